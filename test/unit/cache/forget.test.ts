import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { forget, touch } from '../../../actions/shared/cache/forget.ts';

const now = Date.now();
let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

async function usedDaysAgo(name: string, days: number): Promise<void> {
  const then = now / 1000 - days * 24 * 3600;
  await utimes(join(cache, name), then, then);
}

test('files and folders that were not used for long are forgotten', async () => {
  for (const name of ['fresh', 'old', '.staging-left-behind']) {
    await mkdir(join(cache, name, 'content'), { recursive: true });
  }
  for (const name of ['fresh.gz', 'old.gz']) await writeFile(join(cache, name), '');
  await usedDaysAgo('fresh', 0.5);
  await usedDaysAgo('fresh.gz', 0.5);
  for (const name of ['old', 'old.gz', '.staging-left-behind']) await usedDaysAgo(name, 2);
  await forget(cache, 1, now);
  expect((await readdir(cache)).sort()).toEqual(['fresh', 'fresh.gz']);
});

test('what was used again is kept', async () => {
  await writeFile(join(cache, 'layer'), '');
  await usedDaysAgo('layer', 100);
  await touch(join(cache, 'layer'));
  await forget(cache, 1, now);
  expect(await readdir(cache)).toEqual(['layer']);
});

test('a folder that does not exist holds nothing to forget, and what has gone cannot be touched', async () => {
  await forget(join(cache, 'none'), 1, now);
  await touch(join(cache, 'gone'));
  expect(await readdir(cache)).toEqual([]);
});
