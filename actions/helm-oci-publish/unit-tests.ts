import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../shared/errors.ts';
import type { Ports } from '../shared/ports.ts';
import { childEnvironment } from '../shared/process/environment.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { findTool } from '../shared/tools/find-tool.ts';
import type { Chart } from './chart.ts';
import { firstAssertion, readJunit, type SuiteResults } from './junit.ts';
import type { Problem } from './problem.ts';
import { declaredSuites } from './suites.ts';

export interface UnitTests {
  suites: number;
  tests: number;
  failed: number;
  /** Relative to the evidence folder. */
  junit: string;
}

/** Runs a chart's helm-unittest suites with the tool's own binary. */
export async function runUnitTests(
  chart: Chart,
  ports: Ports,
  evidence: string,
): Promise<{ result?: UnitTests; problems: Problem[] }> {
  const { name } = chart.metadata;
  const declared = await declaredSuites(chart.folder);
  if (declared === 0) {
    const message = `${name}: no test suite in ${chart.path}/tests/*_test.yaml; write one with helm-unittest's "suite:" and "tests:"`;
    return { problems: [{ message, file: join(chart.folder, 'Chart.yaml') }] };
  }
  const junit = `charts/${name}.junit.xml`;
  const file = join(evidence, junit);
  const { path } = await findTool('helm-unittest', ports, evidence);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const args = ['--strict', '--output-type', 'JUnit', '--output-file', file, chart.folder];
  const command = { tool: path, args, env: childEnvironment(ports.env), timeout: 10 * 60_000 };
  const { exitCode, stdout, stderr } = await withHeartbeat(
    () => `${name}, unit tests`,
    ports,
    () => ports.exec(command, { accept: 'any' }),
  );
  const results = readJunit(await readReport(file, path, { exitCode, said: stderr || stdout }));
  const problems = judge(chart, declared, results, stdout);
  if (problems.length > 0) ports.runner.untrusted(stdout);
  const failed = results.failures.length;
  return { result: { suites: results.suites, tests: results.tests, failed, junit }, problems };
}

async function readReport(
  file: string,
  tool: string,
  { exitCode, said }: { exitCode: number; said: string },
): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ToolError(tool, 'helm-unittest wrote no report', { cause, code: exitCode, detail: said });
  }
}

/** The tool's exit code is 0 when it ran nothing, so what it reports is held against what the chart declares. */
function judge(chart: Chart, declared: number, { suites, tests, failures }: SuiteResults, stdout: string) {
  const { name } = chart.metadata;
  const problems = byCause(name, failures);
  if (suites < declared) {
    const reason = /Execution Error:\s*(.+)/.exec(stdout)?.[1];
    problems.push({
      message: `${name}: ${suites} of ${declared} declared test suites ran${reason === undefined ? '' : `: ${reason}`}`,
    });
  } else if (tests === 0) problems.push({ message: `${name}: its test suites hold no test` });
  return problems;
}

/** One slip in the values can fail every test: tests that fail for the same reason are one problem. */
function byCause(chart: string, failures: SuiteResults['failures']): Problem[] {
  const tests = new Map<string, string[]>();
  for (const { suite, test, message } of failures) {
    const cause = firstAssertion(message);
    tests.set(cause, [...(tests.get(cause) ?? []), `"${suite}": ${test}`]);
  }
  return [...tests].map(([cause, names]) => ({
    message: `${chart}, ${names.length > 1 ? `${names.length} tests, the first` : 'test'} ${names[0]}: ${cause}`,
    cause,
  }));
}
