import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { download } from '../../../actions/setup-go-devops/install/download.ts';
import type { DownloadStep } from '../../../actions/setup-go-devops/install/plan.ts';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import type { Table } from '../../../actions/setup-go-devops/table/table.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { type ReleaseServer, releaseServer, sha256, tarGz, zip } from '../../support/release-server.ts';
import { type SetupResult, type SetupRunner, setupRunner } from '../../support/setup.ts';

const platform = goPlatform(process.platform, process.arch);
const program = '#!/bin/sh\necho helm 9.1.0\n';

let server: ReleaseServer;
let runner: SetupRunner;

/** A table with releases of three forms on the test's server, and what the server answers for them. */
async function prepare(): Promise<Table> {
  const helm = await tarGz({ 'README.md': 'read me', 'top/helm': program });
  const syft = zip({ LICENSE: 'licence', syft: program });
  const cosign = Buffer.from(program);
  server.serve('/helm-v9.1.0.tar.gz', helm);
  server.serve('/syft-v9.1.0.zip', syft);
  server.serve('/cosign-v9.1.0', cosign);
  const row = (tool: string, file: string, bytes: Uint8Array, member?: string) => ({
    tool,
    release: {
      assets: { [platform]: { urls: [`${server.origin}/${file}`], ...(member !== undefined && { member }) } },
    },
    versions: { '9.1.0': { assets: { [platform]: sha256(bytes) } } },
  });
  return {
    helm: row('helm', 'helm-v{version}.tar.gz', helm, 'top/helm'),
    syft: row('syft', 'syft-v{version}.zip', syft, 'syft'),
    cosign: row('cosign', 'cosign-v{version}', cosign),
  };
}

beforeEach(async () => {
  server = await releaseServer();
  runner = await setupRunner(await prepare());
});
afterEach(async () => {
  await server.close();
  await runner.dispose();
});

/** Nothing was installed, and nothing lies around. */
async function expectNothingInstalled(result: SetupResult): Promise<void> {
  expect(result.exitCode).toBe(1);
  expect(result.paths).toEqual([]);
  expect(result.tools?.tools ?? []).toEqual([]);
  expect((await readdir(runner.toolCache)).filter((name) => name.startsWith('.staging'))).toEqual([]);
}

describe('releases', () => {
  test('are downloaded, verified, unpacked and put on PATH; the second time nothing is downloaded', async () => {
    const first = await runner.run({ tools: 'helm syft,cosign' });
    expect(first.log).toContain('3/3');
    expect(first.exitCode).toBe(0);
    expect(first.outputs['cache-hit']).toBe('false');
    for (const entry of first.tools?.tools ?? []) {
      expect(await readFile(entry.path, 'utf8')).toBe(program);
      expect(entry).toMatchObject({ version: '9.1.0', state: 'ready', from: 'download' });
      expect(entry.sha256).toBe(sha256(Buffer.from(program)));
      expect(first.paths).toContain(dirname(entry.path));
      if (process.platform !== 'win32') expect((await stat(entry.path)).mode & 0o777).toBe(0o755);
    }
    expect(first.tools?.tools.map(({ name }) => name)).toEqual(['helm', 'syft', 'cosign']);

    await server.close();
    const second = await runner.run({ tools: 'helm syft cosign' });
    expect(second.exitCode).toBe(0);
    expect(second.outputs['cache-hit']).toBe('true');
    expect(second.paths).toEqual(first.paths);
    expect(second.tools?.tools.map(({ from }) => from)).toEqual(['tool-cache', 'tool-cache', 'tool-cache']);
  });

  test('with another digest are refused before anything is unpacked', async () => {
    const evil = await tarGz({ 'top/helm': '#!/bin/sh\necho evil\n' });
    server.serve('/helm-v9.1.0.tar.gz', evil);
    const result = await runner.run({ tools: 'helm' });
    expect(result.log).toMatch(/^::error title=ToolError::helm 9\.1\.0 is not the pinned release/m);
    expect(result.log).toContain(`the download has sha256:${sha256(evil)}`);
    await expectNothingInstalled(result);
  });

  test('that do not exist are a ToolError with the address', async () => {
    server.serve('/helm-v9.1.0.tar.gz', (response) => response.writeHead(404).end());
    const result = await runner.run({ tools: 'helm' });
    expect(result.log).toMatch(
      /^::error title=ToolError::helm 9\.1\.0 cannot be downloaded: HTTP 404 \(GET http.*\/helm-v9\.1\.0\.tar\.gz\)$/m,
    );
    await expectNothingInstalled(result);
  });

  test('whose archive lacks the binary are a ToolError', async () => {
    const bytes = await tarGz({ 'top/other': program });
    server.serve('/helm-v9.1.0.tar.gz', bytes);
    const table = await prepare();
    server.serve('/helm-v9.1.0.tar.gz', bytes);
    const other = await setupRunner({
      helm: { ...table.helm, tool: 'helm', versions: { '9.1.0': { assets: { [platform]: sha256(bytes) } } } },
    });
    try {
      const result = await other.run({ tools: 'helm' });
      expect(result.exitCode).toBe(1);
      expect(result.log).toContain('the archive has no file "top/helm"');
    } finally {
      await other.dispose();
    }
  });

  test('on a host that cannot be reached, with no module to build, are a ToolError', async () => {
    await server.close();
    const result = await runner.run({ tools: 'helm', source: 'release' });
    expect(result.log).toMatch(/::error title=ToolError::http:\/\/127\.0\.0\.1:\d+ cannot be reached/);
    await expectNothingInstalled(result);
  });

  test('one that fails does not keep the others from the document', async () => {
    server.serve('/helm-v9.1.0.tar.gz', (response) => response.writeHead(404).end());
    const result = await runner.run({ tools: 'helm syft' });
    expect(result.exitCode).toBe(1);
    expect(result.tools?.tools.map(({ name, state }) => `${name} ${state}`)).toEqual(['syft ready']);
  });
});

