import { expect, test } from '@jest/globals';
import { describeFix, planFixes } from '../../../actions/sbom-scan-sign/fix.ts';
import { finding } from './findings.ts';

test('the lowest version above the installed one is taken', () => {
  const [fix] = planFixes([
    finding({ package: 'stdlib', installed: 'v1.25.1', fixed: '1.24.9, 1.25.3, 1.26.1' }),
  ]);
  expect(fix?.version).toBe('1.25.3');
  expect(fix && describeFix(fix)).toBe('build with Go 1.25.3 (now 1.25.1)');
});

test('one bump removes all findings of a package', () => {
  const fixes = planFixes([
    finding({ id: 'CVE-2099-1', fixed: '1.0.9' }),
    finding({ id: 'CVE-2099-2', fixed: '1.0.10' }),
    finding({ id: 'CVE-2099-3', fixed: '' }),
    finding({ id: 'CVE-2099-4', package: 'example.com/other', fixed: '3.0.0' }),
  ]);
  expect(fixes).toEqual([
    {
      package: 'example.com/leaky',
      installed: 'v1.0.0',
      version: '1.0.10',
      ids: ['CVE-2099-1', 'CVE-2099-2'],
    },
    { package: 'example.com/other', installed: 'v1.0.0', version: '3.0.0', ids: ['CVE-2099-4'] },
  ]);
});

test.each([
  [
    'v0.0.0-20220722155237-a158d28d115b',
    '0.0.0-20220906165146-f3363e06e74c',
    '0.0.0-20220906165146-f3363e06e74c',
  ],
  ['v2.0.0+incompatible', '3.0.0', '3.0.0'],
  ['2.36-9+deb12u1', '2.36-9+deb12u3', '2.36-9+deb12u3'],
])('%s is fixed by %s', (installed, fixed, version) => {
  expect(planFixes([finding({ installed, fixed })])[0]?.version).toBe(version);
});
