import { InputError, ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Pins, Source } from '../pins/resolve-tools.ts';
import type { Platform } from '../platform.ts';
import { publishedVersions } from './check-latest.ts';
import { goWords } from './go-version.ts';
import type { GoRequest } from './request.ts';
import type { VersionSpec } from './version-spec.ts';
import { lockedGo, newest, satisfies, tableVersions } from './versions.ts';

export interface ChoiceOptions {
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
 * The newest version that is asked for, as SemVer: of the table, and with `checkLatest` of all that are published.
 * Where the table has none, those that are published decide too.
 */
export async function newestVersion(
  { spec, version, where }: GoRequest,
  checkLatest: boolean,
  { platform, pins, source, mirrors }: ChoiceOptions,
  ports: Ports,
): Promise<string> {
  const known = tableVersions(platform, pins, source);
  const ask = () => publishedVersions(platform, ports, mirrors);
  const published = checkLatest ? await ask().catch(untold(ports)) : [];
  const found = newest(spec, [...published, ...known]);
  if (found !== undefined) return found;
  const others = checkLatest ? published : await ask().catch(untold(ports));
  const other = newest(spec, others);
  if (other !== undefined) return other;
  const newestKnown = known.slice(0, named).map(goWords).join(', ');
  throw new InputError(where, `no version of Go is ${version}; the newest known: ${newestKnown}`);
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
