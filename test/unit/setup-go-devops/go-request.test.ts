import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  [{ goVersionFile: '.' }, '.: cannot be read (EISDIR)'],
  [{ goVersionFile: 'bad' }, 'bad:2: "1.26.x.y" is not a Go version; valid: 1.26.8, 1.26,'],
])('%j is refused: %s', async (given, message) => {
  const files = { empty: '\n', bad: '\n1.26.x.y\n' };
  await expect(ask(files, given)).rejects.toThrow(message);
});
