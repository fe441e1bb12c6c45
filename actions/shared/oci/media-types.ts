/** Media types of the OCI image specification (media-types.md) and their Docker predecessors. */
export const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  uncompressedLayer: 'application/vnd.oci.image.layer.v1.tar',
  zstdLayer: 'application/vnd.oci.image.layer.v1.tar+zstd',
  empty: 'application/vnd.oci.empty.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const;

/** True for an index, OCI's or Docker's. */
export function isIndexType(mediaType: string): boolean {
  return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}

/** True for the manifest of one image, OCI's or Docker's. */
export function isManifestType(mediaType: string): boolean {
  return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}

/** The OCI name of a layer's or config's media type: the bytes are the same, only Docker's name differs. */
export function toOciType(mediaType: string): string {
  if (mediaType === mediaTypes.dockerLayer) return mediaTypes.layer;
  if (mediaType === mediaTypes.dockerConfig) return mediaTypes.config;
  return mediaType;
}
