import { describe, expect, test } from '@jest/globals';
import semver from 'semver';
import { resolveTools } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import { table, versionsOf } from '../../../actions/setup-go-devops/table/table.ts';

const rows = Object.values(table);

describe.each(rows.map((row) => [row.tool, row] as const))('table/%s.json', (_, row) => {
  test('every version has exact pins', () => {
    for (const [version, { assets = {}, module }] of Object.entries(row.versions)) {
      expect(semver.valid(version)).toBe(version);
      expect(module ?? Object.keys(assets)[0]).toBeDefined();
      for (const digest of Object.values(assets)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
      if (module === undefined) continue;
      expect(module.sum).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
      expect(module.version).toBe(`v${version}`);
    }
  });

  test('every pinned asset has a place to be downloaded from', () => {
    for (const { assets = {} } of Object.values(row.versions)) {
      for (const platform of Object.keys(assets)) {
        const { url, member } = row.release?.[platform as keyof typeof assets] ?? { url: '' };
        expect(url).toMatch(/^https:\/\/.*\{version\}/);
        expect(member === undefined).toBe(!/\.(tar\.gz|tgz|zip)$/.test(url));
      }
    }
  });

  test('no version is denied', () => {
    for (const version of Object.keys(row.deny ?? {})) expect(versionsOf(row)).not.toContain(version);
  });
});

test.each([
  ['helm', '4.2.4'],
  ['syft', '1.51.0'],
  ['trivy', '0.74.0'],
  ['cosign', '3.1.3'],
  ['helm-unittest', '1.1.2'],
  ['crane', '0.22.1'],
])('the default %s is %s', (name, version) => {
  expect(resolveTools([name], { table }, 'linux-amd64', 'auto')[0]?.version).toBe(version);
});
