import { expect, test } from '@jest/globals';
import { compareGo, goSemver, goWords } from '../../../actions/setup-go-devops/go/go-version.ts';

test.each([
  ['1.26', '1.26.0'],
  ['go1.26.8', '1.26.8'],
  ['1.27rc1', '1.27.0-rc.1'],
  ['1.19beta1', '1.19.0-beta.1'],
  ['1.8.5rc4', '1.8.5-rc.4'],
  ['1.27.0-rc.1', '1.27.0-rc.1'],
  ['1.25.0-1', '1.25.0-1'],
  ['1', undefined],
  ['latest', undefined],
  ['1.26.08', undefined],
])('%s is %s as SemVer', (version, expected) => {
  expect(goSemver(version)).toBe(expected);
});

test.each([
  ['1.26.8', '1.26.8'],
  ['1.27.0-rc.1', '1.27rc1'],
  ['1.8.5-rc.4', '1.8.5rc4'],
  ['1.21.0', '1.21.0'],
  ['1.20.0', '1.20'],
  ['1.25.0-1', '1.25.0-1'],
])('%s is %s in words of Go', (version, expected) => {
  expect(goWords(version)).toBe(expected);
});

// https://go.dev/doc/toolchain#version: 1.21 < 1.21rc1 < 1.21rc2 < 1.21.0 < 1.21.1 < 1.22
test('versions have the order that Go gives them', () => {
  const ordered = ['1.21', '1.21beta1', '1.21rc1', '1.21rc2', '1.21.0', '1.21.1', '1.22', '1.22.0'];
  expect([...ordered].reverse().sort(compareGo)).toEqual(ordered);
});
