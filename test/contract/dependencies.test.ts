import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dependencyViolations } from '../../scripts/checks/dependencies.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dependencies-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function violationsOf(path: string, source: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, source);
  return (await dependencyViolations(folder)).map(({ message }) => message).join('\n');
}

describe('dependency rule', () => {
  test('the sources keep it', async () => {
    expect(await dependencyViolations()).toEqual([]);
  });

  test.each([
    ['another action', 'a/main.ts', "import { x } from '../b/main.ts';", /does not import another action/],
    ['an entry', 'a/main.ts', "import './index.ts';\nexport * from './index.ts';", /imported by nobody/],
    [
      'an action from shared',
      'shared/oci/x.ts',
      "import { y } from '../../a/main.ts';",
      /does not import an action/,
    ],
    [
      'the runner from oci',
      'shared/oci/x.ts',
      "import { y } from '../runner/runner.ts';",
      /knows nothing of GitHub/,
    ],
    ['a layer above', 'shared/errors.ts', "import { y } from './oci/x.ts';", /stands above/],
    ['the toolkit', 'a/main.ts', "import * as core from '@actions/core';", /through its port/],
    ['a file outside', 'a/main.ts', "const x = await import('../../test/x.ts');", /outside actions/],
  ])('%s is found', async (_, path, source, message) => {
    expect(await violationsOf(path, source)).toMatch(message);
  });
});
