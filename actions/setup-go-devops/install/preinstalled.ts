import { delimiter, isAbsolute, join } from 'node:path';
import { exists } from '../../shared/files/exists.ts';
import type { Hasher } from './hasher.ts';

/**
 * The program that PATH has under a name, when its digest is one of the known ones: a version that a program
 * tells of itself proves nothing.
 *
 * @param digests hex SHA-256
 */
export async function findPreinstalled(
  name: string,
  digests: string[],
  env: NodeJS.ProcessEnv,
  { sha256 }: Hasher,
): Promise<string | undefined> {
  if (digests.length === 0) return undefined;
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, name);
    if (!(await exists(path))) continue;
    // The others on PATH are not what a step would start.
    const digest = await sha256(path);
    return digest !== undefined && digests.includes(digest) ? path : undefined;
  }
  return undefined;
}
