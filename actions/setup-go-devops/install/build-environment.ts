import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Ports } from '../../shared/ports.ts';

/** How a computer reaches modules, and where it keeps them and what was compiled. */
const reach = ['GOPROXY', 'GOSUMDB', 'GOAUTH', 'GOVCS', 'GOMODCACHE', 'GOCACHE', 'GOPATH', 'GOTMPDIR'];

/** Which modules are one's own: they are fetched directly, or not looked up in the checksum database. */
const own = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE'];

/** A pattern that no module's path has (go help module-private): what is empty, the file go.env of GOROOT could fill. */
const noModule = 'none';

const checksumDatabase = 'sum.golang.org';

/** What every build has. */
const build = {
  CGO_ENABLED: '0',
  // Of every build anyway. Empty would be unset: then GOFLAGS of GOROOT's go.env counts, even with GOENV=off.
  GOFLAGS: '-trimpath',
  // What is built may need a newer Go than the one at hand; the go command gets and verifies that.
  GOTOOLCHAIN: 'auto',
  GOWORK: 'off',
};

/** All else that the go command reads from its environment and that changes what is built. */
const others =
  /^(CGO_.*|GO(111MODULE|386|AMD64|ARCH|ARM|ARM64|BIN|CACHEPROG|DEBUG|ENV|EXPERIMENT|FIPS140|FLAGS|NOSUMCHECK|OS|ROOT|TOOLCHAIN|WORK))$/;

/**
 * The environment of a build that depends on the computer only in how modules are reached. Nothing else that
 * `go env -w` has written counts any more, and the checksum database is never off.
 *
 * @param env the environment that the program would have otherwise
 * @param modules `pinned`: no module is exempt from proof; `own`: those that the user calls private are
 */
export async function buildEnvironment(
  env: Record<string, string>,
  modules: 'pinned' | 'own',
  cwd: string,
  { exec }: Pick<Ports, 'exec'>,
): Promise<Record<string, string>> {
  const { GOENV, ...clean } = select(env, (name) => name === 'GOENV' || !others.test(name));
  const kept = modules === 'own' ? [...reach, ...own] : reach;
  const { stdout } = await exec({
    tool: 'go',
    args: ['env', '-json', ...kept],
    cwd,
    // A question needs no newer Go, whatever the go.mod here asks for.
    env: { ...clean, ...(GOENV !== undefined && { GOENV }), ...build, GOTOOLCHAIN: 'local' },
  });
  const settings = JSON.parse(stdout) as Record<string, string>;
  const { GOSUMDB = '' } = settings;
  return {
    ...select(clean, (name) => !reach.includes(name) && !own.includes(name)),
    ...(modules === 'pinned' && Object.fromEntries(own.map((name) => [name, noModule]))),
    // Empty is a name that this Go does not know, or that nobody has set.
    ...select(settings, (name) => settings[name] !== ''),
    GOSUMDB: GOSUMDB === 'off' || GOSUMDB === '' ? checksumDatabase : GOSUMDB,
    ...build,
    GOENV: 'off',
  };
}

/** An environment in which `go` is the one below `root`. */
export function withGoFirst(env: NodeJS.ProcessEnv, root: string): NodeJS.ProcessEnv {
  // Windows writes Path.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [join(root, 'bin'), env[name]].filter(Boolean).join(delimiter) };
}

/** A module of its own to start the go command in, so that no go.mod around the tool cache is asked. */
export async function emptyModule(staging: string): Promise<string> {
  const folder = join(staging, 'module');
  await mkdir(folder);
  await writeFile(join(folder, 'go.mod'), 'module staging\n');
  return folder;
}

function select(env: Record<string, string>, passes: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => passes(name)));
}
