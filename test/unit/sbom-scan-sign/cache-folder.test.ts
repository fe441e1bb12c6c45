import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cacheFolder, forgetOld, touch } from '../../../actions/sbom-scan-sign/cache-folder.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

test('lies where setup-go-devops says, else in the tool cache', () => {
  expect(cacheFolder({ GO_DEVOPS_CACHE: '/cache', RUNNER_TOOL_CACHE: '/tools' })).toBe(
    join('/cache', 'sbom-scan-sign'),
  );
  expect(cacheFolder({ RUNNER_TOOL_CACHE: '/tools' })).toBe(join('/tools', 'go-devops', 'sbom-scan-sign'));
});

test('forgets what was not used for long, databases first', async () => {
  const now = Date.now();
  const daysAgo = async (path: string, days: number) => {
    await mkdir(join(cache, path), { recursive: true });
    await touch(join(cache, path), now - days * 24 * 3600 * 1000);
  };
  await daysAgo('trivy-db/fresh', 0.5);
  await daysAgo('trivy-db/old', 2);
  await daysAgo('scan/recent', 2);
  await daysAgo('scan/old', 31);
  await daysAgo('other/ancient', 1000);
  await forgetOld(cache, now);
  expect(await readdir(join(cache, 'trivy-db'))).toEqual(['fresh']);
  expect(await readdir(join(cache, 'scan'))).toEqual(['recent']);
  expect(await readdir(join(cache, 'other'))).toEqual(['ancient']);
});
