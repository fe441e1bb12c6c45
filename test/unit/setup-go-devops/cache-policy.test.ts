import { expect, test } from '@jest/globals';
import type { Job } from '../../../actions/setup-go-devops/caches/job.ts';
import { type Asked, decidePolicy } from '../../../actions/setup-go-devops/caches/policy.ts';

const main: Job = {
  event: 'push',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  mode: '',
  workflow: 'o/r/.github/workflows/ci.yml',
  name: 'test',
  run: '7-1',
  image: 'ubuntu24',
  workspace: '/w',
};
const pull: Job = { ...main, event: 'pull_request', ref: 'refs/pull/12/merge' };
const tag: Job = { ...main, ref: 'refs/tags/v1.0.0' };
const release: Job = { ...tag, event: 'release' };
const target: Job = { ...main, event: 'pull_request_target' };
const after: Job = { ...main, event: 'workflow_run' };

const decide = (job: Job, asked: Partial<Asked> = {}, available = true) =>
  decidePolicy({ cache: 'auto', cacheSave: 'auto', ...asked }, job, available);

test.each<[string, Job, Partial<Asked>, boolean, string]>([
  ['the default branch', main, {}, true, 'always'],
  ['a pull request', pull, {}, true, 'on-miss'],
  ['another branch', { ...main, ref: 'refs/heads/mainly' }, {}, true, 'on-miss'],
  ['a branch of the same name in other letters', { ...main, ref: 'refs/heads/Main' }, {}, true, 'on-miss'],
  [
    'a merge queue',
    { ...main, event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/x' },
    {},
    true,
    'on-miss',
  ],
  ['a tag', tag, {}, false, 'never'],
  ['a release', release, {}, false, 'never'],
  ['pull_request_target', target, {}, false, 'never'],
  ['workflow_run', after, {}, false, 'never'],
  ['a tag, asked for', tag, { cache: 'true' }, true, 'on-miss'],
  ['pull_request_target, asked for', target, { cache: 'true' }, true, 'always'],
  ['cache: false', main, { cache: 'false', cacheSave: 'always' }, false, 'never'],
  ['cache-save: never', main, { cacheSave: 'never' }, true, 'never'],
  ['cache-save: always', pull, { cacheSave: 'always' }, true, 'always'],
  ['cache-mode read', { ...main, mode: 'read' }, { cacheSave: 'always' }, true, 'never'],
  ['cache-mode none', { ...main, mode: 'none' }, { cache: 'true', cacheSave: 'always' }, false, 'never'],
  ['cache-mode write-only', { ...main, mode: 'write-only' }, {}, false, 'always'],
  ['cache-mode write-only on a branch', { ...pull, mode: 'write-only' }, {}, false, 'never'],
  ['cache-mode write', { ...main, mode: 'write' }, {}, true, 'always'],
  ['a mode of a later platform', { ...main, mode: 'shared' }, {}, true, 'always'],
])('%s', (_, job, asked, restores, saves) => {
  const policy = decide(job, asked);
  expect({ restores: policy.restores, saves: policy.saves }).toEqual({ restores, saves });
  if (saves !== 'always') expect(policy.why).toBeTruthy();
});

test('an event that does not tell the default branch makes no branch the default one', () => {
  const { defaultBranch: _, ...unknown } = main;
  expect(decide(unknown).saves).toBe('on-miss');
});

test('says why, and how to have it otherwise', () => {
  expect(decide(tag).why).toBe('this run is of the tag v1.0.0; cache: true turns them on');
  expect(decide(main, {}, false).why).toBe('there is no cache service');
});
