import semver from 'semver';
import { InputError } from '../shared/errors.ts';
import type { Platform } from './platform.ts';
import { type Table, type ToolRow, type VersionPins, versionsOf } from './table.ts';

export type Source = 'auto' | 'release' | 'module';

/** One tool at one version, and all that pins its bytes. */
export interface ResolvedTool {
  name: string;
  version: string;
  row: ToolRow;
  pins: VersionPins;
}

/**
 * Turns `helm@4.2 syft` into exact versions. A missing or partial version becomes the newest one that is
 * available both as a release and as a module; the newest at all where there is none.
 *
 * @throws InputError for a tool or a version that is not in the table
 */
export function resolveTools(
  requests: string[],
  table: Table,
  platform: Platform,
  source: Source,
): ResolvedTool[] {
  const resolved = new Map<string, ResolvedTool>();
  for (const request of requests) {
    const tool = resolveTool(request, table, platform, source);
    const other = resolved.get(tool.name);
    if (other !== undefined && other.version !== tool.version) {
      fail(`${tool.name} is asked for twice, as ${other.version} and as ${tool.version}`);
    }
    resolved.set(tool.name, tool);
  }
  return [...resolved.values()];
}

function resolveTool(request: string, table: Table, platform: Platform, source: Source): ResolvedTool {
  const [name = '', wanted = '', ...rest] = request.split('@');
  const row = Object.hasOwn(table, name) ? table[name] : undefined;
  if (row === undefined || rest.length > 0) {
    return fail(`"${request}" is not a known tool; known: ${Object.keys(table).join(', ')}`);
  }
  const partial = wanted.replace(/^v/, '');
  if (wanted !== '' && !/^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/.test(partial)) {
    return fail(`"${request}" has no version such as 4, 4.2 or 4.2.4`);
  }
  const denied = row.deny?.[partial];
  if (denied !== undefined) return fail(`${name} ${partial} is never installed: ${denied}`);

  const matching = versionsOf(row).filter((version) => matches(version, partial));
  if (matching.length === 0) {
    return fail(`${name} has no version ${partial} here; there is ${versionsOf(row).join(', ')}`);
  }
  const available = matching.filter((version) => isAvailable(row.versions[version], platform, source));
  const version = available.find((candidate) => hasBoth(row.versions[candidate], platform)) ?? available[0];
  const pins = version === undefined ? undefined : row.versions[version];
  if (version === undefined || pins === undefined) {
    const kind = { release: 'as a release', module: 'as a Go module', auto: 'as a release or a Go module' };
    return fail(`${name} ${matching.join(', ')}: none is available ${kind[source]} for ${platform}`);
  }
  return { name, version, row, pins };
}

/** `4.2` means 4.2.x; a whole version means itself, with its pre-release. */
function matches(version: string, partial: string): boolean {
  if (partial === '') return true;
  if (/^\d+(\.\d+)?$/.test(partial)) return semver.satisfies(version, partial);
  return version === partial;
}

function isAvailable(pins: VersionPins | undefined, platform: Platform, source: Source): boolean {
  const release = pins?.assets?.[platform] !== undefined;
  const module = pins?.module !== undefined;
  return (release && source !== 'module') || (module && source !== 'release');
}

function hasBoth(pins: VersionPins | undefined, platform: Platform): boolean {
  return pins?.assets?.[platform] !== undefined && pins.module !== undefined;
}

function fail(message: string): never {
  throw new InputError('tools', message);
}
