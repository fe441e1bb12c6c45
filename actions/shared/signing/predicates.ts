/** What a statement about an image says. The name is cosign's `--type`. */
export type Predicate = 'signature' | 'spdxjson' | 'cyclonedx' | 'vuln';

/** Predicate types as they stand in the statements (cosign, pkg/cosign/attestation and sign.go). */
export const predicateTypes: Record<Predicate, string> = {
  signature: 'https://sigstore.dev/cosign/sign/v1',
  spdxjson: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
};
