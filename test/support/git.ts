import { execFileSync } from 'node:child_process';

/** Author and dates that make commits, and everything derived from them, the same everywhere. */
const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

/** Runs git in `folder` without the user's configuration. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
}

/** Makes `folder` a repository with one commit of everything in it. Same content, same commit. */
export function commitAll(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Everything');
  return git(folder, 'rev-parse', 'HEAD');
}
