import { type BoundedText, boundedText } from './bounded-text.ts';
import type { TestEvent } from './events.ts';

/** `unfinished`: no end was reported; the test binary or `go test` died. */
type Outcome = 'passed' | 'failed' | 'skipped' | 'unfinished';

export interface TestResult {
  /** Name with its subtest path, such as `TestHalf/even`. */
  name: string;
  outcome: Outcome;
  seconds: number;
  /** Empty for a test that passed. */
  output: string;
  /** The text of its t.Error and t.Fatal calls, exact; known since Go 1.27 only. */
  errors: string;
}

export interface PackageResult {
  importPath: string;
  /** `skipped`: nothing to run. */
  outcome: Outcome;
  seconds: number;
  /** The result came from Go's test cache. */
  cached: boolean;
  tests: TestResult[];
  /** Output outside of any test; empty when the package passed. */
  output: string;
  failedBuild?: string;
}

export interface LaneResult {
  packages: PackageResult[];
  /** Compiler and vet output by package ID. */
  builds: Map<string, string>;
  /** IDs of the packages that did not build. */
  failedBuilds: string[];
  /** Lines that were no events: what `go` itself said. */
  stray: string;
}

interface LaneModel {
  apply(event: TestEvent): void;
  text(line: string): void;
  /** Ends what has no end yet. `expected` packages that never reported are added as unfinished. */
  finish(expected: string[]): LaneResult;
}

interface OpenTest extends Omit<TestResult, 'output' | 'errors'> {
  output: BoundedText;
  errors: BoundedText;
}

interface OpenPackage extends Omit<PackageResult, 'tests' | 'output'> {
  tests: Map<string, OpenTest | TestResult>;
  output: BoundedText;
}

/**
 * Folds events into results. Packages and tests come interleaved, an end may be missing, and unknown actions
 * must be passed over. Output of what passed is dropped at once, so memory follows the failures.
 *
 * @param onPackage called at the end of each package, with what the compiler said of it for the first time
 */
export function laneModel(onPackage: (result: PackageResult, build: string) => void): LaneModel {
  const open = new Map<string, OpenPackage>();
  const done: PackageResult[] = [];
  const builds = new Map<string, BoundedText>();
  const failedBuilds: string[] = [];
  const told = new Set<string>();
  const stray = boundedText();

  const close = (each: OpenPackage, outcome: Outcome, event?: TestEvent) => {
    open.delete(each.importPath);
    const result: PackageResult = {
      importPath: each.importPath,
      outcome,
      seconds: event?.Elapsed ?? 0,
      cached: each.cached,
      tests: [...each.tests.values()].map((test) => endTest(test, outcome === 'passed')),
      output: outcome === 'passed' || outcome === 'skipped' ? '' : each.output.toString(),
      ...(event?.FailedBuild !== undefined && { failedBuild: event.FailedBuild }),
    };
    done.push(result);
    const build = event?.FailedBuild ?? '';
    onPackage(result, told.has(build) ? '' : (builds.get(build)?.toString() ?? ''));
    told.add(build);
  };

  const applyToBuild = ({ Action, ImportPath = '', Output = '' }: TestEvent) => {
    if (Action === 'build-output') textOf(builds, ImportPath).append(Output);
    if (Action === 'build-fail') failedBuilds.push(ImportPath);
  };

  return {
    apply(event) {
      if (event.Package === undefined) return applyToBuild(event);
      const each = open.get(event.Package) ?? openPackage(event.Package);
      open.set(event.Package, each);
      if (event.Test !== undefined) applyToTest(each, event.Test, event);
      else if (event.Action === 'output') {
        if (event.Output?.includes('\t(cached)')) each.cached = true;
        each.output.append(event.Output ?? '');
      } else {
        const outcome = ends[event.Action];
        if (outcome !== undefined) close(each, outcome, event);
      }
    },
    text: (line) => stray.append(`${line}\n`),
    finish(expected) {
      for (const each of [...open.values()]) close(each, 'unfinished');
      const reported = new Set(done.map((each) => each.importPath));
      for (const importPath of expected) {
        if (!reported.has(importPath)) close(openPackage(importPath), 'unfinished');
      }
      return {
        packages: done,
        builds: new Map([...builds].map(([id, text]) => [id, text.toString()])),
        failedBuilds,
        stray: stray.toString(),
      };
    },
  };
}

const ends: Record<string, Outcome> = { pass: 'passed', fail: 'failed', skip: 'skipped', bench: 'passed' };

function applyToTest(each: OpenPackage, name: string, event: TestEvent): void {
  const found = each.tests.get(name);
  const outcome = ends[event.Action];
  if (outcome !== undefined) {
    // Run more than once (-count), a test that failed once has failed.
    if (found !== undefined && !isOpen(found) && found.outcome === 'failed') return;
    const test = endTest(found ?? openTest(name), outcome === 'passed');
    each.tests.set(name, { ...test, outcome, seconds: event.Elapsed ?? 0 });
    return;
  }
  // A test that reported its end and speaks again is heard as part of its package.
  if (found !== undefined && !isOpen(found)) {
    each.output.append(event.Output ?? '');
    return;
  }
  const test = found ?? openTest(name);
  each.tests.set(name, test);
  if (event.Action !== 'output') return;
  test.output.append(event.Output ?? '');
  if (event.OutputType?.startsWith('error')) test.errors.append(event.Output ?? '');
}

function openPackage(importPath: string): OpenPackage {
  return {
    importPath,
    outcome: 'unfinished',
    seconds: 0,
    cached: false,
    tests: new Map(),
    output: boundedText(),
  };
}

function openTest(name: string): OpenTest {
  return { name, outcome: 'unfinished', seconds: 0, output: boundedText(), errors: boundedText() };
}

function isOpen(test: OpenTest | TestResult): test is OpenTest {
  return typeof test.output !== 'string';
}

function endTest(test: OpenTest | TestResult, passed: boolean): TestResult {
  if (!isOpen(test)) return test;
  return {
    ...test,
    output: passed ? '' : test.output.toString(),
    errors: passed ? '' : test.errors.toString(),
  };
}

function textOf(texts: Map<string, BoundedText>, id: string): BoundedText {
  const text = texts.get(id) ?? boundedText();
  texts.set(id, text);
  return text;
}
