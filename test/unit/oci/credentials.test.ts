import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findCredentials, identityTokenUser } from '../../../actions/shared/oci/credentials.ts';
import { writeDockerConfig } from '../../../actions/shared/oci/docker-config.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';

let folder: string;
let env: NodeJS.ProcessEnv;
const exec = spawnExec();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  env = { HOME: folder, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const basic = (text: string) => ({ auth: Buffer.from(text).toString('base64') });

async function configure(config: unknown) {
  await mkdir(join(folder, '.docker'), { recursive: true });
  await writeFile(
    join(folder, '.docker', 'config.json'),
    typeof config === 'string' ? config : JSON.stringify(config),
  );
}

/** A credential helper on PATH. */
async function installHelper(name: string, script: string) {
  await mkdir(join(folder, 'bin'), { recursive: true });
  const path = join(folder, 'bin', `docker-credential-${name}`);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

describe('the docker configuration', () => {
  test.each([
    ['registry.example.com', 'registry.example.com'],
    ['https://registry.example.com/v2/', 'registry.example.com'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['docker.io', 'docker.io'],
  ])('entry %s serves %s', async (key, registry) => {
    await configure({ auths: { [key]: basic('user:pass:word') } });
    expect(await findCredentials({ env, exec })(registry)).toEqual({
      username: 'user',
      password: 'pass:word',
    });
  });

  test('an entry does not serve a host that only looks like it', async () => {
    await configure({ auths: { 'registry.example.com': basic('user:pass') } });
    const find = findCredentials({ env, exec });
    expect(await find('registry.example.com.evil.example')).toBeUndefined();
    expect(await find('registry.example.com:5000')).toBeUndefined();
  });

  test('DOCKER_CONFIG names another folder; no file is no credentials', async () => {
    await configure({ auths: { a: basic('user:pass') } });
    expect(await findCredentials({ env: { ...env, DOCKER_CONFIG: '/nowhere' }, exec })('a')).toBeUndefined();
  });

  test('an identity token is marked as one', async () => {
    await configure({ auths: { 'a.example': { ...basic('00000000:'), identitytoken: 'refresh' } } });
    expect(await findCredentials({ env, exec })('a.example')).toEqual({
      username: identityTokenUser,
      password: 'refresh',
    });
  });

  test('a broken file is an InputError that does not quote it', async () => {
    await configure('{"auths": {"a": {"auth": "c2VjcmV0"');
    await expect(findCredentials({ env, exec })('a')).rejects.toThrow(
      /^docker configuration: .*config\.json is not a JSON object$/,
    );
  });
});

describe('a credential helper', () => {
  test('is asked for its own host by name, on its standard input', async () => {
    await installHelper('one', 'read host; echo "{\\"Username\\":\\"$1 $host\\",\\"Secret\\":\\"s\\"}"');
    await configure({ credHelpers: { 'a.example': 'one' }, auths: { 'a.example': basic('other:x') } });
    expect(await findCredentials({ env, exec })('a.example')).toEqual({
      username: 'get a.example',
      password: 's',
    });
  });

  test('gets the cloud variables and none of the action', async () => {
    await installHelper(
      'env',
      'echo "{\\"Username\\":\\"$AWS_PROFILE$INPUT_TOKEN$ACTIONS_ID_TOKEN_REQUEST_TOKEN\\",\\"Secret\\":\\"s\\"}"',
    );
    await configure({ credsStore: 'env' });
    const given = { ...env, AWS_PROFILE: 'team', INPUT_TOKEN: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y' };
    expect((await findCredentials({ env: given, exec })('a.example'))?.username).toBe('team');
  });

  test('that knows nothing leaves the word to the file', async () => {
    await installHelper('none', 'echo "credentials not found in native keychain"; exit 1');
    await configure({ credsStore: 'none', auths: { 'a.example': basic('user:pass') } });
    expect((await findCredentials({ env, exec })('a.example'))?.username).toBe('user');
  });

  test.each([
    [
      'fails',
      'echo "the keychain is locked"; exit 1',
      'docker-credential-bad gave no credentials for a.example',
    ],
    ['babbles', 'echo hello', 'is not its protocol'],
  ])('that %s is a ToolError', async (_, script, message) => {
    await installHelper('bad', script);
    await configure({ credsStore: 'bad' });
    await expect(findCredentials({ env, exec })('a.example')).rejects.toThrow(message);
  });

  test('that is not installed is a ToolError', async () => {
    await configure({ credHelpers: { 'a.example': 'absent' } });
    await expect(findCredentials({ env, exec })('a.example')).rejects.toThrow(
      'docker-credential-absent was not found',
    );
  });
});

describe('the order', () => {
  const explicit = { registry: 'ghcr.io', username: 'me', password: 'mine' };

  test('the caller comes before the configuration, for his registry only', async () => {
    await configure({ auths: { 'ghcr.io': basic('file:x'), 'other.example': basic('other:x') } });
    const find = findCredentials({ env, exec, explicit, githubToken: 't' });
    expect((await find('ghcr.io'))?.username).toBe('me');
    expect((await find('other.example'))?.username).toBe('other');
  });

  test("the job's token serves ghcr.io and nobody else", async () => {
    const find = findCredentials({ env: { ...env, GITHUB_ACTOR: 'octo' }, exec, githubToken: 't' });
    expect(await find('ghcr.io')).toEqual({ username: 'octo', password: 't' });
    expect(await find('ghcr.io.example.com')).toBeUndefined();
  });
});

describe('writeDockerConfig', () => {
  test('writes a file for this user only, which is read back', async () => {
    const dir = join(folder, 'private');
    const path = await writeDockerConfig(dir, [
      { registry: 'localhost:5000', username: 'user', password: 'pä:ss' },
      { registry: 'docker.io', username: identityTokenUser, password: 'refresh' },
    ]);
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600');
    expect(((await stat(dir)).mode & 0o777).toString(8)).toBe('700');
    expect(Object.keys(JSON.parse(await readFile(path, 'utf8')).auths)).toEqual([
      'localhost:5000',
      'https://index.docker.io/v1/',
    ]);
    const find = findCredentials({ env: { DOCKER_CONFIG: dir }, exec });
    expect(await find('localhost:5000')).toEqual({ username: 'user', password: 'pä:ss' });
    expect(await find('docker.io')).toEqual({ username: identityTokenUser, password: 'refresh' });
  });
});
