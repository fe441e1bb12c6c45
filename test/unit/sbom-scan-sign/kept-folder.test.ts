import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyKept, keptFolder } from '../../../actions/sbom-scan-sign/kept-folder.ts';

let parent: string;
let made = 0;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kept-'));
  made = 0;
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const make = async (folder: string) => {
  made += 1;
  await writeFile(join(folder, 'result'), 'content');
};

test('is made once for a key', async () => {
  const first = await keptFolder(parent, { image: 'a' }, make);
  const second = await keptFolder(parent, { image: 'a' }, make);
  const other = await keptFolder(parent, { image: 'b' }, make);
  expect([first.reused, second.reused, other.reused]).toEqual([false, true, false]);
  expect(second.path).toBe(first.path);
  expect(made).toBe(2);
});

test.each([
  ['changed', (path: string) => writeFile(join(path, 'result'), 'forged')],
  ['cut off', (path: string) => writeFile(join(path, 'digests.json'), '{')],
  ['lost', (path: string) => rm(join(path, 'result'))],
])('is made again when its content was %s', async (_, damage) => {
  const { path } = await keptFolder(parent, {}, make);
  await damage(path);
  const again = await keptFolder(parent, {}, make);
  expect(again.reused).toBe(false);
  expect(await readFile(join(again.path, 'result'), 'utf8')).toBe('content');
});

test('leaves nothing of a failure', async () => {
  const broken = keptFolder(parent, {}, async (folder) => {
    await make(folder);
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await readdir(parent)).toEqual([]);
});

test('two at once give the same result', async () => {
  const [a, b] = await Promise.all([keptFolder(parent, {}, make), keptFolder(parent, {}, make)]);
  expect(a.path).toBe(b.path);
  expect(await readdir(parent)).toHaveLength(1);
});

test('is copied under other names', async () => {
  const { path } = await keptFolder(parent, {}, make);
  await copyKept(path, join(parent, 'evidence'), (file) => `sub/${file}.json`);
  expect(await readdir(join(parent, 'evidence', 'sub'))).toEqual(['result.json']);
});
