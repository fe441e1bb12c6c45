import type { LockedTool } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { fromTable } from '../../actions/setup-go-devops/pins/pins.ts';
import type { Platform } from '../../actions/setup-go-devops/platform.ts';
import type { VersionPins } from '../../actions/setup-go-devops/table/table.ts';
import { GateFailure, ToolError } from '../../actions/shared/errors.ts';
import { oldEnough } from './age.ts';
import {
  type AgreedPins,
  agreedPins,
  type Claims,
  collectClaims,
  contradictions,
  uncheckedNotes,
  type Witnesses,
  witnessesOf,
} from './digests.ts';
import { entryOf, entryPins } from './entry.ts';
import { recordedExecutable } from './executables.ts';
import { askAddresses } from './first-seen.ts';
import type { Target } from './plan.ts';
import type { LockPorts } from './ports.ts';

/** An entry as it will be written, and what there is to say about it. */
export interface Locked {
  entry: LockedTool;
  crossCheckedBy: string;
  notes: string[];
}

export interface LockRules {
  /** Milliseconds. */
  minimumAge: number;
  /** Platforms whose executables are recorded. */
  executables: Platform[];
}

/**
 * Makes the entry of a tool.
 *
 * @param witnesses absent: no network
 * @throws GateFailure when digests contradict each other, or all versions are too young
 */
export async function lockEntry(
  target: Target,
  rules: LockRules,
  witnesses: Witnesses | undefined,
): Promise<Locked> {
  const { row, requested } = target;
  const choice = await oldEnough(target, rules.minimumAge, witnesses?.ports);
  const { version } = choice;
  const name = `${row.tool} ${version}`;
  const claims = await collectClaims(target, version, witnesses);
  const notes = [...choice.passedOver, ...uncheckedNotes(name, claims)];
  if (!target.known) await askAddresses(target, version, claims, witnesses?.ports);
  const wrong = contradictions(name, claims);
  if (wrong.length > 0) throw new GateFailure('digest', `${wrong.join('; ')}; nothing was written`);
  const pins = agreedPins(claims);
  requireAll(target, version, pins, claims);
  for (const platform of rules.executables) {
    notes.push(...(await recordExecutable(target, version, pins, claims, platform, witnesses?.ports)));
  }
  const entry = entryOf(row, requested, version, pins, target.platforms);
  const missing = target.platforms.filter((platform) => entry.assets?.[platform] === undefined);
  if (missing.length > 0) notes.push(`${name} has no digest for ${missing.join(', ')}: left out`);
  return { entry, crossCheckedBy: witnessesOf(claims), notes };
}

/** Fails where there is no digest, or none of a release that the vendor has: a job that compiles is no surprise. */
function requireAll(
  { row, candidates, platforms, everyPlatform }: Target,
  version: string,
  pins: VersionPins,
  claims: Claims,
): void {
  const name = `${row.tool} ${version}`;
  const reasons = claims.gaps.length > 0 ? `: ${claims.gaps.join('; ')}` : ' in the table';
  const { assets, module } = entryOf(row, version, version, pins, platforms);
  const open = platforms.filter((platform) => assets?.[platform] === undefined);
  const released = open.filter((platform) => row.release?.assets[platform] !== undefined);
  const fail = (message: string): never => {
    throw new ToolError(name, `${name} ${message}`);
  };
  if (module === undefined) {
    if (everyPlatform && open.length > 0) {
      fail(`has neither a release nor a Go module with a digest for ${open.join(', ')}${reasons}`);
    }
    if (assets === undefined) fail(`has no digest${reasons}`);
  } else if (released.length > 0 && (everyPlatform || assets === undefined)) {
    const pinned = candidates.find((candidate) => row.versions[candidate]?.assets !== undefined);
    const other = pinned === undefined ? '' : `; the table has the release of ${row.tool}@${pinned}`;
    const where = everyPlatform ? ` for ${released.join(', ')}` : '';
    fail(
      `has no digest of its release${where}${reasons}; --module-only locks what every job then compiles${other}`,
    );
  }
}

/** Adds the digest of the executable in a release to the pins: by its download, unless somebody knows it. */
async function recordExecutable(
  { row, known, platforms }: Target,
  version: string,
  pins: AgreedPins,
  claims: Claims,
  platform: Platform,
  ports: LockPorts | undefined,
): Promise<string[]> {
  const { release } = fromTable(entryPins(row, version, pins), version, platform);
  const isArchive = release?.member !== undefined && platforms.includes(platform);
  if (!isArchive || pins.executables[platform] !== undefined) return [];
  const name = `${row.tool} ${version}`;
  // Where the vendor's checksum file could not be read, the release could not be either.
  const reached = !known || claims.assets[platform]?.some(({ by }) => by === 'checksum file');
  if (ports === undefined || !reached) {
    return [`${name}: its executable for ${platform} is not recorded: that needs its download`];
  }
  pins.executables[platform] = await recordedExecutable(name, release, ports);
  return [];
}
