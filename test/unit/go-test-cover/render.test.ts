import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../../actions/go-test-cover/annotations.ts';
import type { Failure } from '../../../actions/go-test-cover/failure.ts';
import { escapeXml, toJUnit } from '../../../actions/go-test-cover/junit.ts';
import type { PackageResult, TestResult } from '../../../actions/go-test-cover/model.ts';
import { firstFrame, loggedMessages } from '../../../actions/go-test-cover/stack.ts';
import { renderSummary } from '../../../actions/go-test-cover/summary.ts';
import { type Findings, testsDocument } from '../../../actions/go-test-cover/tests-document.ts';

const toRelative = (path: string) => path.replace('/src/', '');
const failure = (changes: Partial<Failure> = {}): Failure => ({
  kind: 'test',
  lane: 'unit',
  packages: ['m/a'],
  test: 'TestA',
  message: 'got 1',
  position: { file: '/src/a/a_test.go', line: 7 },
  output: 'got 1\n',
  ...changes,
});
const tested = (name: string, outcome: TestResult['outcome']): TestResult => ({
  name,
  outcome,
  seconds: 0.25,
  output: '',
  errors: '',
});
const packaged = (tests: TestResult[], outcome: PackageResult['outcome'] = 'failed'): PackageResult => ({
  importPath: 'm/a',
  outcome,
  seconds: 1.5,
  cached: false,
  tests,
  output: '',
});

describe('toJUnit', () => {
  test('has file, line, message and output of a failure', () => {
    const tests = [tested('TestA', 'failed'), tested('TestB', 'passed'), tested('TestC', 'skipped')];
    const report = toJUnit(
      [{ lane: 'unit', packages: [packaged(tests)], failures: [failure()], seconds: 1 }],
      toRelative,
    );
    expect(report).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        '<testsuite name="m/a" tests="3" failures="1" errors="0" skipped="1" time="1.500">' +
          '<testcase classname="m/a" name="TestA" time="0.250" file="a/a_test.go" line="7">' +
          '<failure message="got 1" type="test" file="a/a_test.go" line="7">got 1</failure>' +
          '<system-out>got 1&#10;</system-out></testcase>' +
          '<testcase classname="m/a" name="TestB" time="0.250"/>' +
          '<testcase classname="m/a" name="TestC" time="0.250"><skipped/></testcase></testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  test('a package that did not build is a failing case, not a green suite', () => {
    const { test: _, ...nameless } = failure({ kind: 'build', output: 'a.go:1:1: wrong\n' });
    const report = toJUnit(
      [{ lane: 'integration', packages: [packaged([])], failures: [nameless], seconds: 1 }],
      toRelative,
    );
    expect(report).toContain('<testsuite name="m/a (integration)" tests="1" failures="1"');
    expect(report).toContain('name="[build]"');
    expect(report).toContain('>a.go:1:1: wrong&#10;</failure>');
  });

  test('leaves out packages without tests', () => {
    expect(
      toJUnit([{ lane: 'unit', packages: [packaged([], 'passed')], failures: [], seconds: 1 }], toRelative),
    ).not.toContain('m/a');
  });

  test.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['\u001b[31mred\u0000', '\\x1b[31mred\\x00'],
    ['\ud800 lone, \ud83d\ude00 pair', '\\xd800 lone, \ud83d\ude00 pair'],
    ['line\n\ttab\r', 'line&#10;&#9;tab&#13;'],
  ])('escapeXml(%j)', (text, expected) => expect(escapeXml(text)).toBe(expected));
});

