import { describe, expect, test } from '@jest/globals';
import { isReleaseTag, releaseDoubt, releaseTag } from '../../../actions/shared/git/release-tag.ts';

describe('releaseTag', () => {
  test.each([
    ['the tag that started the workflow', 'refs/tags/v1.2.3', 'v1.2.3'],
    ['a pre-release', 'refs/tags/v2.0.0-rc.1+5', 'v2.0.0-rc.1+5'],
    ['none for a tag without v', 'refs/tags/1.2.3', undefined],
    ['none for half a version', 'refs/tags/v1.2', undefined],
    ['none for a module below', 'refs/tags/api/v1.2.3', undefined],
    ['none for a branch called like one', 'refs/heads/v1.2.3', undefined],
    ['none for a pull request', 'refs/pull/1/merge', undefined],
  ])('is %s', (_, ref, expected) => {
    expect(releaseTag({ GITHUB_REF: ref })).toBe(expected);
  });

  test('is none where nothing says what runs', () => {
    expect(releaseTag({})).toBeUndefined();
  });
});

test.each(['nightly', 'v1', 'v01.2.3', 'vv1.2.3'])('%s is no release tag', (tag) => {
  expect(isReleaseTag(tag)).toBe(false);
});

test('only a release from more than its commit is doubtful', () => {
  const commit = (...modified: string[]) => ({ hash: 'f'.repeat(40), time: 0, modified });
  expect(releaseDoubt('v1.2.3', commit())).toBeUndefined();
  expect(releaseDoubt(undefined, commit('a'))).toBeUndefined();
  expect(releaseDoubt('v1.2.3', undefined)).toBeUndefined();
  expect(releaseDoubt('v1.2.3', commit('a', 'b', 'c', 'd', 'e'))).toBe(
    'v1.2.3 is released with files that are not committed: a, b, c and 2 more; commit or ignore them',
  );
});
