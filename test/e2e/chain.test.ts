import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../local/registry/server.ts';
import { type ChainRun, copyOfApp, document, runChain } from '../support/chain.ts';
import { startDistribution } from '../support/distribution.ts';
import { documentsIn, schemaViolations } from '../support/documents.ts';
import { freePort, until } from '../support/net.ts';
import { keyedVerification, type Stranger, stranger } from '../support/stranger.ts';

interface Published {
  run: ChainRun;
  image: string;
  digest: string;
  chart: string;
  chartVersion: string;
}

/** One port for both registries: a chart holds its image's name, so the host is part of its digest. */
let port: number;
let who: Stranger;

beforeAll(async () => {
  port = await freePort();
  who = await stranger();
});

async function publish(registry: string, app: string): Promise<Published> {
  const run = await runChain({ app, registry });
  if (run.exitCode !== 0) throw new Error(run.output);
  const image = await document(run.out, 'image.json');
  const { charts } = await document(run.out, 'charts.json');
  const verdict = await document(run.out, 'verdict.json');
  expect(verdict.verdict).toBe('pass');
  return {
    run,
    image: `${image.repository}@${image.digest}`,
    digest: image.digest,
    chart: charts[0].ref,
    chartVersion: charts[0].version,
  };
}

const published: Record<string, Published> = {};

