import { execFileSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimestamps } from '../../../actions/setup-go-devops/workspace/timestamps.ts';
import type { Exec } from '../../../actions/shared/exec.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { commitAll, git } from '../../support/git.ts';
import { recordingRunner } from '../../support/runner.ts';

let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'go-devops-timestamps-')));
  env = { ...process.env, GOFLAGS: '-buildvcs=false', GOWORK: 'off' };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const files = {
  'a/a.go': 'package a\n\nimport _ "embed"\n\n//go:embed words.txt\nvar Words string\n',
  'a/words.txt': 'one\n',
  'a/a_test.go': `package a

import (
	"os"
	"testing"
)

func TestA(t *testing.T) {
	for _, name := range []string{"testdata/in.txt", "testdata/deep/er/in.txt", "words.txt", "a.go"} {
		if _, err := os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"testdata", "testdata/deep", "."} {
		if _, err := os.ReadDir(name); err != nil {
			t.Fatal(err)
		}
	}
}
`,
  'a/testdata/in.txt': '1\n',
  'a/testdata/deep/er/in.txt': '2\n',
  'a/testdata/link': { to: 'in.txt' },
  'b/b.go': 'package b\n\nimport _ "os"\n\nfunc B() int { return 1 }\n',
  'b/b_test.go':
    'package b\n\nimport "testing"\n\nfunc TestB(t *testing.T) {\n\tif B() != 1 {\n\t\tt.Fatal()\n\t}\n}\n',
  'docs/read.md': 'text\n',
  'docs/testdata/in.txt': '3\n',
};

/** A repository with one commit of `files` and more; its module has a name, so results, of its own. */
async function origin(name: string, more: Record<string, string> = {}): Promise<string> {
  const at = join(folder, name);
  const goMod = { 'go.mod': `module example.com/${name}\n\ngo 1.24\n` };
  for (const [path, content] of Object.entries({ ...goMod, ...files, ...more })) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    if (typeof content === 'string') await writeFile(join(at, path), content);
    else await symlink(content.to, join(at, path));
  }
  commitAll(at);
  return at;
}

/** A test that passes for one content of its testdata. */
const readsOne = (content: string) => `package b

import (
	"os"
	"testing"
)

func TestIn(t *testing.T) {
	if text, _ := os.ReadFile("testdata/in.txt"); string(text) != ${JSON.stringify(content)} {
		t.Fatalf("%q", text)
	}
}
`;

const work = () => join(folder, 'work');

/** A fresh clone, always at the same path: Go's results know the path of the sources. */
async function clone(from: string, ...options: string[]): Promise<void> {
  await rm(work(), { recursive: true, force: true });
  git(folder, 'clone', '--quiet', ...options, from, work());
}

async function setAll(): Promise<{ count: number; lines: string[] }> {
  const { runner, record } = recordingRunner();
  const count = await setTimestamps(work(), { exec: spawnExec(), env, runner });
  return { count, lines: record.lines };
}

function goTest(): string[] {
  const text = execFileSync('go', ['test', './...'], { cwd: work(), env, encoding: 'utf8' });
  return text.split('\n').filter((line) => line.startsWith('ok'));
}

const modified = async (path: string) => (await stat(join(work(), path))).mtimeMs;
const cached = (lines: string[]) => lines.filter((line) => line.includes('(cached)')).length;

test('a fresh clone finds all test results in the cache, with testdata, folders and embedded files', async () => {
  const from = await origin('cached');
  await clone(from);
  expect((await setAll()).count).toBe(8);
  expect(cached(goTest())).toBe(0);

  await clone(from);
  await setAll();
  expect(cached(goTest())).toBe(2);
});

test('without it the same clone is tested again', async () => {
  const from = await origin('control');
  await clone(from);
  await setAll();
  goTest();

  await clone(from);
  expect(cached(goTest())).toBe(1);
});

test('a committed change of one testdata file, of the same size, is tested again', async () => {
  const from = await origin('testdata-changes');
  await clone(from);
  await setAll();
  goTest();

  await writeFile(join(from, 'a/testdata/in.txt'), '9\n');
  git(from, 'commit', '--quiet', '--all', '--message', 'Change');
  await clone(from);
  await setAll();
  expect(goTest()).toEqual([
    expect.stringMatching(/\/a\s+[\d.]+s$/),
    expect.stringMatching(/\/b\s+\(cached\)$/),
  ]);
});

