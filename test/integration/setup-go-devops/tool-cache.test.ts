import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hasher } from '../../../actions/setup-go-devops/install/hasher.ts';
import { installTool } from '../../../actions/setup-go-devops/install/install.ts';
import { type DownloadStep, expectedOf } from '../../../actions/setup-go-devops/install/plan.ts';
import { findPreinstalled } from '../../../actions/setup-go-devops/install/preinstalled.ts';
import { stateFolder } from '../../../actions/setup-go-devops/install/records.ts';
import { removeAbandonedStaging, withStaging } from '../../../actions/setup-go-devops/install/staging.ts';
import {
  binaryDigest,
  binaryPath,
  type Expected,
  findInstalled,
  openToolCache,
  place,
  type Slot,
  slotFolder,
  type ToolCache,
} from '../../../actions/setup-go-devops/install/tool-cache.ts';
import { binaryName, goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { thisProcess } from '../../../actions/shared/tools/alive.ts';
import { type ReleaseServer, releaseServer, sha256, tarGz } from '../../support/release-server.ts';
import { recordingRunner } from '../../support/runner.ts';

const platform = goPlatform(process.platform, process.arch);
const program = '#!/bin/sh\necho helm 9.1.0\n';
const evil = '#!/bin/sh\necho evil\n';

let folder: string;
let env: NodeJS.ProcessEnv;
let server: ReleaseServer;
let step: DownloadStep;
let lines: string[];
let cache: ToolCache;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tool-cache-'));
  const state = join(folder, 'state');
  env = { RUNNER_TOOL_CACHE: join(folder, 'tools'), XDG_STATE_HOME: state, LOCALAPPDATA: state, HOME: state };
  server = await releaseServer();
  const asset = await tarGz({ 'os/helm': program });
  server.serve('/helm.tar.gz', asset);
  step = {
    kind: 'download',
    tool: 'helm',
    version: '9.1.0',
    platform,
    pin: `sha256:${sha256(asset)}`,
    pinnedBy: 'table',
    urls: [`${server.origin}/helm.tar.gz`],
    member: 'os/helm',
  };
  openJob();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a new job knows: nothing but its environment. */
function openJob(): void {
  const { runner, record } = recordingRunner();
  lines = record.lines;
  cache = openToolCache({ env, clock: systemClock, runner });
}

async function installHelm(wanted = step) {
  const { runner } = recordingRunner();
  const ports = { exec: spawnExec(), http: proxiedHttp({}, systemClock), clock: systemClock, env, runner };
  const listener = { doing: () => {}, waiting: () => {} };
  return installTool(cache, wanted, ports, listener, { mirrors: {} });
}

async function find(wanted: Slot = step, ways: Expected[] = [expectedOf(step)]) {
  const heard: string[] = [];
  const finder = {
    changed: async (message: string) => void heard.push(`changed: ${message}`),
    unproved: async (message: string) => void heard.push(`unproved: ${message}`),
  };
  return { install: await findInstalled(cache, wanted, ways, finder), heard };
}

const changed =
  'changed: helm 9.1.0 in the tool cache is not what was installed there: it is removed and installed again';
const unproved = 'unproved: helm 9.1.0 in the tool cache: nothing proves what it is, so it is installed anew';

describe('an installed tool', () => {
  test('is found by another job, and hashed', async () => {
    const { bytes, ...installed } = await installHelm();
    expect(bytes).toBeGreaterThan(0);
    expect(binaryDigest(installed, step)).toBe(sha256(Buffer.from(program)));
    openJob();
    expect(await find()).toEqual({ install: installed, heard: [] });
    expect(await readFile(binaryPath(cache, step), 'utf8')).toBe(program);
  });

  test('has its record outside the tool cache', async () => {
    await installHelm();
    expect(await readdir(slotFolder(cache, step))).toEqual([binaryName('helm', platform)]);
    const records = join(stateFolder(process.platform, env), 'go-devops', 'tools');
    expect(await readdir(records)).toHaveLength(1);
  });

  test.each([
    ['exchanged', (path: string) => writeFile(path, evil)],
    ['gone', (path: string) => rm(path)],
    ...(process.platform === 'win32'
      ? []
      : [['no executable any more', (path: string) => chmod(path, 0o644)] as const]),
    ['a folder', (path: string) => rm(path).then(() => mkdir(path))],
    [
      'a link to a copy of itself outside',
      async (path: string) => {
        await rename(path, join(folder, 'copy'));
        await symlink(join(folder, 'copy'), path);
      },
    ],
  ])('that is %s is told, removed under the lock, and installed again', async (_, change) => {
    await installHelm();
    await change(binaryPath(cache, step));
    openJob();
    expect(await find()).toEqual({ install: undefined, heard: [changed] });
    expect((await installHelm()).from).toBe('download');
    expect((await find()).heard).toEqual([]);
    expect(await readFile(binaryPath(cache, step), 'utf8')).toBe(program);
  });

  test.each([
    ['a file', (slot: string, aside: string) => rename(join(aside, binaryName('helm', platform)), slot)],
    ['a link to itself elsewhere', (slot: string, aside: string) => symlink(aside, slot)],
  ])('in whose place is %s is told, and installed again', async (_, change) => {
    await installHelm();
    const slot = slotFolder(cache, step);
    await rename(slot, join(folder, 'aside'));
    await change(slot, join(folder, 'aside'));
    openJob();
    expect(await find()).toEqual({ install: undefined, heard: [changed] });
    expect((await installHelm()).from).toBe('download');
    expect((await find()).heard).toEqual([]);
  });

  test('that was changed is gone even when it cannot be had again', async () => {
    await installHelm();
    await writeFile(binaryPath(cache, step), evil);
    server.serve('/helm.tar.gz', Buffer.from('not the release'));
    await expect(installHelm()).rejects.toThrow('not the pinned release');
    expect(existsSync(slotFolder(cache, step))).toBe(false);
  });

  test('that nothing here proves stays when it cannot be had again: another user may work with it', async () => {
    await installHelm();
    const state = join(folder, 'of-another-user');
    env = { ...env, XDG_STATE_HOME: state, LOCALAPPDATA: state, HOME: state };
    openJob();
    server.serve('/helm.tar.gz', Buffer.from('not the release'));
    await expect(installHelm()).rejects.toThrow('not the pinned release');
    expect(await readFile(binaryPath(cache, step), 'utf8')).toBe(program);
  });

  test('that nothing proves is installed anew, with a line', async () => {
    await installHelm();
    await rm(join(folder, 'state'), { recursive: true });
    openJob();
    expect(await find()).toEqual({ install: undefined, heard: [unproved] });
    expect((await installHelm()).from).toBe('download');
    expect((await find()).heard).toEqual([]);
  });

  test('with a record that was put beside it, as others do, is not proved by it', async () => {
    const path = binaryPath(cache, step);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, evil);
    const record = { pin: step.pin, from: 'download', executables: { helm: sha256(Buffer.from(evil)) } };
    await writeFile(join(dirname(path), 'install.json'), JSON.stringify(record));
    expect((await find()).install).toBeUndefined();
  });

  test('whose digest is known beforehand needs no record', async () => {
    const known = { ...step, executable: sha256(Buffer.from(program)) };
    await installHelm(known);
    await rm(join(folder, 'state'), { recursive: true });
    openJob();
    const { install, heard } = await find(known, [expectedOf(known)]);
    expect(heard).toEqual([]);
    expect(install?.pin).toBe(step.pin);
  });

  test('that the record proves and the known digest does not is changed', async () => {
    await installHelm();
    const known = { ...step, executable: sha256(Buffer.from('another helm')) };
    expect(await find(known, [expectedOf(known)])).toEqual({ install: undefined, heard: [changed] });
  });

  test('of another pin is not the one that is asked for', async () => {
    await installHelm();
    const { install: found } = await find(step, [{ pin: 'sha256:00', from: 'download' }]);
    expect(found).toBeUndefined();
  });

  test('has a place of its own for each variant', async () => {
    await installHelm();
    expect(slotFolder(cache, { ...step, variant: 'go1.26.8' })).toBe(`${slotFolder(cache, step)}-go1.26.8`);
    expect(await find({ ...step, variant: 'go1.26.8' })).toEqual({ install: undefined, heard: [] });
    expect((await find()).install).toBeDefined();
  });

  test('whose record is one of nothing is installed anew', async () => {
    await installHelm();
    await cache.records.write(slotFolder(cache, step), { pin: step.pin, from: 'download', executables: {} });
    expect((await find()).install).toBeUndefined();
  });

  test.each(['not json', '{}', '[]', 'null', '{"pin":1,"from":"x","executables":{"helm":2}}'])(
    'whose record is %s is installed anew',
    async (text) => {
      await installHelm();
      const records = join(stateFolder(process.platform, env), 'go-devops', 'tools');
      const [name = ''] = await readdir(records);
      await writeFile(join(records, name), text);
      expect((await find()).install).toBeUndefined();
    },
  );
});

