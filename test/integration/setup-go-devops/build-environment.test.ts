import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buildEnvironment } from '../../../actions/setup-go-devops/install/build-environment.ts';
import { childEnvironment } from '../../../actions/shared/process/environment.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-environment-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A GOROOT with its own go.env, and the real Go's files otherwise. */
async function rootWith(goEnv: string): Promise<string> {
  const real = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const root = join(folder, 'go');
  await mkdir(join(root, 'bin'), { recursive: true });
  for (const name of await readdir(real)) {
    if (name !== 'bin' && name !== 'go.env') await symlink(join(real, name), join(root, name));
  }
  // The go command finds its root from where it stands.
  await copyFile(join(real, 'bin/go'), join(root, 'bin/go'));
  await writeFile(join(root, 'go.env'), goEnv);
  return root;
}

function environment(modules: 'pinned' | 'own', more: Record<string, string> = {}, cwd = folder) {
  const env = { ...process.env, HOME: folder, ...more };
  return buildEnvironment(childEnvironment(env), modules, cwd, { exec: spawnExec() });
}

test('what go.env of GOROOT says about flags and proof does not count', async () => {
  const goEnv = [
    'GOFLAGS=-toolexec=/does/not/exist',
    'GOSUMDB=off',
    'GONOSUMDB=*',
    'GOPRIVATE=*',
    'GONOPROXY=*',
    'GOINSECURE=*',
    'GOTOOLCHAIN=go1.99.9',
    '',
  ];
  const root = await rootWith(goEnv.join('\n'));
  const env = await environment('pinned', { PATH: `${join(root, 'bin')}:/usr/bin:/bin` });
  const names = ['GOFLAGS', 'GOSUMDB', 'GONOSUMDB', 'GOPRIVATE', 'GONOPROXY', 'GOINSECURE', 'GOTOOLCHAIN'];
  const told = execFileSync(join(root, 'bin/go'), ['env', '-json', ...names], { env, encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual({
    GOFLAGS: '-trimpath',
    GOSUMDB: 'sum.golang.org',
    GONOSUMDB: 'none',
    GOPRIVATE: 'none',
    GONOPROXY: 'none',
    GOINSECURE: 'none',
    GOTOOLCHAIN: 'auto',
  });
});

test.each(['pinned', 'own'] as const)(
  'the checksum database is never off, for %s modules',
  async (modules) => {
    expect(await environment(modules, { GOSUMDB: 'off' })).toMatchObject({ GOSUMDB: 'sum.golang.org' });
    const other = 'sum.golang.google.cn';
    expect(await environment(modules, { GOSUMDB: other })).toMatchObject({ GOSUMDB: other });
  },
);

test('modules that the user calls private stay so, for own ones only', async () => {
  const given = { GOPRIVATE: 'corp.example.com' };
  expect(await environment('own', given)).toMatchObject({ GONOSUMDB: 'corp.example.com' });
  expect(await environment('pinned', given)).toMatchObject({ GONOSUMDB: 'none', GOPRIVATE: 'none' });
});

test('the question gets no newer Go, whatever the go.mod around asks for', async () => {
  await writeFile(join(folder, 'go.mod'), 'module m\n\ngo 1.21.0\n\ntoolchain go1.99.9\n');
  const env = await environment('own', { GOPROXY: 'off' });
  expect(env).toMatchObject({ GOPROXY: 'off', GOTOOLCHAIN: 'auto' });
  await writeFile(join(folder, 'go.mod'), 'module m\n\ngo 1.99.0\n');
  expect(await environment('own', { GOPROXY: 'off' })).toMatchObject({ GOPROXY: 'off' });
});
