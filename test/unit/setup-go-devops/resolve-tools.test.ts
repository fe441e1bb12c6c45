import { describe, expect, test } from '@jest/globals';
import type { LockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import {
  resolveTools,
  type Source,
  unpinnedRequest,
} from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';
import type { ModuleRecipe, Release, Table } from '../../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const release: Release = { assets: { 'linux-amd64': { urls: ['https://host.test/{version}'] } } };
const modules: ModuleRecipe[] = [{ versions: '*', path: 'host.test/tool', package: '.', ldflags: '-s -w' }];
const assets = { 'linux-amd64': 'aa' };
const module = 'h1:aa';

/** Invented tools: `both` at four versions of which the newest is a module only, `built` as a module only. */
const table: Table = {
  go: { tool: 'go', versions: { '1.27.0': {} } },
  both: {
    tool: 'both',
    release,
    modules,
    deny: { '1.9.9': 'published by an attacker' },
    versions: {
      '2.1.0': { module },
      '2.0.0': { assets, module },
      '1.10.0': { assets },
      '1.2.0': { assets },
    },
  },
  built: {
    tool: 'built',
    modules,
    versions: { '1.0.0': { module }, '0.0.0-20260813095258-0e0340a01b57': { module } },
  },
  many: {
    tool: 'many',
    release,
    versions: Object.fromEntries(Array.from({ length: 13 }, (_, minor) => [`1.${minor}.0`, { assets }])),
  },
};

const sha256 = 'b'.repeat(64);
const lock: LockFile = {
  lockVersion: 1,
  tools: {
    both: {
      requested: '1',
      version: '1.10.0',
      assets: { 'linux-amd64': { url: 'https://team.test/both', sha256 } },
    },
    many: {
      requested: 'latest',
      version: '1.3.0',
      assets: { 'linux-arm64': { url: 'https://team.test/many', sha256 } },
      module: {
        path: 'host.test/many',
        version: 'v1.3.0',
        sum: 'h1:bb',
        package: '.',
        ldflags: '-s -w',
      },
    },
    built: {
      requested: 'latest',
      version: '1.0.0',
      module: { path: 'host.test/tool', version: 'v1.0.0', sum: 'h1:aa', package: '.', ldflags: '-s -w' },
    },
    boxed: {
      requested: '1.0.0',
      version: '1.0.0',
      assets: { 'linux-arm64': { url: 'https://team.test/boxed.zip', sha256, member: 'bin/the tool' } },
    },
    own: {
      requested: '3.1.0',
      version: '3.1.0',
      assets: { 'linux-amd64': { url: 'https://team.test/own', sha256 } },
    },
  },
};

const requests = (texts: string[]) => texts.map((text) => parseRequest(text, 'tools'));

const versions = (texts: string[], source: Source = 'auto') =>
  resolveTools(requests(texts), { table }, 'linux-amd64', source).map(
    ({ name, version }) => `${name} ${version}`,
  );

const locked = (text: string, source: Source = 'auto', pins = lock) =>
  resolveTools(requests([text]), { table, lock: pins }, 'linux-amd64', source)[0];

describe('resolveTools with the table alone', () => {
  test.each<[string, string, Source]>([
    ['both', '2.0.0', 'auto'],
    ['both@2', '2.0.0', 'auto'],
    ['both@2.1', '2.1.0', 'auto'],
    ['both@v2.1.0', '2.1.0', 'auto'],
    ['both@1', '1.10.0', 'auto'],
    ['both', '2.0.0', 'release'],
    ['both', '2.0.0', 'module'],
    ['both@2.1.0', '2.1.0', 'module'],
    ['both@latest', '2.1.0', 'auto'],
    ['both@latest', '2.0.0', 'release'],
    ['built', '1.0.0', 'auto'],
    ['built@0.0.0-20260813095258-0e0340a01b57', '0.0.0-20260813095258-0e0340a01b57', 'auto'],
  ])('%s is %s (source %s)', (request, version, source) => {
    expect(versions([request], source)).toEqual([`${request.split('@')[0]} ${version}`]);
  });

  test('keeps the order and drops repetitions', () => {
    expect(versions(['built', 'both', 'built@1'])).toEqual(['built 1.0.0', 'both 2.0.0']);
  });

  test.each<[string[], Source, RegExp]>([
    [['other'], 'auto', /^tools: "other" is not a known tool; known: both, built, many$/],
    [
      ['buildt'],
      'auto',
      /^tools: "buildt" is not a known tool; did you mean built\? known: both, built, many$/,
    ],
    [['Both'], 'auto', /did you mean both\?/],
    [['go'], 'auto', /^tools: Go is no tool of this list: go-version says which one$/],
    [['toString'], 'auto', /not a known tool/],
    [['__proto__'], 'auto', /not a known tool/],
    [['both@1@2'], 'auto', /"both@1@2" is not a tool such as helm, helm@4.2 or helm@latest/],
    [['both@'], 'auto', /"both@" is not a tool such as/],
    [['@1'], 'auto', /"@1" is not a tool such as/],
    [['both@^1'], 'auto', /"both@\^1" has no version such as 4, 4.2, 4.2.4 or latest/],
    [['both@constructor'], 'auto', /has no version such as/],
    [['both@3'], 'auto', /^tools: both has no version 3 here; there is 2.1.0, 2.0.0, 1.10.0, 1.2.0$/],
    [['many@2'], 'auto', /there is 1.12.0, 1.11.0, .*, 1.3.0 and 3 older ones$/],
    [['both@1.9.9'], 'auto', /both 1.9.9 is never installed: published by an attacker/],
    [['both@2.1.0'], 'release', /both 2.1.0 is not available as a release for linux-amd64/],
    [['both@1'], 'module', /both 1.10.0, 1.2.0 is not available as a Go module/],
    [['both@1', 'both@2'], 'auto', /both is asked for twice, as 1.10.0 and as 2.0.0/],
  ])('%j with source %s is an InputError', (texts, source, message) => {
    expect(() => versions(texts, source)).toThrow(InputError);
    expect(() => versions(texts, source)).toThrow(message);
  });

  test('another platform has other releases', () => {
    const resolve = (text: string) => resolveTools(requests([text]), { table }, 'windows-arm64', 'auto');
    expect(() => resolve('both@1')).toThrow(/for windows-arm64/);
    expect(resolve('both')[0]?.version).toBe('2.1.0');
  });

  test('an error names the place that asks for the tool', () => {
    const request = parseRequest('nothing', '.tool-versions:3');
    expect(() => resolveTools([request], { table }, 'linux-amd64', 'auto')).toThrow(
      /^\.tool-versions:3: "nothing" is not a known tool/,
    );
  });
});

describe('resolveTools with a lock file', () => {
  test.each([
    ['both', '1.10.0'],
    ['both@1', '1.10.0'],
    ['both@1.10.0', '1.10.0'],
    ['own', '3.1.0'],
    // What was the newest when the team locked it.
    ['many@latest', '1.3.0'],
    // Not in the table: nothing newer is known.
    ['own@latest', '3.1.0'],
  ])('%s is what it pins, %s', (text, version) => {
    expect(locked(text)).toMatchObject({ version, pinnedBy: 'lock' });
  });

  test('takes its address and digest, not those of the table', () => {
    expect(locked('both')?.release).toEqual({ urls: ['https://team.test/both'], sha256 });
  });

  test('a tool without an asset for the platform is built from its module', () => {
    const tool = locked('many');
    expect(tool?.release).toBeUndefined();
    expect(tool?.module?.sum).toBe('h1:bb');
  });

  test.each([
    [
      false,
      /pins mine 1\.0\.0 not as a Go module for linux-amd64; ".* --platforms linux-arm64,linux-amd64" adds the release, which source: auto takes$/,
    ],
    [
      true,
      /pins mine 1\.0\.0 not as a Go module for linux-amd64; ".* --platforms linux-arm64,linux-amd64" adds it$/,
    ],
  ])('with source: module and neither asset nor module, where one can be built: %s', (isBuilt, message) => {
    const asset = { url: 'https://team.test/mine', sha256 };
    const tools = { mine: { requested: '1', version: '1.0.0', assets: { 'linux-arm64': asset } } };
    const modules = [{ versions: '*', path: 'team.test/mine', package: '.', ldflags: '' }];
    const table = { mine: { tool: 'mine', release, versions: {}, ...(isBuilt && { modules }) } };
    const pins = { table, lock: { lockVersion: 1 as const, tools } };
    expect(() => resolveTools(requests(['mine']), pins, 'linux-amd64', 'module')).toThrow(message);
  });

  test.each<[string, Source, RegExp]>([
    [
      'both@2',
      'auto',
      /^tools: both 2 is asked for, go-devops.lock.json pins 1.10.0; "npx .* go-devops lock both@2" changes it$/,
    ],
    ['both@latest', 'auto', /go-devops.lock.json pins 1.10.0; .*go-devops lock both@latest/],
    [
      'many',
      'release',
      /pins many 1.3.0 not as a release for linux-amd64; "npx .* go-devops lock many --platforms linux-arm64,linux-amd64" adds it$/,
    ],
    ['own', 'module', /pins own 3.1.0 not as a Go module for linux-amd64; source: auto takes the release$/],
    ['owns', 'auto', /did you mean own\?/],
    // What the table has no version of.
    [
      'both@3',
      'auto',
      /pins 1.10.0; ".*go-devops lock both@VERSION" changes it \(VERSION: a whole version\)$/,
    ],
    // What only the lock file knows.
    [
      'own@4.0.0',
      'auto',
      /own 4.0.0 is asked for, .* pins 3.1.0; ".*go-devops lock own --url ADDRESS --version 4.0.0" changes it \(ADDRESS: .*\)$/,
    ],
    ['own@4', 'auto', /lock own --url ADDRESS --version VERSION" changes it \(VERSION: .*; ADDRESS: .*\)$/],
    [
      'boxed',
      'auto',
      /lock boxed --url ADDRESS --version 1.0.0 --member 'bin\/the tool' --platforms linux-arm64,linux-amd64" adds it \(ADDRESS: /,
    ],
    // Of which there is no release at all.
    ['built', 'release', /not as a release for linux-amd64; source: auto builds its Go module$/],
  ])('%s (source %s) is an InputError', (text, source, message) => {
    expect(() => locked(text, source)).toThrow(InputError);
    expect(() => locked(text, source)).toThrow(message);
  });

  test('a version that is never installed is not installed because a lock file pins it', () => {
    const entry = lock.tools.both;
    if (entry === undefined) throw new Error('no entry');
    const bad: LockFile = { lockVersion: 1, tools: { both: { ...entry, version: '1.9.9' } } };
    expect(() => locked('both', 'auto', bad)).toThrow(/both 1.9.9 is never installed/);
  });
});

describe('unpinnedRequest', () => {
  const unpinned = (text: string, pins: LockFile | undefined = undefined) =>
    unpinnedRequest(requests([text]), { table, ...(pins !== undefined && { lock: pins }) })?.request.version;

  test.each(['both@3.0.0', 'both@3', 'built@2.0.0'])('%s could be pinned', (text) => {
    expect(unpinned(text)).toBe(text.split('@')[1]);
  });

  test.each(['both', 'both@latest', 'both@1', 'both@1.9.9', 'nothing@1'])('%s is no such request', (text) => {
    expect(unpinned(text)).toBeUndefined();
  });

  test('a tool of the lock file has its pin', () => {
    expect(unpinned('both@3.0.0', lock)).toBeUndefined();
  });
});

describe('a denied version under another name of the lock file', () => {
  const resolve = (tool: Partial<LockFile['tools'][string]>) => () =>
    resolveTools(
      [parseRequest('mine', 'tools')],
      {
        table,
        lock: { lockVersion: 1, tools: { mine: { requested: '1', version: '1.0.0', ...tool } } },
      },
      'linux-amd64',
      'auto',
    );
  const refused =
    'tools: go-devops.lock.json pins both 1.9.9 as mine; it is never installed: published by an attacker';
  const locked = (path: string, version: string) => ({
    module: { path, version, sum: 'h1:bb', package: '.', ldflags: '' },
  });

  test('is refused by its module', () => {
    expect(resolve(locked('host.test/tool', 'v1.9.9'))).toThrow(refused);
    expect(resolve(locked('host.test/tool', 'v1.9.8'))).not.toThrow();
    expect(resolve(locked('host.test/toolbox', 'v1.9.9'))).not.toThrow();
  });

  test('is refused by its address', () => {
    const at = (url: string) => resolve({ assets: { 'linux-amd64': { url, sha256 } } });
    expect(at('https://host.test/1.9.9')).toThrow(refused);
    expect(at('https://host.test/1.9.8')).not.toThrow();
  });
});
