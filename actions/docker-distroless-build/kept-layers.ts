import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { keepFile } from '../shared/cache/keep-file.ts';
import { digestHex, sha256 } from '../shared/oci/digest.ts';
import { gzip, gzipLevel } from '../shared/oci/gzip.ts';
import { describeLayer, type Layer } from '../shared/oci/layer.ts';

/**
 * Layers that need not be compressed again. Each is unpacked and compared with its archive's digest when read:
 * what a cache holds may have been changed by anyone.
 */
export interface KeptLayers {
  /** Compresses an archive, or takes what was compressed before. */
  compress(tar: Uint8Array): Promise<{ layer: Layer; kept: boolean }>;
}

/** What made the compressed bytes; another version may make others. A test holds it to package-lock.json. */
export const compressor = 'fflate-0.8.3';

/** @param folder the cache's folder for layers */
export function keptLayers(folder: string): KeptLayers {
  return {
    async compress(tar) {
      const diffId = sha256(tar);
      const path = join(folder, `${digestHex(diffId)}-${compressor}-${gzipLevel}.gz`);
      const isGood = (found: Uint8Array) => unpacksTo(found, diffId);
      const { bytes, reused } = await keepFile(path, isGood, () => gzip(tar));
      return { layer: describeLayer(bytes, diffId), kept: reused };
    },
  };
}

function unpacksTo(compressed: Uint8Array, diffId: string): boolean {
  try {
    return sha256(gunzipSync(compressed)) === diffId;
  } catch {
    // Not gzip, or cut off: made anew.
    return false;
  }
}
