import semver from 'semver';

/**
 * A Go version as SemVer, so that it can be compared: `1.26` is 1.26.0, `go1.27rc1` is 1.27.0-rc.1. What is SemVer
 * already stays as it is; undefined for anything else.
 */
export function goSemver(version: string): string | undefined {
  const bare = version.replace(/^go/, '');
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?$/.exec(bare);
  if (match === null) return semver.valid(bare) ?? undefined;
  const [, major, minor, patch = '0', kind, number] = match;
  return (
    semver.valid(`${major}.${minor}.${patch}${kind === undefined ? '' : `-${kind}.${number}`}`) ?? undefined
  );
}

/** SemVer in Go's own words, as releases and `go version` have it: 1.27.0-rc.1 is `1.27rc1`, 1.20.0 is `1.20`. */
export function goWords(version: string): string {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-(rc|beta)\.(\d+))?$/.exec(version);
  if (match === null) return version;
  const [, major, minor, patch, kind, number] = match;
  // Up to 1.20 the first release of a line had no third number, and no pre-release of one has it until today.
  const short = patch === '0' && (kind !== undefined || Number(minor) < 21);
  return `${major}.${minor}${short ? '' : `.${patch}`}${kind === undefined ? '' : `${kind}${number}`}`;
}

/** The order in which Go compares versions (go.dev/doc/toolchain#version): the line `1.26` is before 1.26rc1. */
export function compareGo(a: string, b: string): number {
  const isLine = (version: string) => /^\d+\.\d+$/.test(version);
  const key = (version: string) => `${goSemver(version) ?? '0.0.0'}${isLine(version) ? '-a' : ''}`;
  return semver.compare(key(a), key(b));
}
