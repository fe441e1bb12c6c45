import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { temporaryRoot } from '../files/temporary.ts';

/** The runner's tool cache; one that ends with the job where the runner has none. */
export function toolCacheRoot(env: NodeJS.ProcessEnv): string {
  return env.RUNNER_TOOL_CACHE || join(temporaryRoot(env), 'tool-cache');
}

/** Where results outlive the run: GO_DEVOPS_CACHE of setup-go-devops, else the same folder in the tool cache. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env.GO_DEVOPS_CACHE || join(toolCacheRoot(env), 'go-devops');
}

/** A name for content that depends on all of `key`: hex SHA-256. The order of the properties counts. */
export function keyName(key: Record<string, unknown>): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('hex');
}
