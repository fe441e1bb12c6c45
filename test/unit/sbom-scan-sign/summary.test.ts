import { expect, test } from '@jest/globals';
import { renderSummary } from '../../../actions/sbom-scan-sign/summary.ts';
import { verifyCommand } from '../../../actions/sbom-scan-sign/verify-command.ts';
import type { Verdict } from '../../../actions/shared/documents/verdict.ts';
import { finding } from './findings.ts';

const verdict: Verdict = {
  verdict: 'fail',
  repository: 'registry.example.com/app',
  digest: 'sha256:1',
  phases: ['sbom', 'scan'],
  rules: [{ rule: 'severity', demanded: 'no high finding', outcome: 'fail', detail: '1 finding' }],
  counts: { critical: 0, high: 1, medium: 0, low: 0, unknown: 0 },
  findings: [finding({ title: '<img src=x> | a pipe' })],
  suppressed: [],
  database: {
    kind: 'demo',
    source: 'osv:advisories',
    digest: 'sha256:2',
    updatedAt: '2026-08-21T00:00:00Z',
    ageDays: 1,
    advisories: 154,
    notice: 'demo database, 154 advisories',
  },
  platforms: [{ platform: 'linux/amd64', digest: 'sha256:3', packages: 9, documents: {}, reused: false }],
  signatures: [],
  published: false,
  tags: [],
};

test('starts with the verdict in one line, then rule, fix and finding', () => {
  const lines = renderSummary(verdict, '').split('\n');
  expect(lines[0]).toBe('### Vulnerability gate ❌ failed');
  expect(lines[2]).toBe('1 high (demo database, 154 advisories). Not published.');
  expect(lines).toContain('| ❌ | no high finding | 1 finding |');
  expect(lines).toContain('- bump example.com/leaky to v1.0.1 (now v1.0.0): CVE-2099-0001');
});

test("an advisory's text is shown as text", () => {
  const text = renderSummary(verdict, '');
  expect(text).not.toContain('<img');
  expect(text).toContain('&lt;img src=x&gt; \\| a pipe');
});

test('nothing found is told with what was searched', () => {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  const clean: Verdict = { ...verdict, verdict: 'pass', counts, findings: [], rules: [] };
  expect(renderSummary(clean, '')).toContain('0 findings (demo database, 154 advisories)');
  const { database: _, ...unscanned } = clean;
  expect(renderSummary({ ...unscanned, verdict: 'none' }, '')).toMatch(/not judged\n\nnot scanned\./);
});

test('the command to verify can be pasted, whatever the path', () => {
  const command = verifyCommand('registry.example.com/app@sha256:1', "/a b/it's.pub");
  expect(command).toBe(
    "cosign verify-attestation --key '/a b/it'\\''s.pub' --insecure-ignore-tlog --type https://sigstore.dev/cosign/sign/v1 registry.example.com/app@sha256:1",
  );
});
