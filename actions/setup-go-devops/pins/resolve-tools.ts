import semver from 'semver';
import { InputError } from '../../shared/errors.ts';
import { shown } from '../../shared/files/values.ts';
import type { Platform } from '../platform.ts';
import { type Table, type ToolRow, versionsOf } from '../table/table.ts';
import { deniedTool } from './denied.ts';
import { addressWords, advice, platformWords, versionWords } from './lock-advice.ts';
import { type LockedTool, type LockFile, lockFileName } from './lock-file.ts';
import { nearestNames } from './nearest-names.ts';
import type { PinnedTool } from './pinned-tool.ts';
import { fromLock, fromTable } from './pins.ts';
import type { ToolRequest } from './tool-request.ts';
import { isDenied, isKnownBothWays, matches, unproved, versionsMatching } from './versions.ts';

export type Source = 'auto' | 'release' | 'module';

/** All pins there are. */
export interface Pins {
  table: Table;
  /** The team's own; they win over the table. */
  lock?: LockFile;
}

/**
 * Turns what is asked for into exact versions. The lock file decides on the tools that it has. Of the table,
 * `latest` is the newest version that can be had here; no version or a partial one is the newest that is available
 * both as a release and as a module, and the newest at all where there is none.
 *
 * @throws InputError for a tool or a version that has no pin
 */
export function resolveTools(
  requests: ToolRequest[],
  pins: Pins,
  platform: Platform,
  source: Source,
): PinnedTool[] {
  const resolved = new Map<string, PinnedTool>();
  for (const request of requests) {
    const tool = resolveTool(request, pins, platform, source);
    const other = resolved.get(tool.name);
    if (other !== undefined && other.version !== tool.version) {
      fail(request, `${tool.name} is asked for twice, as ${other.version} and as ${tool.version}`);
    }
    resolved.set(tool.name, tool);
  }
  return [...resolved.values()];
}

/** The first request for a version of a tool of the table that nothing pins: somebody could pin it. */
export function unpinnedRequest(
  requests: ToolRequest[],
  pins: Pins,
): { request: ToolRequest; row: ToolRow } | undefined {
  for (const request of requests) {
    const { row, locked } = pinsOfTool(request.tool, pins);
    if (row === undefined || locked !== undefined || isDenied(row, request.version)) continue;
    if (versionsMatching(row, request.version).length === 0) return { request, row };
  }
  return undefined;
}

/** What is said of a version that nothing pins. */
export function unknownVersion({ tool, version }: ToolRequest, row: ToolRow): string {
  const [newest, known] = [10, versionsOf(row)];
  if (known.length === 0) return `${tool} has no version here that is pinned`;
  const older = known.length > newest ? ` and ${known.length - newest} older ones` : '';
  return `${tool} has no version ${version} here; there is ${known.slice(0, newest).join(', ')}${older}`;
}

function resolveTool(request: ToolRequest, pins: Pins, platform: Platform, source: Source): PinnedTool {
  const { row, locked } = pinsOfTool(request.tool, pins);
  if (request.tool === 'go') return fail(request, 'Go is no tool of this list: go-version says which one');
  if (locked !== undefined) return resolveLocked(request, locked, pins.table, platform, source);
  if (row === undefined) return fail(request, unknownTool(request.tool, pins));
  return resolveFromTable(request, row, platform, source);
}

function pinsOfTool(tool: string, { table, lock }: Pins): { row?: ToolRow; locked?: LockedTool } {
  const row = Object.hasOwn(table, tool) ? table[tool] : undefined;
  const locked = lock !== undefined && Object.hasOwn(lock.tools, tool) ? lock.tools[tool] : undefined;
  return { ...(row !== undefined && { row }), ...(locked !== undefined && { locked }) };
}

function unknownTool(name: string, { table, lock }: Pins): string {
  const names = new Set([...Object.keys(table), ...Object.keys(lock?.tools ?? {})]);
  names.delete('go');
  const near = nearestNames(name, [...names]);
  const advice = near.length > 0 ? `did you mean ${near.join(' or ')}? ` : '';
  return `${shown(name)} is not a known tool; ${advice}known: ${[...names].join(', ')}`;
}

