import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SigningKey {
  /** PKCS#8 PEM. */
  privateKey: string;
  /** SubjectPublicKeyInfo PEM. */
  publicKey: string;
}

/** A P-256 key for one out folder: made once, kept readable for the user alone. It proves nothing to anybody else. */
export async function signingKey(keys: string, out: string): Promise<SigningKey> {
  const file = join(keys, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.pem`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const privateKey =
    kept ??
    generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
  if (kept === undefined) {
    await mkdir(keys, { recursive: true, mode: 0o700 });
    await writeFile(file, privateKey, { mode: 0o600 });
  }
  const publicKey = createPublicKey(createPrivateKey(privateKey))
    .export({ type: 'spki', format: 'pem' })
    .toString();
  return { privateKey, publicKey };
}
