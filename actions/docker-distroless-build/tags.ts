import semver from 'semver';
import { InputError } from '../shared/errors.ts';
import type { Commit } from '../shared/git/commit.ts';
import { isReleaseTag } from '../shared/git/release-tag.ts';
import type { Source } from './source.ts';

/** Tag of a registry: OCI distribution-spec, "Pulling manifests". */
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const longestTag = 128;

/**
 * The tags an image is to get: those given, else what the sources suggest, the commit first.
 *
 * @throws InputError for a given tag that no registry accepts
 */
export function planTags(given: string[], source: Source): string[] {
  for (const tag of given) {
    if (!tagPattern.test(tag)) {
      throw new InputError(
        'tags',
        `"${tag}" is not a tag: at most ${longestTag} of letters, digits, "_", "." and "-", not starting with "." or "-"`,
      );
    }
  }
  const tags = given.length > 0 ? given : defaultTags(source);
  return [...new Set(tags)];
}

/** True when `latest` is withheld only because a shallow clone cannot tell which version is the highest. */
export function latestUnknown(given: string[], { release, allTags }: Source): boolean {
  return given.length === 0 && allTags === undefined && release !== undefined && isStable(release);
}

/** The version that the image's annotations tell: a semantic version among the tags, else the commit. */
export function imageVersion(tags: string[], { commit }: Source): string | undefined {
  const versions = tags.filter(isVersion).sort(semver.rcompare);
  return versions[0]?.replace(/^v/, '') ?? (commit === undefined ? undefined : commitTag(commit));
}

function defaultTags({ commit, branch, release, allTags }: Source): string[] {
  return [
    ...(commit === undefined ? [] : [commitTag(commit)]),
    ...(branch === undefined ? [] : [branchTag(branch)]),
    // "+" of build metadata is no character of a tag.
    ...(release === undefined ? [] : [release.slice(1).replaceAll('+', '_').slice(0, longestTag)]),
    ...(release !== undefined && isLatest(release, allTags) ? ['latest'] : []),
  ];
}

/** What is not committed has no tag that names the commit alone. */
function commitTag({ hash, modified }: Commit): string {
  return `sha-${hash.slice(0, 12)}${modified.length > 0 ? '-dirty' : ''}`;
}

/** A branch called like a release must not look like one. */
function branchTag(branch: string): string {
  const name = branch.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '');
  const reserved = name === '' || name === 'latest' || name.startsWith('sha-') || isVersion(name);
  return (reserved ? `branch-${name}` : name).slice(0, longestTag);
}

/** True for a stable version that no other one of the repository is above. */
function isLatest(release: string, allTags: string[] = []): boolean {
  const stable = allTags.filter(isReleaseTag).filter(isStable);
  return isStable(release) && stable.length > 0 && stable.every((tag) => semver.gte(release, tag));
}

/** True for a full semantic version, with or without `v`. */
function isVersion(tag: string): boolean {
  return semver.parse(tag)?.raw === tag;
}

function isStable(version: string): boolean {
  return semver.prerelease(version) === null;
}
