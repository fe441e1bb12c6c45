import { access, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import type { Ports } from '../shared/ports.ts';
import { childEnvironment } from '../shared/process/environment.ts';

/** What git and the event say about the sources. */
export interface Source {
  /** Full hash of the commit that is checked out; absent outside of a repository. */
  revision?: string;
  /** True when files differ from the commit, or stand beside it without being ignored. */
  modified: boolean;
  /** The first of those files, for messages. */
  modifiedFiles: string[];
  /** Seconds since 1970 that the image says it was created at. */
  epoch: number;
  /** Branch, or `pr-<number>` for a pull request; absent on a tag or a detached commit. */
  branch?: string;
  /** Tags at the commit: the one that started the workflow, or all of them elsewhere. */
  gitTags: string[];
  /** All tags of the repository; undefined when the clone is shallow and so may not have them. */
  allTags?: string[];
  /** Web address of the repository, where the runner tells it. */
  url?: string;
}

/**
 * Variables that make git work in a checkout owned by somebody else, as in a job container. They hold for one
 * child process; the user's git configuration stays as it is.
 */
export async function trustFolder(folder: string): Promise<Record<string, string>> {
  const repository = await findRepository(folder);
  if (repository === undefined) return {};
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: repository };
}

/** The nearest folder with a `.git` (a folder, or a file in a worktree or submodule). */
export async function findRepository(folder: string): Promise<string | undefined> {
  for (let path = await realpath(folder); ; path = dirname(path)) {
    const found = await access(join(path, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return path;
    if (path === dirname(path)) return undefined;
  }
}

/** Collects what git knows; a folder outside of any repository, or a repository without a commit, gives little. */
export async function inspectSource(folder: string, ports: Ports): Promise<Source> {
  const { env, exec } = ports;
  const overridden = parseEpoch(env.SOURCE_DATE_EPOCH);
  const nothing: Source = { modified: false, modifiedFiles: [], epoch: overridden ?? 0, gitTags: [] };
  if ((await findRepository(folder)) === undefined) return nothing;

  const gitEnv = childEnvironment(env, await trustFolder(folder));
  const git = async (...args: string[]) =>
    (await exec({ tool: 'git', args, cwd: folder, env: gitEnv })).stdout;
  const head = await exec(
    { tool: 'git', args: ['rev-parse', '--verify', '--quiet', 'HEAD'], cwd: folder, env: gitEnv },
    { accept: [0, 1] },
  );
  if (head.exitCode !== 0) return nothing;

  const [time, status, shallow, headTags, allTags, branch] = await Promise.all([
    git('log', '-1', '--format=%ct', '--no-show-signature'),
    git('status', '--porcelain'),
    git('rev-parse', '--is-shallow-repository'),
    git('tag', '--points-at', 'HEAD'),
    git('tag', '--list'),
    exec(
      { tool: 'git', args: ['symbolic-ref', '--quiet', '--short', 'HEAD'], cwd: folder, env: gitEnv },
      { accept: [0, 1] },
    ),
  ]);
  const modifiedFiles = lines(status).map((line) => line.slice(3));
  return {
    revision: head.stdout.trim(),
    modified: modifiedFiles.length > 0,
    modifiedFiles: modifiedFiles.slice(0, 3),
    epoch: overridden ?? Number(time.trim()),
    ...(shallow.trim() === 'false' && { allTags: lines(allTags) }),
    ...refNames(env, lines(headTags), branch.stdout.trim()),
    ...(env.GITHUB_SERVER_URL &&
      env.GITHUB_REPOSITORY && { url: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` }),
  };
}

/** On a runner the event's ref decides; elsewhere what is checked out does. */
function refNames(
  env: NodeJS.ProcessEnv,
  headTags: string[],
  branch: string,
): Pick<Source, 'branch' | 'gitTags'> {
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
  if (name === undefined) return { gitTags: headTags, ...(branch !== '' && { branch }) };
  if (kind === 'tags') return { gitTags: [name] };
  if (kind === 'pull') return { gitTags: [], branch: `pr-${name.split('/')[0]}` };
  return { gitTags: [], branch: name };
}

/** Seconds by reproducible-builds.org's SOURCE_DATE_EPOCH specification. */
function parseEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,11}$/.test(text)) {
    throw new InputError('SOURCE_DATE_EPOCH', `"${text}" is not a number of seconds since 1970`);
  }
  return Number(text);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
