import type { Finding, Severity } from '../shared/documents/verdict.ts';
import { ToolError } from '../shared/errors.ts';

/** What the gate needs of a trivy JSON report (trivy, pkg/types/report.go, SchemaVersion 2). */
export interface ScanReport {
  /** Packages seen, over all targets. */
  packages: number;
  findings: Omit<Finding, 'platforms'>[];
  suppressed: { id: string; package: string; reason: string }[];
}

interface TrivyReport {
  SchemaVersion?: number;
  ArtifactName?: string;
  Results?: TrivyResult[];
}

interface TrivyResult {
  Packages?: unknown[];
  Vulnerabilities?: TrivyVulnerability[];
  ExperimentalModifiedFindings?: TrivyModifiedFinding[];
}

interface TrivyVulnerability {
  VulnerabilityID: string;
  VendorIDs?: string[];
  PkgName: string;
  InstalledVersion?: string;
  FixedVersion?: string;
  Status?: string;
  Severity?: string;
  Title?: string;
  PrimaryURL?: string;
}

interface TrivyModifiedFinding {
  Type?: string;
  Status?: string;
  Statement?: string;
  Source?: string;
  Finding?: { VulnerabilityID?: string; PkgName?: string };
}

/**
 * Reads a report.
 *
 * @throws ToolError for anything but a report of schema version 2: a gate must not pass what it cannot read
 */
export function parseTrivyReport(json: string): ScanReport {
  const results = readReport(json).Results ?? [];
  const findings = results.flatMap((result) => result.Vulnerabilities ?? []).map(toFinding);
  return {
    packages: results.reduce((sum, result) => sum + (result.Packages?.length ?? 0), 0),
    findings,
    suppressed: results
      .flatMap((result) => result.ExperimentalModifiedFindings ?? [])
      .map(({ Finding, Status, Statement, Source }) => ({
        id: Finding?.VulnerabilityID ?? 'unnamed',
        package: Finding?.PkgName ?? '',
        reason: [Status, Statement, Source].filter((part) => part !== undefined && part !== '').join('; '),
      })),
  };
}

/**
 * The same report with the image's name in place of the folder that trivy was pointed at.
 *
 * @param name `repository@sha256:...`
 */
export function nameArtifact(json: string, name: string): string {
  return `${JSON.stringify({ ...readReport(json), ArtifactName: name }, null, 2)}\n`;
}

function readReport(json: string): TrivyReport {
  let report: TrivyReport;
  try {
    report = JSON.parse(json) as TrivyReport;
  } catch (cause) {
    throw new ToolError('trivy image', 'trivy wrote a report that is not JSON', { cause });
  }
  if (report?.SchemaVersion !== 2) {
    throw new ToolError(
      'trivy image',
      `trivy wrote a report of schema version ${report?.SchemaVersion}; only 2 is known`,
    );
  }
  return report;
}

function toFinding(vulnerability: TrivyVulnerability): Omit<Finding, 'platforms'> {
  return {
    id: vulnerability.VulnerabilityID,
    aliases: vulnerability.VendorIDs ?? [],
    severity: toSeverity(vulnerability.Severity),
    package: vulnerability.PkgName,
    installed: vulnerability.InstalledVersion ?? '',
    fixed: vulnerability.FixedVersion ?? '',
    status: vulnerability.Status ?? 'unknown',
    title: vulnerability.Title ?? '',
    url: vulnerability.PrimaryURL ?? '',
  };
}

/** A word that this gate does not know counts as unknown, which fails by default. */
function toSeverity(word: string | undefined): Severity {
  const known = ['critical', 'high', 'medium', 'low'] as const;
  return known.find((severity) => severity === word?.toLowerCase()) ?? 'unknown';
}
