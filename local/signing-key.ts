import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A P-256 key for one out folder, as PKCS#8 PEM: made once, kept readable for the user alone. It proves nothing to
 * anybody else.
 */
export async function signingKey(keys: string, out: string): Promise<string> {
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
  return privateKey;
}
