import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { failuresOf } from '../../../actions/go-test-cover/causes.ts';
import { eventReader } from '../../../actions/go-test-cover/events.ts';
import { type Failure, headline, mergeFailures } from '../../../actions/go-test-cover/failure.ts';
import { type LaneResult, laneModel } from '../../../actions/go-test-cover/model.ts';
import type { Sources } from '../../../actions/go-test-cover/sources.ts';

const streams = join(import.meta.dirname, '..', '..', 'fixtures', 'go-test-events');

const sources = (module: string): Sources => ({
  dir: `/src/${module}`,
  packageDir: (importPath) => importPath.replace('example.com/', '/src/'),
  isOurs: (file) => file.startsWith('/src/'),
});

function fold(stream: string | Uint8Array, expected: string[] = []): LaneResult {
  const model = laneModel(() => {});
  const reader = eventReader(model.apply, model.text);
  reader.write(Buffer.from(stream));
  reader.end();
  return model.finish(expected);
}

function told({ kind, test, packages, message, position }: Failure): string {
  const at = position === undefined ? '' : ` at ${position.file.replace('/src/', '')}:${position.line}`;
  const names = packages.map((each) => each.replace('example.com/failing/', '')).join('+');
  return `${kind} ${names} ${test ?? '-'}: ${message.split('\n').join(' | ')}${at}`;
}

describe('root causes of a recorded stream', () => {
  test.each(['go1.26', 'go1.27'])('%s: every way to fail', (version) => {
    const result = fold(readFileSync(join(streams, `failing-${version}.jsonl`)));
    const failures = mergeFailures([failuresOf('unit', result, sources('failing'))]);
    expect(failures.map(told)).toEqual([
      'build setupfails -: no required module provides package example.com/nowhere; to add it: | go get example.com/nowhere at failing/setupfails/setupfails.go:3',
      'build buildfails+importsbroken -: undefined: undefinedName at failing/buildfails/buildfails.go:3',
      'build testbuildfails -: declared and not used: s | cannot use Ok() (value of type bool) as string value in variable declaration at failing/testbuildfails/testbuildfails_test.go:5',
      'build vetfails -: fmt.Printf format %d has arg "text" of wrong type string at failing/vetfails/vetfails_test.go:8',
      'panic goroutinepanics TestStart: panic: in a goroutine at failing/goroutinepanics/goroutinepanics.go:6',
      'panic panics TestDeref/nil: panic: runtime error: invalid memory address or nil pointer dereference at failing/panics/panics.go:3',
      'timeout hangs TestWait/forever: test timed out after 2s at failing/hangs/hangs.go:3',
      'test assertion TestHalf/even: got 1 | want 2 at failing/assertion/assertion_test.go:17',
      'test assertion TestPrintsCommands: stopped at failing/assertion/assertion_test.go:24',
      'test assertion ExampleHalf: got: | 3 | want: | 4',
      'exit exits -: the test binary failed outside of any test (TestMain, init): | no database',
      'exit testexits TestExits: the test binary ended while this test ran (os.Exit or log.Fatal)',
    ]);
  });

  test('a build error is of the package that Go names, not of the first that imports it', () => {
    const Package = 'example.com/failing/cmd';
    const ImportPath = 'example.com/failing/order';
    const Output = 'order/order.go:3:1: undefined: x\n';
    const events = [
      { Action: 'build-output', ImportPath, Output },
      { Action: 'fail', Package, FailedBuild: ImportPath },
      { Action: 'fail', Package: ImportPath, FailedBuild: ImportPath },
    ];
    const result = fold(events.map((event) => JSON.stringify(event)).join('\n'));
    const failures = failuresOf('unit', result, sources('failing'));
    expect(failures.map(headline)).toEqual([`${ImportPath}: build failed: undefined: x`]);
  });

  test('two builds that fail are two causes, though Go names one of them for all', () => {
    const [a, b] = ['example.com/failing/a', 'example.com/failing/b'];
    const events = [a, b].flatMap((ImportPath) => [
      { Action: 'build-output', ImportPath, Output: `${ImportPath?.at(-1)}.go:3:1: undefined: x\n` },
      { Action: 'build-fail', ImportPath },
    ]);
    const ends = ['example.com/failing/cmd', b, a].map((Package) => ({
      Action: 'fail',
      Package,
      FailedBuild: a,
    }));
    const result = fold([...events, ...ends].map((event) => JSON.stringify(event)).join('\n'));
    expect(failuresOf('unit', result, sources('failing')).map(told)).toEqual([
      'build cmd+a -: undefined: x at failing/a.go:3',
      'build b -: undefined: x at failing/b.go:3',
    ]);
  });

  test('an import that cannot be found is wrong where it stands', () => {
    const result = fold(readFileSync(join(streams, 'failing-go1.26.jsonl')));
    expect(failuresOf('unit', result, sources('failing')).map(headline)).toContain(
      'example.com/failing/setupfails: build failed: no required module provides package example.com/nowhere; to add it',
    );
  });

  test('the line that cover names is told, whatever it writes before', () => {
    const Package = 'example.com/failing/a';
    const said = '2026/11/23 03:29:00 cover: ./a/a.go: ./a/a.go:4:1: expected operand\n';
    const events = [
      { Action: 'build-output', ImportPath: Package, Output: said },
      { Action: 'fail', Package, FailedBuild: Package },
    ];
    const result = fold(events.map((event) => JSON.stringify(event)).join('\n'));
    expect(failuresOf('unit', result, sources('failing')).map(told)).toEqual([
      'build a -: expected operand at failing/a/a.go:4',
    ]);
  });

  test('every package that did not pass is named', () => {
    const result = fold(readFileSync(join(streams, 'failing-go1.26.jsonl')));
    const named = new Set(failuresOf('unit', result, sources('failing')).flatMap(({ packages }) => packages));
    const failed = result.packages.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped');
    expect(failed.map(({ importPath }) => importPath).filter((each) => !named.has(each))).toEqual([]);
    expect(failed).toHaveLength(11);
  });

  test('a race stands at the code, not in package testing', () => {
    const result = fold(readFileSync(join(streams, 'racy-go1.26.jsonl')));
    expect(failuresOf('unit', result, sources('racy')).map(told)).toEqual([
      'race example.com/racy TestCount: data race at racy/racy.go:7',
    ]);
  });

  test('a failed test does not hide that the binary died in another', () => {
    const events = [
      { Action: 'output', Test: 'TestA', Output: '    a_test.go:3: wrong\n' },
      { Action: 'fail', Test: 'TestA' },
      { Action: 'run', Test: 'TestB' },
      { Action: 'fail' },
    ];
    const stream = events
      .map((event) => JSON.stringify({ ...event, Package: 'example.com/racy' }))
      .join('\n');
    expect(failuresOf('unit', fold(stream), sources('racy')).map(told)).toEqual([
      'test example.com/racy TestA: wrong at racy/a_test.go:3',
      'exit example.com/racy TestB: the test binary ended while this test ran (os.Exit or log.Fatal)',
    ]);
  });

  test('a race outside of any test is a race', () => {
    const Output =
      'WARNING: DATA RACE\nRead at 0x1 by goroutine 9:\n  m.F()\n      /src/racy/racy.go:7 +0x48\n';
    const events = [{ Action: 'output', Output }, { Action: 'fail' }];
    const stream = events
      .map((event) => JSON.stringify({ ...event, Package: 'example.com/racy' }))
      .join('\n');
    expect(failuresOf('unit', fold(stream), sources('racy')).map(told)).toEqual([
      'race example.com/racy -: data race at racy/racy.go:7',
    ]);
  });

  test('a test that only prints "panic:" failed for its own reason', () => {
    const event = (Action: string, Output?: string) =>
      JSON.stringify({ Action, Package: 'example.com/racy', Test: 'TestCount', ...(Output && { Output }) });
    const lines = [
      event('run'),
      event('output', 'panic: said the child\n'),
      event('output', '    /src/racy/racy_test.go:9: no answer\n'),
      event('fail'),
      '{"Action":"fail","Package":"example.com/racy"}',
    ];
    expect(failuresOf('unit', fold(lines.join('\n')), sources('racy')).map(told)).toEqual([
      'test example.com/racy TestCount: no answer at racy/racy_test.go:9',
    ]);
  });

  test('30,000 failing subtests are sorted out in time', () => {
    const tests = Array.from({ length: 30_000 }, (_, n) => ({
      name: `TestAll/case_${n}`,
      outcome: 'failed' as const,
      seconds: 0,
      output: '    a_test.go:1: wrong\n',
      errors: '',
    }));
    const parent = { name: 'TestAll', outcome: 'failed' as const, seconds: 0, output: '', errors: '' };
    const result: LaneResult = {
      packages: [
        {
          importPath: 'm/a',
          outcome: 'failed',
          seconds: 0,
          cached: false,
          tests: [parent, ...tests],
          output: '',
        },
      ],
      builds: new Map(),
      failedBuilds: [],
      stray: '',
    };
    expect(failuresOf('unit', result, sources('m'))).toHaveLength(30_000);
  });

  test('a stream that is cut off leaves no package without a cause', () => {
    const whole = readFileSync(join(streams, 'failing-go1.26.jsonl'), 'utf8');
    const cut = whole.slice(0, whole.indexOf('"TestWait/forever"') + 40);
    const failures = failuresOf('unit', fold(cut, ['example.com/failing/late']), sources('failing'));
    expect(failures.filter(({ kind }) => kind === 'unfinished').map(({ packages }) => packages)).toEqual([
      ['example.com/failing/hangs'],
      ['example.com/failing/late'],
    ]);
  });
});

