import { access, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changedMains } from '../../../actions/setup-go-devops/workspace/changed.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import type { Exec } from '../../../actions/shared/exec.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { commitAll, git } from '../../support/git.ts';
import { recordingRunner } from '../../support/runner.ts';

let folder: string;
let origin: string;
let base: string;

const imports = (...paths: string[]) => paths.map((path) => `import _ "${path}"\n`).join('');
const main = (...paths: string[]) => `package main\n\n${imports(...paths)}\nfunc main() {}\n`;

/** Nothing here can be fetched: the module that is required is nowhere. */
const files: Record<string, string> = {
  'go.mod': 'module example.com/m\n\ngo 1.24\n\nrequire example.com/far v1.0.0\n',
  'README.md': 'text\n',
  'cmd/server/main.go': main('example.com/m/internal/a', 'example.com/far/x'),
  'cmd/server/main_test.go': 'package main\n',
  'cmd/server/Dockerfile': 'FROM scratch\n',
  'cmd/worker/main.go': main('example.com/m/internal/b'),
  'cmd/worker/main_windows.go': 'package main\n',
  'cmd/native/main.go': 'package main\n\n// #include "c/n.h"\nimport "C"\n\nfunc main() {}\n',
  'cmd/native/c/n.h': '\n',
  'cmd/alone/main.go': main(),
  'internal/a/a.go': 'package a\n\nimport _ "embed"\n\n//go:embed pages\nvar Page string\n',
  'internal/a/pages/one.html': 'one\n',
  'internal/a/pages/two.html': 'two\n',
  'internal/a/testdata/in.txt': '1\n',
  'internal/b/b.go': `package b\n\n${imports('example.com/m/internal/c')}`,
  'internal/b/more.go': 'package b\n',
  'internal/c/c.go': 'package c\n\nfunc C()\n',
  'internal/c/c_amd64.s': '\n',
  'internal/c/c_arm64.s': '\n',
  'tools/gen.go': '//go:build ignore\n\npackage main\n',
};
const all = ['./cmd/alone', './cmd/native', './cmd/server', './cmd/worker'];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'go-devops-changed-')));
  origin = join(folder, 'origin');
  await write(origin, files);
  base = commitAll(origin);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(at: string, content: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), text);
  }
}

let clones = 0;

async function clone(from = origin, ...options: string[]): Promise<string> {
  clones += 1;
  const at = join(folder, `clone-${clones}`);
  git(folder, 'clone', '--quiet', ...options, `file://${from}`, at);
  return at;
}

function commit(at: string): void {
  git(at, 'add', '--all');
  git(at, 'commit', '--quiet', '--message', 'Change');
}

/** What the action would say, with an empty cache of modules and no network. */
async function changed(at: string, event: unknown, more: NodeJS.ProcessEnv = {}, exec = spawnExec()) {
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event));
  const env = {
    ...process.env,
    GOFLAGS: '',
    GOPROXY: 'off',
    GOMODCACHE: join(folder, 'empty'),
    CGO_ENABLED: '1',
    GITHUB_EVENT_PATH: path,
    ...more,
  };
  const { runner, record } = recordingRunner();
  const mains = await changedMains(at, { exec, env, runner });
  return { mains, annotations: record.annotations };
}

const pull = (sha: string) => ({ pull_request: { base: { sha } }, before: 'f'.repeat(40) });
const notice = (message: unknown) => ({ kind: 'notice', title: 'Changed packages', message });
const silent = (mains: string[]) => ({ mains, annotations: [] });

