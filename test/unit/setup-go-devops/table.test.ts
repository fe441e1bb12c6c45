import { describe, expect, test } from '@jest/globals';
import semver from 'semver';
import { isPinned } from '../../../actions/setup-go-devops/go/versions.ts';
import { fill, fromTable } from '../../../actions/setup-go-devops/pins/pins.ts';
import { resolveTools } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';
import type { Platform } from '../../../actions/setup-go-devops/platform.ts';
import { table, versionsOf } from '../../../actions/setup-go-devops/table/table.ts';

const rows = Object.values(table);
const hex = /^[0-9a-f]{64}$/;
const h1 = /^h1:[A-Za-z0-9+/]{43}=$/;
const platforms: Platform[] = [
  'linux-amd64',
  'linux-arm64',
  'darwin-amd64',
  'darwin-arm64',
  'windows-amd64',
  'windows-arm64',
];

/** All digests of one kind of pin, with what they stand for. */
function digestsOf(kind: 'assets' | 'toolchains', pins: (typeof rows)[number]['versions']) {
  return Object.entries(pins).flatMap(([version, pin]) =>
    Object.entries(pin[kind] ?? {}).map(([platform, digest]) => ({ version, platform, digest })),
  );
}

describe.each(rows.map((row) => [row.tool, row] as const))('table/%s.json', (_, row) => {
  test('versions are exact, newest first, and each has a pin', () => {
    const versions = Object.keys(row.versions);
    expect(versions).toEqual(versionsOf(row));
    for (const version of versions) expect(semver.valid(version)).toBe(version);
    for (const { assets = {}, toolchains = {}, module } of Object.values(row.versions)) {
      expect(module ?? Object.keys(assets)[0] ?? Object.keys(toolchains)[0]).toBeDefined();
    }
  });

  test('digests have their exact form, on platforms that exist', () => {
    for (const kind of ['assets', 'toolchains'] as const) {
      for (const { platform, digest } of digestsOf(kind, row.versions)) {
        expect(platforms).toContain(platform);
        expect(digest).toMatch(kind === 'toolchains' ? h1 : hex);
      }
    }
    for (const { module } of Object.values(row.versions))
      if (module !== undefined) expect(module).toMatch(h1);
  });

  test('no digest stands for two things', () => {
    const all = [...(['assets', 'toolchains'] as const).flatMap((kind) => digestsOf(kind, row.versions))].map(
      ({ digest }) => digest,
    );
    const modules = Object.values(row.versions).flatMap(({ module }) => module ?? []);
    expect(new Set([...all, ...modules]).size).toBe(all.length + modules.length);
  });

  test('every address is https and has the version; an archive has a member, an executable has none', () => {
    for (const [platform, { urls, member }] of Object.entries(row.release?.assets ?? {})) {
      expect(platforms).toContain(platform);
      expect(urls.length).toBeGreaterThan(0);
      for (const url of urls) {
        expect(url).toMatch(/^https:\/\/[a-z0-9.]+\/.*\{version\}/);
        expect(fill(url, '1.2.3')).not.toMatch(/[{}]/);
        expect(member === undefined).toBe(!/\.(tar\.gz|tgz|zip)$/.test(url));
      }
      // Origins of one asset differ in nothing but the place.
      expect(new Set(urls.map((url) => url.split('/').at(-1))).size).toBe(1);
      if (member !== undefined) expect(member.endsWith('.exe')).toBe(platform.startsWith('windows-'));
    }
  });

  test('the checksum file is https and is of one version or of one asset', () => {
    const { checksums } = row.release ?? {};
    if (checksums === undefined) return;
    expect(checksums).toMatch(/^(https:\/\/.*\{(version|asset)\}|\{url\}\.)/);
    expect(fill(checksums, '1.2.3').replace(/\{(asset|url)\}/, 'a')).not.toMatch(/[{}]/);
  });

  test('every pinned asset has a place to be downloaded from', () => {
    for (const { version, platform, digest } of digestsOf('assets', row.versions)) {
      expect(fromTable(row, version, platform as Platform).release?.sha256).toBe(digest);
    }
  });

  test('every pinned module has a recipe, and no two recipes claim the same version', () => {
    for (const [version, { module }] of Object.entries(row.versions)) {
      const recipes = (row.modules ?? []).filter(({ versions }) =>
        semver.satisfies(version, versions, { includePrerelease: true }),
      );
      expect(recipes.length).toBeLessThanOrEqual(1);
      if (module === undefined) continue;
      expect(recipes).toHaveLength(1);
      // https://go.dev/ref/mod#major-version-suffixes
      const major = semver.major(version);
      expect(/\/v(\d+)$/.exec(recipes[0]?.path ?? '')?.[1]).toBe(major < 2 ? undefined : `${major}`);
    }
    for (const recipe of row.modules ?? []) {
      expect(semver.validRange(recipe.versions)).not.toBeNull();
      expect(recipe.package).toMatch(/^\.(\/[\w-]+)*$/);
      expect(fill(recipe.ldflags, '1.2.3')).not.toMatch(/[{}]/);
    }
  });

  test('no version is denied', () => {
    for (const version of Object.keys(row.deny ?? {})) expect(versionsOf(row)).not.toContain(version);
  });
});

describe('go', () => {
  const { versions = {} } = table.go ?? {};

  test.each(['1.25', '1.26', '1.27'])(
    'every patch release of %s has its toolchain for linux-amd64',
    (line) => {
      const ofLine = Object.keys(versions).filter((version) => version.startsWith(`${line}.`));
      const newest = semver.patch(ofLine[0] ?? '0.0.0');
      expect(ofLine).toHaveLength(newest + 1);
      for (const version of ofLine) {
        expect(versions[version]?.toolchains).toHaveProperty('linux-amd64');
      }
    },
  );
});

test.each(['1.24', '1.25', '1.26', '1.27'])(
  'Go %s has a release that can be had on every platform',
  (line) => {
    const versions = Object.keys(table.go?.versions ?? {}).filter((version) =>
      version.startsWith(`${line}.`),
    );
    const ways = { release: true, module: false };
    for (const platform of platforms) {
      expect(versions.filter((version) => isPinned(version, ways, platform, { table }))).not.toEqual([]);
    }
  },
);

test('the releases of trivy that an attacker published are denied', () => {
  expect(Object.keys(table.trivy?.deny ?? {})).toEqual(['0.69.4', '0.69.5', '0.69.6']);
});

test.each([
  ['helm', '4.2.4'],
  ['syft', '1.51.0'],
  ['trivy', '0.74.0'],
  ['cosign', '3.1.3'],
  ['helm-unittest', '1.1.2'],
  ['crane', '0.22.1'],
  ['kind', '0.32.0'],
  ['kubectl', '1.36.3'],
  ['ko', '0.19.1'],
  ['kubeconform', '0.8.0'],
  ['actionlint', '1.7.12'],
  ['gotestsum', '1.13.0'],
  ['golangci-lint', '2.13.1'],
])('the default %s is %s', (name, version) => {
  expect(resolveTools([parseRequest(name, 'tools')], { table }, 'linux-amd64', 'auto')[0]?.version).toBe(
    version,
  );
});
