import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { mayBeAlive, thisProcess } from '../../shared/tools/alive.ts';
import { writing } from './writing.ts';

/** Milliseconds between signs of life. */
const beatInterval = 5_000;
/** Another computer may have our name and number our processes: a folder with a sign of life is in use. */
const silenceLimit = 60_000;
/** Of a process that may be alive: none installs for so long without a sign of life. */
const abandonedAfter = 24 * 3600e3;

/**
 * An empty folder of the tool cache to prepare an installation in; it is removed after `body`. What is moved
 * from there into its place is on the same disk: it appears whole or not at all.
 *
 * @throws ToolError when the disk is full
 */
export async function withStaging<T>(root: string, body: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(root, stagingName());
  let beat: NodeJS.Timeout | undefined;
  removeAtExit(folder);
  try {
    return await writing(root, async () => {
      await mkdir(folder, { recursive: true });
      beat = setInterval(() => {
        const now = new Date();
        // Absent when it was removed, or moved: the installation itself will tell.
        utimes(folder, now, now).catch(() => {});
      }, beatInterval);
      beat.unref();
      return await body(folder);
    });
  } finally {
    clearInterval(beat);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    inWork.delete(folder);
  }
}

const inWork = new Set<string>();

/** A cancelled job leaves through an exit, which nothing asynchronous outlives. */
function removeAtExit(folder: string): void {
  if (inWork.size === 0) {
    process.once('exit', () => {
      for (const left of inWork) rmSync(left, { recursive: true, force: true });
    });
  }
  inWork.add(folder);
}

/** Names the process that works in the folder, so that the folder can be removed when it is gone. */
function stagingName(): string {
  const { host, namespace = '', pid } = thisProcess();
  return `.staging-${host}-${namespace}-${pid}-${randomUUID().slice(0, 8)}`;
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

/** Removes what installations left behind that were killed; elsewhere, more than a day ago. */
export async function removeAbandonedStaging(root: string, now: number): Promise<void> {
  for (const name of (await ifPresent(readdir(root))) ?? []) {
    const owner = /^\.staging-(?<host>.+)-(?<namespace>\d*)-(?<pid>\d+)-[0-9a-f]{8}$/.exec(name)?.groups;
    if (owner === undefined) continue;
    const { host = '', namespace = '', pid } = owner;
    const identity = { host, pid: Number(pid), ...(namespace !== '' && { namespace }) };
    const folder = join(root, name);
    const silence = await ageOf(folder, now);
    if (silence > (mayBeAlive(identity) ? abandonedAfter : silenceLimit)) {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
}

/** Milliseconds since a folder's content changed; 0 when it has just gone. */
async function ageOf(folder: string, now: number): Promise<number> {
  return now - ((await ifPresent(stat(folder)))?.mtimeMs ?? now);
}
