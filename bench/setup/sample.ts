import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/doors.ts';
import { type ActionRun, runDoor } from '../../test/support/action-process.ts';
import { commitAll, git } from '../../test/support/git.ts';

const run = promisify(execFile);

/** The sample app's repository, and a computer for its jobs where nothing is left of the job before. */
export interface Sample {
  workspace: string;
  modules: string;
  build: string;
  results: string;
  env: Record<string, string>;
  /** Adds a line to one package, to another one each time: it runs when a program starts, so that no linker drops it. */
  commit(): Promise<void>;
  /** A new computer, with a fresh clone. */
  renew(): Promise<void>;
  /** The step's main part, or its post part after `main`. */
  setup(
    service: Record<string, string>,
    main?: ActionRun,
    inputs?: Record<string, string>,
  ): Promise<ActionRun>;
  /** Runs the go command, and gives what it prints. */
  go(args: string[], env?: Record<string, string>): Promise<string>;
}

export async function sampleApp(folder: string): Promise<Sample> {
  const at = (...names: string[]) => join(folder, 'sample', ...names);
  const origin = at('origin');
  const workspace = at('workspace');
  await mkdir(at());
  await cp(join(root, 'sample-app'), origin, { recursive: true });
  commitAll(origin);
  const sources = (await readdir(origin, { recursive: true }))
    .filter((path) => path.endsWith('.go') && !/_test\.go$|_mock|otlptest/.test(path))
    .filter((path, index, all) => all.findIndex((other) => join(other, '..') === join(path, '..')) === index)
    .sort();
  const event = at('event.json');
  await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const { stdout } = await run('go', ['env', '-json', 'GOMODCACHE', 'GOPROXY']);
  const { GOMODCACHE, GOPROXY } = JSON.parse(stdout) as Record<string, string>;
  const folders = { modules: at('modules'), build: at('build'), results: at('tool-cache', 'go-devops') };
  const env = {
    GOMODCACHE: folders.modules,
    GOCACHE: folders.build,
    GOFLAGS: '-modcacherw',
    // What this computer has need not come over the network again.
    GOPROXY: `file://${GOMODCACHE}/cache/download,${GOPROXY}`,
  };
  let changes = 0;
  let runs = 0;

  return {
    workspace,
    ...folders,
    env,
    async commit() {
      const path = sources[changes % sources.length] ?? '';
      changes += 1;
      await appendFile(join(origin, path), `\nvar changed${changes} = make([]int, ${changes})\n`);
      git(origin, 'commit', '--all', '--quiet', '--message', `Change ${path}`);
    },
    async renew() {
      for (const name of ['workspace', 'modules', 'build', 'tool-cache', 'temp']) {
        await rm(at(name), { recursive: true, force: true });
      }
      await mkdir(at('temp'));
      git(folder, 'clone', '--quiet', origin, workspace);
    },
    async setup(service, main, inputs = {}) {
      if (main === undefined) runs += 1;
      const job = {
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: event,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: `${runs}`,
        GITHUB_WORKFLOW: 'CI',
        GITHUB_JOB: 'test',
        RUNNER_TOOL_CACHE: at('tool-cache'),
        XDG_STATE_HOME: at('temp', 'state'),
      };
      const options = { cwd: workspace, inputs, env: { ...env, ...job, ...service }, temp: at('temp') };
      const ended = await runDoor('setup-go-devops', options, main?.state);
      if (ended.exitCode !== 0 || ended.output.includes('::warning')) throw new Error(ended.output);
      return ended;
    },
    async go(args, more = {}) {
      const options = {
        cwd: workspace,
        env: { ...process.env, GOTOOLCHAIN: 'local', ...env, ...more },
        maxBuffer: 1 << 26,
      };
      return (await run('go', args, options)).stdout;
    },
  };
}
