import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { InputError } from '../shared/errors.ts';
import type { Descriptor } from '../shared/oci/descriptor.ts';
import { mediaTypes, toOciType } from '../shared/oci/media-types.ts';

/** A base is small; one that unpacks to more is broken or hostile. */
const limit = 4e9;

/**
 * Size in bytes of a layer's archive.
 *
 * @throws InputError for a media type that is no layer of files
 */
export function unpackedSize(bytes: Uint8Array, { mediaType, digest }: Descriptor): number {
  const options = { maxOutputLength: limit };
  switch (toOciType(mediaType)) {
    case mediaTypes.layer:
      return gunzipSync(bytes, options).byteLength;
    case mediaTypes.zstdLayer:
      return zstdDecompressSync(bytes, options).byteLength;
    case mediaTypes.uncompressedLayer:
      return bytes.byteLength;
    default:
      throw new InputError('base', `its layer ${digest} is of the unknown type ${mediaType}`);
  }
}
