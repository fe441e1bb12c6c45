import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CacheFolders } from '../../actions/setup-go-devops/caches/archives.ts';
import type { CacheReport } from '../../actions/setup-go-devops/caches/restore.ts';
import type { Given } from '../../actions/setup-go-devops/inputs.ts';
import { parseCommandFile } from '../../local/composite/command-file.ts';
import { ended } from './output.ts';

export type CacheInputs = Pick<
  Given,
  'cache' | 'cacheSave' | 'cacheDependencyPath' | 'workingDirectory' | 'matrix'
>;

/** A machine with a checkout: what is there outlives no job, but for the paths, which the next machine has too. */
export interface Machine {
  root: string;
  workspace: string;
  folders: CacheFolders;
}

/** A job on that machine: its first step is the caches' part of the setup action, its last one the post step. */
export interface CacheJob {
  restore(request?: Partial<CacheInputs>): Promise<CacheReport & { log: string }>;
  /** Runs the go command as a step of the workflow would. */
  go(...args: string[]): Promise<string>;
  /** The post step; its log. */
  save(status?: string): Promise<string>;
}

export async function machine(): Promise<Machine> {
  const root = await mkdtemp(join(tmpdir(), 'cache-machine-'));
  const workspace = join(root, 'workspace');
  await mkdir(workspace);
  const folders = {
    gomodcache: join(root, 'go', 'pkg', 'mod'),
    gocache: join(root, 'go build [cache]'),
    results: join(root, 'results'),
  };
  return { root, workspace, folders };
}

let runs = 0;

export async function cacheJob(
  { root, workspace, folders }: Machine,
  service: Record<string, string>,
  env: Record<string, string> = {},
): Promise<CacheJob> {
  runs += 1;
  const temp = await mkdtemp(join(root, 'temp-'));
  const event = join(temp, 'event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const whole: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: root,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: `${runs}`,
    GITHUB_JOB: 'test',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    ...service,
    ...env,
  };
  const read = async (name: string) =>
    Object.fromEntries(parseCommandFile(await readFile(join(temp, name), 'utf8')));

  async function step(args: string[], extra: Record<string, string> = {}): Promise<string> {
    for (const name of ['output', 'state']) await writeFile(join(temp, name), '');
    const script = join(import.meta.dirname, 'cache-step.ts');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      cwd: workspace,
      env: { ...whole, ...extra },
    });
    const { exitCode, output } = await ended(child);
    if (exitCode !== 0) throw new Error(output);
    return output;
  }

  let state = '';
  return {
    async restore(given = {}) {
      const request = {
        given: {
          cache: 'auto',
          cacheSave: 'auto',
          cacheDependencyPath: [],
          workingDirectory: '.',
          matrix: 'null',
          ...given,
        },
        settings: { cacheSuffix: '', cacheCap: 2e9 },
        folders,
        goVersion: '1.26.8',
        platform: 'linux-amd64',
      };
      const log = await step(['main', JSON.stringify(request)]);
      state = (await read('state')).caches ?? '';
      return { ...(JSON.parse((await read('output')).report ?? '') as CacheReport), log };
    },
    async go(...args) {
      const { stdout } = await promisify(execFile)('go', args, {
        cwd: workspace,
        env: {
          PATH: process.env.PATH ?? '',
          HOME: root,
          GOCACHE: folders.gocache,
          GOMODCACHE: folders.gomodcache,
          GOTOOLCHAIN: 'local',
          GOFLAGS: '',
          ...env,
        },
      });
      return stdout;
    },
    save: (status = 'success') => step(['post'], { STATE_caches: state, JOB_STATUS: status }),
  };
}

/** What the next machine starts with: nothing. */
export async function wipe({ folders }: Machine): Promise<void> {
  for (const folder of Object.values(folders)) {
    // Go makes unpacked modules read-only.
    await promisify(execFile)('sh', [
      '-c',
      'test ! -e "$1" || chmod -R u+w "$1"; rm -rf "$1"',
      'wipe',
      folder,
    ]);
  }
}
