import { join, resolve } from 'node:path';
import { writeJson } from '../shared/files/write.ts';
import type { Ports } from '../shared/ports.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import { chartsDocument, type RunState, readDocument } from './charts-document.ts';
import type { Given } from './inputs.ts';
import { outputs } from './outputs.ts';
import { renderSummary } from './summary.ts';

/** Writes outputs, summary and charts.json from what is known, however the run ended. */
export async function report(
  state: RunState,
  given: Given,
  { runner }: Ports,
  evidence: string,
): Promise<void> {
  const document = chartsDocument(state, resolve(given.workingDirectory), await readDocument(evidence));
  const { charts } = document;
  const [first] = state.charts;
  const publication = first?.published === undefined ? undefined : first.publication;

  setOutputs(runner, outputs, {
    chart: publication === undefined ? '' : `${publication.repository}@${publication.artifact.digest}`,
    digest: publication?.artifact.digest ?? '',
    charts: charts.map(({ name, version, ref, digest, published, skipped }) => ({
      name,
      version,
      ref,
      digest,
      published,
      skipped,
    })),
    published: document.published,
    skipped: charts.flatMap(({ name, skipped }) => (skipped ? name : [])).join(','),
    'index-file': state.index?.path ?? '',
  });
  runner.summarize(renderSummary(document, given.phases));
  await writeJson(join(evidence, 'charts.json'), document);
}
