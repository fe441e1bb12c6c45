import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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

describe('generated files', () => {
  const generator = (path: string) => join(path, 'internal', 'gen', 'main.go');
  const generated = (path: string) => join(path, 'calc', 'names_gen.go');
  const edit = async (file: string, from: string, to: string) =>
    writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));

  test('that differ are drift; the tree is not touched', async () => {
    const folder = await checkout('passing', (path) => edit(generated(path), '"Sign"', '"Sgn"'));
    const { exitCode, output, outputs, tests } = await testAndCover(folder);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ drift: 'found', verdict: 'fail', coverage: '80.0' });
    expect(tests?.drift.files).toEqual([{ path: 'calc/names_gen.go', change: 'modified' }]);
    expect(output).toContain('::error title=go generate,file=calc/names_gen.go,line=1::');
    expect(output).toContain('::error title=GateFailure::drift: go generate changes calc/names_gen.go;');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('that are missing are drift, unless git ignores them', async () => {
    const folder = await checkout('passing', async (path) => {
      await edit(generator(path), '"names_gen.go"', '"other_gen.go"');
    });
    const { tests } = await testAndCover(folder);
    expect(tests?.drift.files).toEqual([{ path: 'calc/other_gen.go', change: 'added' }]);
    await writeFile(join(folder, '.gitignore'), 'other_gen.go\n');
    expect((await testAndCover(folder)).outputs.drift).toBe('none');
  });

  test('that a generator removes are drift', async () => {
    const folder = await checkout('passing', async (path) => {
      await writeFile(join(path, 'calc', 'names.txt'), 'Abs\n');
      await edit(generator(path), 'func main() {', 'func main() {\n\tos.Remove("names.txt")');
    });
    expect((await testAndCover(folder)).tests?.drift.files).toEqual([
      { path: 'calc/names.txt', change: 'deleted' },
    ]);
  });

  test('changes that were there before are no drift', async () => {
    const folder = await checkout('passing');
    await edit(generator(folder), '"Sign"', '"Sgn"');
    await edit(generated(folder), '"Sign"', '"Sgn"');
    await writeFile(join(folder, 'notes.txt'), 'not committed');
    const before = git(folder, 'status', '--porcelain');
    expect((await testAndCover(folder)).outputs.drift).toBe('none');
    expect(git(folder, 'status', '--porcelain')).toBe(before);
  });

  test('a generator that fails is a ToolError, told after the tests', async () => {
    const folder = await checkout('passing', (path) =>
      edit(generator(path), 'func main() {', 'func main() {\n\tpanic("no schema")'),
    );
    const { exitCode, output, outputs } = await testAndCover(folder, { 'coverage-threshold': '70' });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ drift: 'failed', verdict: 'fail', passed: '5', coverage: '72.7' });
    expect(output).toContain('panic: no schema');
    expect(output).toContain('::error title=ToolError::go generate ended with exit code 1');

    const both = await testAndCover(folder);
    expect(both.output).toContain('panic: no schema');
    expect(both.output).toMatch(
      /::error title=GateFailure::coverage: .*; drift: go generate ended with exit code 1/,
    );
  });
});

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
      /::error title=InputError::generate-check: .* is in no git repository; .*set generate-check: false/,
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

test('race: auto turns the detector on where cgo and a compiler exist', async () => {
  const folder = await checkout('passing');
  const path = await pathWith('go', 'git');
  // Found, and never started: packages: ./internal/... has no tests to link.
  await writeFile(join(path, 'gcc'), '#!/bin/sh\nexit 1\n');
  await chmod(join(path, 'gcc'), 0o755);
  const { output } = await testAndCover(folder, { packages: './internal/none' }, { env: { PATH: path } });
  expect(output).toContain('race detector on');
});
