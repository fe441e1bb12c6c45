import { join } from 'node:path';
import { writeFileAtomic, writeJson } from '../actions/shared/files/write.ts';
import { markdownTable } from '../actions/shared/runner/summary.ts';
import type { JobResult } from './composite/job.ts';
import { runFile } from './folders.ts';

/** Writes `summary.md`, which is what the page of a run on GitHub shows, and `run.json`, the same for programs. */
export async function writeReport(out: string, action: string, result: JobResult): Promise<void> {
  await writeFileAtomic(join(out, 'summary.md'), summary(action, result));
  await writeJson(join(out, runFile), {
    status: result.status,
    outputs: result.outputs,
    steps: result.steps.map(({ name, outcome, conclusion, start, end, annotations }) => ({
      name,
      outcome,
      conclusion,
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
      annotations,
    })),
  });
}

function summary(action: string, { status, steps, outputs }: JobResult): string {
  const timeline = markdownTable(
    ['step', 'result', 'seconds'],
    steps.map(({ name, outcome, start, end }) => [
      name,
      outcome,
      outcome === 'skipped' ? '' : ((end - start) / 1000).toFixed(1),
    ]),
  );
  const set = Object.entries(outputs).filter(([, value]) => value !== '');
  return [
    `# ${action}: ${status}\n`,
    timeline,
    ...steps.filter((step) => step.summary !== '').map((step) => step.summary),
    ...(set.length === 0 ? [] : ['## Outputs\n', markdownTable(['output', 'value'], set)]),
  ].join('\n');
}
