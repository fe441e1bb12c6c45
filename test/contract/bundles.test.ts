import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { doors, root } from '../../scripts/doors.ts';

// The bundler copies whatever it takes for a file that the program reads.
test.each(doors)('%s is one file', async (door) => {
  expect((await readdir(join(root, 'dist', door))).sort()).toEqual(['index.js', 'package.json']);
});

test.each(doors)('%s does not load the cache library at its start', async (door) => {
  const bundle = await readFile(join(root, 'dist', door, 'index.js'), 'utf8');
  const imported = [...bundle.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
  expect(imported).toContain('@actions/core');
  expect(imported).not.toContain('@actions/cache');
});