test('an import that changes at the same size reaches the compiler', async () => {
  const from = await origin('import-changes');
  await clone(from);
  await setAll();
  const imports = () =>
    execFileSync('go', ['list', '-f', '{{.Imports}}', './b'], { cwd: work(), env, encoding: 'utf8' }).trim();
  expect(imports()).toBe('[os]');

  await writeFile(join(from, 'b/b.go'), files['b/b.go'].replace('"os"', '"io"'));
  git(from, 'commit', '--quiet', '--all', '--message', 'Change');
  await clone(from);
  await setAll();
  expect(imports()).toBe('[io]');
});

test('what differs from the commit keeps its time: changed, staged, told to be unchanged, untracked', async () => {
  await clone(await origin('changed', { 'b/staged.go': 'package b\n', 'b/told.go': 'package b\n' }));
  const paths = ['a/a.go', 'b/staged.go', 'b/told.go', 'b/untracked.go'];
  for (const path of paths) await writeFile(join(work(), path), 'package x\n');
  git(work(), 'add', 'b/staged.go');
  git(work(), 'update-index', '--assume-unchanged', 'b/told.go');
  const before = await Promise.all(paths.map(modified));
  await setAll();
  expect(await Promise.all(paths.map(modified))).toEqual(before);
  expect(await modified('b/b.go')).toBeLessThan(Date.UTC(2019, 1));
});

