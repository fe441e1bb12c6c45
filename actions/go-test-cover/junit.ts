import type { Failure } from './failure.ts';
import type { LaneReport } from './lane-report.ts';
import type { LaneName } from './lanes.ts';
import type { PackageResult, TestResult } from './model.ts';

/**
 * JUnit XML as its readers take it (testsuites, testsuite, testcase with file and line, failure, skipped,
 * system-out). A package that failed without a failing test gets a test case of its own, so that no reader
 * sees a green suite.
 *
 * @param toRelative path from the repository root
 */
export function toJUnit(lanes: LaneReport[], toRelative: (path: string) => string): string {
  const suites = lanes.flatMap(({ lane, packages, failures }) =>
    packages
      .filter((each) => each.tests.length > 0 || each.outcome !== 'passed')
      .map((each) => suite(lane, each, failures, toRelative)),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join(
    '\n',
  );
}

function suite(
  lane: LaneName,
  each: PackageResult,
  failures: Failure[],
  toRelative: (path: string) => string,
): string {
  const own = failures.filter((failure) => failure.packages.includes(each.importPath));
  const byTest = new Map(own.filter((failure) => failure.test !== undefined).map((f) => [f.test, f]));
  const nameless = own.filter((failure) => failure.test === undefined);
  const cases = [
    ...each.tests.map((test) => testCase(each, test, byTest.get(test.name), toRelative)),
    ...nameless.map((failure) =>
      element(
        'testcase',
        { classname: each.importPath, name: `[${failure.kind}]`, time: '0', ...place(failure, toRelative) },
        [failureElement(failure, toRelative)],
      ),
    ),
  ];
  const failed = each.tests.filter((test) => isFailed(test, byTest.has(test.name))).length + nameless.length;
  const counts = {
    tests: String(cases.length),
    failures: String(failed),
    errors: '0',
    skipped: String(each.tests.filter((test) => test.outcome === 'skipped').length),
  };
  const name = lane === 'unit' ? each.importPath : `${each.importPath} (${lane})`;
  return element('testsuite', { name, ...counts, time: each.seconds.toFixed(3) }, cases);
}

function testCase(
  each: PackageResult,
  test: TestResult,
  failure: Failure | undefined,
  toRelative: (path: string) => string,
): string {
  const attributes = { classname: each.importPath, name: test.name, time: test.seconds.toFixed(3) };
  if (failure !== undefined) {
    return element('testcase', { ...attributes, ...place(failure, toRelative) }, [
      failureElement(failure, toRelative),
      element('system-out', {}, [escapeXml(failure.output)]),
    ]);
  }
  if (isFailed(test, false)) {
    const message = test.outcome === 'failed' ? 'a subtest failed' : 'did not end';
    return element('testcase', attributes, [element('failure', { message, type: test.outcome }, [])]);
  }
  return element('testcase', attributes, test.outcome === 'skipped' ? [element('skipped', {}, [])] : []);
}

function isFailed(test: TestResult, named: boolean): boolean {
  return named || test.outcome === 'failed' || test.outcome === 'unfinished';
}

function failureElement(failure: Failure, toRelative: (path: string) => string): string {
  const attributes = { message: failure.message, type: failure.kind, ...place(failure, toRelative) };
  return element('failure', attributes, [
    escapeXml(failure.test === undefined ? failure.output : failure.message),
  ]);
}

function place({ position }: Failure, toRelative: (path: string) => string): Record<string, string> {
  return position === undefined ? {} : { file: toRelative(position.file), line: String(position.line) };
}

function element(name: string, attributes: Record<string, string>, children: string[]): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = children.join('');
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}

/** XML 1.0 has no way to write most control characters: they are shown as `\x1b`. */
export function escapeXml(text: string): string {
  const visible = text.replace(
    /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return visible.replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Attribute values lose plain line ends.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
