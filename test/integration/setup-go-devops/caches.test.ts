import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CacheReport } from '../../../actions/setup-go-devops/caches/restore.ts';
import { cacheJob, type Machine, machine, wipe } from '../../support/cache-job.ts';
import { type CacheServer, cacheServer } from '../../support/cache-server.ts';

let here: Machine;
let server: CacheServer;

beforeEach(async () => {
  here = await machine();
  server = await cacheServer();
  await writeModule(here.workspace, 1);
});
afterEach(async () => {
  await server.close();
  await wipe(here);
  await rm(here.root, { recursive: true, force: true });
});

/** A module of two packages with a dependency; the number stands in one of them. */
async function writeModule(workspace: string, number: number): Promise<void> {
  const files = {
    'go.mod': 'module example.com/app\n\ngo 1.24\n\nrequire github.com/google/uuid v1.6.0\n',
    'go.sum':
      'github.com/google/uuid v1.6.0 h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=\n' +
      'github.com/google/uuid v1.6.0/go.mod h1:TIyPZe4MgqvfeYDBFedMoGGpEw/LqOeaOT+nhxU+yHo=\n',
    'steady/steady_test.go': 'package steady\n\nimport "testing"\n\nfunc TestSteady(t *testing.T) {}\n',
    'moving/moving.go': `package moving\n\nimport "github.com/google/uuid"\n\nfunc Name() string { return uuid.Nil.String() + Text }\n`,
    // What is compiled of it is large enough to be seen in the size of the cache.
    'moving/text.go': `package moving\n\nconst Text = "${String(number % 10).repeat(500_000)}"\n`,
    'moving/moving_test.go':
      'package moving\n\nimport "testing"\n\nfunc TestMoving(t *testing.T) { Name() }\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(workspace, name, '..'), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
}

const hits = ({ modules, build, results }: CacheReport) => [modules.hit, build.hit, results.hit];
const ownLines = (log: string) =>
  log.split('\n').filter((line) => line !== '' && !/^::(add-mask|debug)::/.test(line));

/** An entry as Go makes it, without the minutes that compiling takes. */
async function fillBuildCache(name: string): Promise<void> {
  const part = join(here.folders.gocache, 'ab');
  await mkdir(part, { recursive: true });
  await writeFile(join(part, `ab${name}-a`), `v1 ab${name} ab${name} 1 1\n`);
  // Large enough to go when it is not used.
  await writeFile(join(part, `ab${name}-d`), name.repeat(20_000));
}

async function fillResults(name: string): Promise<void> {
  await mkdir(join(here.folders.results, 'layers'), { recursive: true });
  await writeFile(join(here.folders.results, 'layers', name), name);
}

test('the first run saves, the second one restores: nothing is downloaded, tests are cached', async () => {
  const first = await cacheJob(here, server.env);
  const empty = await first.restore();
  expect(hits(empty)).toEqual(['miss', 'miss', 'miss']);
  await first.go('test', './...');
  await fillResults('a');
  const saved = ownLines(await first.save());
  expect(saved).toHaveLength(3);
  for (const line of saved) expect(line).toMatch(/^cache of \w+: saved as go-devops-/);

  await wipe(here);
  const second = await cacheJob(here, server.env, { GOPROXY: 'off' });
  const found = await second.restore();
  expect(hits(found)).toEqual(['exact', 'partial', 'partial']);
  expect(found.key).toBe(empty.key);
  for (const line of ownLines(found.log)) expect(line).toMatch(/^cache of \w+: (exact|partial), go-devops-/);
  const tested = await second.go('test', './...');
  expect(tested.match(/\(cached\)/g)).toHaveLength(2);
  await second.go('mod', 'download');
  expect(ownLines(await second.save()).sort()).toEqual([
    'cache of build: not saved, nothing has been added',
    'cache of modules: not saved, nothing has changed',
    'cache of results: not saved, nothing has been added',
  ]);
}, 120_000);

test('over ten commits the build cache stays as large as one, and what did not change stays cached', async () => {
  const sizes: number[] = [];
  for (let commit = 1; commit <= 10; commit += 1) {
    await wipe(here);
    await writeModule(here.workspace, commit);
    const job = await cacheJob(here, server.env);
    await job.restore();
    const tested = await job.go('test', './...');
    if (commit > 1) expect(tested).toMatch(/app\/steady\s+\(cached\)/);
    expect(tested).not.toMatch(/app\/moving\s+\(cached\)/);
    const [, megabytes] = /cache of build: saved as .* entries, ([\d.]+) MB/.exec(await job.save()) ?? [];
    sizes.push(Number(megabytes));
  }
  // The first one holds what only compiling the standard library needs. Without pruning each commit adds its package
  // and the test binary's: more than half a megabyte.
  const [second = 0, ...later] = sizes.slice(1);
  expect(Math.max(...later)).toBeLessThanOrEqual(second + 1);
}, 240_000);

test('other modules start from the older archive, and keep no module that nobody needs', async () => {
  const first = await cacheJob(here, server.env);
  await first.restore();
  await first.go('mod', 'download');
  await first.save();

  await wipe(here);
  await writeFile(join(here.workspace, 'go.mod'), 'module example.com/app\n\ngo 1.24\n');
  await writeFile(join(here.workspace, 'go.sum'), '');
  const second = await cacheJob(here, server.env);
  const found = await second.restore();
  expect(found.modules.hit).toBe('partial');
  const log = await second.save();
  expect(log).toMatch(/cache of modules: saved as .*\(0 entries; 1 removed\)/);
}, 60_000);

test('the second call in a job touches nothing: no line of tar, no second archive', async () => {
  const before = await cacheJob(here, server.env);
  await before.restore();
  await before.go('build', './...');
  await before.save();

  await wipe(here);
  const job = await cacheJob(here, server.env);
  await job.restore();
  // Unpacks modules, read-only.
  await job.go('build', './...');
  const requests = server.requests.length;
  const again = await job.restore();
  expect(hits(again)).toEqual(['off', 'off', 'off']);
  expect(ownLines(again.log).sort()).toEqual([
    'cache of build: off, an earlier step of this job takes care of it',
    'cache of modules: off, an earlier step of this job takes care of it',
    'cache of results: off, an earlier step of this job takes care of it',
  ]);
  expect(server.requests).toHaveLength(requests);
}, 60_000);

test("a folder that is not empty is neither unpacked into nor saved: it is the machine's own", async () => {
  await fillBuildCache('own');
  await fillResults('own');
  await mkdir(join(here.folders.gomodcache, 'github.com'), { recursive: true });
  const job = await cacheJob(here, server.env);
  const report = await job.restore();
  expect(hits(report)).toEqual(['off', 'off', 'off']);
  expect(report.build.note).toBe(`${here.folders.gocache} is not empty and is left as it is`);
  expect(await job.save()).toBe('');
  expect(server.requests).toEqual([]);
});

test.each([1, 2] as const)(
  'version %i of the service keeps an archive',
  async (version) => {
    await server.close();
    server = await cacheServer(version);
    const first = await cacheJob(here, server.env);
    await first.restore();
    await fillBuildCache('1');
    expect(await first.save()).toContain('cache of build: saved as');
    await wipe(here);
    const second = await cacheJob(here, server.env);
    expect((await second.restore()).build.hit).toBe('partial');
    expect((await stat(join(here.folders.gocache, 'ab', 'ab1-d'))).size).toBe(20_000);
    const trimmed = Number(await readFile(join(here.folders.gocache, 'trim.txt'), 'utf8'));
    expect(Math.abs(Date.now() / 1000 - trimmed)).toBeLessThan(60);
  },
  60_000,
);

test('a service that answers 500 is one warning at the start, and the job goes on; the end warns of what is lost', async () => {
  server.status = 500;
  const job = await cacheJob(here, server.env);
  const report = await job.restore();
  expect(hits(report)).toEqual(['miss', 'miss', 'miss']);
  expect(ownLines(report.log)).toEqual([
    '::warning title=Cache::The caches could not be restored, so everything is made anew: getCacheEntry failed: Cache service responded with 500',
  ]);
  await fillBuildCache('1');
  expect(ownLines(await job.save()).filter((line) => !line.startsWith('cache of'))).toEqual([
    expect.stringMatching(/^::warning title=Cache::The cache of build could not be saved: .*500/),
  ]);
}, 60_000);

test('a service that is gone is a miss too', async () => {
  await server.close();
  const job = await cacheJob(here, server.env);
  const report = await job.restore();
  expect(hits(report)).toEqual(['miss', 'miss', 'miss']);
  expect(ownLines(report.log)).toEqual([expect.stringContaining('ECONNREFUSED')]);
  server = await cacheServer();
}, 60_000);

test('an archive that cannot be unpacked leaves nothing behind', async () => {
  const first = await cacheJob(here, server.env);
  await first.restore();
  await fillBuildCache('1');
  await first.save();
  for (const archive of server.archives) archive.bytes = archive.bytes.subarray(0, archive.bytes.length - 9);

  await wipe(here);
  const second = await cacheJob(here, server.env);
  const report = await second.restore();
  expect(report.build.hit).toBe('miss');
  expect(report.build.note).toMatch(/tar/);
  expect(ownLines(report.log).filter((line) => line.startsWith('::'))).toHaveLength(1);
  expect(existsSync(join(here.folders.gocache, 'ab'))).toBe(false);
}, 60_000);

test('a cache-mode of read restores and saves nothing, none does not even ask', async () => {
  const reader = await cacheJob(here, server.env, { ACTIONS_CACHE_MODE: 'read' });
  expect(hits(await reader.restore())).toEqual(['miss', 'miss', 'miss']);
  await fillBuildCache('1');
  expect(await reader.save()).toContain("cache of build: not saved, this job's cache-mode is read");
  expect(server.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);

  const requests = server.requests.length;
  const none = await cacheJob(here, server.env, { ACTIONS_CACHE_MODE: 'none' });
  const report = await none.restore();
  expect(report.why).toBe("this job's cache-mode is none");
  expect(await none.save()).toBe('');
  expect(server.requests).toHaveLength(requests);
});

test('on a branch a complete miss is saved, and nothing after that', async () => {
  const branch = { GITHUB_REF: 'refs/heads/topic' };
  const first = await cacheJob(here, server.env, branch);
  await first.restore();
  await fillBuildCache('1');
  expect(await first.save()).toContain('cache of build: saved as');
  await wipe(here);
  const second = await cacheJob(here, server.env, branch);
  await second.restore();
  await fillBuildCache('2');
  expect(await second.save()).toContain('cache of build: not saved, this run is not of the branch main');
}, 60_000);

test('a job that failed keeps what it did not come to use', async () => {
  const first = await cacheJob(here, server.env);
  await first.restore();
  await fillBuildCache('1');
  await first.save();
  await wipe(here);
  const second = await cacheJob(here, server.env);
  await second.restore();
  await fillBuildCache('2');
  expect(await second.save('failure')).toMatch(/cache of build: saved as .*\(4 entries.*; 0 removed\)/);
  await wipe(here);
  const third = await cacheJob(here, server.env);
  await third.restore();
  await fillBuildCache('3');
  expect(await third.save('success')).toMatch(/cache of build: saved as .*\(4 entries.*; 2 removed\)/);
}, 60_000);
