import { describe, expect, test } from '@jest/globals';
import { goSemver, readGoRequest, satisfies } from '../../../actions/setup-go-devops/go/go-version.ts';

test.each([
  ['1.26', '1.26.0'],
  ['go1.26.8', '1.26.8'],
  ['1.27rc1', '1.27.0-rc.1'],
  ['1', undefined],
  ['latest', undefined],
])('%s is %s as SemVer', (version, expected) => {
  expect(goSemver(version)).toBe(expected);
});

describe('readGoRequest', () => {
  test.each([
    ['go.mod', 'module m\n\ngo 1.26.3\n', '1.26.3', 'minimum'],
    ['go.mod', 'module m\ngo 1.25\ntoolchain go1.26.8\n', '1.26.8', 'minimum'],
    ['go.mod', 'module m\ngo 1.26.8\ntoolchain go1.26.1\n', '1.26.8', 'minimum'],
    ['go.mod', 'module m\ngo 1.25\ntoolchain default\n', '1.25', 'minimum'],
    ['sub/go.work', 'go 1.26\nuse ./a\n', '1.26', 'minimum'],
    ['.go-version', 'go1.26.8\n', '1.26.8', 'exact'],
    ['.tool-versions', 'nodejs 24\ngolang 1.26.8\n', '1.26.8', 'exact'],
  ])('%s %j asks for %s', (name, content, version, rule) => {
    expect(readGoRequest(name, content)).toEqual({ version, rule, where: name });
  });

  test.each([
    ['go.mod', 'module m\n'],
    ['.go-version', '\n'],
    ['.tool-versions', 'nodejs 24\n'],
  ])('%s %j asks for nothing', (name, content) => {
    expect(readGoRequest(name, content)).toBeUndefined();
  });
});

test.each([
  ['1.26.8', '1.26.3', 'minimum', true],
  ['1.27.0', '1.26.3', 'minimum', true],
  ['1.26.2', '1.26.3', 'minimum', false],
  ['1.27rc1', '1.27', 'minimum', false],
  ['1.26.8', '1.26', 'exact', true],
  ['1.26.8', '1.26.8', 'exact', true],
  ['1.26.8', '1.26.7', 'exact', false],
  ['1.27.0', '1.26', 'exact', false],
] as const)('Go %s for %s (%s): %s', (installed, version, rule, expected) => {
  expect(satisfies(installed, { version, rule, where: '' })).toBe(expected);
});
