import semver from 'semver';
import type { LockedTool, LockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { nearestNames } from '../../actions/setup-go-devops/pins/nearest-names.ts';
import { unknownVersion } from '../../actions/setup-go-devops/pins/resolve-tools.ts';
import { isDenied, isObtainable, lockableVersions } from '../../actions/setup-go-devops/pins/versions.ts';
import { type Platform, platforms } from '../../actions/setup-go-devops/platform.ts';
import type { Table, ToolRow } from '../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../actions/shared/errors.ts';
import type { LockArguments, LockRequest, Mode } from './arguments.ts';
import { customRow } from './custom-tool.ts';
import { moduleOf } from './entry.ts';

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
  /** Whether what the addresses give now is compared with the entry, which nobody else vouches for. */
  comparesBytes: boolean;
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
  const wanted = wantedPlatforms(args, row, previous);
  // A check tells of a denied version itself.
  if (args.mode !== 'check') refuseDenied(row, keeps ? previous.version : requested);
  const all = keeps
    ? [previous.version]
    : candidatesOf(row, version ?? withinOf(previous), wanted, args.mode, previous);
  const candidates = args.moduleOnly
    ? all.filter((candidate) => moduleOf(row, candidate) !== undefined)
    : all;
  if (args.moduleOnly && candidates.length === 0) throw wrong(`${row.tool} has no Go module here`);
  return {
    row,
    known: true,
    requested,
    candidates,
    platforms: wanted,
    everyPlatform: args.platforms !== undefined,
    comparesBytes: false,
    ...(previous !== undefined && { previous }),
  };
}

/** What an update stays within. An entry that is to be the latest is never moved to what is known as a module only. */
function withinOf(previous: LockedTool | undefined): string {
  return previous === undefined || previous.requested === 'latest' ? '' : previous.requested;
}

/** A tool that the table lacks and the file has: it can be completed, not moved. */
function lockedTarget(args: LockArguments, { name, version }: LockRequest, previous: LockedTool): Target {
  if (version !== undefined && version !== previous.version) {
    throw wrong(`${name} is not in the table: another version needs --url and a whole --version`);
  }
  return {
    row: lockedRow(name, previous),
    known: false,
    requested: previous.requested,
    candidates: [previous.version],
    platforms: args.platforms ?? (args.moduleOnly ? [] : platformsOf(previous)),
    everyPlatform: args.platforms !== undefined,
    comparesBytes: args.mode === 'check',
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
  const locked = previous === undefined ? [] : platformsOf(previous);
  const wanted = args.platforms ?? (locked.length > 0 ? locked : [here]);
  return {
    row: customRow(name, custom, wanted),
    known: false,
    requested: custom.version,
    candidates: [custom.version],
    platforms: wanted,
    everyPlatform: true,
    comparesBytes: true,
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
  wanted: Platform[],
  mode: Mode,
  previous: LockedTool | undefined,
): string[] {
  if (semver.valid(requested) === requested) {
    if (previous?.version === requested || isObtainable(row, requested)) return [requested];
    throw wrong(`${row.tool} ${requested} has neither a release nor a Go module here`);
  }
  const best = lockableVersions(row, requested, wanted.length > 0 ? wanted : platforms);
  if (mode !== 'lock' && previous !== undefined && !isDenied(row, previous.version)) {
    return [...best.filter((version) => semver.gt(version, previous.version)), previous.version];
  }
  if (best.length > 0 || mode === 'check') return best;
  const request = { tool: row.tool, version: requested, origin: '' };
  throw wrong(
    `${unknownVersion(request, row)}; a whole version, such as ${row.tool}@1.2.3, is looked up at its vendor`,
  );
}

function refuseDenied(row: ToolRow, version: string): void {
  const reason = row.deny?.[version];
  if (reason === undefined) return;
  throw wrong(`${row.tool} ${version} is never installed: ${reason}`);
}

/** Those asked for; else those of the entry, none for a module only; else all that the vendor has releases for. */
function wantedPlatforms(args: LockArguments, row: ToolRow, previous: LockedTool | undefined): Platform[] {
  if (args.platforms !== undefined) return args.platforms;
  if (args.moduleOnly) return [];
  if (previous !== undefined) return platformsOf(previous);
  return platforms.filter((platform) => row.release?.assets[platform] !== undefined);
}

export function platformsOf({ assets = {} }: LockedTool): Platform[] {
  return platforms.filter((platform) => assets[platform] !== undefined);
}

/** What an entry says of a tool that the table lacks, in the form of the table. */
function lockedRow(tool: string, { assets = {}, module }: LockedTool): ToolRow {
  const located = Object.entries(assets).map(([platform, { url, member }]) => [
    platform,
    { urls: [url], ...(member !== undefined && { member }) },
  ]);
  return {
    tool,
    release: { assets: Object.fromEntries(located) },
    ...(module !== undefined && { modules: [{ ...module, versions: '*' }] }),
    versions: {},
  };
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
