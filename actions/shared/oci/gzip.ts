import { gzipSync } from 'fflate';

/** From 1 (fast) to 9 (small). Another one gives all layers and charts other digests. */
export const gzipLevel = 6;

/**
 * Compresses in JavaScript: the bytes of zlib differ between Node builds and CPU architectures, and a
 * digest must not. The header carries no time and no file name.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: gzipLevel, mtime: 0 });
}
