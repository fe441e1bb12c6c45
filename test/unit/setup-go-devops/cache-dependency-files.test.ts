import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dependencyFiles, dependencyHash } from '../../../actions/setup-go-devops/caches/dependency-files.ts';
import { InputError } from '../../../actions/shared/errors.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dependency files '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), `content of ${name}\n`);
  }
}
const found = async (...patterns: string[]) =>
  (await dependencyFiles(folder, patterns)).map((file) => relative(folder, file).replaceAll('\\', '/'));

test('by default every module and workspace counts, but for those of others', async () => {
  await write(
    'go.mod',
    'go.sum',
    'go.work',
    'a b/go.mod',
    'vendor/x/go.mod',
    'web/node_modules/y/go.mod',
    'a/main.go',
  );
  expect(await found()).toEqual(['a b/go.mod', 'go.mod', 'go.sum', 'go.work']);
});

test('a folder without a module has none', async () => {
  expect(await found()).toEqual([]);
});

test('patterns are paths or globs, absolute ones too; with ! they leave files out', async () => {
  await write('go.sum', 'a/go.sum', 'b/go.sum', 'vendor/go.sum');
  expect(await found('a/go.sum')).toEqual(['a/go.sum']);
  expect(await found('**/go.sum', '!b/*', 'a/go.sum')).toEqual(['a/go.sum', 'go.sum', 'vendor/go.sum']);
  expect(await found(join(folder, 'b', 'go.sum'))).toEqual(['b/go.sum']);
});

test.each(['missing/go.sum', 'folder', '**/*.lock'])(
  '%s fits no file: an error that names it',
  async (pattern) => {
    await write('go.sum', 'folder/x');
    const error = await dependencyFiles(folder, ['go.sum', pattern]).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(`cache-dependency-path: "${pattern}" fits no file`);
  },
);

test('the hash holds for both kinds of line ends, and for no other content or name', async () => {
  const hash = async () => dependencyHash(folder, await dependencyFiles(folder, []));
  await writeFile(join(folder, 'go.mod'), 'module a\n\ngo 1.26\n');
  const first = await hash();
  await writeFile(join(folder, 'go.mod'), 'module a\r\n\r\ngo 1.26\r\n');
  expect(await hash()).toBe(first);
  await writeFile(join(folder, 'go.mod'), 'module a\n\ngo 1.27\n');
  expect(await hash()).not.toBe(first);
  await rm(join(folder, 'go.mod'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a', 'go.mod'), 'module a\n\ngo 1.26\n');
  expect(await hash()).not.toBe(first);
});
