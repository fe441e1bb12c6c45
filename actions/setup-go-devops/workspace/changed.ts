import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { exists } from '../../shared/files/exists.ts';
import { findRepository } from '../../shared/git/repository.ts';
import type { Ports } from '../../shared/ports.ts';
import { baseCommit } from './base-commit.ts';
import { type Change, changesSince, isShallow } from './changes.ts';
import {
  filesOf,
  type GoPackage,
  type Listed,
  listed,
  listMains,
  listWithImports,
  packagePath,
} from './go-packages.ts';

type ChangedPorts = Pick<Ports, 'exec' | 'env' | 'runner'>;

/**
 * The main packages that the commits since the base touch, such as `./cmd/server`, relative to the working
 * directory as `go build` takes them, sorted. A base is what a pull request, merge group or push builds upon; where
 * there is none, or it cannot be told what changed, these are all main packages. Empty without a go.mod or go.work.
 */
export async function changedMains(workingDirectory: string, ports: ChangedPorts): Promise<string[]> {
  const folder = await realpath(workingDirectory);
  const files = ['go.work', 'go.mod'].map((name) => exists(join(folder, name)));
  if (!(await Promise.all(files)).includes(true)) return [];
  try {
    const where = await listed(folder, ports);
    const changes = await findChanges(folder, ports);
    const mains =
      changes === undefined ? await listMains(where, ports) : await listTouched(where, changes, ports);
    return mains.map((main) => packagePath(folder, main)).sort();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    warn(`the main packages cannot be listed: ${reasonOf(error)}`, ports);
    return [];
  }
}

/** What changed, and the repository that this is relative to. */
interface Changes {
  repository: string;
  changes: Change[];
}

async function findChanges(folder: string, ports: ChangedPorts): Promise<Changes | undefined> {
  const base = await baseCommit(ports.env);
  const repository = await findRepository(folder);
  if (base === undefined || repository === undefined) return undefined;
  try {
    const changes = await changesSince(base, repository, ports);
    if (changes !== undefined) return { repository, changes };
    const why = (await isShallow(repository, ports))
      ? 'it is not in this shallow clone; check out with fetch-depth: 0'
      : 'it is not in this clone, as after a forced push';
    const message = `all main packages count as changed since ${base}: ${why}`;
    ports.runner.annotate({ kind: 'notice', title: 'Changed packages', message });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    warn(`all main packages count as changed: ${reasonOf(error)}`, ports);
  }
  return undefined;
}

async function listTouched(where: Listed, changes: Changes, ports: ChangedPorts): Promise<string[]> {
  try {
    return touchedMains(await listWithImports(where, ports), where.goWork, changes);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const mains = await listMains(where, ports);
    warn(`all main packages count as changed: ${reasonOf(error)}`, ports);
    return mains;
  }
}

/** The folders of main packages that are built from something that changed. */
function touchedMains(packages: GoPackage[], goWork: string, { repository, changes }: Changes): string[] {
  const mains = packages.filter(({ Name, DepOnly }) => Name === 'main' && !DepOnly);
  const foldersOf = (each: GoPackage[]) => each.flatMap(({ Dir }) => (Dir === undefined ? [] : [Dir]));
  const absolute = changes.map((change) => ({ ...change, path: join(repository, change.path) }));
  const paths = new Set(absolute.map(({ path }) => path));
  if (goWork !== '' && (paths.has(goWork) || paths.has(`${goWork}.sum`))) return foldersOf(mains);

  const ours = packages.filter(({ Module }) => isBelow(Module?.GoMod ?? '', repository));
  const modules = new Set(ours.map(({ Module }) => Module?.Path));
  const isOurs = ({ ImportPath }: GoPackage) =>
    [...modules].some((path) => `${ImportPath}/`.startsWith(`${path}/`));
  const isTouched = (each: GoPackage) =>
    // A package that go cannot read may be one that was changed, or deleted.
    (each.Error !== undefined && isOurs(each)) ||
    moduleFiles(each).some((file) => paths.has(file)) ||
    filesOf(each).some((file) => paths.has(file)) ||
    absolute.some((change) => mayMatter(change, each));

  const byPath = new Map(packages.map((each) => [each.ImportPath, each]));
  const known = new Map<string, boolean>();
  const reachesTouched = (importPath: string): boolean => {
    const each = byPath.get(importPath);
    const answer = known.get(importPath);
    if (each === undefined || each.Standard || answer !== undefined) return answer ?? false;
    // A cycle of imports, which does not compile, ends here.
    known.set(importPath, false);
    const result = isTouched(each) || (each.Imports ?? []).some(reachesTouched);
    known.set(importPath, result);
    return result;
  };
  return foldersOf(mains.filter(({ ImportPath }) => reachesTouched(ImportPath)));
}

function moduleFiles({ Module }: GoPackage): string[] {
  const goMod = Module?.GoMod;
  return goMod === undefined ? [] : [goMod, join(dirname(goMod), 'go.sum')];
}

/** Whether a change that is in no list of files can be one of the package's. */
function mayMatter({ path, kind }: Change, { Dir, EmbedPatterns, CgoFiles }: GoPackage): boolean {
  if (Dir === undefined) return false;
  if (kind === 'submodule') return isBelow(Dir, path);
  if (path.endsWith('_test.go')) return false;
  // The C compiler includes files from any folder.
  if (CgoFiles !== undefined && isBelow(path, Dir)) return true;
  return kind === 'deleted' && (dirname(path) === Dir || (EmbedPatterns !== undefined && isBelow(path, Dir)));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(join(folder, '/'));
}

function reasonOf(error: ToolError): string {
  const lines = error.detail.split('\n').filter((line) => !line.startsWith('go: downloading '));
  return lines.map((line) => line.trim()).join(' ') || error.message;
}

function warn(message: string, { runner }: ChangedPorts): void {
  runner.annotate({ kind: 'warning', title: 'Changed packages', message });
}