test('nothing outside of Go packages is touched, nor submodules, and folders that hold more', async () => {
  const inner = await origin('inner');
  const from = await origin('outer');
  git(from, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'b/sub');
  git(from, 'commit', '--quiet', '--all', '--message', 'Submodule');
  await clone(from);
  git(work(), '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
  await writeFile(join(work(), 'a/untracked.txt'), '');
  const kept = ['docs/read.md', 'docs/testdata/in.txt', 'docs', 'go.mod', '.', 'a', 'b/sub', 'b/sub/b/b.go'];
  const before = await Promise.all(kept.map(modified));
  await setAll();
  expect(await Promise.all(kept.map(modified))).toEqual(before);
  for (const folderOf of ['a/testdata', 'a/testdata/deep', 'a/testdata/deep/er', 'b']) {
    expect(await modified(folderOf)).toBeLessThan(Date.UTC(2019, 1));
  }
});

test('a link gets a time of its own, and what it leads to keeps its time', async () => {
  await clone(await origin('links', { 'docs/kept.txt': '' }));
  await symlink('../../docs/kept.txt', join(work(), 'a/testdata/out'));
  git(work(), 'add', 'a/testdata/out');
  git(work(), 'commit', '--quiet', '--message', 'Link');
  const before = await modified('docs/kept.txt');
  await setAll();
  expect((await lstat(join(work(), 'a/testdata/out'))).mtimeMs).toBeLessThan(Date.UTC(2019, 1));
  expect(await modified('docs/kept.txt')).toBe(before);
});

test('a folder that became a link is not followed', async () => {
  await clone(await origin('link'));
  const elsewhere = join(folder, 'elsewhere');
  await rename(join(work(), 'b'), elsewhere);
  await symlink(elsewhere, join(work(), 'b'));
  const before = (await stat(join(elsewhere, 'b.go'))).mtimeMs;
  await setAll();
  expect((await stat(join(elsewhere, 'b.go'))).mtimeMs).toBe(before);
});

test('any file name is a file name', async () => {
  const names = ['-rf', 'a b', '"quoted"', 'new\nline', '\tH 100644', 'ä', '$(touch x)', '*', ' '];
  const more = Object.fromEntries(names.map((name) => [`b/testdata/${name}`, name]));
  const from = await origin('hostile', more);
  // Bytes that are no UTF-8.
  await writeFile(Buffer.concat([Buffer.from(`${from}/b/testdata/`), Buffer.from([0xff, 0xfe])]), '');
  git(from, 'add', '--all');
  git(from, 'commit', '--quiet', '--message', 'More');
  await clone(from);
  expect((await setAll()).count).toBe(8 + names.length + 1);
  const left = execFileSync('find', ['b', '-newermt', '2019-02-01'], { cwd: work(), encoding: 'utf8' });
  expect(left).toBe('');
});

test('git still sees a clean clone, also where it does not compare contents', async () => {
  await clone(await origin('clean'));
  await setAll();
  expect(git(work(), 'diff-index', '--name-only', 'HEAD')).toBe('');
  expect((await readdir(join(work(), '.git'))).includes('index.lock')).toBe(false);
});

test('a time has 52 bits of the id, to the nanosecond', async () => {
  await clone(await origin('exact'));
  await setAll();
  for (const path of ['a/a.go', 'a/testdata/in.txt']) {
    const ticks = BigInt(`0x${git(work(), 'rev-parse', `HEAD:${path}`).slice(0, 13)}`);
    const nanoseconds = BigInt(Date.UTC(1985)) * 1_000_000n + (ticks * 1_000_000_000n) / 2n ** 22n;
    expect((await stat(join(work(), path), { bigint: true })).mtimeNs).toBe(nanoseconds);
  }
});

test('two versions of one size, whose ids agree in bits 2 to 40, are tested apart', async () => {
  // Found in half a second, by trying numbers. A pass that was cached would hide the failure.
  const [one, other] = ['00100883\n', '00386653\n'] as const;
  const from = await origin('alike', { 'b/testdata/in.txt': one, 'b/in_test.go': readsOne(one) });
  await clone(from);
  await setAll();
  expect(goTest()).toHaveLength(2);

  await writeFile(join(from, 'b/testdata/in.txt'), other);
  git(from, 'commit', '--quiet', '--all', '--message', 'Change');
  await clone(from);
  await setAll();
  expect(goTest).toThrow('Command failed');
});

test('a workspace that is kept is not set again', async () => {
  await clone(await origin('kept'));
  await setAll();
  const before = await stat(join(work(), 'b/b.go'));
  expect((await setAll()).count).toBe(8);
  expect((await stat(join(work(), 'b/b.go'))).ctimeMs).toBe(before.ctimeMs);
});

test('a SHA-256 repository is as good', async () => {
  const from = await origin('sha1');
  await rm(join(from, '.git'), { recursive: true });
  git(from, 'init', '--quiet', '--object-format=sha256', '--initial-branch=main');
  git(from, 'add', '--all');
  git(from, 'commit', '--quiet', '--message', 'Again');
  await clone(from);
  expect((await setAll()).count).toBe(8);
});

test('a git that does not end is ended, with a line in the log', async () => {
  await clone(await origin('slow'));
  const { runner, record } = recordingRunner();
  const impatient: Exec = (command, options) => {
    expect(command.timeout).toBe(60_000);
    return spawnExec()({ ...command, tool: 'sleep', args: ['600'], timeout: 100 }, options);
  };
  expect(await setTimestamps(work(), { exec: impatient, env, runner })).toBe(0);
  expect(record.lines).toEqual([expect.stringMatching(/^times .* as they are: .*did not end within/)]);
});

test('a filter that the repository’s configuration names is not started', async () => {
  const trap = join(folder, 'sprung');
  await clone(await origin('filtered', { '.gitattributes': 'b/*.go filter=evil\n' }));
  git(work(), 'config', 'filter.evil.clean', `touch ${trap}; cat`);
  const later = new Date();
  await utimes(join(work(), 'b/b.go'), later, later);
  await setAll();
  await expect(stat(trap)).rejects.toMatchObject({ code: 'ENOENT' });
  await utimes(join(work(), 'b/b.go'), later, later);
  git(work(), 'status');
  await stat(trap);
});

test('no repository, no git, or a broken one is one line in the log', async () => {
  await clone(await origin('trouble'));
  const { runner, record } = recordingRunner();
  const ports = { exec: spawnExec(), env, runner };
  expect(await setTimestamps(folder, ports)).toBe(0);
  expect(await setTimestamps(work(), { ...ports, env: { ...env, PATH: folder } })).toBe(0);
  await writeFile(join(work(), '.git/index'), 'broken');
  await chmod(join(work(), '.git/index'), 0o644);
  expect(await setTimestamps(work(), ports)).toBe(0);
  expect(record.lines).toEqual([
    'times of files are left as they are: this is no git repository',
    'times of files are left as they are: git was not found',
    expect.stringMatching(/^times of files are left as they are: .*index/),
  ]);
});
