import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Days after its last use for which content of a kind is kept. A database is large and replaced every six hours. */
const days = { sbom: 30, scan: 30, 'osv-database': 30, 'trivy-db': 1 } as const;

const day = 24 * 3600 * 1000;

/** Where results outlive the run: GO_DEVOPS_CACHE of setup-go-devops, else the same folder in the tool cache. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const root = env.GO_DEVOPS_CACHE || join(env.RUNNER_TOOL_CACHE || env.RUNNER_TEMP || tmpdir(), 'go-devops');
  return join(root, 'sbom-scan-sign');
}

/** Marks content as used now. */
export async function touch(path: string, now: number): Promise<void> {
  await utimes(path, now / 1000, now / 1000);
}

/** Removes what was not used for long: nobody tidies up the cache of a self-hosted runner. */
export async function forgetOld(cache: string, now: number): Promise<void> {
  for (const [kind, limit] of Object.entries(days)) {
    for (const name of await namesIn(join(cache, kind))) {
      const path = join(cache, kind, name);
      const used = await lastUse(path);
      if (used !== undefined && now - used > limit * day) await rm(path, { recursive: true, force: true });
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(ignoreMissing([]));
}

/** Undefined when another run has removed it meanwhile. */
async function lastUse(path: string): Promise<number | undefined> {
  return stat(path).then(({ mtimeMs }) => mtimeMs, ignoreMissing(undefined));
}

function ignoreMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
