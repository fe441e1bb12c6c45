import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../shared/documents/verdict.ts';
import { InputError } from '../shared/errors.ts';
import { type Phases, phaseNames } from './phases.ts';
import type { Subject } from './subject.ts';

/** Name of the document in the evidence folder. */
export const verdictFile = 'verdict.json';

/** A verdict before anything has happened. */
export function emptyVerdict(subject: Subject, repository: string, phases: Phases): Verdict {
  return {
    verdict: 'none',
    repository,
    digest: subject.digest,
    phases: phaseNames.filter((name) => phases[name]),
    rules: [],
    counts: { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 },
    findings: [],
    suppressed: [],
    platforms: subject.platforms.map(({ platform, descriptor }) => ({
      platform,
      digest: descriptor.digest,
      packages: 0,
      documents: {},
      reused: false,
    })),
    signatures: [],
    published: false,
    tags: [],
  };
}

/**
 * The verdict of an earlier job on this very image: what pushes and signs without scanning must have one.
 *
 * @throws InputError when there is none, or none that lets this image pass
 */
export async function readPassingVerdict(evidence: string, digest: string): Promise<Verdict> {
  const path = join(evidence, verdictFile);
  let verdict: Verdict;
  try {
    verdict = JSON.parse(await readFile(path, 'utf8')) as Verdict;
  } catch (cause) {
    throw new InputError(
      'phases',
      `lacks scan, and the evidence folder has no ${verdictFile} of an earlier scan; add scan, or hand on the evidence folder of the job that scanned`,
      { cause },
    );
  }
  if (verdict.digest !== digest) {
    throw new InputError(
      'phases',
      `lacks scan, and ${verdictFile} is about another image: ${verdict.digest}, not ${digest}`,
    );
  }
  if (verdict.verdict !== 'pass') {
    throw new InputError(
      'phases',
      `lacks scan, and ${verdictFile} says ${verdict.verdict} for this image, not pass`,
    );
  }
  return verdict;
}
