import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LockFile, lockCommand } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import { missingPin } from '../../../actions/setup-go-devops/pins/missing-pin.ts';
import { resolveTools, type Source } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { type Ended, run, type Team, team } from '../../support/lock-command.ts';
import { sha256, tarGz, zip } from '../../support/release-server.ts';

const here = goPlatform(process.platform, process.arch);
const [os = '', arch = ''] = here.split('-');
const day = 24 * 3600e3;
const kind = 'github.com/kubernetes-sigs/kind/releases/download';
const ct = 'github.com/helm/chart-testing/releases/download';
const kindDigests = Object.entries(table.kind?.versions['0.32.0']?.assets ?? {});

let at: Team;
beforeEach(async () => {
  at = await team(['github.com', 'dl.k8s.io', 'example.test']);
});
afterEach(() => at.dispose());

/** What GitHub says of a release. */
function serveRelease(
  repository: string,
  tag: string,
  age: number,
  onRequest = (_token?: string) => {},
): void {
  const release = { published_at: new Date(Date.now() - age).toISOString(), assets: [] };
  at.hosts.serve(`/api/repos/${repository}/releases/tags/${tag}`, (response) => {
    onRequest(response.req.headers.authorization);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(release));
  });
}

/** kind 0.32.0 as its vendor has it: executables without an archive, a checksum file for each. */
function serveKind(change: (platform: string, digest: string) => string = (_, digest) => digest): void {
  serveRelease('kubernetes-sigs/kind', 'v0.32.0', 30 * day);
  for (const [platform, digest] of kindDigests) {
    const name = `kind-${platform}`;
    at.serve(`${kind}/v0.32.0/${name}.sha256sum`, `${change(platform, digest)}  ${name}\n`);
  }
}

/** ct 3.99.0, which the table lacks, as a vendor would release it for this computer. */
async function serveCt(bytes?: Uint8Array): Promise<{ asset: Uint8Array; executable: string }> {
  const executable = `ct for ${here}`;
  const files = { LICENSE: 'free', [os === 'windows' ? 'ct.exe' : 'ct']: executable };
  const asset = os === 'windows' ? zip(files) : await tarGz(files);
  const name = `chart-testing_3.99.0_${os}_${arch}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
  serveRelease('helm/chart-testing', 'v3.99.0', 30 * day);
  at.serve(
    `${ct}/v3.99.0/checksums.txt`,
    `${sha256(asset)}  ${name}\n${'0'.repeat(64)}  ${name}.sbom.json\n`,
  );
  at.serve(`${ct}/v3.99.0/${name}`, bytes ?? asset);
  return { asset, executable: sha256(Buffer.from(executable)) };
}

/** A command that failed: nothing is written, and nothing is left behind. */
async function expectNothingWritten(ended: Ended, exitCode: number): Promise<void> {
  expect(ended).toMatchObject({ exitCode, stdout: '' });
  expect((await readdir(at.folder)).sort()).toEqual(['.git', 'go-devops.yaml']);
}

describe('a tool of the table', () => {
  test('is locked for all platforms when table and checksum file agree; again, nothing changes', async () => {
    serveKind();
    const first = await at.lock(['kind@0.32']);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toMatch(/^kind +-> 0\.32\.0 +linux-amd64 .* +table, checksum file; module: table$/m);
    const text = await at.text();
    const { $schema, lockVersion, tools } = await at.read();
    expect($schema).toMatch(/schema\.json$/);
    expect(lockVersion).toBe(1);
    expect(tools.kind).toMatchObject({ requested: '0.32', version: '0.32.0' });
    for (const [platform, digest] of kindDigests) {
      expect(tools.kind?.assets).toHaveProperty([platform], {
        url: `https://${kind}/v0.32.0/kind-${platform}`,
        sha256: digest,
      });
    }
    expect(tools.kind?.module?.sum).toBe(table.kind?.versions['0.32.0']?.module);
    for (const argv of [['kind@0.32'], [], ['kind'], ['--update']]) {
      serveRelease('kubernetes-sigs/kind', 'v0.33.0', 0);
      expect((await at.lock(argv)).stdout).toBe('1 entry unchanged\n');
      expect(await at.text()).toBe(text);
    }
  });

  test('is refused when the checksum file disagrees with the table: both are shown', async () => {
    const [platform = '', digest = ''] = kindDigests[1] ?? [];
    const other = 'f'.repeat(64);
    serveKind((candidate, own) => (candidate === platform ? other : own));
    const ended = await at.lock(['kind@0.32']);
    await expectNothingWritten(ended, 1);
    const [line] = ended.stderr.split('\n');
    expect(line).toContain(`kind 0.32.0 ${platform}: the table has ${digest}`);
    expect(line).toContain(`kind-${platform}.sha256sum has ${other}`);
  });

  test('is locked by the table where there is no checksum file, and that is told', async () => {
    serveRelease('kubernetes-sigs/kind', 'v0.32.0', 30 * day);
    const ended = await at.lock(['kind@0.32']);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toMatch(/ table; module: table$/m);
    const mirror = `GET ${at.hosts.origin}/${kind}/v0.32.0/kind-linux-amd64.sha256sum: HTTP 404`;
    expect(ended.stderr).toContain(`note: kind 0.32.0 is not cross-checked: ${mirror}`);
  });

  test('without a network is locked by the table alone, and that is told', async () => {
    const ended = await at.lock(['kind@0.32', '--offline']);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('offline: nothing is cross-checked');
    expect(at.hosts.downloads).toEqual([]);
  });

  test('takes the platforms asked for, keeps them, and completes them', async () => {
    await at.lock(['kind@0.32', '--offline', '--platforms', 'linux-amd64']);
    expect(Object.keys((await at.read()).tools.kind?.assets ?? {})).toEqual(['linux-amd64']);
    expect((await at.lock(['--offline'])).stdout).toBe('1 entry unchanged\n');
    const stale = await at.lock(['--check', '--offline', '--platforms', 'windows-arm64,darwin-arm64']);
    expect(stale.exitCode).toBe(0);
    const ended = await at.lock(['--offline', '--platforms', 'darwin-arm64,linux-amd64']);
    expect(ended.stdout).toContain('0.32.0 (entry completed)');
    expect(Object.keys((await at.read()).tools.kind?.assets ?? {})).toEqual(['linux-amd64', 'darwin-arm64']);
  });
});

