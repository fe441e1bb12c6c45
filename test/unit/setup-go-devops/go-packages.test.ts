import { expect, test } from '@jest/globals';
import { listMains } from '../../../actions/setup-go-devops/workspace/go-packages.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import type { Command } from '../../../actions/shared/exec.ts';

const modules = { folder: '/m', patterns: ['./...'], goWork: '' };
const list = '{"ImportPath": "m", "Name": "main", "Dir": "/m"}';

/** A go command that fails without the network, and succeeds with it. */
function failing(error: Error) {
  const proxies: (string | undefined)[] = [];
  const exec = async ({ env }: Command) => {
    proxies.push(env?.GOPROXY);
    if (env?.GOPROXY === 'off') throw error;
    return { exitCode: 0, stdout: list, stderr: '' };
  };
  return { proxies, mains: () => listMains(modules, { exec, env: {} }) };
}

test('go list that fails without the network may use it', async () => {
  const { mains, proxies } = failing(new ToolError('go list', 'exit code 1', { code: 1 }));
  expect(await mains()).toEqual(['/m']);
  expect(proxies).toEqual(['off', undefined]);
});

test.each([
  ['was ended', new ToolError('go list', 'go list did not end within 120 s', { code: -1 })],
  ['could not be started', new ToolError('go list', 'go is not on PATH')],
  ['is none of ours to judge', new TypeError('a defect')],
])('go list that %s is not tried again', async (_, error) => {
  const { mains, proxies } = failing(error);
  await expect(mains()).rejects.toBe(error);
  expect(proxies).toEqual(['off']);
});
