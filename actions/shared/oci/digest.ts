import { createHash } from 'node:crypto';

/** The digest of bytes as OCI writes it: `sha256:<64 hex>`. */
export function sha256(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * True for a well-formed SHA-256 digest. Everything that becomes a path or a part of a URL passes through
 * here first: a digest from a registry is untrusted text.
 */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/** @throws Error when the text is not a digest */
export function checkDigest(text: string): void {
  if (!isDigest(text)) throw new Error(`${JSON.stringify(text)} is not a SHA-256 digest`);
}

/** The 64 hex digits of a digest. @throws Error when it is not one */
export function digestHex(digest: string): string {
  checkDigest(digest);
  return digest.slice('sha256:'.length);
}
