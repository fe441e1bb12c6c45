import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Command } from '../exec.ts';
import { exists } from '../files/exists.ts';
import { childEnvironment } from '../process/environment.ts';

/** Names of git's configuration and their values. */
export type GitSettings = Record<string, string>;

/** Milliseconds that a question to git may take. */
const timeout = 60_000;

/** The nearest folder with a `.git` (a folder, or a file in a worktree or submodule), without symbolic links. */
export async function findRepository(folder: string): Promise<string | undefined> {
  for (let path = await realpath(folder); ; path = dirname(path)) {
    if (await exists(join(path, '.git'))) return path;
    if (path === dirname(path)) return undefined;
  }
}

/**
 * A git command at the top of a repository, in an environment made by `gitEnvironment`. It is asked about what is
 * here: it may talk to nobody, whatever the repository calls a remote.
 */
export function gitCommand(
  repository: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  settings: GitSettings = {},
): Command {
  // A git that does not know GIT_NO_LAZY_FETCH (before 2.45) asks which transports are allowed: none.
  const extra = { ...gitEnvironment(repository, settings), GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0' };
  return { tool: 'git', args, cwd: repository, env: childEnvironment(env, extra), timeout };
}

/**
 * Variables for git, and for tools that call git. They hold for one child process and stand above the
 * repository's own configuration, which a stranger may have written; the user's configuration stays as it is.
 * Filters of .gitattributes still run when the configuration defines them: without them every filtered file
 * would count as changed. Where that does no harm, `withoutFilters` has settings against them.
 */
export function gitEnvironment(repository: string, more: GitSettings = {}): Record<string, string> {
  const settings = {
    // A checkout may belong to somebody else, as in a job container.
    'safe.directory': repository.split(sep).join('/'),
    // Programs that git would start.
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'log.showSignature': 'false',
    // New files are changes, whatever the computer's settings are.
    'status.showUntrackedFiles': 'normal',
    ...more,
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
    // What a partial clone lacks would be fetched with the programs that the repository names.
    GIT_NO_LAZY_FETCH: '1',
  };
}
