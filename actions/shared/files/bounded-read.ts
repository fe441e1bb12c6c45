import { open } from 'node:fs/promises';
import { InputError } from '../errors.ts';

/**
 * The text of a file that a person wrote, without a byte order mark; undefined when there is none.
 *
 * @param name what messages call the file
 * @throws InputError when it is no file, larger than `limit` bytes, not UTF-8, or cannot be read
 */
export async function readBounded(path: string, name: string, limit: number): Promise<string | undefined> {
  const bytes = await bytesOf(path, name, limit);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(name, 'is not UTF-8 text', { cause });
  }
}

async function bytesOf(path: string, name: string, limit: number): Promise<Uint8Array | undefined> {
  try {
    await using file = await open(path);
    const stat = await file.stat();
    if (!stat.isFile()) throw new InputError(name, 'is not a file');
    // Not what `stat` says: a file may grow, and those of /proc have no size.
    const buffer = new Uint8Array(limit + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= limit; length += read) {
      read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    }
    if (length > limit) throw new InputError(name, `has more than ${limit} bytes: that is no such file`);
    return buffer.subarray(0, length);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code;
    if (reason === 'ENOENT') return undefined;
    throw new InputError(name, `cannot be read (${reason})`, { cause });
  }
}
