import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withLock } from '../../../actions/setup-go-devops/install/mutex.ts';
import { stateRecords } from '../../../actions/setup-go-devops/install/records.ts';
import type { LockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import type { GoModule } from '../../../actions/setup-go-devops/pins/pinned-tool.ts';
import { fromTable } from '../../../actions/setup-go-devops/pins/pins.ts';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import { type ToolRow, table } from '../../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { mayBeAlive } from '../../../actions/shared/tools/alive.ts';
import { type BuildStatus, readBuildStatus } from '../../../actions/shared/tools/build-status.ts';
import { findTool } from '../../../actions/shared/tools/find-tool.ts';
import { freePort, until } from '../../support/net.ts';
import { noCache, recordingRunner } from '../../support/runner.ts';
import { lockTools, type SetupResult, type SetupRunner, setupRunner } from '../../support/setup.ts';

// crane is the smallest tool of the table: some 20 s with an empty build cache, one with a warm one.
const minutes = 5 * 60_000;
const platform = goPlatform(process.platform, process.arch);
const pinned = moduleOf(table.crane);

let runner: SetupRunner;
let deadOrigin: string;

function moduleOf(row: ToolRow | undefined): GoModule {
  const { module } = (row && fromTable(row, '0.22.1', platform)) ?? {};
  if (module === undefined) throw new Error('the table has lost crane 0.22.1');
  return module;
}

/** crane 0.22.1, pinned as a module and as a release on a host that is not there. */
function lockedCrane(sum = pinned.sum): LockFile['tools'] {
  const asset = { url: `${deadOrigin}/crane.tar.gz`, sha256: '0'.repeat(64), member: 'crane' };
  return {
    crane: {
      requested: '0.22.1',
      version: '0.22.1',
      assets: { [platform]: asset },
      module: { ...pinned, sum },
    },
  };
}

beforeEach(async () => {
  deadOrigin = `http://127.0.0.1:${await freePort()}`;
  runner = await setupRunner(lockedCrane());
});
afterEach(() => runner.dispose());

function find(evidence: string) {
  const { runner: port, record } = recordingRunner();
  const http = proxiedHttp({}, systemClock);
  const ports = {
    runner: port,
    exec: spawnExec(),
    http,
    clock: systemClock,
    cache: noCache,
    env: { PATH: '' },
  };
  return { found: findTool('crane', ports, evidence), record };
}

function recordsOf({ folder }: SetupRunner) {
  return stateRecords({ ...process.env, XDG_STATE_HOME: join(folder, 'state') }, () => {});
}

async function staged(): Promise<string[]> {
  return (await readdir(runner.toolCache)).filter((name) => name.startsWith('.staging'));
}

function versionOf(path: string): string {
  return execFileSync(path, ['version'], { encoding: 'utf8' }).trim();
}

describe('a tool whose release host cannot be reached', () => {
  test(
    'is built from its Go module, and found the second time',
    async () => {
      const first = await runner.run({ tools: 'crane' });
      expect(first.log).toContain(
        `${deadOrigin} cannot be reached (ECONNREFUSED): tools from there are built`,
      );
      expect(first.log).toMatch(/^1\/1 crane 0\.22\.1 built from its Go module/m);
      expect(first.exitCode).toBe(0);
      const entry = first.tools?.tools[0];
      expect(entry).toMatchObject({ from: 'go-module', state: 'ready', verifiedBy: `${pinned.sum} (lock)` });
      expect(versionOf(entry?.path ?? '')).toBe('0.22.1');

      // Neither a module nor a build cache is needed any more.
      const nothing = { GOPROXY: 'off', GOMODCACHE: join(runner.folder, 'none') };
      const second = await runner.run({ tools: 'crane' }, nothing);
      expect(second.exitCode).toBe(0);
      expect(second.tools?.tools[0]?.from).toBe('tool-cache');
    },
    minutes,
  );

  test('source: release is kept to', async () => {
    const result = await runner.run({ tools: 'crane', source: 'release' });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`::error title=ToolError::${deadOrigin} cannot be reached`);
  });
});

describe('a module', () => {
  test(
    'with another hash is refused before anything is built',
    async () => {
      const wrong = `h1:${'A'.repeat(43)}=`;
      const other = await setupRunner(lockedCrane(wrong));
      try {
        const result = await other.run({ tools: 'crane' });
        expect(result.exitCode).toBe(1);
        expect(result.log).toContain(
          `::error title=ToolError::crane 0.22.1 is not the pinned module: it has ${pinned.sum}, the lock file pins ${wrong}`,
        );
        expect((await readdir(other.toolCache)).filter((name) => name.startsWith('.staging'))).toEqual([]);
        expect(result.tools?.tools).toEqual([]);
      } finally {
        await other.dispose();
      }
    },
    minutes,
  );

  test('that cannot be downloaded is a ToolError with the reason', async () => {
    const result = await runner.run(
      { tools: 'crane' },
      { GOPROXY: 'off', GOMODCACHE: join(runner.folder, 'empty') },
    );
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(
      '::error title=ToolError::the Go module of crane 0.22.1 cannot be downloaded',
    );
    expect(result.log).toContain('module lookup disabled by GOPROXY=off');
  });
});

