import { isAbsolute, join } from 'node:path';
import { compilerMessages } from '../shared/go/compiler-messages.ts';
import { findCrash, isVictim, parentsOfFailed } from './crash.ts';
import type { Failure } from './failure.ts';
import type { LaneName } from './lanes.ts';
import type { LaneResult, PackageResult, TestResult } from './model.ts';
import type { Sources } from './sources.ts';
import { firstFrame, loggedMessages, type Position } from './stack.ts';

/** The root causes of a lane's failures: every package that did not pass is named by at least one. */
export function failuresOf(lane: LaneName, result: LaneResult, sources: Sources): Failure[] {
  const failures: Failure[] = [];
  const builds = new Map<string, Failure>();
  for (const each of result.packages) {
    if (each.outcome === 'passed' || each.outcome === 'skipped') continue;
    const build = ownBuild(each, result) ?? each.failedBuild ?? textBuild(each);
    const known = build === undefined ? undefined : builds.get(build);
    if (known !== undefined) known.packages.push(each.importPath);
    else if (build !== undefined) {
      const failure = buildFailure(
        lane,
        each,
        build,
        result.builds.get(build) ?? textOutput(result.stray, build),
        sources,
      );
      builds.set(build, failure);
      failures.push(failure);
    } else failures.push(...packageFailures(lane, each, sources));
  }
  return failures;
}

/**
 * The package's own build, when that failed: of several builds that fail, Go may name one and the same for all
 * packages, and coverage makes each of them need the others.
 */
function ownBuild({ importPath }: PackageResult, { failedBuilds }: LaneResult): string | undefined {
  return failedBuilds.find((id) => packageOf(id) === importPath);
}

/** The import path in a package ID, which may name the test binary too: `example.com/a [example.com/a.test]`. */
function packageOf(id: string): string {
  return id.split(' ')[0] ?? id;
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

function buildFailure(
  lane: LaneName,
  each: PackageResult,
  build: string,
  output: string,
  sources: Sources,
): Failure {
  const messages = compilerMessages(output);
  const first = messages[0];
  const text = first === undefined ? lastLines(output) : messages.map((message) => message.text).join('\n');
  return {
    kind: 'build',
    lane,
    packages: [each.importPath],
    // A set-up fails over a package that cannot be found; what is wrong is the import of it.
    ...(!each.output.includes(' [setup failed]\n') && { origin: packageOf(build) }),
    message: text === '' ? 'did not build' : text,
    ...(first !== undefined && { position: resolve(first, sources.dir) }),
    output,
  };
}

function packageFailures(lane: LaneName, each: PackageResult, sources: Sources): Failure[] {
  const crash = findCrash(lane, each, sources);
  const parents = parentsOfFailed(each);
  const failed = each.tests.filter((test) => test.outcome === 'failed' && !parents.has(test.name));
  const own = failed
    .filter((test) => crash === undefined || !isVictim(test, crash))
    .map((test) => testFailure(lane, each, test, sources));
  if (crash !== undefined) return [crash, ...own];
  // A test without an end says that the binary died, whatever failed before.
  const died = own.length === 0 || each.tests.some((test) => test.outcome === 'unfinished');
  return died ? [...own, silentFailure(lane, each, sources)] : own;
}

function testFailure(lane: LaneName, each: PackageResult, test: TestResult, sources: Sources): Failure {
  const common = { lane, packages: [each.importPath], test: test.name, output: test.output };
  if (test.output.includes(raceReport)) return raceFailure(common, sources);
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

const raceReport = 'WARNING: DATA RACE';

function raceFailure(common: Omit<Failure, 'kind' | 'message'>, sources: Sources): Failure {
  const report = common.output.slice(common.output.indexOf(raceReport));
  const position = firstFrame(report, sources.isOurs);
  return { ...common, kind: 'race', message: 'data race', ...(position !== undefined && { position }) };
}

/** A package that failed without a failing test and without a panic. */
function silentFailure(lane: LaneName, each: PackageResult, sources: Sources): Failure {
  const common = { lane, packages: [each.importPath], output: each.output };
  if (each.output.includes(raceReport)) return raceFailure(common, sources);
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
