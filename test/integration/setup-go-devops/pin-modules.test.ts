import { expect, test } from '@jest/globals';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { pinsFromModules, withPins } from '../../../scripts/table/pin-modules.ts';

const { mockgen, trivy, ct } = table;
if (mockgen === undefined || trivy === undefined || ct === undefined)
  throw new Error('the table has lost tools');

test('the hash of a module is what the checksum database says, and what the table pins', async () => {
  expect(await pinsFromModules(mockgen, '0.6.0')).toEqual({ module: mockgen.versions['0.6.0']?.module });
}, 60_000);

test('a version that nobody published is not pinned', async () => {
  await expect(pinsFromModules(mockgen, '0.6.999')).rejects.toThrow('go.uber.org/mock@v0.6.999: ');
}, 60_000);

test('a denied version is not pinned', async () => {
  await expect(pinsFromModules(trivy, '0.69.4')).rejects.toThrow(
    'trivy 0.69.4: published by an attacker (GHSA-69fq-xp46-6x23)',
  );
});

test('a tool without a recipe is not pinned', async () => {
  await expect(pinsFromModules(ct, '3.14.0')).rejects.toThrow('ct 3.14.0 has no recipe that builds it');
});

test('a row keeps what it has, newest version first', () => {
  const module = `h1:${'A'.repeat(43)}=`;
  const row = { tool: 'a', versions: { '1.9.0': { assets: { 'linux-amd64': 'f' } }, '1.2.0': { module } } };
  expect(Object.entries(withPins(withPins(row, '1.10.0', { module }), '1.9.0', { module }).versions)).toEqual(
    [
      ['1.10.0', { module }],
      ['1.9.0', { assets: { 'linux-amd64': 'f' }, module }],
      ['1.2.0', { module }],
    ],
  );
});
