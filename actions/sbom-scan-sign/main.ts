import { join } from 'node:path';
import { forget } from '../shared/cache/forget.ts';
import type { Verdict } from '../shared/documents/verdict.ts';
import { GateFailure } from '../shared/errors.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { checkKey } from '../shared/signing/key.ts';
import type { Signer } from '../shared/signing/signer.ts';
import { gateFailure } from './gate-failure.ts';
import type { Given } from './inputs.ts';
import { inspect } from './inspect.ts';
import { needsKey, planPhases, touchesRegistry } from './phases.ts';
import { decidePublishing, describePublishing, phasesOf } from './publishing.ts';
import { prepareSigner, release } from './release.ts';
import { report } from './report.ts';
import { openSession } from './session.ts';
import { readSubject } from './subject.ts';
import { parseTarget } from './target.ts';
import { emptyVerdict, readPassingVerdict } from './verdict-document.ts';

/** Days after its last use for which content of a kind is kept. A database is large and replaced every six hours. */
const cacheDays = { sbom: 30, scan: 30, 'osv-database': 30, 'trivy-db': 1 };

/** Judges the image of a layout, and releases it when it is good. */
export async function run(given: Given, ports: Ports): Promise<RunResult> {
  const publishing = await decidePublishing(given.publish, ports.env);
  if (given.publish !== 'true') ports.runner.info(describePublishing(publishing));
  const phases = planPhases(phasesOf(given.phases, publishing), given);
  const target = parseTarget(given.repository, given.tags);
  if (needsKey(phases)) await checkKey({ key: given.key, password: given.keyPassword }, ports.env);
  const subject = await readSubject(given.layout, given.digest);
  const verdict = emptyVerdict(subject, target.repository, phases);
  if (touchesRegistry(phases) && !phases.scan) {
    adopt(verdict, await readPassingVerdict(evidenceFolder(ports, given.evidenceDir), subject.digest));
  }
  const session = await openSession(given, ports, subject, target);

  let signer: Signer | undefined;
  try {
    const judgement = await inspect(session, phases, verdict);
    if (judgement?.pass === false) throw gateFailure(judgement);
    signer = await prepareSigner(session, phases, verdict);
    if (touchesRegistry(phases)) await release(session, phases, verdict, signer);
  } catch (error) {
    fail(verdict, error, ports.runner.redact);
    throw error;
  } finally {
    await signer?.close();
    await session.close();
    await report(verdict, session);
  }
  for (const [kind, days] of Object.entries(cacheDays)) {
    await forget(join(session.cache, kind), days, ports.clock.now());
  }
  return { cached: verdict.platforms.every(({ reused }) => reused) };
}

/** Takes over what an earlier job found on the same image. */
function adopt(verdict: Verdict, earlier: Verdict): void {
  const { rules, counts, findings, suppressed, platforms } = earlier;
  Object.assign(verdict, { verdict: earlier.verdict, rules, counts, findings, suppressed, platforms });
  if (earlier.database !== undefined) verdict.database = earlier.database;
}

/**
 * A run that did not end well is no pass, whatever the gate had said before. The message may quote what a registry
 * said, and a registry may say what it was sent.
 */
function fail(verdict: Verdict, error: unknown, redact: (text: string) => string): void {
  verdict.verdict = 'fail';
  if (error instanceof GateFailure) return;
  const detail = redact(error instanceof Error ? error.message : String(error));
  verdict.rules.push({ rule: 'completed', demanded: 'every phase ends well', outcome: 'fail', detail });
}
