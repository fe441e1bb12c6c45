import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

const unfinished = '.tmp';

/** True for the name of a file that `replaceFile` has not finished, or was kept from finishing. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(unfinished);
}

/**
 * Streams chunks to a file that appears, or is replaced, only once all have arrived. Folders are created.
 *
 * @param mode permission bits; the default leaves them to the umask
 */
export async function replaceFile(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mode = 0o666,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}${unfinished}`;
  try {
    await pipeline(chunks, createWriteStream(temporary, { mode }));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
