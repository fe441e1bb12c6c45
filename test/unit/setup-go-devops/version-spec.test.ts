import { expect, test } from '@jest/globals';
import semver from 'semver';
import { parseVersionSpec } from '../../../actions/setup-go-devops/go/version-spec.ts';

test.each([
  ['1.26.8', '1.26.8'],
  ['go1.26.8', '1.26.8'],
  ['v1.26.8', '1.26.8'],
  ['1.25.0-rc.2', '1.25.0-rc.2'],
  ['1.25rc2', '1.25.0-rc.2'],
  ['go1.19beta1', '1.19.0-beta.1'],
  ['1.25.0-1', '1.25.0-1'],
])('%s is exactly %s', (text, version) => {
  expect(parseVersionSpec(text, '')).toEqual({ kind: 'exact', version });
});

// What actions/setup-go documents, each with the newest of these that it is.
const published = [
  '1.22.0',
  '1.23.12',
  '1.24.0-rc.1',
  '1.24.0',
  '1.24.1',
  '1.24.13',
  '1.25.0-rc.1',
  '1.25.0',
  '1.25.1',
  '1.25.14',
  '1.27.0-rc.1',
];
test.each([
  ['1', '1.25.14'],
  ['1.x', '1.25.14'],
  ['1.24', '1.24.13'],
  ['1.24.x', '1.24.13'],
  ['^1.24.1', '1.25.14'],
  ['~1.24.1', '1.24.13'],
  ['~1.24', '1.24.13'],
  ['>=1.24.0-rc.1', '1.25.14'],
  ['<1.25.0', '1.24.13'],
  ['>=1.22.0 <1.24.0', '1.23.12'],
  ['1.23 || 1.24', '1.24.13'],
  ['1.22 - 1.23', '1.23.12'],
  ['>=1.27rc1', '1.27.0-rc.1'],
  ['<=go1.25.1', '1.25.1'],
  ['*', '1.25.14'],
  ['1.28', null],
])('%s is a range, the newest of which is %s', (text, newest) => {
  const spec = parseVersionSpec(text, '');
  expect(spec.kind).toBe('range');
  expect(semver.maxSatisfying(published, spec.kind === 'range' ? spec.range : '')).toBe(newest);
});

test.each(['stable', 'oldstable'] as const)('%s is an alias', (alias) => {
  expect(parseVersionSpec(alias, '')).toEqual({ kind: 'alias', alias });
});

test.each(['latest', 'tip', 'Stable', '1.26.8.1', 'system', '1.26,1.27', '$(id)', '../1.26'])(
  '%s is refused, with what is valid',
  (text) => {
    expect(() => parseVersionSpec(text, '.go-version:2')).toThrow(
      `.go-version:2: "${text}" is not a Go version; valid: 1.26.8, 1.26,`,
    );
  },
);
