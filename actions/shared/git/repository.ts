import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Command } from '../exec.ts';
import { exists } from '../files/exists.ts';
import { childEnvironment } from '../process/environment.ts';

/** The nearest folder with a `.git` (a folder, or a file in a worktree or submodule), without symbolic links. */
export async function findRepository(folder: string): Promise<string | undefined> {
  for (let path = await realpath(folder); ; path = dirname(path)) {
    if (await exists(join(path, '.git'))) return path;
    if (path === dirname(path)) return undefined;
  }
}

/** A git command at the top of a repository, in an environment made by `gitEnvironment`. */
export function gitCommand(repository: string, args: string[], env: NodeJS.ProcessEnv): Command {
  return { tool: 'git', args, cwd: repository, env: childEnvironment(env, gitEnvironment(repository)) };
}

/**
 * Variables for git, and for tools that call git. They hold for one child process and stand above the
 * repository's own configuration, which a stranger may have written; the user's configuration stays as it is.
 * Filters of .gitattributes still run when the configuration defines them: without them every filtered file
 * would count as changed.
 */
export function gitEnvironment(repository: string): Record<string, string> {
  const settings = {
    // A checkout may belong to somebody else, as in a job container.
    'safe.directory': repository.split(sep).join('/'),
    // Programs that git would start.
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'log.showSignature': 'false',
    // New files are changes, whatever the computer's settings are.
    'status.showUntrackedFiles': 'normal',
  };
  const numbered = Object.entries(settings).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return {
    GIT_CONFIG_COUNT: `${numbered.length / 2}`,
    ...Object.fromEntries(numbered),
    // Reading must not write the index, nor wait for one who does.
    GIT_OPTIONAL_LOCKS: '0',
  };
}