describe('a version that is not named whole', () => {
  test.each([
    ['helm@4', '4.2.4'],
    ['helm', '4.2.4'],
    ['kind', '0.32.0'],
    ['syft', '1.51.0'],
    ['kubectl@1.36', '1.36.3'],
  ])('%s is %s, which the action takes too', async (request, version) => {
    const [tool = ''] = request.split('@');
    const ended = await at.lock([request, '--offline']);
    expect(ended.exitCode).toBe(0);
    expect((await at.read()).tools[tool]).toMatchObject({ version, assets: {}, module: {} });
    const pins = { table };
    expect(resolveTools([parseRequest(request, '')], pins, 'linux-amd64', 'auto')[0]?.version).toBe(version);
    expect(await at.lock(['--check', '--offline', '--age', '0'])).toMatchObject({ exitCode: 0 });
    expect((await at.lock(['--update', '--offline'])).stdout).toBe('1 entry unchanged\n');
  });

  test('several are one table', async () => {
    const ended = await at.lock(['helm@4', 'kind', 'trivy', '--offline']);
    const [head, ...rows] = ended.stdout.trimEnd().split('\n');
    expect(head).toMatch(/^TOOL +VERSION +PLATFORMS +CROSS-CHECKED BY$/);
    expect(rows.map((row) => row.split(/ /)[0])).toEqual(['helm', 'kind', 'trivy']);
    const column = head?.indexOf('CROSS') ?? 0;
    expect(rows.every((row) => row.slice(column).startsWith('table'))).toBe(true);
  });
});

describe('a version that is known as a Go module only', () => {
  test.each([
    ['kind@0.33.0', ''],
    ['kind@latest', '; the table has the release of kind@0.32.0'],
    ['kind@0.33', ''],
  ])(
    '%s is refused where its checksum file cannot be read, unless --module-only is given',
    async (request, other) => {
      const ended = await at.lock([request, '--age', '0']);
      expect(ended.stderr).toContain(`every job then compiles${other}\n`);
      await expectNothingWritten(ended, 1);
      expect(ended.stderr).toMatch(
        /^error: kind 0\.33\.0 has no digest of its release: GET .*HTTP 404.*; --module-only locks what every job then compiles.*\nnothing was written\n$/,
      );
      await expectNothingWritten(await at.lock([request, '--offline']), 1);
      const locked = await at.lock([request, '--age', '0', '--module-only']);
      expect(locked).toMatchObject({ exitCode: 0, stderr: '' });
      const { kind } = (await at.read()).tools;
      expect(kind).toMatchObject({ version: '0.33.0', module: { version: 'v0.33.0' } });
      expect(kind).not.toHaveProperty('assets');
      for (const argv of [[], ['--update'], ['--check']]) {
        expect((await at.lock([...argv, '--age', '0'])).exitCode).toBe(0);
      }
    },
  );

  test('is locked with its release where the checksum file can be read', async () => {
    for (const [platform, digest] of kindDigests) {
      at.serve(`${kind}/v0.33.0/kind-${platform}.sha256sum`, `${digest}  kind-${platform}\n`);
    }
    await at.lock(['kind@0.33.0', '--age', '0', '--module-only']);
    const ended = await at.lock(['kind', '--age', '0', '--platforms', 'all']);
    expect(ended.stdout).toContain('0.33.0 (entry completed)');
    expect((await at.read()).tools.kind?.assets).toHaveProperty('linux-amd64');
  });

  test('is refused for a platform asked for by name whose digest cannot be had', async () => {
    await at.lock(['kind@0.33.0', '--age', '0', '--module-only']);
    const ended = await at.lock(['kind', '--platforms', 'linux-amd64']);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('kind 0.33.0 has no digest of its release for linux-amd64: GET');
  });
});

