import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hasNewOutput } from '../../../actions/setup-go-devops/caches/changed.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changed-'));
  await mkdir(join(folder, 'ab'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const action = 'ab'.repeat(32);
const output = `ab${'0'.repeat(62)}`;

async function write(entry: string, content: string): Promise<void> {
  await writeFile(join(folder, 'ab', `${action}-a`), entry);
  await writeFile(join(folder, 'ab', `${output}-d`), content);
}
const entry = `v1 ${action} ${output} ${'1'.padStart(20)} ${'1'.padStart(20)}\n`;

test.each([
  ['output of the compiler', entry, '!<arch>\n', true],
  ['an index of a package', entry, 'go index v2\n', false],
  ['an entry that points elsewhere', `v1 ${action} ../../../etc/passwd 1 1\n`, 'go index v2\n', true],
  ['an entry of another format', 'v2\n', 'go index v2\n', true],
])('%s', async (_, line, content, changed) => {
  const before = Date.now() - 1000;
  await write(line, content);
  expect(await hasNewOutput(folder, before)).toBe(changed);
  expect(await hasNewOutput(folder, Date.now() + 1000)).toBe(false);
});

test('a folder that does not exist has nothing new', async () => {
  expect(await hasNewOutput(join(folder, 'none'), 0)).toBe(false);
});
