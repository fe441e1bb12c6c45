import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type LockedAsset,
  type LockedTool,
  type LockFile,
  lockFileName,
  parseLockFile,
  readLockFile,
} from '../../../actions/setup-go-devops/pins/lock-file.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const asset: LockedAsset = {
  url: 'https://get.helm.sh/helm-v4.2.4-linux-amd64.tar.gz',
  sha256: '0123456789abcdef'.repeat(4),
  member: 'linux-amd64/helm',
  executable: 'f'.repeat(64),
};
const module = {
  path: 'helm.sh/helm/v4',
  version: 'v4.2.4',
  sum: `h1:${'A'.repeat(43)}=`,
  package: './cmd/helm',
  ldflags: '-s -w -X helm.sh/helm/v4/internal/version.version=v4.2.4 -X a.metadata=',
  tags: ['netgo'],
  environment: { GOEXPERIMENT: 'jsonv2' },
  replacements: 'v0.37.1',
};
const helm: LockedTool = { requested: '4.2', version: '4.2.4', assets: { 'linux-amd64': asset }, module };
const lock: LockFile = { lockVersion: 1, tools: { helm } };

const textOf = (tool: object) => JSON.stringify({ lockVersion: 1, tools: { helm: tool } }, null, 2);
const withAsset = (change: object) => textOf({ ...helm, assets: { 'linux-amd64': { ...asset, ...change } } });
const withModule = (change: object) => textOf({ ...helm, module: { ...module, ...change } });
const parse = (text: string) => parseLockFile(text, 'lock.json');

