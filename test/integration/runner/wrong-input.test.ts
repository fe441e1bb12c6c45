import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAction } from '../../support/action-process.ts';

test('a wrong input is told by the main step and not once more by the post step', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'wrong-input-'));
  const inputs = { stages: 'biuld' };
  const main = await runAction('setup-go-devops', { cwd, inputs });
  expect(main.exitCode).toBe(1);
  expect(main.output).toMatch(/^::error title=InputError::stages: "biuld" is not one of /m);
  const env = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
  const post = await runAction('setup-go-devops', { cwd, inputs, env, temp: main.temp });
  expect(post).toMatchObject({ exitCode: 0, output: '' });
});
