import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { temporaryFolder } from '../../shared/files/temporary.ts';
import { writeJson } from '../../shared/files/write.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import { mayBeAlive } from '../../shared/tools/alive.ts';
import { readBuildStatus } from '../../shared/tools/build-status.ts';
import type { BuildStep } from '../install/plan.ts';

/** What the background builder has to do; it reads this from `job.json` in its folder. */
export interface Job {
  toolCache: string;
  /** In the order of need. */
  steps: BuildStep[];
  /** The document to complete when a tool is there. */
  toolsFile: string;
}

/** A folder for the job, its status files and its log. */
export async function jobFolder(env: NodeJS.ProcessEnv): Promise<string> {
  return temporaryFolder(env, 'go-devops-setup-');
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
 * @returns the builder's process id
 */
export async function startBuilder(
  entry: string,
  folder: string,
  job: Job,
  { env }: Pick<Ports, 'env'>,
): Promise<number> {
  await writeJson(join(folder, 'job.json'), job);
  const log = await open(join(folder, 'builder.log'), 'a');
  try {
    const child = spawn(process.execPath, [entry, 'build', folder], {
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
      env: childEnvironment(env, {
        // Lets the runner end the builder with the job, should the post step not run.
        RUNNER_TRACKING_ID: env.RUNNER_TRACKING_ID,
        // Where it is recorded what was installed.
        XDG_STATE_HOME: env.XDG_STATE_HOME,
      }),
    });
    const [event] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => ['exit'])]);
    if (event !== 'started' || child.pid === undefined) {
      const detail = await readFile(join(folder, 'builder.log'), 'utf8');
      throw new ToolError('setup-go-devops build', 'the background builder did not start', { detail });
    }
    child.disconnect();
    child.unref();
    return child.pid;
  } finally {
    await log.close();
  }
}

/** Ends a builder that still has work, with the builds it runs, and removes its folder. */
export async function endBuilder(
  folder: string,
  ports: Pick<Ports, 'exec' | 'clock' | 'env'>,
): Promise<string[]> {
  const unfinished: string[] = [];
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.status.json')) continue;
    const status = await readBuildStatus(join(folder, name));
    if (status?.state !== 'building' || !mayBeAlive(status)) continue;
    unfinished.push(status.tool);
    await endProcess(status, ports);
  }
  await rm(folder, { recursive: true, force: true });
  return unfinished;
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
  process.kill(builder.pid, 'SIGTERM');
  for (let waited = 0; mayBeAlive(builder) && waited < 5_000; waited += 100) await clock.wait(100);
  if (mayBeAlive(builder)) process.kill(builder.pid, 'SIGKILL');
}
