import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../actions/shared/errors.ts';
import { ifPresent } from '../actions/shared/files/read-if-present.ts';
import { writeJson } from '../actions/shared/files/write.ts';
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

/** Marks a folder as one that a run wrote to, and tells whether it still does. */
const marker = '.go-devops-run';

/** All that a run writes into its folder. Nothing else in it is ever touched. */
const ownEntries = [marker, runFile, 'summary.md', 'signing-key.pub', 'evidence', 'logs', 'registry'];

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
    await writeJson(join(target, marker), { pid: process.pid });
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

/** The run has ended: its folder is free for the next one. */
export async function releaseFolder(out: string): Promise<void> {
  await writeJson(join(out, marker), {});
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
  const foreign = present.filter((name) => !ownEntries.includes(name));
  if (!present.includes(marker) || foreign.length > 0) {
    const found = foreign[0] ?? present[0];
    throw new InputError(
      '--out',
      `${folder} holds ${found}, which is not of an earlier run: choose a new folder`,
    );
  }
  const pid = await writerOf(folder);
  if (pid !== undefined && isRunning(pid)) {
    throw new InputError(
      '--out',
      `process ${pid} is writing to ${folder}: wait for it or choose another folder`,
    );
  }
  for (const name of present) await rm(join(folder, name), { recursive: true, force: true });
}

/** The process that is writing to the folder; undefined when its run has ended or the marker was cut off. */
async function writerOf(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, marker), 'utf8');
  const pid = Number(/"pid": (\d+)/.exec(text)?.[1]);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}
