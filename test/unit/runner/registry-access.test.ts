import { describe, expect, test } from '@jest/globals';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { registryCredentials } from '../../../actions/shared/runner/registry-access.ts';
import { recordingRunner } from '../../support/runner.ts';

const none = { registryUsername: '', registryPassword: '', token: '' };
const { runner, record } = recordingRunner();
const ports = { env: { DOCKER_CONFIG: '/nowhere', GITHUB_ACTOR: 'octo' }, exec: spawnExec(), runner };

describe('credentials', () => {
  test("of the job's token serve ghcr.io and nobody else", async () => {
    const find = registryCredentials('registry.example', { ...none, token: 't' }, ports);
    expect(await find('ghcr.io')).toEqual({ username: 'octo', password: 't' });
    expect(await find('ghcr.io.example.com')).toBeUndefined();
  });

  test('that the caller gives serve the registry that is written to and nobody else', async () => {
    const inputs = { registryUsername: 'me', registryPassword: 'mine', token: 't' };
    const find = registryCredentials('ghcr.io', inputs, ports);
    expect(await find('ghcr.io')).toEqual({ username: 'me', password: 'mine' });
    expect(await find('registry.example')).toBeUndefined();
  });

  test('are masked when they are found, also as they are sent, and once', async () => {
    const inputs = { registryUsername: 'robot', registryPassword: 'open-sesame', token: '' };
    record.secrets.length = 0;
    const find = registryCredentials('registry.example', inputs, ports);
    expect(record.secrets).toEqual([]);
    for (let asked = 0; asked < 2; asked += 1) await find('registry.example');
    expect(record.secrets).toEqual(['open-sesame', 'cm9ib3Q6b3Blbi1zZXNhbWU=']);
  });

  test('are none without token and user', async () => {
    expect(await registryCredentials('ghcr.io', none, ports)('ghcr.io')).toBeUndefined();
  });

  test.each([
    ['a user without a password', { ...none, registryUsername: 'me' }, 'registry-password: is empty'],
    ['a password without a user', { ...none, registryPassword: 'mine' }, 'registry-username: is empty'],
  ])('that are only %s are an InputError', (_, inputs, message) => {
    expect(() => registryCredentials('ghcr.io', inputs, ports)).toThrow(message);
  });
});
