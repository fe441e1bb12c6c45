import type { Descriptor } from './descriptor.ts';
import { sha256 } from './digest.ts';
import { mediaTypes } from './media-types.ts';

/** A compressed layer with everything that an image says about it. */
export interface Layer {
  descriptor: Descriptor;
  /** Digest of the uncompressed archive. */
  diffId: string;
  /** The compressed archive. */
  bytes: Uint8Array;
}

/** A layer made of a compressed archive. @param diffId digest of the archive before that */
export function describeLayer(bytes: Uint8Array, diffId: string): Layer {
  return {
    descriptor: { mediaType: mediaTypes.layer, digest: sha256(bytes), size: bytes.byteLength },
    diffId,
    bytes,
  };
}
