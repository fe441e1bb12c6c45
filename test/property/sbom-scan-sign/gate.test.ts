import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countFindings, mergeFindings, severities } from '../../../actions/sbom-scan-sign/findings.ts';
import { judge, type Policy } from '../../../actions/sbom-scan-sign/gate.ts';
import type { Finding } from '../../../actions/shared/documents/verdict.ts';

const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];

const finding: fc.Arbitrary<Omit<Finding, 'platforms'>> = fc.record({
  id: fc.integer({ min: 1, max: 5 }).map((number) => `CVE-2099-${number}`),
  aliases: fc.constant([]),
  severity: fc.constantFrom(...severities),
  package: fc.constantFrom('example.com/a', 'example.com/b'),
  installed: fc.constantFrom('v1.0.0', 'v2.0.0'),
  fixed: fc.constantFrom('', '1.0.1', '2.0.1'),
  status: fc.constant('affected'),
  title: fc.constant(''),
  url: fc.constant(''),
});
const scans = fc.array(
  fc.record({ platform: fc.constantFrom(...platforms), findings: fc.array(finding, { maxLength: 6 }) }),
  { maxLength: 4 },
);
const policy: fc.Arbitrary<Policy> = fc.record({
  failOn: fc.subarray(['critical', 'high', 'medium', 'low'] as const),
  unknown: fc.constantFrom('fail', 'warn'),
  onlyFixed: fc.boolean(),
});
const seen = { 'linux/amd64': 1 };
const same = (findings: Finding[]) =>
  findings.map((one) => ({ ...one, platforms: one.platforms.toSorted() }));

describe('findings', () => {
  test('none is lost or told twice, and none gets milder', () => {
    fc.assert(
      fc.property(scans, (given) => {
        const merged = mergeFindings(given);
        const key = (one: Pick<Finding, 'id' | 'package' | 'installed'>) =>
          `${one.id} ${one.package} ${one.installed}`;
        expect(new Set(merged.map(key)).size).toBe(merged.length);
        for (const { platform, findings } of given) {
          for (const one of findings) {
            const kept = merged.find((other) => key(other) === key(one));
            expect(kept?.platforms).toContain(platform);
            expect(severities.indexOf(kept?.severity ?? 'unknown')).toBeLessThanOrEqual(
              severities.indexOf(one.severity),
            );
          }
        }
      }),
    );
  });

  test('the same set comes out of any order of platforms', () => {
    const distinct = fc.uniqueArray(
      fc.record({
        platform: fc.constantFrom(...platforms),
        findings: fc.uniqueArray(finding, {
          selector: ({ id, package: name, installed }) => id + name + installed,
        }),
      }),
      { selector: ({ platform }) => platform },
    );
    fc.assert(
      fc.property(distinct, (given) => {
        const bySeverity = (findings: Finding[]) => findings.map(({ id, severity }) => `${id} ${severity}`);
        const forth = same(mergeFindings(given));
        const back = same(mergeFindings(given.toReversed()));
        expect(bySeverity(back)).toEqual(bySeverity(forth));
        expect(back.map((one) => one.platforms)).toEqual(forth.map((one) => one.platforms));
      }),
    );
  });

  test('counts add up to the number of findings', () => {
    fc.assert(
      fc.property(scans, (given) => {
        const merged = mergeFindings(given);
        const sum = Object.values(countFindings(merged)).reduce((total, count) => total + count, 0);
        expect(sum).toBe(merged.length);
      }),
    );
  });
});

describe('the gate', () => {
  test('fails exactly when a finding blocks', () => {
    fc.assert(
      fc.property(scans, policy, (given, rules) => {
        const { pass, blocking } = judge(mergeFindings(given), seen, rules);
        expect(pass).toBe(blocking.length === 0);
      }),
    );
  });

  test('one more finding never turns a fail into a pass', () => {
    fc.assert(
      fc.property(scans, finding, policy, (given, more, rules) => {
        const before = judge(mergeFindings(given), seen, rules);
        const after = judge(
          mergeFindings([...given, { platform: 'linux/amd64', findings: [more] }]),
          seen,
          // A finding that is rated worse may leave the set of counted severities; the strictest set has no gap.
          { ...rules, failOn: ['critical', 'high', 'medium', 'low'] },
        );
        if (!before.pass) expect(after.pass).toBe(false);
      }),
    );
  });

  test('a stricter policy never passes what a looser one fails', () => {
    fc.assert(
      fc.property(scans, policy, (given, rules) => {
        const findings = mergeFindings(given);
        const strictest: Policy = {
          failOn: ['critical', 'high', 'medium', 'low'],
          unknown: 'fail',
          onlyFixed: false,
        };
        if (!judge(findings, seen, rules).pass) expect(judge(findings, seen, strictest).pass).toBe(false);
        expect(judge(findings, seen, strictest).pass).toBe(findings.length === 0);
      }),
    );
  });
});
