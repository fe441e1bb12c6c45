export const outputs = {
  'go-version': 'Version of Go that the following steps use.',
  'go-root': 'Its GOROOT.',
  'cache-hit': 'true when the cache held exactly these modules.',
  'cache-hit-modules': 'exact, partial, miss, or off when it was not asked.',
  'cache-hit-build': 'The same for the build cache: partial when an earlier run of this job was found.',
  'cache-key': 'Key of the cache of modules.',
  tools: 'JSON object: name of the tool to { version, path, sha256, verifiedBy, from, state }.',
  changed:
    'JSON array of the main packages, such as ./cmd/server, that the commits since the base touch; all of them where there is no base.',
} as const;
