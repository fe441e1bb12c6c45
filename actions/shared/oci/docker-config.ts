import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { basicCredentials, type Credentials, dockerHubKey, identityTokenUser } from './credentials.ts';
import { encodeJson } from './manifest.ts';

/** Credentials for one registry. */
export interface RegistryLogin extends Credentials {
  /** Host, with its port when it has one. */
  registry: string;
}

/**
 * Writes a docker configuration that holds these logins and nothing else, for tools that are started with
 * DOCKER_CONFIG set to the folder. Folder and file are for this user only; the caller removes the folder.
 *
 * @returns the path of the file
 */
export async function writeDockerConfig(dir: string, logins: readonly RegistryLogin[]): Promise<string> {
  await mkdir(dir, { recursive: true });
  await chmod(dir, 0o700);
  const path = join(dir, 'config.json');
  const auths = Object.fromEntries(logins.map((login) => [configKey(login.registry), authEntry(login)]));
  await replaceFile(path, [encodeJson({ auths })], 0o600);
  return path;
}

function configKey(registry: string): string {
  return registry === 'docker.io' ? dockerHubKey : registry;
}

function authEntry(credentials: Credentials): object {
  const { username, password } = credentials;
  return username === identityTokenUser
    ? { identitytoken: password }
    : { auth: basicCredentials(credentials) };
}