describe('a tool that is changed while it is installed', () => {
  const told = 'helm 9.1.0 was changed while it was installed';
  const name = binaryName('helm', platform);
  const nothingStays = async () => {
    expect(existsSync(slotFolder(cache, step))).toBe(false);
    expect((await readdir(cache.root)).filter((entry) => entry.startsWith('.staging'))).toEqual([]);
    openJob();
    expect(await find()).toEqual({ install: undefined, heard: [] });
  };

  test.each([['with a known digest'], ['without a known digest']])(
    'before it is moved to its place, %s: a ToolError, and nothing stays',
    async (kind) => {
      // The end of the archive comes when the member, which stands at its beginning, has been exchanged on the disk.
      const asset = await tarGz({ 'os/helm': program, pad: randomBytes(3 << 20).toString('latin1') });
      server.serve('/helm.tar.gz', (response) => {
        response.writeHead(200, { 'content-length': asset.length });
        response.write(asset.subarray(0, 2 << 20));
        void exchanged().then(() => response.end(asset.subarray(2 << 20)));
      });
      const exchanged = async () => {
        for (;;) {
          const staged = (await readdir(cache.root).catch(() => [])).find((entry) =>
            entry.startsWith('.staging'),
          );
          const path = join(cache.root, staged ?? 'none', 'prepared', name);
          if (existsSync(path) && (await readFile(path, 'utf8')) === program) {
            await writeFile(join(folder, 'evil'), evil, { mode: 0o755 });
            return rename(join(folder, 'evil'), path);
          }
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      const executable = sha256(Buffer.from(program));
      const wanted = {
        ...step,
        pin: `sha256:${sha256(asset)}`,
        ...(kind === 'with a known digest' && { executable }),
      };
      await expect(installHelm(wanted)).rejects.toMatchObject({
        name: 'ToolError',
        message: expect.stringContaining(told),
      });
      await nothingStays();
    },
  );

  test('between the last look at it and its move: a ToolError, and nothing stays', async () => {
    const { records } = cache;
    const write: ToolCache['records']['write'] = async (slot, record) => {
      const [staged = ''] = (await readdir(cache.root)).filter((entry) => entry.startsWith('.staging'));
      await writeFile(join(cache.root, staged, 'prepared', name), evil);
      await records.write(slot, record);
    };
    cache = { ...cache, records: { ...records, write } };
    await expect(installHelm()).rejects.toThrow(told);
    await nothingStays();
  });
});

test.each([
  ['lock', 'the lock file'],
  ['table', 'the table'],
] as const)('an executable that is not the one that the %s pins is not installed', async (pinnedBy, who) => {
  const executable = '0'.repeat(64);
  const installing = installHelm({ ...step, pinnedBy, executable });
  await expect(installing).rejects.toMatchObject({
    name: 'ToolError',
    message: `helm 9.1.0: the executable in the pinned release has sha256:${sha256(Buffer.from(program))}, ${who} pins sha256:${executable} for it; nothing was installed`,
  });
  expect(existsSync(slotFolder(cache, step))).toBe(false);
});

test('a release that the host has not is told with the way around it, where there is one', async () => {
  const gone = { ...step, urls: [`${server.origin}/gone`] };
  await expect(installHelm({ ...gone, hasModule: true })).rejects.toThrow(
    'helm 9.1.0 cannot be downloaded: HTTP 404; with "source: module" it is built from its Go module',
  );
  await expect(installHelm(gone)).rejects.toThrow(/HTTP 404$/);
});

test('a member that the archive lacks is told with who names it, and what is there', async () => {
  const installing = installHelm({ ...step, member: 'wrong', pinnedBy: 'lock' });
  await expect(installing).rejects.toThrow(
    'the archive has no file "wrong", which the lock file names for helm 9.1.0; it has "os/helm"',
  );
});

describe('a state folder that cannot be written', () => {
  test('is told once, and everything is installed', async () => {
    await writeFile(join(folder, 'state'), 'a file where the folder should be');
    openJob();
    await installHelm();
    await installHelm({ ...step, version: '9.1.1' });
    expect(await readFile(binaryPath(cache, step), 'utf8')).toBe(program);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /cannot be written \(\w+\): what is in the tool cache cannot be proved the next time/,
    );
    openJob();
    expect((await find()).heard).toEqual([unproved]);
  });

  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['linux', { HOME: '/home/somebody' }, '/home/somebody/.local/state'],
    ['linux', { HOME: '/home/somebody', XDG_STATE_HOME: '/state' }, '/state'],
    // The specification: a relative path is no path.
    ['linux', { HOME: '/home/somebody', XDG_STATE_HOME: 'state' }, '/home/somebody/.local/state'],
    ['darwin', { HOME: '/Users/somebody' }, '/Users/somebody/Library/Application Support'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' }, 'C:\\Users\\me\\AppData\\Local'],
  ])('is on %s with %j %s', (os, variables, expected) => {
    expect(stateFolder(os, variables).replaceAll('\\', '/')).toBe(expected.replaceAll('\\', '/'));
  });
});

