import { join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { exists } from '../shared/files/exists.ts';
import type { Ports } from '../shared/ports.ts';
import { failuresOf } from './causes.ts';
import { type Failure, shortenPaths } from './failure.ts';
import type { GoEnvironment } from './go-env.ts';
import type { LaneReport } from './lane-report.ts';
import { integrationTag, type LaneName, type LaneRun, planLane } from './lanes.ts';
import { locateTest } from './locate-test.ts';
import type { LaneResult } from './model.ts';
import { contains, type ModuleGroup } from './modules.ts';
import { changedByTag, type GoPackage, listPackages, requirePackages } from './packages.ts';
import { type Profile, readProfile } from './profile.ts';
import { runLane } from './run-lane.ts';
import type { Sources } from './sources.ts';

interface TestPlan {
  /** The repository's root folder. */
  root: string;
  groups: ModuleGroup[];
  go: GoEnvironment;
  race: boolean;
  env: Record<string, string>;
  /** Folder for the profiles of the lanes. */
  temporary: string;
  /** Lanes asked for; empty: those that have tests. */
  lanes: LaneName[];
  /** Milliseconds per package. */
  timeout: number;
}

export interface TestFindings {
  lanes: LaneReport[];
  /** All packages by import path. */
  packages: Map<string, GoPackage>;
  /** Merged over all lanes. */
  profile: Profile;
  /** Packages with code that failed before their coverage was written. */
  missing: string[];
}

/** Runs the lanes one after the other, so that the second finds compiled what they share, and merges coverage. */
export async function runTests(plan: TestPlan, ports: Ports): Promise<TestFindings> {
  const { runs, packages } = await planRuns(plan, ports);
  const profile: Profile = new Map();
  const lanes: LaneReport[] = [];
  for (const lane of ['unit', 'integration'] as const) {
    const ofLane = runs.filter((run) => run.lane === lane);
    if (ofLane.length === 0) continue;
    const start = ports.clock.now();
    ports.runner.info(`${lane} tests of ${ofLane.flatMap((run) => run.expected).length} packages`);
    const report: LaneReport = { lane, packages: [], failures: [], seconds: 0 };
    for (const run of ofLane) {
      const result = await runLane(run, plan.env, ports);
      report.packages.push(...result.packages);
      report.failures.push(...(await findFailures(run, result, packages, plan)));
      if (await exists(run.profile)) await readProfile(profile, run.profile);
    }
    lanes.push({ ...report, seconds: (ports.clock.now() - start) / 1000 });
  }
  return { lanes, packages, profile, missing: withoutCoverage(lanes, packages, profile) };
}

/** Looks up the packages and plans the lanes of every group of modules. */
async function planRuns(
  { groups, go, race, env, temporary, lanes, timeout }: TestPlan,
  { exec }: Pick<Ports, 'exec'>,
): Promise<{ runs: LaneRun[]; packages: Map<string, GoPackage> }> {
  const listed = await Promise.all(
    groups.map(async (group) => {
      const [plain, tagged] = await Promise.all([
        listPackages(group, go.tags, exec, env),
        listPackages(group, [...go.tags, integrationTag], exec, env),
      ]);
      return { group, plain, tagged };
    }),
  );
  requirePackages(
    listed.flatMap(({ tagged }) => tagged),
    groups.flatMap(({ patterns }) => patterns),
  );
  const runs = listed.flatMap(({ group, plain, tagged }, index) => {
    const facts = { go, race, timeout };
    const planOf = (lane: LaneName, packages: GoPackage[]) =>
      packages.length === 0 || (lanes.length > 0 && !lanes.includes(lane))
        ? []
        : [
            planLane(
              lane,
              group,
              packages.map((each) => each.ImportPath),
              join(temporary, `${lane}-${index}.out`),
              facts,
            ),
          ];
    return [...planOf('unit', plain), ...planOf('integration', changedByTag(plain, tagged))];
  });
  for (const lane of lanes) {
    if (runs.some((run) => run.lane === lane)) continue;
    const missing =
      lane === 'integration' ? 'no test is behind //go:build integration' : 'no package was found';
    throw new InputError('lanes', `"${lane}" was given, but ${missing}`);
  }
  // The tagged list knows all test files of a package.
  const packages = new Map(
    listed.flatMap(({ plain, tagged }) => [...plain, ...tagged]).map((each) => [each.ImportPath, each]),
  );
  return { runs, packages };
}

async function findFailures(
  run: LaneRun,
  result: LaneResult,
  packages: Map<string, GoPackage>,
  { groups, root }: TestPlan,
): Promise<Failure[]> {
  const roots = [...groups.map(({ dir }) => dir), ...[...packages.values()].flatMap(({ Dir }) => Dir ?? [])];
  const sources: Sources = {
    dir: run.dir,
    packageDir: (importPath) => packages.get(importPath)?.Dir,
    isOurs: (file) => roots.some((root) => contains(root, file)),
  };
  const failures = failuresOf(run.lane, result, sources);
  return Promise.all(failures.map((failure) => locateTest(shortenPaths(failure, root), packages)));
}

/** A package that did not build, or whose binary crashed, leaves no blocks: the total is silently smaller. */
function withoutCoverage(lanes: LaneReport[], packages: Map<string, GoPackage>, profile: Profile): string[] {
  const counted = new Set([...profile.keys()].map((file) => file.slice(0, file.lastIndexOf('/'))));
  const failed = lanes
    .flatMap((lane) => lane.packages)
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'unfinished')
    .map(({ importPath }) => importPath);
  return [...new Set(failed)].filter((importPath) => {
    const { GoFiles = [], CgoFiles = [] } = packages.get(importPath) ?? {};
    return !counted.has(importPath) && GoFiles.length + CgoFiles.length > 0;
  });
}
