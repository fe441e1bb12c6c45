import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addProblemMatcher } from '../../../actions/setup-go-devops/workspace/problem-matcher.ts';
import { type Issue, issuesOf, type MatcherConfig } from '../../support/issue-matcher.ts';
import { recordingRunner } from '../../support/runner.ts';

let folder: string;
let matchers: MatcherConfig[];

const sources = {
  'go.mod': 'module example.com/m\n\ngo 1.24\n',
  'bad/bad.go': `package bad

func f(a int, b string) int { return 1 }

var (
	_ = f(1)
	_ = missing
)
`,
  'vet/vet.go': 'package vet\n\nimport "fmt"\n\nfunc V() { fmt.Printf("%d", "x") }\n',
  'vet/vet_test.go': 'package vet\n\nimport "testing"\n\nfunc TestV(t *testing.T) {}\n',
  'badtest/b.go': 'package badtest\n',
  'badtest/b_test.go': 'package badtest\n\nimport "testing"\n\nfunc TestB(t *testing.T) { nope() }\n',
  'imports/i.go': 'package imports\n\nimport _ "example.com/nope"\nimport _ "nostd"\n',
  'internals/i.go': 'package internals\n\nimport _ "cmd/go/internal/base"\n',
  'talks/talks.go': 'package talks\n',
  'talks/talks_test.go': `package talks

import (
	"fmt"
	"log"
	"os"
	"runtime/debug"
	"testing"
)

func TestTalks(t *testing.T) {
	t.Log("x.go:1:2: boom")
	t.Log("./x.go:1:2: boom")
	t.Log("# example.com/m/talks\\nx.go:1:2: boom")
	t.Error("expected to fail: x.go:1:2: boom")
	fmt.Println("x.go:1:2: boom")
	fmt.Println("/tmp/x_test.go:1: boom")
	fmt.Println("vet: x.go:1:2: boom")
	fmt.Println("\\x1b[31mx.go:1:2: boom\\x1b[0m")
	fmt.Println("# Title of a page\\nx.go:1:2: boom")
	fmt.Println("# server\\nserver.go:12: listening")
	fmt.Println("# server\\nx.go:1:2: boom")
	fmt.Println("# [server]\\nx.go:1:2: boom")
	fmt.Println("# notes/today [draft]\\nserver.go:12: listening")
	log.New(os.Stdout, "# notes/today\\n", log.Lshortfile).Println("boom")
	fmt.Println("go.mod:1: boom")
	fmt.Fprintln(os.Stderr, "x.go:1:2: boom")
	defer func() { fmt.Printf("recovered: %v\\n%s", recover(), debug.Stack()) }()
	panic("talks.go:1:2: boom")
}
`,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-devops-matcher-'));
  for (const [path, content] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const { runner, record } = recordingRunner();
  await addProblemMatcher({ runner, env: { RUNNER_TEMP: folder } });
  const [file = ''] = record.matchers;
  matchers = JSON.parse(await readFile(file, 'utf8')).problemMatcher;
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What a go command writes, as a step's log has it. */
function go(...args: string[]): string {
  const env = { ...process.env, GOFLAGS: '', GOPROXY: 'off', GOWORK: 'off' };
  const { stdout, stderr } = spawnSync('go', args, { cwd: folder, env, encoding: 'utf8' });
  return `${stderr}${stdout}`;
}

/** What colours begin with. */
const colour = String.fromCharCode(27);

const issues = (log: string): Issue[] => issuesOf(matchers, log);
const error = (file: string, line: number, column: unknown, message: unknown) => ({
  severity: 'error',
  file,
  line,
  column,
  message,
});

const inBad = [
  error('bad/bad.go', 6, expect.any(Number), expect.stringMatching(/^not enough arguments in call to f/)),
  error('bad/bad.go', 7, 6, 'undefined: missing'),
];

test("the compiler's messages, also the one after a message of several lines", () => {
  const log = go('build', './bad');
  expect(log).toContain('\thave (number)');
  expect(issues(log)).toEqual(inBad);
});

test("vet's messages of what does not compile, and those that Go up to 1.25 writes below a header", () => {
  expect(issues(go('vet', './bad'))).toEqual(inBad.slice(0, 1));
  const log = ['# example.com/m/vet', '# [example.com/m/vet]', 'vet/vet.go:5:24: fmt.Printf format %d', ''];
  expect(issues(log.join('\n'))).toEqual([error('vet/vet.go', 5, 24, 'fmt.Printf format %d')]);
});

test('a go test that does not compile, beside one that talks', () => {
  const log = go('test', '-v', './bad', './vet', './badtest', './talks');
  expect(log).toContain('\nx.go:1:2: boom');
  const found = issues(log);
  expect(found).toHaveLength(4);
  expect(found).toEqual(
    expect.arrayContaining([
      ...inBad,
      error('vet/vet.go', 5, 24, expect.any(String)),
      error('badtest/b_test.go', 5, 28, 'undefined: nope'),
    ]),
  );
});

test('imports that cannot be resolved, which stand below no header', () => {
  expect(issues(go('build', './imports'))).toEqual([
    error(
      'imports/i.go',
      3,
      8,
      expect.stringMatching(/^no required module provides package example.com\/nope/),
    ),
    error('imports/i.go', 4, 8, expect.stringMatching(/^package nostd is not in std/)),
  ]);
});

test('the root of a module that has a path of one word, and files that are named', async () => {
  await mkdir(join(folder, 'server'), { recursive: true });
  await writeFile(join(folder, 'server/go.mod'), 'module server\n');
  await writeFile(join(folder, 'server/main.go'), 'package main\n\nfunc main() { x() }\n');
  const expected = [error('./main.go', 3, 15, 'undefined: x')];
  for (const args of [['build'], ['vet'], ['test'], ['build', 'main.go']]) {
    expect(issues(go('-C', 'server', ...args))).toEqual(expected);
  }
});

test("the assembler's messages, which have no column", async () => {
  await mkdir(join(folder, 'asm'), { recursive: true });
  await writeFile(join(folder, 'asm/a.go'), 'package asm\n\nfunc F()\n');
  await writeFile(join(folder, 'asm/a.s'), 'TEXT ·F(SB),0,$0\n\tBOGUS AX\n');
  const [first] = issues(go('build', './asm'));
  expect(first).toEqual({
    severity: 'error',
    file: 'asm/a.s',
    line: 2,
    message: expect.stringContaining('BOGUS'),
  });
});

test("go.mod's mistakes", async () => {
  await mkdir(join(folder, 'wrong'), { recursive: true });
  await writeFile(join(folder, 'wrong/go.mod'), 'module example.com/w\nbogus\n');
  expect(issues(go('-C', 'wrong', 'list', '-m'))).toEqual([
    { severity: 'error', file: 'go.mod', line: 2, message: 'unknown directive: bogus' },
  ]);
});

test("the C compiler's messages of a cgo package, without its notes", () => {
  // As gcc 12 writes them: not every computer has a C compiler.
  const log = [
    '# example.com/m/cg',
    "cg/c.c: In function 'f':",
    "cg/c.c:1:22: error: 'x' undeclared (first use in this function)",
    '    1 | int f(void) { return x; }',
    '      |                      ^',
    'cg/c.c:1:22: note: each undeclared identifier is reported only once for each function it appears in',
    "cg/c.c:4:1: warning: unused variable 'y'",
  ];
  expect(issues(log.join('\n'))).toEqual([
    error('cg/c.c', 1, 22, "'x' undeclared (first use in this function)"),
    { ...error('cg/c.c', 4, 1, "unused variable 'y'"), severity: 'warning' },
  ]);
});

test('a test that talks, fails and recovers from a panic makes no annotation', () => {
  for (const flags of [['-v'], [], ['-v', '-json']]) {
    const log = go('test', ...flags, './talks');
    expect(log).toContain('x.go:1:2: boom');
    expect(issues(log)).toEqual([]);
    // As a runner that strips colours would see it.
    expect(issues(log.replaceAll(new RegExp(`${colour}\\[[0-9;]*m`, 'g'), ''))).toEqual([]);
  }
});

test("setup-go's regular expression fires on these lines: the port of the runner works", () => {
  const setupGo = {
    owner: 'go',
    pattern: [
      {
        regexp: String.raw`((?:\.{0,2}\/|\.{0,2}\\)(?:.+\.go)):(?:(\d+):(\d+):)? (.*)`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  };
  expect(issuesOf([setupGo], go('test', '-v', './talks')).length).toBeGreaterThan(0);
});

test('a Windows path is one place', () => {
  expect(issues('# example.com/m/a\r\nC:\\work\\a\\a.go:3:4: undefined: x\r\n')).toEqual([
    error('C:\\work\\a\\a.go', 3, 4, 'undefined: x'),
  ]);
});

test('both forms of the command name the file so that the runner reads it whole', () => {
  const script = `
    import { githubRunner } from './actions/shared/runner/github-runner.ts';
    githubRunner({}).addMatcher('/a b/100%\\nc.json');
  `;
  const log = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    encoding: 'utf8',
  });
  expect(log).toBe('::add-matcher::/a b/100%25%0Ac.json\n');
});
