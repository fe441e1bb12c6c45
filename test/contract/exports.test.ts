import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { unusedExports } from '../../scripts/checks/exports.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function unusedIn(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return (await unusedExports(folder)).map((line) => line.replace(/,.*/, ''));
}

test('each kind of export that no other file imports is told', async () => {
  const text = [
    'export const a = 1;',
    'export async function b() {}',
    'export interface C {}',
    'export type D = C;',
    "export { e, f as g } from './other.ts';",
    'const h = a;',
  ].join('\n');
  const names = ['a', 'b', 'C', 'D', 'e', 'g'];
  expect(await unusedIn({ 'actions/x/main.ts': text })).toEqual(
    names.map((name) => `actions/x/main.ts exports ${name}`),
  );
});

test.each([
  ['a list over several lines', "import {\n  type C,\n  a as other,\n} from '../y/main.ts';"],
  ['an export that passes it on', "export { a, type C } from '../y/main.ts';"],
  ['a whole module', "import * as all from '../y/main.ts';"],
  ['an import at run time', "const { a } = await import('../y/main.ts');"],
])('%s imports', async (_, text) => {
  const files = {
    'actions/y/main.ts': 'export const a = 1;\nexport interface C {}',
    'test/x/a.test.ts': text,
  };
  const place = text.replace('../y', '../../actions/y');
  expect(await unusedIn({ ...files, 'test/x/a.test.ts': place })).toEqual([]);
});

test('a name of another file does not count', async () => {
  const files = {
    'cli/a.ts': 'export const a = 1;',
    'cli/b.ts': 'export const a = 2;',
    'cli/c.ts': "import { a } from './b.ts';",
  };
  expect(await unusedIn(files)).toEqual(['cli/a.ts exports a']);
});
