import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Clock, systemClock } from '../../../actions/shared/clock.ts';
import type { ToolEntry } from '../../../actions/shared/documents/tools.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import { sha256OfFile } from '../../../actions/shared/files/sha256.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { thisProcess } from '../../../actions/shared/tools/alive.ts';
import type { BuildStatus } from '../../../actions/shared/tools/build-status.ts';
import { findTool } from '../../../actions/shared/tools/find-tool.ts';
import { noCache, recordingRunner } from '../../support/runner.ts';

let folder: string;
let binary: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tools-'));
  binary = join(folder, 'cache', 'helm');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeBinary(path: string, version: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho 'version.BuildInfo{Version:"v${version}", GoVersion:"go1.26.8"}'\n`);
  await chmod(path, 0o755);
}

async function writeEntry(entry: Partial<ToolEntry>): Promise<void> {
  const base = { name: 'helm', version: '4.2.4', path: binary, from: 'go-module', verifiedBy: 'h1:x' };
  const go = { version: '1.26.8', root: '/go', from: 'preinstalled' };
  await writeFile(join(folder, 'tools.json'), JSON.stringify({ go, tools: [{ ...base, ...entry }] }));
}

async function writeStatus(status: Partial<BuildStatus>): Promise<string> {
  const path = join(folder, 'helm.status.json');
  const base = { tool: 'helm', state: 'building', ...thisProcess(), started: 0, beat: 1 };
  await writeFile(path, JSON.stringify({ ...base, doing: 'building, 412/1300 packages', ...status }));
  return path;
}

function find(options: { PATH?: string; clock?: Clock } = {}) {
  const { runner, record } = recordingRunner();
  const { clock = systemClock, PATH = '' } = options;
  // Scripts need the system's own folders.
  const env = { PATH, HOME: folder };
  const ports = { runner, exec: spawnExec(), http: proxiedHttp({}, systemClock), clock, cache: noCache, env };
  return { found: findTool('helm', ports, folder), lines: record.lines };
}

/** A clock that moves by the waits alone; `onWait` sees each. */
function steppingClock(onWait: (now: number) => Promise<void>): Clock {
  let now = 0;
  return {
    now: () => now,
    async wait(milliseconds) {
      now += milliseconds;
      await onWait(now);
    },
  };
}

describe('findTool', () => {
  test('takes the one of tools.json, not the one on PATH', async () => {
    await writeBinary(binary, '4.2.4');
    await writeBinary(join(folder, 'bin', 'helm'), '3.0.0');
    await writeEntry({ state: 'ready', sha256: await sha256OfFile(binary) });
    const { found } = find({ PATH: join(folder, 'bin') });
    expect(await found).toEqual({ name: 'helm', path: binary, version: '4.2.4' });
  });

  test.each<[string, () => Promise<Partial<ToolEntry>>]>([
    ['exchanged since setup-go-devops looked', async () => ({ state: 'ready', sha256: '0'.repeat(64) })],
    ['that tools.json tells no digest of', async () => ({ state: 'ready' })],
    [
      'exchanged since it was built in the background',
      async () => ({
        state: 'building',
        status: await writeStatus({ state: 'ready', sha256: '0'.repeat(64) }),
      }),
    ],
  ])('refuses a binary %s, and takes no other in its place', async (_, entry) => {
    await writeBinary(binary, '4.2.4');
    await writeBinary(join(folder, 'bin', 'helm'), '3.0.0');
    await writeEntry(await entry());
    const { found } = find({ PATH: join(folder, 'bin') });
    await expect(found).rejects.toThrow(ToolError);
    await expect(found).rejects.toThrow(/^helm 4\.2\.4 is not the binary that setup-go-devops found good: /);
  });

  describe('of evidence of another job', () => {
    const path = () => join(folder, 'bin', 'helm');

    test('takes the one on PATH when it has the recorded bytes', async () => {
      await writeBinary(path(), '4.2.4');
      await writeEntry({ state: 'ready', sha256: await sha256OfFile(path()) });
      const { found } = find({ PATH: join(folder, 'bin') });
      expect(await found).toEqual({ name: 'helm', path: path(), version: '4.2.4' });
    });

    test('refuses another one on PATH, and says what to do', async () => {
      await writeBinary(path(), '4.2.4');
      await writeEntry({ state: 'ready', sha256: '0'.repeat(64) });
      const { found } = find({ PATH: join(folder, 'bin') });
      await expect(found).rejects.toThrow(ToolError);
      await expect(found).rejects.toThrow(
        `helm 4.2.4 of tools.json is not at ${binary}, and ${path()} is not the same binary: it has sha256:${await sha256OfFile(path())}, tools.json says sha256:${'0'.repeat(64)}; run setup-go-devops with "tools: helm@4.2.4" in this job`,
      );
    });

    test('says what to do when there is none on PATH either', async () => {
      await writeEntry({ state: 'ready', sha256: '0'.repeat(64) });
      await expect(find().found).rejects.toThrow(
        `helm 4.2.4 of tools.json is not at ${binary}, and there is none on PATH; run setup-go-devops with "tools: helm@4.2.4" in this job`,
      );
    });
  });

  test('takes the one on PATH when the document has none', async () => {
    const path = join(folder, 'bin', 'helm');
    await writeBinary(path, '3.22.0');
    expect(await find({ PATH: join(folder, 'bin') }).found).toEqual({
      name: 'helm',
      path,
      version: '3.22.0',
    });
  });

  test('says what to do when there is none', async () => {
    await expect(find().found).rejects.toThrow(ToolError);
    await expect(find().found).rejects.toThrow(
      'helm was not found: run setup-go-devops with "tools: helm" before, or put it on PATH',
    );
  });

  test('waits for a build, with a line every 15 seconds', async () => {
    await writeEntry({ state: 'building', status: await writeStatus({}) });
    let beat = 1;
    const clock = steppingClock(async (now) => {
      beat += 1;
      if (now < 31_000) return void (await writeStatus({ beat }));
      await writeBinary(binary, '4.2.4');
      await writeStatus({ state: 'ready', beat, sha256: await sha256OfFile(binary) });
    });
    const { found, lines } = find({ clock });
    expect((await found).path).toBe(binary);
    expect(lines).toEqual([
      'waiting for helm: building, 412/1300 packages, 15 s',
      'waiting for helm: building, 412/1300 packages, 30 s',
    ]);
  });

  test("hands on the builder's error", async () => {
    const error = { command: 'go build', message: 'go build ended with exit code 1', detail: 'no space' };
    await writeEntry({ state: 'building', status: await writeStatus({ state: 'failed', error }) });
    await expect(find().found).rejects.toMatchObject({
      name: 'ToolError',
      command: 'go build',
      message: 'helm 4.2.4 could not be built: go build ended with exit code 1',
      detail: 'no space',
    });
  });

  test('notices that the builder is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeEntry({ state: 'building', status: await writeStatus({ pid }) });
    await expect(find().found).rejects.toThrow(/ended without a result while "building, 412\/1300 packages"/);
  });

  test('notices that the builder stands still', async () => {
    const status = await writeStatus({ host: 'elsewhere.example.com' });
    await writeEntry({ state: 'building', status });
    const clock = steppingClock(async () => {});
    await expect(find({ clock }).found).rejects.toThrow(/ended without a result/);
  });
});
