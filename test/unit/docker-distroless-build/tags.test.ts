import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../actions/docker-distroless-build/source.ts';
import { imageVersion, latestUnknown, planTags } from '../../../actions/docker-distroless-build/tags.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const revision = '0123456789abcdef0123456789abcdef01234567';
const source = (facts: Partial<Source>): Source => ({
  commit: { hash: revision, time: 0, modified: [] },
  epoch: 0,
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
    ['the highest version', { release: 'v1.2.3', allTags: ['v1.2.3', 'v1.2.2'] }, ['1.2.3', 'latest']],
    ['a version of an older line', { release: 'v1.2.4', allTags: ['v1.2.4', 'v2.0.0'] }, ['1.2.4']],
    ['a pre-release', { release: 'v2.0.0-rc.1', allTags: ['v2.0.0-rc.1', 'v1.0.0'] }, ['2.0.0-rc.1']],
    [
      'a stable one beside a later pre-release',
      { release: 'v1.0.0', allTags: ['v1.0.0', 'v2.0.0-rc.1'] },
      ['1.0.0', 'latest'],
    ],
    ['build metadata', { release: 'v1.0.0+a.b', allTags: [] }, ['1.0.0_a.b']],
    ['a tag that is no release', { allTags: ['nightly', 'v1.2', 'v1.0.0'] }, []],
  ])('%s', (_, facts, tags) => {
    expect(planTags([], source(facts))).toEqual(['sha-0123456789ab', ...tags]);
  });

  test('outside of a repository there are none', () => {
    const { commit: _, ...nothing } = source({});
    expect(planTags([], nothing)).toEqual([]);
    expect(imageVersion([], nothing)).toBeUndefined();
  });

  test('of what is not committed tell so; a branch and a pushed release stay', () => {
    const commit = { hash: revision, time: 0, modified: ['main.go'] };
    const allTags = ['v1.2.3'];
    expect(planTags([], source({ commit, branch: 'main' }))).toEqual(['sha-0123456789ab-dirty', 'main']);
    expect(planTags([], source({ commit, release: 'v1.2.3', allTags }))).toEqual([
      'sha-0123456789ab-dirty',
      '1.2.3',
      'latest',
    ]);
    expect(imageVersion(['main'], source({ commit }))).toBe('sha-0123456789ab-dirty');
  });

  test('a shallow clone withholds latest', () => {
    const { allTags: _, ...shallow } = source({ release: 'v1.2.3' });
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