describe.each([
  ['the embedded registry', async (folder: string) => startRegistry({ folder, port })],
  ["distribution's registry", async (folder: string) => startDistribution({ folder, port })],
])('the chain on %s', (name, start) => {
  let registry: { host: string; close(): Promise<void> };
  let result: Published;
  let publicKey: string;

  beforeAll(async () => {
    registry = await start(await mkdtemp(join(tmpdir(), 'go-devops-registry-')));
    result = await publish(registry.host, await copyOfApp('sample-app'));
    published[name] = result;
    publicKey = join(result.run.out, await find(result.run.out, 'cosign.pub'));
  }, 300_000);
  afterAll(() => registry.close());

  test('ends with the image, the chart and the evidence', () => {
    expect(result.run.output).toContain(result.image);
    expect(result.run.output).toContain(result.run.out);
  });

  test('leaves one document of each kind, and all keep to their schemas', async () => {
    const evidence = join(result.run.out, 'evidence');
    const kinds = (await documentsIn(evidence)).map(({ schema }) => schema);
    expect(new Set(kinds)).toEqual(new Set(['tools', 'tests', 'image', 'verdict', 'charts', 'timeline']));
    expect(await schemaViolations(evidence)).toEqual([]);
  });

  test('crane finds a valid image for both platforms', async () => {
    await who.run('crane', ['validate', '--insecure', '--remote', result.image]);
    const index = JSON.parse(await who.run('crane', ['manifest', '--insecure', result.image]));
    expect(
      index.manifests.map(({ platform }: { platform: { architecture: string } }) => platform.architecture),
    ).toEqual(['amd64', 'arm64']);
  });

  test('the release tags point to the digest', async () => {
    const { tags } = await document(result.run.out, 'verdict.json');
    const repository = result.image.split('@')[0];
    const digests = await Promise.all(
      tags.map((tag: string) => who.run('crane', ['digest', '--insecure', `${repository}:${tag}`])),
    );
    expect(tags.length).toBeGreaterThan(0);
    expect(new Set(digests)).toEqual(new Set([result.digest]));
  });

  test('cosign verifies signature and attestations with the public key alone', async () => {
    await who.run('cosign', ['verify', ...keyedVerification(publicKey), result.image]);
    const index = JSON.parse(await who.run('crane', ['manifest', '--insecure', result.image]));
    const repository = result.image.split('@')[0];
    const verified = index.manifests.flatMap(({ digest }: { digest: string }) =>
      ['spdxjson', 'cyclonedx', 'vuln'].map((type) =>
        who.run('cosign', [
          'verify-attestation',
          ...keyedVerification(publicKey),
          '--type',
          type,
          `${repository}@${digest}`,
        ]),
      ),
    );
    expect(await Promise.all(verified)).toHaveLength(6);
  });

  test("another key's owner did not sign it", async () => {
    const prefix = join(await mkdtemp(join(tmpdir(), 'other-key-')), 'other');
    await who.run('cosign', ['generate-key-pair', '--output-key-prefix', prefix], { COSIGN_PASSWORD: '' });
    const verified = who.run('cosign', ['verify', ...keyedVerification(`${prefix}.pub`), result.image]);
    await expect(verified).rejects.toThrow(
      /no matching|invalid signature|failed to verify|could not verify/i,
    );
  });

  test('helm pulls the chart, and it renders by itself with the image by digest', async () => {
    const [reference = ''] = result.chart.split('@');
    const folder = await mkdtemp(join(tmpdir(), 'pulled-'));
    await who.run('helm', [
      'pull',
      `oci://${reference.replace(/:[^/:]+$/, '')}`,
      '--version',
      result.chartVersion,
      '--plain-http',
      '--destination',
      folder,
    ]);
    const [archive = ''] = await readdir(folder);
    const manifests = await who.run('helm', ['template', 'release', join(folder, archive)]);
    expect(manifests).toContain(result.image);
    await who.run('cosign', [
      'verify',
      ...keyedVerification(publicKey),
      result.chart.replace(/:[^/:@]+@/, '@'),
    ]);
  });

  test('helm reads the index', async () => {
    const index = join(result.run.out, await find(result.run.out, 'index.yaml'));
    const server = createServer((_, response) => void createReadStream(index).pipe(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await who.run('helm', [
        'repo',
        'add',
        'charts',
        `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        '--force-update',
      ]);
      const listed = JSON.parse(
        await who.run('helm', ['search', 'repo', 'charts/', '--devel', '-o', 'json']),
      );
      expect(listed.map(({ version }: { version: string }) => version)).toContain(result.chartVersion);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('the program out of the pulled image answers', async () => {
    const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
    const folder = await mkdtemp(join(tmpdir(), 'rootfs-'));
    const archive = join(folder, 'image.tar');
    await who.run('crane', [
      'export',
      '--insecure',
      '--platform',
      `linux/${architecture}`,
      result.image,
      archive,
    ]);
    const root = join(folder, 'root');
    await mkdir(root);
    execFileSync('tar', ['-xf', archive, '-C', root]);
    const config = JSON.parse(
      await who.run('crane', ['config', '--insecure', '--platform', `linux/${architecture}`, result.image]),
    ).config;
    const [entry = '', ...args] = [...config.Entrypoint, 'serve'];
    const listen = `127.0.0.1:${await freePort()}`;
    const program = spawn(
      join(root, entry),
      [...args, '--listen', listen, '--data', join(folder, 'orders.db')],
      {
        env: {},
        stdio: 'ignore',
      },
    );
    try {
      await until(async () => (await fetch(`http://${listen}/readyz`)).ok);
      expect((await fetch(`http://${listen}/healthz`)).status).toBe(200);
    } finally {
      await ended(program);
    }
  });
});

describe('two runs from two folders', () => {
  test('give the same image and the same chart', () => {
    const [first, second] = Object.values(published);
    expect(first?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(second?.image).toBe(first?.image);
    expect(second?.chart).toBe(first?.chart);
    expect(second?.run.out).not.toBe(first?.run.out);
  });
});

describe('a second publication of the same commit', () => {
  test('changes nothing and succeeds', async () => {
    const registry = await startRegistry({
      folder: await mkdtemp(join(tmpdir(), 'go-devops-registry-')),
      port,
    });
    try {
      const app = await copyOfApp('test/fixtures/chain-app');
      const first = await publish(registry.host, app);
      const second = await publish(registry.host, app);
      expect(second.image).toBe(first.image);
      expect(second.chart).toBe(first.chart);
    } finally {
      await registry.close();
    }
  }, 300_000);
});

async function find(folder: string, name: string): Promise<string> {
  const path = (await readdir(folder, { recursive: true })).find(
    (path) => path === name || path.endsWith(`/${name}`),
  );
  if (path === undefined) throw new Error(`${name} is not in ${folder}`);
  return path;
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const closed = new Promise((resolve) => program.once('close', resolve));
  program.kill('SIGTERM');
  await closed;
}