describe('a changed file touches the main packages that are built from it', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['its own', { 'cmd/server/main.go': `${main()}\n` }, ['./cmd/server']],
    ["an imported package's", { 'internal/b/b.go': 'package b\n' }, ['./cmd/worker']],
    ['assembly, imported by an import', { 'internal/c/c_amd64.s': '\n\n' }, ['./cmd/worker']],
    ['assembly for another CPU', { 'internal/c/c_arm64.s': '\n\n' }, ['./cmd/worker']],
    ['a source for another system', { 'cmd/worker/main_windows.go': 'package main\n\n' }, ['./cmd/worker']],
    ['an embedded file', { 'internal/a/pages/one.html': '1\n' }, ['./cmd/server']],
    ['a new embedded file', { 'internal/a/pages/new.html': '1\n' }, ['./cmd/server']],
    ['a file for the C compiler in a folder below', { 'cmd/native/c/n.h': '\n\n' }, ['./cmd/native']],
    ['a new main package', { 'cmd/new/main.go': main() }, ['./cmd/new']],
    ['go.mod', { 'go.mod': `${files['go.mod']}\n` }, all],
    ['go.sum', { 'go.sum': '' }, all],
    ['a test', { 'cmd/server/main_test.go': 'package main\n\n' }, []],
    ["a test's data", { 'internal/a/testdata/in.txt': '2\n' }, []],
    ['another file in the folder', { 'cmd/server/Dockerfile': 'FROM x\n', 'README.md': '' }, []],
    [
      'a program that is not part of the build',
      { 'tools/gen.go': '//go:build ignore\n\npackage main\n\n' },
      [],
    ],
    ['a name with a line end', { 'internal/a/testdata/x\ny "z".txt': '' }, []],
    ['a name with other letters', { 'internal/a/pages/ä ö.html': '' }, ['./cmd/server']],
  ])('%s', async (_, change, expected) => {
    const at = await clone();
    await write(at, change);
    commit(at);
    expect(await changed(at, pull(base))).toEqual(silent(expected));
  });

  test.each<[string, string, string[]]>([
    ['a source', 'internal/b/more.go', ['./cmd/worker']],
    ['an embedded file', 'internal/a/pages/two.html', ['./cmd/server']],
    ['a whole package', 'internal/b', ['./cmd/worker']],
    ['a test', 'cmd/server/main_test.go', []],
    ['a main package', 'cmd/alone', []],
  ])('deleted: %s', async (_, path, expected) => {
    const at = await clone();
    await rm(join(at, path), { recursive: true });
    commit(at);
    expect(await changed(at, pull(base))).toEqual(silent(expected));
  });

  test('renamed: the old name counts', async () => {
    const at = await clone();
    git(at, 'mv', 'internal/b/more.go', 'README.go');
    commit(at);
    expect(await changed(at, pull(base))).toEqual(silent(['./cmd/worker']));
  });
});

