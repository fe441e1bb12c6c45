import { access } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** The folder that annotations and globs are relative to: the nearest one above with a .git, else the folder itself. */
export async function findRepository(folder: string): Promise<string> {
  for (let each = folder; ; each = dirname(each)) {
    const found = await access(join(each, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return each;
    if (dirname(each) === each) return folder;
  }
}

/** Path from the repository root, with slashes. */
export function relativeTo(root: string): (path: string) => string {
  return (path) => relative(root, path).split(sep).join('/');
}