test(
  'two jobs on one tool cache: one installs, the other waits and uses it',
  async () => {
    const first = await runner.run({ tools: 'crane' });
    const slot = dirname(first.tools?.tools[0]?.path ?? '');
    const second = await setupRunner(lockedCrane());
    try {
      // The same Go builds the same variant.
      const place = join(second.toolCache, relative(runner.toolCache, slot));
      let log = '';
      let waiting: Promise<SetupResult> | undefined;
      // This process is the other job.
      await withLock(
        `${place}.lock`,
        systemClock,
        () => {},
        async () => {
          // Should the job not wait, or not use what it finds, then it fails: it has no way to build.
          const nothing = { GOPROXY: 'off', GOMODCACHE: join(second.folder, 'none') };
          waiting = second.run({ tools: 'crane' }, nothing, (text) => {
            log = text;
          });
          await until(async () => log.includes('crane: another job installs it (process '));
          await cp(slot, place, { recursive: true });
          const record = await recordsOf(runner).read(slot);
          if (record !== undefined) await recordsOf(second).write(place, record);
        },
      );
      const result = await waiting;
      expect(result?.exitCode).toBe(0);
      expect(versionOf(result?.tools?.tools[0]?.path ?? '')).toBe('0.22.1');
    } finally {
      await second.dispose();
    }
  },
  minutes,
);

describe('background', () => {
  /** Starts a background build with an empty build cache and waits until packages are being compiled. */
  async function startCold(): Promise<{
    result: SetupResult;
    status: BuildStatus;
    env: Record<string, string>;
  }> {
    const env = { GOCACHE: join(runner.folder, 'go-build') };
    await mkdir(env.GOCACHE);
    const result = await runner.run({ tools: 'crane', background: 'true' }, env);
    expect(result.exitCode).toBe(0);
    const path = result.tools?.tools[0]?.status ?? '';
    await until(
      async () => /, [1-9]\d*\/\d+ packages$/.test((await readBuildStatus(path))?.doing ?? ''),
      minutes,
    );
    const status = await readBuildStatus(path);
    if (status === undefined) throw new Error('the status file is gone');
    return { result, status, env };
  }

  /** A go command that lost its builder ends as soon as it has something to tell. */
  async function noBuildIsLeft(): Promise<void> {
    if (process.platform === 'win32') return;
    const running = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    await until(async () => !running().includes(runner.toolCache), minutes);
  }

  test(
    'the step ends at once, its consumer waits, the document is completed',
    async () => {
      const result = await runner.run({ tools: 'crane', background: 'true' });
      expect(result.log).toContain('building in the background, from Go modules: crane 0.22.1');
      const entry = result.tools?.tools[0];
      expect(entry).toMatchObject({ state: 'building', from: 'go-module' });
      expect(result.paths).toContain(dirname(entry?.path ?? ''));

      const { path } = await find(runner.evidence).found;
      expect(path).toBe(entry?.path);
      expect(versionOf(path)).toBe('0.22.1');
      const completed = JSON.parse(await readFile(join(runner.evidence, 'tools.json'), 'utf8'));
      expect(completed.tools[0].state).toBe('ready');
      expect(completed.tools[0].sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(completed.tools[0].status).toBeUndefined();
      expect(completed.tools[0].seconds).toBeGreaterThan(0);
      expect(completed.tools[0].bytes).toBe(0);

      const folder = result.state.builder ?? '';
      const post = await runner.run({}, { STATE_isPost: 'true', STATE_builder: folder });
      expect(post.exitCode).toBe(0);
      await expect(stat(folder)).rejects.toThrow('ENOENT');
    },
    minutes,
  );

  test(
    'a build that fails is told to the one who waits',
    async () => {
      await lockTools(runner.folder, lockedCrane(`h1:${'A'.repeat(43)}=`));
      expect((await runner.run({ tools: 'crane', background: 'true' })).exitCode).toBe(0);
      await expect(find(runner.evidence).found).rejects.toThrow(
        /^crane 0\.22\.1 could not be built: crane 0\.22\.1 is not the pinned module/,
      );
    },
    minutes,
  );

  test(
    'a builder that is killed is noticed, and the next run takes over and succeeds',
    async () => {
      const { status, env } = await startCold();
      process.kill(status.pid, 'SIGKILL');
      await until(async () => !mayBeAlive(status));
      await expect(find(runner.evidence).found).rejects.toThrow(
        /^the background build of crane ended without a result while "building from its Go module/,
      );
      await noBuildIsLeft();
      // What it left is removed when there was no sign of life for a minute.
      const longAgo = new Date(Date.now() - 120_000);
      for (const name of await staged()) await utimes(join(runner.toolCache, name), longAgo, longAgo);

      const again = await runner.run({ tools: 'crane' }, env);
      expect(again.log).not.toContain('another job installs it');
      expect(again.exitCode).toBe(0);
      expect(versionOf(again.tools?.tools[0]?.path ?? '')).toBe('0.22.1');
      expect(await staged()).toEqual([]);
    },
    minutes,
  );

  test(
    'the post step ends a builder that nobody waits for, and its go command',
    async () => {
      const { result, status } = await startCold();
      const post = await runner.run({}, { STATE_isPost: 'true', STATE_builder: result.state.builder ?? '' });
      expect(post.exitCode).toBe(0);
      expect(post.log).toContain('nobody waited for crane: ended; what was compiled is kept');
      expect(mayBeAlive(status)).toBe(false);
      await noBuildIsLeft();
    },
    minutes,
  );
});
