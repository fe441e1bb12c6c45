import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { root } from '../../scripts/doors.ts';
import { copyOfApp, document } from '../support/chain.ts';

/** Runs a script in a network namespace that has the loopback interface and nothing else. */
async function withoutNetwork(script: string, env: Record<string, string> = {}) {
  const inside = `ip link set lo up && ${script}`;
  return promisify(execFile)('unshare', ['--net', '--map-root-user', 'sh', '-c', inside], {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 64 << 20,
  });
}

describe('without a network', () => {
  test('nothing but this computer can be reached', async () => {
    const connect = `${process.execPath} -e 'require("node:net").connect(443, "192.0.2.1").on("error", (e) => { console.log(e.code); process.exit(0) })'`;
    expect((await withoutNetwork(connect)).stdout.trim()).toBe('ENETUNREACH');
  });

  test('the chain runs to its end, and says what its data is', async () => {
    const app = await copyOfApp('sample-app');
    const out = await mkdtemp(join(tmpdir(), 'offline-out-'));
    const { stdout } = await withoutNetwork(
      '"$NODE" scripts/node24.mjs local/main.ts --app "$APP" --out "$OUT"',
      {
        NODE: process.execPath,
        APP: app,
        OUT: out,
      },
    );
    expect(stdout).toMatch(/^done in /m);
    expect(stdout).toMatch(/demo database, \d+ advisories/);
    const verdict = await document(out, 'verdict.json');
    expect(verdict).toMatchObject({ verdict: 'pass', published: true });
    expect((await document(out, 'image.json')).base.name).toBe('builtin');
    const said = `${stdout}${await readFile(join(out, 'summary.md'), 'utf8')}${JSON.stringify(verdict)}`;
    expect(said).not.toMatch(/no vulnerabilit/i);
  }, 600_000);

  test('an image that cannot have its only base is refused, not built on another', async () => {
    const app = await copyOfApp('test/fixtures/chain-app');
    const base = `gcr.io/distroless/static-debian13:nonroot@sha256:${'0'.repeat(64)}`;
    const run = withoutNetwork(
      '"$NODE" scripts/node24.mjs local/main.ts --app "$APP" --out "$OUT" --input "base=$BASE"',
      {
        NODE: process.execPath,
        APP: app,
        OUT: await mkdtemp(join(tmpdir(), 'offline-out-')),
        BASE: base,
      },
    );
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^ToolError: .*gcr\.io/m),
    });
  }, 300_000);
});
