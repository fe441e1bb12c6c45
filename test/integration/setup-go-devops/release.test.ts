import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import type { Table } from '../../../actions/setup-go-devops/table/table.ts';
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

/** What the tools put on PATH; Go is there too. */
function toolPaths({ paths }: SetupResult): string[] {
  return paths.filter((path) => path.startsWith(runner.toolCache));
}

/** Nothing was installed, and nothing lies around. */
async function expectNothingInstalled(result: SetupResult): Promise<void> {
  expect(result.exitCode).toBe(1);
  expect(toolPaths(result)).toEqual([]);
  expect(result.tools?.tools ?? []).toEqual([]);
  const names = await readdir(runner.toolCache, { recursive: true });
  expect(names.filter((name) => /\.staging|[/\\]helm(\.exe)?$/.test(name))).toEqual([]);
}

describe('releases', () => {
  test('are downloaded, verified, unpacked and put on PATH; the second time nothing is downloaded', async () => {
    const first = await runner.run({ tools: 'helm syft,cosign' });
    expect(first.log).toContain('3/3');
    expect(first.exitCode).toBe(0);
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

/** A failure for the moment; the test need not wait for the next attempt. */
const later = (response: ServerResponse) => void response.writeHead(504, { 'retry-after': '0' }).end();

describe('a release host with faults', () => {
  /** Serves helm's archive after some other answers. */
  async function helmAfter(...answers: ((response: ServerResponse) => void)[]): Promise<void> {
    const helm = await tarGz({ 'README.md': 'read me', 'top/helm': program });
    let asked = 0;
    // Without a module to build nobody asks the host beforehand.
    server.serve('/helm-v9.1.0.tar.gz', (response) => {
      const answer = answers[asked];
      asked += 1;
      if (answer === undefined) response.writeHead(200, { 'content-length': helm.length }).end(helm);
      else answer(response);
    });
  }

  async function expectHelm(result: SetupResult): Promise<void> {
    expect(result.exitCode).toBe(0);
    expect(await readFile(result.tools?.tools[0]?.path ?? '', 'utf8')).toBe(program);
  }

  test('504 four times, then 200', async () => {
    await helmAfter(later, later, later, later);
    await expectHelm(await runner.run({ tools: 'helm' }));
    expect(server.downloads).toHaveLength(5);
  });

  test('a body that is cut off is taken up', async () => {
    await helmAfter((response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write(Buffer.of(0x1f, 0x8b), () => response.destroy());
    });
    await expectHelm(await runner.run({ tools: 'helm' }));
  });

  test('a wrong length that is larger than any release has', async () => {
    server.serve('/helm-v9.1.0.tar.gz', (response) => {
      response.writeHead(200, { 'content-length': 300_000_001 }).write('the beginning');
    });
    const result = await runner.run({ tools: 'helm' });
    expect(result.log).toContain(
      'helm 9.1.0 is not the pinned release: the download has more than 300000000 bytes; nothing was installed',
    );
    await expectNothingInstalled(result);
  });

  test('a mirror without it, and one with other bytes: the vendor is asked', async () => {
    const mirror = await releaseServer();
    try {
      const { host } = new URL(server.origin);
      await writeFile(
        join(runner.folder, 'go-devops.yaml'),
        `setup-go-devops:\n  mirrors:\n    ${host}: ${mirror.origin}/\n`,
      );
      mirror.serve('/syft-v9.1.0.zip', Buffer.from('evil'));
      const result = await runner.run({ tools: 'helm syft' }, { GITHUB_WORKSPACE: runner.folder });
      await expectHelm(result);
      expect([...mirror.downloads].sort()).toEqual(['/helm-v9.1.0.tar.gz', '/syft-v9.1.0.zip']);
      const warnings = result.log.match(/^::warning title=Download::.*$/gm);
      expect(warnings).toHaveLength(1);
      expect(warnings?.[0]).toContain(`syft 9.1.0 is not the pinned release: the download has sha256:`);
      expect(warnings?.[0]).toContain(mirror.origin);
    } finally {
      await mirror.close();
    }
  });

  test('a redirect to another host does not take the token with it', async () => {
    const store = await releaseServer();
    const seen: (string | undefined)[] = [];
    const helm = await tarGz({ 'top/helm': program, 'README.md': 'read me' });
    try {
      const table = await prepare();
      const other = await setupRunner({
        helm: {
          ...table.helm,
          tool: 'helm',
          versions: { '9.1.0': { assets: { [platform]: sha256(helm) } } },
        },
      });
      server.serve('/helm-v9.1.0.tar.gz', (response) => {
        seen.push(response.req.headers.authorization);
        response.writeHead(302, { location: `${store.origin}/stored` }).end();
      });
      store.serve('/stored', (response) => {
        seen.push(response.req.headers.authorization);
        response.writeHead(200).end(helm);
      });
      const env = { GITHUB_SERVER_URL: server.origin, GITHUB_API_URL: server.origin };
      await expectHelm(await other.run({ tools: 'helm', token: 'hush-hush' }, env));
      expect(seen).toEqual(['Bearer hush-hush', undefined]);
      await other.dispose();
    } finally {
      await store.close();
    }
  });

  const posix = process.platform === 'win32' ? test.skip : test;
  posix('a job that is cancelled half-way leaves nothing, and the next one installs', async () => {
    await helmAfter(async (response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('the beginning');
      const staging = (await readdir(runner.toolCache)).find((name) => name.startsWith('.staging-'));
      process.kill(Number(staging?.split('-').at(-2)), 'SIGTERM');
    });
    const cancelled = await runner.run({ tools: 'helm' });
    expect(cancelled.exitCode).toBe(130);
    expect(toolPaths(cancelled)).toEqual([]);
    expect(await readdir(join(runner.toolCache, 'go-devops-helm', '9.1.0'))).toEqual([`${platform}.lock`]);
    await expectHelm(await runner.run({ tools: 'helm' }));
    const left = (await readdir(runner.toolCache)).filter((name) => name.startsWith('.staging'));
    expect(left).toEqual([]);
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
      /^::warning title=Tool cache::helm 9\.1\.0 in the tool cache is not what was installed there/m,
    );
    expect(await readFile(path, 'utf8')).toBe(program);
    expect(second.tools?.tools[0]?.from).toBe('download');
  });

  test('an exchanged binary whose new digest was written beside it', async () => {
    const first = await runner.run({ tools: 'helm' });
    const path = first.tools?.tools[0]?.path ?? '';
    await writeFile(path, '#!/bin/sh\necho evil\n');
    const digest = sha256(await readFile(path));
    await writeFile(join(dirname(path), 'install.json'), JSON.stringify({ sha256: digest }));

    const second = await runner.run({ tools: 'helm' });
    expect(second.log).toMatch(
      /^::warning title=Tool cache::helm 9\.1\.0 in the tool cache is not what was/m,
    );
    expect(second.exitCode).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(program);
    expect(second.tools?.tools[0]?.from).toBe('download');
  });

  test('a tool cache that came without the records of who filled it is filled anew', async () => {
    await runner.run({ tools: 'helm' });
    await rm(join(runner.folder, 'state'), { recursive: true });
    const second = await runner.run({ tools: 'helm' });
    expect(second.log).toContain(
      'helm 9.1.0 in the tool cache: nothing proves what it is, so it is installed anew',
    );
    expect(second.tools?.tools[0]?.from).toBe('download');
  });

  test('a changed binary that cannot be installed again is gone', async () => {
    const first = await runner.run({ tools: 'helm' });
    const path = first.tools?.tools[0]?.path ?? '';
    await writeFile(path, '#!/bin/sh\necho evil\n');
    await server.close();
    const second = await runner.run({ tools: 'helm' });
    expect(second.exitCode).toBe(1);
    expect(toolPaths(second)).toEqual([]);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});

describe('wrong inputs', () => {
  test.each([
    [{ tools: 'kubectl' }, 'tools: "kubectl" is not a known tool; known: helm, syft, cosign'],
    [{ tools: 'helm@8' }, 'tools: helm has no version 8 here; there is 9.1.0'],
    [{ tools: 'helm', source: 'module' }, 'tools: helm 9.1.0 is not available as a Go module'],
    [{ source: 'somewhere' }, 'source: "somewhere" is not one of auto, release, module'],
    [{ stages: 'deploy' }, 'stages: "deploy" is not one of test, build, check, scan, publish'],
    [{ 'working-directory': 'none' }, 'working-directory: there is no folder none'],
  ])('%j', async (inputs, message) => {
    const result = await runner.run(inputs as Record<string, string>);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`::error title=InputError::${message}`);
    expect(server.downloads).toEqual([]);
  });
});
