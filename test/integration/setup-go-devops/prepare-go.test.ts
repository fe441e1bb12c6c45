import { execFile } from 'node:child_process';
import {
  appendFile,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import tar from 'tar-stream';
import { goFolders } from '../../../actions/setup-go-devops/go/environment.ts';
import { exportGo } from '../../../actions/setup-go-devops/go/export.ts';
import { prepareGo, readWantedGo } from '../../../actions/setup-go-devops/go/go.ts';
import { toolchainHash } from '../../../actions/setup-go-devops/go/toolchain-hash.ts';
import { openToolCache } from '../../../actions/setup-go-devops/install/tool-cache.ts';
import type { LockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import { type Table, table } from '../../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { exists } from '../../../actions/shared/files/exists.ts';
import { sha256OfFile } from '../../../actions/shared/files/sha256.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import type { Ports } from '../../../actions/shared/ports.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { type ReleaseServer, releaseServer, sha256 } from '../../support/release-server.ts';
import { noCache, recordingRunner } from '../../support/runner.ts';

const run = promisify(execFile);
const platform = goPlatform(process.platform, process.arch);
const [os = '', cpu = ''] = platform.split('-');

/** The real Go of this machine: its version and a few of its files, as a release has them. */
let real: { root: string; version: string; digest: string; hash: string };
let archive: Uint8Array;

/** What a release must have to be one here. */
const parts = ['VERSION', 'go.env', 'bin/go', 'bin/gofmt', `pkg/tool/${os}_${cpu}/vet`];

beforeAll(async () => {
  const { stdout } = await run('go', ['env', '-json', 'GOROOT', 'GOVERSION']);
  const { GOROOT, GOVERSION } = JSON.parse(stdout);
  const digest = await sha256OfFile(join(GOROOT, 'bin/go'));
  const version = GOVERSION.replace('go', '');
  const hash = (await toolchainHash(GOROOT, version, platform)) ?? '';
  real = { root: GOROOT, version, digest, hash };
  const pack = tar.pack();
  for (const name of parts) {
    const mode = name.includes('/') ? 0o755 : 0o644;
    pack.entry({ name: `go/${name}`, mode }, await readFile(join(real.root, name)));
  }
  pack.finalize();
  archive = gzipSync(await buffer(pack), { level: 1 });
}, 60_000);

let server: ReleaseServer;
let folder: string;

beforeEach(async () => {
  server = await releaseServer();
  folder = await mkdtemp(join(tmpdir(), 'prepare-go-'));
  await mkdir(join(folder, 'work'));
  await mkdir(join(folder, 'temp'));
});

afterEach(async () => {
  await server.close();
  // The go command may still be counting its uses in HOME.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A table that knows the archive of the loopback server as the release of the real Go's version. */
function ownTable(pins: { sha256?: string; toolchain?: string } = {}): Table {
  const name = 'go{version}.tar.gz';
  return {
    go: {
      tool: 'go',
      release: { assets: { [platform]: { urls: [`${server.origin}/dl/${name}`], member: 'go/bin/go' } } },
      versions: {
        [real.version]: {
          assets: { [platform]: pins.sha256 ?? sha256(archive) },
          ...(pins.toolchain !== undefined && { toolchains: { [platform]: pins.toolchain } }),
        },
      },
    },
  };
}

interface Case {
  table?: Table;
  lock?: LockFile;
  given?: Partial<Parameters<typeof readWantedGo>[0]>;
  env?: NodeJS.ProcessEnv;
  mirrors?: Record<string, string>;
  exec?: Ports['exec'];
}

/** One run, with the test's own tool cache and records. Nothing is on PATH unless `env` says so. */
async function prepare({ table = ownTable(), lock, given = {}, mirrors = {}, ...rest }: Case = {}) {
  const env: NodeJS.ProcessEnv = {
    PATH: '',
    HOME: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
    ...rest.env,
  };
  const { runner, record } = recordingRunner();
  const http = proxiedHttp(env, systemClock);
  const ports = { runner, env, http, clock: systemClock, exec: rest.exec ?? spawnExec(), cache: noCache };
  const inputs = {
    goVersion: '',
    goVersionFile: '',
    workingDirectory: join(folder, 'work'),
    checkLatest: false,
    architecture: '',
    goDownloadBaseUrl: '',
    source: 'auto' as const,
    token: '',
    ...given,
  };
  const pins = { table, ...(lock !== undefined && { lock }) };
  const decided: string[] = [];
  const options = {
    pins,
    mirrors,
    toolCache: openToolCache(ports),
    decided: (version: string) => void decided.push(version),
  };
  const wanted = await readWantedGo(inputs, pins, platform, ports);
  const go = await prepareGo(wanted, ports, options);
  expect(decided).toEqual([go.version]);
  return { go, record, ports };
}

const refuseToSpawn: Ports['exec'] = () => Promise.reject(new Error('nothing may be started'));

/** A Go as it would be preinstalled, of the real one's files. */
async function standing(root: string): Promise<string> {
  for (const name of parts) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await copyFile(join(real.root, name), join(root, name));
    await chmod(join(root, name), 0o755);
  }
  return root;
}

async function hashOf(root: string): Promise<string> {
  return (await toolchainHash(root, real.version, platform)) ?? '';
}

function serve(): void {
  server.serve(`/dl/go${real.version}.tar.gz`, archive);
}

const slot = () => join(folder, 'tool-cache', 'go-devops-go', real.version, platform);

describe('a Go that is on this machine', () => {
  test('on PATH is used when the version is asked for and the table knows all of its files; nothing is started', async () => {
    const { go } = await prepare({
      table: ownTable({ toolchain: real.hash }),
      given: { goVersion: real.version },
      env: { PATH: join(real.root, 'bin') },
      exec: refuseToSpawn,
    });
    expect(go).toMatchObject({
      version: real.version,
      root: real.root,
      from: 'preinstalled',
      verifiedBy: `${real.hash} (table)`,
      sha256: real.digest,
      bytes: 0,
    });
  });

  test('wins over a newer one of the table, when a range is asked for', async () => {
    const env = { PATH: join(real.root, 'bin') };
    const own = ownTable({ toolchain: real.hash });
    if (own.go !== undefined) own.go.versions['1.99.0'] = { assets: { [platform]: sha256(archive) } };
    const { go, record } = await prepare({
      table: own,
      given: { goVersion: '1.x' },
      env,
      exec: refuseToSpawn,
    });
    expect(go).toMatchObject({ version: real.version, from: 'preinstalled' });
    expect(record.lines).toEqual([
      `go-version asks for Go 1.x: it is ${real.version}`,
      `Go ${real.version} (preinstalled) in ${real.root}, verified by ${go.verifiedBy}`,
    ]);
  });

  test('is tried once, when a range is asked for and nothing proves it', async () => {
    serve();
    const env = { PATH: join(real.root, 'bin') };
    const { go, record } = await prepare({ given: { goVersion: '1.x' }, env });
    expect(go).toMatchObject({ version: real.version, from: 'download' });
    expect(record.lines.filter((line) => line.includes('is not used'))).toHaveLength(1);
  });

  test('on PATH by an earlier step of this action is proved by all of its executables', async () => {
    serve();
    const { go } = await prepare({ given: { goVersion: real.version } });
    const env = { PATH: join(go.root, 'bin') };
    const second = await prepare({ env, exec: refuseToSpawn });
    expect(second.go).toMatchObject({ root: go.root, from: 'tool-cache', verifiedBy: go.verifiedBy });
  });

  test('is found through links, as Debian has them', async () => {
    await mkdir(join(folder, 'usr/bin'), { recursive: true });
    await mkdir(join(folder, 'usr/local/go'), { recursive: true });
    await symlink(join(real.root, 'bin/go'), join(folder, 'usr/bin/go'));
    const onPath = (name: string) => (name === 'relative' ? name : join(folder, name));
    const { go } = await prepare({
      table: ownTable({ toolchain: real.hash }),
      given: { goVersion: '1.x' },
      env: { PATH: ['relative', 'absent', 'usr/local', 'usr/bin'].map(onPath).join(':') },
      exec: refuseToSpawn,
    });
    expect(go).toMatchObject({ root: real.root, from: 'preinstalled' });
  });

  test('of the image (tool cache of the runner) is used too, once it is complete', async () => {
    const image = join(folder, 'tool-cache/go', real.version, cpu === 'amd64' ? 'x64' : 'arm64');
    // One without its commands is passed over.
    await mkdir(join(folder, 'tool-cache/go/1.99.0', basename(image)), { recursive: true });
    await writeFile(join(folder, 'tool-cache/go/1.99.0', basename(image), 'VERSION'), 'go1.99.0\n');
    await writeFile(join(folder, 'tool-cache/go/1.99.0', `${basename(image)}.complete`), '');
    await standing(image);
    const own = ownTable({ toolchain: await hashOf(image) });
    serve();
    await writeFile(`${image}.complete`, '');
    const { go } = await prepare({ table: own, given: { goVersion: '>=1.20' } });
    expect(go).toMatchObject({ root: image, from: 'preinstalled' });
    // What comes onto PATH is go and gofmt, nothing else.
    await writeFile(join(image, 'bin/git'), '', { mode: 0o755 });
    expect((await prepare({ table: own, given: { goVersion: '>=1.20' } })).go.root).toBe(slot());
    await rm(join(image, 'bin/git'));
    await rm(slot(), { recursive: true });
    await rm(`${image}.complete`);
    expect((await prepare({ table: own, given: { goVersion: '>=1.20' } })).go.from).toBe('download');
  });

  test('has the hash that the table pins, as the checksum database has it', async () => {
    const pin = table.go?.versions[real.version]?.toolchains?.[platform];
    // Whatever Go this machine has, others of the table are in the tests of the module below.
    if (pin !== undefined) expect(real.hash).toBe(pin);
  });

  test.each([
    ['bin/go', 'tampered'],
    ['bin/gofmt', 'tampered'],
    [`pkg/tool/${os}_${cpu}/vet`, 'tampered'],
    [`pkg/tool/${os}_${cpu}/compile`, '#!/bin/sh'],
    ['src/runtime/evil.go', 'package runtime'],
    ['lib/time/zoneinfo.zip', 'x'],
    ['go.env', 'GOFLAGS=-toolexec=/tmp/evil\n'],
  ])('with another %s than that of the release is told and not used', async (name, text) => {
    const root = await standing(join(folder, 'go'));
    const toolchain = await hashOf(root);
    const given = { goVersion: real.version };
    const env = { PATH: join(root, 'bin') };
    expect((await prepare({ table: ownTable({ toolchain }), given, env })).go.root).toBe(root);
    await mkdir(dirname(join(root, name)), { recursive: true });
    await appendFile(join(root, name), text);
    serve();
    const { go, record } = await prepare({ table: ownTable({ toolchain }), given, env });
    expect(go).toMatchObject({ root: slot(), from: 'download', sha256: real.digest });
    expect(record.lines).toContain(`Go ${real.version} on PATH (${root}) is not used: no pin proves it`);
  });

  test.each(['bin/go', 'pkg'])('with a link in place of %s is not used', async (name) => {
    const root = await standing(join(folder, 'go'));
    const toolchain = await hashOf(root);
    await rename(join(root, name), join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(root, name));
    expect(await toolchainHash(root, real.version, platform)).toBeUndefined();
    expect(toolchain).toMatch(/^h1:/);
  });

  test('may say GOTOOLCHAIN=local in go.env, as container images do, and nothing else', async () => {
    const root = await standing(join(folder, 'go'));
    await writeFile(join(root, 'go.env'), 'GOSUMDB=sum.golang.org\nGOTOOLCHAIN=auto\n');
    const toolchain = await hashOf(root);
    await writeFile(join(root, 'go.env'), 'GOSUMDB=sum.golang.org\nGOTOOLCHAIN=local\n');
    expect(await hashOf(root)).toBe(toolchain);
    await writeFile(join(root, 'go.env'), 'GOSUMDB=off\nGOTOOLCHAIN=local\n');
    expect(await hashOf(root)).not.toBe(toolchain);
  });

  test('is taken as it is where nothing asks for a version, with a warning that nothing proves it', async () => {
    const root = await standing(join(folder, 'go'));
    const env = { PATH: join(root, 'bin') };
    const { go, record } = await prepare({ env, exec: refuseToSpawn });
    expect(go).toMatchObject({ root, version: real.version, verifiedBy: 'nothing: taken as it was found' });
    expect(go.sha256).toBe(real.digest);
    expect(record.annotations).toEqual([
      {
        kind: 'warning',
        title: 'Go',
        message: expect.stringContaining(`nothing proves Go ${real.version} on PATH`),
      },
    ]);
    const toolchain = await hashOf(root);
    const known = await prepare({ table: ownTable({ toolchain }), env });
    expect(known.go.verifiedBy).toBe(`${toolchain} (table)`);
    expect(known.record.annotations).toEqual([]);
  });

  test('of an earlier step is installed again when it was changed since, though nothing asks for it', async () => {
    serve();
    const { go } = await prepare({ given: { goVersion: real.version } });
    await appendFile(join(go.root, 'bin/go'), 'tampered');
    const second = await prepare({ env: { PATH: join(go.root, 'bin') }, exec: refuseToSpawn });
    expect(second.go).toMatchObject({ root: go.root, from: 'download', sha256: real.digest });
    expect(await sha256OfFile(join(go.root, 'bin/go'))).toBe(real.digest);
  });

  test('behind a wrapper is asked for its version, where nothing asks for one', async () => {
    const shims = join(folder, 'shims');
    await mkdir(shims);
    await writeFile(join(shims, 'go'), `#!/bin/sh\nexec ${join(real.root, 'bin/go')} "$@"\n`, {
      mode: 0o755,
    });
    const { go } = await prepare({ env: { PATH: `${shims}:/usr/bin:/bin` } });
    expect(go).toMatchObject({ root: real.root, version: real.version, from: 'preinstalled' });
  });

  test('is missed where nothing asks for a version either', async () => {
    await expect(prepare()).rejects.toThrow(
      'go-version: is not given, go.work, go.mod, .go-version, .tool-versions name none in the working directory, and there is no Go on PATH',
    );
  });
});

describe('a release', () => {
  test('is downloaded, verified and started; the second time all of its executables are hashed', async () => {
    serve();
    const { go, record } = await prepare({ given: { goVersion: real.version } });
    expect(go).toMatchObject({
      version: real.version,
      root: slot(),
      from: 'download',
      verifiedBy: `sha256:${sha256(archive)} (table)`,
      sha256: real.digest,
      bytes: archive.length,
    });
    expect(record.lines).toContain(`go-version asks for Go ${real.version}: it is ${real.version}`);
    const { stdout } = await run(join(go.root, 'bin/go'), ['version'], { env: { HOME: folder } });
    expect(stdout).toContain(`go version go${real.version} `);
    const second = await prepare({ given: { goVersion: '1' }, exec: refuseToSpawn });
    expect(second.go).toMatchObject({
      root: slot(),
      from: 'tool-cache',
      verifiedBy: go.verifiedBy,
      bytes: 0,
    });
    expect(server.downloads).toHaveLength(1);
  });

  test.each(['bin/go', 'bin/gofmt', `pkg/tool/${os}_${cpu}/vet`, 'go.env'])(
    'with a changed %s in the tool cache is reported and installed again',
    async (name) => {
      serve();
      const { go } = await prepare({ given: { goVersion: real.version } });
      await appendFile(join(go.root, name), 'tampered');
      const second = await prepare({ given: { goVersion: real.version } });
      expect(second.go.from).toBe('download');
      expect(second.record.annotations).toEqual([
        {
          kind: 'warning',
          title: 'Tool cache',
          message: `go ${real.version} in the tool cache is not what was installed there: it is removed and installed again`,
        },
      ]);
      expect(await sha256OfFile(join(go.root, name))).toBe(await sha256OfFile(join(real.root, name)));
    },
  );

  test.each(['bin/git', `pkg/tool/${os}_${cpu}/cover`])(
    'with a foreign %s in the tool cache is reported and installed again',
    async (name) => {
      serve();
      const { go } = await prepare({ given: { goVersion: real.version } });
      await symlink('/bin/true', join(go.root, name));
      const second = await prepare({ given: { goVersion: real.version } });
      expect(second.go.from).toBe('download');
      expect(second.record.annotations.map(({ message }) => message)).toEqual([
        `go ${real.version} in the tool cache has ${name}, which was not installed there: it is removed and installed again`,
      ]);
      expect(await exists(join(go.root, name))).toBe(false);
    },
  );

  test('in the tool cache without a record proves nothing, even with the right files', async () => {
    serve();
    const own = ownTable({ toolchain: real.hash });
    await prepare({ table: own, given: { goVersion: real.version } });
    await rm(join(folder, '.local/state'), { recursive: true });
    expect((await prepare({ table: own, given: { goVersion: real.version } })).go.from).toBe('download');
    expect(server.downloads).toHaveLength(2);
  });

  test('with other bytes than the pinned ones is refused, and nothing is left', async () => {
    serve();
    const wrong = ownTable({ sha256: '0'.repeat(64) });
    await expect(prepare({ table: wrong, given: { goVersion: real.version } })).rejects.toThrow(
      /^Go .* is not the pinned release: the download has sha256:/,
    );
    expect(await exists(slot())).toBe(false);
    expect((await readdir(join(folder, 'tool-cache'))).filter((name) => name.startsWith('.staging'))).toEqual(
      [],
    );
  });

  test('without a go command is none', async () => {
    const pack = tar.pack();
    pack.entry({ name: 'go/bin/gofmt' }, 'x');
    pack.entry({ name: 'go/pkg/tool/x' }, 'x');
    pack.finalize();
    const other = gzipSync(await buffer(pack));
    server.serve(`/dl/go${real.version}.tar.gz`, other);
    const own = ownTable({ sha256: sha256(other) });
    await expect(prepare({ table: own, given: { goVersion: real.version } })).rejects.toThrow(
      `what was downloaded for Go ${real.version} has no bin/go`,
    );
  });

  test('is the one of the lock file, whose version decides where nothing else asks', async () => {
    const url = `${server.origin}/team/go.tar.gz`;
    server.serve('/team/go.tar.gz', archive);
    const assets = { [platform]: { url, sha256: sha256(archive), member: 'go/bin/go' } };
    const lock: LockFile = {
      lockVersion: 1,
      tools: { go: { requested: '1.26', version: real.version, assets } },
    };
    const { go, record } = await prepare({ table: {}, lock });
    expect(go).toMatchObject({ from: 'download', verifiedBy: `sha256:${sha256(archive)} (lock)` });
    expect(record.lines).toContain(`go-devops.lock.json asks for Go ${real.version}: it is ${real.version}`);
  });

  test('is taken from the mirror of its host', async () => {
    server.serve(`/mirror/dl/go${real.version}.tar.gz`, archive);
    const elsewhere = ownTable();
    const go = elsewhere.go;
    if (go?.release === undefined) throw new Error('no release');
    go.release.assets = {
      [platform]: { urls: ['https://go.dev/dl/go{version}.tar.gz'], member: 'go/bin/go' },
    };
    const mirrors = { 'go.dev': `${server.origin}/mirror` };
    const found = await prepare({ table: elsewhere, given: { goVersion: real.version }, mirrors });
    expect(found.go.from).toBe('download');
  });

  test('is taken from go-download-base-url alone, and the token only where that is this GitHub server', async () => {
    const seen: (string | undefined)[] = [];
    server.serve(`/golang/go${real.version}.tar.gz`, (response) => {
      seen.push(response.req.headers.authorization);
      response.end(archive);
    });
    serve();
    const given = {
      goVersion: real.version,
      goDownloadBaseUrl: `${server.origin}/golang/`,
      token: 'ghs_of_the_job',
    };
    await prepare({ given, env: { GITHUB_SERVER_URL: server.origin } });
    await rm(slot(), { recursive: true });
    await prepare({ given: { ...given, token: 'of-somebody' } });
    expect(seen).toEqual(['Bearer ghs_of_the_job', undefined]);
    expect(server.downloads.every((path) => path.startsWith('/golang/'))).toBe(true);
  });

  test('for another CPU has a place of its own', async () => {
    const foreign = cpu === 'amd64' ? 'arm64' : 'amd64';
    const own = ownTable();
    const go = own.go;
    if (go?.release === undefined) throw new Error('no release');
    const location = { urls: [`${server.origin}/dl/foreign.tar.gz`], member: 'go/bin/go' };
    server.serve('/dl/foreign.tar.gz', archive);
    go.release.assets = { [`${os}-${foreign}`]: location };
    go.versions = { [real.version]: { assets: { [`${os}-${foreign}`]: sha256(archive) } } };
    const found = await prepare({ table: own, given: { goVersion: '1', architecture: foreign } });
    expect(found.go.root).toBe(join(dirname(slot()), `${os}-${foreign}`));
  });

  test('is installed once by two jobs at the same time', async () => {
    serve();
    const both = await Promise.all([0, 1].map(() => prepare({ given: { goVersion: real.version } })));
    expect(both.map(({ go }) => go.from).sort()).toEqual(['download', 'tool-cache']);
    expect(server.downloads).toHaveLength(1);
  });

  test('without a pin is no release: the entry to add is told', async () => {
    const own = ownTable();
    await expect(prepare({ table: own, given: { goVersion: '1.99.1', source: 'release' } })).rejects.toThrow(
      /^go-version: Go 1\.99\.1 has no pinned release for .*go-devops lock go@1\.99\.1.*"go":\{|^go-version: Go 1\.99\.1 has no pinned release for .*go-devops lock go@1\.99\.1/,
    );
  });

  test('without a pin, without a Go on PATH cannot be had as a module', async () => {
    await expect(prepare({ given: { goVersion: '1.99.1' } })).rejects.toThrow(
      'Go 1.99.1 has no release that can be downloaded here, and there is no Go on PATH to get it as a Go module',
    );
  });
});

describe('the Go module golang.org/toolchain', () => {
  // No Go of CI images: they have the newest of a line.
  const other = '1.26.6';
  const pathWithGo = () => ({ PATH: `${join(real.root, 'bin')}:/usr/bin:/bin` });

  test('is used, verified by the pin, whatever the computer exempts; the toolchain works', async () => {
    const { go } = await prepare({
      table,
      given: { goVersion: other, source: 'module' },
      env: {
        ...pathWithGo(),
        GOFLAGS: '-mod=vendor',
        GONOSUMDB: '*',
        GOPRIVATE: '*',
        GOINSECURE: '*',
        GOSUMDB: 'off',
        GOTOOLCHAIN: 'go1.99.9',
        GOWORK: '/absent/go.work',
        GOROOT: '/absent',
      },
    });
    const pin = table.go?.versions[other]?.toolchains?.[platform];
    expect(go).toMatchObject({
      version: other,
      from: 'go-module',
      verifiedBy: `${pin} (table)`,
    });
    const work = join(folder, 'work');
    await writeFile(join(work, 'go.mod'), `module hello\ngo ${other}\n`);
    await writeFile(join(work, 'hello.go'), 'package main\n\nfunc main() { println("hello") }\n');
    const { gocache } = goFolders(process.env);
    const env = { HOME: folder, PATH: '/usr/bin:/bin', GOTOOLCHAIN: 'local', GOCACHE: gocache };
    const built = await run(join(go.root, 'bin/go'), ['run', '.'], { cwd: work, env });
    expect(built.stderr).toBe('hello\n');
    // The same Go is now on this machine, for the request of a file too.
    const again = await prepare({ table, exec: refuseToSpawn });
    expect(again.go).toMatchObject({ version: other, from: 'tool-cache', verifiedBy: `${pin} (table)` });
  }, 180_000);

  test('without a pin is verified by the checksum database, and proved by its record the next time', async () => {
    const { go, record } = await prepare({ given: { goVersion: other }, env: pathWithGo() });
    expect(go).toMatchObject({ version: other, from: 'go-module' });
    expect(go.verifiedBy).toMatch(/^h1:.* \(checksum database, as the go on PATH says\)$/);
    expect(record.lines).toContain(`Go ${other}: downloading the Go module golang.org/toolchain`);
    const again = await prepare({ given: { goVersion: other }, exec: refuseToSpawn });
    expect(again.go).toMatchObject({ from: 'tool-cache', verifiedBy: go.verifiedBy });
  }, 180_000);

  test('with another hash than the pinned one is refused, and nothing is left', async () => {
    const pinned: Table = {
      go: { tool: 'go', versions: { [other]: { toolchains: { [platform]: 'h1:wrong=' } } } },
    };
    await expect(prepare({ table: pinned, given: { goVersion: other }, env: pathWithGo() })).rejects.toThrow(
      /^Go 1\.26\.6 is not the pinned module: it has h1:.*, the table pins h1:wrong=; nothing/,
    );
    const left = await readdir(join(folder, 'tool-cache'), { recursive: true });
    expect(left.filter((name) => name.includes('staging') || name.endsWith('VERSION'))).toEqual([]);
  }, 180_000);

  test('of which a go on PATH only says that it is the pinned one is refused', async () => {
    const fake = join(folder, 'fake');
    const zip = join(folder, 'zip');
    await mkdir(join(fake, 'root/bin'), { recursive: true });
    await writeFile(join(fake, 'root/bin/go'), 'evil');
    await writeFile(zip, '');
    const answer = JSON.stringify({ Dir: join(fake, 'root'), Zip: zip, Info: zip, Sum: 'h1:pinned=' });
    await writeFile(
      join(fake, 'go'),
      `#!/bin/sh\nif [ $1 = env ]; then echo {}; else echo '${answer}'; fi\n`,
      {
        mode: 0o755,
      },
    );
    const given = { goVersion: other };
    const env = { PATH: `${fake}:/usr/bin:/bin` };
    const pinned: Table = {
      go: { tool: 'go', versions: { [other]: { toolchains: { [platform]: 'h1:pinned=' } } } },
    };
    await expect(prepare({ table: pinned, given, env })).rejects.toThrow(
      /^Go 1\.26\.6 is not the pinned module: it has h1:.*, the table pins h1:pinned=/,
    );
    await expect(prepare({ given, env })).rejects.toThrow(
      /^Go 1\.26\.6 is not the module that the go on PATH says: it has h1:.*, not h1:pinned=/,
    );
  });

  test('that does not exist is told with those of its line', async () => {
    const given = { goVersion: '1.26.99' };
    await expect(prepare({ table, given, env: pathWithGo() })).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /^go-version: Go 1\.26\.99 is not in the built-in table, and there is no Go module of it; known: 1\.26\.\d+, (1\.26\.\d+(, )?)+$/,
      ),
    });
    const offline = { ...pathWithGo(), GOPROXY: 'off' };
    await expect(prepare({ table, given, env: offline })).rejects.toMatchObject({
      name: 'ToolError',
      message: `Go 1.26.99 for ${platform} cannot be had as a Go module`,
    });
  });

  test('is used, with a warning, where the release hosts refuse: some by silence, others by their answer', async () => {
    const refused = ownTable();
    const go = refused.go;
    if (go?.release === undefined) throw new Error('no release');
    const nobody = await releaseServer();
    await nobody.close();
    server.serve('/go.tar.gz', (response) => response.writeHead(403).end('blocked by policy'));
    const urls = [`${nobody.origin}/go.tar.gz`, `${server.origin}/go.tar.gz`];
    go.release.assets = { [platform]: { urls, member: 'go/bin/go' } };
    const pins = table.go?.versions[other];
    go.versions = { [other]: { ...pins, assets: { [platform]: '0'.repeat(64) } } };
    const { go: found, record } = await prepare({
      table: refused,
      given: { goVersion: other },
      env: pathWithGo(),
    });
    expect(found).toMatchObject({ version: other, from: 'go-module' });
    expect(record.annotations).toEqual([
      {
        kind: 'warning',
        title: 'Go',
        message: expect.stringContaining('it is taken as the Go module golang.org/toolchain'),
      },
    ]);
  }, 180_000);

  test('does not stand for a release of which other bytes come, nor where source is release', async () => {
    server.serve(`/dl/go${other}.tar.gz`, Buffer.from('<html>blocked</html>'));
    const own = ownTable();
    if (own.go === undefined) throw new Error('no Go');
    own.go.versions = { [other]: { assets: { [platform]: '0'.repeat(64) } } };
    const given = { goVersion: other };
    await expect(prepare({ table: own, given, env: pathWithGo() })).rejects.toThrow(
      'is not the pinned release',
    );
    server.serve(`/dl/go${other}.tar.gz`, (response) => response.writeHead(404).end());
    await expect(
      prepare({ table: own, given: { ...given, source: 'release' }, env: pathWithGo() }),
    ).rejects.toThrow(`Go ${other} cannot be downloaded: HTTP 404`);
  });

  test('is used where no release host answers', async () => {
    const closed = ownTable();
    const go = closed.go;
    if (go?.release === undefined) throw new Error('no release');
    const nobody = await releaseServer();
    await nobody.close();
    go.release.assets = { [platform]: { urls: [`${nobody.origin}/go.tar.gz`], member: 'go/bin/go' } };
    go.versions = { '1.26.99': { assets: { [platform]: '0'.repeat(64) } } };
    await expect(
      prepare({ table: closed, given: { goVersion: '1.26.99' }, env: pathWithGo() }),
    ).rejects.toThrow(`Go 1.26.99 for ${platform} cannot be had as a Go module`);
  });
});

describe('exportGo', () => {
  test('hands on PATH, GOPATH/bin and GOTOOLCHAIN, and no GOROOT', async () => {
    const { go, ports, record } = await prepare({ env: { PATH: join(real.root, 'bin') } });
    await exportGo(go, ports);
    expect(record.paths).toEqual([join(real.root, 'bin'), join(folder, 'go/bin')]);
    expect(await exists(join(folder, 'go/bin'))).toBe(true);
    expect(record.variables).toEqual({ GOTOOLCHAIN: 'local', GO_DEVOPS_SET_GOTOOLCHAIN: 'true' });
  });

  test("keeps the user's GOTOOLCHAIN=local known as the user's", async () => {
    const { go, ports, record } = await prepare({
      env: { PATH: join(real.root, 'bin'), GOTOOLCHAIN: 'local' },
    });
    await exportGo(go, ports);
    expect(record.variables).toEqual({ GOTOOLCHAIN: 'local' });
  });

  test("empties a GOROOT of another Go, which would make it run that one's compiler", async () => {
    const root = await standing(join(folder, 'other'));
    const env = { PATH: join(real.root, 'bin'), GOROOT: root };
    const { go, ports, record } = await prepare({ env });
    await exportGo(go, ports);
    expect(record.variables.GOROOT).toBe('');
    const { stdout } = await run(join(go.root, 'bin/go'), ['env', 'GOROOT'], {
      env: { HOME: folder, GOROOT: '' },
    });
    expect(stdout.trim()).toBe(real.root);
  });
});
