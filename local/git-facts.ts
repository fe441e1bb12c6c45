import { readFile, realpath } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { InputError } from '../actions/shared/errors.ts';
import type { Exec } from '../actions/shared/exec.ts';
import { type Commit, readCommit } from '../actions/shared/git/commit.ts';
import { findRepository, gitCommand } from '../actions/shared/git/repository.ts';

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
 * A tag is the ref when it is checked out without a branch, and nothing else: what is not committed is on no tag.
 *
 * @throws InputError when the folder does not exist
 * @throws ToolError when git is not installed, or cannot read the repository
 */
export async function gitFacts(app: string, env: NodeJS.ProcessEnv, exec: Exec): Promise<GitFacts> {
  const folder = await realpath(app).catch(() => {
    throw new InputError('--app', `there is no folder ${app}`);
  });
  const repository = await findRepository(folder);
  const workspace = repository ?? folder;
  const git = async (...args: string[]) => {
    if (repository === undefined) return '';
    const { exitCode, stdout } = await exec(gitCommand(repository, args, env), { accept: 'any' });
    return exitCode === 0 ? stdout.trim() : '';
  };
  const [commit, branch, described, remote, remoteHead] = await Promise.all([
    readCommit(folder, { exec, env }),
    git('symbolic-ref', '--quiet', '--short', 'HEAD'),
    git('describe', '--tags', '--exact-match'),
    git('config', '--get', 'remote.origin.url'),
    git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
  ]);
  const changed = commit !== undefined && commit.modified.length > 0;
  const tag = branch === '' && !changed ? described : '';
  const defaultBranch = remoteHead.replace(/^origin\//, '') || branch || 'main';
  const origin = parseRemote(remote);
  return {
    workspace,
    path: relative(workspace, folder) || '.',
    sha: commit?.hash ?? noCommit,
    ref: tag === '' ? `refs/heads/${branch || defaultBranch}` : `refs/tags/${tag}`,
    defaultBranch,
    repository: origin?.repository ?? `local/${await moduleName(folder)}`,
    serverUrl: origin?.serverUrl ?? 'https://github.com',
    description: describe(repository, commit, branch || described),
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

function describe(repository: string | undefined, commit: Commit | undefined, name: string): string {
  if (repository === undefined) return 'not in a git repository: its commit is given as zeros';
  if (commit === undefined) return 'without a commit yet: it is given as zeros';
  const changed = commit.modified.length > 0 ? ', with uncommitted changes' : '';
  return `${commit.hash.slice(0, 7)} on ${name || 'no branch'}${changed}`;
}
