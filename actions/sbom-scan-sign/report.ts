import { join } from 'node:path';
import type { Verdict } from '../shared/documents/verdict.ts';
import { writeJson } from '../shared/files/write.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import { outputs } from './outputs.ts';
import { publicKeyFile } from './release.ts';
import type { Session } from './session.ts';
import { describeCounts, renderSummary } from './summary.ts';
import { verdictFile } from './verdict-document.ts';
import { verifyCommand } from './verify-command.ts';

/** Writes verdict.json, outputs and summary. Called before a failure is reported: then they are needed most. */
export async function report(verdict: Verdict, session: Session): Promise<void> {
  const { ports, evidence } = session;
  await writeJson(join(evidence, verdictFile), verdict);
  const values = outputValues(verdict, evidence);
  setOutputs(ports.runner, outputs, values);
  ports.runner.summarize(renderSummary(verdict, values['verify-command']));
  ports.runner.info(`verdict ${verdict.verdict}: ${describeCounts(verdict)}`);
  warn(verdict, session);
}

function outputValues(verdict: Verdict, evidence: string): Record<keyof typeof outputs, string> {
  const { counts, digest } = verdict;
  const image = `${verdict.repository}@${digest}`;
  const key = join(evidence, publicKeyFile);
  const paths = (kind: string) =>
    verdict.platforms
      .flatMap(({ documents }) => documents[kind] ?? [])
      .map((path) => join(evidence, path))
      .join('\n');
  return {
    verdict: verdict.verdict,
    'verdict-file': join(evidence, verdictFile),
    critical: String(counts.critical),
    high: String(counts.high),
    medium: String(counts.medium),
    low: String(counts.low),
    unknown: String(counts.unknown),
    'sbom-spdx': paths('spdx'),
    'sbom-cyclonedx': paths('cyclonedx'),
    image,
    digest,
    published: String(verdict.published),
    tags: verdict.tags.join('\n'),
    'public-key': verdict.signer === undefined ? '' : key,
    'verify-command': verdict.published ? verifyCommand(image, key) : '',
    'database-digest': verdict.database?.digest ?? '',
  };
}

/** What a reader of a green run must not overlook. */
function warn({ database, rules, verdict }: Verdict, { ports }: Session): void {
  if (database?.kind === 'demo') {
    ports.runner.annotate({
      kind: 'warning',
      title: 'Demo vulnerability database',
      message: database.notice,
    });
  }
  for (const { outcome, demanded, detail } of rules) {
    if (outcome === 'warn' && verdict === 'pass') {
      ports.runner.annotate({ kind: 'warning', title: 'Vulnerabilities', message: `${demanded}: ${detail}` });
    }
  }
}
