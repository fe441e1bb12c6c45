import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { ifPresent } from '../files/read-if-present.ts';

const day = 24 * 3600 * 1000;

/** Marks a file or folder of a cache as used now. */
export async function touch(path: string): Promise<void> {
  const now = new Date();
  // Gone when another run has just forgotten or replaced it: what was read of it stays good.
  await ifPresent(utimes(path, now, now));
}

/**
 * Removes each file and folder directly below `parent` that was not used for `days`: nobody tidies up the cache
 * of a self-hosted runner.
 *
 * @param now milliseconds since 1970
 */
export async function forget(parent: string, days: number, now: number): Promise<void> {
  for (const name of (await ifPresent(readdir(parent))) ?? []) {
    const path = join(parent, name);
    const used = (await ifPresent(stat(path)))?.mtimeMs ?? now;
    if (now - used > days * day) await rm(path, { recursive: true, force: true });
  }
}
