import { isAbsolute, join } from 'node:path';
import type { LaneName } from './lanes.ts';
import type { LaneResult, PackageResult, TestResult } from './model.ts';
import { buildMessages, firstFrame, loggedMessages, type Position } from './stack.ts';

/** Why a package failed. `exit`: the test binary ended outside of any test's verdict. */
export type FailureKind = 'build' | 'panic' | 'timeout' | 'race' | 'test' | 'exit' | 'unfinished';

/** One root cause. */
export interface Failure {
  kind: FailureKind;
  lane: LaneName;
  /** Import paths of all packages that failed because of it. */
  packages: string[];
  test?: string;
  /** What went wrong, without ornament; may have several lines. */
  message: string;
  /** Absolute path once `failuresOf` has resolved it. */
  position?: Position;
  /** Everything that the test or the compiler said. */
  output: string;
}

/** Where code lives: needed to tell the user's frames from others and to complete relative paths. */
export interface Sources {
  /** Folder that `go test` ran in; compiler messages are relative to it. */
  dir: string;
  /** Folder of a package, when known. */
  packageDir(importPath: string): string | undefined;
  /** Whether an absolute path belongs to the code under test. */
  isOurs(file: string): boolean;
}

/** The root causes of a lane's failures: every package that did not pass is named by at least one. */
export function failuresOf(lane: LaneName, result: LaneResult, sources: Sources): Failure[] {
  const failures: Failure[] = [];
  const builds = new Map<string, Failure>();
  for (const each of result.packages) {
    if (each.outcome === 'passed' || each.outcome === 'skipped') continue;
    const build = each.failedBuild ?? textBuild(each);
    const known = build === undefined ? undefined : builds.get(build);
    if (known !== undefined) known.packages.push(each.importPath);
    else if (build !== undefined) {
      const failure = buildFailure(
        lane,
        each,
        result.builds.get(build) ?? textOutput(result.stray, build),
        sources,
      );
      builds.set(build, failure);
      failures.push(failure);
    } else failures.push(...packageFailures(lane, each, sources));
  }
  return failures;
}

/** The build that failed where it is told in words only: before Go 1.24, or with GODEBUG=gotestjsonbuildtext=1. */
function textBuild({ importPath, output }: PackageResult): string | undefined {
  return / \[(?:build|setup) failed\]\n/.test(output) ? importPath : undefined;
}

/** What `go` wrote under `# importPath` or `# importPath [p.test]`; everything, when there is no such header. */
function textOutput(stray: string, importPath: string): string {
  const sections = stray.split(/^(?=# [^[])/m);
  const own = sections.filter((section) => section.split(/\s/)[1] === importPath);
  return own.length > 0 ? own.join('') : stray;
}

function buildFailure(lane: LaneName, each: PackageResult, output: string, sources: Sources): Failure {
  const messages = buildMessages(output);
  const first = messages[0];
  const text = first === undefined ? lastLines(output) : messages.map((message) => message.text).join('\n');
  return {
    kind: 'build',
    lane,
    packages: [each.importPath],
    message: text === '' ? 'did not build' : text,
    ...(first !== undefined && { position: resolve(first, sources.dir) }),
    output,
  };
}

function packageFailures(lane: LaneName, each: PackageResult, sources: Sources): Failure[] {
  const crash = findCrash(lane, each, sources);
  const failed = each.tests.filter((test) => test.outcome === 'failed' && !hasFailedChild(each, test));
  const own = failed
    .filter((test) => crash === undefined || !isVictim(test, crash))
    .map((test) => testFailure(lane, each, test, sources));
  const found = crash === undefined ? own : [crash, ...own];
  return found.length > 0 ? found : [silentFailure(lane, each)];
}

const timedOut = /^panic: (test timed out after \S+)/m;
const crashed = /^(?:panic|fatal error): (?:.*)/m;

/**
 * A panic ends the test binary. The test that is running then may get no end event, its parent may carry the
 * text, or nobody at all (golang/go#38382), so the text is looked for everywhere.
 */
function findCrash(lane: LaneName, each: PackageResult, sources: Sources): Failure | undefined {
  const speakers = [
    ...each.tests.filter((test) => test.output !== ''),
    { name: undefined, output: each.output },
  ];
  for (const { name, output } of speakers) {
    const match = timedOut.exec(output) ?? crashed.exec(output);
    if (match === null) continue;
    const trace = output.slice(match.index);
    const timeout = timedOut.test(output);
    const position = firstFrame(timeout ? withoutWaiting(trace) : trace, sources.isOurs);
    const test = (timeout ? hangingTest(trace) : undefined) ?? culprit(each, name);
    return {
      kind: timeout ? 'timeout' : 'panic',
      lane,
      packages: [each.importPath],
      ...(test !== undefined && { test }),
      message: timeout ? (match[1] ?? '') : match[0].replace(/ \[recovered.*\]$/, ''),
      ...(position !== undefined && { position }),
      output,
    };
  }
  return undefined;
}

/** A goroutine dump without the goroutines of package testing, such as a parent that waits for its subtest. */
function withoutWaiting(trace: string): string {
  return trace
    .split('\n\n')
    .filter((goroutine) => !/^goroutine .*:\ntesting\./.test(goroutine))
    .join('\n\n');
}

/** The last, deepest, of the `running tests:` that a time-out lists. */
function hangingTest(trace: string): string | undefined {
  const listed = /\trunning tests:\n((?:\t\t.*\n)+)/.exec(trace)?.[1] ?? '';
  return listed
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/ \([^)]*\)$/, ''))
    .filter((name) => name !== '')
    .at(-1);
}

