import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../actions/shared/errors.ts';
import { ifPresent } from '../actions/shared/files/read-if-present.ts';
import { writeJson } from '../actions/shared/files/write.ts';

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

/** Marks a folder as one that a run may empty, and tells whether the run is still going on. */
export const runFile = 'run.json';

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
    await empty(target);
    await mkdir(target, { recursive: true });
    await writeJson(join(target, runFile), { pid: process.pid });
  });
  await writable('.local', 'run from a clone that you may write to', () => mkdir(temp, { recursive: true }));
  await writable('XDG_CACHE_HOME', 'set it to a folder that you may write to', () =>
    mkdir(toolCache, { recursive: true }),
  );
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

/** Runs `body`; what the file system refuses is the fault of the input that named the folder. */
async function writable(input: string, advice: string, body: () => Promise<unknown>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) throw error;
    throw new InputError(input, `${path} cannot be written (${code}): ${advice}`, { cause: error });
  }
}

async function empty(folder: string): Promise<void> {
  const present = (await ifPresent(readdir(folder))) ?? [];
  if (present.length === 0) return;
  if (!present.includes(runFile)) {
    throw new InputError('--out', `${folder} is not empty and not of an earlier run: choose a new folder`);
  }
  const { pid } = JSON.parse(await readFile(join(folder, runFile), 'utf8')) as { pid?: number };
  if (pid !== undefined && isRunning(pid)) {
    throw new InputError(
      '--out',
      `process ${pid} is writing to ${folder}: wait for it or choose another folder`,
    );
  }
  await rm(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
