import semver from 'semver';
import { InputError } from '../shared/errors.ts';
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
export function latestUnknown(given: string[], source: Source): boolean {
  return given.length === 0 && source.allTags === undefined && versions(source.gitTags).some(isStable);
}

/** The version that the image's annotations tell: a semantic version among the tags, else the commit. */
export function imageVersion(tags: string[], source: Source): string | undefined {
  return versions(tags)[0] ?? (source.revision === undefined ? undefined : commitTag(source.revision));
}

function defaultTags(source: Source): string[] {
  const released = versions(source.gitTags);
  return [
    ...(source.revision === undefined ? [] : [commitTag(source.revision)]),
    ...(source.branch === undefined ? [] : [branchTag(source.branch)]),
    // "+" of build metadata is no character of a tag.
    ...released.map((version) => version.replaceAll('+', '_').slice(0, longestTag)),
    ...(isLatest(released, source.allTags) ? ['latest'] : []),
  ];
}

function commitTag(revision: string): string {
  return `sha-${revision.slice(0, 12)}`;
}

/** A branch called like a release must not look like one. */
function branchTag(branch: string): string {
  const name = branch.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '');
  const reserved =
    name === '' || name === 'latest' || name.startsWith('sha-') || versionOf(name) !== undefined;
  return (reserved ? `branch-${name}` : name).slice(0, longestTag);
}

function isLatest(released: string[], allTags: string[] | undefined): boolean {
  const stable = released.filter(isStable);
  if (stable.length === 0 || allTags === undefined) return false;
  const highest = versions(allTags).filter(isStable).sort(semver.rcompare)[0];
  return highest !== undefined && stable.some((version) => semver.gte(version, highest));
}

function versions(tags: string[]): string[] {
  return tags.flatMap((tag) => versionOf(tag) ?? []).sort(semver.rcompare);
}

/** `1.2.3-rc.1+5` of `v1.2.3-rc.1+5`; undefined for all that is not a full semantic version. */
function versionOf(tag: string): string | undefined {
  const parsed = semver.parse(tag);
  return parsed === null || parsed.raw !== tag ? undefined : tag.replace(/^v/, '');
}

function isStable(version: string): boolean {
  return semver.prerelease(version) === null;
}