describe('parseLockFile', () => {
  test.each<[string, LockFile]>([
    ['all fields', lock],
    ['no tools', { lockVersion: 1, tools: {} }],
    ['a schema', { $schema: './node_modules/go-devops/schemas/go-devops.lock.schema.json', ...lock }],
    [
      'an asset alone',
      {
        lockVersion: 1,
        tools: { go: { requested: '1.27', version: '1.27.2', assets: { 'windows-arm64': asset } } },
      },
    ],
    [
      'a module alone',
      {
        lockVersion: 1,
        tools: { 'trivy-db': { requested: 'latest', version: '0.0.0-20260813095258-0e0340a01b57', module } },
      },
    ],
  ])('a file with %s is read as it is', (_, file) => {
    expect(parse(JSON.stringify(file))).toEqual(file);
  });

  test('a mark of the byte order is no mistake', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lock-'));
    await writeFile(join(folder, lockFileName), `\uFEFF${JSON.stringify(lock)}`);
    expect(await readLockFile(folder)).toEqual(lock);
    await rm(folder, { recursive: true });
  });

  test.each([
    ['nothing', '', '1:1: is not JSON: value expected'],
    ['half a file', textOf(helm).slice(0, 40), /^lock\.json:4:\d+: is not JSON: /],
    ['a merge conflict', '{\n<<<<<<< HEAD\n', '2:1: is not JSON: invalid symbol'],
    ['a comment', '{}\n// x', '2:1: is not JSON: invalid comment token'],
    ['a trailing comma', '{\n  "lockVersion": 1,\n}', '3:1: is not JSON: property name expected'],
    ['single quotes', "{'a': 1}", '1:2: is not JSON: invalid symbol'],
    ['a number of octal look', '{"a":01}', '1:7: is not JSON'],
    ['two values', '{}\r\n{}', '2:1: is not JSON: end of file expected'],
    ['depth', '['.repeat(100_000), 'lock.json: is nested too deeply'],
    ['a key twice', '{\n  "lockVersion": 1,\n  "lockVersion": 1\n}', '3:3: "lockVersion" is there twice'],
    [
      'a tool twice',
      `{"lockVersion":1,"tools":{"a":${JSON.stringify(helm)},\n"a":1}}`,
      '2:1: "a" is there twice',
    ],
    ['a list', '[]', '1:1: a list is not a mapping'],
    ['no version', '{"tools":{}}', '1:1: lacks "lockVersion"'],
    [
      'a later version',
      '{"lockVersion":2,"tools":{}}',
      '1:16: lockVersion: 2 is not 1, the format that this version',
    ],
    [
      'an unknown field',
      '{"lockVersion":1,"tools":{},"tool":1}',
      '1:29: "tool" is not known here; valid: $schema, lockVersion, tools',
    ],
    ['tools that are a list', '{"lockVersion":1,"tools":[]}', '1:26: tools: a list is not a mapping'],
    [
      'a tool named like a path',
      '{"lockVersion":1,"tools":{"../x":{}}}',
      '1:27: tools: "../x" is not a name of small letters',
    ],
    [
      'a tool named like a prototype',
      '{"lockVersion":1,"tools":{"__proto__":{}}}',
      '1:27: tools: "__proto__" is not a name',
    ],
    [
      'a tool without pins',
      textOf({ requested: '4', version: '4.2.4' }),
      '4:13: tools.helm: has neither assets nor module',
    ],
    ['a tool without version', textOf({ requested: '4', assets: {} }), 'tools.helm: lacks "version"'],
    [
      'half a version',
      textOf({ ...helm, version: '4.2' }),
      '6:18: tools.helm.version: "4.2" is not a version such as 4.2.4',
    ],
    ['a v', textOf({ ...helm, version: 'v4.2.4' }), 'tools.helm.version: "v4.2.4" is not a version'],
    ['a version that is a path', textOf({ ...helm, version: '4.2.4-../x' }), 'tools.helm.version'],
    ['a version without end', textOf({ ...helm, version: `4.2.4-${'a'.repeat(100)}` }), 'tools.helm.version'],
    ['a number for a version', textOf({ ...helm, version: 4 }), 'tools.helm.version: 4 is not a version'],
    [
      'a platform of others',
      textOf({ ...helm, assets: { 'linux-386': asset } }),
      'tools.helm.assets: "linux-386" is not one of linux-amd64, linux-arm64',
    ],
    [
      'a short digest',
      withAsset({ sha256: 'ab' }),
      /^lock\.json:10:21: tools\.helm\.assets\.linux-amd64\.sha256: "ab" is not a SHA-256/,
    ],
    ['a digest in capitals', withAsset({ sha256: 'F'.repeat(64) }), 'sha256: "F'],
    ['a digest with a line end', withAsset({ sha256: `${'f'.repeat(64)}\n` }), 'is not a SHA-256'],
    ['no digest', withAsset({ sha256: null }), 'sha256: nothing is not a SHA-256'],
    ['a wrong executable', withAsset({ executable: '' }), 'linux-amd64.executable: "" is not a SHA-256'],
    [
      'a file address',
      withAsset({ url: 'file:///etc/passwd' }),
      'url: "file:///etc/passwd" is not an http or https address',
    ],
    [
      'a user in an address',
      withAsset({ url: 'https://me:secret@host.test/x' }),
      'is not an http or https address of an asset, without a user',
    ],
    ['an address of spaces', withAsset({ url: 'https://host.test/a b' }), 'is not an http or https address'],
    ['a port that is none', withAsset({ url: 'https://host.test:port/x' }), 'is not an address'],
    ...[
      '/helm',
      '../helm',
      'a/../helm',
      'a/..',
      './helm',
      'a//helm',
      'a/',
      'a\\helm',
      'C:helm',
      'a\nb',
      '',
      '.',
      '..',
    ].map((member): [string, string, string] => [
      `the member ${JSON.stringify(member)}`,
      withAsset({ member }),
      'is not a path inside the archive',
    ]),
    [
      'no hash of a module',
      withModule({ sum: 'sha256:x' }),
      'tools.helm.module.sum: "sha256:x" is not a hash as go.sum writes it',
    ],
    ['a module that is an option', withModule({ path: '-modfile=x' }), 'is not a path of a Go module'],
    ['a module that is a path', withModule({ path: '../x' }), 'is not a path of a Go module'],
    ['a version that is a branch', withModule({ version: 'main' }), 'is not a version of a Go module'],
    ['a package elsewhere', withModule({ package: '../x' }), 'is not a package'],
    ['a package that goes up', withModule({ package: './cmd/../../x' }), 'is not a package'],
    [
      'a linker that is a program',
      withModule({ ldflags: '-s -extld=./evil' }),
      'is not a list of the flags -s, -w and -X name=value',
    ],
    [
      'an environment that starts programs',
      withModule({ environment: { CC: './evil' } }),
      '"CC" is not one of GOEXPERIMENT, CGO_ENABLED',
    ],
    ['a tag that is an option', withModule({ tags: ['-x'] }), 'module.tags.0: "-x" is not a build tag'],
    ['tags that are no list', withModule({ tags: 'x' }), 'module.tags: "x" is not a list'],
  ])('%s is told with its place', (_, text, message) => {
    expect(() => parse(text)).toThrow(InputError);
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/^lock\.json(:[1-9]\d*:[1-9]\d*)?: [^\n]+$/);
  });
});

describe('readLockFile', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('a team may have none', async () => {
    expect(await readLockFile(root)).toBeUndefined();
  });

  test('lies at the root of the repository', async () => {
    await writeFile(join(root, lockFileName), JSON.stringify(lock));
    expect(await readLockFile(root)).toEqual(lock);
  });

  test('names the file in its mistakes', async () => {
    await writeFile(join(root, lockFileName), '{');
    await expect(readLockFile(root)).rejects.toThrow(/^go-devops\.lock\.json:1:2: is not JSON/);
  });

  test('is not endless', async () => {
    await writeFile(join(root, lockFileName), ' '.repeat((1 << 20) + 1));
    await expect(readLockFile(root)).rejects.toThrow(/^go-devops\.lock\.json: has more than 1048576 bytes/);
  });
});
