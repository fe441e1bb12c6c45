import type { DatabaseFacts } from '../shared/documents/verdict.ts';

interface Sarif {
  runs: object[];
}

interface VulnPredicate {
  scanner: { result: { CreatedAt: string } };
  metadata: object;
}

/**
 * Gives a SARIF report its category (SARIF 2.1.0, 3.17.3), so that the reports of several platforms do not
 * replace each other in code scanning.
 */
export function categorize(sarif: string, category: string): string {
  const report = JSON.parse(sarif) as Sarif;
  const runs = report.runs.map((run) => ({ ...run, automationDetails: { id: `${category}/` } }));
  return print({ ...report, runs });
}

/**
 * Completes trivy's cosign-vuln document (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md): which database was
 * used, and the time of the scan in place of that of the conversion.
 */
export function completeVulnPredicate(predicate: string, { source, digest }: DatabaseFacts): string {
  const document = JSON.parse(predicate) as VulnPredicate;
  const { CreatedAt: time } = document.scanner.result;
  return print({
    ...document,
    scanner: { ...document.scanner, db: { uri: source, version: digest } },
    metadata: { ...document.metadata, scanStartedOn: time, scanFinishedOn: time },
  });
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
