import { describe, expect, test } from '@jest/globals';
import { mergeFindings } from '../../../actions/sbom-scan-sign/findings.ts';
import { nameArtifact, parseTrivyReport } from '../../../actions/sbom-scan-sign/trivy-report.ts';
import { ToolError } from '../../../actions/shared/errors.ts';

const vulnerability = {
  VulnerabilityID: 'CVE-2099-0001',
  VendorIDs: ['GO-2099-1'],
  PkgName: 'example.com/leaky',
  InstalledVersion: 'v1.0.0',
  FixedVersion: '1.0.1',
  Status: 'fixed',
  Severity: 'HIGH',
  Title: 'Leaks',
  PrimaryURL: 'https://example.com/CVE-2099-0001',
};
const report = (results: object[]) =>
  JSON.stringify({ SchemaVersion: 2, ArtifactName: '/a/folder', Results: results });

describe('a trivy report', () => {
  test('gives packages, findings and what was suppressed', () => {
    const hidden = {
      Type: 'vulnerability',
      Status: 'ignored',
      Statement: 'not used',
      Source: '.trivyignore',
    };
    const parsed = parseTrivyReport(
      report([
        { Packages: [{}, {}], Vulnerabilities: [vulnerability] },
        { Packages: [{}], ExperimentalModifiedFindings: [{ ...hidden, Finding: vulnerability }] },
        {},
      ]),
    );
    expect(parsed.packages).toBe(3);
    expect(parsed.findings).toEqual([
      {
        id: 'CVE-2099-0001',
        aliases: ['GO-2099-1'],
        severity: 'high',
        package: 'example.com/leaky',
        installed: 'v1.0.0',
        fixed: '1.0.1',
        status: 'fixed',
        title: 'Leaks',
        url: 'https://example.com/CVE-2099-0001',
      },
    ]);
    expect(parsed.suppressed).toEqual([
      { id: 'CVE-2099-0001', package: 'example.com/leaky', reason: 'ignored; not used; .trivyignore' },
    ]);
  });

  test.each([undefined, '', 'UNKNOWN', 'SEVERE'])('severity %j counts as unknown', (Severity) => {
    const { findings } = parseTrivyReport(report([{ Vulnerabilities: [{ ...vulnerability, Severity }] }]));
    expect(findings[0]?.severity).toBe('unknown');
  });

  test.each(['', '{', 'null', '{}', '{"SchemaVersion":3}'])('%j is an error, not an empty report', (json) => {
    expect(() => parseTrivyReport(json)).toThrow(ToolError);
  });

  test('is named by the image', () => {
    const named = nameArtifact(report([]), 'registry.example.com/app@sha256:1');
    expect(JSON.parse(named)).toEqual({
      SchemaVersion: 2,
      ArtifactName: 'registry.example.com/app@sha256:1',
      Results: [],
    });
  });
});

test('a finding of several platforms and targets is one, with the worse severity', () => {
  const [finding] = parseTrivyReport(report([{ Vulnerabilities: [vulnerability] }])).findings;
  if (finding === undefined) throw new Error('no finding');
  const worse = { ...finding, severity: 'critical' as const };
  expect(
    mergeFindings([
      { platform: 'linux/amd64', findings: [finding, finding] },
      { platform: 'linux/arm64', findings: [worse] },
    ]),
  ).toEqual([{ ...worse, platforms: ['linux/amd64', 'linux/arm64'] }]);
});
