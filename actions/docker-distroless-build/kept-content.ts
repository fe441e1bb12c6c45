import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Descriptor } from '../shared/oci/descriptor.ts';
import { digestHex, sha256 } from '../shared/oci/digest.ts';
import { defaultGzipLevel } from '../shared/oci/gzip.ts';
import { compressLayer, describeLayer, type Layer } from '../shared/oci/layer.ts';
import { writeFileAtomic } from '../shared/runner/evidence.ts';

/**
 * Content that need not be made or fetched again, in the folder GO_DEVOPS_CACHE. All of it is checked against
 * its digest when read: what a cache holds may have been changed by anyone.
 */
export interface KeptContent {
  /** Compresses an archive, or takes what was compressed before. */
  layer(tar: Uint8Array): Promise<{ layer: Layer; kept: boolean }>;
  /** A blob by its digest, from the folder or from `fetch`. */
  blob(descriptor: Pick<Descriptor, 'digest'>, fetch: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** What made the compressed bytes; another version may make others. A test holds it to package-lock.json. */
export const compressor = 'fflate-0.8.3';

/** @param folder where content is kept; undefined keeps nothing */
export function keptContent(folder: string | undefined): KeptContent {
  return {
    async layer(tar) {
      const diffId = sha256(tar);
      const path = place('layers', `${digestHex(diffId)}-${compressor}-${defaultGzipLevel}.gz`);
      const found = await read(path);
      if (found !== undefined && unpacksTo(found, diffId)) {
        return { layer: describeLayer(found, diffId), kept: true };
      }
      const layer = compressLayer(tar);
      await keep(path, layer.bytes);
      return { layer, kept: false };
    },

    async blob({ digest }, fetch) {
      const path = place('blobs', 'sha256', digestHex(digest));
      const found = await read(path);
      if (found !== undefined && sha256(found) === digest) return found;
      const fetched = await fetch();
      await keep(path, fetched);
      return fetched;
    },
  };

  function place(...names: string[]): string | undefined {
    return folder === undefined || folder === '' ? undefined : join(folder, ...names);
  }
}

async function read(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function keep(path: string | undefined, bytes: Uint8Array): Promise<void> {
  if (path !== undefined) await writeFileAtomic(path, bytes);
}

function unpacksTo(compressed: Uint8Array, diffId: string): boolean {
  try {
    return sha256(gunzipSync(compressed)) === diffId;
  } catch {
    // Not gzip, or cut off: made anew.
    return false;
  }
}
