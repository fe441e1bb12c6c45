import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkout, pathWith, testAndCover } from './support.ts';

describe('wrong input', () => {
  test.each([
    [{ 'working-directory': 'nowhere' }, 'working-directory: nowhere is not a folder'],
    [{ packages: './none/...' }, 'packages: ./none/... matches no Go package'],
    [{ lanes: 'unit e2e' }, 'lanes: "e2e" is not one of unit, integration'],
    [{ lanes: 'integration', packages: './calc' }, 'lanes: "integration" was given, but no test is behind'],
    [{ 'coverage-threshold': '101' }, 'coverage-threshold: "101" is not a percentage from 0 to 100'],
    [{ timeout: 'soon' }, 'timeout: "soon" is not a duration'],
    [{ race: 'true' }, 'race: "true" was given, but no C compiler (gcc) is on PATH'],
    [{ race: 'yes' }, 'race: "yes" is not one of auto, true, false'],
  ])('%j', async (inputs, message) => {
    const { exitCode, output, tests } = await testAndCover(await checkout('passing'), inputs);
    expect({ exitCode, tests }).toEqual({ exitCode: 1, tests: undefined });
    expect(output).toContain(`::error title=InputError::${message}`);
  });

  test('no module', async () => {
    const folder = await checkout('passing', (path) => rm(join(path, 'go.mod')));
    const { exitCode, output } = await testAndCover(folder);
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /::error title=InputError::working-directory: .* has no go.mod in, above or below it/,
    );
  });

  test('no git, and no repository', async () => {
    const folder = await checkout('passing');
    const env = { PATH: await pathWith('go') };
    expect((await testAndCover(folder, {}, { env })).output).toContain(
      '::error title=InputError::generate-check: needs git, which was not found',
    );
    await rm(join(folder, '.git'), { recursive: true });
    expect((await testAndCover(folder)).output).toMatch(
      /::error title=InputError::working-directory: .* is in no git repository, .*git init and commit.* generate-check: false, an input of go-test-cover/,
    );
    const off = await testAndCover(folder, { 'generate-check': 'false' }, { env });
    expect(off).toMatchObject({ exitCode: 0, outputs: { drift: 'off', verdict: 'pass' } });
  });

  test('no go', async () => {
    const { exitCode, output } = await testAndCover(
      await checkout('passing'),
      {},
      { env: { PATH: await pathWith('git') } },
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('::error title=ToolError::go was not found');
  });
});
