import type { Ports } from '../ports.ts';
import { type GitSettings, gitCommand } from './repository.ts';

/**
 * Settings under which git starts no filter that the repository's own configuration defines, such as Git LFS where
 * actions/checkout set it up. A filtered file that git has to read counts as changed then. The user's filters run.
 *
 * @throws ToolError when git is missing, or cannot read the configuration
 */
export async function withoutFilters(
  repository: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<GitSettings> {
  const args = ['config', '--show-scope', '--name-only', '-z', '--get-regexp', '^filter\\.'];
  // 1: there is none.
  const { stdout } = await exec(gitCommand(repository, args, env), { accept: [0, 1] });
  const own = [...stdout.matchAll(/(\w+)\0([^\0]+)\0/g)].filter(
    ([, scope]) => scope === 'local' || scope === 'worktree',
  );
  const names = new Set(own.map(([, , key = '']) => key.slice(0, key.lastIndexOf('.'))));
  const off = { clean: '', process: '', required: 'false' };
  return Object.fromEntries(
    [...names].flatMap((name) => Object.entries(off).map(([key, value]) => [`${name}.${key}`, value])),
  );
}
