import semver from 'semver';
import { InputError, ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { lockFileName } from '../pins/lock-file.ts';
import type { Pins, Source } from '../pins/resolve-tools.ts';
import type { Platform } from '../platform.ts';
import { publishedVersions } from './check-latest.ts';
import { goOnPath } from './go-on-path.ts';
import { goWords } from './go-version.ts';
import type { GoRequest } from './request.ts';
import type { VersionSpec } from './version-spec.ts';
import { isPinned, lockedGo, newest, satisfies, tableVersions } from './versions.ts';

interface ChoiceOptions {
  platform: Platform;
  pins: Pins;
  source: Source;
  /** URL prefixes by host. */
  mirrors: Record<string, string>;
}

/** How many known versions a message names. */
const named = 10;

/** The version that leaves nothing to choose: the exact one, or the team's where it is what is asked for. */
export function fixedVersion(spec: VersionSpec, { lock }: Pins): string | undefined {
  const locked = lockedGo(lock)?.version;
  if (locked !== undefined && satisfies(locked, spec)) return locked;
  return spec.kind === 'exact' ? spec.version : undefined;
}

/**
 * The newest version that is asked for and can be had here, as SemVer: of the table, and with `checkLatest` of all that
 * are published. Where the table has none, those that are published decide.
 */
export async function newestVersion(
  { spec, version, where }: GoRequest,
  checkLatest: boolean,
  { platform, pins, source, mirrors }: ChoiceOptions,
  ports: Ports,
): Promise<string> {
  const ask = () => publishedVersions(platform, ports, mirrors).catch(untold(ports));
  const hasGo = (await goOnPath(ports.env, platform)) !== undefined;
  const ways = { release: source !== 'module', module: source !== 'release' && hasGo };
  const known = tableVersions(pins);
  const published = checkLatest ? await ask() : [];
  // A published toolchain needs no pin: the checksum database proves it too.
  const here = [
    ...(ways.module ? published : []),
    ...[...published, ...known].filter((one) => isPinned(one, ways, platform, pins)),
  ];
  const found = newest(spec, here, [...published, ...known]);
  if (found !== undefined) {
    tellNewer(newest(spec, published), found, platform, ports);
    return found;
  }
  const other = newest(spec, checkLatest ? published : await ask());
  if (other !== undefined) return other;
  const newestKnown = known.slice(0, named).map(goWords).join(', ');
  throw new InputError(where, `no version of Go is ${version}; the newest known: ${newestKnown}`);
}

/** Who asks for the latest may need its security fixes. */
function tellNewer(
  published: string | undefined,
  chosen: string,
  platform: Platform,
  { runner }: Ports,
): void {
  if (published === undefined || semver.lte(published, chosen)) return;
  const message = `Go ${goWords(published)} is published, without a pinned release for ${platform}: it is ${goWords(chosen)}; another Go on PATH, or an entry of ${lockFileName}, makes the newer one available`;
  runner.annotate({ kind: 'warning', title: 'Go', message });
}

/** What the table has is then what there is. */
function untold({ runner }: Ports): (error: unknown) => string[] {
  return (error) => {
    if (!(error instanceof ToolError)) throw error;
    const message = `which versions of Go there are cannot be asked (${error.message}): the built-in table decides`;
    runner.annotate({ kind: 'warning', title: 'Go', message });
    return [];
  };
}
