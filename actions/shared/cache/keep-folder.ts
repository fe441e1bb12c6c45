import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readIfPresent } from '../files/read-if-present.ts';
import { sha256OfFile } from '../files/sha256.ts';
import { writeJson } from '../files/write.ts';
import { touch } from './forget.ts';

/**
 * Lists the digests of the other files, so that a damaged folder is made anew. It proves nothing against someone
 * who can write to the cache: he would write the listing too.
 */
const listing = 'digests.json';

/**
 * Takes the folder that an earlier run made, or makes it. It appears under its name in one step, so that neither
 * an interrupted run nor two runs at once leave half of one.
 *
 * @param path its place; the name stands for all that the content depends on
 * @param make fills an empty folder
 * @returns whether an earlier run had made it
 */
export async function keepFolder(
  path: string,
  make: (folder: string) => Promise<void>,
): Promise<{ reused: boolean }> {
  if (await isWhole(path)) {
    await touch(path);
    return { reused: true };
  }

  const staging = join(dirname(path), `.staging-${randomUUID()}`);
  try {
    await mkdir(staging, { recursive: true });
    await make(staging);
    await writeJson(join(staging, listing), await digestsOf(staging));
    await rm(path, { recursive: true, force: true });
    await rename(staging, path);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run with the same key was faster.
    if (!isTaken(error) || !(await isWhole(path))) throw error;
  }
  return { reused: false };
}

/** Copies the files of a kept folder, each under the name that `rename` gives it. */
export async function copyKept(from: string, to: string, rename: (file: string) => string): Promise<void> {
  for (const file of await filesIn(from)) {
    const target = join(to, rename(file));
    await mkdir(dirname(target), { recursive: true });
    await cp(join(from, file), target);
  }
}

async function isWhole(path: string): Promise<boolean> {
  const text = await readIfPresent(join(path, listing));
  if (text === undefined) return false;
  try {
    return isDeepStrictEqual(JSON.parse(text), await digestsOf(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return false;
    throw error;
  }
}

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const file of await filesIn(folder)) digests[file] = await sha256OfFile(join(folder, file));
  return digests;
}

/** Paths relative to the folder, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => file !== listing)
    .sort();
}

function isTaken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}
