import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Verdict } from '../shared/documents/verdict.ts';
import { type Database, openDatabase } from './database.ts';
import { countFindings, mergeFindings } from './findings.ts';
import { type Judgement, judge } from './gate.ts';
import type { Phases } from './phases.ts';
import { makeSboms } from './sbom.ts';
import { scanPlatform } from './scan.ts';
import type { Session } from './session.ts';
import { settleAll } from './settle-all.ts';
import type { PlatformImage } from './subject.ts';

/**
 * Runs the phases that look into the image: SBOMs and scans of all platforms, as many at a time as the
 * computer has processors. The verdict is filled in as far as they come.
 *
 * @returns the judgement, or undefined when the phase scan is not asked for
 */
export async function inspect(
  session: Session,
  phases: Phases,
  verdict: Verdict,
): Promise<Judgement | undefined> {
  const { platforms } = session.subject;
  const limit = pLimit(availableParallelism());
  const sboms = phases.sbom ? platforms.map((image) => limit(() => describe(image, session, verdict))) : [];
  // The database comes over the network or from a builder of its own: it does not wait for the SBOMs.
  const database = phases.scan ? openDatabase(session.inputs.database, session) : undefined;
  const [opened] = await settleAll([database, ...sboms]);
  if (opened === undefined) return undefined;

  verdict.database = opened.facts;
  const scans = await settleAll(platforms.map((image) => limit(() => scan(image, opened, session, verdict))));
  verdict.findings = mergeFindings(scans);
  verdict.counts = countFindings(verdict.findings);
  verdict.suppressed = scans.flatMap(({ suppressed }) => suppressed);
  const packages = Object.fromEntries(scans.map((one) => [one.platform, one.packages]));
  const judgement = judge(verdict.findings, packages, session.inputs);
  verdict.rules = judgement.rules;
  verdict.verdict = judgement.pass ? 'pass' : 'fail';
  return judgement;
}

async function describe(image: PlatformImage, session: Session, verdict: Verdict): Promise<void> {
  const start = session.ports.clock.now();
  const { reused, ...documents } = await makeSboms(image, session);
  record(verdict, image, documents, reused);
  progress(session, `sbom ${image.platform}`, reused, start);
}

async function scan(image: PlatformImage, database: Database, session: Session, verdict: Verdict) {
  const start = session.ports.clock.now();
  const { report, documents, reused } = await scanPlatform(image, database, session);
  const entry = record(verdict, image, documents, reused);
  if (entry !== undefined) entry.packages = report.packages;
  const found = `${report.findings.length} findings in ${report.packages} packages`;
  progress(session, `scan ${image.platform}: ${found}`, reused, start);
  return { platform: image.platform, ...report };
}

function record(
  verdict: Verdict,
  { descriptor }: PlatformImage,
  documents: Record<string, string>,
  reused: boolean,
): Verdict['platforms'][number] | undefined {
  const entry = verdict.platforms.find(({ digest }) => digest === descriptor.digest);
  if (entry === undefined) return undefined;
  const isFirst = Object.keys(entry.documents).length === 0;
  entry.reused = reused && (isFirst || entry.reused);
  Object.assign(entry.documents, documents);
  return entry;
}

function progress({ ports }: Session, what: string, reused: boolean, start: number): void {
  const seconds = ((ports.clock.now() - start) / 1000).toFixed(1);
  ports.runner.info(`${what} ${reused ? '(reused) ' : ''}${seconds} s`);
}
