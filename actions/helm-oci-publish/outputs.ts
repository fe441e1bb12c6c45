export const outputs = {
  chart: 'The first chart by digest, such as ghcr.io/org/charts/service@sha256:...',
  digest: "Digest of that chart's manifest.",
  charts: 'All charts as JSON, for a matrix: name, version, ref, digest, published, skipped.',
  published: 'true when every chart is in the registry under its version.',
  skipped: 'Charts whose version was in the registry already with the same content, separated by commas.',
  'index-file': 'Path of the index.yaml, empty when off.',
} as const;
