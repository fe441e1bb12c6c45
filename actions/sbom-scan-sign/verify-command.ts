import { predicateTypes } from '../shared/signing/predicates.ts';

/**
 * A line for the shell that verifies an image's signature with cosign alone. It demands the signature's type:
 * plain `cosign verify` takes any statement about the digest.
 */
export function verifyCommand(image: string, publicKeyFile: string): string {
  const args = [
    'cosign',
    'verify-attestation',
    '--key',
    publicKeyFile,
    '--insecure-ignore-tlog',
    '--type',
    predicateTypes.signature,
    image,
  ];
  return args.map(quote).join(' ');
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
