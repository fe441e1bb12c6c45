import { InputError } from '../../shared/errors.ts';
import { findRepository, gitCommand } from '../../shared/git/repository.ts';
import type { Ports } from '../../shared/ports.ts';

/**
 * Refuses, on pull_request_target, any commit but the run's own: go.mod, the lock file and the settings choose what
 * is installed, and the fork's must not choose it beside this repository's secrets.
 *
 * @throws InputError when another commit is checked out
 */
export async function refuseForeignCode(
  workingDirectory: string,
  { env, exec }: Pick<Ports, 'env' | 'exec'>,
): Promise<void> {
  if (env.GITHUB_EVENT_NAME !== 'pull_request_target') return;
  const repository = await findRepository(workingDirectory);
  if (repository === undefined) return;
  const head = gitCommand(repository, ['rev-parse', '--verify', '--quiet', 'HEAD'], env);
  const { stdout } = await exec(head, { accept: [0, 1] });
  const commit = stdout.trim();
  // Without a commit nothing was checked out.
  if (commit === '' || commit === env.GITHUB_SHA) return;
  throw new InputError(
    'on: pull_request_target',
    `the commit ${commit.slice(0, 12)} is checked out, which is not of this repository's branch: its go.mod and lock file would choose what is installed beside this repository's secrets; use "on: pull_request"`,
  );
}
