import { dirname, join } from 'node:path';
import type { Change } from './changes.ts';
import { filesOf, type GoPackage } from './go-packages.ts';

/** What changed, and the repository that this is relative to. */
export interface Changes {
  repository: string;
  changes: Change[];
}

/** The folders of main packages that are built from something that changed. */
export function touchedMains(
  packages: GoPackage[],
  goWork: string,
  { repository, changes }: Changes,
): string[] {
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
    (isBelow(each.Dir ?? '', repository) &&
      ([...moduleFiles(each), ...filesOf(each)].some((file) => paths.has(file)) ||
        absolute.some((change) => mayMatter(change, each))));

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
