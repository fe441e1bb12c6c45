export const outputs = {
  digest: 'Digest of the image index: what a registry shows after the push.',
  image: 'The image by digest: repository@sha256:...',
  repository: 'Name of the image without tag or digest.',
  tags: 'The tags that the image is to get, one a line.',
  layout: 'Folder with the image as an OCI layout.',
  platforms: 'JSON list: platform, digest, compressed and unpacked size in bytes.',
  size: 'Compressed size in bytes of the largest platform.',
  base: 'The base that was used: a reference by digest, or builtin.',
} as const;
