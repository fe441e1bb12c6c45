import type { LaneName } from './lanes.ts';
import type { Position } from './stack.ts';

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
