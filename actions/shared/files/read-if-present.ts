import { readFile } from 'node:fs/promises';

/** A file's text; undefined when there is no such file. Whatever else keeps it from being read is thrown. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  return ifPresent(readFile(path, 'utf8'));
}

/** What a look at the file system gives; undefined when it ends in ENOENT. */
export async function ifPresent<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
