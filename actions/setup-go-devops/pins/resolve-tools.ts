import semver from 'semver';
import { InputError } from '../../shared/errors.ts';
import type { Platform } from '../platform.ts';
import { type Table, type ToolRow, versionsOf } from '../table/table.ts';
import type { LockFile } from './lock-file.ts';
import type { PinnedTool } from './pinned-tool.ts';
import { fromLock, fromTable } from './pins.ts';

export type Source = 'auto' | 'release' | 'module';

/** All pins there are. */
export interface Pins {
  table: Table;
  /** The team's own; they win over the table. */
  lock?: LockFile;
}

/**
 * Turns `helm@4.2 syft` into exact versions. A missing or partial version becomes the newest one that is
 * available both as a release and as a module; the newest at all where there is none.
 *
 * @throws InputError for a tool or a version that has no pin
 */
export function resolveTools(
  requests: string[],
  pins: Pins,
  platform: Platform,
  source: Source,
): PinnedTool[] {
  const resolved = new Map<string, PinnedTool>();
  for (const request of requests) {
    const tool = resolveTool(request, pins, platform, source);
    const other = resolved.get(tool.name);
    if (other !== undefined && other.version !== tool.version) {
      fail(`${tool.name} is asked for twice, as ${other.version} and as ${tool.version}`);
    }
    resolved.set(tool.name, tool);
  }
  return [...resolved.values()];
}

function resolveTool(request: string, pins: Pins, platform: Platform, source: Source): PinnedTool {
  const { table, lock } = pins;
  const [name = '', wanted = '', ...rest] = request.split('@');
  const row = Object.hasOwn(table, name) ? table[name] : undefined;
  const locked = lock !== undefined && Object.hasOwn(lock.tools, name) ? lock.tools[name] : undefined;
  if ((row === undefined && locked === undefined) || rest.length > 0) {
    return fail(`"${request}" is not a known tool; known: ${Object.keys(table).join(', ')}`);
  }
  const partial = wanted === 'latest' ? '' : wanted.replace(/^v/, '');
  if (partial !== '' && !/^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/.test(partial)) {
    return fail(`"${request}" has no version such as 4, 4.2 or 4.2.4`);
  }
  if (locked !== undefined) {
    denied(name, locked.version, row);
    if (!matches(locked.version, partial)) {
      return fail(`${name} ${partial} is asked for, go-devops.lock.json pins ${locked.version}`);
    }
    return fromLock(name, locked, platform);
  }
  if (row === undefined) return fail(`"${request}" is not a known tool`);
  denied(name, partial, row);
  const matching = versionsOf(row).filter((version) => matches(version, partial));
  if (matching.length === 0) {
    return fail(`${name} has no version ${partial} here; there is ${versionsOf(row).join(', ')}`);
  }
  const candidates = matching
    .map((version) => fromTable(row, version, platform))
    .filter((tool) => isAvailable(tool, source));
  const hasBoth = (tool: PinnedTool) => tool.release !== undefined && tool.module !== undefined;
  const chosen = candidates.find(hasBoth) ?? candidates[0];
  if (chosen !== undefined) return chosen;
  const kind = { release: 'as a release', module: 'as a Go module', auto: 'as a release or a Go module' };
  return fail(`${name} ${matching.join(', ')}: none is available ${kind[source]} for ${platform}`);
}

function denied(name: string, version: string, row: ToolRow | undefined): void {
  const reason = row?.deny?.[version];
  if (reason !== undefined) fail(`${name} ${version} is never installed: ${reason}`);
}

/** `4.2` means 4.2.x; a whole version means itself, with its pre-release. */
function matches(version: string, partial: string): boolean {
  if (partial === '') return true;
  if (/^\d+(\.\d+)?$/.test(partial)) return semver.satisfies(version, partial);
  return version === partial;
}

function isAvailable({ release, module }: PinnedTool, source: Source): boolean {
  return (release !== undefined && source !== 'module') || (module !== undefined && source !== 'release');
}

function fail(message: string): never {
  throw new InputError('tools', message);
}
