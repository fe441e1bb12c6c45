import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '../support/action-process.ts';
import { cacheServer } from '../support/cache-server.ts';
import {
  archived,
  errorsOf,
  type PinnedRepository,
  pinnedRepository,
  platform,
} from '../support/pinned-repository.ts';

const sum = 'a'.repeat(64);

let pinned: PinnedRepository;
beforeEach(async () => {
  pinned = await pinnedRepository();
  await pinned.pin('hammer', await archived('hammer'));
});
afterEach(() => pinned.dispose());

/** Nothing was done: what is asked for is judged first. */
async function expectRefused(run: ActionRun, message: string): Promise<void> {
  expect(errorsOf(run)).toEqual([expect.stringContaining(`::error title=InputError::${message}`)]);
  expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [], variables: {}, summary: '' });
  expect(existsSync(join(run.temp, 'go-devops', 'tools.json'))).toBe(false);
  expect(await pinned.cached()).toEqual([]);
  expect(pinned.server.downloads).toEqual([]);
}

/** A lock file that is right but for one tool. */
function lockOf(name: string, tool: object): string {
  return JSON.stringify({ lockVersion: 1, tools: { [name]: tool } }, null, 2);
}

describe('inputs', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a tool of the lock file whose name is nearly right',
      { tools: 'hamer' },
      'tools: "hamer" is not a known tool; did you mean hammer? known: helm, ',
    ],
    [
      'a tool of the table whose name is nearly right',
      { tools: 'trivvy' },
      'tools: "trivvy" is not a known tool; did you mean trivy? known: helm, ',
    ],
    [
      'a tool that would be a folder elsewhere',
      { tools: '../../evil' },
      'tools: "../../evil" is not a known tool; known: helm, ',
    ],
    ['Go as a tool', { tools: 'go@1.26.8' }, 'tools: Go is no tool of this list: go-version says which one'],
    [
      'another version than the locked one',
      { tools: 'hammer@2' },
      'tools: hammer 2 is asked for, go-devops.lock.json pins 1.0.0; "npx --package=github:org/go-devops#v1 go-devops lock hammer --url ADDRESS --version VERSION',
    ],
    [
      'a word that is no version',
      { tools: 'hammer@newest' },
      'tools: "hammer@newest" has no version such as 4, 4.2, 4.2.4 or latest',
    ],
    [
      'two versions of one tool',
      { tools: 'helm@4.2.4 helm@3' },
      'tools: helm is asked for twice, as 4.2.4 and as 3.',
    ],
    [
      'a denied version',
      { tools: 'trivy@0.69.4' },
      'tools: trivy 0.69.4 is never installed: published by an attacker (GHSA-69fq-xp46-6x23)',
    ],
    [
      'a source that the lock file has no pin for',
      { tools: 'hammer', source: 'module' },
      `tools: go-devops.lock.json pins hammer 1.0.0 not as a Go module for ${platform}; `,
    ],
    [
      'go-tools: latest',
      { 'go-tools': 'golang.org/x/tools/cmd/stringer@latest' },
      'go-tools: "golang.org/x/tools/cmd/stringer@latest" names no exact version; write a whole one such as golang.org/x/tools/cmd/stringer@v1.2.3',
    ],
    [
      'go-tools: a name without a host',
      { 'go-tools': 'stringer@v0.40.0' },
      'go-tools: "stringer@v0.40.0" is not the import path of a program',
    ],
    [
      'go-tools: a flag',
      { 'go-tools': '-toolexec=sh@v1.0.0' },
      'go-tools: "-toolexec=sh@v1.0.0" is not the import path of a program',
    ],
    [
      'go-tools: two programs of one name',
      { 'go-tools': 'example.com/a/x@v1.0.0 example.com/b/x@v1.0.0' },
      'go-tools: example.com/a/x@v1.0.0 and example.com/b/x@v1.0.0 are both called x: only one of them can be on PATH',
    ],
    ['an unknown source', { source: 'somewhere' }, 'source: "somewhere" is not one of auto, release, module'],
    ['an unknown word for cache', { cache: 'maybe' }, 'cache: "maybe" is not one of auto, true, false'],
    ['tools-file that does not exist', { 'tools-file': 'mise.toml' }, 'tools-file: mise.toml does not exist'],
    [
      'a working directory that is a file',
      { 'working-directory': 'go-devops.lock.json' },
      'working-directory: there is no folder go-devops.lock.json',
    ],
    [
      'a working directory that does not exist',
      { 'working-directory': 'none' },
      'working-directory: there is no folder none',
    ],
  ])('%s', async (_, inputs, message) => {
    await expectRefused(await pinned.run(inputs), message);
  });
});

