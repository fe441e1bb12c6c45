import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ifPresent } from '../../shared/files/read-if-present.ts';

/** A file of Go's build cache, or a folder with the executable of a tool. */
export interface BuildEntry {
  path: string;
  bytes: number;
  /** Last use, milliseconds since 1970: Go sets it anew when it is more than an hour old. */
  used: number;
  made: number;
}

/**
 * The entries of Go's build cache: `00` to `ff`, in them names that end in -a (what an action gives) and -d (the
 * bytes). Everything else there (trim.txt, testexpire.txt, fuzz) belongs to Go (cmd/go/internal/cache).
 */
export async function* buildEntries(folder: string): AsyncGenerator<BuildEntry> {
  const parts = ((await ifPresent(readdir(folder))) ?? []).filter((name) => /^[0-9a-f]{2}$/.test(name));
  for (const part of parts) {
    const names = (await readdir(join(folder, part))).filter((name) => /-[ad]$/.test(name));
    const entries = await Promise.all(names.map((name) => describe(join(folder, part, name))));
    for (const entry of entries) if (entry !== undefined) yield entry;
  }
}

/** Undefined when Go, which may still run, has just removed it. */
async function describe(path: string): Promise<BuildEntry | undefined> {
  const stats = await ifPresent(lstat(path));
  if (stats === undefined) return undefined;
  // Where the file system keeps no time of birth: that of the last change. It is then too late, never too early.
  const made = stats.birthtimeMs || stats.ctimeMs;
  const bytes = stats.isDirectory() ? await bytesIn(path) : stats.size;
  return { path, bytes, used: stats.mtimeMs, made };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await lstat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
