import { posix } from 'node:path';
import type { TrackedFile } from './tracked-files.ts';

/** A folder, and what is tracked directly in it: name to id; a folder below it has an empty one. */
interface TrackedFolder {
  path: string;
  entries: Map<string, string>;
}

/** Unchanged files that lie in a Go package (a folder with tracked Go files), or anywhere below its testdata. */
export function goFiles(tracked: TrackedFile[]): TrackedFile[] {
  const packages = new Set(
    tracked.filter(({ path }) => path.endsWith('.go')).map(({ path }) => posix.dirname(path)),
  );
  return tracked.filter(
    ({ path, unchanged }) =>
      unchanged &&
      (packages.has(posix.dirname(path)) || testdataOwners(path).some((owner) => packages.has(owner))),
  );
}

/** The folders whose testdata a path lies below: `a` and `a/testdata/b` for `a/testdata/b/testdata/c`. */
function testdataOwners(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.flatMap((part, at) => (part === 'testdata' ? [parts.slice(0, at).join('/') || '.'] : []));
}

/** The folders that a path lies in, from the outermost testdata on. */
function withinTestdata(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  const first = parts.indexOf('testdata');
  return first === -1 ? [] : parts.slice(first).map((_, at) => parts.slice(0, first + at + 1).join('/'));
}

/** The folders that Go files and testdata lie in, each with all that is tracked directly in it. */
export function foldersOf(files: TrackedFile[], tracked: TrackedFile[]): TrackedFolder[] {
  const folders = new Map<string, Map<string, string>>();
  for (const { path } of files) {
    for (const folder of [posix.dirname(path), ...withinTestdata(path)]) folders.set(folder, new Map());
  }
  for (const { path, id } of tracked) {
    folders.get(posix.dirname(path))?.set(posix.basename(path), id);
    for (let below = posix.dirname(path); below !== '.'; below = posix.dirname(below)) {
      const above = folders.get(posix.dirname(below));
      const name = posix.basename(below);
      // What was noted for the deepest file was noted for all folders above it.
      if (above?.has(name)) break;
      above?.set(name, '');
    }
  }
  return [...folders].map(([path, entries]) => ({ path, entries }));
}
