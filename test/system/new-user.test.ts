import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { asNewUser, cleanClone } from '../support/clone.ts';

describe('a new user on a clean clone', () => {
  let clone: string;

  beforeAll(async () => {
    clone = await cleanClone();
    expect(await readdir(clone)).not.toContain('node_modules');
  });

  test('has no C compiler and an empty home', async () => {
    for (const compiler of ['cc', 'gcc', 'clang']) {
      expect((await asNewUser(clone, ['sh', '-c', `command -v ${compiler}`])).exitCode).not.toBe(0);
    }
    expect((await asNewUser(clone, ['sh', '-c', 'ls -A "$HOME"'])).output).toBe('');
  });

  test('npm start ends with an image, a chart and the evidence', async () => {
    const { exitCode, output } = await asNewUser(clone, ['npm', 'start']);
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(output).toMatch(/^ {2}image +\S+@sha256:[0-9a-f]{64}$/m);
    expect(output).toMatch(/^ {2}chart +\S+@sha256:[0-9a-f]{64}$/m);
    expect(output).toMatch(/^done in /m);
    await access(join(clone, '.local', 'out', 'sample-app', 'evidence', 'verdict.json'));
  }, 1_800_000);
});
