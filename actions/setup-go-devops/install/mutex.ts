import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Clock } from '../../shared/clock.ts';
import { ifPresent, readIfPresent } from '../../shared/files/read-if-present.ts';
import { mayBeAlive } from '../../shared/tools/alive.ts';
import { writing } from './writing.ts';

interface Owner {
  pid: number;
  host: string;
}

const pollInterval = 250;
const beatInterval = 5_000;
/** An owner that did not touch its lock for so long is taken for dead. */
const silenceLimit = 60_000;

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
    if (held.owner === undefined || !mayBeAlive(held.owner) || silence > silenceLimit) {
      await breakLock(path);
      continue;
    }
    const { pid, host } = held.owner;
    if (!told) onWait(`another job installs it (process ${pid} on ${host})`);
    told = true;
    await clock.wait(pollInterval);
  }
}

/** A link appears with its whole content or not at all. */
async function tryAcquire(path: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  const owner: Owner = { pid: process.pid, host: hostname() };
  await writeFile(draft, JSON.stringify(owner));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Nobody holds a lock that does not say who: a computer that stops may leave empty files. */
async function readLock(path: string): Promise<{ owner?: Owner; touched: number } | undefined> {
  const text = await readIfPresent(path);
  const found = await ifPresent(stat(path));
  if (text === undefined || found === undefined) return undefined;
  const owner = parseOwner(text);
  return { ...(owner && { owner }), touched: found.mtimeMs };
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Owner>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

async function breakLock(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  // Absent when another one was quicker.
  await ifPresent(rename(path, aside));
  await rm(aside, { force: true });
}
