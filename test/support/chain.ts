import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/doors.ts';
import { commitAll } from './git.ts';
import { ended } from './output.ts';

export interface ChainOptions {
  app: string;
  /** `HOST:PORT` of the registry to publish to. */
  registry: string;
  inputs?: Record<string, string>;
  skip?: string[];
  /** push, pull_request or fork. */
  event?: string;
  env?: Record<string, string>;
}

export interface ChainRun {
  exitCode: number;
  /** Everything the command printed. */
  output: string;
  /** Folder with the evidence. */
  out: string;
}

/** Runs the command behind `npm start`, in a process of its own. */
export async function runChain({
  app,
  registry,
  inputs = {},
  skip = [],
  event = 'push',
  env = {},
}: ChainOptions): Promise<ChainRun> {
  const out = await mkdtemp(join(tmpdir(), 'go-devops-out-'));
  const args = [
    join(root, 'scripts', 'node24.mjs'),
    join(root, 'local', 'main.ts'),
    ...['--app', app, '--registry', registry, '--out', out, '--event', event],
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ...skip.flatMap((stage) => ['--skip', stage]),
  ];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  const { exitCode, output } = await ended(child);
  return { exitCode, output, out };
}

/** A copy of an app in a new folder, changed by `change`, as a repository with one commit. */
export async function copyOfApp(source: string, change: (folder: string) => Promise<void> = async () => {}) {
  const folder = join(await mkdtemp(join(tmpdir(), 'go-devops-app-')), 'app');
  await cp(join(root, source), folder, { recursive: true });
  await change(folder);
  commitAll(folder);
  return folder;
}

/** Reads a JSON document of a run, wherever below `out` it stands. */
export async function document(out: string, name: string) {
  const paths = (await readdir(out, { recursive: true })).filter(
    (path) => path === name || path.endsWith(`/${name}`),
  );
  if (paths[0] === undefined) throw new Error(`${name} is not in ${out}`);
  return JSON.parse(await readFile(join(out, paths[0]), 'utf8'));
}

/** All tags of all repositories that the embedded registry has, as `repository:tag`. */
export async function allTags(registry: string): Promise<string[]> {
  const get = async (path: string) => (await fetch(`http://${registry}/v2/${path}`)).json();
  const { repositories } = (await get('_catalog')) as { repositories: string[] };
  const found = await Promise.all(
    repositories.map(async (repository) => {
      const { tags } = (await get(`${repository}/tags/list`)) as { tags: string[] | null };
      return (tags ?? []).map((tag) => `${repository}:${tag}`);
    }),
  );
  return found.flat().sort();
}
