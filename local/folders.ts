import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../actions/shared/errors.ts';
import { exists } from '../actions/shared/files/exists.ts';
import { ifPresent } from '../actions/shared/files/read-if-present.ts';
import { isRunning } from '../actions/shared/tools/alive.ts';

/** Where a run on this computer reads and writes. */
export interface Folders {
  /** Evidence, logs, summary, the embedded registry's data. */
  out: string;
  evidence: string;
  logs: string;
  /** RUNNER_TEMP */
  temp: string;
  /** RUNNER_TOOL_CACHE: the user's, shared by all clones. */
  toolCache: string;
  keys: string;
}

/** What a run was and gave, for programs. */
export const runFile = 'run.json';

/** Marks a folder as one that a run wrote to. */
const marker = '.go-devops-run';

/** Holds the number of the process that writes to the folder. */
const lock = '.go-devops-running';

/** All that a run writes into its folder. Nothing else in it is ever touched. */
const results = [runFile, 'summary.md', 'evidence', 'logs', 'registry'];

/** @throws InputError when the out folder holds something else, another run writes there, or it is read-only */
export async function prepareFolders(
  repository: string,
  app: string,
  out: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Folders> {
  const local = join(repository, '.local');
  const target = resolve(out ?? join(local, 'out', basename(resolve(app))));
  const cache = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const temp = join(local, 'tmp', randomUUID());
  const toolCache = join(cache, 'go-devops', 'tool-cache');
  await writable('--out', 'choose another folder', async () => {
    await refuseForeign(target);
    await makeFolder(target);
    await take(target);
    for (const name of results) await rm(join(target, name), { recursive: true, force: true });
    await writeFile(join(target, marker), '');
  });
  await writable('.local', 'run from a clone that you may write to', () => makeFolder(temp));
  await writable('XDG_CACHE_HOME', 'set it to a folder that you may write to', () => makeFolder(toolCache));
  const real = await realpath(target);
  return {
    out: real,
    evidence: join(real, 'evidence'),
    logs: join(real, 'logs'),
    temp: await realpath(temp),
    toolCache,
    keys: join(local, 'keys'),
  };
}

/** The run has ended: its folder is free for the next one. */
export async function releaseFolder(out: string): Promise<void> {
  await rm(join(out, lock), { force: true });
}

/** Like `mkdir -p`: Node's own never comes back from a folder like /proc, where nothing can be made. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || (await exists(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}

/** Runs `body`; what the file system refuses is the fault of the input that named the folder. */
async function writable(input: string, advice: string, body: () => Promise<unknown>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code))
      throw error;
    throw new InputError(input, `${path} cannot be written (${code}): ${advice}`, { cause: error });
  }
}

async function refuseForeign(folder: string): Promise<void> {
  const present = (await ifPresent(readdir(folder))) ?? [];
  const foreign = present.filter((name) => ![marker, lock, ...results].includes(name));
  const isOurs = present.includes(marker) || present.includes(lock);
  const found = foreign[0] ?? (isOurs ? undefined : present[0]);
  if (found === undefined) return;
  throw new InputError(
    '--out',
    `${folder} holds ${found}, which is not of an earlier run: choose a new folder`,
  );
}

/** Of several runs that start at once, one gets the folder. */
async function take(folder: string): Promise<void> {
  const path = join(folder, lock);
  for (;;) {
    try {
      return await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await holderOf(path);
    if (holder !== undefined) {
      throw new InputError(
        '--out',
        `${holder} is writing to ${folder}: wait for it or choose another folder`,
      );
    }
    await rm(path, { force: true });
  }
}

/** From the creation of a lock until its process has written its number, in milliseconds, with much to spare. */
const writingTime = 10_000;

/** Who holds a lock; undefined when its run has been cut off. In a container the next run may get its number. */
async function holderOf(path: string): Promise<string | undefined> {
  const [text, created] = await Promise.all([ifPresent(readFile(path, 'utf8')), ifPresent(stat(path))]);
  if (text === '' && created !== undefined && Date.now() - created.mtimeMs < writingTime)
    return 'another run';
  const pid = Number(text);
  const isAlive = Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isRunning(pid);
  return isAlive ? `process ${pid}` : undefined;
}
