import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../actions/docker-distroless-build/source.ts';
import { imageVersion, latestUnknown, planTags } from '../../../actions/docker-distroless-build/tags.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const revision = '0123456789abcdef0123456789abcdef01234567';
const source = (facts: Partial<Source>): Source => ({
  revision,
  modified: false,
  modifiedFiles: [],
  epoch: 0,
  gitTags: [],
  allTags: [],
  ...facts,
});

describe('default tags', () => {
  test.each<[string, Partial<Source>, string[]]>([
    ['a branch', { branch: 'main' }, ['main']],
    ['a branch with a path', { branch: 'feature/Ünicode #1' }, ['feature-nicode-1']],
    ['a branch like a release', { branch: '1.2.3' }, ['branch-1.2.3']],
    ['a branch called latest', { branch: 'latest' }, ['branch-latest']],
    ['a long branch', { branch: 'x'.repeat(200) }, ['x'.repeat(128)]],
    ['a pull request', { branch: 'pr-12' }, ['pr-12']],
    ['the highest version', { gitTags: ['v1.2.3'], allTags: ['v1.2.3', 'v1.2.2'] }, ['1.2.3', 'latest']],
    ['a version of an older line', { gitTags: ['v1.2.4'], allTags: ['v1.2.4', 'v2.0.0'] }, ['1.2.4']],
    ['a pre-release', { gitTags: ['v2.0.0-rc.1'], allTags: ['v2.0.0-rc.1', 'v1.0.0'] }, ['2.0.0-rc.1']],
    [
      'a stable one beside a later pre-release',
      { gitTags: ['v1.0.0'], allTags: ['v1.0.0', 'v2.0.0-rc.1'] },
      ['1.0.0', 'latest'],
    ],
    ['build metadata', { gitTags: ['v1.0.0+a.b'], allTags: [] }, ['1.0.0_a.b']],
    ['a tag that is no version', { gitTags: ['nightly', 'v1.2'] }, []],
  ])('%s', (_, facts, tags) => {
    expect(planTags([], source(facts))).toEqual(['sha-0123456789ab', ...tags]);
  });

  test('outside of a repository there are none', () => {
    const { revision: _, ...nothing } = source({});
    expect(planTags([], nothing)).toEqual([]);
    expect(imageVersion([], nothing)).toBeUndefined();
  });

  test('a shallow clone withholds latest', () => {
    const { allTags: _, ...shallow } = source({ gitTags: ['v1.2.3'] });
    expect(planTags([], shallow)).toEqual(['sha-0123456789ab', '1.2.3']);
    expect(latestUnknown([], shallow)).toBe(true);
  });
});

test('given tags replace the default ones, once each', () => {
  expect(planTags(['a', 'b', 'a'], source({ branch: 'main' }))).toEqual(['a', 'b']);
});

test.each(['a/b', '-a', '.a', 'ä', 'x'.repeat(129)])('%s is no tag', (tag) => {
  expect(() => planTags([tag], source({}))).toThrow(InputError);
});

test('the version is the release, else the commit', () => {
  expect(imageVersion(['sha-0123456789ab', '1.2.3', 'latest'], source({}))).toBe('1.2.3');
  expect(imageVersion(['main'], source({}))).toBe('sha-0123456789ab');
});
