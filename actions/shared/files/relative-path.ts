import { relative, sep } from 'node:path';

/** Path from the repository root, with slashes. */
export function relativeTo(root: string): (path: string) => string {
  return (path) => relative(root, path).split(sep).join('/');
}
