import { describe, expect, test } from '@jest/globals';
import { boundedText } from '../../../actions/go-test-cover/bounded-text.ts';
import { eventReader, type TestEvent } from '../../../actions/go-test-cover/events.ts';
import { laneModel, type PackageResult } from '../../../actions/go-test-cover/model.ts';

function fold(events: TestEvent[]) {
  const ended: PackageResult[] = [];
  const model = laneModel((result) => ended.push(result));
  for (const event of events) model.apply(event);
  return { ...model.finish([]), ended };
}

const run = (Test: string): TestEvent => ({ Action: 'run', Package: 'p', Test });
const out = (Output: string, Test?: string): TestEvent => ({
  Action: 'output',
  Package: 'p',
  Output,
  ...(Test !== undefined && { Test }),
});

describe('laneModel', () => {
  test('drops what passed tests and packages said', () => {
    const { packages } = fold([
      run('TestA'),
      out('noise\n', 'TestA'),
      { Action: 'pass', Package: 'p', Test: 'TestA', Elapsed: 0.5 },
      out('ok  \tp\t(cached)\tcoverage: 50.0% of statements\n'),
      { Action: 'pass', Package: 'p', Elapsed: 1 },
    ]);
    expect(packages).toEqual([
      {
        importPath: 'p',
        outcome: 'passed',
        seconds: 1,
        cached: true,
        tests: [{ name: 'TestA', outcome: 'passed', seconds: 0.5, output: '', errors: '' }],
        output: '',
      },
    ]);
  });

  test('passes over unknown actions and fields', () => {
    const { packages } = fold([
      { Action: 'start', Package: 'p' },
      { Action: 'attr', Package: 'p', Test: 'TestA' },
      { Action: 'retry', Package: 'p', Test: 'TestA' },
      { Action: 'artifacts', Package: 'p', Test: 'TestA' },
      { Action: 'tomorrow', Package: 'p' },
      { Action: 'pass', Package: 'p', Test: 'TestA' },
      { Action: 'pass', Package: 'p' },
    ]);
    expect(packages.map(({ outcome, tests }) => [outcome, tests.length])).toEqual([['passed', 1]]);
  });

  test('keeps interleaved packages apart', () => {
    const other = (event: TestEvent): TestEvent => ({ ...event, Package: 'q' });
    const { packages } = fold([
      run('TestA'),
      other(run('TestA')),
      out('p says\n', 'TestA'),
      other(out('q says\n', 'TestA')),
      other({ Action: 'fail', Package: 'q', Test: 'TestA' }),
      other({ Action: 'fail', Package: 'q' }),
      { Action: 'pass', Package: 'p', Test: 'TestA' },
      { Action: 'pass', Package: 'p' },
    ]);
    expect(packages.map(({ importPath, tests }) => [importPath, tests[0]?.output])).toEqual([
      ['q', 'q says\n'],
      ['p', ''],
    ]);
  });

  test('a test that failed once has failed', () => {
    const { packages } = fold([
      { Action: 'fail', Package: 'p', Test: 'TestA' },
      { Action: 'pass', Package: 'p', Test: 'TestA' },
      { Action: 'fail', Package: 'p' },
    ]);
    expect(packages[0]?.tests.map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  test('what has no end is unfinished, and its output is kept', () => {
    const { packages, ended } = fold([run('TestA'), out('last words\n', 'TestA')]);
    expect(packages).toEqual(ended);
    expect(packages[0]).toMatchObject({
      outcome: 'unfinished',
      tests: [{ name: 'TestA', outcome: 'unfinished', output: 'last words\n' }],
    });
  });

  test('the compiler is heard once for all packages that it fails', () => {
    const heard: string[] = [];
    const model = laneModel((_, build) => heard.push(build));
    model.apply({ Action: 'build-output', ImportPath: 'q', Output: 'q.go:1:1: wrong\n' });
    model.apply({ Action: 'build-fail', ImportPath: 'q' });
    for (const name of ['q', 'p']) model.apply({ Action: 'fail', Package: name, FailedBuild: 'q' });
    expect(heard).toEqual(['q.go:1:1: wrong\n', '']);
    expect(model.finish([]).builds.get('q')).toBe('q.go:1:1: wrong\n');
  });
});

describe('eventReader', () => {
  test('takes a line of any length, and hands on lines that are no events', () => {
    const events: TestEvent[] = [];
    const lines: string[] = [];
    const reader = eventReader(
      (event) => events.push(event),
      (line) => lines.push(line),
    );
    const long = { Action: 'build-output', ImportPath: 'p', Output: 'x'.repeat(300_000) };
    const text = ['ld: warning', JSON.stringify(long), '{"no": "event"}', '{broken', '', 'FAIL'].join('\r\n');
    for (let at = 0; at < text.length; at += 65_536) reader.write(Buffer.from(text.slice(at, at + 65_536)));
    reader.end();
    expect(events).toEqual([long]);
    expect(lines).toEqual(['ld: warning', '{"no": "event"}', '{broken', 'FAIL']);
  });
});

describe('boundedText', () => {
  test('keeps a short text as it is', () => {
    const text = boundedText(10);
    text.append('12345');
    text.append('67890');
    expect(text.toString()).toBe('1234567890');
  });

  test('keeps start and end of a long text, and counts the rest', () => {
    const text = boundedText(10);
    for (let number = 0; number < 100; number += 1) text.append(String(number % 10));
    expect(text.toString()).toBe('01234\n… 90 characters left out …\n56789');
  });
});
