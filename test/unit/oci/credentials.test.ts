import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Exec } from '../../../actions/shared/exec.ts';
import { findCredentials, identityTokenUser } from '../../../actions/shared/oci/credentials.ts';
import { writeDockerConfig } from '../../../actions/shared/oci/docker-config.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';

let folder: string;
let env: NodeJS.ProcessEnv;
const exec = spawnExec();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  env = { HOME: folder, PATH: process.env.PATH };
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

/** Starts a helper's script in a process of its own, as `docker-credential-<name>` on PATH would be. */
function withHelper(name: string, script: string): Exec {
  return (command, options) => {
    expect(command.tool).toBe(`docker-credential-${name}`);
    return exec({ ...command, tool: process.execPath, args: ['-e', script, ...command.args] }, options);
  };
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
  const answer = (username: string) =>
    `process.stdout.write(JSON.stringify({ Username: ${username}, Secret: 's' }))`;

  test('is asked for its own host by name, on its standard input', async () => {
    const echo = `process.stdin.on('data', (host) => ${answer('process.argv[1] + " " + host')})`;
    await configure({ credHelpers: { 'a.example': 'one' }, auths: { 'a.example': basic('other:x') } });
    expect(await findCredentials({ env, exec: withHelper('one', echo) })('a.example')).toEqual({
      username: 'get a.example',
      password: 's',
    });
  });

  test('gets the cloud variables and none of the action', async () => {
    await configure({ credsStore: 'env' });
    const given = { ...env, AWS_PROFILE: 'team', INPUT_TOKEN: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y' };
    const script = answer(
      '[process.env.AWS_PROFILE, process.env.INPUT_TOKEN, process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN].join()',
    );
    const find = findCredentials({ env: given, exec: withHelper('env', script) });
    expect((await find('a.example'))?.username).toBe('team,,');
  });

  test('that knows nothing leaves the word to the file', async () => {
    const script = 'console.log("credentials not found in native keychain"); process.exit(1)';
    await configure({ credsStore: 'none', auths: { 'a.example': basic('user:pass') } });
    const find = findCredentials({ env, exec: withHelper('none', script) });
    expect((await find('a.example'))?.username).toBe('user');
  });

  test.each([
    [
      'fails',
      'console.log("the keychain is locked"); process.exit(1)',
      'docker-credential-bad gave no credentials for a.example',
    ],
    ['babbles', 'console.log("hello")', 'is not its protocol'],
  ])('that %s is a ToolError', async (_, script, message) => {
    await configure({ credsStore: 'bad' });
    const find = findCredentials({ env, exec: withHelper('bad', script) });
    await expect(find('a.example')).rejects.toThrow(message);
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
    const fallback = async () => ({ username: 'last', password: 'x' });
    const find = findCredentials({ env, exec, explicit, fallback });
    expect((await find('ghcr.io'))?.username).toBe('me');
    expect((await find('other.example'))?.username).toBe('other');
  });

  test('the fallback comes last', async () => {
    await configure({ auths: { 'a.example': basic('file:x') } });
    const fallback = async (registry: string) => ({ username: registry, password: 'x' });
    const find = findCredentials({ env, exec, fallback });
    expect((await find('a.example'))?.username).toBe('file');
    expect((await find('b.example'))?.username).toBe('b.example');
  });
});

describe('writeDockerConfig', () => {
  test('writes a file for this user only, which is read back', async () => {
    const dir = join(folder, 'private');
    const path = await writeDockerConfig(dir, [
      { registry: 'localhost:5000', username: 'user', password: 'pä:ss' },
      { registry: 'docker.io', username: identityTokenUser, password: 'refresh' },
    ]);
    // Windows has no such bits; there the user's own folders are private already.
    const modes = process.platform === 'win32' ? ['666', '666'] : ['600', '700'];
    const modeOf = async (name: string) => ((await stat(name)).mode & 0o777).toString(8);
    expect([await modeOf(path), await modeOf(dir)]).toEqual(modes);
    expect(Object.keys(JSON.parse(await readFile(path, 'utf8')).auths)).toEqual([
      'localhost:5000',
      'https://index.docker.io/v1/',
    ]);
    const find = findCredentials({ env: { DOCKER_CONFIG: dir }, exec });
    expect(await find('localhost:5000')).toEqual({ username: 'user', password: 'pä:ss' });
    expect(await find('docker.io')).toEqual({ username: identityTokenUser, password: 'refresh' });
  });
});
