import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import type { Descriptor } from '../../../actions/shared/oci/descriptor.ts';
import { sha256 } from '../../../actions/shared/oci/digest.ts';
import { createLayout } from '../../../actions/shared/oci/layout.ts';
import { encodeJson, type Manifest, parseIndex } from '../../../actions/shared/oci/manifest.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';
import { pullImage } from '../../../actions/shared/oci/pull.ts';
import { pushLayout, tagManifest } from '../../../actions/shared/oci/push.ts';
import { createRegistry } from '../../../actions/shared/oci/registry.ts';
import type { BlobOutcome } from '../../../actions/shared/oci/registry-api.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { startRegistry } from '../../../local/registry/server.ts';
import { startCraneRegistry } from '../../support/crane-registry.ts';
import { startDistribution } from '../../support/distribution.ts';
import { smallLayout } from '../../support/images.ts';
import { tool } from '../../support/tools.ts';

const exec = spawnExec();
const client = createRegistry({ http: proxiedHttp({}, systemClock), credentials: async () => undefined });

async function crane(...args: string[]): Promise<string> {
  return (await exec({ tool: await tool('crane'), args, env: { HOME: '/nonexistent' } })).stdout.trim();
}

interface Server {
  host: string;
  close(): Promise<void>;
}
interface Kind {
  name: string;
  start: (folder: string) => Promise<Server>;
  /** What becomes of the two configs and the two layers of an image whose base has the same layers. */
  onBase: Record<BlobOutcome, number>;
  hasReferrersApi: boolean;
}
const kinds: Kind[] = [
  {
    name: 'the embedded registry',
    start: (folder) => startRegistry({ folder }),
    onBase: { existed: 0, mounted: 2, uploaded: 2 },
    hasReferrersApi: true,
  },
  {
    name: "go-containerregistry's registry",
    start: startCraneRegistry,
    onBase: { existed: 4, mounted: 0, uploaded: 0 },
    hasReferrersApi: false,
  },
  {
    name: "distribution's registry",
    start: (folder) => startDistribution({ folder }),
    onBase: { existed: 0, mounted: 2, uploaded: 2 },
    hasReferrersApi: false,
  },
];

