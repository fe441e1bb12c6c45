import { generateKeyPairSync } from 'node:crypto';

/** A private key without a password, as PEM text. */
export function throwAwayKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
