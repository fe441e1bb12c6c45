import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { testsSchema } from '../../../actions/shared/documents/tests.ts';
import { git } from '../../support/git.ts';
import { checkout, pathWith, testAndCover } from './support.ts';

const valid = new Ajv2020().compile(testsSchema);

describe('a module that passes', () => {
  test('runs both lanes, merges their coverage and writes everything', async () => {
    const folder = await checkout('passing');
    const { exitCode, output, outputs, tests, summary } = await testAndCover(folder);
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(valid(tests)).toBe(true);
    expect(outputs).toMatchObject({
      passed: '5',
      failed: '0',
      skipped: '1',
      packages: '3',
      coverage: '80.0',
      'coverage-covered': '8',
      'coverage-total': '10',
      drift: 'none',
      verdict: 'pass',
    });
    expect(tests?.lanes.map(({ name, packages }) => [name, packages])).toEqual([
      ['unit', 3],
      ['integration', 1],
    ]);
    expect(tests?.coverage.excluded).toEqual([
      { file: 'example.com/passing/calc/names_gen.go', why: 'generated' },
    ]);
    expect(tests?.race).toEqual({ on: false, reason: 'off: no C compiler (gcc) is on PATH' });
    expect(summary).toContain('## Go tests: passed');
    expect(await readFile(outputs['junit-file'] ?? '', 'utf8')).toContain(
      '<testsuite name="example.com/passing/check (integration)" tests="1" failures="0"',
    );
    // Go's own tool counts the merged profile the same.
    const args = ['tool', 'cover', `-func=${outputs['profile-file']}`];
    expect(execFileSync('go', args, { cwd: folder, encoding: 'utf8' })).toMatch(
      /total:\s+\(statements\)\s+80\.0%/,
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('is not run again when nothing has changed, and is when a line has', async () => {
    const folder = await checkout('passing');
    expect((await testAndCover(folder)).exitCode).toBe(0);
    const again = await testAndCover(folder);
    const tested = again.tests?.packages.filter(({ tests }) => tests > 0) ?? [];
    expect(tested.map(({ lane, cached }) => [lane, cached])).toEqual([
      ['unit', true],
      ['integration', true],
    ]);
    expect(again.outputs.coverage).toBe('80.0');

    const file = join(folder, 'calc', 'calc.go');
    await writeFile(
      file,
      `${await readFile(file, 'utf8')}\n// Unused is new.\nfunc Unused() {\n\t_ = Abs(1)\n}\n`,
    );
    const changed = await testAndCover(folder);
    expect(changed.tests?.packages.some(({ cached }) => cached)).toBe(false);
    expect(changed.outputs).toMatchObject({
      'coverage-covered': '8',
      'coverage-total': '11',
      verdict: 'fail',
    });
  });

  test('lanes and packages can be chosen', async () => {
    const folder = await checkout('passing');
    const { exitCode, tests } = await testAndCover(folder, {
      lanes: 'unit',
      packages: './calc',
      'coverage-threshold': '60',
    });
    expect(exitCode).toBe(1);
    expect(tests?.packages.map(({ importPath, lane }) => [importPath, lane])).toEqual([
      ['example.com/passing/calc', 'unit'],
    ]);
    expect(tests?.reasons.map(({ message }) => message)).toEqual([
      '50.0 % of statements (4/8) is below 60 %; cover 1 more, or lower coverage-threshold',
    ]);
  });

  test('files can be excluded by path', async () => {
    const { tests } = await testAndCover(await checkout('passing'), { 'coverage-exclude': 'internal/**' });
    expect(tests?.coverage).toMatchObject({ covered: 8, total: 8, percent: 100 });
  });

  test('an exclusion that leaves nothing does not pass', async () => {
    const { exitCode, output } = await testAndCover(await checkout('passing'), { 'coverage-exclude': '**' });
    expect(exitCode).toBe(1);
    expect(output).toContain('::error title=GateFailure::coverage: there is no statement to cover');
  });
});

describe('several modules', () => {
  test('a workspace is tested as a whole, from its root and not by ./...', async () => {
    const { exitCode, output, tests } = await testAndCover(await checkout('workspace'), {
      'coverage-threshold': '75',
    });
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(tests?.packages.map(({ importPath }) => importPath).sort()).toEqual([
      'example.com/workspace/app',
      'example.com/workspace/lib',
    ]);
    expect(tests?.coverage).toMatchObject({ covered: 3, total: 4 });
  });

  test('of a workspace only the modules below working-directory are tested', async () => {
    const folder = await checkout('workspace');
    const { tests } = await testAndCover(folder, { 'working-directory': 'app' });
    expect(tests?.packages.map(({ importPath }) => importPath)).toEqual(['example.com/workspace/app']);
  });

  test('a module that go.work does not name is told', async () => {
    const folder = await checkout('workspace', async (path) => {
      await mkdir(join(path, 'forgotten'));
      await writeFile(join(path, 'forgotten', 'go.mod'), 'module example.com/forgotten\n\ngo 1.24\n');
    });
    const { output } = await testAndCover(folder);
    expect(output).toContain(
      '::warning title=modules::not tested, because go.work does not name them: forgotten',
    );
  });

  test('without go.work, nested modules are tested too', async () => {
    const folder = await checkout('passing', async (path) => {
      await mkdir(join(path, 'nested'));
      await writeFile(join(path, 'nested', 'go.mod'), 'module example.com/nested\n\ngo 1.24\n');
      await writeFile(join(path, 'nested', 'n.go'), 'package nested\n\nfunc N() int { return 1 }\n');
      await writeFile(
        join(path, 'nested', 'n_test.go'),
        'package nested\n\nimport "testing"\n\nfunc TestN(t *testing.T) { N() }\n',
      );
    });
    const { exitCode, tests } = await testAndCover(folder);
    expect(exitCode).toBe(0);
    expect(tests?.packages.map(({ importPath }) => importPath)).toContain('example.com/nested');
    expect(tests?.coverage).toMatchObject({ covered: 9, total: 11 });
  });
});

describe('the environment of the tests', () => {
  test('has the variables of the job and none of the runner', async () => {
    const withTest = async (path: string) => {
      await writeFile(
        join(path, 'calc', 'env_test.go'),
        [
          'package calc',
          '',
          'import (',
          '\t"os"',
          '\t"strings"',
          '\t"testing"',
          ')',
          '',
          'func TestEnv(t *testing.T) {',
          '\tfor _, entry := range os.Environ() {',
          '\t\tif strings.Contains(entry, "leak") {',
          '\t\t\tt.Errorf("reached the tests: %s", entry)',
          '\t\t}',
          '\t}',
          '}',
          '',
        ].join('\n'),
      );
    };
    const env = {
      GITHUB_TOKEN: 'leak',
      ACTIONS_RUNTIME_TOKEN: 'leak',
      INPUT_SECRET: 'leak',
      STATE_x: 'leak',
    };
    const kept = await testAndCover(await checkout('passing', withTest), {}, { env });
    expect({ exitCode: kept.exitCode, output: kept.output }).toMatchObject({ exitCode: 0 });
    // The same test finds a variable that does pass, so it can see a leak.
    const leaky = await checkout('passing', withTest);
    const leaked = await testAndCover(leaky, {}, { env: { DATABASE_URL: 'leak' } });
    expect(leaked.exitCode).toBe(1);
    expect(leaked.output).toContain('reached the tests: DATABASE_URL=leak');
  });
});

test('race: auto turns the detector on where cgo and a compiler exist', async () => {
  const folder = await checkout('passing');
  const path = await pathWith('go', 'git');
  // Found, and never started: packages: ./internal/... has no tests to link.
  await writeFile(join(path, 'gcc'), '#!/bin/sh\nexit 1\n');
  await chmod(join(path, 'gcc'), 0o755);
  const { output } = await testAndCover(folder, { packages: './internal/none' }, { env: { PATH: path } });
  expect(output).toContain('race detector on');
});
