import { dirname, join, relative, sep } from 'node:path';
import { exists } from '../../shared/files/exists.ts';
import type { GoPackage } from './go-packages.ts';
import type { Changes } from './touched-mains.ts';

/**
 * The folders of modules below a folder that changed, and that none of its packages is in: neither its module, nor
 * used by its go.work, nor imported by way of a local replacement. What is built there is in no list of the folder.
 */
export async function otherModules(
  folder: string,
  packages: GoPackage[],
  { repository, changes }: Changes,
): Promise<string[]> {
  const listed = new Set(packages.flatMap(({ Module }) => (Module?.GoMod ? [dirname(Module.GoMod)] : [])));
  const folders = new Set(
    changes
      .filter(({ path, kind }) => kind !== 'submodule' && isSource(path))
      .map(({ path }) => dirname(join(repository, path)))
      .filter((path) => isSeen(relative(folder, path))),
  );
  const modules = await Promise.all([...folders].map((path) => moduleOf(path, folder)));
  return [...new Set(modules)].filter((path) => path !== folder && !listed.has(path)).sort();
}

function isSource(path: string): boolean {
  return /(?:^|\/)go\.(?:mod|sum)$|\.go$/.test(path) && !path.endsWith('_test.go');
}

/** Whether a folder is below, and go looks for packages there (`go help packages`). */
function isSeen(path: string): boolean {
  return !path.split(sep).some((part) => /^(?:\.|_|testdata$|vendor$)/.test(part));
}

/** The nearest folder with a go.mod, not above `top`. */
async function moduleOf(path: string, top: string): Promise<string> {
  for (let at = path; at !== top; at = dirname(at)) {
    if (await exists(join(at, 'go.mod'))) return at;
  }
  return top;
}