describe('a command that the action suggests', () => {
  /** The command that an error of the action shows, its blanks filled in. */
  const suggested = (request: string, lock: LockFile | undefined, source: Source = 'auto'): string[] => {
    const pins = { table, ...(lock !== undefined && { lock }) };
    try {
      resolveTools([parseRequest(request, 'tools')], pins, here, source);
    } catch (error) {
      const [, words = ''] =
        /"npx --package=github:org\/go-devops#v1 go-devops lock (.*?)"/.exec(String(error)) ?? [];
      return words.replace('ADDRESS', 'https://example.test/{version}/mytool-{os}-{arch}.tar.gz').split(' ');
    }
    return [];
  };
  const accepted = async (argv: string[], request: string, source: Source = 'auto') => {
    const ended = await at.lock([...argv, '--age', '0']);
    expect(ended).toMatchObject({ exitCode: 0 });
    const pins = { table, lock: await at.read() };
    expect(() => resolveTools([parseRequest(request, 'tools')], pins, here, source)).not.toThrow();
  };
  const serveTool = async (version: string) => {
    for (const platform of [here, 'darwin-arm64', 'windows-arm64']) {
      at.serve(`example.test/${version}/mytool-${platform}.tar.gz`, await tarGz({ mytool: version }));
    }
  };
  const elsewhere = here === 'darwin-arm64' ? 'windows-arm64' : 'darwin-arm64';
  const lockTool = (platform: string) =>
    at.lock([
      ...['mytool', '--url', 'https://example.test/{version}/mytool-{os}-{arch}.tar.gz'],
      ...['--version', '1.0.0', '--member', 'mytool', '--age', '0', '--platforms', platform],
    ]);

  test.each(['mytool@2.0.0', 'mytool@2'])(
    'for %s, which only the lock file knows, works',
    async (request) => {
      await serveTool('1.0.0');
      await serveTool('2.0.0');
      await lockTool(here);
      const argv = suggested(request, await at.read()).map((word) => word.replace('VERSION', '2.0.0'));
      await accepted(argv, request);
    },
  );

  test('for a platform that the entry of such a tool lacks works', async () => {
    await serveTool('1.0.0');
    await lockTool(elsewhere);
    const argv = suggested('mytool', await at.read());
    expect(argv).toContain(`${elsewhere},${here}`);
    await accepted(argv, 'mytool');
  });

  test('for a version of the table that is not the locked one works', async () => {
    serveKind();
    await at.lock(['kind@0.31', '--offline']);
    await accepted(suggested('kind@0.32', await at.read()), 'kind@0.32');
  });

  test('for a release where a Go module is locked works', async () => {
    serveKind();
    await at.lock(['kind@0.32.0', '--offline', '--module-only']);
    await accepted(suggested('kind', await at.read(), 'release'), 'kind', 'release');
  });

  test('for a version that the table lacks works, its blank filled in', async () => {
    await serveCt();
    for (const request of ['ct', 'ct@3', 'ct@latest']) {
      const row = table.ct;
      if (row === undefined) throw new Error('no ct');
      const wanted = parseRequest(request, '').version;
      const advice = await missingPin(row, wanted, here, { http: () => Promise.reject(new Error()) }, {});
      const [, words = ''] = /go-devops lock (.*?)"/.exec(advice) ?? [];
      expect(words).toBe('ct@VERSION');
    }
    await accepted(['ct@3.99.0', '--platforms', here], 'ct');
  });

  test('instead of a denied version works', async () => {
    const url = 'https://github.com/aquasecurity/trivy/releases/download/v0.69.4/trivy.tar.gz';
    const assets = { [here]: { url, sha256: 'b'.repeat(64), member: 'trivy' } };
    await at.write({ lockVersion: 1, tools: { trivy: { requested: '0.69.4', version: '0.69.4', assets } } });
    const argv = suggested('trivy', await at.read());
    expect(argv).toEqual(['trivy@latest']);
    await accepted(argv, 'trivy');
  });
});

