import type { LaneName } from './lanes.ts';
import type { Position } from './stack.ts';

/** Why a package failed. `exit`: the test binary ended outside of any test's verdict. */
type FailureKind = 'build' | 'panic' | 'timeout' | 'race' | 'test' | 'exit' | 'unfinished';

/** One root cause. */
export interface Failure {
  kind: FailureKind;
  lane: LaneName;
  /** Import paths of all packages that failed because of it. */
  packages: string[];
  test?: string;
  /** Import path of the package that did not build, where Go tells it: the others only import it. */
  origin?: string;
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

/** What failed: `TestHalf/even`, or the package, `example.com/app/order: build failed`. */
export function subject({ kind, test, origin, packages }: Failure): string {
  const name = test ?? origin ?? packages[0] ?? '';
  return kind === 'build' ? `${name}: build failed` : name;
}

/** A failure in one line: `TestHalf/even: got 1`. */
export function headline(failure: Failure): string {
  const text = failure.message.split('\n').find((line) => line.trim() !== '') ?? 'failed';
  return `${subject(failure)}: ${text.trim().replace(/:$/, '')}`;
}

/** The packages that failed besides the one that the subject names. */
export function alsoFailed({ origin, packages }: Failure): string[] {
  return packages.filter((name) => name !== (origin ?? packages[0]));
}