describe('a tree', () => {
  const slot: Slot = { tool: 'go', version: '1.26.8', platform };
  const way: Expected = { pin: 'sha256:11', from: 'download' };
  const executables = ['bin/go', 'bin/gofmt', 'pkg/tool/os_arch/compile'];
  const digests = Object.fromEntries(executables.map((path) => [path, sha256(Buffer.from(path))]));
  const findTree = () => find(slot, [way]);

  beforeEach(async () => {
    await withStaging(cache.root, async (staging) => {
      for (const path of [...executables, 'src/fmt/print.go']) {
        await mkdir(dirname(join(staging, 'go', path)), { recursive: true });
        await writeFile(join(staging, 'go', path), path, { mode: 0o755 });
      }
      await place(cache, slot, join(staging, 'go'), way, digests);
    });
    openJob();
  });

  test('is proved by all of its executables', async () => {
    const { install: found, heard } = await findTree();
    expect(heard).toEqual([]);
    expect(Object.keys(found?.executables ?? {})).toEqual(executables);
    expect(found?.executables['bin/go']).toBe(sha256(Buffer.from('bin/go')));
  });

  test.each(executables)('of which %s was changed is not the one that was installed', async (path) => {
    await writeFile(join(slotFolder(cache, slot), path), evil);
    const { install: found, heard } = await findTree();
    expect(found).toBeUndefined();
    expect(heard).toHaveLength(1);
  });

  test('without an executable that it should have is not installed', async () => {
    const other = { ...slot, version: '1.26.9' };
    const installing = withStaging(cache.root, (staging) => place(cache, other, staging, way, digests));
    await expect(installing).rejects.toThrow('go 1.26.9 was changed while it was installed');
    expect(existsSync(slotFolder(cache, other))).toBe(false);
  });
});

