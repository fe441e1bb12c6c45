import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyKept, keepFolder } from '../../../actions/shared/cache/keep-folder.ts';

let parent: string;
let path: string;
let made = 0;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kept-'));
  path = join(parent, 'a');
  made = 0;
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const make = async (folder: string) => {
  made += 1;
  await writeFile(join(folder, 'result'), 'content');
  await mkdir(join(folder, 'below'));
  await writeFile(join(folder, 'below', 'more'), 'content');
};

test('is made once for a name', async () => {
  const first = await keepFolder(path, make);
  const second = await keepFolder(path, make);
  const other = await keepFolder(join(parent, 'b'), make);
  expect([first.reused, second.reused, other.reused]).toEqual([false, true, false]);
  expect(made).toBe(2);
});

test.each([
  ['changed', () => writeFile(join(path, 'result'), 'forged')],
  ['changed below', () => writeFile(join(path, 'below', 'more'), 'forged')],
  ['added to', () => writeFile(join(path, 'below', 'other'), '')],
  ['cut off', () => writeFile(join(path, 'digests.json'), '{')],
  ['lost', () => rm(join(path, 'result'))],
])('is made again when its content was %s', async (_, damage) => {
  await keepFolder(path, make);
  await damage();
  const again = await keepFolder(path, make);
  expect(again.reused).toBe(false);
  expect(await readFile(join(path, 'result'), 'utf8')).toBe('content');
  expect(await readFile(join(path, 'below', 'more'), 'utf8')).toBe('content');
  expect((await keepFolder(path, make)).reused).toBe(true);
});

test('leaves nothing of a failure', async () => {
  const broken = keepFolder(path, async (folder) => {
    await make(folder);
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await readdir(parent)).toEqual([]);
});

test('two at once give one folder', async () => {
  await Promise.all([keepFolder(path, make), keepFolder(path, make)]);
  expect(await readdir(parent)).toEqual(['a']);
  expect((await keepFolder(path, make)).reused).toBe(true);
});

test('is copied under other names', async () => {
  await keepFolder(path, make);
  await copyKept(path, join(parent, 'evidence'), (file) => `sub/${file}.json`);
  expect(await readdir(join(parent, 'evidence', 'sub'), { recursive: true })).toEqual([
    'below',
    'result.json',
    join('below', 'more.json'),
  ]);
});