describe('inputs that say which Go', () => {
  const valid = 'valid: 1.26.8, 1.26, 1.26.x, ^1.26.1, >=1.25, 1.27rc1, stable, oldstable';

  test.each<[string, Record<string, string>, string]>([
    [
      'an unknown architecture',
      { architecture: 'sparc' },
      'architecture: "sparc" is not one of x64, amd64, x86_64, arm64, aarch64',
    ],
    [
      'a word that is no version of Go',
      { 'go-version': 'newest' },
      `go-version: "newest" is not a Go version; ${valid}`,
    ],
    [
      'a version of Go with a command behind it',
      { 'go-version': '1.26; id' },
      `go-version: "1.26; id" is not a Go version; ${valid}`,
    ],
    [
      'go-version-file that does not exist',
      { 'go-version-file': 'none.mod' },
      'go-version-file: there is no file none.mod',
    ],
    [
      'go-download-base-url that is no web address',
      { 'go-download-base-url': 'ftp://mirror.example.com' },
      'go-download-base-url: "ftp://mirror.example.com" is not an address such as https://mirror.example.com/golang',
    ],
  ])('%s', async (_, inputs, message) => {
    const run = await pinned.run(inputs);
    expect(errorsOf(run)).toEqual([`::error title=InputError::${message}`]);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    expect(await pinned.cached()).toEqual([]);
  });
});

