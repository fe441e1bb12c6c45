import { describe, expect, test } from '@jest/globals';
import { fixedVersion, newestVersion } from '../../../actions/setup-go-devops/go/choose-version.ts';
import { parseVersionSpec } from '../../../actions/setup-go-devops/go/version-spec.ts';
import { newest, pinsOf, tableVersions } from '../../../actions/setup-go-devops/go/versions.ts';
import type { LockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import { type Table, table } from '../../../actions/setup-go-devops/table/table.ts';
import { recordingRunner } from '../../support/runner.ts';

const digest = (letter: string) => letter.repeat(64);
const small: Table = {
  go: {
    tool: 'go',
    release: {
      assets: {
        'linux-amd64': { urls: ['https://go.dev/dl/go{version}.linux-amd64.tar.gz'], member: 'go/bin/go' },
      },
    },
    versions: {
      '1.25.14': { assets: { 'linux-amd64': digest('a') } },
      '1.26.7': {
        assets: { 'linux-amd64': digest('b') },
        executables: { 'linux-amd64': digest('c') },
        toolchains: { 'linux-amd64': 'h1:x=' },
      },
      '1.26.8': { toolchains: { 'linux-amd64': 'h1:y=' } },
      '1.27.0-rc.1': {},
    },
  },
};

function lock(sha256: string, executable?: string): LockFile {
  const asset = { url: 'https://mirror.example.com/go.tar.gz', sha256, member: 'go/bin/go' };
  const assets = { 'linux-amd64': { ...asset, ...(executable !== undefined && { executable }) } };
  return { lockVersion: 1, tools: { go: { requested: '1.26', version: '1.26.7', assets } } };
}

test.each([
  ['stable', '1.26.8'],
  ['oldstable', '1.25.14'],
  ['1.26', '1.26.8'],
  ['1', '1.26.8'],
  ['<1.26', '1.25.14'],
  ['>=1.27.0-rc.1', '1.27.0-rc.1'],
  ['1.24', undefined],
  ['1.24.0', '1.24.0'],
])('%s is %s in the table', (text, expected) => {
  const versions = tableVersions('linux-amd64', { table: small }, 'auto');
  expect(newest(parseVersionSpec(text, ''), versions)).toBe(expected);
});

test('a version without an asset is none for source: release', () => {
  expect(tableVersions('linux-amd64', { table: small }, 'release')).toEqual(['1.26.7', '1.25.14']);
  expect(tableVersions('darwin-arm64', { table: small }, 'release')).toEqual([]);
});

test('the built-in table has two lines at least, each with its newest release', () => {
  const versions = tableVersions('linux-amd64', { table }, 'auto');
  const stable = newest({ kind: 'alias', alias: 'stable' }, versions) ?? '';
  const oldstable = newest({ kind: 'alias', alias: 'oldstable' }, versions) ?? '';
  expect(Number(stable.split('.')[1])).toBe(Number(oldstable.split('.')[1]) + 1);
});

describe('pins of a version', () => {
  test('of the table', () => {
    expect(pinsOf('1.26.7', 'linux-amd64', { table: small })).toEqual({
      pinnedBy: 'table',
      release: {
        urls: ['https://go.dev/dl/go1.26.7.linux-amd64.tar.gz'],
        sha256: digest('b'),
        member: 'go/bin/go',
      },
      toolchain: 'h1:x=',
      executable: digest('c'),
    });
  });

  test('the lock file wins, and with other bytes the digest of bin/go is no longer known', () => {
    const pins = pinsOf('1.26.7', 'linux-amd64', { table: small, lock: lock(digest('d')) });
    expect(pins).toMatchObject({ pinnedBy: 'lock', release: { sha256: digest('d') } });
    expect(pins.executable).toBeUndefined();
    const own = { table: small, lock: lock(digest('d'), digest('e')) };
    expect(pinsOf('1.26.7', 'linux-amd64', own).executable).toBe(digest('e'));
  });

  test('the same archive has the same bin/go', () => {
    const pins = pinsOf('1.26.7', 'linux-amd64', { table: small, lock: lock(digest('b')) });
    expect(pins).toMatchObject({ pinnedBy: 'lock', executable: digest('c') });
  });

  test('of another version or platform than the lock file has', () => {
    const pins = { table: small, lock: lock(digest('d')) };
    expect(pinsOf('1.25.14', 'linux-amd64', pins)).toMatchObject({ pinnedBy: 'table' });
    expect(pinsOf('1.26.7', 'linux-arm64', pins)).toEqual({ pinnedBy: 'table' });
  });
});

test.each([
  ['1.26', '1.26.7'],
  ['^1.25', '1.26.7'],
  ['1.26.7', '1.26.7'],
  ['1.26.8', '1.26.8'],
  ['1.25', undefined],
  ['stable', undefined],
])('with 1.26.7 in the lock file, %s is settled as %s', (text, expected) => {
  expect(fixedVersion(parseVersionSpec(text, ''), { table: small, lock: lock(digest('d')) })).toBe(expected);
});

test('stable, oldstable and ranges that the table knows ask nobody', async () => {
  const { runner } = recordingRunner();
  const refuse = () => {
    throw new Error('nothing may be asked');
  };
  const ports = { runner, exec: refuse, http: refuse, env: {} } as unknown as Parameters<
    typeof newestVersion
  >[3];
  const options = { platform: 'linux-amd64', pins: { table: small }, source: 'auto', mirrors: {} } as const;
  const choose = (version: string) =>
    newestVersion({ version, spec: parseVersionSpec(version, ''), where: '' }, false, options, ports);
  expect(await choose('stable')).toBe('1.26.8');
  expect(await choose('oldstable')).toBe('1.25.14');
  expect(await choose('^1.25.1')).toBe('1.26.8');
});