describe('the base', () => {
  test('is that of a pull request, a merge group or a push', async () => {
    const at = await clone();
    await write(at, { 'cmd/alone/main.go': `${main()}\n` });
    commit(at);
    for (const event of [pull(base), { merge_group: { base_sha: base } }, { before: base }]) {
      expect(await changed(at, event)).toEqual(silent(['./cmd/alone']));
    }
  });

  test('is where the branch left it: what came after is no change of the branch', async () => {
    const at = await clone();
    git(at, 'checkout', '--quiet', '-b', 'main-later');
    await write(at, { 'cmd/worker/main.go': main() });
    commit(at);
    const later = git(at, 'rev-parse', 'HEAD');
    git(at, 'checkout', '--quiet', 'main');
    await write(at, { 'cmd/alone/main.go': `${main()}\n` });
    commit(at);
    expect(await changed(at, pull(later))).toEqual(silent(['./cmd/alone']));
  });

  test.each([
    ['a schedule', { schedule: '0 0 * * *' }],
    ['a new branch', { before: '0'.repeat(40) }],
    ['an option', { before: '--output=x' }],
    ['no object', 'text'],
    ['null', null],
  ])('is none for %s: all main packages', async (_, event) => {
    expect(await changed(await clone(), event)).toEqual(silent(all));
  });

  test('is none without an event', async () => {
    expect(await changed(await clone(), {}, { GITHUB_EVENT_PATH: '' })).toEqual(silent(all));
  });

  test.each([
    ['pull_request', {}, 'names no commit to compare with'],
    ['push', { before: 'x' }, 'names no commit to compare with'],
    ['merge_group', null, 'cannot be read: GITHUB_EVENT_PATH names no JSON file'],
  ])('that should be there, and is not, is told: %s with %j', async (name, event, why) => {
    expect(await changed(await clone(), event, { GITHUB_EVENT_NAME: name })).toEqual({
      mains: all,
      annotations: [notice(`all main packages count as changed: the event (${name}) ${why}`)],
    });
  });

  test('is none for a new branch, a schedule, or a file that is missing where none is needed', async () => {
    const at = await clone();
    const zeros = { before: '0'.repeat(40) };
    expect(await changed(at, zeros, { GITHUB_EVENT_NAME: 'push' })).toEqual(silent(all));
    expect(await changed(at, {}, { GITHUB_EVENT_NAME: 'schedule' })).toEqual(silent(all));
    const missing = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PATH: join(folder, 'none') };
    expect(await changed(at, {}, missing)).toEqual(silent(all));
    const { annotations } = await changed(at, {}, { ...missing, GITHUB_EVENT_NAME: 'push' });
    expect(annotations).toHaveLength(1);
  });

  test('that a partial clone would have to fetch is not fetched', async () => {
    const trap = join(folder, 'sprung');
    const program = join(folder, 'program');
    await writeFile(program, `#!/bin/sh\ntouch ${trap}\nexec sleep 600\n`, { mode: 0o755 });
    const at = await clone();
    for (const [name, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', 'ssh://example.com/x'],
      ['core.sshCommand', program],
    ] as const) {
      git(at, 'config', name, value);
    }
    const { mains, annotations } = await changed(at, pull('e'.repeat(40)));
    expect(mains).toEqual(all);
    expect(annotations).toHaveLength(1);
    await expect(access(trap)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('that a shallow clone lacks is told, with what to do', async () => {
    const changing = await clone();
    await write(changing, { 'README.md': 'more\n' });
    commit(changing);
    const at = await clone(changing, '--depth=1');
    expect(await changed(at, pull(base))).toEqual({
      mains: all,
      annotations: [
        notice(
          `all main packages count as changed since ${base}: it is not in this shallow clone; check out with fetch-depth: 0`,
        ),
      ],
    });
  });

  test('that a forced push has left behind is told', async () => {
    const { mains, annotations } = await changed(await clone(), { before: 'e'.repeat(40) });
    expect(mains).toEqual(all);
    expect(annotations).toEqual([
      expect.objectContaining({ kind: 'notice', message: expect.stringContaining('forced push') }),
    ]);
  });

  test('without a common commit is compared as it is', async () => {
    const at = await clone();
    git(at, 'checkout', '--quiet', '--orphan', 'other');
    await write(at, { 'cmd/alone/main.go': `${main()}\n` });
    commit(at);
    expect(await changed(at, pull(base))).toEqual(silent(['./cmd/alone']));
  });
});

describe('modules below, of their own', () => {
  const change = async (paths: Record<string, string>) => {
    const at = await clone();
    await write(at, { 'svc/go.mod': 'module example.com/svc\n', 'api/go.mod': 'module example.com/api\n' });
    commit(at);
    const before = git(at, 'rev-parse', 'HEAD');
    await write(at, paths);
    commit(at);
    return changed(at, pull(before));
  };

  test('are told where they changed', async () => {
    expect(await change({ 'svc/cmd/x/main.go': main() })).toEqual({
      mains: [],
      annotations: [
        notice(
          'changed files lie in module svc, which is not part of what is built here: add a go.work, or a step with working-directory: svc',
        ),
      ],
    });
    const { annotations } = await change({ 'svc/main.go': main(), 'api/go.sum': '' });
    expect(annotations).toEqual([notice(expect.stringContaining('modules api, svc, which are not part'))]);
  });

  test.each([
    'svc/README.md',
    'svc/x_test.go',
    'svc/testdata/x.go',
    'internal/a/testdata/m/go.mod',
    '_old/go.mod',
    'README.go/text',
  ])('say nothing for %s', async (path) => {
    expect(await change({ [path]: 'package x\n' })).toEqual(silent([]));
  });
});

test("the user's tags, by the environment or by go env -w, say what is built", async () => {
  const at = await clone();
  const tagged = '//go:build extra\n\npackage main\n\nfunc main() {}\n';
  await write(at, { 'cmd/extra/main.go': tagged });
  commit(at);
  expect(await changed(at, pull(base))).toEqual(silent([]));
  const goEnv = join(folder, 'go.env');
  await writeFile(goEnv, 'GOFLAGS=-tags=extra\n');
  for (const more of [{ GOENV: goEnv }, { GOFLAGS: '-tags=extra' }]) {
    expect(await changed(at, pull(base), more)).toEqual(silent(['./cmd/extra']));
  }
});

test('a program that the flags name (-toolexec) is not started: nothing is compiled', async () => {
  const at = await clone();
  const trap = join(folder, 'compiled');
  const program = join(folder, 'toolexec');
  await writeFile(program, `#!/bin/sh\ntouch ${trap}\nexec "$@"\n`, { mode: 0o755 });
  await write(at, { 'cmd/alone/main.go': `${main()}\n` });
  commit(at);
  expect(await changed(at, pull(base), { GOFLAGS: `-toolexec=${program}` })).toEqual(silent(['./cmd/alone']));
  await expect(access(trap)).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('a workspace', () => {
  const workspace = {
    'go.work': 'go 1.24\n\nuse (\n\t./app\n\t./lib\n\t./other\n)\n',
    'app/go.mod': 'module example.com/app\n\ngo 1.24\n',
    'app/main.go': main('example.com/lib'),
    'app/cmd/x/main.go': main(),
    'lib/go.mod': 'module example.com/lib\n\ngo 1.24\n',
    'lib/lib.go': 'package lib\n',
    'other/go.mod': 'module example.com/other\n\ngo 1.24\n',
    'other/main.go': main(),
    'unused/go.mod': 'module example.com/unused\n\ngo 1.24\n',
    'unused/main.go': main(),
  };
  const every = ['./app', './app/cmd/x', './other'];
  let from: string;
  let start: string;

  beforeAll(async () => {
    from = join(folder, 'workspace');
    await write(from, workspace);
    start = commitAll(from);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['a module that another imports', { 'lib/lib.go': 'package lib\n\n' }, ['./app']],
    ["a module's go.mod", { 'app/go.mod': `${workspace['app/go.mod']}\n` }, ['./app', './app/cmd/x']],
    ['the go.mod of one that is imported', { 'lib/go.mod': `${workspace['lib/go.mod']}\n` }, ['./app']],
    ['go.work', { 'go.work': `${workspace['go.work']}\n` }, every],
    ['go.work.sum', { 'go.work.sum': '' }, every],
    ['a test of a module that is not used', { 'unused/main_test.go': 'package main\n' }, []],
  ])('%s', async (_, change, expected) => {
    const at = await clone(from);
    await write(at, change);
    commit(at);
    expect(await changed(at, pull(start))).toEqual(silent(expected));
  });

  test('a module that is not used is told', async () => {
    const at = await clone(from);
    await write(at, { 'unused/main.go': `${main()}\n` });
    commit(at);
    expect(await changed(at, pull(start))).toEqual({
      mains: [],
      annotations: [
        notice(
          'changed files lie in module unused, which is not part of what is built here: add it to go.work, or a step with working-directory: unused',
        ),
      ],
    });
  });

  test('seen from one of its modules', async () => {
    const at = await clone(from);
    await write(at, { 'lib/lib.go': 'package lib\n\n' });
    commit(at);
    expect(await changed(join(at, 'app'), pull(start))).toEqual(silent(['.']));
  });

  test('a module alone, by a local replacement', async () => {
    const at = await clone(from);
    const goMod = `${workspace['app/go.mod']}\nrequire example.com/lib v0.0.0\nreplace example.com/lib => ../lib\n`;
    await write(at, { 'app/go.mod': goMod });
    await rm(join(at, 'go.work'));
    commit(at);
    const before = git(at, 'rev-parse', 'HEAD');
    await write(at, { 'lib/lib.go': 'package lib\n\n' });
    commit(at);
    expect(await changed(join(at, 'app'), pull(before))).toEqual(silent(['.']));
  });
});

test('a submodule that points to another commit touches what is built from it', async () => {
  const library = join(folder, 'library');
  await write(library, { 'go.mod': 'module example.com/lib\n\ngo 1.24\n', 'x/x.go': 'package x\n' });
  commitAll(library);
  const at = join(folder, 'with-submodule');
  await write(at, {
    'go.mod':
      'module example.com/m\n\ngo 1.24\n\nrequire example.com/lib v0.0.0\nreplace example.com/lib => ./third/lib\n',
    'cmd/a/main.go': main('example.com/lib/x'),
    'cmd/b/main.go': main(),
  });
  git(folder, 'init', '--quiet', at);
  git(at, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'third/lib');
  commit(at);
  const before = git(at, 'rev-parse', 'HEAD');
  await write(join(at, 'third/lib'), { 'x/x.go': 'package x\n\n' });
  commit(join(at, 'third/lib'));
  commit(at);
  expect(await changed(at, pull(before))).toEqual(silent(['./cmd/a']));
});

describe('what cannot be told', () => {
  test('code whose imports do not parse is listed all the same', async () => {
    const at = await clone();
    await write(at, { 'cmd/alone/main.go': 'package main\n\nimport "\n' });
    commit(at);
    expect((await changed(at, pull(base))).mains).toEqual(['./cmd/alone']);
  });

  test.each([
    ['a broken go.mod', 'bogus\n', /go.mod:1: unknown directive: bogus/],
    [
      'one of before 1.17, whose modules cannot be had',
      'module example.com/m\n\ngo 1.16\n',
      /example.com\/far/,
    ],
  ])('%s is a warning, not a failure', async (_, goMod, reason) => {
    const at = await clone();
    await write(at, { 'go.mod': `${goMod}require example.com/far v1.0.0\n` });
    commit(at);
    expect(await changed(at, pull(base))).toEqual({
      mains: [],
      annotations: [expect.objectContaining({ kind: 'warning', message: expect.stringMatching(reason) })],
    });
  });

  test('a list of imports that is too long, or takes too long: all main packages, and why', async () => {
    const tooLong: Exec = async (command, options) => {
      if (command.args.includes('-deps')) throw new ToolError('go list', 'go list wrote more than 64 MiB');
      return spawnExec()(command, options);
    };
    expect(await changed(await clone(), pull(base), {}, tooLong)).toEqual({
      mains: all,
      annotations: [
        {
          kind: 'warning',
          title: 'Changed packages',
          message: 'all main packages count as changed: go list wrote more than 64 MiB',
        },
      ],
    });
  });

  test('a clone that git cannot read: all main packages', async () => {
    const at = await clone();
    await writeFile(join(at, '.git/HEAD'), 'broken');
    const { mains, annotations } = await changed(at, pull(base));
    expect(mains).toEqual(all);
    expect(annotations).toHaveLength(1);
  });

  test('no module, or no main package: none', async () => {
    const at = await clone();
    expect(await changed(join(at, 'cmd'), pull(base))).toEqual(silent([]));
    await rm(join(at, 'cmd'), { recursive: true });
    expect(await changed(at, {})).toEqual(silent([]));
  });
});
