import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { writeJson } from '../../shared/files/write.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import { mayBeAlive } from '../../shared/tools/alive.ts';
import { type BuildStatus, readBuildStatus } from '../../shared/tools/build-status.ts';
import type { BuildStep } from '../install/plan.ts';

/** What the background builder has to do; it reads this from `job.json` in its folder. */
export interface Job {
  toolCache: string;
  /** In the order of need. */
  steps: BuildStep[];
  /** The document to complete when a tool is there. */
  toolsFile: string;
}

/** The status file of a tool in a job's folder. */
export function statusFile(folder: string, tool: string): string {
  return join(folder, `${tool}.status.json`);
}

/**
 * Starts the builder: this very program, in a process of its own that outlives the step. Returns when it has
 * taken over, that is when each of its tools has a status. It builds with the go command of the PATH in `env`.
 *
 * @param entry the program's main file
 * @param folder for job.json, the status files and the builder's log
 */
export async function startBuilder(
  entry: string,
  folder: string,
  job: Job,
  { env }: Pick<Ports, 'env'>,
): Promise<void> {
  await writeJson(join(folder, 'job.json'), job);
  const log = await open(join(folder, 'builder.log'), 'a');
  try {
    const child = spawn(process.execPath, [entry, 'build', folder], {
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
      env: childEnvironment(env),
    });
    const [event] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => ['exit'])]);
    if (event !== 'started') {
      const detail = await readFile(join(folder, 'builder.log'), 'utf8');
      throw new ToolError('setup-go-devops build', 'the background builder did not start', { detail });
    }
    child.disconnect();
    child.unref();
  } finally {
    await log.close();
  }
}

/**
 * Ends a builder that still has work, with the builds it runs, and removes its folder.
 *
 * @returns the tools that nobody waited for
 */
export async function endBuilder(
  folder: string,
  ports: Pick<Ports, 'exec' | 'clock' | 'env'>,
): Promise<string[]> {
  // All of them first: one process stands behind them all, and none is alive once it has ended.
  const unfinished = (await readStatuses(folder)).filter(
    (status) => status.state === 'building' && mayBeAlive(status),
  );
  const [builder] = unfinished;
  if (builder !== undefined) await endProcess(builder, ports);
  // On Windows a file stays for a moment after the process that had it open.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return unfinished.map(({ tool }) => tool);
}

/** None when the folder is gone: the user's own steps may have emptied RUNNER_TEMP. */
async function readStatuses(folder: string): Promise<BuildStatus[]> {
  const names = ((await ifPresent(readdir(folder))) ?? []).filter((name) => name.endsWith('.status.json'));
  const statuses = await Promise.all(names.map((name) => readBuildStatus(join(folder, name))));
  return statuses.filter((status) => status !== undefined);
}

async function endProcess(
  builder: { pid: number; host: string },
  { exec, clock, env }: Pick<Ports, 'exec' | 'clock' | 'env'>,
): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signal that a process could answer by ending its children.
    const args = ['/PID', String(builder.pid), '/T', '/F'];
    await exec({ tool: 'taskkill', args, env: childEnvironment(env) }, { accept: 'any' });
    return;
  }
  kill(builder.pid, 'SIGTERM');
  for (let waited = 0; mayBeAlive(builder) && waited < 5_000; waited += 100) await clock.wait(100);
  if (mayBeAlive(builder)) kill(builder.pid, 'SIGKILL');
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // ESRCH: it has just ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
