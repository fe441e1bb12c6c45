import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { exists } from '../../shared/files/exists.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';

/** Came with Go 1.21. */
const settings = 'go.env';

/**
 * Paths of what is started from a GOROOT, with slashes: the commands, which come onto PATH, and the tools that they
 * start. Whatever is no folder counts, links too. And go.env, whose GOFLAGS could name any program to start.
 */
export async function executablesIn(root: string): Promise<string[]> {
  const folders = [join(root, 'bin'), join(root, 'pkg', 'tool')];
  const entries = folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const lists = await Promise.all(entries.map(async (list) => (await ifPresent(list)) ?? []));
  const started = lists
    .flat()
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  return (await exists(join(root, settings))) ? [...started, settings] : started;
}
