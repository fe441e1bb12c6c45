import { gzipSync } from 'fflate';

/**
 * Compresses in JavaScript: the bytes of zlib differ between Node builds and CPU architectures, and a
 * digest must not. The header carries no time and no file name.
 *
 * @param level 1 (fast) to 9 (small)
 */
export function gzip(bytes: Uint8Array, level: GzipLevel = defaultGzipLevel): Uint8Array {
  return gzipSync(bytes, { level, mtime: 0 });
}

export type GzipLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export const defaultGzipLevel: GzipLevel = 6;
