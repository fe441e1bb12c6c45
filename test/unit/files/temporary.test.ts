import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { temporaryRoot, withTemporaryFolder } from '../../../actions/shared/files/temporary.ts';

let env: { RUNNER_TEMP: string };
beforeEach(async () => {
  env = { RUNNER_TEMP: await mkdtemp(join(tmpdir(), 'files-')) };
});
afterEach(() => rm(env.RUNNER_TEMP, { recursive: true, force: true }));

test("is the runner's, else the computer's", () => {
  expect(temporaryRoot(env)).toBe(env.RUNNER_TEMP);
  expect(temporaryRoot({})).toBe(tmpdir());
  expect(temporaryRoot({ RUNNER_TEMP: '' })).toBe(tmpdir());
});

test('a folder goes with what it was made for, also when that fails', async () => {
  const body = async (folder: string) => {
    await writeFile(join(folder, 'file'), '');
    expect((await readdir(env.RUNNER_TEMP))[0]).toMatch(/^work-/);
    throw new Error('broken');
  };
  await expect(withTemporaryFolder(env, 'work-', body)).rejects.toThrow('broken');
  expect(await readdir(env.RUNNER_TEMP)).toEqual([]);
});
