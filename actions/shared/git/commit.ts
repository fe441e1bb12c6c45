import type { Ports } from '../ports.ts';
import { findRepository, gitCommand } from './repository.ts';

/** The commit that is checked out, and what stands beside it. */
export interface Commit {
  /** 40 hex digits, or 64. */
  hash: string;
  /** Of the committer, in seconds since 1970. */
  time: number;
  /**
   * Files anywhere in the repository that differ from the commit, or are new and not ignored, as `git status`
   * names them. Go's `vcs.modified` follows the same rule.
   */
  modified: string[];
}

/**
 * Reads the commit of the repository that a folder is in; undefined outside of a repository, or before the
 * first commit.
 *
 * @throws ToolError when there is a repository, but git is missing or cannot read it
 */
export async function readCommit(
  folder: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<Commit | undefined> {
  const repository = await findRepository(folder);
  if (repository === undefined) return undefined;
  const git = (...args: string[]) => gitCommand(repository, args, env);
  const head = await exec(git('rev-parse', '--verify', '--quiet', 'HEAD'), { accept: [0, 1] });
  if (head.exitCode !== 0) return undefined;
  const [log, status] = await Promise.all([
    exec(git('log', '-1', '--format=%ct')),
    // To tell renames, git would read contents, which a partial clone may lack.
    exec(git('status', '--porcelain', '--no-renames')),
  ]);
  return {
    hash: head.stdout.trim(),
    time: Number(log.stdout.trim()),
    modified: status.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice('XY '.length)),
  };
}
