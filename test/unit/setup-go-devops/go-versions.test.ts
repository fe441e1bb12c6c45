import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedVersion, newestVersion } from '../../../actions/setup-go-devops/go/choose-version.ts';
import { parseVersionSpec } from '../../../actions/setup-go-devops/go/version-spec.ts';
import { goPins, isPinned, newest, tableVersions } from '../../../actions/setup-go-devops/go/versions.ts';
import type { LockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import type { Source } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import type { Platform } from '../../../actions/setup-go-devops/platform.ts';
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
        toolchains: { 'linux-amd64': 'h1:x=' },
      },
      '1.26.8': { toolchains: { 'linux-amd64': 'h1:y=' } },
      '1.27.0-rc.1': {},
    },
  },
};

function lock(sha256: string): LockFile {
  const assets = {
    'linux-amd64': { url: 'https://mirror.example.com/go.tar.gz', sha256, member: 'go/bin/go' },
  };
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
  expect(newest(parseVersionSpec(text, ''), tableVersions({ table: small }))).toBe(expected);
});

test.each([
  ['stable', '1.26.7'],
  ['oldstable', undefined],
  ['1.25', undefined],
])('%s is %s where only 1.26.7 can be had: its line stays the same', (text, expected) => {
  const all = tableVersions({ table: small });
  expect(newest(parseVersionSpec(text, ''), ['1.26.7'], all)).toBe(expected);
});

test.each([
  ['1.26.7', true, true],
  ['1.26.8', false, true],
  ['1.25.14', true, false],
  ['1.27.0-rc.1', false, false],
])('%s is pinned as a release: %s, as a module: %s', (version, release, module) => {
  const pinned = (ways: { release: boolean; module: boolean }, platform: Platform) =>
    isPinned(version, ways, platform, { table: small });
  expect(pinned({ release: true, module: false }, 'linux-amd64')).toBe(release);
  expect(pinned({ release: false, module: true }, 'linux-amd64')).toBe(module);
  expect(pinned({ release: true, module: true }, 'darwin-arm64')).toBe(false);
});

test('the built-in table has two lines at least, each with its newest release', () => {
  const versions = tableVersions({ table });
  const stable = newest({ kind: 'alias', alias: 'stable' }, versions) ?? '';
  const oldstable = newest({ kind: 'alias', alias: 'oldstable' }, versions) ?? '';
  expect(Number(stable.split('.')[1])).toBe(Number(oldstable.split('.')[1]) + 1);
});

describe('pins of a version', () => {
  test('of the table', () => {
    expect(goPins('1.26.7', 'linux-amd64', { table: small })).toEqual({
      pinnedBy: 'table',
      release: {
        urls: ['https://go.dev/dl/go1.26.7.linux-amd64.tar.gz'],
        sha256: digest('b'),
        member: 'go/bin/go',
      },
      toolchain: 'h1:x=',
      standing: 'h1:x=',
    });
  });

  test("the lock file wins, and with other bytes an installed Go of the vendor's is not that one", () => {
    const pins = goPins('1.26.7', 'linux-amd64', { table: small, lock: lock(digest('d')) });
    expect(pins).toMatchObject({ pinnedBy: 'lock', release: { sha256: digest('d') } });
    expect(pins.standing).toBeUndefined();
  });

  test('the same archive has the same files', () => {
    const pins = goPins('1.26.7', 'linux-amd64', { table: small, lock: lock(digest('b')) });
    expect(pins).toMatchObject({ pinnedBy: 'lock', standing: 'h1:x=' });
  });

  test('of another version or platform than the lock file has', () => {
    const pins = { table: small, lock: lock(digest('d')) };
    expect(goPins('1.25.14', 'linux-amd64', pins)).toMatchObject({ pinnedBy: 'table' });
    expect(goPins('1.26.7', 'linux-arm64', pins)).toEqual({ pinnedBy: 'table' });
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

describe('stable, oldstable and ranges that the table knows ask nobody', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'go-versions-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  function choose(version: string, source: Source = 'auto') {
    const refuse = () => {
      throw new Error('nothing may be asked');
    };
    const { runner } = recordingRunner();
    const env = { PATH: folder };
    const ports = { runner, exec: refuse, http: refuse, env } as unknown as Parameters<
      typeof newestVersion
    >[3];
    const options = { platform: 'linux-amd64', pins: { table: small }, source, mirrors: {} } as const;
    const request = { version, spec: parseVersionSpec(version, ''), where: '' };
    return newestVersion(request, false, options, ports);
  }

  test('with a Go on PATH they are the newest that is pinned, as a release or as a module', async () => {
    await writeFile(join(folder, 'go'), '');
    expect(await choose('stable')).toBe('1.26.8');
    expect(await choose('oldstable')).toBe('1.25.14');
    expect(await choose('^1.25.1')).toBe('1.26.8');
    expect(await choose('1.26', 'release')).toBe('1.26.7');
    expect(await choose('>=1.25', 'module')).toBe('1.26.8');
  });

  test('without one they are the newest that is pinned as a release', async () => {
    expect(await choose('stable')).toBe('1.26.7');
    expect(await choose('oldstable')).toBe('1.25.14');
    expect(await choose('1.26')).toBe('1.26.7');
    expect(await choose('>=1.26.0-0')).toBe('1.26.7');
  });
});
