import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publishedVersions } from '../../../actions/setup-go-devops/go/check-latest.ts';
import { newestVersion } from '../../../actions/setup-go-devops/go/choose-version.ts';
import { parseVersionSpec } from '../../../actions/setup-go-devops/go/version-spec.ts';
import type { Platform } from '../../../actions/setup-go-devops/platform.ts';
import type { Table } from '../../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { type ReleaseServer, releaseServer } from '../../support/release-server.ts';
import { noCache, recordingRunner } from '../../support/runner.ts';

const listing = '/dl/?mode=json&include=all';

let server: ReleaseServer;
let folder: string;

beforeEach(async () => {
  server = await releaseServer();
  folder = await mkdtemp(join(tmpdir(), 'check-latest-'));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function portsOf(env: NodeJS.ProcessEnv = process.env) {
  const { runner, record } = recordingRunner();
  const http = proxiedHttp(env, systemClock);
  return { record, ports: { runner, env, http, clock: systemClock, exec: spawnExec(), cache: noCache } };
}

const file = (os: string, arch: string) => ({ filename: `go.${os}-${arch}`, os, arch, version: '' });
const linux = file('linux', 'amd64');

function list(answer: unknown): void {
  server.serve(listing, Buffer.from(JSON.stringify(answer)));
}

/** The pins of a version that comes as a module; with `release` as a release too. */
function pinned(release?: 'release') {
  const toolchains = { 'linux-amd64': 'h1:x=' };
  return { toolchains, ...(release && { assets: { 'linux-amd64': 'a'.repeat(64) } }) };
}

/** What `go-version: <text>` becomes with a table of three versions; the Go on PATH cannot tell of others. */
async function choose(text: string, checkLatest: boolean, hasGo = true) {
  const urls = ['https://go.dev/dl/go{version}.tar.gz'];
  const release = { assets: { 'linux-amd64': { urls, member: 'go/bin/go' } } };
  const versions = { '1.25.14': pinned('release'), '1.26.7': pinned('release'), '1.26.8': pinned() };
  const table: Table = { go: { tool: 'go', release, versions } };
  if (hasGo) await writeFile(join(folder, 'go'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const { ports, record } = portsOf({ ...process.env, PATH: folder });
  const request = { version: text, spec: parseVersionSpec(text, 'go-version'), where: 'go-version' };
  const mirrors = { 'go.dev': server.origin };
  const options = { platform: 'linux-amd64', pins: { table }, source: 'auto', mirrors } as const;
  const version = await newestVersion(request, checkLatest, options, ports);
  return { version, warnings: record.annotations.map(({ message }) => message) };
}

test('the list of the mirror counts, its releases for the platform, and nothing in it that is no version', async () => {
  list([
    { version: 'go1.28rc1', stable: false, files: [linux] },
    { version: 'go1.27.9', stable: true, files: [linux, file('windows', 'arm64')] },
    { version: 'go1.27.8', stable: true, files: [file('windows', 'arm64')] },
    { version: 'go1.27.7', stable: true },
    { version: '../../etc/passwd', files: [linux] },
    { version: ['go1.27.6'], files: [linux] },
    {},
  ]);
  const { ports } = portsOf();
  const ask = (platform: Platform) => publishedVersions(platform, ports, { 'go.dev': server.origin });
  expect(await ask('linux-amd64')).toEqual(['1.28.0-rc.1', '1.27.9']);
  expect(await ask('windows-arm64')).toEqual(['1.27.9', '1.27.8']);
});

test('check-latest takes the newest of the published and the known versions', async () => {
  list([
    { version: 'go1.26.9', files: [linux] },
    { version: 'go1.25.13', files: [linux] },
  ]);
  expect((await choose('1.26', true)).version).toBe('1.26.9');
  expect((await choose('1.25.x', true)).version).toBe('1.25.14');
  expect((await choose('stable', true)).version).toBe('1.26.9');
  expect((await choose('oldstable', true)).version).toBe('1.25.14');
});

test('without a Go on PATH a published version counts where its release is pinned; a newer one is told', async () => {
  list([{ version: 'go1.26.9', files: [linux] }]);
  expect(await choose('1.26', true, false)).toEqual({
    version: '1.26.7',
    warnings: [
      'Go 1.26.9 is published, without a pinned release for linux-amd64: it is 1.26.7; another Go on PATH, or an entry of go-devops.lock.json, makes the newer one available',
    ],
  });
  expect((await choose('1.26', true)).warnings).toEqual([]);
});

test('without it the published versions decide only where the table has none', async () => {
  list([
    { version: 'go1.26.9', files: [linux] },
    { version: 'go1.22.12', files: [linux] },
  ]);
  expect((await choose('1.26', false)).version).toBe('1.26.8');
  expect(server.downloads).toEqual([]);
  expect((await choose('1.22', false)).version).toBe('1.22.12');
});

test('a version that nobody has is told with those that are known', async () => {
  list([]);
  await expect(choose('1.99', false)).rejects.toThrow(
    'go-version: no version of Go is 1.99; the newest known: 1.26.8, 1.26.7, 1.25.14',
  );
});

test('where nobody can be asked, the table decides, with a warning', async () => {
  server.serve(listing, Buffer.from('<html>'));
  const { version, warnings } = await choose('1.26', true);
  expect(version).toBe('1.26.8');
  expect(warnings).toEqual([
    expect.stringMatching(
      /^which versions of Go there are cannot be asked \(.*\): the built-in table decides$/,
    ),
  ]);
});

test('where go.dev cannot be asked, the versions of the module golang.org/toolchain count', async () => {
  const { ports, record } = portsOf();
  // Neither the mirror has a list nor is go.dev reached, through a proxy that is not there.
  const nobody = await releaseServer();
  await nobody.close();
  const http = proxiedHttp({ HTTPS_PROXY: nobody.origin }, systemClock);
  const versions = await publishedVersions('linux-arm64', { ...ports, http }, { 'go.dev': server.origin });
  expect(versions).toEqual(expect.arrayContaining(['1.25.14', '1.26.0']));
  expect(record.lines[0]).toBe(
    `${server.origin} has no list of versions: HTTP 404: asking elsewhere for the versions of Go`,
  );
}, 60_000);
