import { parse, valid } from 'semver';
import { InputError } from '../shared/errors.ts';
import type { Commit } from '../shared/git/commit.ts';

/**
 * Version of a commit that is not released, in the manner of Go's pseudo-versions:
 * `<Chart version>-0.<commit time>.g<12 hex>`. It sorts before the version it leads to, and by time.
 *
 * @throws InputError when the Chart.yaml's own version is not semantic
 */
export function commitVersion(chartVersion: string, commit: Pick<Commit, 'hash' | 'time'>): string {
  const own = parse(chartVersion);
  if (own === null) {
    throw new InputError('version', `Chart.yaml says "${chartVersion}", which is not a semantic version`);
  }
  const time = new Date(commit.time * 1000)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/\D/g, '');
  const core = `${own.major}.${own.minor}.${own.patch}`;
  const before = own.prerelease.length > 0 ? `${own.prerelease.join('.')}.0` : '0';
  return `${core}-${before}.${time}.g${commit.hash.slice(0, 12)}`;
}

/**
 * Version of work on top of a commit: one for each content, so that trying something out never meets the
 * rule that a version is published once.
 *
 * @param content hex digits that name the content
 */
export function modifiedVersion(version: string, content: string): string {
  return `${version}.dirty.h${content.slice(0, 12)}`;
}

/** @throws InputError when the given version is not semantic */
export function givenVersion(text: string): string {
  const version = valid(text);
  if (version === null || text.startsWith('v')) {
    throw new InputError('version', `"${text}" is not a semantic version such as 1.2.3`);
  }
  return text;
}

/** A registry's tag cannot hold a plus: Helm writes an underscore there. */
export function versionTag(version: string): string {
  return version.replaceAll('+', '_');
}

/** The version that a tag stands for, or undefined for a tag that is none (signatures, moving tags). */
export function tagVersion(tag: string): string | undefined {
  const version = tag.replaceAll('_', '+');
  return valid(version) !== null && !version.startsWith('v') ? version : undefined;
}
