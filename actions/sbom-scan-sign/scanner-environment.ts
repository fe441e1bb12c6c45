import { join } from 'node:path';
import { childEnvironment } from '../shared/process/environment.ts';

/**
 * The environment of syft, trivy and trivy-db: an empty home, so that no configuration of the computer changes
 * what they see. They are started in the same folder, because each also reads files of its working directory
 * (`trivy.yaml`, `.trivyignore`, `.syft.yaml`): one of those in a workspace could hide findings.
 *
 * @param work private folder of this run
 */
export function scannerEnvironment(
  env: NodeJS.ProcessEnv,
  work: string,
  extra: Record<string, string> = {},
): Record<string, string> {
  return childEnvironment(env, {
    HOME: work,
    USERPROFILE: work,
    XDG_CONFIG_HOME: undefined,
    XDG_CACHE_HOME: undefined,
    XDG_DATA_HOME: undefined,
    DOCKER_CONFIG: join(work, 'docker'),
    SYFT_CHECK_FOR_APP_UPDATE: 'false',
    ...extra,
  });
}

/** Milliseconds for one run of a scanner. */
export const scanTimeout = 600_000;
