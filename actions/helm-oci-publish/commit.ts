import { ToolError } from '../shared/errors.ts';
import type { Ports } from '../shared/ports.ts';
import { childEnvironment } from '../shared/process/environment.ts';

export interface Commit {
  /** 40 hex digits, or 64. */
  hash: string;
  /** Seconds since 1970. */
  time: number;
  /** Tags that point to it. */
  tags: string[];
  /** True when the working directory holds changes that are not in it. */
  modified: boolean;
}

/** The commit that is checked out, or undefined without git or outside of a repository with a commit. */
export async function readCommit(folder: string, { exec, env }: Ports): Promise<Commit | undefined> {
  const git = async (...args: string[]) => {
    // A checkout in a container often belongs to another user.
    const all = ['-c', 'safe.directory=*', ...args];
    try {
      const result = await exec(
        { tool: 'git', args: all, cwd: folder, env: childEnvironment(env) },
        { accept: [0, 128] },
      );
      return result.exitCode === 0 ? result.stdout.trim() : undefined;
    } catch (error) {
      // Without a code it was not started: no git here.
      if (error instanceof ToolError && error.code === undefined) return undefined;
      throw error;
    }
  };
  const [log, tags, changes] = await Promise.all([
    git('log', '-1', '--no-show-signature', '--format=%H %ct'),
    git('tag', '--points-at', 'HEAD'),
    git('status', '--porcelain', '--', '.'),
  ]);
  const [hash, time] = log?.split(' ') ?? [];
  if (hash === undefined || time === undefined) return undefined;
  return {
    hash,
    time: Number(time),
    tags: (tags ?? '').split('\n').filter((tag) => tag !== ''),
    modified: changes !== '',
  };
}
