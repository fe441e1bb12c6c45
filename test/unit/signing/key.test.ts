import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkKey, readKey, secretsOf } from '../../../actions/shared/signing/key.ts';

const sigstorePem =
  '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n';
const never = async () => {
  throw new Error('cosign was started');
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a key', () => {
  const environment = { COSIGN_PRIVATE_KEY: sigstorePem, COSIGN_PASSWORD: 'pass' };

  test.each([
    ['as text', sigstorePem],
    ['as text with CRLF', sigstorePem.replaceAll('\n', '\r\n')],
    ['in a variable', 'env://MY_KEY'],
  ])('%s reaches cosign by environment', async (_, key) => {
    const read = await readKey({ key, password: 'pass' }, { MY_KEY: sigstorePem }, folder, never);
    expect(read).toEqual({ reference: 'env://COSIGN_PRIVATE_KEY', environment });
  });

  test('in a file reaches it the same way', async () => {
    const file = join(folder, 'cosign.key');
    await writeFile(file, sigstorePem);
    expect((await readKey({ key: file, password: 'pass' }, {}, folder, never)).environment).toEqual(
      environment,
    );
  });

  test('without a password sets an empty one, so that nothing asks a terminal', async () => {
    const read = await readKey({ key: sigstorePem, password: '' }, {}, folder, never);
    expect(read.environment.COSIGN_PASSWORD).toBe('');
  });

  test("in a cloud gets that cloud's variables only", async () => {
    const env = { AWS_REGION: 'eu-1', AZURE_CLIENT_ID: 'x', INPUT_KEY: 'y', HOME: '/home' };
    const key = 'awskms:///alias/release';
    expect(await readKey({ key, password: '' }, env, folder, never)).toEqual({
      reference: key,
      environment: { AWS_REGION: 'eu-1', COSIGN_PASSWORD: '' },
    });
  });

  test('in a cloud has secrets and other variables; only the secrets are hidden', async () => {
    const env = {
      VAULT_ADDR: 'https://vault.example',
      VAULT_TOKEN: 't0ken',
      TRANSIT_SECRET_ENGINE_PATH: 'transit',
      HOME: '/home',
    };
    const vault = await readKey({ key: 'hashivault://release', password: 'pass' }, env, folder, never);
    expect(secretsOf(vault)).toEqual(['t0ken', 'pass']);
    const cloud = { HOME: '/home', GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/key.json' };
    const google = await readKey({ key: 'gcpkms://release', password: '' }, cloud, folder, never);
    expect(google.environment).toMatchObject(cloud);
    expect(secretsOf(google)).toEqual(['']);
  });

  test('in plain form is imported under a random password, and leaves no file', async () => {
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'prime256v1',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    let password = '';
    const read = await readKey({ key: privateKey, password: '' }, {}, folder, async (args, env) => {
      const file = args[2] ?? '';
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readFile(file, 'utf8')).toBe(privateKey);
      password = env.COSIGN_PASSWORD ?? '';
      await writeFile(`${args[4]}.key`, sigstorePem);
    });
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(read.environment).toEqual({ COSIGN_PRIVATE_KEY: sigstorePem, COSIGN_PASSWORD: password });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('what is no key', () => {
  test.each([
    ['a public key', '-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----', /^key: is no private key/],
    ['a key with another encryption', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nx', /^key: is no private key/],
    ['a file that is not there', '/nowhere/cosign.key', /^key: is neither PEM text nor a key URI/],
    ['a variable that is not set', 'env://NO_SUCH_KEY', /^key: names the variable NO_SUCH_KEY/],
    ['an unknown scheme', 'ftp://host/key', /^key: has the unknown scheme ftp:/],
  ])('%s is told in one line that does not quote it', async (_, key, message) => {
    const error = await checkKey({ key, password: '' }, {}).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(error?.message).not.toContain('nowhere');
  });
});