describe('a look without the lock, while another job installs', () => {
  const name = binaryName('helm', platform);

  /** What a look finds just before the other job writes the record, and just after. */
  async function looksWhilePlacing() {
    const { records } = cache;
    const looks: Awaited<ReturnType<typeof find>>[] = [];
    const write: ToolCache['records']['write'] = async (slot, record) => {
      looks.push(await find());
      await records.write(slot, record);
      looks.push(await find());
    };
    const other: ToolCache = { ...cache, records: { ...records, write } };
    await withStaging(cache.root, async (staging) => {
      const prepared = join(staging, 'prepared');
      await mkdir(prepared);
      await writeFile(join(prepared, name), program, { mode: 0o755 });
      await place(other, step, prepared, expectedOf(step), { [name]: sha256(Buffer.from(program)) });
    });
    return looks;
  }

  const nothing = { install: undefined, heard: [] };

  test('finds nothing, and leaves alone what is installed', async () => {
    expect(await looksWhilePlacing()).toEqual([nothing, nothing]);
    expect(await find()).toMatchObject({ install: { pin: step.pin }, heard: [] });
    expect(await readFile(binaryPath(cache, step), 'utf8')).toBe(program);
  });

  test('is told nothing of what is being replaced', async () => {
    await installHelm();
    await writeFile(binaryPath(cache, step), evil);
    expect(await looksWhilePlacing()).toEqual([nothing, nothing]);
    expect(await find()).toMatchObject({ install: { pin: step.pin }, heard: [] });
  });

  test('looks again when it has read the record of before', async () => {
    const installed = await installHelm();
    const { records } = cache;
    const before = [undefined, { pin: step.pin, from: 'download' as const, executables: { [name]: '00' } }];
    for (const old of before) {
      const answers = [old];
      const read: ToolCache['records']['read'] = async (slot) =>
        answers.length > 0 ? answers.pop() : records.read(slot);
      cache = { ...cache, records: { ...records, read } };
      expect(await find()).toEqual({ install: { ...installed, bytes: undefined }, heard: [] });
    }
  });
});

