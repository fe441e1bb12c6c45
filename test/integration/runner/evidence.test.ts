import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../support/action-process.ts';

describe('the evidence folder', () => {
  test('that cannot be made is told before anything is done, and nothing hides it', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'evidence-'));
    await writeFile(join(cwd, 'taken'), 'a file, not a folder');
    const { exitCode, output } = await runAction('go-test-cover', {
      cwd,
      inputs: { 'evidence-dir': join(cwd, 'taken') },
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^::error title=InputError::evidence-dir: .*taken cannot be written \(E\w+\)$/m);
  });

  test('has the stage of an action that a wrong input ended', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'evidence-'));
    const evidence = join(cwd, 'evidence');
    const inputs = { 'evidence-dir': evidence, 'coverage-threshold': 'most' };
    const { exitCode } = await runAction('go-test-cover', { cwd, inputs });
    expect(exitCode).toBe(1);
    const timeline = JSON.parse(await readFile(join(evidence, 'timeline', 'go-test-cover.json'), 'utf8'));
    expect(timeline).toMatchObject({ stage: 'go-test-cover', outcome: 'failure', cached: false });
  });
});
