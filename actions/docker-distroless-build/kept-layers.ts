import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeFileAtomic } from '../shared/files/write.ts';
import { digestHex, sha256 } from '../shared/oci/digest.ts';
import { defaultGzipLevel } from '../shared/oci/gzip.ts';
import { compressLayer, describeLayer, type Layer } from '../shared/oci/layer.ts';

/**
 * Layers that need not be compressed again, in the folder GO_DEVOPS_CACHE. Each is unpacked and compared with
 * its archive's digest when read: what a cache holds may have been changed by anyone.
 */
export interface KeptLayers {
  /** Compresses an archive, or takes what was compressed before. */
  compress(tar: Uint8Array): Promise<{ layer: Layer; kept: boolean }>;
}

/** What made the compressed bytes; another version may make others. A test holds it to package-lock.json. */
export const compressor = 'fflate-0.8.3';

/** @param folder where content is kept; undefined keeps nothing */
export function keptLayers(folder: string | undefined): KeptLayers {
  return {
    async compress(tar) {
      const diffId = sha256(tar);
      const path = place(`${digestHex(diffId)}-${compressor}-${defaultGzipLevel}.gz`);
      const found = await read(path);
      if (found !== undefined && unpacksTo(found, diffId)) {
        return { layer: describeLayer(found, diffId), kept: true };
      }
      const layer = compressLayer(tar);
      await keep(path, layer.bytes);
      return { layer, kept: false };
    },
  };

  function place(name: string): string | undefined {
    return folder === undefined || folder === '' ? undefined : join(folder, 'layers', name);
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
