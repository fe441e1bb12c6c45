import { ToolError } from '../shared/errors.ts';
import type { Ports } from '../shared/ports.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { eventReader } from './events.ts';
import type { LaneRun } from './lanes.ts';
import { type LaneResult, laneModel, type PackageResult } from './model.ts';

/**
 * Runs one `go test` command and folds its events. The exit code decides nothing: the events do.
 *
 * @throws ToolError when go test failed without naming a package (wrong flag, broken go.mod)
 */
export async function runLane(
  run: LaneRun,
  env: Record<string, string>,
  { exec, runner, clock }: Pick<Ports, 'exec' | 'runner' | 'clock'>,
): Promise<LaneResult> {
  let finished = 0;
  const what = () => `  ${finished}/${run.expected.length} packages, ${run.lane} tests still run`;
  return withHeartbeat(what, { runner, clock }, async (heard) => {
    const model = laneModel((result, build) => {
      finished += 1;
      heard();
      runner.info(packageLine(result, finished, run.expected.length));
      if (result.outcome === 'failed') {
        const output = build + outputOf(result);
        if (output !== '') runner.untrusted(output);
      }
    });
    const reader = eventReader(model.apply, model.text);
    const command = { tool: 'go', args: run.args, cwd: run.dir, env };
    const { exitCode, stderr } = await exec(command, { onStdout: reader.write, accept: 'any' });
    reader.end();
    for (const line of stderr.split('\n')) if (line !== '') model.text(line);
    const result = model.finish(exitCode === 0 ? [] : run.expected);
    const nothing = result.packages.every((each) => each.outcome !== 'failed' && each.tests.length === 0);
    if (exitCode !== 0 && nothing) {
      throw new ToolError(['go', ...run.args].join(' '), `go test ended with exit code ${exitCode}`, {
        code: exitCode,
        detail: result.stray.trim(),
      });
    }
    return result;
  });
}

function packageLine(result: PackageResult, finished: number, total: number): string {
  const counted = `  ${finished}/${total} ${result.importPath}`;
  if (result.tests.length === 0 && result.outcome !== 'failed' && result.outcome !== 'unfinished') {
    return `${counted} no tests`;
  }
  const word = { passed: 'ok', failed: 'FAILED', skipped: 'skipped', unfinished: 'NO RESULT' }[
    result.outcome
  ];
  return `${counted} ${word} ${result.cached ? 'cached' : `${result.seconds.toFixed(1)} s`}`;
}

function outputOf(result: PackageResult): string {
  return [...result.tests.map((test) => test.output), result.output].join('');
}
