import type { Tests } from '../shared/documents/tests.ts';
import { coverageByPackage, percent, type Statements, sumStatements } from './coverage.ts';
import type { Drift } from './drift.ts';
import type { Excluded } from './exclude.ts';
import type { Failure } from './failure.ts';
import type { LaneReport } from './lane-report.ts';
import type { PackageResult } from './model.ts';
import type { Profile } from './profile.ts';
import type { Race } from './race.ts';
import type { Reason } from './verdict.ts';

export interface Findings {
  go: string;
  race: Race;
  lanes: LaneReport[];
  /** Of all lanes, root causes first. */
  failures: Failure[];
  profile: Profile;
  excluded: Excluded[];
  missing: string[];
  threshold: number;
  drift: Drift;
}

/** Makes tests.json. */
export function testsDocument(
  findings: Findings,
  reasons: Reason[],
  toRelative: (path: string) => string,
): Tests {
  const { go, race, lanes, failures, profile, excluded, missing, threshold, drift } = findings;
  const packages = coverageByPackage(profile);
  const total: Statements = sumStatements(packages.values());
  return {
    verdict: reasons.length === 0 ? 'pass' : 'fail',
    reasons,
    go,
    race,
    lanes: lanes.map((each) => ({
      name: each.lane,
      packages: each.packages.length,
      cached: each.packages.filter(({ cached }) => cached).length,
      passed: countTests(each.packages, 'passed'),
      failed: each.failures.length,
      skipped: countTests(each.packages, 'skipped'),
      seconds: each.seconds,
    })),
    packages: lanes.flatMap(({ lane, packages: results }) =>
      results.map(({ importPath, outcome, tests, seconds, cached }) => ({
        lane,
        importPath,
        outcome,
        tests: tests.length,
        seconds,
        cached,
      })),
    ),
    failures: failures.map(({ kind, lane, packages: names, test, message, position }) => ({
      kind,
      lane,
      packages: names,
      ...(test !== undefined && { test }),
      message,
      ...(position !== undefined && { file: toRelative(position.file), line: position.line }),
    })),
    coverage: {
      ...total,
      percent: percent(total),
      threshold,
      missing,
      packages: [...packages].map(([importPath, each]) => ({ importPath, ...each })).sort(byImportPath),
      excluded,
    },
    drift,
  };
}

/** Number of distinct tests with an outcome; one that several lanes ran counts once. */
export function countTests(packages: PackageResult[], outcome: 'passed' | 'skipped'): number {
  const names = packages.flatMap(({ importPath, tests }) =>
    tests.filter((test) => test.outcome === outcome).map(({ name }) => `${importPath} ${name}`),
  );
  return new Set(names).size;
}

function byImportPath(a: { importPath: string }, b: { importPath: string }): number {
  return a.importPath < b.importPath ? -1 : 1;
}
