import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { InputError } from '../actions/shared/errors.ts';
import type { Exec } from '../actions/shared/exec.ts';
import { exists } from '../actions/shared/files/exists.ts';
import { type Commit, readCommit } from '../actions/shared/git/commit.ts';
import { findRepository, gitCommand } from '../actions/shared/git/repository.ts';

/** What git knows of the app. */
export interface GitFacts {
  /** The repository's top folder. */
  workspace: string;
  /** The app's path below it, `.` when it is the same. */
  path: string;
  sha: string;
  /** `refs/heads/main`, `refs/tags/v1.2.3` */
  ref: string;
  defaultBranch: string;
  /** `owner/name` of the origin; without one, `local` and the module's name. */
  repository: string;
  /** Of the origin, such as `https://github.com`; empty without one. */
  serverUrl: string;
  /** For people: `1a2b3c4 on main, with uncommitted changes`. */
  description: string;
}

/**
 * A tag is the ref when it is checked out without a branch, and nothing else: what is not committed is on no tag.
 *
 * @throws InputError when the folder does not exist, or nothing is committed: the chain builds commits
 * @throws ToolError when git is not installed, or cannot read the repository
 */
export async function gitFacts(app: string, env: NodeJS.ProcessEnv, exec: Exec): Promise<GitFacts> {
  const folder = await realpath(app).catch(() => {
    throw new InputError('--app', `there is no folder ${app}`);
  });
  if (!(await stat(folder)).isDirectory()) throw new InputError('--app', `${app} is no folder`);
  const workspace = await findRepository(folder);
  if (workspace === undefined) throw new InputError('--app', await withoutRepository(folder));
  const git = async (...args: string[]) => {
    const { exitCode, stdout } = await exec(gitCommand(workspace, args, env), { accept: 'any' });
    return exitCode === 0 ? stdout.trim() : '';
  };
  const [commit, branch, described, remote, remoteHead] = await Promise.all([
    readCommit(folder, { exec, env }),
    git('symbolic-ref', '--quiet', '--short', 'HEAD'),
    git('describe', '--tags', '--exact-match'),
    git('config', '--get', 'remote.origin.url'),
    git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
  ]);
  if (commit === undefined) throw new InputError('--app', `${workspace} has no commit yet: commit first`);
  const changed = commit.modified.length > 0;
  const tag = branch === '' && !changed ? described : '';
  const defaultBranch = remoteHead.replace(/^origin\//, '') || branch || 'main';
  const origin = parseRemote(remote);
  return {
    workspace,
    path: relative(workspace, folder) || '.',
    sha: commit.hash,
    ref: tag === '' ? `refs/heads/${branch || defaultBranch}` : `refs/tags/${tag}`,
    defaultBranch,
    repository: origin?.repository ?? `local/${await moduleName(folder)}`,
    serverUrl: origin?.serverUrl ?? '',
    description: describe(commit, branch || described),
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

async function withoutRepository(folder: string): Promise<string> {
  const files = await Promise.all(['go.mod', 'go.work'].map((name) => exists(join(folder, name))));
  return files.includes(true)
    ? `${folder} is in no git repository: run "git init" there and commit first`
    : `${folder} holds no go.mod: give the folder of a Go module`;
}

/**
 * The last word of the module's path: unlike the folder's name it is the same in every copy of the app. What an
 * image's name cannot hold becomes a dash.
 */
async function moduleName(folder: string): Promise<string> {
  const goMod = await readFile(join(folder, 'go.mod'), 'utf8').catch(() => '');
  const path = /^module\s+"?([^\s"]+)/m.exec(goMod)?.[1]?.replace(/\/v\d+$/, '') ?? folder;
  const words = basename(path)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['app'];
  return words.join('-');
}

function describe(commit: Commit, name: string): string {
  const changed = commit.modified.length > 0 ? ', with uncommitted changes' : '';
  return `${commit.hash.slice(0, 7)} on ${name || 'no branch'}${changed}`;
}