/** The subtest that a panic's text belongs to: the runner prints it under the topmost parent. */
function culprit(each: PackageResult, speaker: string | undefined): string | undefined {
  const within = each.tests.filter(
    (test) =>
      (test.outcome === 'failed' || test.outcome === 'unfinished') &&
      (speaker === undefined || test.name === speaker || test.name.startsWith(`${speaker}/`)),
  );
  return within.findLast((test) => !hasFailedChild(each, test))?.name ?? speaker;
}

/** A test that failed only because the crash ended it or its child. */
function isVictim(test: TestResult, crash: Failure): boolean {
  const named = crash.test;
  if (named === undefined) return false;
  return test.name === named || named.startsWith(`${test.name}/`) || test.output === crash.output;
}

function hasFailedChild(each: PackageResult, parent: TestResult): boolean {
  return each.tests.some(
    (test) =>
      test.name.startsWith(`${parent.name}/`) && (test.outcome === 'failed' || test.outcome === 'unfinished'),
  );
}

function testFailure(lane: LaneName, each: PackageResult, test: TestResult, sources: Sources): Failure {
  const common = { lane, packages: [each.importPath], test: test.name, output: test.output };
  const report = test.output.indexOf('WARNING: DATA RACE');
  if (report !== -1) {
    const position = firstFrame(test.output.slice(report), sources.isOurs);
    return { kind: 'race', ...common, message: 'data race', ...(position !== undefined && { position }) };
  }
  // Since Go 1.27 the error text is marked; before, a t.Log looks like a t.Error, and t.Fatal comes last.
  const exact = loggedMessages(test.errors);
  const messages = exact.length > 0 ? exact : loggedMessages(test.output);
  const at = exact.length > 0 ? exact[0] : messages.at(-1);
  const dir = sources.packageDir(each.importPath);
  const text = messages.map((message) => message.text.trim()).filter((line) => line !== '');
  return {
    kind: 'test',
    ...common,
    message: text.length > 0 ? text.join('\n') : withoutFrame(test.output),
    ...(at !== undefined && dir !== undefined && { position: resolve(at, dir) }),
  };
}

/** A package that failed without a failing test and without a panic. */
function silentFailure(lane: LaneName, each: PackageResult): Failure {
  const common = { lane, packages: [each.importPath], output: each.output };
  if (each.outcome === 'unfinished') {
    return { kind: 'unfinished', ...common, message: 'no result was reported: go test ended before' };
  }
  const running = each.tests.findLast((test) => test.outcome === 'unfinished');
  const said = lastLines(withoutFrame(each.output));
  const told = said === '' ? '' : `:\n${said}`;
  if (running !== undefined) {
    const message = `the test binary ended while this test ran (os.Exit or log.Fatal)${told}`;
    return { kind: 'exit', ...common, test: running.name, message };
  }
  return {
    kind: 'exit',
    ...common,
    message: `the test binary failed outside of any test (TestMain, init)${told}`,
  };
}

/** Output without the lines that `go test` and package testing add. */
function withoutFrame(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s*(=== |--- |FAIL\b|ok\s|PASS$|coverage: |exit status )/.test(line))
    .join('\n')
    .trim();
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-10).join('\n');
}

function resolve(position: Position, dir: string): Position {
  const { file, line, column } = position;
  return {
    file: isAbsolute(file) ? file : join(dir, file),
    line,
    ...(column !== undefined && { column }),
  };
}

/** Paths below the repository as they read from its root. */
export function shortenPaths(failure: Failure, root: string): Failure {
  const shorten = (text: string) => text.replaceAll(`${root.replaceAll('\\', '/')}/`, '');
  return { ...failure, message: shorten(failure.message), output: shorten(failure.output) };
}

/** What is wrong at the root is told first. */
const rank: FailureKind[] = ['build', 'panic', 'timeout', 'race', 'test', 'exit', 'unfinished'];

/** The failures of all lanes, root causes first; one that several lanes ran into is told once. */
export function mergeFailures(lanes: Failure[][]): Failure[] {
  const merged = new Map<string, Failure>();
  for (const failure of lanes.flat()) {
    const owner = failure.kind === 'build' ? failure.message : failure.packages[0];
    const { kind, test, position } = failure;
    const key = JSON.stringify([kind, owner, test, position?.file, position?.line]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, failure);
    else {
      merged.set(key, { ...known, packages: [...new Set([...known.packages, ...failure.packages])] });
    }
  }
  return [...merged.values()].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
}

/** A failure in one line: `TestHalf/even: got 1`. */
export function headline({ kind, test, packages, message }: Failure): string {
  const name = test ?? packages[0] ?? '';
  const text = message.split('\n').find((line) => line.trim() !== '') ?? 'failed';
  return `${name}: ${kind === 'build' ? 'build failed: ' : ''}${text.trim().replace(/:$/, '')}`;
}
