import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { buildEntries } from './build-entries.ts';

/**
 * Whether anything came into Go's build cache that is worth an archive. An index of a package is not: Go makes one
 * of each package of a fresh clone, as it is named by the files' times, and in no time.
 *
 * @param since milliseconds since 1970
 */
export async function hasNewOutput(folder: string, since: number): Promise<boolean> {
  for await (const { path, made } of buildEntries(folder)) {
    if (made > since && path.endsWith('-a') && !(await isIndex(folder, path))) return true;
  }
  return false;
}

/** `v1 <action> <output> <size> <time>` (cmd/go/internal/cache); the output of an index begins with its name. */
async function isIndex(folder: string, action: string): Promise<boolean> {
  const [, , output = ''] = ((await ifPresent(readFile(action, 'utf8'))) ?? '').split(' ');
  if (!/^[0-9a-f]{64}$/.test(output)) return false;
  const file = await ifPresent(open(join(folder, output.slice(0, 2), `${output}-d`)));
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.toString('latin1', 0, bytesRead) === 'go index';
  } finally {
    await file.close();
  }
}

/** Whether a folder holds a file that was not there before. */
export async function hasNewFile(folder: string, since: number): Promise<boolean> {
  for (const name of (await ifPresent(readdir(folder, { recursive: true }))) ?? []) {
    const stats = await ifPresent(stat(join(folder, name)));
    if (stats?.isFile() && (stats.birthtimeMs || stats.ctimeMs) > since) return true;
  }
  return false;
}
