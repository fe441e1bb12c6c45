import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { InputError } from '../shared/errors.ts';
import type { Exec } from '../shared/exec.ts';
import type { GoEnvironment } from './go-env.ts';

/** Packages that one `go` command can see together: a workspace, or a module that stands alone. */
export interface ModuleGroup {
  /** Folder to run `go` in. */
  dir: string;
  /** Package patterns relative to `dir`. */
  patterns: string[];
}

interface Modules {
  groups: ModuleGroup[];
  /** Folders of modules below the working directory that go.work does not name. */
  untested: string[];
}

/**
 * Finds what to test. In a workspace `./...` reaches one module only, and without one it stops at nested
 * modules; both would leave tests out unseen, so modules are looked up first.
 *
 * @throws InputError when there is no module at all
 */
export async function findModules(
  workingDirectory: string,
  packages: string[],
  go: GoEnvironment,
  exec: Exec,
  env: Record<string, string>,
): Promise<Modules> {
  if (packages.length > 0) return { groups: [{ dir: workingDirectory, patterns: packages }], untested: [] };
  const below = await findGoMods(workingDirectory);
  if (go.gowork !== '') {
    const { stdout } = await exec({
      tool: 'go',
      args: ['list', '-m', '-f', '{{.Dir}}'],
      cwd: workingDirectory,
      env,
    });
    const dirs = stdout.split(/\r?\n/).filter((dir) => dir !== '' && contains(workingDirectory, dir));
    if (dirs.length > 0) {
      const root = dirname(go.gowork);
      const patterns = dirs.map((dir) => everyPackage(relative(root, dir)));
      return { groups: [{ dir: root, patterns }], untested: below.filter((dir) => !dirs.includes(dir)) };
    }
  }
  const everything = (dir: string) => ({ dir, patterns: ['./...'] });
  if (go.gowork === '' && below.length > 0) return { groups: below.map(everything), untested: [] };
  if (go.gomod !== '') return { groups: [everything(workingDirectory)], untested: [] };
  throw new InputError(
    'working-directory',
    `${workingDirectory} has no go.mod in, above or below it; give the folder of a Go module`,
  );
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && path !== inner);
}

function everyPackage(dir: string): string {
  return dir === '' ? './...' : `./${dir.split(sep).join('/')}/...`;
}

/** Folders with a go.mod, sorted. Skips what Go itself skips, vendor and node_modules. */
async function findGoMods(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && entry.name === 'go.mod') found.push(folder);
    if (entry.isDirectory() && !/^([._].*|testdata|vendor|node_modules)$/.test(entry.name)) {
      found.push(...(await findGoMods(join(folder, entry.name))));
    }
  }
  return found.sort();
}
