import type { Finding, Severity } from '../shared/documents/verdict.ts';

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'unknown'] as const;

/** What was found on one platform. */
interface PlatformFindings {
  platform: string;
  findings: Omit<Finding, 'platforms'>[];
}

/**
 * The same vulnerability in the same version of a package is one finding, however many platforms and files
 * have it. Worst first, then by package and id.
 */
export function mergeFindings(scans: PlatformFindings[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const { platform, findings } of scans) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.id, finding.package, finding.installed]);
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { ...finding, platforms: [platform] });
      else merged.set(key, { ...worse(known, finding), platforms: union(known.platforms, platform) });
    }
  }
  return [...merged.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compare(a.package, b.package) ||
      compare(a.id, b.id) ||
      compare(a.installed, b.installed),
  );
}

/** Number of findings of each severity. */
export function countFindings(findings: readonly { severity: Severity }[]): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Platforms may rate one finding differently; none of them is dropped in favour of a milder one. */
function worse(known: Finding, other: Omit<Finding, 'platforms'>): Omit<Finding, 'platforms'> {
  return severities.indexOf(other.severity) < severities.indexOf(known.severity) ? other : known;
}

function union(platforms: string[], platform: string): string[] {
  return platforms.includes(platform) ? platforms : [...platforms, platform];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
