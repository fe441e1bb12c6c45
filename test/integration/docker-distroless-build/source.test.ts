import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inspectSource } from '../../../actions/docker-distroless-build/source.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { InputError } from '../../../actions/shared/errors.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { git } from '../../support/git.ts';
import { noCache, recordingRunner } from '../../support/runner.ts';
import { sampleCheckout, sampleFolder } from './support.ts';

const inspect = (folder: string, env: Record<string, string> = {}) =>
  inspectSource(folder, {
    runner: recordingRunner().runner,
    exec: spawnExec(),
    http: proxiedHttp({}, systemClock),
    clock: systemClock,
    cache: noCache,
    env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
  });

test.each([
  ['a branch', 'refs/heads/feature/x', { branch: 'feature/x' }],
  ['a pull request', 'refs/pull/12/merge', { branch: 'pr-12' }],
  ['a tag', 'refs/tags/v2.0.0', { release: 'v2.0.0' }],
])('on a runner the ref of %s decides, not what else points at the commit', async (_, ref, expected) => {
  const folder = await sampleCheckout();
  git(folder, 'tag', 'v1.0.0');
  const { branch, release } = await inspect(folder, { GITHUB_REF: ref });
  expect({ branch, release }).toEqual(expected);
});

test('elsewhere the branch does; a tag on the commit makes no release', async () => {
  const folder = await sampleCheckout();
  git(folder, 'tag', 'v1.0.0');
  const time = Date.parse('2026-01-02T03:04:05Z') / 1000;
  expect(await inspect(folder)).toEqual({
    commit: { hash: expect.stringMatching(/^[0-9a-f]{40}$/), time, modified: [] },
    branch: 'main',
    allTags: ['v1.0.0'],
    epoch: time,
  });
});

test('a shallow clone does not claim to know all tags', async () => {
  const folder = await sampleCheckout();
  await writeFile(join(folder, 'more.txt'), 'more\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'More');
  const clone = join(await mkdtemp(join(tmpdir(), 'go-devops-clone-')), 'clone');
  git(tmpdir(), 'clone', '--quiet', '--depth=1', `file://${folder}`, clone);
  expect((await inspect(clone)).allTags).toBeUndefined();
  expect((await inspect(folder)).allTags).toEqual([]);
});

test('a repository without a commit, and no repository at all, are no errors', async () => {
  const folder = await sampleFolder();
  const nothing = { epoch: 0 };
  expect(await inspect(folder)).toEqual(nothing);
  git(folder, 'init', '--quiet');
  expect(await inspect(folder)).toEqual(nothing);
  expect(await inspect(folder, { GITHUB_REF: 'refs/tags/v1.0.0' })).toEqual({ epoch: 0, release: 'v1.0.0' });
});

test('a date that is no number is an InputError', async () => {
  await expect(inspect(await sampleFolder(), { SOURCE_DATE_EPOCH: 'today' })).rejects.toThrow(InputError);
});
