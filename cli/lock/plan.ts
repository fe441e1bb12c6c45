import semver from 'semver';
import type { LockedTool, LockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { nearestNames } from '../../actions/setup-go-devops/pins/nearest-names.ts';
import { unknownVersion } from '../../actions/setup-go-devops/pins/resolve-tools.ts';
import { type Platform, platforms } from '../../actions/setup-go-devops/platform.ts';
import { type Table, type ToolRow, versionsOf } from '../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../actions/shared/errors.ts';
import type { LockArguments, LockRequest, Mode } from './arguments.ts';
import { customRow } from './custom-tool.ts';

/** One entry that is to be written, or judged. */
export interface Target {
  /** Of the table; of a tool that the table lacks, what is known by its entry or the command. */
  row: ToolRow;
  /** Whether the table has it. */
  known: boolean;
  /** What an update stays within. */
  requested: string;
  /** Versions that will do, the best one first: the first that is old enough is taken. */
  candidates: string[];
  platforms: Platform[];
  /** Whether the platforms were asked for by name, so that each has to be covered. */
  everyPlatform: boolean;
  /** The entry as it is. */
  previous?: LockedTool;
}

/**
 * What `lock`, `lock --update` and `lock --check` are about.
 *
 * @param here this computer's platform, which a tool that the table lacks is locked for unless others are given
 * @throws InputError for an unknown tool or version
 */
export function planTargets(args: LockArguments, lock: LockFile, table: Table, here: Platform): Target[] {
  const requests: LockRequest[] =
    args.tools.length > 0 ? args.tools : Object.keys(lock.tools).map((name) => ({ name }));
  return requests.map((request) => {
    const previous = ownValue(lock.tools, request.name);
    const row = ownValue(table, request.name);
    if (args.custom !== undefined) return customTarget(args, request.name, row, previous, here);
    if (previous === undefined && args.mode !== 'lock') {
      throw wrong(`${request.name} has no entry; there is ${namesOf(lock.tools)}`);
    }
    if (row !== undefined) return tableTarget(args, request, row, previous);
    if (previous !== undefined) return lockedTarget(args, request, previous);
    const near = nearestNames(request.name, Object.keys(table));
    const advice = near.length > 0 ? `did you mean ${near.join(' or ')}? ` : '';
    throw wrong(
      `"${request.name}" is not a known tool; ${advice}known: ${namesOf(table)}; another one is added by --url`,
    );
  });
}

function tableTarget(
  args: LockArguments,
  { version }: LockRequest,
  row: ToolRow,
  previous: LockedTool | undefined,
): Target {
  const requested = version ?? previous?.requested ?? 'latest';
  const keeps = args.mode === 'lock' && version === undefined && previous !== undefined;
  // A check tells of a denied version itself.
  if (args.mode !== 'check') refuseDenied(row, keeps ? previous.version : requested);
  return {
    row,
    known: true,
    requested,
    candidates: keeps ? [previous.version] : candidatesOf(row, requested, args.mode, previous),
    platforms: wantedPlatforms(args, row, previous),
    everyPlatform: args.platforms !== undefined,
    ...(previous !== undefined && { previous }),
  };
}

/** A tool that the table lacks and the file has: it can be completed, not moved. */
function lockedTarget(args: LockArguments, { name, version }: LockRequest, previous: LockedTool): Target {
  if (version !== undefined && version !== previous.version) {
    throw wrong(`${name} is not in the table: another version needs --url and --version`);
  }
  return {
    row: lockedRow(name, previous),
    known: false,
    requested: previous.requested,
    candidates: [previous.version],
    platforms: args.platforms ?? platformsOf(previous),
    everyPlatform: args.platforms !== undefined,
    previous,
  };
}

function customTarget(
  args: LockArguments,
  name: string,
  row: ToolRow | undefined,
  previous: LockedTool | undefined,
  here: Platform,
): Target {
  const { custom } = args;
  if (custom === undefined || row !== undefined) {
    throw wrong(`${name} is in the table: lock it by its version, without --url`);
  }
  const wanted = args.platforms ?? [here];
  return {
    row: customRow(name, custom, wanted),
    known: false,
    requested: custom.version,
    candidates: [custom.version],
    platforms: wanted,
    everyPlatform: true,
    ...(previous?.version === custom.version && { previous }),
  };
}

/**
 * The versions within what is requested, newest first, none of them denied.
 *
 * @param previous an update never goes back behind it, unless it is denied
 */
function candidatesOf(
  row: ToolRow,
  requested: string,
  mode: Mode,
  previous: LockedTool | undefined,
): string[] {
  if (semver.valid(requested) === requested) return [requested];
  const within = versionsOf(row).filter(
    (version) => row.deny?.[version] === undefined && isWithin(version, requested),
  );
  const released = within.filter((version) => semver.prerelease(version) === null);
  const best = released.length > 0 ? released : within;
  if (mode !== 'lock' && previous !== undefined && row.deny?.[previous.version] === undefined) {
    return [...best.filter((version) => semver.gt(version, previous.version)), previous.version];
  }
  if (best.length > 0 || mode === 'check') return best;
  const request = { tool: row.tool, version: requested, origin: '' };
  throw wrong(`${unknownVersion(request, row)}; a whole version is looked up at its vendor`);
}

/** `4.2` means 4.2.x. */
function isWithin(version: string, requested: string): boolean {
  return requested === 'latest' || semver.satisfies(version, requested);
}

function refuseDenied(row: ToolRow, version: string): void {
  const reason = row.deny?.[version];
  if (reason === undefined) return;
  throw wrong(`${row.tool} ${version} is never installed: ${reason}`);
}

/** Those asked for; else those of the entry; else all that the vendor has releases for. */
function wantedPlatforms(args: LockArguments, row: ToolRow, previous: LockedTool | undefined): Platform[] {
  if (args.platforms !== undefined) return args.platforms;
  const locked = previous === undefined ? [] : platformsOf(previous);
  if (locked.length > 0) return locked;
  return platforms.filter((platform) => row.release?.assets[platform] !== undefined);
}

export function platformsOf({ assets = {} }: LockedTool): Platform[] {
  return platforms.filter((platform) => assets[platform] !== undefined);
}

/** What an entry says of a tool that the table lacks, in the form of the table. */
function lockedRow(tool: string, { assets = {} }: LockedTool): ToolRow {
  const located = Object.entries(assets).map(([platform, { url, member }]) => [
    platform,
    { urls: [url], ...(member !== undefined && { member }) },
  ]);
  return { tool, release: { assets: Object.fromEntries(located) }, versions: {} };
}

function wrong(message: string): InputError {
  return new InputError('go-devops lock', message);
}

function namesOf(record: Record<string, unknown>): string {
  return Object.keys(record).sort().join(', ') || 'none';
}

function ownValue<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
