import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findRequest } from '../../../actions/setup-go-devops/go/request.ts';
import { recordingRunner } from '../../support/runner.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-request-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** The request, as `version (where)`, and what was warned of. */
async function ask(
  files: Record<string, string>,
  given: { goVersion?: string; goVersionFile?: string; workingDirectory?: string } = {},
  env: NodeJS.ProcessEnv = {},
) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { runner, record } = recordingRunner();
  const request = await findRequest(
    { goVersion: '', goVersionFile: '', workingDirectory: folder, ...given },
    { env, runner },
  );
  const asked = request === undefined ? undefined : `${request.version} (${request.where})`;
  return { asked, warnings: record.annotations.map(({ message }) => message) };
}

const all = {
  'go.work': 'go 1.26.4\n',
  'go.mod': 'module m\ngo 1.26.3\n',
  '.go-version': '1.26.2\n',
  '.tool-versions': 'golang 1.26.1\n',
};

test('the files are asked in order, and one that names no version leaves it to the next', async () => {
  expect((await ask(all)).asked).toBe('1.26.4 (go.work:1)');
  expect((await ask({ 'go.work': 'use .\n' })).asked).toBe('1.26.3 (go.mod:2)');
  expect((await ask({ 'go.mod': 'module m\n' })).asked).toBe('1.26.2 (.go-version:1)');
  expect((await ask({ '.go-version': '\n' })).asked).toBe('1.26.1 (.tool-versions:1)');
  expect((await ask({ '.tool-versions': 'nodejs 24\n' })).asked).toBeUndefined();
});

test('go-version wins over go-version-file and the files, with the warning that setup-go has', async () => {
  const both = await ask(all, { goVersion: '1.25', goVersionFile: 'go.mod' });
  expect(both).toEqual({
    asked: '1.25 (go-version)',
    warnings: ['Both go-version and go-version-file inputs are specified, only go-version will be used'],
  });
  expect(await ask(all, { goVersion: 'go1.25.3' })).toEqual({ asked: '1.25.3 (go-version)', warnings: [] });
});

test('go-version-file wins over the files, and is relative to the working directory', async () => {
  expect((await ask({ ...all, 'sub/go.mod': 'go 1.25.1\n' }, { goVersionFile: 'sub/go.mod' })).asked).toBe(
    '1.25.1 (sub/go.mod:1)',
  );
});

test('the toolchain line counts, unless the user has set GOTOOLCHAIN=local', async () => {
  const files = { 'go.mod': 'go 1.25.0\ntoolchain go1.26.8\n' };
  expect((await ask(files)).asked).toBe('1.26.8 (go.mod:2)');
  expect((await ask({}, {}, { GOTOOLCHAIN: 'auto' })).asked).toBe('1.26.8 (go.mod:2)');
  expect((await ask({}, {}, { GOTOOLCHAIN: 'local' })).asked).toBe('1.25.0 (go.mod:1)');
});

test('GOTOOLCHAIN=local of an earlier step of this action does not change what is asked for', async () => {
  const env = { GOTOOLCHAIN: 'local', GO_DEVOPS_SET_GOTOOLCHAIN: 'true' };
  expect((await ask({ 'go.mod': 'go 1.25.0\ntoolchain go1.26.8\n' }, {}, env)).asked).toBe(
    '1.26.8 (go.mod:2)',
  );
});

test.each([
  [{ goVersion: 'newest' }, 'go-version: "newest" is not a Go version; valid: 1.26.8, 1.26,'],
  [{ goVersionFile: 'none/go.mod' }, 'go-version-file: there is no file none/go.mod'],
  [{ goVersionFile: 'empty' }, 'go-version-file: empty names no Go version'],
  [{ goVersionFile: '.' }, '.: is not a file'],
  [
    { goVersionFile: 'mise.toml' },
    'go-version-file: mise.toml is not read for Go; read are go.work, go.mod,',
  ],
  [{ goVersionFile: 'bad' }, 'bad:2: "1.26.x.y" is not a Go version; valid: 1.26.8, 1.26,'],
])('%j is refused: %s', async (given, message) => {
  const files = { empty: '\n', bad: '\n1.26.x.y\n' };
  await expect(ask(files, given)).rejects.toThrow(message);
});

test('a link may lead elsewhere in the repository, and not out of it', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'go-request-outside-'));
  try {
    await writeFile(join(outside, 'secret'), 'SECRET=hunter2\n');
    await writeFile(join(folder, 'pinned'), '1.26.2\n');
    await symlink(join(folder, 'pinned'), join(folder, '.go-version'));
    expect((await ask({})).asked).toBe('1.26.2 (.go-version:1)');
    await rm(join(folder, '.go-version'));
    await symlink(join(outside, 'secret'), join(folder, '.go-version'));
    const failure = '.go-version: is a link that leads out of the repository';
    await expect(ask({})).rejects.toThrow(new Error(failure));
    await expect(ask({}, { goVersionFile: '.go-version' })).rejects.toThrow(new Error(failure));
    // A working directory below the root of the repository may use files of the root.
    await mkdir(join(folder, 'sub'));
    await symlink('../pinned', join(folder, 'sub/.go-version'));
    const below = { workingDirectory: join(folder, 'sub') };
    expect((await ask({}, below, { GITHUB_WORKSPACE: folder })).asked).toBe('1.26.2 (.go-version:1)');
    expect((await ask({}, { ...below, goVersionFile: '../pinned' })).asked).toBe('1.26.2 (../pinned:1)');
  } finally {
    await rm(outside, { recursive: true });
  }
});

test('of a long or unprintable text the beginning is quoted', async () => {
  const text = `x\u001b[31m${'y'.repeat(1000)}`;
  await expect(ask({ '.go-version': text })).rejects.toThrow(
    /^\.go-version:1: "x\?\[31my{74}\.\.\." is not a Go version; valid: /,
  );
  await expect(ask({ '.go-version': 'x'.repeat(2 << 20) })).rejects.toThrow('has more than 1048576 bytes');
});
