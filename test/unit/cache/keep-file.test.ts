import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keepFile } from '../../../actions/shared/cache/keep-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keep-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const content = Buffer.from('content');
const keep = () =>
  keepFile(
    join(folder, 'layers', 'layer'),
    (bytes) => content.equals(bytes),
    () => content,
  );

test('is made once, and marked as used when it is taken', async () => {
  expect((await keep()).reused).toBe(false);
  await utimes(join(folder, 'layers', 'layer'), 1, 1);
  const again = await keep();
  expect(again.reused).toBe(true);
  expect(content.equals(again.bytes)).toBe(true);
  expect((await stat(join(folder, 'layers', 'layer'))).mtimeMs).toBeGreaterThan(1000);
});

test('is made again when it was changed', async () => {
  await keep();
  await writeFile(join(folder, 'layers', 'layer'), 'forged');
  expect((await keep()).reused).toBe(false);
  expect(await readFile(join(folder, 'layers', 'layer'))).toEqual(content);
  expect(await readdir(join(folder, 'layers'))).toEqual(['layer']);
});
