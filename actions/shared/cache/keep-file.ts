import { readFile } from 'node:fs/promises';
import { ifPresent } from '../files/read-if-present.ts';
import { writeFileAtomic } from '../files/write.ts';
import { touch } from './forget.ts';

/**
 * Takes the bytes that an earlier run left in a file, or makes them and leaves them there for the next one.
 *
 * @param isGood proves bytes from the cache: what lies there may have been changed by anyone
 */
export async function keepFile(
  path: string,
  isGood: (bytes: Uint8Array) => boolean,
  make: () => Uint8Array,
): Promise<{ bytes: Uint8Array; reused: boolean }> {
  const found = await ifPresent(readFile(path));
  if (found !== undefined && isGood(found)) {
    await touch(path);
    return { bytes: found, reused: true };
  }
  const bytes = make();
  await writeFileAtomic(path, bytes);
  return { bytes, reused: false };
}
