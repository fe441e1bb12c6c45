import { describe, expect, test } from '@jest/globals';
import { resolveTools, type Source } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import type { GoModule, Table } from '../../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const module = {} as GoModule;
const assets = { 'linux-amd64': 'aa' };

/** Invented tools: `both` at three versions of which the newest is a module only, `built` as a module only. */
const table: Table = {
  both: {
    tool: 'both',
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
    versions: { '1.0.0': { module }, '0.0.0-20260813095258-0e0340a01b57': { module } },
  },
};

const versions = (requests: string[], source: Source = 'auto') =>
  resolveTools(requests, { table }, 'linux-amd64', source).map(({ name, version }) => `${name} ${version}`);

describe('resolveTools', () => {
  test.each<[string, string, Source]>([
    ['both', '2.0.0', 'auto'],
    ['both@2', '2.0.0', 'auto'],
    ['both@2.1', '2.1.0', 'auto'],
    ['both@v2.1.0', '2.1.0', 'auto'],
    ['both@1', '1.10.0', 'auto'],
    ['both', '2.0.0', 'release'],
    ['both', '2.0.0', 'module'],
    ['both@2.1.0', '2.1.0', 'module'],
    ['built', '1.0.0', 'auto'],
    ['built@0.0.0-20260813095258-0e0340a01b57', '0.0.0-20260813095258-0e0340a01b57', 'auto'],
  ])('%s is %s (source %s)', (request, version, source) => {
    expect(versions([request], source)).toEqual([`${request.split('@')[0]} ${version}`]);
  });

  test('keeps the order and drops repetitions', () => {
    expect(versions(['built', 'both', 'built@1'])).toEqual(['built 1.0.0', 'both 2.0.0']);
  });

  test.each<[string[], Source, RegExp]>([
    [['kubectl'], 'auto', /^tools: "kubectl" is not a known tool; known: both, built$/],
    [['toString'], 'auto', /not a known tool/],
    [['both@1@2'], 'auto', /not a known tool/],
    [['both@latest'], 'auto', /"both@latest" has no version such as 4, 4.2 or 4.2.4/],
    [['both@3'], 'auto', /both has no version 3 here; there is 2.1.0, 2.0.0, 1.10.0, 1.2.0/],
    [['both@1.9.9'], 'auto', /both 1.9.9 is never installed: published by an attacker/],
    [['both@2.1.0'], 'release', /both 2.1.0: none is available as a release for linux-amd64/],
    [['both@1'], 'module', /both 1.10.0, 1.2.0: none is available as a Go module/],
    [['both@1', 'both@2'], 'auto', /both is asked for twice, as 1.10.0 and as 2.0.0/],
  ])('%j with source %s is an InputError', (requests, source, message) => {
    expect(() => versions(requests, source)).toThrow(InputError);
    expect(() => versions(requests, source)).toThrow(message);
  });

  test('another platform has other releases', () => {
    expect(() => resolveTools(['both@1'], { table }, 'windows-arm64', 'auto')).toThrow(/for windows-arm64/);
    expect(resolveTools(['both'], { table }, 'windows-arm64', 'auto')[0]?.version).toBe('2.1.0');
  });
});
