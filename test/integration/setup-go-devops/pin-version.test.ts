import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { findPins, requireWhole, withPins } from '../../../scripts/table/pin-version.ts';
import { type ReleaseServer, releaseServer } from '../../support/release-server.ts';

const { mockgen, trivy, ct } = table;
if (mockgen === undefined || trivy === undefined || ct === undefined)
  throw new Error('the table has lost tools');

let server: ReleaseServer;
beforeEach(async () => {
  server = await releaseServer();
});
afterEach(() => server.close());

function ports() {
  const env = { ...process.env, GITHUB_API_URL: server.origin };
  const http = proxiedHttp({}, systemClock);
  const mirrors = { 'github.com': server.origin };
  return { exec: spawnExec(), http, clock: systemClock, env, mirrors };
}

describe('a module', () => {
  test('has the hash that the checksum database says, and that the table pins', async () => {
    expect(await findPins(mockgen, '0.6.0', ports())).toEqual({
      pins: { module: mockgen.versions['0.6.0']?.module },
      missing: [],
    });
  }, 60_000);

  test('that nobody published is told, and no row is made of nothing', async () => {
    const found = await findPins(mockgen, '0.6.999', ports());
    expect(found).toEqual({
      pins: {},
      missing: [expect.stringContaining('mockgen 0.6.999 Go module: go mod download')],
    });
    expect(() => requireWhole(found, true)).toThrow('nothing was written: mockgen 0.6.999 Go module');
  }, 60_000);
});

describe('a release', () => {
  const releases = '/helm/chart-testing/releases/download/v3.14.0';
  const archive = (platform: string) => `chart-testing_3.14.0_${platform}`;
  const digest = (letter: string) => letter.repeat(64);
  const published = (time: string) =>
    server.serve(
      '/repos/helm/chart-testing/releases/tags/v3.14.0',
      Buffer.from(JSON.stringify({ published_at: time, assets: [] })),
    );

  test('has the digests of the checksum file; a platform that it lacks is told, and no row is partial unasked', async () => {
    published('2026-01-02T03:04:05Z');
    const lines = [
      `${digest('a')}  ${archive('linux_amd64')}.tar.gz`,
      `${digest('b')}  ${archive('windows_arm64')}.zip`,
    ];
    server.serve(`${releases}/checksums.txt`, Buffer.from(`${lines.join('\n')}\n`));
    const found = await findPins(ct, '3.14.0', ports());
    const pins = { assets: { 'linux-amd64': digest('a'), 'windows-arm64': digest('b') } };
    expect(found.pins).toEqual(pins);
    expect(found.missing.map((line) => line.split(':')[0]).sort()).toEqual([
      'ct 3.14.0 darwin-amd64',
      'ct 3.14.0 darwin-arm64',
      'ct 3.14.0 linux-arm64',
      'ct 3.14.0 windows-amd64',
    ]);
    expect(() => requireWhole(found, false)).toThrow('nothing was written: ct 3.14.0 ');
    expect(requireWhole(found, true)).toEqual(pins);
  });

  test('that is younger than 72 hours is not pinned', async () => {
    published(new Date().toISOString());
    await expect(findPins(ct, '3.14.0', ports())).rejects.toThrow(/^ct 3\.14\.0 by .* is younger than 72 h/);
  });
});

test('a denied version is not pinned', async () => {
  await expect(findPins(trivy, '0.69.4', ports())).rejects.toThrow(
    'trivy 0.69.4: published by an attacker (GHSA-69fq-xp46-6x23)',
  );
});

describe('a row', () => {
  const module = `h1:${'A'.repeat(43)}=`;
  const assets = { 'linux-amd64': 'f' };
  const row = { tool: 'a', versions: { '1.9.0': { assets }, '1.2.0': { module } } };

  test('keeps what it has, newest version first', () => {
    const more = { module, assets: { 'linux-arm64': 'e' } };
    const pinned = withPins(withPins(row, '1.10.0', { module }), '1.9.0', more);
    expect(Object.entries(pinned.versions)).toEqual([
      ['1.10.0', { module }],
      ['1.9.0', { assets: { ...assets, 'linux-arm64': 'e' }, module }],
      ['1.2.0', { module }],
    ]);
  });

  test('never gets another digest for what it has', () => {
    const other = { assets: { 'linux-amd64': 'e' } };
    expect(() => withPins(row, '1.9.0', other)).toThrow(
      'a 1.9.0 assets linux-amd64: the table has f, now it is e',
    );
    expect(() => withPins(row, '1.2.0', { module: 'h1:other' })).toThrow('a 1.2.0 module: the table has');
  });
});
