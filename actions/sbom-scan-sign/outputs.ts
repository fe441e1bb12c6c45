export const outputs = {
  verdict: 'pass or fail; none when nothing was judged.',
  'verdict-file': 'Path of verdict.json.',
  critical: 'Number of distinct critical findings over all platforms.',
  high: 'Number of high findings.',
  medium: 'Number of medium findings.',
  low: 'Number of low findings.',
  unknown: 'Number of findings without a severity.',
  'sbom-spdx': 'Paths of the SPDX documents, one a line, one a platform.',
  'sbom-cyclonedx': 'Paths of the CycloneDX documents, one a line, one a platform.',
  image: 'The image by digest, such as ghcr.io/org/service@sha256:...',
  digest: "Digest of the image's index.",
  published: 'true when the image is in the registry, signed and verified, under all its tags.',
  tags: 'Tags that point to the image now, one a line.',
  'public-key': 'Path of the public key that verifies the signatures.',
  'verify-command':
    'A command that verifies the signature with cosign; its public key is a path of this job: put in your own copy elsewhere.',
  'database-digest': 'Digest of the vulnerability database.',
} as const;
