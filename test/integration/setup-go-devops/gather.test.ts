import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import { commitAll } from '../../support/git.ts';
import { until } from '../../support/net.ts';
import { type ReleaseServer, releaseServer, sha256 } from '../../support/release-server.ts';
import { type SetupRunner, setupRunner } from '../../support/setup.ts';

const minute = 60_000;
const platform = goPlatform(process.platform, process.arch);
/** The Go that is there. */
const goVersion = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
const hammer = Buffer.from('#!/bin/sh\necho 1.0.0\n');

let server: ReleaseServer;
let runner: SetupRunner;

beforeEach(async () => {
  server = await releaseServer();
  const asset = { url: `${server.origin}/hammer`, sha256: sha256(hammer) };
  runner = await setupRunner({
    hammer: { requested: '1.0.0', version: '1.0.0', assets: { [platform]: asset } },
  });
});
afterEach(async () => {
  await runner.dispose();
  await server.close();
});

/** A module whose tool directive names a program of its own. */
async function moduleWithTool(): Promise<string> {
  const app = join(runner.folder, 'app');
  await mkdir(join(app, 'gen'), { recursive: true });
  await writeFile(join(app, 'go.mod'), 'module example.com/app\n\ngo 1.24\n\ntool example.com/app/gen\n');
  await writeFile(join(app, 'gen', 'main.go'), 'package main\n\nfunc main() {}\n');
  return app;
}

test(
  'without a Go the tools are there all the same, documents and outputs tell of them, and one line says why',
  async () => {
    server.serve('/hammer', hammer);
    const result = await runner.run({ 'go-version': '1.20.99', source: 'release', tools: 'hammer' });
    expect(result.exitCode).toBe(1);
    expect(result.log.match(/^::error .*/gm)).toHaveLength(1);
    expect(result.log).toMatch(/^Go FAILED: /m);
    expect(result.tools).toEqual({ tools: [expect.objectContaining({ name: 'hammer', state: 'ready' })] });
    expect(Object.keys(JSON.parse(result.outputs.tools ?? ''))).toEqual(['hammer']);
    expect(result.outputs).toMatchObject({ 'go-version': '', changed: '[]' });
    expect(result.paths).toHaveLength(1);
  },
  minute,
);

test(
  'what needs Go is made while a download is still under way',
  async () => {
    let log = '';
    let pending: ServerResponse | undefined;
    server.serve('/hammer', (response) => {
      pending = response;
    });
    const app = await moduleWithTool();
    const inputs = { 'go-version': goVersion, tools: 'hammer', 'go-tools': 'mod', 'working-directory': app };
    const running = runner.run(inputs, {}, (text) => {
      log = text;
    });
    await until(async () => pending !== undefined && log.includes('mod built from its Go module'), minute);
    pending?.writeHead(200, { 'content-length': hammer.length }).end(hammer);
    const result = await running;
    expect(result.exitCode).toBe(0);
    expect(result.tools?.tools.map(({ name }) => name)).toEqual(['hammer', 'gen']);
  },
  minute,
);

test(
  'times of files are set where the build cache may be kept: on a runner, but not where one is played',
  async () => {
    const app = await moduleWithTool();
    commitAll(app);
    const inputs = { 'go-version': goVersion, cache: 'false', 'working-directory': app };
    const played = await runner.run(inputs, { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: '' });
    expect(played.log).not.toContain('times of ');
    const { log } = await runner.run(inputs, { RUNNER_ENVIRONMENT: 'self-hosted' });
    expect(log).toContain('times of 1 files of Go packages set from their content');
  },
  minute,
);