describe('mergeFailures', () => {
  const failure = (kind: Failure['kind'], changes: Partial<Failure> = {}): Failure => ({
    kind,
    lane: 'unit',
    packages: ['example.com/a'],
    message: 'wrong',
    output: '',
    ...changes,
  });

  test('what two lanes ran into is told once, with all packages', () => {
    const merged = mergeFailures([
      [failure('test', { test: 'TestA' }), failure('build')],
      [
        failure('test', { test: 'TestA', lane: 'integration' }),
        failure('build', { packages: ['example.com/b'] }),
      ],
    ]);
    expect(merged.map(({ kind, packages, lane }) => [kind, packages, lane])).toEqual([
      ['build', ['example.com/a', 'example.com/b'], 'unit'],
      ['test', ['example.com/a'], 'unit'],
    ]);
  });

  test('two different failures of one package stay two', () => {
    expect(
      mergeFailures([[failure('test', { test: 'TestA' }), failure('test', { test: 'TestB' })]]),
    ).toHaveLength(2);
  });
});

test.each([
  [{ test: 'TestA', message: '\n  got 1\nwant 2' }, 'TestA: got 1'],
  [{ message: 'to add it:\nx' }, 'example.com/a: to add it'],
  [{ message: '' }, 'example.com/a: failed'],
])('headline of %j', (changes, line) => {
  const failure: Failure = {
    kind: 'test',
    lane: 'unit',
    packages: ['example.com/a'],
    message: '',
    output: '',
  };
  expect(headline({ ...failure, ...changes })).toBe(line);
});
