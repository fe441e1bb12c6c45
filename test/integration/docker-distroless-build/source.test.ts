import { mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inspectSource, trustFolder } from '../../../actions/docker-distroless-build/source.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { InputError } from '../../../actions/shared/errors.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { git } from '../../support/git.ts';
import { recordingRunner } from '../../support/runner.ts';
import { sampleCheckout, sampleFolder } from './support.ts';

const exec = spawnExec();

/** @param gitEnv what git gets besides, as if the computer had set it */
const inspect = (folder: string, env: Record<string, string> = {}, gitEnv: Record<string, string> = {}) =>
  inspectSource(folder, {
    runner: recordingRunner().runner,
    exec: (command, options) => exec({ ...command, env: { ...command.env, ...gitEnv } }, options),
    http: proxiedHttp({}, systemClock),
    clock: systemClock,
    env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
  });

test.each([
  ['a branch', 'refs/heads/feature/x', { branch: 'feature/x', gitTags: [] }],
  ['a pull request', 'refs/pull/12/merge', { branch: 'pr-12', gitTags: [] }],
  ['a tag', 'refs/tags/v2.0.0', { gitTags: ['v2.0.0'] }],
])('on a runner the ref of %s decides, not what else points at the commit', async (_, ref, expected) => {
  const folder = await sampleCheckout();
  git(folder, 'tag', 'v1.0.0');
  const { branch, gitTags } = await inspect(folder, { GITHUB_REF: ref });
  expect({ ...(branch !== undefined && { branch }), gitTags }).toEqual(expected);
});

test('elsewhere the branch and the tags of the commit do', async () => {
  const folder = await sampleCheckout();
  git(folder, 'tag', 'v1.0.0');
  expect(await inspect(folder)).toMatchObject({
    revision: expect.stringMatching(/^[0-9a-f]{40}$/),
    branch: 'main',
    gitTags: ['v1.0.0'],
    allTags: ['v1.0.0'],
    epoch: Date.parse('2026-01-02T03:04:05Z') / 1000,
    modified: false,
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
  const nothing = { modified: false, modifiedFiles: [], epoch: 0, gitTags: [] };
  expect(await inspect(folder)).toEqual(nothing);
  git(folder, 'init', '--quiet');
  expect(await inspect(folder)).toEqual(nothing);
});

test('a checkout of another user is trusted for the child processes only, by its own path', async () => {
  const folder = await sampleCheckout();
  expect(await trustFolder(join(folder, 'cmd'))).toEqual({
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: await realpath(folder),
  });
  // How git's own tests stand in for a folder of somebody else.
  const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...foreign };
  await expect(exec({ tool: 'git', args: ['status'], cwd: folder, env })).rejects.toMatchObject({
    detail: expect.stringContaining('dubious ownership'),
  });
  expect((await inspect(folder, {}, foreign)).revision).toMatch(/^[0-9a-f]{40}$/);
});

test('a date that is no number is an InputError', async () => {
  await expect(inspect(await sampleFolder(), { SOURCE_DATE_EPOCH: 'today' })).rejects.toThrow(InputError);
});
