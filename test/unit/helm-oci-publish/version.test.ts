import { describe, expect, test } from '@jest/globals';
import { compare } from 'semver';
import {
  commitVersion,
  givenVersion,
  modifiedVersion,
  tagVersion,
  versionTag,
} from '../../../actions/helm-oci-publish/version.ts';

const commit = {
  hash: '0123456789abcdef0123456789abcdef01234567',
  time: 1767323045,
};

describe('commitVersion', () => {
  test.each([
    ['0.1.0', '0.1.0-0.20260102030405.g0123456789ab'],
    ['1.2.3-rc.1', '1.2.3-rc.1.0.20260102030405.g0123456789ab'],
    ['1.2.3+build', '1.2.3-0.20260102030405.g0123456789ab'],
  ])('of %s is %s', (own, expected) => {
    expect(commitVersion(own, commit)).toBe(expected);
  });

  test('sorts before the version it leads to, and by time', () => {
    const later = { ...commit, hash: 'f'.repeat(40), time: commit.time + 1 };
    expect(compare(commitVersion('1.0.0', commit), '1.0.0')).toBe(-1);
    expect(compare(commitVersion('1.0.0', commit), commitVersion('1.0.0', later))).toBe(-1);
  });

  test('work on top of a commit has a version for each content, after that of the commit', () => {
    const version = commitVersion('1.0.0', commit);
    const modified = modifiedVersion(version, '0123456789abcdef');
    expect(modified).toBe('1.0.0-0.20260102030405.g0123456789ab.dirty.h0123456789ab');
    expect(compare(modified, version)).toBe(1);
    expect(compare(modified, '1.0.0')).toBe(-1);
  });

  test('refuses a Chart.yaml without a semantic version', () => {
    expect(() => commitVersion('1.0', commit)).toThrow('version: Chart.yaml says "1.0"');
  });
});

test.each(['1.0', 'v1.0.0', 'latest'])('givenVersion refuses %s', (text) => {
  expect(() => givenVersion(text)).toThrow(`version: "${text}" is not a semantic version such as 1.2.3`);
});

test('a plus travels as an underscore', () => {
  expect(versionTag('1.0.0+build.5')).toBe('1.0.0_build.5');
  expect(tagVersion('1.0.0_build.5')).toBe('1.0.0+build.5');
});

test.each(['latest', 'v1.0.0', `sha256-${'a'.repeat(64)}`, 'sha256-abc.sig', 'artifacthub.io', '1.0'])(
  'the tag %s is no version',
  (tag) => expect(tagVersion(tag)).toBeUndefined(),
);
