import { delimiter, isAbsolute, join } from 'node:path';
import { exists } from '../../shared/files/exists.ts';
import type { Hasher } from './hasher.ts';

/**
 * The program that PATH has under a name, when its digest is the known one: a version that a program tells of
 * itself proves nothing.
 *
 * @param digest hex SHA-256
 */
export async function findPreinstalled(
  name: string,
  digest: string,
  env: NodeJS.ProcessEnv,
  { sha256 }: Hasher,
): Promise<string | undefined> {
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, name);
    if (!(await exists(path))) continue;
    // The others on PATH are not what a step would start.
    return (await sha256(path)) === digest ? path : undefined;
  }
  return undefined;
}
