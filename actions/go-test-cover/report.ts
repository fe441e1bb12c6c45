import { join } from 'node:path';
import type { Tests } from '../shared/documents/tests.ts';
import { writeFileAtomic, writeJson } from '../shared/files/write.ts';
import type { Ports } from '../shared/ports.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import { annotationsOf } from './annotations.ts';
import type { Failure } from './failure.ts';
import { toJUnit } from './junit.ts';
import { outputs } from './outputs.ts';
import { formatProfile } from './profile.ts';
import { renderSummary } from './summary.ts';
import { countTests, type Findings, testsDocument } from './tests-document.ts';
import { judge, type Reason } from './verdict.ts';

/** Writes documents, outputs, annotations and summary. Gives the rules that were broken. */
export async function report(
  findings: Findings,
  { runner }: Ports,
  evidence: string,
  toRelative: (path: string) => string,
): Promise<Reason[]> {
  const { failures, lanes, drift } = findings;
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
  await writeFileAtomic(files['profile-file'], formatProfile(findings.profile));

  const packages = lanes.flatMap((lane) => lane.packages);
  const passed = countTests(packages, 'passed');
  setOutputs(runner, outputs, {
    passed,
    failed: failures.length,
    skipped: countTests(packages, 'skipped'),
    packages: new Set(packages.map((each) => each.importPath)).size,
    coverage: tests.coverage.percent.toFixed(1),
    'coverage-covered': tests.coverage.covered,
    'coverage-total': tests.coverage.total,
    drift: drift.outcome,
    verdict: tests.verdict,
    ...files,
  });
  runner.summarize(renderSummary(tests, failures, where));
  runner.info(closingLine(tests, passed));
  for (const annotation of annotationsOf(failures, drift, toRelative)) runner.annotate(annotation);
  return reasons;
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
