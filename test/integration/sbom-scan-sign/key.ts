import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tool } from '../../support/tools.ts';

/** A key pair as a user makes it. */
export async function generateKey(folder: string, password: string) {
  await mkdir(folder, { recursive: true });
  const env = { PATH: '/usr/bin:/bin', HOME: folder, COSIGN_PASSWORD: password };
  await promisify(execFile)(await tool('cosign'), ['generate-key-pair'], { cwd: folder, env });
  return {
    key: await readFile(join(folder, 'cosign.key'), 'utf8'),
    password,
    publicKeyFile: join(folder, 'cosign.pub'),
  };
}