function resolveLocked(
  request: ToolRequest,
  locked: LockedTool,
  table: Table,
  platform: Platform,
  source: Source,
): PinnedTool {
  const { tool: name, version } = request;
  const row = Object.hasOwn(table, name) ? table[name] : undefined;
  if (row !== undefined) refuseDenied(request, row, locked.version, deniedAdvice(row));
  if (!isLocked(version, locked, row)) {
    const asked = `${name} ${version} is asked for, ${lockFileName} pins ${locked.version}`;
    const words = row === undefined ? addressWords(name, locked, version) : versionWords(row, version);
    return fail(request, words === undefined ? asked : `${asked}; ${advice(words, 'changes it')}`);
  }
  const tool = fromLock(name, locked, platform);
  const denied = deniedTool(tool, platform, table);
  if (denied !== undefined) {
    fail(
      request,
      `${lockFileName} pins ${denied.tool} ${denied.version} as ${name}; it is never installed: ${denied.reason}`,
    );
  }
  if (isAvailable(tool, source)) return tool;
  const lacks = `${lockFileName} pins ${name} ${locked.version} not ${kinds[source]} for ${platform}`;
  const remedy = platformAdvice(tool, locked, row, platform, source);
  return fail(request, remedy === undefined ? lacks : `${lacks}; ${remedy}`);
}

function deniedAdvice(row: ToolRow): string {
  const words = versionWords(row, 'latest') ?? row.tool;
  return `; ${lockFileName} pins it, ${advice(words, 'changes it')}`;
}

/** What helps where a locked tool is not there for the platform in the way that is wanted. */
function platformAdvice(
  tool: PinnedTool,
  locked: LockedTool,
  row: ToolRow | undefined,
  platform: Platform,
  source: Source,
): string | undefined {
  if (source === 'module' && tool.release !== undefined) return 'source: auto takes the release';
  const more = platformWords(locked, platform);
  const adds = source === 'module' ? 'adds the release, which source: auto takes' : 'adds it';
  if (row === undefined) return advice(`${addressWords(tool.name, locked, locked.version)} ${more}`, adds);
  const obtainable = unproved(row, locked.version, platform);
  if (isAvailable(obtainable, source)) return advice(`${tool.name} ${more}`, 'adds it');
  if (tool.module !== undefined) return 'source: auto builds its Go module';
  return isAvailable(obtainable, 'auto') ? advice(`${tool.name} ${more}`, adds) : undefined;
}

/** Whether the locked version is the one asked for: `latest` is what was the newest when somebody locked it so. */
function isLocked(version: string, locked: LockedTool, row: ToolRow | undefined): boolean {
  if (version !== 'latest') return matches(locked.version, version);
  const newest = row === undefined ? undefined : versionsOf(row)[0];
  return locked.requested === 'latest' || newest === undefined || semver.gte(locked.version, newest);
}

function resolveFromTable(
  request: ToolRequest,
  row: ToolRow,
  platform: Platform,
  source: Source,
): PinnedTool {
  const { tool: name, version } = request;
  refuseDenied(request, row, version);
  const matching = versionsMatching(row, version);
  if (matching.length === 0) return fail(request, unknownVersion(request, row));
  const candidates = matching
    .map((candidate) => fromTable(row, candidate, platform))
    .filter((tool) => isAvailable(tool, source));
  const chosen = (version === 'latest' ? undefined : candidates.find(isKnownBothWays)) ?? candidates[0];
  if (chosen !== undefined) return chosen;
  return fail(
    request,
    `${name} ${matching.slice(0, 10).join(', ')} is not available ${kinds[source]} for ${platform}`,
  );
}

function refuseDenied(request: ToolRequest, row: ToolRow, version: string, advice = ''): void {
  const reason = isDenied(row, version) ? row.deny?.[version] : undefined;
  if (reason !== undefined)
    fail(request, `${request.tool} ${version} is never installed: ${reason}${advice}`);
}

function isAvailable({ release, module }: PinnedTool, source: Source): boolean {
  return (release !== undefined && source !== 'module') || (module !== undefined && source !== 'release');
}

const kinds = { release: 'as a release', module: 'as a Go module', auto: 'as a release or a Go module' };

function fail({ origin }: ToolRequest, message: string): never {
  throw new InputError(origin, message);
}
