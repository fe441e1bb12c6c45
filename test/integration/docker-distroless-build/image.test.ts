import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { imageSchema } from '../../../actions/shared/documents/image.ts';
import { startCraneRegistry } from '../../support/crane-registry.ts';
import { git } from '../../support/git.ts';
import { build, crane, exportFiles, repository, sampleCheckout, sampleFolder } from './support.ts';

const run = promisify(execFile);

describe('an image on the builtin base', () => {
  let registry: Awaited<ReturnType<typeof startCraneRegistry>>;
  let built: Awaited<ReturnType<typeof build>>;
  let reference: string;

  beforeAll(async () => {
    registry = await startCraneRegistry();
    built = await build(await sampleCheckout(), { platforms: 'linux/amd64,linux/arm64' });
    // crane makes an index of the layout's own index.json; the image in it keeps its digest.
    await crane('push', '--index', built.outputs.layout ?? '', `${registry.host}/hello:pushed`);
    reference = `${registry.host}/hello@${built.outputs.digest}`;
  }, 60_000);
  afterAll(() => registry.close());

  test('is valid to crane, in OCI media types only', async () => {
    expect({ exitCode: built.exitCode, output: built.output }).toMatchObject({ exitCode: 0 });
    await crane('validate', '--remote', reference);
    const index = JSON.parse(await crane('manifest', reference));
    expect(index.manifests.map(({ platform }: { platform: unknown }) => platform)).toEqual([
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
    ]);
    const manifest = await crane('manifest', '--platform', 'linux/arm64', reference);
    expect(index.mediaType + manifest).not.toContain('docker');
  });

  test('tells the same on index, manifest and config', async () => {
    const index = JSON.parse(await crane('manifest', reference));
    const manifest = JSON.parse(await crane('manifest', '--platform', 'linux/amd64', reference));
    const config = JSON.parse(await crane('config', '--platform', 'linux/amd64', reference));
    expect(index.annotations).toEqual({
      'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
      'org.opencontainers.image.title': 'hello',
      'org.opencontainers.image.version': expect.stringMatching(/^sha-[0-9a-f]{12}$/),
      'org.opencontainers.image.revision': expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(manifest.annotations).toEqual(index.annotations);
    expect(config.config.Labels).toEqual(index.annotations);
    expect(config).toMatchObject({
      created: '2026-01-02T03:04:05Z',
      config: { User: '65532', Entrypoint: ['/app/hello'], WorkingDir: '/home/nonroot' },
    });
  });

  test('holds a program that runs with the image’s own time zones and certificates', async () => {
    const files = await exportFiles(reference, 'linux/amd64');
    const folder = await mkdtemp(join(tmpdir(), 'go-devops-rootfs-'));
    for (const [path, { type, content }] of files) {
      if (type !== 'file') continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await chmod(join(folder, 'app/hello'), 0o755);
    const { stdout } = await run(join(folder, 'app/hello'), [], {
      env: {
        ZONEINFO: join(folder, 'usr/share/zoneinfo'),
        SSL_CERT_FILE: join(folder, 'etc/ssl/certs/ca-certificates.crt'),
        SSL_CERT_DIR: join(folder, 'nowhere'),
      },
    });
    expect(stdout).toBe('hello from amd64 Europe/Zurich true\n');
    expect(files.get('app/hello')).toMatchObject({ mode: 0o555, uid: 0 });
    expect(files.get('tmp')).toMatchObject({ mode: 0o1777, type: 'directory' });
    expect(files.get('home/nonroot')).toMatchObject({ mode: 0o700, uid: 65532 });
  });

  test('is described in image.json, outputs and summary', () => {
    const { image, outputs, summary } = built;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(imageSchema);
    expect({ valid: validate(image), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(image).toMatchObject({
      image: `${repository}@${outputs.digest}`,
      base: { name: 'builtin', skipped: [] },
      source: { modified: false },
      findings: [],
      platforms: [
        {
          platform: 'linux/amd64',
          binary: { settings: { CGO_ENABLED: '0', '-trimpath': 'true', 'vcs.modified': 'false' } },
        },
        { platform: 'linux/arm64', binary: { settings: { GOARCH: 'arm64' } } },
      ],
    });
    expect(outputs.image).toBe(image?.image);
    expect(outputs.tags?.split('\n')).toEqual([expect.stringMatching(/^sha-[0-9a-f]{12}$/), 'main']);
    expect(JSON.parse(outputs.platforms ?? '')).toHaveLength(2);
    expect(Number(outputs.size)).toBe(Math.max(...(image?.platforms ?? []).map(({ size }) => size)));
    expect(summary).toContain(outputs.digest);
  });
});

describe('the same sources give the same digest', () => {
  test('in another folder, with another umask, time zone, cache and ambient Go settings', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'go-devops-cache-'));
    const [first, second] = [
      await build(await sampleCheckout(), {}, { env: { GO_DEVOPS_CACHE: cache, TZ: 'UTC' } }),
      await build(
        await sampleCheckout(),
        {},
        {
          umask: '077',
          env: {
            TZ: 'Asia/Tokyo',
            GOFLAGS: '-race',
            GOARCH: 'arm64',
            GOOS: 'darwin',
            CGO_ENABLED: '1',
            GOEXPERIMENT: 'nodwarf5',
            GOAMD64: 'v3',
          },
        },
      ),
    ];
    expect(first.outputs.digest).toMatch(/^sha256:/);
    expect(second.outputs.digest).toBe(first.outputs.digest);
  });

  test('with kept layers, and when a kept layer was changed by somebody', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'go-devops-cache-'));
    const folder = await sampleCheckout();
    const env = { GO_DEVOPS_CACHE: cache };
    const first = await build(folder, {}, { env });
    const kept = await readdir(join(cache, 'layers'));
    expect(kept).toHaveLength(2);
    const again = await build(folder, {}, { env });
    expect(again.outputs.digest).toBe(first.outputs.digest);

    const [victim = '', other = ''] = kept;
    const foreign = await readFile(join(cache, 'layers', other));
    await writeFile(join(cache, 'layers', victim), foreign);
    await writeFile(join(cache, 'layers', other), 'no gzip');
    const repaired = await build(folder, {}, { env });
    expect(repaired.outputs.digest).toBe(first.outputs.digest);
    expect(await readFile(join(cache, 'layers', victim))).not.toEqual(foreign);
  });
});

