import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import { namesElsewhere, ownName } from '../../../actions/setup-go-devops/pins/tool-names.ts';
import { readToolsFile } from '../../../actions/setup-go-devops/pins/tools-file.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const goElsewhere = '(go-version and go-version-file say which)';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tools-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lock = { lockVersion: 1, tools: { task: { requested: '3', version: '3.1.0' } } } as LockFile;

async function read(name: string, text: string) {
  await writeFile(join(folder, name), text);
  const { requests, others } = await readToolsFile(join(folder, name), name, { table, lock });
  return { requests: requests.map(({ tool, version, origin }) => `${tool}@${version} ${origin}`), others };
}

async function messageOf(name: string, text: string): Promise<string> {
  const error = await read(name, text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return error.message;
  throw error ?? new Error('it was read');
}

describe('.tool-versions', () => {
  test('names a tool and its version on each line', async () => {
    const text =
      '# tools of the team\r\nhelm 4.2.4\r\n\r\nkubectl\t1.36.5 1.35.0 # the second is of no use\r\n  kind v0.31.0\r\ntask 3.1\r\nsyft latest';
    expect(await read('.tool-versions', text)).toEqual({
      requests: [
        'helm@4.2.4 .tool-versions:2',
        'kubectl@1.36.5 .tool-versions:4',
        'kind@0.31.0 .tool-versions:5',
        'task@3.1 .tool-versions:6',
        'syft@latest .tool-versions:7',
      ],
      others: [],
    });
  });

  test('Go is left to go-version-file, what is not known here and what the system has to others', async () => {
    const text = 'golang 1.27.2\ngo 1.27.2\nnodejs 24.1.0\nhelm system\n__proto__ 1\nconstructor 1\n';
    expect(await read('.tool-versions', text)).toEqual({
      requests: [],
      others: [`golang ${goElsewhere}`, `go ${goElsewhere}`, 'nodejs', 'helm', '__proto__', 'constructor'],
    });
  });

  test.each([
    ['a name alone', 'syft 1\nhelm\n', '.tool-versions:2: "helm" has no version; write "helm 4.2.4"'],
    ['a name with a comment', 'helm # 4.2\n', '.tool-versions:1: "helm" has no version'],
    [
      'a tool twice',
      'helm 4\nkind 0.31.0\nhelm 3\n',
      '.tool-versions:3: helm is there twice, see .tool-versions:1',
    ],
    ['two names of a tool', 'ct 3\nhelm-ct 3\n', '.tool-versions:2: ct is there twice'],
    [
      'a git reference',
      'helm ref:main\n',
      '.tool-versions:1: "helm@ref:main" has no version such as 4, 4.2, 4.2.4 or latest',
    ],
    ['a path', 'helm path:/opt/helm\n', '.tool-versions:1: "helm@path:/opt/helm" has no version'],
    ['a range', 'helm ^4\n', '.tool-versions:1: "helm@^4" has no version'],
    [
      'a version like a path',
      'helm 4.2.4-../../x\n',
      '.tool-versions:1: "helm@4.2.4-../../x" has no version',
    ],
  ])('%s is told with the line', async (_, text, message) => {
    expect(await messageOf('.tool-versions', text)).toContain(message);
  });
});

describe('mise.toml', () => {
  test('has versions in all of its ways', async () => {
    const text = `
min_version = "2026.1.0"
[env]
helm = "not a tool"
[tools]
# comment
helm = "4.2"
kind = ["0.31.0", "0.30.0"]
"aqua:anchore/syft" = "latest"
'ubi:golangci/golangci-lint' = { version = "2.13.1", exe = "golangci-lint" }
"go:golang.org/x/tools/cmd/stringer" = "v0.47.0"
"github:helm/chart-testing" = "3.14.0"
go = "1.27"
node = "24"
"npm:trivy" = "1"
"github:someone/helm" = "4.2.4"
[tools.cosign]
version = "3.1.3"
`;
    expect(await read('mise.toml', text)).toEqual({
      requests: [
        'helm@4.2 mise.toml:7',
        'kind@0.31.0 mise.toml:8',
        'syft@latest mise.toml:9',
        'golangci-lint@2.13.1 mise.toml:10',
        'stringer@0.47.0 mise.toml:11',
        'ct@3.14.0 mise.toml:12',
        'cosign@3.1.3 mise.toml:17',
      ],
      others: [`go ${goElsewhere}`, 'node', 'npm:trivy', 'github:someone/helm'],
    });
  });

  test.each([
    ['nothing', ''],
    ['no tools', '[env]\nA = "b"\n'],
    ['an empty table', '[tools]\n'],
  ])('may have %s', async (_, text) => {
    expect(await read('mise.toml', text)).toEqual({ requests: [], others: [] });
  });

  test('a name of a prototype is a name', async () => {
    expect(await read('.mise.toml', '[tools]\n__proto__ = "1"\nconstructor = "1"\ntoString = "1"\n')).toEqual(
      {
        requests: [],
        others: ['__proto__', 'constructor', 'toString'],
      },
    );
  });

  test.each([
    ['no TOML', '[tools]\nhelm = 4.2.4\n', /^mise\.toml:2:\d+: is not TOML: [^\n]+$/],
    ['a key twice', '[tools]\nhelm = "4"\nhelm = "3"\n', /^mise\.toml:3:\d+: is not TOML: [^\n]+$/],
    ['a number', '[tools]\n\nhelm = 4\n', /^mise\.toml:3: "helm" has no version; write "4\.2\.4" behind it$/],
    ['no version', '[tools]\nhelm = { exe = "helm" }\n', /^mise\.toml:2: "helm" has no version/],
    ['an empty list', '[tools]\nhelm = []\n', /^mise\.toml:2: "helm" has no version/],
    ['tools that are no table', 'tools = "helm"\n', /^mise\.toml:1: "tools" is not a table$/],
    [
      'a template',
      '[tools]\nhelm = "{{env.HELM}}"\n',
      /^mise\.toml:2: "helm@\{\{env\.HELM\}\}" has no version/,
    ],
    [
      'one tool by two names',
      '[tools]\nhelm = "4"\n"aqua:helm/helm" = "4"\n',
      /^mise\.toml:3: helm is there twice, see mise\.toml:2$/,
    ],
    ['depth', `[tools]\nhelm = ${'['.repeat(20_000)}`, /^mise\.toml(:\d+:\d+)?: is n/],
  ])('%s is told with the line', async (_, text, message) => {
    expect(await messageOf('mise.toml', text)).toMatch(message);
  });
});

describe('the file', () => {
  test.each([
    ['go.mod', /^tools-file: "go\.mod" is neither \.tool-versions nor mise\.toml$/],
    ['__proto__', /^tools-file: "__proto__" is neither/],
  ])('%s is no such file', async (name, message) => {
    expect(await messageOf(name, 'helm 4\n')).toMatch(message);
  });

  test('that is not there is told', async () => {
    const path = join(folder, 'mise.toml');
    await expect(readToolsFile(path, 'sub/mise.toml', { table })).rejects.toThrow(
      /^tools-file: sub\/mise\.toml does not exist$/,
    );
  });

  test('that is a folder, or too large, is told', async () => {
    await mkdir(join(folder, 'x.toml'));
    await expect(readToolsFile(join(folder, 'x.toml'), 'x.toml', { table })).rejects.toThrow(
      /^x\.toml: is not a file$/,
    );
    expect(await messageOf('mise.toml', ' '.repeat(65_537))).toBe(
      'mise.toml: has more than 65536 bytes: that is no such file',
    );
  });
});

test('every name elsewhere is one of a tool of the table', () => {
  expect(Object.values(namesElsewhere).filter((name) => !Object.hasOwn(table, name))).toEqual([]);
});

test('a Go package is the tool that is built from it', () => {
  const known = () => false;
  expect(ownName('go:go.uber.org/mock/mockgen', table, known)).toBe('mockgen');
  expect(ownName('go:gotest.tools/gotestsum', table, known)).toBe('gotestsum');
  expect(ownName('go:golang.org/x/tools', table, known)).toBeUndefined();
});
