import { InputError } from '../errors.ts';

/** pull_request_target runs with the base repository's secrets; the code built here would be the fork's. */
export function refuseUntrustedTrigger(env: NodeJS.ProcessEnv): void {
  if (env.GITHUB_EVENT_NAME === 'pull_request_target') {
    throw new InputError(
      'on: pull_request_target',
      'would run a fork\'s code with this repository\'s secrets; use "on: pull_request" instead',
    );
  }
}
