import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { endBuilder, statusFile } from '../../../actions/setup-go-devops/background/launch.ts';
import { openReport } from '../../../actions/setup-go-devops/background/report.ts';
import { openToolsFile } from '../../../actions/setup-go-devops/background/tools-file.ts';
import { inputs } from '../../../actions/setup-go-devops/inputs.ts';
import { post } from '../../../actions/setup-go-devops/main.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { parseInputs } from '../../../actions/shared/runner/inputs.ts';
import { type BuildStatus, readBuildStatus } from '../../../actions/shared/tools/build-status.ts';
import { noCache, recordingRunner } from '../../support/runner.ts';

const ports = { exec: spawnExec(), clock: systemClock, env: process.env };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'background-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The status that a builder with this pid would have left. */
async function leaveStatus(tool: string, pid: number, state: BuildStatus['state']): Promise<void> {
  const path = statusFile(folder, tool);
  const report = await openReport(path, tool, [], { clock: systemClock, runner: recordingRunner().runner });
  await report.ready('');
  const status = await readBuildStatus(path);
  await writeFile(path, JSON.stringify({ ...status, pid, state }));
}

describe('endBuilder', () => {
  let builder: ChildProcess;
  beforeEach(async () => {
    builder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")']);
    await once(builder.stdout as NodeJS.ReadableStream, 'data');
  });
  afterEach(() => {
    builder.kill('SIGKILL');
  });

  test('names every tool that one builder has not finished', async () => {
    for (const tool of ['crane', 'helm', 'trivy']) await leaveStatus(tool, builder.pid ?? 0, 'building');
    await leaveStatus('ko', builder.pid ?? 0, 'ready');
    expect(await endBuilder(folder, ports)).toEqual(['crane', 'helm', 'trivy']);
    expect(builder.signalCode ?? (await once(builder, 'exit'))[1]).toBe('SIGTERM');
    expect(existsSync(folder)).toBe(false);
  });

  test('finds nothing to end where the builder or the folder is gone', async () => {
    builder.kill('SIGKILL');
    await once(builder, 'exit');
    await leaveStatus('crane', builder.pid ?? 0, 'building');
    expect(await endBuilder(folder, ports)).toEqual([]);
    expect(await endBuilder(folder, ports)).toEqual([]);
  });
});

test('the caches are saved though the builder cannot be ended', async () => {
  const { runner, record } = recordingRunner();
  await writeFile(statusFile(folder, 'crane'), 'no JSON');
  record.state = { builder: folder, caches: JSON.stringify(exactlyFound) };
  const http = proxiedHttp({}, systemClock);
  const given = parseInputs(inputs, runner.input);
  await expect(post(given, { ...ports, http, runner, cache: noCache })).rejects.toThrow('JSON');
  expect(record.lines).toEqual(['cache of modules: not saved, nothing has changed']);
});

/** What the main step leaves of the caches. */
const exactlyFound = {
  folders: { gomodcache: '', gocache: '', results: '' },
  policy: { restores: true, saves: 'always' },
  archives: { modules: { key: 'k', found: 'exact' } },
};

describe("a tool's report", () => {
  test('says what comes first, and in the end what came of it', async () => {
    const quiet = { clock: systemClock, runner: recordingRunner().runner };
    const first = await openReport(statusFile(folder, 'crane'), 'crane', [], quiet);
    const second = await openReport(statusFile(folder, 'helm'), 'helm', ['crane'], quiet);
    const doing = async (tool: string) => (await readBuildStatus(statusFile(folder, tool)))?.doing;
    expect(await doing('crane')).toBe('beginning');
    expect(await doing('helm')).toBe('its turn comes after crane');
    await first.ready('aa');
    await second.failed(new Error('why'));
    expect(await readBuildStatus(statusFile(folder, 'crane'))).toMatchObject({
      state: 'ready',
      sha256: 'aa',
    });
    expect(await readBuildStatus(statusFile(folder, 'helm'))).toMatchObject({ state: 'failed' });
  });

  test('ends no build when it cannot be written', async () => {
    const { runner, record } = recordingRunner();
    const report = await openReport(statusFile(folder, 'crane'), 'crane', [], { clock: systemClock, runner });
    await rm(folder, { recursive: true });
    // A file is where the folder was.
    await writeFile(folder, '');
    await report.ready('aa');
    expect(record.lines).toEqual([expect.stringMatching(/^the status of crane cannot be written: /)]);
  });
});

test('a tool that cannot be completed keeps no other from it', async () => {
  const path = join(folder, 'tools.json');
  const file = openToolsFile(path);
  await mkdir(path);
  await expect(file.complete('crane', { sha256: 'aa', seconds: 1 })).rejects.toThrow('EISDIR');
  await rm(path, { recursive: true });
  await writeFile(path, JSON.stringify({ tools: [{ name: 'helm', state: 'building', status: 'x' }] }));
  await file.complete('helm', { sha256: 'bb', seconds: 2 });
  expect(JSON.parse(await readFile(path, 'utf8')).tools).toEqual([
    { name: 'helm', state: 'ready', sha256: 'bb', seconds: 2 },
  ]);
});