describe('age', () => {
  test('a version that is too young is refused, unless --age says otherwise', async () => {
    serveKind();
    serveRelease('kubernetes-sigs/kind', 'v0.32.0', 5 * 3600e3);
    const ended = await at.lock(['kind@0.32.0']);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr).toContain(
      'error: age: kind 0.32.0 is 5 h old by the release kubernetes-sigs/kind@v0.32.0, less than 72 h; a security fix may be taken at once by --age 0',
    );
    expect((await at.lock(['kind@0.32.0', '--age', '6h'])).exitCode).toBe(1);
    expect((await at.lock(['kind@0.32.0', '--age', '4h'])).exitCode).toBe(0);
    expect((await at.lock(['--remove', 'kind'])).exitCode).toBe(0);
    expect((await at.lock(['kind@0.32.0', '--age', '0'])).exitCode).toBe(0);
  });

  test('of a range, the newest version that is old enough is taken', async () => {
    serveKind();
    serveRelease('kubernetes-sigs/kind', 'v0.33.0', 0);
    const ended = await at.lock(['kind@latest']);
    expect(ended.stderr).toContain('note: kind 0.33.0 is 0 h old');
    expect((await at.read()).tools.kind).toMatchObject({ requested: 'latest', version: '0.32.0' });
  });

  test('of many that are too young, a few are named', async () => {
    const versions = Object.keys(table.crane?.versions ?? {});
    for (const version of versions) serveRelease('google/go-containerregistry', `v${version}`, day);
    const ended = await at.lock(['crane']);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr.match(/ old by /g)).toHaveLength(10);
    expect(ended.stderr).toContain(`; and ${versions.length - 10} more; `);
    expect(ended.stderr.split('\n')[0]).toMatch(
      /less than 72 h; and \d+ more; a security fix may be taken at once by --age 0$/,
    );
  });

  test('an asset that was replaced counts from then on', async () => {
    serveKind();
    const release = {
      published_at: '2026-01-01T00:00:00Z',
      assets: [
        {
          browser_download_url: `https://${kind}/v0.32.0/kind-linux-arm64`,
          updated_at: new Date().toISOString(),
        },
      ],
    };
    at.serve('api/repos/kubernetes-sigs/kind/releases/tags/v0.32.0', JSON.stringify(release));
    expect((await at.lock(['kind@0.32'])).stderr).toContain('kind 0.32.0 is 0 h old');
  });

  test('is that of the Go module where GitHub does not say', async () => {
    serveKind();
    at.hosts.serve('/api/repos/kubernetes-sigs/kind/releases/tags/v0.32.0', (response) =>
      response.writeHead(404).end(),
    );
    const ended = await at.lock(['kind@0.32', '--age', '1000000h']);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr).toContain('old by the Go module sigs.k8s.io/kind@v0.32.0');
  });

  test('is that of the asset where nobody else says; nobody at all is a refusal', async () => {
    await serveCt();
    at.hosts.serve('/api/repos/helm/chart-testing/releases/tags/v3.99.0', (response) =>
      response.writeHead(404).end(),
    );
    const ended = await at.lock(['ct@3.99.0', '--platforms', here]);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr).toContain('ct 3.99.0: nobody says how old it is');
    expect(ended.stderr).toContain(
      `GET ${at.hosts.origin}/api/repos/helm/chart-testing/releases/tags/v3.99.0: HTTP 404`,
    );
    const name = at.hosts.downloads.length;
    const old = new Date(Date.now() - 30 * day).toUTCString();
    const { asset } = await serveCt();
    at.hosts.serve('/api/repos/helm/chart-testing/releases/tags/v3.99.0', (response) =>
      response.writeHead(404).end(),
    );
    const path = `/${ct}/v3.99.0/chart-testing_3.99.0_${os}_${arch}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
    at.hosts.serve(path, (response) =>
      response.writeHead(200, { 'last-modified': old }).end(response.req.method === 'HEAD' ? '' : asset),
    );
    expect((await at.lock(['ct@3.99.0', '--platforms', here])).exitCode).toBe(0);
    expect(at.hosts.downloads.length).toBeGreaterThan(name);
  });

  test('the token goes to the API and nowhere else', async () => {
    const tokens: (string | undefined)[] = [];
    const seen: (string | undefined)[] = [];
    serveKind();
    serveRelease('kubernetes-sigs/kind', 'v0.32.0', 30 * day, (token) => tokens.push(token));
    at.hosts.serve(`/${kind}/v0.32.0/kind-linux-amd64.sha256sum`, (response) => {
      seen.push(response.req.headers.authorization);
      response.writeHead(404).end();
    });
    await at.lock(['kind@0.32'], { GITHUB_TOKEN: 'secret-of-the-job' });
    expect(tokens).toEqual(['Bearer secret-of-the-job']);
    expect(seen).toEqual([undefined]);
  });

  test('the token does not follow a redirect', async () => {
    const seen: (string | undefined)[] = [];
    serveKind();
    at.hosts.serve('/api/repos/kubernetes-sigs/kind/releases/tags/v0.32.0', (response) =>
      response.writeHead(302, { location: `${at.hosts.origin}/elsewhere` }).end(),
    );
    at.hosts.serve('/elsewhere', (response) => {
      seen.push(response.req.headers.authorization);
      response.writeHead(404).end();
    });
    expect((await at.lock(['kind@0.32'], { GITHUB_TOKEN: 'secret-of-the-job' })).exitCode).toBe(0);
    expect(seen).toEqual([]);
  });
});

describe('a version that the table lacks', () => {
  test('is locked by the vendor’s checksum file, with its executable', async () => {
    const { asset, executable } = await serveCt();
    const ended = await at.lock(['ct@3.99.0', '--platforms', here]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^ct +-> 3\.99\.0 +\S+ +checksum file$/m);
    const member = os === 'windows' ? 'ct.exe' : 'ct';
    expect((await at.read()).tools.ct?.assets?.[here]).toMatchObject({
      sha256: sha256(asset),
      member,
      executable,
    });
  });

  test('is locked by a checksum file that is one bare digest beside the asset', async () => {
    const address = `dl.k8s.io/release/v1.36.99/bin/${os}/${arch}/kubectl${os === 'windows' ? '.exe' : ''}`;
    at.serve(`${address}.sha256`, 'c'.repeat(64));
    const ended = await at.lock(['kubectl@1.36.99', '--platforms', here, '--age', '0']);
    expect(ended.exitCode).toBe(0);
    const asset = { url: `https://${address}`, sha256: 'c'.repeat(64) };
    expect((await at.read()).tools.kubectl?.assets).toEqual({ [here]: asset });
  });

  test('is refused when the asset is not what the checksum file says', async () => {
    await serveCt(Buffer.from('something else'));
    const ended = await at.lock(['ct@3.99.0', '--platforms', here]);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr).toContain('ct 3.99.0 is not the pinned release');
    expect(ended.stderr).toContain(sha256(Buffer.from('something else')));
  });

  test('is refused where there is no checksum file', async () => {
    serveRelease('helm/chart-testing', 'v3.99.1', 30 * day);
    const ended = await at.lock(['ct@3.99.1']);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr).toContain('error: ct 3.99.1 has no digest:');
    expect(ended.stderr).toContain(`GET ${at.hosts.origin}/${ct}/v3.99.1/checksums.txt: HTTP 404`);
  });

  test('is refused where the table knows neither a release nor a module of it', async () => {
    const ended = await at.lock(['mockgen@0.5.1']);
    await expectNothingWritten(ended, 2);
    expect(ended.stderr).toContain('mockgen 0.5.1 has neither a release nor a Go module here');
  });

  test('a Go module is locked by the checksum database', async () => {
    const ended = await at.lock(['govulncheck@1.1.3']);
    expect(ended.stdout).toMatch(/^govulncheck +-> 1\.1\.3 +Go module +module: checksum database$/m);
    expect((await at.read()).tools.govulncheck?.module).toMatchObject({
      path: 'golang.org/x/vuln',
      version: 'v1.1.3',
      sum: 'h1:NPGnvPOTgnjBc9HTaUx+nj+EaUYxl5SJOWqaDYGaFYw=',
    });
  });
});

