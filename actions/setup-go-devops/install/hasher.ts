import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Clock } from '../../shared/clock.ts';
import { ToolError } from '../../shared/errors.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { sha256OfFile } from '../../shared/files/sha256.ts';

/** Hashes executables, and knows how long it took. */
export interface Hasher {
  /** Hex SHA-256 of a regular file; undefined for anything else, and for nothing. */
  sha256(path: string): Promise<string | undefined>;
  /** Does what hashes by itself, and counts its time. */
  counted<T>(work: () => Promise<T>): Promise<T>;
  /** Wall time during which something was hashed. */
  seconds(): number;
}

/**
 * Hex SHA-256 of files, by their paths in a folder, with slashes.
 *
 * @throws ToolError when one is missing, or is no regular file
 */
export async function digestsOf(
  folder: string,
  paths: string[],
  { sha256 }: Hasher,
): Promise<Record<string, string>> {
  const digests = await Promise.all(
    paths.map(async (path) => {
      const digest = await sha256(join(folder, path));
      if (digest === undefined) throw new ToolError(`install ${folder}`, `there is no file ${path}`);
      return [path, digest] as const;
    }),
  );
  return Object.fromEntries(digests);
}

/** Files at once. */
const parallel = 4;

export function hasher({ now }: Pick<Clock, 'now'>): Hasher {
  const limit = pLimit(parallel);
  let running = 0;
  let since = 0;
  let total = 0;
  const counted = async <T>(work: () => Promise<T>) => {
    if (running === 0) since = now();
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      if (running === 0) total += now() - since;
    }
  };
  const digest = async (path: string) => {
    const found = await ifPresent(lstat(path));
    return found?.isFile() ? sha256OfFile(path) : undefined;
  };
  return {
    sha256: (path) => limit(() => counted(() => digest(path))),
    counted,
    seconds: () => total / 1000,
  };
}
