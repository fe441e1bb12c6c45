import type { Failure } from './failure.ts';
import type { LaneName } from './lanes.ts';
import type { PackageResult, TestResult } from './model.ts';
import type { Sources } from './sources.ts';
import { firstFrame } from './stack.ts';

const timedOut = /^panic: (test timed out after \S+)/m;
const crashed = /^(?:panic|fatal error): (?:.*)/m;

/**
 * A panic ends the test binary. The test that is running then may get no end event, its parent may carry the
 * text, or nobody at all (golang/go#38382), so the text is looked for everywhere.
 */
export function findCrash(lane: LaneName, each: PackageResult, sources: Sources): Failure | undefined {
  const speakers = [
    ...each.tests.filter((test) => test.output !== ''),
    { name: undefined, output: each.output },
  ];
  for (const { name, output } of speakers) {
    const match = timedOut.exec(output) ?? crashed.exec(output);
    if (match === null) continue;
    const trace = output.slice(match.index);
    // A test may print such a line itself; a panic has a stack.
    if (!trace.includes('\ngoroutine ')) continue;
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
  const parents = parentsOfFailed(each);
  return within.findLast((test) => !parents.has(test.name))?.name ?? speaker;
}

/** A test that failed only because the crash ended it or its child. */
export function isVictim(test: TestResult, crash: Failure): boolean {
  const named = crash.test;
  if (named === undefined) return false;
  return test.name === named || named.startsWith(`${test.name}/`) || test.output === crash.output;
}

/** Names of the tests that have a failed or unfinished subtest; the separator may occur in names as well. */
export function parentsOfFailed(each: PackageResult): Set<string> {
  const parents = new Set<string>();
  for (const { name, outcome } of each.tests) {
    if (outcome !== 'failed' && outcome !== 'unfinished') continue;
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
      parents.add(name.slice(0, at));
  }
  return parents;
}
