import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packTar } from '../../../actions/shared/oci/tar.ts';
import { startCraneRegistry } from '../../support/crane-registry.ts';
import { freePort } from '../../support/net.ts';
import { build, crane, sampleCheckout } from './support.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('a base image from a registry', () => {
  test('of Docker’s types and with root as user becomes an OCI image with a numeric user', async () => {
    const registry = await startCraneRegistry();
    try {
      const base = await dockerBase(registry.host);
      const cache = await mkdtemp(join(tmpdir(), 'go-devops-cache-'));
      const folder = await sampleCheckout();
      const built = await build(folder, { base }, { env: { GO_DEVOPS_CACHE: cache } });
      expect({ exitCode: built.exitCode, output: built.output }).toMatchObject({ exitCode: 0 });
      expect(built.outputs.base).toBe(base);

      await crane('push', '--index', built.outputs.layout ?? '', `${registry.host}/hello:pushed`);
      const reference = `${registry.host}/hello@${built.outputs.digest}`;
      await crane('validate', '--remote', reference);
      const manifest = JSON.parse(await crane('manifest', '--platform', 'linux/amd64', reference));
      expect(JSON.stringify(manifest)).not.toContain('vnd.docker');
      expect(manifest.layers).toHaveLength(2);
      expect(manifest.annotations).toMatchObject({
        'org.opencontainers.image.base.name': base.split('@')[0],
        'org.opencontainers.image.base.digest': base.split('@')[1],
      });
      const { config } = JSON.parse(await crane('config', '--platform', 'linux/amd64', reference));
      expect(config).toMatchObject({ User: '65532:65532', Entrypoint: ['/app/hello'] });
      expect(config.Env).toEqual(
        expect.arrayContaining(['FROM_BASE=yes', 'SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt']),
      );

      const blobs = join(cache, 'bases', base.split('@sha256:')[1] ?? '', 'blobs', 'sha256');
      for (const blob of await readdir(blobs)) await writeFile(join(blobs, blob), 'changed');
      const repaired = await build(folder, { base }, { env: { GO_DEVOPS_CACHE: cache } });
      expect(repaired.output).toContain('the kept base cannot be used');
      expect(repaired.outputs.digest).toBe(built.outputs.digest);

      await registry.close();
      const offline = await build(folder, { base }, { env: { GO_DEVOPS_CACHE: cache } });
      expect(offline.outputs.digest).toBe(built.outputs.digest);
    } finally {
      await registry.close();
    }
  });

  test('that lacks a platform is an InputError', async () => {
    const registry = await startCraneRegistry();
    try {
      const base = await dockerBase(registry.host);
      const { exitCode, output } = await build(await sampleCheckout(), { base, platforms: 'linux/riscv64' });
      expect(exitCode).toBe(1);
      expect(output).toMatch(
        /::error title=InputError::platforms: .* has no linux\/riscv64; it has linux\/amd64/,
      );
    } finally {
      await registry.close();
    }
  });
});

describe('the next base of the list', () => {
  test('is taken when a registry cannot be reached, and that is told', async () => {
    const absent = `127.0.0.1:${await freePort()}/static@${digest}`;
    const { exitCode, output, outputs, image, summary } = await build(await sampleCheckout(), {
      base: `${absent}, builtin`,
    });
    expect(exitCode).toBe(0);
    expect(outputs.base).toBe('builtin');
    expect(image?.base.skipped).toEqual([
      { name: absent, reason: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/) },
    ]);
    expect(output).toContain(`base ${absent} is passed over`);
    expect(output).toMatch(
      /^::notice title=base::the base is builtin; .* is passed over: .*cannot be reached/m,
    );
    expect(summary).toContain('passed over');
  });

  test.each([401, 403, 404])('is not taken when the registry answers %d', async (status) => {
    const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const base = `127.0.0.1:${(server.address() as AddressInfo).port}/static@${digest}`;
      const { exitCode, output, outputs } = await build(await sampleCheckout(), { base: `${base}, builtin` });
      expect(exitCode).toBe(1);
      expect(output).toMatch(new RegExp(`::error title=ToolError::.*status ${status}`));
      expect(outputs).toEqual({});
    } finally {
      server.close();
    }
  });
});

test('the only base being out of reach is a ToolError', async () => {
  const base = `127.0.0.1:${await freePort()}/static@${digest}`;
  const { exitCode, output } = await build(await sampleCheckout(), { base });
  expect(exitCode).toBe(1);
  expect(output).toMatch(/::error title=ToolError::.*cannot be reached/);
});

/** Makes a base as Docker would: its own media types, user root; returns the reference by digest. */
async function dockerBase(host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-base-'));
  const tar = join(folder, 'layer.tar');
  const content = new TextEncoder().encode('base\n');
  await writeFile(tar, await packTar([{ type: 'file', path: 'etc-base', mode: 0o644, content }], 0));
  await crane('append', '--new_layer', tar, '--new_tag', `${host}/base:raw`);
  await crane(
    'mutate',
    `${host}/base:raw`,
    '--set-platform',
    'linux/amd64',
    '--user',
    'root',
    '--env',
    'FROM_BASE=yes',
    '--tag',
    `${host}/base:1`,
  );
  await rm(folder, { recursive: true });
  expect(await crane('manifest', `${host}/base:1`)).toContain('vnd.docker');
  return `${host}/base:1@${await crane('digest', `${host}/base:1`)}`;
}
