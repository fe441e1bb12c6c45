import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pruneBuild, pruneModules } from '../../../actions/setup-go-devops/caches/prune.ts';

const hour = 3600 * 1000;
const now = Date.UTC(2026, 10, 22, 12);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prune-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, bytes = 1, used = now): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'x'.repeat(bytes));
  await utimes(path, new Date(used), new Date(used));
}
/** Bytes of an entry that goes when it was not used. */
const large = 20_000;

const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('what the job did not use goes; what belongs to Go itself and the fuzz corpus stay', async () => {
  await write('0a/0a11-a');
  await write('0a/0a11-d');
  await write('0a/0a22-d', large, now - 2 * hour);
  await write('ff/ff33-a', 1, now - 6 * 24 * hour);
  for (const name of ['trim.txt', 'testexpire.txt', 'README', 'fuzz/a/b', '0a/log.txt']) {
    await write(name, 1, now - 24 * hour);
  }
  expect(await pruneBuild(folder, now - 60_000, 1e9, now)).toEqual({ entries: 2, bytes: 2, removed: 2 });
  expect(await files()).toEqual(
    ['0a/0a11-a', '0a/0a11-d', '0a/log.txt', 'README', 'fuzz/a/b', 'testexpire.txt', 'trim.txt'].sort(),
  );
});

test('an executable that Go keeps in a folder is one entry', async () => {
  await write('0a/0a11-d/stringer', large);
  await utimes(join(folder, '0a/0a11-d'), new Date(now - 5 * hour), new Date(now - 5 * hour));
  expect(await pruneBuild(folder, undefined, 1e9, now)).toEqual({ entries: 1, bytes: large, removed: 0 });
  expect(await pruneBuild(folder, now, 1e9, now)).toEqual({ entries: 0, bytes: 0, removed: 1 });
});

test('a small entry stays for five days after its last use: a test result has two ids, and one is used', async () => {
  await write('0a/0a11-a', 100, now - 2 * hour);
  await write('0a/0a22-a', 100, now - 4 * 24 * hour);
  await write('0a/0a33-a', 100, now - 6 * 24 * hour);
  expect(await pruneBuild(folder, now, 1e9, now)).toMatchObject({ entries: 2, removed: 1 });
  expect(await files()).toEqual(['0a/0a11-a', '0a/0a22-a']);
  // Saving it again is no use of it.
  expect((await stat(join(folder, '0a/0a22-a'))).mtimeMs).toBe(now - 4 * 24 * hour);
});

test('what is kept is so old afterwards that Go will refresh it at the next use', async () => {
  await write('0a/0a11-d', large);
  await write('0a/0a22-d', large, now - 60_000);
  await pruneBuild(folder, now - 2 * 60_000, 1e9, now);
  const used = async (name: string) => (await stat(join(folder, name))).mtimeMs;
  expect(now - (await used('0a/0a11-d'))).toBeGreaterThan(hour);
  // In the order of use still.
  expect((await used('0a/0a11-d')) - (await used('0a/0a22-d'))).toBe(60_000);
  // The next job starts at once, and uses neither.
  expect(await pruneBuild(folder, now, 1e9, now)).toMatchObject({ removed: 2 });
});

test('beyond the cap the least recently used go', async () => {
  await write('0a/0a11-d', 40, now - 3000);
  await write('0b/0b22-d', 40, now - 1000);
  await write('0c/0c33-d', 40, now - 2000);
  expect(await pruneBuild(folder, now - hour, 100, now)).toEqual({ entries: 2, bytes: 80, removed: 1 });
  expect(await files()).toEqual(['0b/0b22-d', '0c/0c33-d']);
});

test('of the modules go those that no go.sum lists and no step unpacked, toolchains, and leftovers', async () => {
  const download = (path: string) => join('cache/download', path);
  const kept = ['github.com/!azure/listed/@v/v1.0.0.zip', 'example.com/unpacked/@v/v1.0.0.zip'];
  const gone = [
    'example.com/old/@v/v0.9.0.zip',
    // Only its go.mod is listed.
    'example.com/graph/@v/v1.0.0.zip',
    'golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.zip',
    'github.com/!azure/listed/@v/v1.0.0.lock',
    'example.com/broken/@v/v1.0.0.zip123.tmp',
  ];
  const others = ['example.com/old/@v/v0.9.0.mod', 'example.com/old/@v/list', 'sumdb/sum.golang.org/latest'];
  for (const path of [...kept, ...gone, ...others]) await write(download(path));
  await write('example.com/unpacked@v1.0.0/a.go');
  const sum = join(folder, 'go.sum');
  await writeFile(
    sum,
    'github.com/Azure/listed v1.0.0 h1:abc=\r\ngithub.com/Azure/listed v1.0.0/go.mod h1:abc=\r\nexample.com/graph v1.0.0/go.mod h1:abc=\r\n',
  );
  expect(await pruneModules(folder, [sum, join(folder, 'gone.sum')])).toMatchObject({
    entries: 2,
    removed: gone.length,
  });
  const left = (await files()).filter((file) => file.startsWith('cache'));
  expect(left).toEqual([...kept, ...others].map(download).sort());
});
