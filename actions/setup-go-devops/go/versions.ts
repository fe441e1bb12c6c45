import semver from 'semver';
import type { LockFile } from '../pins/lock-file.ts';
import type { PinnedRelease, PinnedTool } from '../pins/pinned-tool.ts';
import { fromLock, fromTable } from '../pins/pins.ts';
import type { Pins } from '../pins/resolve-tools.ts';
import type { Platform } from '../platform.ts';
import { versionsOf } from '../table/table.ts';
import { goSemver } from './go-version.ts';
import type { VersionSpec } from './version-spec.ts';

/** What proves the bytes of a Go version on a platform. */
interface GoPins {
  /** The release's archive: the team's, else the table's. */
  release?: PinnedRelease;
  /** Hash of the module golang.org/toolchain of this version and platform. */
  toolchain?: string;
  /** The same hash, where a Go that somebody else has installed has to have it: not where the team has its own build. */
  standing?: string;
  pinnedBy: PinnedTool['pinnedBy'];
}

/** What the table says of a version, or the team's lock file where it pins it. @param version as SemVer */
export function goPins(version: string, platform: Platform, { table, lock }: Pins): GoPins {
  const row = table.go;
  const ofTable = row === undefined ? undefined : fromTable(row, version, platform);
  const toolchain = row?.versions[version]?.toolchains?.[platform];
  const locked = lockedGo(lock);
  const ofLock = locked?.version === version ? fromLock('go', locked.tool, platform) : undefined;
  const chosen = ofLock?.release === undefined ? ofTable : ofLock;
  const isSame = chosen?.release?.sha256 === ofTable?.release?.sha256;
  return {
    pinnedBy: chosen?.pinnedBy ?? 'table',
    ...(chosen?.release !== undefined && { release: chosen.release }),
    ...(toolchain !== undefined && { toolchain }),
    ...(toolchain !== undefined && isSame && { standing: toolchain }),
  };
}

/** The team's Go, its version as SemVer. */
export function lockedGo(lock: LockFile | undefined) {
  const tool = lock?.tools.go;
  const version = tool === undefined ? undefined : goSemver(tool.version);
  return tool === undefined || version === undefined ? undefined : { tool, version };
}

/** Whether a version can be had as the vendor's release; as the module golang.org/toolchain takes a Go on PATH. */
interface Ways {
  release: boolean;
  module: boolean;
}

/** Whether a pin proves a version that comes one of these ways. */
export function isPinned(version: string, ways: Ways, platform: Platform, pins: Pins): boolean {
  const { release, toolchain } = goPins(version, platform, pins);
  return (ways.release && release !== undefined) || (ways.module && toolchain !== undefined);
}

/** The versions of the table, as SemVer, newest first. */
export function tableVersions({ table }: Pins): string[] {
  return table.go === undefined ? [] : versionsOf(table.go);
}

/**
 * The newest of `versions` that is asked for; an exact one even when it is not among them.
 *
 * @param all decide which line is the stable one: where none of its versions can be had, no other line stands for it
 */
export function newest(spec: VersionSpec, versions: string[], all = versions): string | undefined {
  switch (spec.kind) {
    case 'exact':
      return spec.version;
    case 'range':
      return semver.maxSatisfying(versions, spec.range) ?? undefined;
    case 'alias': {
      const releases = all.filter((version) => semver.prerelease(version) === null).sort(semver.rcompare);
      const [stable, oldstable] = new Set(releases.map(lineOf));
      const line = spec.alias === 'stable' ? stable : oldstable;
      return line === undefined ? undefined : (semver.maxSatisfying(versions, `${line}.x`) ?? undefined);
    }
  }
}

/** Whether a version is what is asked for, whatever others there are. */
export function satisfies(version: string, spec: VersionSpec): boolean {
  return spec.kind !== 'alias' && newest(spec, [version]) === version;
}

/** `1.26` of 1.26.8. */
export function lineOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