describe('what the sources tell', () => {
  test('a file that is not committed is told and stamped', async () => {
    const folder = await sampleCheckout();
    await writeFile(join(folder, 'cmd/hello/more.go'), 'package main\n');
    const { image, output } = await build(folder);
    expect(image?.source.modified).toBe(true);
    expect(image?.platforms[0]?.binary.settings['vcs.modified']).toBe('true');
    expect(output).toContain('not committed: cmd/hello/more.go');
    expect(image?.tags).toEqual([expect.stringMatching(/^sha-[0-9a-f]{12}-dirty$/), 'main']);
    expect(output).not.toContain('title=release');
  });

  test('a release tag gives its version, and latest', async () => {
    const folder = await sampleCheckout();
    git(folder, 'tag', 'v1.2.3');
    const env = { GITHUB_REF: 'refs/tags/v1.2.3' };
    const { outputs } = await build(folder, {}, { env });
    expect(outputs.tags?.split('\n').slice(1)).toEqual(['1.2.3', 'latest']);

    await writeFile(join(folder, 'generated.txt'), '');
    const generated = await build(folder, {}, { env });
    expect(generated.image?.tags).toEqual([expect.stringMatching(/-dirty$/), '1.2.3', 'latest']);
    expect(generated.output).toContain(
      '::warning title=release::v1.2.3 is released with files that are not committed: generated.txt;',
    );

    const branch = await build(folder, {}, { env: { GITHUB_REF: 'refs/heads/main' } });
    expect(branch.image?.tags.slice(1)).toEqual(['main']);
  });

  test('without a repository the time is SOURCE_DATE_EPOCH, else 1970', async () => {
    const folder = await sampleFolder();
    const plain = await build(folder);
    expect(plain.image).toMatchObject({
      created: '1970-01-01T00:00:00Z',
      source: { modified: false },
      tags: [],
    });
    const dated = await build(folder, {}, { env: { SOURCE_DATE_EPOCH: '86400' } });
    expect(dated.image?.created).toBe('1970-01-02T00:00:00Z');
  });
});
