import { InputError } from '../errors.ts';
import { basicCredentials, type FindCredentials, findCredentials } from '../oci/credentials.ts';
import { createRegistry } from '../oci/registry.ts';
import type { Registry } from '../oci/registry-api.ts';
import type { Ports } from '../ports.ts';
import type { registryInputs } from './common-inputs.ts';
import type { Inputs } from './inputs.ts';

type RegistryInputs = Inputs<typeof registryInputs>;

/** What a caller of an action can do about missing credentials; part of a registry's errors. */
export const logIn = 'set registry-username and registry-password, or log in with docker';

/** @throws InputError when only one of user and password is given */
export function checkLogin({ registryUsername, registryPassword }: RegistryInputs): void {
  if ((registryUsername === '') === (registryPassword === '')) return;
  const missing = registryUsername === '' ? 'registry-username' : 'registry-password';
  throw new InputError(missing, 'is empty: give registry-username and registry-password together');
}

/**
 * Credentials for any registry: those of the inputs for `registry`, the docker configuration, for ghcr.io the
 * job's token. They are masked when they are found, also in the form in which they are sent.
 *
 * @throws InputError when only one of user and password is given
 */
export function registryCredentials(
  registry: string,
  inputs: RegistryInputs,
  { env, exec, runner }: Pick<Ports, 'env' | 'exec' | 'runner'>,
): FindCredentials {
  checkLogin(inputs);
  const { registryUsername: username, registryPassword: password, token } = inputs;
  const jobToken: FindCredentials = async (host) =>
    host === 'ghcr.io' && token !== ''
      ? { username: env.GITHUB_ACTOR ?? 'token', password: token }
      : undefined;
  const find = findCredentials({
    env,
    exec,
    explicit: { registry, username, password },
    fallback: jobToken,
  });
  const masked = new Set<string>();
  return async (host) => {
    const found = await find(host);
    if (found === undefined) return undefined;
    for (const secret of [found.password, basicCredentials(found)]) {
      if (!masked.has(secret)) runner.mask(secret);
      masked.add(secret);
    }
    return found;
  };
}

/** The client of registries as the actions use it. */
export function registryClient(
  credentials: FindCredentials,
  { http, clock, runner }: Pick<Ports, 'http' | 'clock' | 'runner'>,
): Registry {
  return createRegistry({ http, credentials, clock, log: runner.info, hide: runner.mask, logIn });
}
