import semver from 'semver';
import { InputError } from '../../shared/errors.ts';
import { goSemver } from './go-version.ts';
import { quoted } from './quoted.ts';

/** What a caller or a file asks for, versions as SemVer. */
export type VersionSpec =
  | { kind: 'exact'; version: string }
  /** A range of npm's semver; the newest in it counts. `1.26` is the range of all its releases. */
  | { kind: 'range'; range: string }
  /** `stable`: the newest release. `oldstable`: the newest of the line before. */
  | { kind: 'alias'; alias: 'stable' | 'oldstable' };

const valid = 'valid: 1.26.8, 1.26, 1.26.x, ^1.26.1, >=1.25, 1.27rc1, stable, oldstable';

/**
 * Reads the version syntax of actions/setup-go, and versions in Go's own words on top.
 *
 * @param where the input or `file:line` that a failure names
 */
export function parseVersionSpec(text: string, where: string): VersionSpec {
  if (text === 'stable' || text === 'oldstable') return { kind: 'alias', alias: text };
  const words = text.replace(/\bgo(?=\d)/g, '').replace(/\d+\.\d+(?:\.\d+)?(?:rc|beta)\d+/g, inSemver);
  const version = semver.valid(words);
  if (version !== null) return { kind: 'exact', version };
  const range = semver.validRange(words);
  if (range === null) throw new InputError(where, `${quoted(text)} is not a Go version; ${valid}`);
  return { kind: 'range', range: words };
}

function inSemver(version: string): string {
  return goSemver(version) ?? version;
}