describe('staging', () => {
  test('of a process that is gone is removed, of one that works is kept', async () => {
    const { host, namespace = '' } = thisProcess();
    const gone = `.staging-${host}-${namespace}-999999999-00000000`;
    const others = [
      `.staging-${host}-1234-999999999-00000000`,
      `.staging-elsewhere.example.com-${namespace}-1-00000000`,
    ];
    for (const name of [gone, ...others]) await mkdir(join(cache.root, name, 'half'), { recursive: true });
    await withStaging(cache.root, async (own) => {
      await removeAbandonedStaging(cache.root, Date.now() + 61_000);
      expect(existsSync(own)).toBe(true);
    });
    expect((await readdir(cache.root)).sort()).toEqual(others.sort());
    await removeAbandonedStaging(cache.root, Date.now() + 25 * 3600e3);
    expect(await readdir(cache.root)).toEqual([]);
  });

  test('with a sign of life is kept, whoever seems to be gone: another computer may have our name', async () => {
    const { host, namespace = '' } = thisProcess();
    const name = `.staging-${host}-${namespace}-999999999-00000000`;
    await mkdir(join(cache.root, name), { recursive: true });
    await removeAbandonedStaging(cache.root, Date.now() + 30_000);
    expect(await readdir(cache.root)).toEqual([name]);
  });

  test('in a tool cache that does not exist yet: there is nothing to do', async () => {
    await removeAbandonedStaging(join(folder, 'none'), Date.now());
  });

  test('is gone when the installation fails, with nothing under the final name', async () => {
    server.serve('/helm.tar.gz', Buffer.from('evil'));
    await expect(installHelm()).rejects.toThrow('not the pinned release');
    expect((await readdir(cache.root)).filter((name) => name.startsWith('.staging'))).toEqual([]);
    expect(existsSync(slotFolder(cache, step))).toBe(false);
  });
});

test('two jobs at once: one downloads, the other waits and uses it', async () => {
  const asset = await tarGz({ 'os/helm': program });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.serve('/helm.tar.gz', (response) => {
    held.then(() => response.writeHead(200).end(asset));
  });
  const { runner } = recordingRunner();
  const ports = { exec: spawnExec(), http: proxiedHttp({}, systemClock), clock: systemClock, env, runner };
  const job = (waiting: () => void) =>
    installTool(cache, step, ports, { doing: () => {}, waiting }, { mirrors: {} });
  const results = await Promise.all([job(release), job(release)]);
  expect(server.downloads).toEqual(['/helm.tar.gz']);
  expect(results.map(({ bytes }) => bytes > 0).sort()).toEqual([false, true]);
});

test('hashing is measured in wall time, however many files are hashed at once', async () => {
  let time = 0;
  const { sha256: hash, seconds } = hasher({
    now: () => {
      time += 1000;
      return time;
    },
  });
  await writeFile(join(folder, 'file'), program);
  const digests = await Promise.all([1, 2, 3].map(() => hash(join(folder, 'file'))));
  expect(new Set(digests)).toEqual(new Set([sha256(Buffer.from(program))]));
  expect(await hash(folder)).toBeUndefined();
  expect(seconds()).toBe(2);
});

describe('a program on PATH', () => {
  const name = binaryName('helm', platform);
  const digest = sha256(Buffer.from(program));
  let path: string;
  beforeEach(async () => {
    for (const [where, content] of [
      ['first', program],
      ['second', evil],
    ] as const) {
      await mkdir(join(folder, where));
      await writeFile(join(folder, where, name), content);
      await chmod(join(folder, where, name), 0o755);
    }
    path = ['relative', join(folder, 'none'), join(folder, 'first'), join(folder, 'second')].join(delimiter);
  });

  test('is used when its digest is a known one', async () => {
    const found = await findPreinstalled(name, digest, { PATH: path }, cache.hasher);
    expect(found).toBe(join(folder, 'first', name));
  });

  test('is not used when it is another one, whatever comes after it on PATH', async () => {
    const other = sha256(Buffer.from(evil));
    expect(await findPreinstalled(name, other, { PATH: path }, cache.hasher)).toBeUndefined();
  });

  test('is not there when PATH is empty', async () => {
    expect(await findPreinstalled(name, digest, {}, cache.hasher)).toBeUndefined();
  });
});