describe('a tool that the table lacks', () => {
  const argv = ['mytool', '--version', '1.2.3', '--age', '0', '--platforms', 'linux-amd64,windows-arm64'];
  const url = 'https://example.test/{version}/mytool-{os}-{arch}.tar.gz';
  const serveMine = async () => {
    const assets: Record<string, Uint8Array> = {};
    for (const platform of ['linux-amd64', 'windows-arm64']) {
      assets[platform] = await tarGz({ 'bin/mytool': `mytool for ${platform}` });
      at.serve(`example.test/1.2.3/mytool-${platform}.tar.gz`, assets[platform]);
    }
    return assets;
  };

  test('is locked by what its address gives, as first seen; from then on that counts', async () => {
    const assets = await serveMine();
    const ended = await at.lock([...argv, '--url', url, '--member', 'bin/mytool']);
    expect(ended.stdout).toMatch(/^mytool +-> 1\.2\.3 +linux-amd64 windows-arm64 +first seen$/m);
    const entry = (await at.read()).tools.mytool;
    for (const [platform, asset] of Object.entries(assets)) {
      expect(entry?.assets).toHaveProperty([platform], {
        url: `https://example.test/1.2.3/mytool-${platform}.tar.gz`,
        sha256: sha256(asset),
        member: 'bin/mytool',
        executable: sha256(Buffer.from(`mytool for ${platform}`)),
      });
    }
    const count = at.hosts.downloads.length;
    expect((await at.lock([])).stdout).toBe('1 entry unchanged\n');
    expect(at.hosts.downloads).toHaveLength(count);
    expect(await at.lock(['--check'])).toMatchObject({ stdout: '1 entry up to date\n', stderr: '' });
    expect(at.hosts.downloads).toHaveLength(count + 2);
    const again = await at.lock([...argv, '--url', url, '--member', 'bin/mytool']);
    expect(again.stdout).toBe('1 entry unchanged\n');
  });

  test('an asset that has changed at its address is told by a check and by the same command, not written', async () => {
    const { 'linux-amd64': asset = new Uint8Array() } = await serveMine();
    const command = [...argv, '--url', url, '--member', 'bin/mytool'];
    await at.lock(command);
    const before = await at.text();
    const changed = Buffer.from('not even an archive');
    at.serve('example.test/1.2.3/mytool-linux-amd64.tar.gz', changed);
    const line = `mytool 1.2.3 linux-amd64: the lock file has ${sha256(asset)}, the address https://example.test/1.2.3/mytool-linux-amd64.tar.gz has ${sha256(changed)}`;
    expect(await at.lock(['--check'])).toMatchObject({ exitCode: 1, stdout: `${line}\n` });
    const again = await at.lock(command);
    expect(again).toMatchObject({ exitCode: 1, stdout: '' });
    expect(again.stderr).toContain(`error: digest: ${line}; nothing was written`);
    expect(await at.text()).toBe(before);
  });

  test('a check says what it could not compare', async () => {
    await serveMine();
    await at.lock([...argv, '--url', url, '--member', 'bin/mytool']);
    at.hosts.serve('/example.test/1.2.3/mytool-linux-amd64.tar.gz', (response) =>
      response.writeHead(404).end(),
    );
    const ended = await at.lock(['--check']);
    expect(ended).toMatchObject({ exitCode: 0, stdout: '1 entry up to date\n' });
    expect(ended.stderr).toMatch(
      /^note: mytool 1\.2\.3 linux-amd64 is not compared with what its address gives: GET .*HTTP 404; https:\/\/example\.test cannot be reached \(\w+\)\n$/,
    );
    const offline = await at.lock(['--check', '--offline']);
    expect(offline.exitCode).toBe(0);
    expect(offline.stderr).toContain('note: mytool 1.2.3 is not compared with what its addresses give');
  });

  describe('with another address or member', () => {
    const both = { 'bin/mytool': 'mine', 'bin/other': 'the other' };
    const command = ['mytool', '--version', '1.2.3', '--platforms', 'linux-amd64', '--age', '0'];
    const place = (path: string, member: string) => [
      ...command,
      '--url',
      `https://example.test/${path}`,
      '--member',
      member,
    ];

    test('is downloaded again: the executable is the one of that member', async () => {
      const asset = await tarGz(both);
      for (const path of ['a.tar.gz', 'b.tar.gz']) at.serve(`example.test/${path}`, asset);
      await at.lock(place('a.tar.gz', 'bin/mytool'));
      for (const path of ['a.tar.gz', 'b.tar.gz']) {
        expect((await at.lock(place(path, 'bin/other'))).exitCode).toBe(0);
        expect((await at.read()).tools.mytool?.assets).toEqual({
          'linux-amd64': {
            url: `https://example.test/${path}`,
            sha256: sha256(asset),
            member: 'bin/other',
            executable: sha256(Buffer.from('the other')),
          },
        });
      }
    });

    test('is refused where the member is not there, the bytes are others, or nobody can be asked', async () => {
      at.serve('example.test/a.tar.gz', await tarGz(both));
      at.serve('example.test/b.tar.gz', await tarGz({ ...both, 'bin/mytool': 'not mine' }));
      await at.lock(place('a.tar.gz', 'bin/mytool'));
      const before = await at.text();
      const refused = async (argv: string[], message: string) => {
        const ended = await at.lock(argv);
        expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
        expect(ended.stderr).toContain(message);
        expect(await at.text()).toBe(before);
      };
      await refused(place('a.tar.gz', 'bin/wrong'), 'the archive has no file "bin/wrong"');
      await refused(place('b.tar.gz', 'bin/mytool'), 'the address https://example.test/b.tar.gz has');
      await refused([...place('a.tar.gz', 'bin/other'), '--offline'], 'that needs its download');
    });
  });

  test('with another version keeps its platforms', async () => {
    await serveMine();
    await at.lock([...argv, '--url', url, '--member', 'bin/mytool']);
    for (const platform of ['linux-amd64', 'windows-arm64']) {
      at.serve(`example.test/1.3.0/mytool-${platform}.tar.gz`, await tarGz({ 'bin/mytool': platform }));
    }
    const next = ['mytool', '--version', '1.3.0', '--url', url, '--member', 'bin/mytool', '--age', '0'];
    expect((await at.lock(next)).stdout).toMatch(/^mytool +1\.2\.3 -> 1\.3\.0 +linux-amd64 windows-arm64 /m);
  });

  test('is asked for again while its host fails for the moment', async () => {
    const { 'linux-amd64': asset = new Uint8Array() } = await serveMine();
    let asked = 0;
    at.hosts.serve('/example.test/1.2.3/mytool-linux-amd64.tar.gz', (response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503, { 'retry-after': '0' }).end();
      else response.end(asset);
    });
    const ended = await at.lock([...argv, '--url', url, '--member', 'bin/mytool']);
    expect(ended.exitCode).toBe(0);
    expect((await at.read()).tools.mytool?.assets?.['linux-amd64']?.sha256).toBe(sha256(asset));
  });

  test('is refused when its address, or the member in it, is not there', async () => {
    await serveMine();
    const absent = await at.lock([
      ...argv,
      '--url',
      `${url.replace('mytool', 'other')}`,
      '--member',
      'bin/mytool',
    ]);
    await expectNothingWritten(absent, 1);
    expect(absent.stderr).toContain('HTTP 404');
    expect(absent.stderr).toMatch(/^error: GET https?:/);
    const empty = await at.lock([...argv, '--url', url, '--member', 'bin/another']);
    await expectNothingWritten(empty, 1);
    expect(empty.stderr).toContain('"bin/another"');
  });
});

