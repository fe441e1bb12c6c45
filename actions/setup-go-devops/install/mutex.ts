import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '../../shared/clock.ts';
import { ifPresent, readIfPresent } from '../../shared/files/read-if-present.ts';
import { mayBeAlive, type ProcessIdentity, thisProcess } from '../../shared/tools/alive.ts';
import { writing } from './writing.ts';

const pollInterval = 250;
const beatInterval = 5_000;
/** An owner that did not touch its lock for so long is taken for dead. */
const silenceLimit = 60_000;
/** For a lock that does not say whose it is: it is just being written, or its computer stopped at that. */
const namelessLimit = 1_000;

/**
 * Runs `body` while no other process holds the lock at `path`. The lock of an owner that is gone is taken
 * over. In the worst case, two that take over at the same moment, both work: that costs time and nothing
 * else, since what they install is moved into place whole.
 *
 * @param onWait told once when somebody else holds the lock, and who
 */
export async function withLock<T>(
  path: string,
  clock: Clock,
  onWait: (told: string) => void,
  body: () => Promise<T>,
): Promise<T> {
  await writing(dirname(path), async () => {
    await mkdir(dirname(path), { recursive: true });
    await acquire(path, clock, onWait);
  });
  const beat = setInterval(() => {
    const now = new Date();
    // Somebody may have taken a lock over that stood still for too long (a suspended computer).
    utimes(path, now, now).catch(() => {});
  }, beatInterval);
  beat.unref();
  try {
    return await body();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
}

async function acquire(path: string, clock: Clock, onWait: (told: string) => void): Promise<void> {
  let lastTouch = -1;
  let silence = 0;
  let told = false;
  while (!(await tryAcquire(path))) {
    const held = await readLock(path);
    if (held === undefined) continue;
    silence = held.touched === lastTouch ? silence + pollInterval : 0;
    lastTouch = held.touched;
    const { owner } = held;
    const isGone = owner !== undefined && !mayBeAlive(owner);
    if (isGone || silence > (owner === undefined ? namelessLimit : silenceLimit)) {
      await breakLock(path);
      continue;
    }
    if (owner !== undefined && !told) {
      onWait(`another job installs it (process ${owner.pid} on ${owner.host})`);
      told = true;
    }
    await clock.wait(pollInterval);
  }
}

/** A hard link would appear together with its content, but not every file system has them. */
async function tryAcquire(path: string): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(thisProcess()), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // On a full disk it is there, and empty.
    if (code === 'ENOSPC' || code === 'EDQUOT') await rm(path, { force: true });
    throw error;
  }
}

async function readLock(path: string): Promise<{ owner?: ProcessIdentity; touched: number } | undefined> {
  const found = await ifPresent(lstat(path));
  // Whatever else is in its place was put there by no job, and says nothing.
  const text = found?.isFile() ? await readIfPresent(path) : '';
  if (text === undefined || found === undefined) return undefined;
  const owner = parseOwner(text);
  return { ...(owner && { owner }), touched: found.mtimeMs };
}

function parseOwner(text: string): ProcessIdentity | undefined {
  try {
    const { pid, host, namespace } = JSON.parse(text) as Partial<ProcessIdentity>;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || typeof host !== 'string') return undefined;
    return { pid, host, ...(typeof namespace === 'string' && { namespace }) };
  } catch {
    return undefined;
  }
}

async function breakLock(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  // Absent when another one was quicker.
  await ifPresent(rename(path, aside));
  await rm(aside, { recursive: true, force: true });
}
