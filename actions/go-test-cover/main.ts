import { rm } from 'node:fs/promises';
import { GateFailure, ToolError } from '../shared/errors.ts';
import { temporaryFolder } from '../shared/files/temporary.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { checkDrift, type Drift } from './drift.ts';
import { excludeFiles, fileLocator } from './exclude.ts';
import { mergeFailures } from './failure.ts';
import type { Given } from './inputs.ts';
import type { LaneReport } from './lane-report.ts';
import { type Plan, planTests } from './plan.ts';
import { report } from './report.ts';
import { runTests, type TestFindings } from './run-tests.ts';
import type { Findings } from './tests-document.ts';
import type { Reason } from './verdict.ts';

/** Tests all modules, measures coverage, checks generated files, and judges. */
export async function run(given: Given, ports: Ports): Promise<RunResult> {
  const plan = await planTests(given, ports);
  const temporary = await temporaryFolder(ports.env, 'go-test-cover-');
  const driftCheck = settle(drift(plan, given, ports));
  try {
    const tests = await runTests({ ...given, ...plan, race: plan.race.on, temporary }, ports);
    const checked = await driftCheck;
    const findings = await findingsOf(tests, checked.drift, plan, given);
    const reasons = await report(findings, ports, evidenceFolder(ports, given.evidenceDir), plan.toRelative);
    enforce(reasons, checked.error, ports);
    return { cached: tests.lanes.every(isCached) };
  } finally {
    await driftCheck;
    await rm(temporary, { recursive: true, force: true });
  }
}

async function drift({ repository, groups }: Plan, { timeout }: Given, ports: Ports): Promise<Drift> {
  if (repository !== undefined) return checkDrift(repository, groups, timeout, ports);
  return { outcome: 'off', reason: 'generate-check: false', files: [] };
}

/** A failing drift check must not hide what the tests say, so its error waits until all is written. */
async function settle(check: Promise<Drift>): Promise<{ drift: Drift; error?: unknown }> {
  try {
    return { drift: await check };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { drift: { outcome: 'failed', reason, files: [] }, error };
  }
}

/** All that is judged: the tests without what does not count, and what go generate would change. */
async function findingsOf(tests: TestFindings, drift: Drift, plan: Plan, given: Given): Promise<Findings> {
  const locate = fileLocator((importPath) => tests.packages.get(importPath)?.Dir, plan.toRelative);
  const excluded = await excludeFiles(tests.profile, given.coverageExclude, locate);
  return {
    ...tests,
    go: plan.go.version,
    race: plan.race,
    failures: mergeFailures(tests.lanes.map((each) => each.failures)),
    excluded,
    threshold: given.coverageThreshold,
    drift,
  };
}

/**
 * Ends the step when a rule was broken.
 *
 * @param error what ended the drift check, when it could not be done
 */
function enforce(reasons: Reason[], error: unknown, { runner }: Pick<Ports, 'runner'>): void {
  const [first, ...rest] = reasons;
  if (first === undefined) return;
  if (error !== undefined && rest.length === 0) throw error;
  if (error instanceof ToolError && error.detail !== '') runner.untrusted(error.detail);
  throw new GateFailure(
    first.gate,
    first.message + rest.map(({ gate, message }) => `; ${gate}: ${message}`).join(''),
  );
}

function isCached({ packages }: LaneReport): boolean {
  return packages.every((each) => each.cached || each.tests.length === 0);
}
