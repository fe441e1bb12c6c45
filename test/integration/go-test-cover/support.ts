import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tests } from '../../../actions/shared/documents/tests.ts';
import { root } from '../../../scripts/doors.ts';
import { type ActionOptions, runAction } from '../../support/action-process.ts';
import { commitAll } from '../../support/git.ts';

/** A copy of a fixture module in a new repository, changed by `change` before the commit. */
export async function checkout(
  fixture: 'passing' | 'failing' | 'workspace',
  change: (folder: string) => Promise<void> = async () => {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-module-'));
  await cp(join(root, 'test/fixtures/go', fixture), folder, { recursive: true });
  await change(folder);
  commitAll(folder);
  return folder;
}

/** A PATH with these tools and nothing else: no C compiler, perhaps no git. */
export async function pathWith(...tools: string[]): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'go-devops-path-')), 'bin');
  await mkdir(folder);
  for (const name of tools) {
    await symlink(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(folder, name));
  }
  return folder;
}

/** Runs the action on a folder, without a C compiler where no other PATH is given. */
export async function testAndCover(
  folder: string,
  inputs: Record<string, string> = {},
  options: Partial<ActionOptions> = {},
) {
  const PATH = options.env?.PATH ?? (await pathWith('go', 'git'));
  const run = await runAction('go-test-cover', {
    cwd: folder,
    inputs,
    ...options,
    env: { ...options.env, PATH },
  });
  return { ...run, tests: await readTests(run.temp) };
}

async function readTests(temp: string): Promise<Tests | undefined> {
  try {
    return JSON.parse(await readFile(join(temp, 'go-devops', 'tests.json'), 'utf8')) as Tests;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
