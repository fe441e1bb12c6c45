import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import semver from 'semver';
import { binaryName } from '../../actions/setup-go-devops/platform.ts';
import { table } from '../../actions/setup-go-devops/table/table.ts';
import type { ActionRun } from '../support/action-process.ts';
import {
  documentOf,
  errorsOf,
  type PinnedRepository,
  pinnedRepository,
  platform,
} from '../support/pinned-repository.ts';
import { sha256, tarGz } from '../support/release-server.ts';

/** What `stable` is, so that no network decides. */
const [stable = ''] = Object.keys(table.go?.versions ?? {})
  .filter((version) => semver.prerelease(version) === null)
  .sort(semver.rcompare);
const { major, minor, patch } = semver.parse(stable) ?? { major: 0, minor: 0, patch: 0 };
const line = `${major}.${minor}`;
const command = `bin/${binaryName('go', platform)}`;

/** A repository whose lock file pins a Go that its release host has. */
interface GoRepository extends PinnedRepository {
  archive: Uint8Array;
  /** Where the tool cache has Go. */
  root: string;
}

async function goRepository(): Promise<GoRepository> {
  const pinned = await pinnedRepository();
  const archive = await tarGz({
    'go/VERSION': `go${stable}\ntime 2026-01-02T03:04:05Z\n`,
    // It knows no other verb, and lists no packages.
    [`go/${command}`]: `#!/bin/sh\n[ "$1" != version ] || echo go version go${stable}\n`,
    'go/src/fmt/print.go': 'package fmt\n',
  });
  await pinned.pin('go', { version: stable, path: '/go.tar.gz', bytes: archive, member: `go/${command}` });
  return { ...pinned, archive, root: join(pinned.toolCache, 'go-devops-go', stable, platform) };
}

async function expectGo({ archive, root }: GoRepository, run: ActionRun, from: 'download' | 'tool-cache') {
  expect(errorsOf(run)).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ 'go-version': stable, 'go-root': root });
  expect(run.variables.GOTOOLCHAIN).toBe('local');
  expect(run.paths).toContain(join(root, 'bin'));
  expect((await documentOf(run)).go).toMatchObject({
    version: stable,
    root,
    from,
    verifiedBy: `sha256:${sha256(archive)} (lock)`,
  });
}

let own: GoRepository;
beforeEach(async () => {
  own = await goRepository();
});
afterEach(() => own.dispose());

describe('every way of actions/setup-go to ask for a version', () => {
  test('go-version: the exact one is downloaded, verified, unpacked and started; then it is found', async () => {
    await expectGo(own, await own.run({ 'go-version': stable }), 'download');
    expect(execFileSync(join(own.root, command), ['version'], { encoding: 'utf8' })).toContain(`go${stable}`);
    expect(await readFile(join(own.root, 'src', 'fmt', 'print.go'), 'utf8')).toBe('package fmt\n');
    await own.server.close();
    await expectGo(own, await own.run({ 'go-version': stable }), 'tool-cache');
  });

  test.each([
    `go${stable}`,
    line,
    `${line}.x`,
    `^${line}.0`,
    `~${line}.${patch}`,
    `>=${line}`,
    '*',
    'stable',
  ])('go-version: %s', async (version) => {
    await expectGo(own, await own.run({ 'go-version': version }), 'download');
  });

  test.each([
    ['go.mod', `module example.com/m\n\ngo ${line}.0\n\ntoolchain go${stable}\n`],
    ['go.work', `go ${stable}\n`],
    ['.go-version', `${line}\n`],
    ['.tool-versions', `nodejs 24.0.0\ngolang ${stable}\n`],
  ])('go-version-file: %s; the same without the input, as it is looked for', async (file, text) => {
    await own.write(file, text);
    await expectGo(own, await own.run({ 'go-version-file': file }), 'download');
    await expectGo(own, await own.run({}), 'tool-cache');
  });

  test('both: go-version counts, and a warning says so', async () => {
    await own.write('other.mod', 'module example.com/m\n\ngo 1.21.0\n');
    const run = await own.run({ 'go-version': line, 'go-version-file': 'other.mod' });
    await expectGo(own, run, 'download');
    expect(run.output.split('\n')).toContain(
      '::warning title=Go::Both go-version and go-version-file inputs are specified, only go-version will be used',
    );
  });

  test.each(platform.endsWith('arm64') ? ['arm64', 'aarch64', 'ARM64'] : ['x64', 'amd64', 'x86_64', 'X64'])(
    'architecture: %s, which this machine has',
    async (architecture) => {
      await expectGo(own, await own.run({ 'go-version': line, architecture }), 'download');
    },
  );

  test('neither: what the lock file pins', async () => {
    await expectGo(own, await own.run({}), 'download');
  });
});

describe('a Go that is not the pinned one', () => {
  test('is refused as an archive, and nothing of it is left', async () => {
    const evil = await tarGz({ [`go/${command}`]: '#!/bin/sh\necho evil\n' });
    own.server.serve('/go.tar.gz', evil);
    const run = await own.run({});
    expect(errorsOf(run)).toEqual([
      `::error title=ToolError::Go ${stable} is not the pinned release: the download has sha256:${sha256(evil)}, pinned is sha256:${sha256(own.archive)}; nothing was installed (GET ${own.server.origin}/go.tar.gz)`,
    ]);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    expect(await own.cached()).toEqual([]);
  });

  test('is refused as an archive that is pinned and has a name that leads up', async () => {
    const bytes = await tarGz({ [`go/${command}`]: '#!/bin/sh\n', 'go/../../evil': 'evil' });
    await own.pin('go', { version: stable, path: '/go.tar.gz', bytes });
    const run = await own.run({});
    expect(errorsOf(run)).toEqual([
      '::error title=ToolError::the archive is refused for its member "go/../../evil": its name leads out of the folder (unpack)',
    ]);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    expect(await own.cached()).toEqual([]);
  });

  test('is told in the tool cache, and installed again', async () => {
    await expectGo(own, await own.run({}), 'download');
    await writeFile(join(own.root, command), '#!/bin/sh\necho evil\n');
    const run = await own.run({});
    expect(run.output.split('\n')).toContain(
      `::warning title=Tool cache::go ${stable} in the tool cache is not what was installed there: it is removed and installed again`,
    );
    await expectGo(own, run, 'download');
    expect(await readFile(join(own.root, command), 'utf8')).toContain(`go${stable}`);
  });
});

describe('a computer with faults of its own', () => {
  test('a go on PATH that is another program', async () => {
    const pinned = await pinnedRepository();
    try {
      const folder = join(pinned.folder, 'bin');
      await mkdir(folder);
      await writeFile(join(folder, 'go'), '#!/bin/sh\necho hello\n', { mode: 0o755 });
      const run = await pinned.run({}, { env: { PATH: [folder, process.env.PATH].join(delimiter) } });
      expect(errorsOf(run)).toEqual([
        `::error title=ToolError::the go on PATH does not answer as the go command does (${join(folder, 'go')} env -json)`,
      ]);
      expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    } finally {
      await pinned.dispose();
    }
  });

  test('a GOPATH where nothing can be written: Go is there all the same', async () => {
    await own.write('file', '');
    const run = await own.run({}, { env: { GOPATH: join(own.repository, 'file') } });
    await expectGo(own, run, 'download');
    expect(run.paths).toEqual([join(own.root, 'bin')]);
    expect(run.output).toContain('cannot be made (ENOTDIR): programs of go install are not on PATH');
  });
});
