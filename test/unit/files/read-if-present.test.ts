import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { exists } from '../../../actions/shared/files/exists.ts';
import { readIfPresent } from '../../../actions/shared/files/read-if-present.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file is there or not', async () => {
  const path = join(folder, 'file');
  expect(await exists(path)).toBe(false);
  expect(await readIfPresent(path)).toBeUndefined();
  await writeFile(path, '');
  expect(await exists(path)).toBe(true);
  expect(await readIfPresent(path)).toBe('');
});

test('what cannot be read for another reason is no absent file', async () => {
  await expect(readIfPresent(folder)).rejects.toThrow('EISDIR');
  expect(await exists(folder)).toBe(true);
});