describe.each(kinds)('with $name', ({ start, onBase, hasReferrersApi }) => {
  let folder: string;
  let server: Server;
  let repository: string;
  let repositories = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registry-'));
    server = await start(folder);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    repositories += 1;
    repository = `${server.host}/team/app-${repositories}`;
  });

  test('a layout is pushed, crane finds it valid, and it comes back the same', async () => {
    const { layout, index } = await smallLayout(await mkdtemp(join(folder, 'out-')));
    const first = await pushLayout(layout, index.digest, client, repository);
    for (const tag of ['1.0.0', 'main']) await tagManifest(client, repository, index.digest, tag);
    expect(first).toEqual({ existed: 0, mounted: 0, uploaded: 4 });
    expect(await crane('validate', '--remote', `${repository}:1.0.0`)).toMatch(/^PASS/);
    expect(await crane('digest', `${repository}:main`)).toBe(index.digest);
    expect(sha256(`${await crane('manifest', `${repository}@${index.digest}`)}`)).toBe(index.digest);

    const again = await pushLayout(layout, index.digest, client, repository);
    expect(again).toEqual({ existed: 4, mounted: 0, uploaded: 0 });

    const back = await createLayout(await mkdtemp(join(folder, 'back-')));
    const { descriptor, images } = await pullImage(client, `${repository}:1.0.0`, back, [
      { os: 'linux', architecture: 'arm64' },
    ]);
    expect(descriptor).toEqual(index);
    expect(images.map((image) => image.config.architecture)).toEqual(['arm64']);
    for (const { digest } of images[0]?.manifest.layers ?? []) {
      expect(await back.readBlob(digest)).toEqual(await layout.readBlob(digest));
    }
  });

  test('a platform that the image lacks is an InputError with those it has', async () => {
    const { layout, index } = await smallLayout(await mkdtemp(join(folder, 'out-')));
    await pushLayout(layout, index.digest, client, repository);
    const s390x = [{ os: 'linux', architecture: 's390x' }];
    await expect(pullImage(client, `${repository}@${index.digest}`, layout, s390x)).rejects.toThrow(
      /^platforms: .* has no linux\/s390x; it has linux\/amd64, linux\/arm64$/,
    );
  });

  test('what is not there: no tags, no manifest, no blob', async () => {
    expect(await client.listTags(repository)).toEqual([]);
    expect(await client.resolve(`${repository}:1.0.0`)).toBeUndefined();
    expect(await client.hasBlob(repository, sha256('nothing'))).toBe(false);
    await expect(client.getManifest(`${repository}:1.0.0`)).rejects.toThrow(
      /^pull of .*:1\.0\.0 failed with status 404 \((NAME|MANIFEST)_UNKNOWN: /,
    );
  });

  test('a tag is set on what the repository has, and moved', async () => {
    const one = await smallLayout(await mkdtemp(join(folder, 'one-')), 'one');
    const two = await smallLayout(await mkdtemp(join(folder, 'two-')), 'two');
    await pushLayout(one.layout, one.index.digest, client, repository);
    await tagManifest(client, repository, one.index.digest, 'main');
    await pushLayout(two.layout, two.index.digest, client, repository);
    expect(await client.listTags(repository)).toEqual(['main']);
    await tagManifest(client, repository, two.index.digest, 'main');
    expect((await client.resolve(`${repository}:main`))?.digest).toBe(two.index.digest);
  });

  test('layers of a base in another repository are there afterwards, mounted where the registry can', async () => {
    const base = await smallLayout(await mkdtemp(join(folder, 'base-')));
    await pushLayout(base.layout, base.index.digest, client, repository);
    const other = `${server.host}/other/app-${repositories}`;
    const { layout, index, layers } = await smallLayout(
      await mkdtemp(join(folder, 'out-')),
      'hello',
      `${repository}:1`,
    );
    expect(await pushLayout(layout, index.digest, client, other)).toEqual(onBase);
    for (const layer of layers) {
      expect(await client.getBlob(other, layer)).toEqual(await layout.readBlob(layer.digest));
    }
  });

  test('a base that is elsewhere, or no reference, is no reason to fail', async () => {
    for (const base of [
      'gcr.io/distroless/static:nonroot',
      'Not A Reference',
      `${server.host}/team/none:1`,
    ]) {
      const { layout, index } = await smallLayout(await mkdtemp(join(folder, 'out-')), base, base);
      const blobs = await pushLayout(layout, index.digest, client, repository);
      expect(blobs).toEqual({ existed: 0, mounted: 0, uploaded: 4 });
    }
  });

  test('a large blob is streamed up and down', async () => {
    const bytes = Buffer.alloc(20_000_000, 'go-devops ');
    const descriptor = { mediaType: mediaTypes.layer, digest: sha256(bytes), size: bytes.length };
    const layout = await createLayout(await mkdtemp(join(folder, 'big-')));
    await layout.writeBlob(bytes, mediaTypes.layer);
    const open = () => layout.streamBlob(descriptor.digest);
    expect(await client.putBlob(repository, descriptor, open)).toBe('uploaded');

    const back = await createLayout(await mkdtemp(join(folder, 'back-')));
    await client.readBlob(repository, descriptor, (chunks) => back.writeBlobFrom(descriptor, chunks));
    expect(await back.hasBlob(descriptor.digest, descriptor.size)).toBe(true);
  });

  test('many tags are listed, each once', async () => {
    const { layout, index } = await smallLayout(await mkdtemp(join(folder, 'out-')));
    const tags = Array.from({ length: 30 }, (_, i) => `1.0.${i}`);
    await pushLayout(layout, index.digest, client, repository);
    for (const tag of tags) await tagManifest(client, repository, index.digest, tag);
    expect((await client.listTags(repository)).toSorted()).toEqual(tags.toSorted());
  });

  /** From the API where there is one, else from the referrers tag (distribution-spec, "Listing Referrers"). */
  async function referrers(digest: string): Promise<Descriptor[]> {
    if (hasReferrersApi) {
      const path = repository.replace('/', '/v2/');
      const response = await fetch(`http://${path}/referrers/${digest}`);
      return parseIndex(new Uint8Array(await response.arrayBuffer())).manifests;
    }
    const tag = `${repository}:${digest.replace(':', '-')}`;
    if ((await client.resolve(tag)) === undefined) return [];
    return parseIndex((await client.getManifest(tag)).bytes).manifests;
  }

  test('referrers are found by their type, four that arrive at once included', async () => {
    const { layout, index } = await smallLayout(await mkdtemp(join(folder, 'out-')));
    await pushLayout(layout, index.digest, client, repository);
    expect(await referrers(index.digest)).toEqual([]);

    const empty = await layout.writeBlob(encodeJson({}), mediaTypes.empty);
    await client.putBlob(repository, empty, encodeJson({}));
    const attach = (artifactType: string, number: number): Promise<Descriptor> => {
      const manifest: Manifest = {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        artifactType,
        config: empty,
        layers: [empty],
        subject: { mediaType: index.mediaType, digest: index.digest, size: index.size },
        annotations: { number: String(number) },
      };
      const bytes = encodeJson(manifest);
      return client.putManifest(`${repository}@${sha256(bytes)}`, bytes, mediaTypes.manifest);
    };
    const types = ['example/sbom', 'example/signature', 'example/signature', 'example/scan'];
    const attached = await Promise.all(types.map(attach));

    const all = await referrers(index.digest);
    expect(all.map(({ digest }) => digest).toSorted()).toEqual(
      attached.map(({ digest }) => digest).toSorted(),
    );
    expect(await client.listTags(repository)).toEqual(
      hasReferrersApi ? [] : [index.digest.replace(':', '-')],
    );
    const signatures = all.filter(({ artifactType }) => artifactType === 'example/signature');
    expect(signatures.map(({ artifactType }) => artifactType)).toEqual([
      'example/signature',
      'example/signature',
    ]);
  });
});
