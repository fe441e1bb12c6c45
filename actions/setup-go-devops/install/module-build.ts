import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import type { GoModule } from '../pins/pinned-tool.ts';
import { buildEnvironment, emptyModule } from './build-environment.ts';
import { reproducible } from './build-variant.ts';
import { downloadModule } from './go-download.ts';
import type { BuildStep } from './plan.ts';
import { publishReplacements } from './published-replacements.ts';

const timeout = 60 * 60_000;

/**
 * Builds a tool from its Go module into `binary`, with the go command of PATH. The module is verified by the
 * checksum database (the go command's own work) and by the pinned hash. The build runs inside the module's
 * folder, so that its own go.sum and `replace` directives count.
 *
 * @param staging an empty folder
 * @param progress told what is being done: `412/1300 packages`
 */
export async function buildModule(
  step: BuildStep,
  staging: string,
  binary: string,
  ports: Pick<Ports, 'exec' | 'env'>,
  progress: (doing: string) => void,
): Promise<void> {
  const { module } = step;
  const empty = await emptyModule(staging);
  const [GOOS = '', GOARCH = ''] = step.platform.split('-');
  const env = {
    ...(await buildEnvironment(childEnvironment(ports.env), 'pinned', empty, ports)),
    GOOS,
    GOARCH,
    ...module.environment,
  };
  progress('downloading its Go module');
  const folder = await pinnedModule(step, empty, env, ports);
  const modFile =
    module.replacements &&
    (await publishReplacements(folder, module.replacements, join(staging, 'published'), env, ports));
  const flags = sourceFlags(module, modFile);
  const total = await countPackages(module, flags, folder, env, ports, progress);
  let compiled = 0;
  progress('building from its Go module');
  await ports.exec(
    { tool: 'go', args: buildArguments(module, flags, binary), cwd: folder, env, timeout },
    {
      onStderr: onLines((line) => {
        // With -v, the go command writes the name of each package as it is compiled.
        if (!/^\S+$/.test(line)) return;
        compiled += 1;
        progress(`building from its Go module, ${Math.min(compiled, total)}/${total} packages`);
      }),
    },
  );
}

/** What decides which source files are compiled. */
function sourceFlags({ tags = [] }: GoModule, modFile: string | undefined): string[] {
  // The hashes of replacing modules are not in the module's go.sum: the checksum database adds them to the copy.
  const modules = modFile === undefined ? ['-mod=readonly'] : ['-mod=mod', `-modfile=${modFile}`];
  return tags.length === 0 ? modules : [...modules, `-tags=${tags.join(',')}`];
}

function buildArguments(module: GoModule, flags: string[], binary: string): string[] {
  const ldflags = `-ldflags=${module.ldflags}`;
  return ['build', '-v', ...reproducible, ...flags, ldflags, '-o', binary, module.package];
}

/** The folder of the module that is pinned. */
async function pinnedModule(
  { tool, version, module, pinnedBy }: BuildStep,
  cwd: string,
  env: Record<string, string>,
  ports: Pick<Ports, 'exec'>,
): Promise<string> {
  const name = `${module.path}@${module.version}`;
  const failure = `the Go module of ${tool} ${version} cannot be downloaded`;
  const { Dir, Sum } = await downloadModule(name, { cwd, env }, ports, failure);
  if (Sum === module.sum) return Dir;
  throw new ToolError(
    `go mod download ${name}`,
    `${tool} ${version} is not the pinned module: it has ${Sum}, the ${pinnedBy === 'lock' ? 'lock file' : 'table'} pins ${module.sum}; nothing was built`,
  );
}

async function countPackages(
  module: GoModule,
  flags: string[],
  cwd: string,
  env: Record<string, string>,
  { exec }: Pick<Ports, 'exec'>,
  progress: (doing: string) => void,
): Promise<number> {
  let downloads = 0;
  const { stdout } = await exec(
    {
      tool: 'go',
      args: ['list', ...flags, '-deps', '-f', '{{.ImportPath}}', module.package],
      cwd,
      env,
      timeout,
    },
    {
      onStderr: onLines((line) => {
        if (!line.startsWith('go: downloading ')) return;
        downloads += 1;
        progress(`downloading the modules it needs, ${downloads} so far`);
      }),
    },
  );
  return stdout.trim().split('\n').length;
}

/** Calls `onLine` for each whole line of a stream that comes in pieces. */
function onLines(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
}
