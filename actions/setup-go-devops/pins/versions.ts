import semver from 'semver';
import { type Platform, platforms } from '../platform.ts';
import { type ToolRow, versionsOf } from '../table/table.ts';
import type { PinnedTool } from './pinned-tool.ts';
import { fromTable } from './pins.ts';

/** The versions of the table that a request may mean, newest first: all of them for `latest` and for no version. */
export function versionsMatching(row: ToolRow, wanted: string): string[] {
  return versionsOf(row).filter((version) => wanted === 'latest' || matches(version, wanted));
}

/** `4.2` means 4.2.x; a whole version means itself, with its pre-release. */
export function matches(version: string, wanted: string): boolean {
  if (wanted === '') return true;
  if (/^\d+(\.\d+)?$/.test(wanted)) return semver.satisfies(version, wanted);
  return version === wanted;
}

export function isDenied({ deny = {} }: ToolRow, version: string): boolean {
  return Object.hasOwn(deny, version);
}

/** Whether a version is known both as a release and as a module: what is taken unless `latest` is asked for. */
export function isKnownBothWays({ release, module }: PinnedTool): boolean {
  return release !== undefined && module !== undefined;
}

/**
 * The versions of the table that `go-devops lock` chooses among, newest first: by the rule that the action chooses
 * by where there is no lock file.
 *
 * @param wanted partial, `latest`, or empty; a whole version is looked up at its vendor
 */
export function lockableVersions(row: ToolRow, wanted: string, where: readonly Platform[]): string[] {
  const within = versionsMatching(row, wanted).filter((version) => !isDenied(row, version));
  if (wanted === 'latest') return within;
  const both = within.filter((version) =>
    where.some((platform) => isKnownBothWays(fromTable(row, version, platform))),
  );
  return both.length > 0 ? both : within;
}

/** What could be known of a version: where its release stands and how it is built, with empty digests. */
export function unproved(row: ToolRow, version: string, platform: Platform): PinnedTool {
  const pins = { assets: { [platform]: '' }, module: '' };
  return fromTable({ ...row, versions: { [version]: pins } }, version, platform);
}

/** Whether a whole version could be looked up: its releases, or its Go module, have a place. */
export function isObtainable(row: ToolRow, version: string): boolean {
  return platforms.some((platform) => {
    const { release, module } = unproved(row, version, platform);
    return release !== undefined || module !== undefined;
  });
}
