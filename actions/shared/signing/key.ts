import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.ts';

/** A private key as the caller gives it. */
export interface GivenKey {
  /** PEM text, path of a PEM file, `env://NAME`, or a key URI such as `awskms://...`. */
  key: string;
  password: string;
}

/** A key as cosign takes it. */
export interface SigningKey {
  /** Value of `--key`. */
  reference: string;
  /** What the child process needs to use it; part of it is secret. */
  environment: Record<string, string>;
}

/** Names of variables that hold a secret; where a secret is in a file, its path is none. */
const secretName = /SECRET|TOKEN|PASSWORD|KEY|IDENTITY_HEADER/;
const pathName = /_(FILE|PATH)$/;

/** What of a key must never be shown. The rest (a region, a home) would only make the log unreadable. */
export function secretsOf({ environment }: SigningKey): string[] {
  return Object.entries(environment)
    .filter(([name]) => secretName.test(name) && !pathName.test(name))
    .map(([, value]) => value);
}

/** Starts cosign with the extra environment; used to import a plain key. */
type RunCosign = (args: string[], environment: Record<string, string>) => Promise<unknown>;

/** Variables by which the clouds' clients find their credentials, by the scheme of the key URI. */
const cloudVariables: Record<string, RegExp> = {
  awskms: /^AWS_/,
  gcpkms: /^(GOOGLE_|CLOUDSDK_|GCLOUD_|HOME$)/,
  azurekms: /^(AZURE_|IDENTITY_|MSI_)/,
  hashivault: /^(VAULT_|TRANSIT_)/,
  k8s: /^(KUBE|HOME$)/,
};

const cosignPem = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----/;
const plainPem = /-----BEGIN (EC |RSA )?PRIVATE KEY-----/;

/**
 * Makes a key usable by cosign. Key and password reach it by environment, never by argument; a plain key
 * stays on disk only while it is imported.
 *
 * @param folder private folder for that moment
 * @throws InputError that never quotes the key
 */
export async function readKey(
  given: GivenKey,
  env: NodeJS.ProcessEnv,
  folder: string,
  cosign: RunCosign,
): Promise<SigningKey> {
  const loaded = await loadKey(given, env);
  return loaded.plain === undefined ? loaded.key : importKey(loaded.plain, folder, cosign);
}

/**
 * Finds what is wrong with a key as far as that can be told without cosign and the password, so that it is
 * told before any work is done.
 *
 * @throws InputError that never quotes the key
 */
export async function checkKey(given: GivenKey, env: NodeJS.ProcessEnv): Promise<void> {
  await loadKey(given, env);
}

type LoadedKey = { key: SigningKey; plain?: undefined } | { plain: string };

async function loadKey(given: GivenKey, env: NodeJS.ProcessEnv): Promise<LoadedKey> {
  const scheme = /^([a-z0-9]+):\/\//.exec(given.key)?.[1];
  if (scheme !== undefined && scheme !== 'env') return { key: cloudKey(given, scheme, env) };

  const pem = (await readPem(given.key, env)).replaceAll('\r\n', '\n');
  if (cosignPem.test(pem)) return { key: environmentKey(pem, given.password) };
  if (plainPem.test(pem)) return { plain: pem };
  throw new InputError(
    'key',
    'is no private key that cosign can read: it must be PEM with BEGIN ENCRYPTED SIGSTORE PRIVATE KEY (from "cosign generate-key-pair"), or a plain PRIVATE KEY, EC PRIVATE KEY or RSA PRIVATE KEY',
  );
}

function cloudKey({ key, password }: GivenKey, scheme: string, env: NodeJS.ProcessEnv): SigningKey {
  const variables = cloudVariables[scheme];
  if (variables === undefined) {
    const known = Object.keys(cloudVariables).map((name) => `${name}://`);
    throw new InputError('key', `has the unknown scheme ${scheme}://; known are env://, ${known.join(', ')}`);
  }
  const passed = Object.entries(env).filter(([name, value]) => variables.test(name) && value !== undefined);
  return { reference: key, environment: { ...Object.fromEntries(passed), COSIGN_PASSWORD: password } };
}

async function readPem(key: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (key.includes('-----BEGIN')) return key;
  if (key.startsWith('env://')) {
    const name = key.slice('env://'.length);
    const value = env[name];
    if (value === undefined || value === '')
      throw new InputError('key', `names the variable ${name}, which is not set`);
    return value;
  }
  try {
    return await readFile(key, 'utf8');
  } catch (cause) {
    throw new InputError('key', 'is neither PEM text nor a key URI, and no such file can be read', { cause });
  }
}

/** cosign asks the terminal for a password unless the variable exists, an empty one included. */
function environmentKey(pem: string, password: string): SigningKey {
  return {
    reference: 'env://COSIGN_PRIVATE_KEY',
    environment: { COSIGN_PRIVATE_KEY: pem, COSIGN_PASSWORD: password },
  };
}

/** cosign signs with keys in its own encrypted form only, so a plain one is converted under a random password. */
async function importKey(pem: string, folder: string, cosign: RunCosign): Promise<SigningKey> {
  const plain = join(folder, 'plain.pem');
  const prefix = join(folder, 'imported');
  const password = randomBytes(24).toString('base64url');
  try {
    await writeFile(plain, pem, { mode: 0o600 });
    await cosign(['import-key-pair', '--key', plain, '--output-key-prefix', prefix], {
      COSIGN_PASSWORD: password,
    });
    return environmentKey(await readFile(`${prefix}.key`, 'utf8'), password);
  } finally {
    for (const file of [plain, `${prefix}.key`, `${prefix}.pub`]) await rm(file, { force: true });
  }
}
