import { describe, expect, test } from '@jest/globals';
import { gzip } from '../../../actions/shared/oci/gzip.ts';
import { assembleImage, assembleIndex } from '../../../actions/shared/oci/image.ts';
import type { ImageConfig, Manifest } from '../../../actions/shared/oci/manifest.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';
import { buildLayer } from '../../support/layer.ts';

const decode = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));
const text = (content: string) => new TextEncoder().encode(content);
const linux = { os: 'linux', architecture: 'amd64' };

/** 200 kB that compress a little, made by a linear congruential generator: the same on any machine. */
function program(): Uint8Array {
  const bytes = new Uint8Array(200_000);
  let state = 1;
  for (let i = 0; i < bytes.length; i += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = (state >>> 16) & 0x3f;
  }
  return bytes;
}

async function smallImage() {
  const layer = await buildLayer(
    [
      { path: 'etc', type: 'directory', mode: 0o755 },
      { path: 'etc/passwd', type: 'file', mode: 0o644, content: text('root:x:0:0::/:/sbin/nologin\n') },
      { path: 'app', type: 'file', mode: 0o555, uid: 65532, gid: 65532, content: program() },
      { path: 'bin', type: 'symlink', mode: 0o777, target: 'app' },
      { path: `long/${'ä'.repeat(80)}`, type: 'file', mode: 0o644, content: text('pax') },
    ],
    { epoch: 1_700_000_000 },
  );
  const image = assembleImage({
    layers: [{ ...layer, createdBy: 'test' }],
    platform: linux,
    created: 1_700_000_000,
    config: { User: '65532:65532', Entrypoint: ['/app'], Labels: { b: '1', a: '2' } },
    annotations: { 'org.opencontainers.image.source': 'https://example.com/app' },
  });
  return { layer, image, index: assembleIndex([image.manifest.descriptor]) };
}

describe('a fixed small image', () => {
  // These digests hold on any machine, architecture and Node. When a change of the code moves them, every
  // user's images change too: say so in CHANGELOG.md.
  test('has the digests it always had', async () => {
    const { layer, image, index } = await smallImage();
    expect({
      diffId: layer.diffId,
      layer: layer.descriptor.digest,
      config: image.config.descriptor.digest,
      manifest: image.manifest.descriptor.digest,
      index: index.descriptor.digest,
    }).toEqual({
      diffId: 'sha256:d8f1d3ad304426999c7ecd57debdc1f7853a6e67b6d254bc9ae1be07d76e0eb6',
      layer: 'sha256:0e3f076f15aa99864ebf4aafeea2472d77b447c73556f0697b3f524331c6a0fa',
      config: 'sha256:b44da8e5c1b22c1b3d5331c0e08dea7fab60226ec713299419a3d472f6ec6ff4',
      manifest: 'sha256:507b870fdfdd5f35525bd726b8e0de55d1641be19a53db1cd50327a3ddb75f7d',
      index: 'sha256:0f14b948166f77acb604a2232ae1cb40f9da405ce162356ade28790dbcbb0d50',
    });
  });

  test('has a gzip header without time, name and system', () => {
    expect([...gzip(text('hello')).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  });
});

describe('assembleImage', () => {
  const layerOf = (digit: string, mediaType: string = mediaTypes.layer) => ({
    mediaType,
    digest: `sha256:${digit.repeat(64)}`,
    size: 10,
  });
  const base = {
    config: {
      os: 'linux',
      architecture: 'amd64',
      author: 'somebody',
      config: { Env: ['PATH=/bin', 'A=1'], Cmd: ['/bin/sh'], Labels: { a: '1', b: '1' }, User: '0' },
      rootfs: { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`] },
      history: [{ created: '1970-01-01T00:00:00Z', created_by: 'base' }],
    } satisfies ImageConfig,
    layers: [layerOf('1', mediaTypes.dockerLayer)],
  };
  const top = { descriptor: layerOf('2'), diffId: `sha256:${'b'.repeat(64)}`, createdBy: 'go build' };

  test('lays the image over its base', () => {
    const { manifest, config } = assembleImage({
      base,
      layers: [top],
      platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
      created: 86_400,
      config: { Env: ['A=2', 'B=3'], Entrypoint: ['/app'], Labels: { b: '2' }, User: '65532' },
    });
    expect(decode(config.bytes)).toEqual({
      created: '1970-01-02T00:00:00Z',
      architecture: 'arm',
      os: 'linux',
      variant: 'v7',
      config: {
        Env: ['PATH=/bin', 'A=2', 'B=3'],
        Labels: { a: '1', b: '2' },
        User: '65532',
        Entrypoint: ['/app'],
      },
      rootfs: { type: 'layers', diff_ids: [base.config.rootfs.diff_ids[0], top.diffId] },
      history: [
        { created: '1970-01-01T00:00:00Z', created_by: 'base' },
        { created: '1970-01-02T00:00:00Z', created_by: 'go build' },
      ],
    });
    const { layers, config: named }: Manifest = decode(manifest.bytes);
    expect(layers).toEqual([layerOf('1', mediaTypes.layer), layerOf('2')]);
    expect(named).toEqual(config.descriptor);
    expect(manifest.descriptor.platform).toEqual({ os: 'linux', architecture: 'arm', variant: 'v7' });
  });

  test('keeps the base as it is when nothing is laid over', () => {
    const { config } = assembleImage({ base, layers: [], platform: linux, created: 0 });
    expect(decode(config.bytes).config).toEqual(base.config.config);
  });

  test('refuses a base whose layers and config do not belong together', () => {
    const broken = { ...base, layers: [] };
    expect(() => assembleImage({ base: broken, layers: [top], platform: linux, created: 0 })).toThrow(
      'the base has 0 layers and 1 diff_ids',
    );
  });
});