describe('update, check and remove', () => {
  const entry = (
    version: string,
    requested: string,
    assets = table.kind?.versions[version]?.assets ?? {},
  ) => ({
    requested,
    version,
    assets: Object.fromEntries(
      Object.entries(assets).map(([platform, digest]) => [
        platform,
        { url: `https://${kind}/v${version}/kind-${platform}`, sha256: digest },
      ]),
    ),
  });

  test('an update moves to the newest within what was requested, and what it leaves alone stays', async () => {
    serveKind();
    serveRelease('kubernetes-sigs/kind', 'v0.33.0', 0);
    await at.write({ lockVersion: 1, tools: { kind: entry('0.31.0', 'latest') } });
    const stale = await at.lock(['--check']);
    expect(stale).toMatchObject({ exitCode: 1, stdout: 'kind 0.31.0 is behind: latest is 0.32.0 by now\n' });
    expect((await at.lock(['--update'])).stdout).toMatch(/^kind +0\.31\.0 -> 0\.32\.0 /m);
    expect(await at.lock(['--check'])).toMatchObject({ exitCode: 0, stdout: '1 entry up to date\n' });
    await at.write({ lockVersion: 1, tools: { kind: entry('0.31.0', '0.31') } });
    expect((await at.lock(['--update', '--offline'])).stdout).not.toContain('0.32');
  });

  test('a check tells of a digest that the table or the vendor contradicts', async () => {
    serveKind();
    const wrong = { ...table.kind?.versions['0.32.0']?.assets, 'linux-arm64': 'a'.repeat(64) };
    await at.write({ lockVersion: 1, tools: { kind: entry('0.32.0', '0.32', wrong) } });
    const before = await at.text();
    const stale = await at.lock(['--check']);
    expect(stale.exitCode).toBe(1);
    expect(stale.stdout.split('\n')).toHaveLength(2);
    expect(stale.stdout).toContain(
      `kind 0.32.0 linux-arm64: the lock file has ${'a'.repeat(64)}, the table has`,
    );
    expect(await at.lock([])).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await at.text()).toBe(before);
  });

  test('a check tells of a denied version, and of executables that it is asked for', async () => {
    const asset = {
      url: 'https://github.com/aquasecurity/trivy/releases/download/v0.69.4/trivy_0.69.4_Linux-64bit.tar.gz',
      sha256: 'b'.repeat(64),
      member: 'trivy',
    };
    const trivy = { requested: '0.69.4', version: '0.69.4', assets: { 'linux-amd64': asset } };
    await at.write({ lockVersion: 1, tools: { trivy } });
    const stale = await at.lock(['--check', '--offline', '--executables', 'linux-amd64']);
    expect(stale.exitCode).toBe(1);
    expect(stale.stdout).toBe(
      'trivy 0.69.4 is never installed: published by an attacker (GHSA-69fq-xp46-6x23)\n' +
        'trivy 0.69.4 has no digest of its executable for linux-amd64\n',
    );
    const refused = await at.lock(['--offline']);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('trivy 0.69.4 is never installed');
  });

  test('an update leaves a denied version, backwards if it has to', async () => {
    const trivy = { requested: '0.69', version: '0.69.4' };
    const url =
      'https://github.com/aquasecurity/trivy/releases/download/v0.69.4/trivy_0.69.4_Linux-64bit.tar.gz';
    const asset = { url, sha256: 'b'.repeat(64), member: 'trivy' };
    await at.write({ lockVersion: 1, tools: { trivy: { ...trivy, assets: { 'linux-amd64': asset } } } });
    const ended = await at.lock(['--update', '--offline']);
    expect(ended.stdout).toMatch(/^trivy +0\.69\.4 -> 0\.69\.3 +linux-amd64/m);
    expect((await at.read()).tools.trivy?.assets?.['linux-amd64']?.sha256).toBe(
      table.trivy?.versions['0.69.3']?.assets?.['linux-amd64'],
    );
  });

  test('a removed entry is gone, the others stay as they are', async () => {
    await at.write({
      lockVersion: 1,
      tools: { kind: entry('0.32.0', '0.32'), other: entry('0.31.0', '0.31') },
    });
    expect((await at.lock(['--remove', 'kind'])).stdout).toMatch(/^kind +0\.32\.0 -> removed$/m);
    expect((await at.read()).tools).toEqual({ other: entry('0.31.0', '0.31') });
    expect((await at.lock(['--remove', 'kind'])).exitCode).toBe(2);
  });
});

