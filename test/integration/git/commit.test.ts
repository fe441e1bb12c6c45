import { access, mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Exec } from '../../../actions/shared/exec.ts';
import { readCommit } from '../../../actions/shared/git/commit.ts';
import { withoutFilters } from '../../../actions/shared/git/filters.ts';
import { findRepository, gitCommand, gitEnvironment } from '../../../actions/shared/git/repository.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { commitAll, git } from '../../support/git.ts';

const exec = spawnExec();
const env = { PATH: process.env.PATH, HOME: tmpdir() };
// How git's own tests stand in for a folder of somebody else.
const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
const foreignExec: Exec = (command, options) =>
  exec({ ...command, env: { ...command.env, ...foreign } }, options);

let temporary: string;
let folder: string;
beforeEach(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'go-devops-git-')));
  folder = join(temporary, 'checkout');
  await mkdir(join(folder, 'app'), { recursive: true });
  await writeFile(join(folder, 'app', 'main.go'), 'package main\n');
  await writeFile(join(folder, '.gitignore'), 'ignored\n');
});
afterEach(() => rm(temporary, { recursive: true }));

const read = (at = folder) => readCommit(at, { exec, env });

describe('the commit', () => {
  test('has hash, time and no changes', async () => {
    const hash = commitAll(folder);
    await writeFile(join(folder, 'ignored'), '');
    expect(await read()).toEqual({ hash, time: Date.parse('2026-01-02T03:04:05Z') / 1000, modified: [] });
  });

  test('counts changes of the whole repository, new files too, whatever the settings', async () => {
    commitAll(folder);
    git(folder, 'config', 'status.showUntrackedFiles', 'no');
    await writeFile(join(folder, 'new.txt'), '');
    await writeFile(join(folder, '.gitignore'), '');
    expect((await read(join(folder, 'app')))?.modified).toEqual(['.gitignore', 'new.txt']);
  });

  test('counts both names of a file that was renamed', async () => {
    commitAll(folder);
    git(folder, 'mv', 'app/main.go', 'app/other.go');
    expect((await read())?.modified).toEqual(['app/main.go', 'app/other.go']);
  });

  test('is asked for 60 seconds at most', async () => {
    commitAll(folder);
    const timeouts = new Set<number | undefined>();
    const watched: Exec = (command, options) => {
      timeouts.add(command.timeout);
      return exec(command, options);
    };
    await readCommit(folder, { exec: watched, env });
    expect([...timeouts]).toEqual([60_000]);
  });

  test('is none without a repository, and before the first commit', async () => {
    expect(await read()).toBeUndefined();
    git(folder, 'init', '--quiet');
    expect(await read()).toBeUndefined();
  });

  test('is that of a worktree, whose .git is a file', async () => {
    const hash = commitAll(folder);
    const worktree = join(temporary, 'worktree');
    git(folder, 'worktree', 'add', '--quiet', '--detach', worktree);
    expect(await findRepository(worktree)).toBe(worktree);
    expect((await read(worktree))?.hash).toBe(hash);
  });

  test('of a repository that git cannot read is a ToolError', async () => {
    await mkdir(join(folder, '.git'));
    await expect(read()).rejects.toMatchObject({
      name: 'ToolError',
      detail: expect.stringContaining('not a git repository'),
    });
  });

  test('without git is a ToolError', async () => {
    commitAll(folder);
    await expect(readCommit(folder, { exec, env: { PATH: temporary } })).rejects.toMatchObject({
      name: 'ToolError',
      message: 'git was not found',
    });
  });
});

test('a checkout of another user is trusted for the child processes only, by its own path', async () => {
  const hash = commitAll(folder);
  await symlink(folder, join(temporary, 'link'));
  expect(await findRepository(join(temporary, 'link', 'app'))).toBe(folder);
  expect(gitEnvironment(folder)).toMatchObject({
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: folder,
  });
  const command = { tool: 'git', args: ['status'], cwd: folder, env: { PATH: env.PATH ?? '', ...foreign } };
  await expect(exec(command)).rejects.toMatchObject({
    detail: expect.stringContaining('dubious ownership'),
  });
  for (const at of [folder, join(temporary, 'link', 'app')]) {
    expect((await readCommit(at, { exec: foreignExec, env }))?.hash).toBe(hash);
  }
});

describe('programs that the repository’s configuration names are not started', () => {
  let trap: string;
  let program: string;
  beforeEach(async () => {
    trap = join(temporary, 'sprung');
    program = join(temporary, 'program');
    await writeFile(program, `#!/bin/sh\necho "$0" >> ${trap}\n`, { mode: 0o755 });
    commitAll(folder);
  });
  const unsprung = () => expect(access(trap)).rejects.toMatchObject({ code: 'ENOENT' });

  test('monitors, hooks, checks of signatures', async () => {
    const hooks = join(temporary, 'hooks');
    await mkdir(hooks);
    await symlink(program, join(hooks, 'post-index-change'));
    git(folder, 'config', 'core.fsmonitor', program);
    git(folder, 'config', 'core.hooksPath', hooks);
    git(folder, 'config', 'log.showSignature', 'true');
    git(folder, 'config', 'gpg.program', program);
    expect((await read())?.modified).toEqual([]);
    await unsprung();
    // Without the settings the trap works.
    git(folder, 'status');
    await access(trap);
  });

  test.each([
    ['ssh', { 'remote.origin.url': 'ssh://example.com/x' }],
    ['the upload-pack', { 'remote.origin.url': '/nowhere' }],
    ['a helper', { 'remote.origin.url': 'ext::PROGRAM', 'protocol.ext.allow': 'always' }],
  ])('what a partial clone lacks is not fetched: %s', async (_, settings: Record<string, string>) => {
    const promisor = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.uploadPack': program,
      'core.sshCommand': program,
    };
    for (const [name, value] of Object.entries({ ...promisor, ...settings })) {
      git(folder, 'config', name, value.replace('PROGRAM', program));
    }
    const missing = ['cat-file', '-e', `${'e'.repeat(40)}^{commit}`];
    for (const lacksVariable of [false, true]) {
      const command = gitCommand(folder, missing, env);
      if (lacksVariable) delete command.env.GIT_NO_LAZY_FETCH;
      await exec(command, { accept: 'any' }).catch(() => {});
      await unsprung();
    }
    expect(() => git(folder, ...missing)).toThrow();
    await access(trap);
  });

  test('filters, where that is asked for; those of the user run', async () => {
    const userConfig = join(temporary, 'gitconfig');
    await writeFile(userConfig, '[filter "users"]\n\tclean = cat\n');
    await writeFile(join(folder, '.gitattributes'), '*.go filter=a.B\n*.txt filter=users\n');
    await writeFile(join(folder, 'text.txt'), 'text\n');
    commitAll(folder);
    for (const key of ['clean', 'process']) git(folder, 'config', `filter.a.B.${key}`, program);
    git(folder, 'config', 'filter.a.B.required', 'true');
    const later = new Date();
    for (const name of ['app/main.go', 'text.txt']) await utimes(join(folder, name), later, later);

    const users = { ...env, GIT_CONFIG_GLOBAL: userConfig };
    const settings = await withoutFilters(folder, { exec, env: users });
    expect(settings).toEqual({
      'filter.a.B.clean': '',
      'filter.a.B.process': '',
      'filter.a.B.required': 'false',
    });
    const { stdout } = await exec(gitCommand(folder, ['status', '--porcelain'], users, settings));
    expect(stdout).toBe('');
    await unsprung();
    expect(() => git(folder, 'status')).toThrow();
    await access(trap);
  });
});