describe('a download that breaks off', () => {
  const step = (pin: string): DownloadStep => ({
    kind: 'download',
    tool: 'helm',
    version: '9.1.0',
    platform,
    pin,
    pinnedBy: 'table',
    urls: [`${server.origin}/broken`],
  });
  const waits: number[] = [];
  const clock = { now: () => 0, wait: async (ms: number) => void waits.push(ms) };
  const breakOff = (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('half', () => response.destroy());
  };

  test('is begun again', async () => {
    const whole = Buffer.from('the whole asset');
    let asked = 0;
    server.serve('/broken', (response) => {
      asked += 1;
      if (asked === 1) breakOff(response);
      else response.writeHead(200).end(whole);
    });
    const file = `${runner.folder}/asset`;
    await download(step(`sha256:${sha256(whole)}`), file, { http: proxiedHttp({}, clock), clock });
    expect(await readFile(file, 'utf8')).toBe('the whole asset');
    expect(asked).toBe(2);
  });

  test('three times is a ToolError', async () => {
    server.serve('/broken', breakOff);
    const failing = download(step('sha256:00'), `${runner.folder}/asset`, {
      http: proxiedHttp({}, clock),
      clock,
    });
    await expect(failing).rejects.toMatchObject({
      name: 'ToolError',
      message: 'the download of helm 9.1.0 broke off 3 times',
    });
  });
});

describe('a host that sends more than any release has', () => {
  const step = (): DownloadStep => ({
    kind: 'download',
    tool: 'helm',
    version: '9.1.0',
    platform,
    pin: 'sha256:00',
    pinnedBy: 'table',
    urls: [`${server.origin}/endless`],
  });
  const clock = { now: () => 0, wait: async () => {} };

  test('is told off by what it announces', async () => {
    server.serve('/helm-v9.1.0.tar.gz', (response) => {
      response.writeHead(200, { 'content-length': 300_000_001 }).write('the beginning');
    });
    const result = await runner.run({ tools: 'helm' });
    expect(result.log).toContain(
      'helm 9.1.0 is not the pinned release: the download has more than 300000000 bytes; nothing was unpacked',
    );
    await expectNothingInstalled(result);
  });

  test('is left when it goes on without an end, once', async () => {
    server.serve('/endless', (response) => {
      const piece = Buffer.alloc(64 << 10);
      const send = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', send);
      send();
    });
    const ports = { http: proxiedHttp({}, clock), clock };
    await expect(download(step(), `${runner.folder}/asset`, ports, 1_000_000)).rejects.toMatchObject({
      name: 'ToolError',
      message: expect.stringMatching(/ has more than 1000000 bytes; nothing was unpacked$/),
    });
    expect(server.downloads).toEqual(['/endless']);
    expect((await stat(`${runner.folder}/asset`)).size).toBeLessThanOrEqual(1_000_000);
  });
});

