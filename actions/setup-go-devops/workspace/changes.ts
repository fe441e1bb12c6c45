import { gitCommand } from '../../shared/git/repository.ts';
import type { Ports } from '../../shared/ports.ts';

/** A file that differs between two commits. */
export interface Change {
  /** Relative to the repository's root, with slashes. */
  path: string;
  kind: 'file' | 'deleted' | 'submodule';
}

/**
 * What the checked-out commit changes since a base: since the last commit that both have in common, where the
 * clone has it. Undefined when the clone lacks the base.
 *
 * @throws ToolError when git is missing, or cannot read this repository
 */
export async function changesSince(
  base: string,
  repository: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<Change[] | undefined> {
  const git = (...args: string[]) => gitCommand(repository, args, env);
  const known = await exec(git('cat-file', '-e', `${base}^{commit}`), { accept: 'any' });
  if (known.exitCode !== 0) return undefined;
  const common = await exec(git('merge-base', base, 'HEAD'), { accept: [0, 1] });
  const from = common.stdout.trim() || base;
  const { stdout } = await exec(git('diff-tree', '-r', '-z', '--no-renames', from, 'HEAD'));
  return parseRawDiff(stdout);
}

/** True for a clone without all of its history. */
export async function isShallow(
  repository: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<boolean> {
  const { stdout } = await exec(gitCommand(repository, ['rev-parse', '--is-shallow-repository'], env));
  return stdout.trim() === 'true';
}

/** Git's raw format, git-diff(1): `:<old mode> <new mode> <old id> <new id> <status>` NUL `<path>` NUL. */
function parseRawDiff(text: string): Change[] {
  return [...text.matchAll(/:(\d+) (\d+) \S+ \S+ ([A-Z])\d*\0([^\0]+)\0/g)].map(
    ([, before, after, status, path = '']) => {
      if (before === '160000' || after === '160000') return { path, kind: 'submodule' };
      return { path, kind: status === 'D' ? 'deleted' : 'file' };
    },
  );
}
