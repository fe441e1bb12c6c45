import { readFile, realpath } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { InputError } from '../actions/shared/errors.ts';
import type { Exec } from '../actions/shared/exec.ts';
import { childEnvironment } from '../actions/shared/process/environment.ts';

/** What git, or go.mod where there is no git, knows of the app. */
export interface GitFacts {
  /** The repository's top folder, or the app's own. */
  workspace: string;
  /** The app's path below it, `.` when it is the same. */
  path: string;
  /** Zeros without a commit. */
  sha: string;
  /** `refs/heads/main`, `refs/tags/v1.2.3` */
  ref: string;
  defaultBranch: string;
  /** `owner/name` */
  repository: string;
  /** Of the origin, such as `https://github.com`. */
  serverUrl: string;
  /** For people: `1a2b3c4 on main, with uncommitted changes`. */
  description: string;
}

const noCommit = '0'.repeat(40);

/**
 * @throws InputError when the folder does not exist, or git refuses to read it
 * @throws ToolError when git is not installed
 */
export async function gitFacts(app: string, env: NodeJS.ProcessEnv, exec: Exec): Promise<GitFacts> {
  const folder = await realpath(app).catch(() => {
    throw new InputError('--app', `there is no folder ${app}`);
  });
  const run = (...args: string[]) =>
    exec({ tool: 'git', args, cwd: folder, env: childEnvironment(env, { LC_ALL: 'C' }) }, { accept: 'any' });
  const git = async (...args: string[]) => {
    const { exitCode, stdout } = await run(...args);
    return exitCode === 0 ? stdout.trim() : '';
  };

  const top = await run('rev-parse', '--show-toplevel');
  if (top.exitCode !== 0 && !top.stderr.includes('not a git repository')) {
    throw new InputError('--app', `git cannot read ${app}: ${top.stderr.trim()}`);
  }
  const workspace = top.exitCode === 0 ? await realpath(top.stdout.trim()) : folder;
  const [sha, branch, tag, remote, remoteHead, changes] = await Promise.all([
    git('rev-parse', '--verify', '--quiet', 'HEAD'),
    git('symbolic-ref', '--quiet', '--short', 'HEAD'),
    git('describe', '--tags', '--exact-match'),
    git('config', '--get', 'remote.origin.url'),
    git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
    git('status', '--porcelain', '--', '.'),
  ]);
  const defaultBranch = remoteHead.replace(/^origin\//, '') || branch || 'main';
  const origin = parseRemote(remote);
  return {
    workspace,
    path: relative(workspace, folder) || '.',
    sha: sha || noCommit,
    ref: branch === '' && tag !== '' ? `refs/tags/${tag}` : `refs/heads/${branch || defaultBranch}`,
    defaultBranch,
    repository: origin?.repository ?? `local/${await moduleName(folder)}`,
    serverUrl: origin?.serverUrl ?? 'https://github.com',
    description: describe(top.exitCode === 0, sha, branch || tag, changes !== ''),
  };
}

/** Owner and name in the URL of a remote; undefined for a path or an unusual form. */
function parseRemote(url: string): { serverUrl: string; repository: string } | undefined {
  const pattern =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:]+\.[^/:]+)(?::\d+)?[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/;
  const [, host, repository] = pattern.exec(url) ?? [];
  return host === undefined || repository === undefined
    ? undefined
    : { serverUrl: `https://${host}`, repository };
}

/** The last word of the module's path: unlike the folder's name it is the same in every copy of the app. */
async function moduleName(folder: string): Promise<string> {
  const goMod = await readFile(join(folder, 'go.mod'), 'utf8').catch(() => '');
  const path = /^module\s+"?([^\s"]+)/m.exec(goMod)?.[1]?.replace(/\/v\d+$/, '') ?? folder;
  return basename(path).toLowerCase();
}

function describe(isRepository: boolean, sha: string, name: string, changed: boolean): string {
  if (!isRepository) return 'not in a git repository: its commit is given as zeros';
  if (sha === '') return 'without a commit yet: it is given as zeros';
  return `${sha.slice(0, 7)} on ${name || 'no branch'}${changed ? ', with uncommitted changes' : ''}`;
}