describe('the tool cache', () => {
  test('a changed binary is removed and installed again, with a warning', async () => {
    const first = await runner.run({ tools: 'helm' });
    const path = first.tools?.tools[0]?.path ?? '';
    await chmod(path, 0o755);
    await writeFile(path, '#!/bin/sh\necho evil\n');

    const second = await runner.run({ tools: 'helm' });
    expect(second.exitCode).toBe(0);
    expect(second.log).toMatch(
      /^::warning title=Tool cache::helm 9\.1\.0 in the tool cache is not the binary/m,
    );
    expect(await readFile(path, 'utf8')).toBe(program);
    expect(second.tools?.tools[0]?.from).toBe('download');
  });

  test('an exchanged binary whose new digest was written beside it is found where the release is a bare binary', async () => {
    const first = await runner.run({ tools: 'cosign' });
    const path = first.tools?.tools[0]?.path ?? '';
    const evil = '#!/bin/sh\necho evil\n';
    await writeFile(path, evil);
    const record = join(dirname(path), 'install.json');
    const recorded = JSON.parse(await readFile(record, 'utf8'));
    await writeFile(record, JSON.stringify({ ...recorded, sha256: sha256(Buffer.from(evil)) }));

    const second = await runner.run({ tools: 'cosign' });
    expect(second.log).toMatch(
      /^::warning title=Tool cache::cosign 9\.1\.0 in the tool cache is not the binary/m,
    );
    expect(second.exitCode).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(program);
    expect(second.tools?.tools[0]?.from).toBe('download');
  });

  test('a changed binary that cannot be installed again is gone', async () => {
    const first = await runner.run({ tools: 'helm' });
    const path = first.tools?.tools[0]?.path ?? '';
    await writeFile(path, '#!/bin/sh\necho evil\n');
    await server.close();
    const second = await runner.run({ tools: 'helm' });
    expect(second.exitCode).toBe(1);
    expect(second.paths).toEqual([]);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});

describe('wrong inputs', () => {
  test.each([
    [{ tools: 'kubectl' }, 'tools: "kubectl" is not a known tool; known: helm, syft, cosign'],
    [{ tools: 'helm@8' }, 'tools: helm has no version 8 here; there is 9.1.0'],
    [{ tools: 'helm', source: 'module' }, 'tools: helm 9.1.0: none is available as a Go module'],
    [{ source: 'somewhere' }, 'source: "somewhere" is not one of auto, release, module'],
    [{ stages: 'deploy' }, 'stages: "deploy" is not one of test, build, check, scan, publish'],
    [{ 'go-version': '1.2' }, 'go-version: Go 1.2 is asked for, Go '],
    [{ 'go-version': 'newest' }, 'go-version: "newest" is not a Go version such as 1.26.8'],
    [{ 'go-version-file': 'none.mod' }, 'go-version-file: none.mod does not exist or names no Go version'],
    [{ 'working-directory': 'none' }, 'working-directory: there is no folder none'],
  ])('%j', async (inputs, message) => {
    const result = await runner.run(inputs as Record<string, string>);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`::error title=InputError::${message}`);
    expect(server.downloads).toEqual([]);
  });

  test('no Go on PATH', async () => {
    const result = await runner.run({}, { PATH: runner.folder, Path: runner.folder });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('::error title=InputError::go-version: there is no Go on PATH');
  });
});

test('an installed Go that satisfies go.mod is used and kept', async () => {
  await writeFile(`${runner.folder}/go.mod`, 'module example.com/m\n\ngo 1.21\n');
  const result = await runner.run({ 'working-directory': runner.folder });
  expect(result.exitCode).toBe(0);
  expect(result.variables.GOTOOLCHAIN).toBe('local');
  expect(result.outputs['go-version']).toMatch(/^1\.\d+/);
  expect(result.tools?.go).toMatchObject({ from: 'preinstalled', root: result.outputs['go-root'] });
});