describe('bad input', () => {
  test.each([
    [['helmm'], '"helmm" is not a known tool; did you mean helm?'],
    [['kind@9'], 'kind has no version 9 here; there is 0.33.0, 0.32.0'],
    [['crane@99'], 'a whole version, such as crane@1.2.3, is looked up at its vendor'],
    [['ct'], 'ct has no version here that is pinned; a whole version, such as ct@1.2.3, is looked up'],
    [['kind', '--module-only', '--platforms', 'all'], '--module-only and --platforms exclude each other'],
    [['ct@3.99.0', '--module-only'], 'ct has no Go module here'],
    [['--module-only'], '--module-only is for tools that are named'],
    [['kind@x'], '"kind@x" has no version such as'],
    [['trivy@0.69.4'], 'trivy 0.69.4 is never installed'],
    [['kind', 'kind@0.32'], 'kind is named twice'],
    [['--check', '--update'], 'exclude each other'],
    [['--check', 'kind@0.32'], 'names without versions'],
    [['--update', 'kind'], 'kind has no entry'],
    [['--remove'], '--remove needs the names'],
    [['kind', '--platforms', 'linux-386'], '--platforms "linux-386" is no platform; valid: all, linux-amd64'],
    [['kind', '--age', 'soon'], '--age "soon" is not a duration'],
    [['kind', '--age', '3d'], '--age "3d" is not a duration such as 10m or 1h30m, in h, m, s and ms'],
    [['kind', '--force'], "Unknown option '--force'"],
    [['kind', '--version', '1.2.3'], '--version belongs to --url'],
    [['kind', '--url', 'https://example.test/x', '--version', '1.2.3'], 'kind is in the table'],
    [['mine', '--url', 'https://example.test/x', '--version', '1'], 'a whole --version'],
    [['mine', '--url', 'https://user:word@example.test/x', '--version', '1.2.3'], 'is not an address'],
    [['mine', '--url', 'file:///etc/passwd', '--version', '1.2.3'], 'is not an address'],
    [['mine', '--url', 'https://example.test/x.zip', '--version', '1.2.3'], 'an archive needs --member'],
    [
      ['mine', '--url', 'https://example.test/x.zip', '--version', '1.2.3', '--member', '../x'],
      'not a path inside',
    ],
    [['../x', '--url', 'https://example.test/x', '--version', '1.2.3'], 'is not a name'],
    [['__proto__'], 'is not a name'],
    [['constructor'], '"constructor" is not a known tool'],
  ])('%j ends with exit code 2: %s', async (argv, message) => {
    const ended = await at.lock(argv);
    await expectNothingWritten(ended, 2);
    expect(ended.stderr).toContain(message);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(at.hosts.downloads).toEqual([]);
  });

  test.each([
    ['no JSON', '{ "lockVersion": 1,', /^error: go-devops\.lock\.json:1:/],
    [
      'an unknown field',
      '{\n  "lockVersion": 1,\n  "tools": {},\n  "comment": "mine"\n}',
      /^error: go-devops\.lock\.json:4:.*comment/,
    ],
    ['another format', '{ "lockVersion": 2, "tools": {} }', /^error: go-devops\.lock\.json:1:/],
  ])('a lock file with %s is told with its line, and kept', async (_, text, message) => {
    await at.write(text);
    const ended = await at.lock(['kind@0.32', '--offline']);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(await at.text()).toBe(text);
  });

  test('a host that nobody answers for is one line with its address', async () => {
    await at.hosts.close();
    const ended = await at.lock(['ct@3.99.0', '--age', '0']);
    await expectNothingWritten(ended, 1);
    expect(ended.stderr).toMatch(
      /^error: ct 3\.99\.0 has no digest: .*ECONNREFUSED.*\nnothing was written\n$/,
    );
  });

  test('a write that is interrupted leaves the file as it was', async () => {
    await at.lock(['kind@0.31', '--offline']);
    const before = await at.text();
    const command = join(import.meta.dirname, '..', '..', '..', 'cli', 'main.ts');
    // No file may grow: the process is stopped while it writes.
    const script = 'ulimit -f 0; exec "$0" "$@"';
    const argv = ['-c', script, process.execPath, command, 'lock', 'kind@0.32', '--offline'];
    const env = { ...process.env, GITHUB_WORKSPACE: at.folder };
    const ended = await run('sh', argv, { cwd: at.folder, env });
    expect(ended.exitCode).not.toBe(0);
    expect(await at.text()).toBe(before);
    expect((await at.lock(['kind@0.32', '--offline'])).exitCode).toBe(0);
  });
});

test.each(['docs/lock.md', 'setup-go-devops/README.md'])(
  '%s shows the command that errors show, of the release',
  async (path) => {
    const text = await readFile(join(import.meta.dirname, '..', '..', '..', path), 'utf8');
    const shown = text.match(/npx .* lock /g);
    expect(shown).toEqual([lockCommand('')]);
    expect(lockCommand('')).toContain('#v1 ');
  },
);

test('help is the documentation', async () => {
  const { exitCode, stdout } = await at.lock(['--help']);
  expect(exitCode).toBe(0);
  for (const option of [
    '--update',
    '--check',
    '--remove',
    '--platforms',
    '--executables',
    '--module-only',
    '--age',
    '--offline',
  ]) {
    expect(stdout).toContain(option);
  }
});
