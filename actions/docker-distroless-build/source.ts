import { type Commit, readCommit } from '../shared/git/commit.ts';
import { releaseTag } from '../shared/git/release-tag.ts';
import { findRepository, gitCommand } from '../shared/git/repository.ts';
import { sourceDateEpoch } from '../shared/git/source-date-epoch.ts';
import type { Ports } from '../shared/ports.ts';

/** What git and the event say about the sources. */
export interface Source {
  /** The commit that is checked out; absent outside of a repository. */
  commit?: Commit;
  /** Seconds since 1970 that the image says it was created at. */
  epoch: number;
  /** Branch, or `pr-<number>` for a pull request; absent on a tag or a detached commit. */
  branch?: string;
  /** The release that the workflow runs for, such as v1.2.3. */
  release?: string;
  /** All tags of the repository; undefined when the clone is shallow and so may not have them. */
  allTags?: string[];
  /** Web address of the repository, where the runner tells it. */
  url?: string;
}

/** Collects what git knows; a folder outside of any repository, or a repository without a commit, gives little. */
export async function inspectSource(folder: string, ports: Ports): Promise<Source> {
  const { env } = ports;
  const overridden = sourceDateEpoch(env);
  const commit = await readCommit(folder, ports);
  const repository = await findRepository(folder);
  const release = releaseTag(env);
  if (commit === undefined || repository === undefined) {
    return { epoch: overridden ?? 0, ...(release !== undefined && { release }) };
  }

  const [allTags, branch] = await Promise.all([
    readAllTags(repository, ports),
    readBranch(repository, ports),
  ]);
  return {
    commit,
    epoch: overridden ?? commit.time,
    ...(branch !== undefined && { branch }),
    ...(release !== undefined && { release }),
    ...(allTags !== undefined && { allTags }),
    ...(env.GITHUB_SERVER_URL &&
      env.GITHUB_REPOSITORY && { url: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` }),
  };
}

/** On a runner the event's ref decides; elsewhere what is checked out does. */
async function readBranch(repository: string, { exec, env }: Ports): Promise<string | undefined> {
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
  if (kind === 'tags') return undefined;
  if (kind === 'pull') return `pr-${name?.split('/')[0]}`;
  if (name !== undefined) return name;
  const head = gitCommand(repository, ['symbolic-ref', '--quiet', '--short', 'HEAD'], env);
  const { stdout } = await exec(head, { accept: [0, 1] });
  return stdout.trim() || undefined;
}

async function readAllTags(repository: string, { exec, env }: Ports): Promise<string[] | undefined> {
  const [shallow, tags] = await Promise.all([
    exec(gitCommand(repository, ['rev-parse', '--is-shallow-repository'], env)),
    exec(gitCommand(repository, ['tag', '--list'], env)),
  ]);
  if (shallow.stdout.trim() !== 'false') return undefined;
  return tags.stdout.split('\n').filter((tag) => tag !== '');
}
