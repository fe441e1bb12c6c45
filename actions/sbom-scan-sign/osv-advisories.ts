import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { sha256 } from '../shared/oci/digest.ts';

/** A folder of advisories in OSV form (ossf.github.io/osv-schema). */
export interface Advisories {
  /** Files that the database can use: path relative to the folder, and content. */
  files: { path: string; content: Uint8Array }[];
  /** Advisories on modules that the demo database cannot hold. */
  unusable: number;
  /** Digest over names and contents. */
  digest: string;
  /** Newest `modified`, RFC 3339. */
  newest: string;
}

interface OsvEntry {
  id?: unknown;
  modified?: unknown;
  affected?: { package?: { name?: unknown; ecosystem?: unknown } }[];
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
      `osv:${folder} has no advisory on Go's standard library or golang.org/x, and a demo database holds no others`,
    );
  }
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

function parseEntry(path: string, content: Uint8Array): OsvEntry & { modified: string } {
  let entry: OsvEntry;
  try {
    entry = JSON.parse(new TextDecoder().decode(content)) as OsvEntry;
  } catch (cause) {
    throw new InputError('database', `${path} is not JSON`, { cause });
  }
  const { id, modified, affected } = entry ?? {};
  if (typeof id !== 'string' || typeof modified !== 'string' || Number.isNaN(Date.parse(modified))) {
    throw new InputError('database', `${path} is not an advisory in OSV form: it lacks id or modified`);
  }
  if (!Array.isArray(affected)) {
    throw new InputError('database', `${path} is not an advisory in OSV form: it lacks affected`);
  }
  return { ...entry, modified: new Date(modified).toISOString() };
}

/** trivy-db's govulndb source drops everything else without a word (pkg/vulnsrc/govulndb). */
function isUsable({ affected = [] }: OsvEntry): boolean {
  return affected.some(({ package: affects }) => {
    const name = String(affects?.name ?? '');
    return affects?.ecosystem === 'Go' && (name === 'stdlib' || name.startsWith('golang.org/x/'));
  });
}
