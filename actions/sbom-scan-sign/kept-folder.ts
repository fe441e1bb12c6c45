import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeJson } from '../shared/files/write.ts';
import { sha256 } from '../shared/oci/digest.ts';
import { touch } from './cache-folder.ts';

/** A folder of results that a later run with the same key takes instead of making it again. */
export interface KeptFolder {
  path: string;
  /** True when an earlier run made it. */
  reused: boolean;
}

/** Lists the digests of the other files, so that a damaged folder is made anew. */
const listing = 'digests.json';

/**
 * Takes the folder that was made for this key, or makes it. It appears under its name in one step, so that
 * neither an interrupted run nor two runs at once leave half of one.
 *
 * @param parent the cache's folder for this kind of content
 * @param key all that the content depends on
 * @param make fills an empty folder
 */
export async function keptFolder(
  parent: string,
  key: Record<string, unknown>,
  make: (folder: string) => Promise<void>,
): Promise<KeptFolder> {
  const path = join(parent, sha256(JSON.stringify(key)).slice('sha256:'.length));
  if (await isWhole(path)) {
    await touch(path, Date.now());
    return { path, reused: true };
  }

  const staging = join(parent, `.staging-${randomUUID()}`);
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
  return { path, reused: false };
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
  try {
    const listed: unknown = JSON.parse(await readFile(join(path, listing), 'utf8'));
    return isDeepStrictEqual(listed, await digestsOf(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return false;
    throw error;
  }
}

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const file of await filesIn(folder)) digests[file] = sha256(await readFile(join(folder, file)));
  return digests;
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file !== listing).sort();
}

function isTaken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}
