import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where results outlive the run: GO_DEVOPS_CACHE of setup-go-devops, else the same folder in the tool cache. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const root = env.GO_DEVOPS_CACHE || join(env.RUNNER_TOOL_CACHE || env.RUNNER_TEMP || tmpdir(), 'go-devops');
  return join(root, 'sbom-scan-sign');
}
