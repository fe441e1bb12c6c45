import { parse } from 'semver';
import type { Commit } from './commit.ts';

/**
 * The release that the workflow runs for: `v1.2.3` when it was started by that tag (GITHUB_REF is
 * `refs/tags/v1.2.3`). A release tag that merely stands on the commit is none: a push to main and a push of
 * the tag are two runs, and only one of them makes the release.
 */
export function releaseTag(env: NodeJS.ProcessEnv): string | undefined {
  const tag = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
  return tag !== undefined && isReleaseTag(tag) ? tag : undefined;
}

/** True for `v` and a full semantic version. */
export function isReleaseTag(tag: string): boolean {
  return /^v\d/.test(tag) && parse(tag)?.raw === tag;
}

/**
 * A warning for a release made from more than its commit. The tag was pushed, so it is released all the same:
 * files that a job generates must not turn a release into something else.
 */
export function releaseDoubt(release: string | undefined, commit: Commit | undefined): string | undefined {
  if (release === undefined || commit === undefined || commit.modified.length === 0) return undefined;
  return `${release} is released with files that are not committed: ${someFiles(commit)}; commit or ignore them`;
}

/** The first of the files that are not committed, for a message. */
export function someFiles({ modified }: Commit): string {
  const shown = modified.slice(0, 3).join(', ');
  return modified.length > 3 ? `${shown} and ${modified.length - 3} more` : shown;
}
