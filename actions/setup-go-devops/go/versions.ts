import semver from 'semver';
import type { LockFile } from '../pins/lock-file.ts';
import type { PinnedRelease, PinnedTool } from '../pins/pinned-tool.ts';
import { fromLock, fromTable } from '../pins/pins.ts';
import type { Pins, Source } from '../pins/resolve-tools.ts';
import type { Platform } from '../platform.ts';
import { goSemver } from './go-version.ts';
import type { VersionSpec } from './version-spec.ts';

/** What proves the bytes of a Go version on a platform. */
export interface GoPins {
  /** The release's archive: the team's, else the table's. */
  release?: PinnedRelease;
  /** Hash of the module golang.org/toolchain of this version and platform. */
  toolchain?: string;
  /** Hex SHA-256 of bin/go, where it is known. */
  executable?: string;
  pinnedBy: PinnedTool['pinnedBy'];
}

/** What the table says of a version, or the team's lock file where it pins it. @param version as SemVer */
export function pinsOf(version: string, platform: Platform, { table, lock }: Pins): GoPins {
  const row = table.go;
  const ofTable = row === undefined ? undefined : fromTable(row, version, platform);
  const toolchain = row?.versions[version]?.toolchains?.[platform];
  const locked = lockedGo(lock);
  const ofLock = locked?.version === version ? fromLock('go', locked.tool, platform) : undefined;
  const chosen = ofLock?.release === undefined ? ofTable : ofLock;
  const isSame = chosen?.release?.sha256 === ofTable?.release?.sha256;
  const executable = chosen?.executable ?? (isSame ? ofTable?.executable : undefined);
  return {
    pinnedBy: chosen?.pinnedBy ?? 'table',
    ...(chosen?.release !== undefined && { release: chosen.release }),
    ...(toolchain !== undefined && { toolchain }),
    ...(executable !== undefined && { executable }),
  };
}

/** The team's Go, its version as SemVer. */
export function lockedGo(lock: LockFile | undefined) {
  const tool = lock?.tools.go;
  const version = tool === undefined ? undefined : goSemver(tool.version);
  return tool === undefined || version === undefined ? undefined : { tool, version };
}

/**
 * The versions of the table that a platform can have, as SemVer, newest first. A module needs no pin here: the
 * checksum database proves it too.
 */
export function tableVersions(platform: Platform, { table }: Pins, source: Source): string[] {
  const versions = Object.entries(table.go?.versions ?? {});
  return versions
    .filter(([, pins]) => source !== 'release' || pins.assets?.[platform] !== undefined)
    .map(([version]) => version)
    .sort(semver.rcompare);
}

/** The newest of `versions` that is asked for; an exact one even when it is not among them. */
export function newest(spec: VersionSpec, versions: string[]): string | undefined {
  switch (spec.kind) {
    case 'exact':
      return spec.version;
    case 'range':
      return semver.maxSatisfying(versions, spec.range) ?? undefined;
    case 'alias': {
      const releases = versions
        .filter((version) => semver.prerelease(version) === null)
        .sort(semver.rcompare);
      const [stable] = releases;
      return spec.alias === 'stable'
        ? stable
        : releases.find((version) => lineOf(version) !== lineOf(stable));
    }
  }
}

/** Whether a version is what is asked for, whatever others there are. */
export function satisfies(version: string, spec: VersionSpec): boolean {
  return spec.kind !== 'alias' && newest(spec, [version]) === version;
}

/** `1.26` of 1.26.8. */
function lineOf(version = ''): string {
  return version.split('.').slice(0, 2).join('.');
}
