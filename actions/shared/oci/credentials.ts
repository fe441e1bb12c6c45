import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, ToolError } from '../errors.ts';
import type { Exec } from '../exec.ts';
import { userEnvironment } from '../process/environment.ts';

/** What a registry accepts: a name with a password, or `identityTokenUser` with an OAuth2 refresh token. */
export interface Credentials {
  username: string;
  password: string;
}

/** Credentials for a registry host, or undefined to ask without any. */
export type FindCredentials = (registry: string) => Promise<Credentials | undefined>;

/** User name by which Docker's credential helpers mark a password that is an identity token. */
export const identityTokenUser = '<token>';

/** User and password as Basic authentication writes them (RFC 7617): reversible, so as secret as the password. */
export function basicCredentials({ username, password }: Credentials): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

interface CredentialSources {
  env: NodeJS.ProcessEnv;
  exec: Exec;
  /** Given by the caller, for one registry host. Empty user name and password count as not given. */
  explicit?: { registry: string; username: string; password: string };
  /** Asked when nothing else is known about a registry. */
  fallback?: FindCredentials;
}

interface DockerConfig {
  auths?: Record<string, DockerAuth>;
  credHelpers?: Record<string, string>;
  credsStore?: string;
}

interface DockerAuth {
  auth?: string;
  username?: string;
  password?: string;
  identitytoken?: string;
}

/** The name that Docker Hub has in configuration files and credential helpers. */
export const dockerHubKey = 'https://index.docker.io/v1/';

/**
 * Where credentials come from, first match wins: the caller's own, the docker configuration (a helper for
 * this host, the store, then what the file holds itself), the fallback.
 *
 * @throws InputError when the docker configuration cannot be read, ToolError when a helper fails
 */
export function findCredentials({ env, exec, explicit, fallback }: CredentialSources): FindCredentials {
  const found = new Map<string, Promise<Credentials | undefined>>();

  const find: FindCredentials = async (registry) => {
    if (explicit !== undefined && explicit.registry === registry && explicit.password !== '') {
      return { username: explicit.username, password: explicit.password };
    }
    return (await fromDockerConfig(registry, env, exec)) ?? fallback?.(registry);
  };

  return (registry) => {
    const known = found.get(registry) ?? find(registry);
    found.set(registry, known);
    return known;
  };
}

async function fromDockerConfig(
  registry: string,
  env: NodeJS.ProcessEnv,
  exec: Exec,
): Promise<Credentials | undefined> {
  const folder = env.DOCKER_CONFIG || join(env.HOME ?? env.USERPROFILE ?? '', '.docker');
  const config = await readDockerConfig(join(folder, 'config.json'));
  if (config === undefined) return undefined;
  const own = lookUp(config.credHelpers, registry);
  if (own !== undefined) return fromHelper(own, registry, env, exec);
  if (config.credsStore !== undefined && config.credsStore !== '') {
    const stored = await fromHelper(config.credsStore, registry, env, exec);
    if (stored !== undefined) return stored;
  }
  return fromAuth(lookUp(config.auths, registry));
}

async function readDockerConfig(path: string): Promise<DockerConfig | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError('docker configuration', `${path} cannot be read (${code})`, { cause });
  }
  try {
    const config: unknown = JSON.parse(text);
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config;
  } catch {
    // Told below; the parser's own message may quote a secret.
  }
  throw new InputError('docker configuration', `${path} is not a JSON object`);
}

/** Docker wrote keys as hosts and as addresses over the years: `https://host/v1/` means `host`. */
function lookUp<T>(entries: Record<string, T> | undefined, registry: string): T | undefined {
  if (entries === undefined) return undefined;
  const key = registry === 'docker.io' ? dockerHubKey : registry;
  if (Object.hasOwn(entries, key)) return entries[key];
  const match = Object.keys(entries).find((candidate) => hostOf(candidate) === hostOf(key));
  return match === undefined ? undefined : entries[match];
}

function hostOf(key: string): string {
  const host = key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
  return host === 'docker.io' || host === 'registry-1.docker.io' ? 'index.docker.io' : host;
}

function fromAuth(auth: DockerAuth | undefined): Credentials | undefined {
  if (auth === undefined) return undefined;
  if (auth.identitytoken) return { username: identityTokenUser, password: auth.identitytoken };
  if (auth.auth) {
    const [username = '', ...rest] = Buffer.from(auth.auth, 'base64').toString('utf8').split(':');
    return username === '' ? undefined : { username, password: rest.join(':').replace(/\0+$/, '') };
  }
  if (auth.username) return { username: auth.username, password: auth.password ?? '' };
  return undefined;
}

/** Asks `docker-credential-<name> get` (github.com/docker/docker-credential-helpers). */
async function fromHelper(
  name: string,
  registry: string,
  env: NodeJS.ProcessEnv,
  exec: Exec,
): Promise<Credentials | undefined> {
  const tool = `docker-credential-${name}`;
  const key = registry === 'docker.io' ? dockerHubKey : registry;
  const result = await exec(
    { tool, args: ['get'], env: userEnvironment(env), stdin: key, timeout: 30_000 },
    { accept: 'any' },
  );
  if (result.exitCode !== 0) {
    const said = `${result.stdout}\n${result.stderr}`.trim();
    // The helpers' protocol has no code for this, only this text.
    if (/credentials not found/i.test(said)) return undefined;
    throw new ToolError(`${tool} get`, `${tool} gave no credentials for ${registry}`, {
      code: result.exitCode,
      detail: said,
    });
  }
  try {
    const { Username, Secret } = JSON.parse(result.stdout);
    if (typeof Username === 'string' && typeof Secret === 'string' && Secret !== '') {
      return { username: Username, password: Secret };
    }
  } catch {
    // Told below; the parser's own message may quote the secret.
  }
  throw new ToolError(`${tool} get`, `${tool} gave an answer for ${registry} that is not its protocol`);
}
