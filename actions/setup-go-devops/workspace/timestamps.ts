import { createHash } from 'node:crypto';
import { lstatSync, lutimesSync, readdirSync } from 'node:fs';
import { ToolError } from '../../shared/errors.ts';
import { withoutFilters } from '../../shared/git/filters.ts';
import { findRepository, type GitSettings, gitCommand } from '../../shared/git/repository.ts';
import type { Ports } from '../../shared/ports.ts';
import { foldersOf, goFiles } from './go-files.ts';
import { trackedFiles } from './tracked-files.ts';

/** Seconds since 1970 of the earliest time that is given: 1985-01-01. Archives of zip know none before 1980. */
const earliest = 473_385_600;

/** Times are whole multiples of this part of a second, 238 ns. */
const perSecond = 2 ** 22;

/**
 * Sets the modification times of Go packages' files and testdata from their content, as git names it. Go's cache
 * of test results compares time and size of what a test opened (cmd/go, computeTestInputsID), and a clone gives
 * all files the time of the clone. What differs from the commit keeps its time.
 *
 * @param folder any folder of the repository; all of its Go packages are set
 * @returns how many files were set; 0, and a line in the log, where git cannot say what is committed
 */
export async function setTimestamps(
  folder: string,
  ports: Pick<Ports, 'exec' | 'env' | 'runner'>,
): Promise<number> {
  const repository = await findRepository(folder);
  if (repository === undefined) {
    ports.runner.info('times of files are left as they are: this is no git repository');
    return 0;
  }
  try {
    const settings = await withoutFilters(repository, ports);
    const tracked = await trackedFiles(repository, settings, ports);
    const files = goFiles(tracked);
    const set = files.filter(({ path, id }) => setTime(repository, path, timeOf(id)));
    for (const { path, entries } of foldersOf(files, tracked)) {
      if (holdsOnly(repository, path, [...entries.keys()]))
        setTime(repository, path, timeOf(listing(entries)));
    }
    await refreshIndex(repository, settings, ports);
    return set.length;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const reason = error.detail.split('\n')[0] || error.message;
    ports.runner.info(`times of files are left as they are: ${reason}`);
    return 0;
  }
}

/**
 * A time in 1985 to 2019 for a hex id: 52 of its bits, so that two versions of a file differ. That is all that a
 * double of seconds in the past carries, with steps that NTFS (100 ns, reached by way of a double) keeps apart.
 */
function timeOf(id: string): number {
  return earliest + Number.parseInt(id.slice(0, 52 / 4), 16) / perSecond;
}

/** Stands for what a folder holds: an id of its entries' names and ids. */
function listing(entries: ReadonlyMap<string, string>): string {
  const lines = [...entries].map(([name, id]) => `${name}\0${id}\0`).sort();
  return createHash('sha256').update(lines.join(''), 'latin1').digest('hex');
}

/** Whether a folder's entries are exactly these; a folder that cannot be read is not known. */
function holdsOnly(repository: string, folder: string, names: string[]): boolean {
  let found: string[] = [];
  const readable = succeeds(() => {
    found = readdirSync(absolute(repository, folder), 'latin1');
  });
  return readable && found.length === names.length && found.sort().join('/') === names.sort().join('/');
}

/**
 * Not followed where it is a link. In one thread: a call takes microseconds, and a promise for each of thousands
 * takes longer.
 */
function setTime(repository: string, path: string, time: number): boolean {
  const file = absolute(repository, path);
  return succeeds(() => {
    // A workspace that is kept has it already; git would take a time that is set anew for a change.
    if (!isAt(time, lstatSync(file, { bigint: true }).mtimeNs)) lutimesSync(file, time, time);
  });
}

/** Whether a time on disk is this one, as far as the disk keeps it; the next one is further away. */
function isAt(time: number, found: bigint): boolean {
  const wanted = (BigInt(time * perSecond) * 1_000_000_000n) / BigInt(perSecond);
  const difference = Number(found - wanted);
  return Math.abs(difference) <= 200;
}

/** The file may be gone, or somebody else's: then its time stays as it is. */
function succeeds(look: () => void): boolean {
  try {
    look();
    return true;
  } catch {
    return false;
  }
}

function absolute(repository: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${repository}/`), Buffer.from(path, 'latin1')]);
}

/**
 * Has git note the new times. Otherwise scripts that ask `git diff-index` without a refresh would call the clone
 * dirty. Another git may hold the index: then it stays as it is.
 */
async function refreshIndex(
  repository: string,
  settings: GitSettings,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<void> {
  const args = ['update-index', '-q', '--refresh'];
  await exec(gitCommand(repository, args, env, settings), { accept: 'any' });
}