describe('a version that nothing pins', () => {
  const name = `helm-v9.9.9-${platform}.tar.gz`;

  test('is told with the known ones and the lock entry to add, which has the digest that the vendor publishes', async () => {
    pinned.server.serve(`/${name}.sha256sum`, Buffer.from(`${sum}  ${name}\n`));
    await pinned.write(
      'go-devops.yaml',
      `setup-go-devops:\n  mirrors:\n    get.helm.sh: ${pinned.server.origin}\n`,
    );
    const run = await pinned.run({ tools: 'helm@9.9.9' });
    const [error = ''] = errorsOf(run);
    expect(error).toMatch(
      /^::error title=InputError::tools: helm has no version 9\.9\.9 here; there is \d+\.\d+\.\d+, .* older ones; /,
    );
    expect(error).toContain('npx --package=github:org/go-devops#v1 go-devops lock helm@9.9.9');
    const entry = /add to its "tools": "helm": (\{.*\}) \(sha256 as /.exec(error)?.[1] ?? '';
    expect(JSON.parse(entry)).toEqual({
      requested: '9.9.9',
      version: '9.9.9',
      assets: {
        [platform]: { url: `https://get.helm.sh/${name}`, sha256: sum, member: `${platform}/helm` },
      },
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    expect(await pinned.cached()).toEqual([]);
  });
});

describe('files that people write', () => {
  const lock = 'go-devops.lock.json';
  const settings = 'go-devops.yaml';
  const asset = { url: 'https://example.com/x', sha256: sum };

  test.each([
    [
      'a lock file that is no JSON',
      lock,
      '{\n  "lockVersion": 1,\n  "tools": {,}\n}\n',
      ':3:13: is not JSON: value expected',
    ],
    [
      'a lock file of another format',
      lock,
      '{\n  "lockVersion": 9,\n  "tools": {}\n}\n',
      ':2:18: lockVersion: 9 is not 1, the format that ',
    ],
    [
      'a lock file with half a digest',
      lock,
      lockOf('x', { requested: '1', version: '1.0.0', assets: { [platform]: { ...asset, sha256: 'abc' } } }),
      `:10:21: tools.x.assets.${platform}.sha256: "abc" is not a SHA-256 of 64 hexadecimal digits`,
    ],
    [
      'a lock file whose version leads elsewhere',
      lock,
      lockOf('x', { requested: '1', version: '../1', assets: { [platform]: asset } }),
      ':6:18: tools.x.version: "../1" is not a version such as 4.2.4',
    ],
    ['go-devops.yaml that is no YAML', settings, 'setup-go-devops:\n  mirrors: [\n', ':3:1: is not YAML: '],
    [
      'go-devops.yaml with an unknown setting',
      settings,
      'setup-go-devops:\n  miror: {}\n',
      ':2:3: "miror" is no setting of setup-go-devops; valid: mirrors, ',
    ],
    [
      'go-devops.yaml with an input',
      settings,
      'setup-go-devops:\n  tools: helm\n',
      ':2:3: "tools" is an input: write it in the workflow',
    ],
    [
      'go-devops.yaml with a size that is none',
      settings,
      'setup-go-devops:\n  cache-cap: many\n',
      ':2:14: setup-go-devops.cache-cap: "many" is not a size',
    ],
  ])('%s', async (_, file, text, message) => {
    await pinned.write(file, text);
    await expectRefused(await pinned.run({ tools: 'hammer' }), `${file}${message}`);
  });

  test.each([
    [
      'a tool without a version in .tool-versions',
      '.tool-versions',
      '# team\nhelm 4.2.4\nkind\n',
      ':3: "kind" has no version; ',
    ],
    [
      'a denied version in .tool-versions',
      '.tool-versions',
      'trivy 0.69.4\n',
      ':1: trivy 0.69.4 is never installed: published by an attacker',
    ],
    ['mise.toml that is no TOML', 'mise.toml', '[tools]\nhelm = \n', ':2:8: is not TOML: '],
    [
      'a version in mise.toml that is no text',
      'mise.toml',
      '[tools]\nhelm = 4\n',
      ':2: "helm" has no version; ',
    ],
  ])('%s', async (_, file, text, message) => {
    await pinned.write(file, text);
    await expectRefused(await pinned.run({ 'tools-file': file }), `${file}${message}`);
  });

  test.each([
    [
      'go.work with a wrong version',
      'go.work',
      'go x\n',
      ':1: "x" is not a version of a go line, such as "go 1.26.0"',
    ],
    [
      'go.mod with a wrong version',
      'go.mod',
      'module m\n\ngo newest\n',
      ':3: "newest" is not a version of a go line, such as "go 1.26.0"',
    ],
    [
      'go.mod with a wrong toolchain',
      'go.mod',
      'module m\n\ngo 1.26\ntoolchain x\n',
      ':4: "x" is not a version of a toolchain line, such as "toolchain go1.26.8"',
    ],
    [
      '.go-version with a wrong version',
      '.go-version',
      '# ours\nnew\n',
      ':2: "new" is not a Go version; valid: ',
    ],
    [
      'golang without a version in .tool-versions',
      '.tool-versions',
      'helm 4.2.4\ngolang\n',
      ':2: golang has no version',
    ],
  ])('%s', async (_, file, text, message) => {
    await pinned.write(file, text);
    const run = await pinned.run({});
    expect(errorsOf(run)).toEqual([expect.stringContaining(`::error title=InputError::${file}${message}`)]);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    expect(await pinned.cached()).toEqual([]);
  });

  test('a lock file that pins a denied version', async () => {
    const assets = { [platform]: { url: `${pinned.server.origin}/trivy`, sha256: sum } };
    await pinned.write(lock, lockOf('trivy', { requested: '0.69.4', version: '0.69.4', assets }));
    await expectRefused(
      await pinned.run({ tools: 'trivy' }),
      'tools: trivy 0.69.4 is never installed: published by an attacker (GHSA-69fq-xp46-6x23); go-devops.lock.json pins it, "npx --package=github:org/go-devops#v1 go-devops lock trivy@latest" changes it',
    );
  });
});

describe('mod in go-tools', () => {
  test('where there is no module', async () => {
    const run = await pinned.run({ 'go-tools': 'mod', tools: 'hammer' });
    expect(errorsOf(run)).toEqual([
      '::error title=InputError::go-tools: mod: there is no go.mod in . or above it',
    ]);
    expect(run.exitCode).toBe(1);
    // What can be installed is installed.
    expect(Object.keys(JSON.parse(run.outputs.tools ?? ''))).toEqual(['hammer']);
  });
});

describe('caches', () => {
  test('cache-dependency-path that fits no file', async () => {
    const cache = await cacheServer();
    try {
      const run = await pinned.run(
        { 'cache-dependency-path': 'none/*.sum' },
        { env: { ...cache.env, GITHUB_REPOSITORY: 'acme/app' } },
      );
      expect(errorsOf(run)).toEqual([
        `::error title=InputError::cache-dependency-path: "none/*.sum" fits no file below ${pinned.repository}`,
      ]);
      expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
      expect(cache.archives).toEqual([]);
    } finally {
      await cache.close();
    }
  });

  test('pull_request_target: everything is installed, and the cache is neither read nor written', async () => {
    const cache = await cacheServer();
    try {
      await pinned.write('go.mod', 'module example.com/m\n');
      const run = await pinned.run(
        { tools: 'hammer' },
        { env: { ...cache.env, GITHUB_REPOSITORY: 'acme/app', GITHUB_EVENT_NAME: 'pull_request_target' } },
      );
      expect(errorsOf(run)).toEqual([]);
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ 'cache-hit-modules': 'off', 'cache-hit-build': 'off' });
      expect(run.summary).toContain('this run was started by pull_request_target');
      expect(cache.requests).toEqual([]);
    } finally {
      await cache.close();
    }
  });
});
