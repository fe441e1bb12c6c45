import { join } from 'node:path';
import { writeFileAtomic } from '../files/write.ts';

/**
 * Signing with a key needs no service: no log, no timestamp authority, no certificate authority. cosign would
 * ask TUF for the public ones unless it is given these two documents, which name none (what
 * `cosign signing-config create` and `cosign trusted-root create` write without arguments).
 */
const signingConfig = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  rekorTlogConfig: {},
  tsaConfig: {},
};
const trustedRoot = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };

export interface OfflineTrust {
  signingConfig: string;
  trustedRoot: string;
}

/** Writes both documents into a folder and tells their paths. */
export async function writeOfflineTrust(folder: string): Promise<OfflineTrust> {
  const paths = {
    signingConfig: join(folder, 'signing-config.json'),
    trustedRoot: join(folder, 'trusted-root.json'),
  };
  await writeFileAtomic(paths.signingConfig, JSON.stringify(signingConfig));
  await writeFileAtomic(paths.trustedRoot, JSON.stringify(trustedRoot));
  return paths;
}
