import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cacheFolder, keyName } from '../../../actions/shared/cache/folder.ts';

test.each([
  [{ GO_DEVOPS_CACHE: '/cache', RUNNER_TOOL_CACHE: '/tools', RUNNER_TEMP: '/temp' }, '/cache'],
  [{ RUNNER_TOOL_CACHE: '/tools', RUNNER_TEMP: '/temp' }, join('/tools', 'go-devops')],
  [{ RUNNER_TEMP: '/temp' }, join('/temp', 'tool-cache', 'go-devops')],
  [{}, join(tmpdir(), 'tool-cache', 'go-devops')],
])('%j: the cache is in %s', (env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});

test('a name changes with each part of the key', () => {
  const names = [{ image: 'a' }, { image: 'b' }, { image: 'a', tool: '1' }, {}].map(keyName);
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
});
