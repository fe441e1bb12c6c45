import { realpath, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Tests } from '../shared/documents/tests.ts';
import { GateFailure, InputError, ToolError } from '../shared/errors.ts';
import { relativeTo } from '../shared/files/relative-path.ts';
import { temporaryFolder } from '../shared/files/temporary.ts';
import { writeFileAtomic, writeJson } from '../shared/files/write.ts';
import { findRepository } from '../shared/git/repository.ts';
import type { Ports } from '../shared/ports.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import type { Inputs } from '../shared/runner/inputs.ts';
import { annotationsOf } from './annotations.ts';
import { countTests, type Findings, testsDocument } from './document.ts';
import { checkDrift, type Drift, repositoryRoot } from './drift.ts';
import { excludeFiles, fileLocator } from './exclude.ts';
import { type Failure, mergeFailures } from './failure.ts';
import { readGoEnv } from './go-env.ts';
import type { inputs as inputSpecs } from './inputs.ts';
import { toJUnit } from './junit.ts';
import { findModules } from './modules.ts';
import type { outputs } from './outputs.ts';
import { formatProfile } from './profile.ts';
import { decideRace, findCompiler } from './race.ts';
import { runTests, type TestPlan } from './run-tests.ts';
import { renderSummary } from './summary.ts';
import { testEnvironment } from './test-environment.ts';
import { judge, type Reason } from './verdict.ts';

type Given = Inputs<typeof inputSpecs>;

/** Tests all modules, measures coverage, checks generated files, and judges. */
export async function run(inputs: Given, ports: Ports): Promise<{ cached: boolean }> {
  const { runner } = ports;
  const workingDirectory = await existingFolder(inputs.workingDirectory);
  // What annotations and globs are relative to.
  const root = (await findRepository(workingDirectory)) ?? workingDirectory;
  const toRelative = relativeTo(root);
  const repository = inputs.generateCheck ? await repositoryRoot(workingDirectory, ports) : undefined;
  const env = testEnvironment(ports.env);
  const go = await readGoEnv(ports.exec, env, workingDirectory);
  const race = decideRace(inputs.race, go, await findCompiler(go.cc, ports.env));
  const { groups, untested } = await findModules(workingDirectory, inputs.packages, go, ports.exec, env);
  if (untested.length > 0) {
    const message = `not tested, because go.work does not name them: ${untested.map(toRelative).join(', ')}`;
    runner.annotate({ kind: 'warning', title: 'modules', message });
  }
  runner.info(`${go.version}, race detector ${race.reason}`);

  const temporary = await temporaryFolder(ports.env, 'go-test-cover-');
  const plan: TestPlan = { ...inputs, root, groups, go, race: race.on, env, temporary };
  const driftCheck = settle(
    repository === undefined ? noDrift() : checkDrift(repository, groups, inputs.timeout, ports),
  );
  try {
    const tests = await runTests(plan, ports);
    const { drift, error } = await driftCheck;
    const locate = fileLocator((importPath) => tests.packages.get(importPath)?.Dir, toRelative);
    const excluded = await excludeFiles(tests.profile, inputs.coverageExclude, locate);
    const findings: Findings = {
      ...tests,
      go: go.version,
      race,
      failures: mergeFailures(tests.lanes.map((each) => each.failures)),
      excluded,
      threshold: inputs.coverageThreshold,
      drift,
    };
    const reasons = await report(findings, ports, evidenceFolder(ports, inputs.evidenceDir), toRelative);
    enforce(reasons, error, ports);
    return {
      cached: tests.lanes.every((lane) =>
        lane.packages.every((each) => each.cached || each.tests.length === 0),
      ),
    };
  } finally {
    await driftCheck;
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Writes documents, outputs, annotations and summary. Gives the rules that were broken. */
async function report(
  findings: Findings,
  ports: Ports,
  evidence: string,
  toRelative: (path: string) => string,
): Promise<Reason[]> {
  const { runner } = ports;
  const { failures, lanes, profile } = findings;
  const where = (failure: Failure) => whereIs(failure, toRelative);
  const draft = testsDocument(findings, [], toRelative);
  const reasons = judge({ ...findings, coverage: draft.coverage, where });
  const tests = testsDocument(findings, reasons, toRelative);
  const files = {
    'tests-file': join(evidence, 'tests.json'),
    'junit-file': join(evidence, 'tests', 'junit.xml'),
    'profile-file': join(evidence, 'tests', 'coverage.out'),
  };
  await writeJson(files['tests-file'], tests);
  await writeFileAtomic(files['junit-file'], toJUnit(lanes, toRelative));
  await writeFileAtomic(files['profile-file'], formatProfile(profile));

  const packages = lanes.flatMap((lane) => lane.packages);
  const values: Record<keyof typeof outputs, string | number> = {
    passed: countTests(packages, 'passed'),
    failed: failures.length,
    skipped: countTests(packages, 'skipped'),
    packages: new Set(packages.map((each) => each.importPath)).size,
    coverage: tests.coverage.percent.toFixed(1),
    'coverage-covered': tests.coverage.covered,
    'coverage-total': tests.coverage.total,
    drift: findings.drift.outcome,
    verdict: tests.verdict,
    ...files,
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, value);
  runner.summarize(renderSummary(tests, failures, where));
  runner.info(closingLine(tests, Number(values.passed)));
  for (const annotation of annotationsOf(failures, findings.drift, toRelative)) runner.annotate(annotation);
  return reasons;
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

function closingLine({ coverage, drift, failures }: Tests, passed: number): string {
  const { covered, total, threshold } = coverage;
  const share = `coverage ${coverage.percent.toFixed(1)} % (${covered}/${total} statements, threshold ${threshold} %)`;
  const generated = { none: 'up to date', found: 'out of date', off: 'not checked', failed: 'not known' }[
    drift.outcome
  ];
  return `${passed} passed, ${failures.length} failed, ${share}, generated files ${generated}`;
}

function whereIs({ position, packages }: Failure, toRelative: (path: string) => string): string {
  return position === undefined ? (packages[0] ?? '') : `${toRelative(position.file)}:${position.line}`;
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

async function noDrift(): Promise<Drift> {
  return { outcome: 'off', reason: 'generate-check: false', files: [] };
}

async function existingFolder(given: string): Promise<string> {
  const folder = resolve(given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new InputError('working-directory', `${given} is not a folder`);
  return realpath(folder);
}