describe('annotationsOf', () => {
  const none = { outcome: 'none' as const, files: [] };

  test('stands at the line, and names what else fails', () => {
    expect(annotationsOf([failure({ packages: ['m/a', 'm/b'] })], none, toRelative)).toEqual([
      {
        kind: 'error',
        title: 'TestA',
        message: 'got 1\nalso fails: m/b',
        file: 'a/a_test.go',
        line: 7,
      },
    ]);
  });

  test('a build error is said once, of the package that it is in', () => {
    const { test: _, ...build } = failure({
      kind: 'build',
      packages: ['m/cmd', 'm/a'],
      origin: 'm/a',
      message: 'undefined: x',
    });
    expect(annotationsOf([build], none, toRelative)).toMatchObject([
      { title: 'm/a: build failed', message: 'undefined: x\nalso fails: m/cmd' },
    ]);
  });

  test('a file that go generate would delete has no line', () => {
    const drift = { outcome: 'found' as const, files: [{ path: 'a.go', change: 'deleted' as const }] };
    expect(annotationsOf([], drift, toRelative)).toEqual([
      {
        kind: 'error',
        title: 'go generate',
        message: 'go generate would leave this file deleted; run "go generate ./..." and commit the result',
      },
    ]);
  });
});

describe('renderSummary', () => {
  const findings = (failures: Failure[]): Findings => ({
    go: 'go1.26.8',
    race: { on: false, reason: 'off: no C compiler (gcc) is on PATH' },
    lanes: [{ lane: 'unit', packages: [packaged([tested('TestA', 'failed')])], failures, seconds: 2 }],
    failures,
    profile: new Map([
      ['m/a/a.go', new Map([['1.1,1.2', { position: '1.1,1.2', statements: 4, count: 1 }]])],
    ]),
    excluded: [{ file: 'm/a/gen.go', why: 'generated' }],
    missing: [],
    threshold: 80,
    drift: { outcome: 'found', files: [{ path: 'gen.go', change: 'modified' }] },
  });
  const render = (failures: Failure[]) => {
    const tests = testsDocument(findings(failures), [{ gate: 'tests', message: '<b>' }], toRelative);
    return renderSummary(tests, failures, () => 'a/a_test.go:7');
  };

  test('shows failures before coverage, and all facts', () => {
    const text = render([failure()]);
    expect(text.indexOf('### Failures')).toBeLessThan(text.indexOf('### Coverage 100.0 %'));
    expect(text).toContain('- **tests**: &lt;b&gt;');
    expect(text).toContain('| unit | 1 | 0 | 0 | 1 | 0 | 2.0 s |');
    expect(text).toContain('| m/a | 100.0 % | 4/4 |');
    expect(text).toContain('| m/a/gen.go | generated |');
    expect(text).toContain('- gen.go: modified');
    expect(text).toContain('race detector off: no C compiler (gcc) is on PATH.');
  });

  test('output cannot break out of its block', () => {
    const text = render([failure({ output: 'x\n````\n</details><script>\n' })]);
    expect(text).toContain('`````text\nx\n````\n</details><script>\n`````');
  });

  test('5,000 failures with much output stay far below a mebibyte', () => {
    const many = Array.from({ length: 5000 }, (_, n) =>
      failure({ test: `Test${n}`, output: 'x'.repeat(10_000) }),
    );
    const text = render(many);
    expect(Buffer.byteLength(text)).toBeLessThan(256 * 1024);
    expect(text).toContain('- and 4675 more in tests.json');
  });
});

describe('positions in output', () => {
  const isOurs = (file: string) => file.startsWith('/src/');

  test('firstFrame passes over Go and dependencies', () => {
    const trace =
      'panic: x\n\ngoroutine 1 [running]:\npanic()\n\t/go/panic.go:8 +0x1\nm.F(...)\n\t/src/m/f.go:3\n';
    expect(firstFrame(trace, isOurs)).toEqual({ file: '/src/m/f.go', line: 3 });
    expect(firstFrame('\t/go/panic.go:8 +0x1\n', isOurs)).toBeUndefined();
  });

  test('loggedMessages reads messages of several lines and of subtests', () => {
    const output = [
      '=== RUN   TestA',
      '    /src/a_test.go:3: one',
      '        more',
      'plain output a.go:1: not a message',
      '        /src/b_test.go:9: two',
      '--- FAIL: TestA (0.00s)',
    ].join('\n');
    expect(loggedMessages(output)).toEqual([
      { file: '/src/a_test.go', line: 3, text: 'one\nmore' },
      { file: '/src/b_test.go', line: 9, text: 'two' },
    ]);
  });
});
