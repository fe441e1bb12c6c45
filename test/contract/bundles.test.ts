import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { doors, root } from '../../scripts/doors.ts';

test.each(doors)('%s does not load the cache library at its start', async (door) => {
  const bundle = await readFile(join(root, 'dist', door, 'index.js'), 'utf8');
  const imported = [...bundle.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
  expect(imported).toContain('@actions/core');
  expect(imported).not.toContain('@actions/cache');
});
