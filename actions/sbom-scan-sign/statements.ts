import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignedStatement } from '../shared/documents/verdict.ts';
import { InputError } from '../shared/errors.ts';
import { type Predicate, predicateTypes } from '../shared/signing/predicates.ts';
import type { Signer } from '../shared/signing/signer.ts';
import { sbomPaths } from './sbom.ts';
import { scanPaths } from './scan.ts';
import { settleAll } from './settle-all.ts';
import type { Subject } from './subject.ts';

/** One statement to make or to verify. */
interface PlannedStatement {
  /** Digest of the index or of a platform. */
  subject: string;
  predicate: Predicate;
  /** The predicate's document, relative to the evidence folder; a signature has none. */
  document?: string;
}

/**
 * What belongs to an image: a signature on the index and on every platform, so that a verifier that has
 * resolved the platform first finds one too; SBOMs and scan result on the platform that they describe.
 */
export function planStatements(
  { digest, platforms }: Subject,
  wanted: { signatures: boolean; attestations: boolean },
): PlannedStatement[] {
  const subjects = [...new Set([digest, ...platforms.map(({ descriptor }) => descriptor.digest)])];
  const signatures = subjects.map((subject): PlannedStatement => ({ subject, predicate: 'signature' }));
  const attestations = platforms.flatMap((image): PlannedStatement[] => {
    const subject = image.descriptor.digest;
    const { spdx, cyclonedx } = sbomPaths(image);
    return [
      { subject, predicate: 'spdxjson', document: spdx },
      { subject, predicate: 'cyclonedx', document: cyclonedx },
      { subject, predicate: 'vuln', document: scanPaths(image).vuln },
    ];
  });
  return [...(wanted.signatures ? signatures : []), ...(wanted.attestations ? attestations : [])];
}

/**
 * Refuses to attest documents that are not there.
 *
 * @throws InputError that names the first one
 */
export async function requireDocuments(planned: PlannedStatement[], evidence: string): Promise<void> {
  for (const { document, subject } of planned) {
    if (document === undefined) continue;
    await access(join(evidence, document)).catch((cause: unknown) => {
      throw new InputError(
        'phases',
        `attest and verify need ${document} in the evidence folder for ${subject}; run the phases sbom and scan here, or hand on the evidence folder of the job that did`,
        { cause },
      );
    });
  }
}

/** Makes the statements; those of one subject one after another, subjects in parallel. */
export async function makeStatements(
  planned: PlannedStatement[],
  context: { signer: Signer; repository: string; evidence: string },
): Promise<SignedStatement[]> {
  const { signer, repository, evidence } = context;
  return perSubject(planned, async ({ subject, predicate, document }) => {
    const reference = `${repository}@${subject}`;
    const made =
      predicate === 'signature'
        ? await signer.sign(reference)
        : await signer.attest(reference, predicate, join(evidence, document ?? ''));
    return { subject, predicateType: predicateTypes[predicate], made, verified: false };
  });
}

/**
 * Verifies every statement, with its content, as a stranger would.
 *
 * @throws ToolError for the first that is missing or wrong
 */
export async function verifyStatements(
  planned: PlannedStatement[],
  context: { signer: Signer; repository: string; evidence: string },
): Promise<SignedStatement[]> {
  const { signer, repository, evidence } = context;
  return perSubject(planned, async ({ subject, predicate, document }) => {
    const file = document === undefined ? undefined : join(evidence, document);
    await signer.verify(`${repository}@${subject}`, predicate, file);
    return { subject, predicateType: predicateTypes[predicate], made: false, verified: true };
  });
}

/** What was made and what was verified, as one list. */
export function mergeStatements(made: SignedStatement[], verified: SignedStatement[]): SignedStatement[] {
  const isSame = (a: SignedStatement, b: SignedStatement) =>
    a.subject === b.subject && a.predicateType === b.predicateType;
  return [
    ...made.map((entry) => ({ ...entry, verified: verified.some((other) => isSame(entry, other)) })),
    ...verified.filter((entry) => !made.some((other) => isSame(entry, other))),
  ];
}

async function perSubject(
  planned: PlannedStatement[],
  work: (statement: PlannedStatement) => Promise<SignedStatement>,
): Promise<SignedStatement[]> {
  const subjects = [...new Set(planned.map(({ subject }) => subject))];
  const done = await settleAll(
    subjects.map(async (subject) => {
      const results: SignedStatement[] = [];
      for (const statement of planned.filter((candidate) => candidate.subject === subject)) {
        results.push(await work(statement));
      }
      return results;
    }),
  );
  return done.flat();
}
