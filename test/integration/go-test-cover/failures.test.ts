import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkout, testAndCover } from './support.ts';

describe('a module that fails in every way', () => {
  test('names each cause once, at its line, and writes everything before it fails', async () => {
    const folder = await checkout('failing');
    const { exitCode, output, outputs, tests, summary } = await testAndCover(folder, { timeout: '2s' });
    expect(exitCode).toBe(1);
    expect(
      tests?.failures.map(({ kind, packages, test, file, line }) => [
        kind,
        packages.length,
        test,
        file,
        line,
      ]),
    ).toEqual([
      ['build', 1, undefined, 'setupfails/setupfails.go', 3],
      ['build', 2, undefined, 'buildfails/buildfails.go', 3],
      ['build', 1, undefined, 'testbuildfails/testbuildfails_test.go', 5],
      ['build', 1, undefined, 'vetfails/vetfails_test.go', 8],
      ['panic', 1, 'TestStart', 'goroutinepanics/goroutinepanics.go', 6],
      ['panic', 1, 'TestDeref/nil', 'panics/panics.go', 3],
      ['timeout', 1, 'TestWait/forever', 'hangs/hangs.go', 3],
      ['test', 1, 'TestHalf/even', 'assertion/assertion_test.go', 17],
      ['test', 1, 'TestPrintsCommands', 'assertion/assertion_test.go', 24],
      ['test', 1, 'ExampleHalf', 'assertion/assertion_test.go', 29],
      ['exit', 1, undefined, undefined, undefined],
      ['exit', 1, 'TestExits', 'testexits/testexits_test.go', 10],
    ]);
    expect(outputs).toMatchObject({ failed: '12', verdict: 'fail', packages: '12' });
    expect(tests?.coverage.missing).toHaveLength(9);
    expect(tests?.reasons.map(({ gate }) => gate)).toEqual(['tests', 'coverage']);
    expect(summary.indexOf('### Failures')).toBeLessThan(summary.indexOf('### Coverage'));
    // Evidence reads the same on every computer.
    expect(JSON.stringify(tests)).not.toContain(folder);
    expect(await readFile(outputs['junit-file'] ?? '', 'utf8')).not.toContain(folder);

    const errors = output.split('\n').filter((line) => line.startsWith('::error title='));
    expect(errors.at(-1)).toMatch(/^::error title=GateFailure::tests: 12 failures, first: /);
    expect(output.match(/^::error/gm)?.length).toBeLessThanOrEqual(11);
  });

  test('a build error that go tells in words only is found too', async () => {
    const packages = './buildfails ./vetfails ./setupfails';
    const env = { GODEBUG: 'gotestjsonbuildtext=1' };
    const { tests } = await testAndCover(await checkout('failing'), { packages }, { env });
    expect(
      tests?.failures.map(({ kind, message, file, line }) => [kind, message.split('\n')[0], file, line]),
    ).toEqual([
      [
        'build',
        'no required module provides package example.com/nowhere; to add it:',
        'setupfails/setupfails.go',
        3,
      ],
      ['build', 'undefined: undefinedName', 'buildfails/buildfails.go', 3],
      ['build', 'fmt.Printf format %d has arg "text" of wrong type string', 'vetfails/vetfails_test.go', 8],
    ]);
  });

  test('a go.mod that Go cannot read is a ToolError with what Go says', async () => {
    const folder = await checkout('passing', (path) =>
      writeFile(join(path, 'go.mod'), 'modul example.com\n'),
    );
    const { exitCode, output } = await testAndCover(folder);
    expect(exitCode).toBe(1);
    expect(output).toContain('go.mod:1: unknown directive: modul');
    expect(output).toContain('::error title=ToolError::go list ended with exit code 1');
  });

  test('commands in the output of tests are not commands of the action', async () => {
    const { output } = await testAndCover(await checkout('failing'), { packages: './assertion' });
    let token = '';
    const heard = output.split('\n').filter((line) => {
      const stop = /^::stop-commands::(.+)$/.exec(line)?.[1];
      if (stop !== undefined) token = stop;
      else if (line === `::${token}::`) token = '';
      return token === '' && line.includes('not a command of this action');
    });
    expect(output).toContain('::error::not a command of this action');
    expect(heard).toEqual([]);
  });

  test('full coverage of what did build does not pass', async () => {
    const packages = './buildfails ./assertion';
    const { tests } = await testAndCover(await checkout('failing'), { packages, 'coverage-threshold': '1' });
    expect(tests?.coverage).toMatchObject({ percent: 100, missing: ['example.com/failing/buildfails'] });
    expect(tests?.reasons.map(({ message }) => message).at(-1)).toBe(
      '100.0 % of statements (1/1) is incomplete: no coverage came from example.com/failing/buildfails, which failed',
    );
  });
});
