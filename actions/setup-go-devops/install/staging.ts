import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { mayBeAlive } from '../../shared/tools/alive.ts';
import { writing } from './writing.ts';

/**
 * An empty folder of the tool cache to prepare an installation in; it is removed after `body`. What is moved
 * from there into its place is on the same disk: it appears whole or not at all.
 *
 * @throws ToolError when the disk is full
 */
export async function withStaging<T>(root: string, body: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(root, stagingName());
  try {
    return await writing(root, async () => {
      await mkdir(folder, { recursive: true });
      return await body(folder);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Names the process that works in the folder, so that the folder can be removed when it is gone. */
function stagingName(): string {
  return `.staging-${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/** Removes a folder in one move: at no moment is half of it in its place. */
export async function removeWhole(root: string, folder: string): Promise<void> {
  const aside = join(root, stagingName());
  if ((await ifPresent(moveFolder(folder, aside).then(() => true))) === undefined) return;
  await rm(aside, { recursive: true, force: true, maxRetries: 3 });
}

/** What Windows answers while somebody reads a file of the folder, such as a virus scanner what is new. */
const inUse = ['EPERM', 'EBUSY', 'EACCES'];

/** Renames a folder; for a second, one that is in use is tried again. */
export async function moveFolder(from: string, to: string): Promise<void> {
  for (let pause = 100; ; pause *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (pause > 400 || !inUse.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    await setTimeout(pause);
  }
}

/** Removes what installations left behind that were killed; on another computer, more than a day ago. */
export async function removeAbandonedStaging(root: string, now: number): Promise<void> {
  for (const name of (await ifPresent(readdir(root))) ?? []) {
    const owner = /^\.staging-(.+)-(\d+)-[0-9a-f]{8}$/.exec(name);
    if (owner === null) continue;
    const folder = join(root, name);
    const abandoned =
      !mayBeAlive({ host: owner[1] ?? '', pid: Number(owner[2]) }) ||
      (await ageOf(folder, now)) > 24 * 3600e3;
    if (abandoned) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Milliseconds since a folder's content changed; 0 when it has just gone. */
async function ageOf(folder: string, now: number): Promise<number> {
  return now - ((await ifPresent(stat(folder)))?.mtimeMs ?? now);
}
