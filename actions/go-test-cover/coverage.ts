import type { Profile } from './profile.ts';

/** Statements, not percentages: only they add up. */
export interface Statements {
  covered: number;
  total: number;
}

/**
 * Counts a profile by package: a statement is covered when its block ran at least once in any lane. All blocks
 * count, also those of function literals outside of functions, which `go tool cover -func` leaves out.
 */
export function coverageByPackage(profile: Profile): Map<string, Statements> {
  const packages = new Map<string, Statements>();
  for (const [file, blocks] of profile) {
    const importPath = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    const sum = packages.get(importPath) ?? { covered: 0, total: 0 };
    for (const { statements, count } of blocks.values()) {
      sum.total += statements;
      if (count > 0) sum.covered += statements;
    }
    packages.set(importPath, sum);
  }
  return packages;
}

export function sumStatements(parts: Iterable<Statements>): Statements {
  const sum = { covered: 0, total: 0 };
  for (const { covered, total } of parts) {
    sum.covered += covered;
    sum.total += total;
  }
  return sum;
}

/** Percent with one decimal, rounded down: 79.96 must not read as the 80.0 that it does not reach. */
export function percent({ covered, total }: Statements): number {
  return total === 0 ? 0 : Math.floor((covered * 1000) / total) / 10;
}

/** Whether a share reaches a threshold in percent, without a rounding error deciding. */
export function reaches({ covered, total }: Statements, threshold: number): boolean {
  return covered * 1e8 >= Math.round(threshold * 1e6) * total;
}
