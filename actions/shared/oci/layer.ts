import type { Descriptor } from './descriptor.ts';
import { sha256 } from './digest.ts';
import { type GzipLevel, gzip } from './gzip.ts';
import { mediaTypes } from './media-types.ts';
import { packTar, type TarEntry } from './tar.ts';

export type LayerEntry = TarEntry;

/** A compressed layer with everything that an image says about it. */
export interface Layer {
  descriptor: Descriptor;
  /** Digest of the uncompressed archive. */
  diffId: string;
  /** The compressed archive. */
  bytes: Uint8Array;
}

export interface LayerOptions {
  /** Modification time of all entries, seconds since 1970. */
  epoch: number;
  level?: GzipLevel;
}

/**
 * Builds a reproducible layer: entries in the order given, one time for all, no user names.
 * Parent folders are not added; name them as entries where their mode or owner matters.
 */
export async function buildLayer(
  entries: readonly LayerEntry[],
  { epoch, level }: LayerOptions,
): Promise<Layer> {
  const tar = await packTar(entries, epoch);
  return describeLayer(gzip(tar, level), sha256(tar));
}

/** A layer made of bytes that were compressed before. */
export function describeLayer(bytes: Uint8Array, diffId: string): Layer {
  return {
    descriptor: { mediaType: mediaTypes.layer, digest: sha256(bytes), size: bytes.byteLength },
    diffId,
    bytes,
  };
}
