import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { sha256 } from '../shared/oci/digest.ts';

/** A folder of advisories in OSV form (ossf.github.io/osv-schema). */
export interface Advisories {
  /** Files that the database can use: path relative to the folder, and content. */
  files: { path: string; content: Uint8Array }[];
  /** Advisories that the demo database cannot hold: on other modules, withdrawn, without affected versions. */
  unusable: number;
  /** Digest over names and contents. */
  digest: string;
  /** Newest `modified`, RFC 3339. */
  newest: string;
}

interface OsvEntry {
  id: string;
  modified: string;
  withdrawn?: unknown;
  database_specific?: unknown;
  affected: Affected[];
}

interface Affected {
  package?: { name?: unknown; ecosystem?: unknown } | null;
  ranges?: { type?: unknown; events: unknown[] }[];
  versions?: unknown;
}

/**
 * Reads all `*.json` of a folder.
 *
 * @throws InputError that names the file which is no advisory
 */
export async function readAdvisories(folder: string): Promise<Advisories> {
  const read = await Promise.all(
    (await listJson(folder)).map(async (path) => {
      const content = await readFile(join(folder, path));
      return { path, content, entry: parseEntry(path, content) };
    }),
  );
  const usable = read.filter(({ entry }) => isUsable(entry));
  if (usable.length === 0) {
    throw new InputError(
      'database',
      `osv:${folder} has no advisory on Go's standard library or golang.org/x that names affected versions and is not withdrawn, and a demo database holds no others`,
    );
  }
  for (const { path, entry } of usable) checkBuildable(path, entry);
  return {
    files: usable.map(({ path, content }) => ({ path, content })),
    unusable: read.length - usable.length,
    digest: sha256(usable.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('')),
    newest:
      usable
        .map(({ entry }) => entry.modified)
        .sort()
        .at(-1) ?? '',
  };
}

async function listJson(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder, { recursive: true });
    return files.filter((file) => file.endsWith('.json')).sort();
  } catch (cause) {
    throw new InputError('database', `osv:${folder} is not a folder that can be read`, { cause });
  }
}

function parseEntry(path: string, content: Uint8Array): OsvEntry {
  let entry: Partial<OsvEntry>;
  try {
    entry = JSON.parse(new TextDecoder().decode(content));
  } catch (cause) {
    throw new InputError('database', `${path} is not JSON`, { cause });
  }
  if (!isObject(entry)) return refuse(path, 'it is not an object');
  const { id, modified, affected } = entry;
  if (typeof id !== 'string' || typeof modified !== 'string' || Number.isNaN(Date.parse(modified))) {
    return refuse(path, 'it lacks id or modified');
  }
  if (!Array.isArray(affected)) return refuse(path, 'it lacks affected');
  if (!affected.every(isAffected)) return refuse(path, 'an entry of affected has another form');
  return { ...entry, id, modified: new Date(modified).toISOString(), affected };
}

function isAffected(affected: unknown): affected is Affected {
  if (!isObject(affected)) return false;
  const { ranges = [] } = affected;
  return Array.isArray(ranges) && ranges.every((range) => isObject(range) && Array.isArray(range.events));
}

/** What ends trivy-db's builder without a word about the file (trivy-db, pkg/vulnsrc/govulndb, pkg/vulnsrc/osv). */
function checkBuildable(path: string, entry: OsvEntry): void {
  if (!isObject(entry.database_specific)) refuse(path, 'it lacks database_specific');
  for (const { events } of entry.affected.flatMap(({ ranges = [] }) => ranges)) {
    const [first] = events;
    if (first !== undefined && !(isObject(first) && typeof first.introduced === 'string')) {
      refuse(path, 'the first event of a range is not introduced');
    }
  }
}

function refuse(path: string, reason: string): never {
  throw new InputError('database', `${path} is not an advisory in OSV form: ${reason}`);
}

/** trivy-db drops everything else without a word (trivy-db, pkg/vulnsrc/govulndb and pkg/vulnsrc/osv). */
function isUsable({ withdrawn, affected }: OsvEntry): boolean {
  if (withdrawn !== undefined && withdrawn !== null) return false;
  return affected.some(({ package: affects, ranges, versions }) => {
    const name = String(affects?.name ?? '');
    const isKnown = affects?.ecosystem === 'Go' && (name === 'stdlib' || name.startsWith('golang.org/x/'));
    const isRanged = ranges?.some(({ type, events }) => type !== 'GIT' && events.length > 0) === true;
    return isKnown && (isRanged || (Array.isArray(versions) && versions.length > 0));
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
