import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunningRegistry, startRegistry } from '../../../local/registry/server.ts';

let folder: string;
let registry: RunningRegistry;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'));
  registry = await startRegistry({ folder });
});
afterEach(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const call = (method: string, path: string, init: RequestInit = {}) =>
  fetch(`http://${registry.host}/v2/${path}`, { ...init, method });
const errorCode = async (response: Response) =>
  ((await response.json()) as { errors: { code: string }[] }).errors[0]?.code;

async function pushBlob(name: string, text: string): Promise<string> {
  const response = await call('POST', `${name}/blobs/uploads/?digest=${digestOf(text)}`, { body: text });
  expect(response.status).toBe(201);
  return digestOf(text);
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const configType = 'application/vnd.example.config';

async function manifestOf(name: string, config: string, more: object = {}): Promise<string> {
  const digest = await pushBlob(name, config);
  const descriptor = { mediaType: configType, digest, size: config.length };
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: descriptor,
    layers: [],
    ...more,
  });
}

const pushManifest = (name: string, reference: string, body: string, type = manifestType) =>
  call('PUT', `${name}/manifests/${reference}`, { body, headers: { 'Content-Type': type } });

describe('blobs', () => {
  test('are pushed in chunks, pulled whole or in part, and looked up', async () => {
    const start = await call('POST', 'a/b/blobs/uploads/');
    expect(start.status).toBe(202);
    const session = start.headers.get('location')?.replace('/v2/', '') ?? '';
    const first = await call('PATCH', session, { body: 'hello ', headers: { 'Content-Range': '0-5' } });
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-5']);
    const gap = await call('PATCH', session, { body: 'x', headers: { 'Content-Range': '9-9' } });
    expect([gap.status, gap.headers.get('range')]).toEqual([416, '0-5']);
    const status = await call('GET', session);
    expect([status.status, status.headers.get('range')]).toEqual([204, '0-5']);
    const digest = digestOf('hello world');
    const end = await call('PUT', `${session}?digest=${digest}`, { body: 'world' });
    expect([end.status, end.headers.get('location')]).toEqual([201, `/v2/a/b/blobs/${digest}`]);

    const head = await call('HEAD', `a/b/blobs/${digest}`);
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '11']);
    expect(await (await call('GET', `a/b/blobs/${digest}`)).text()).toBe('hello world');
    const part = await call('GET', `a/b/blobs/${digest}`, { headers: { Range: 'bytes=6-' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 6-10/11',
      'world',
    ]);
    const beyond = await call('GET', `a/b/blobs/${digest}`, { headers: { Range: 'bytes=11-' } });
    expect(beyond.status).toBe(416);
  });

  test('with another digest than announced are refused and forgotten', async () => {
    const digest = digestOf('this');
    const response = await call('POST', `a/blobs/uploads/?digest=${digest}`, { body: 'that' });
    expect([response.status, await errorCode(response)]).toEqual([400, 'DIGEST_INVALID']);
    expect((await call('HEAD', `a/blobs/${digest}`)).status).toBe(404);
    expect((await call('HEAD', `a/blobs/${digestOf('that')}`)).status).toBe(404);
  });

  test('belong to a repository until they are mounted into another', async () => {
    const digest = await pushBlob('a', 'shared');
    expect((await call('HEAD', `b/blobs/${digest}`)).status).toBe(404);
    expect((await call('POST', `b/blobs/uploads/?mount=${digest}&from=a`)).status).toBe(201);
    expect((await call('HEAD', `b/blobs/${digest}`)).status).toBe(200);
    expect((await call('DELETE', `a/blobs/${digest}`)).status).toBe(202);
    expect((await call('HEAD', `a/blobs/${digest}`)).status).toBe(404);
    expect((await call('HEAD', `b/blobs/${digest}`)).status).toBe(200);
    const absent = digestOf('absent');
    expect((await call('POST', `b/blobs/uploads/?mount=${absent}&from=a`)).status).toBe(202);
    expect((await call('POST', `b/blobs/uploads/?mount=${digest}&from=../b`)).status).toBe(202);
  });

  test('of a cancelled upload are gone', async () => {
    const start = await call('POST', 'a/blobs/uploads/');
    const session = start.headers.get('location')?.replace('/v2/', '') ?? '';
    expect((await call('DELETE', session)).status).toBe(204);
    const end = await call('PUT', `${session}?digest=${digestOf('x')}`, { body: 'x' });
    expect([end.status, await errorCode(end)]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
  });
});

describe('manifests', () => {
  test('come back byte by byte, by tag and by digest', async () => {
    const body = `${await manifestOf('a', '{}')}\n  `;
    const pushed = await pushManifest('a', 'v1', body);
    expect([pushed.status, pushed.headers.get('docker-content-digest')]).toEqual([201, digestOf(body)]);
    for (const reference of ['v1', digestOf(body)]) {
      const pulled = await call('GET', `a/manifests/${reference}`);
      expect(await pulled.text()).toBe(body);
      expect(pulled.headers.get('content-type')).toBe(manifestType);
      expect(pulled.headers.get('docker-content-digest')).toBe(digestOf(body));
    }
  });

  test.each<[string, string, string, string, string?]>([
    ['of another digest', digestOf('other'), '{}', 'DIGEST_INVALID'],
    ['that is not JSON', 'v1', '{', 'MANIFEST_INVALID'],
    ['under a bad tag', '.v1', '{}', 'MANIFEST_INVALID'],
    ['of another type than announced', 'v1', '{"mediaType":"x/y"}', 'MANIFEST_INVALID'],
    ['whose blob is missing', 'v1', `{"layers":[{"digest":"${digestOf('x')}"}]}`, 'MANIFEST_BLOB_UNKNOWN'],
    [
      'whose child is missing',
      'v1',
      `{"manifests":[{"digest":"${digestOf('x')}"}]}`,
      'MANIFEST_BLOB_UNKNOWN',
    ],
    ['that is too large', 'v1', ' '.repeat((4 << 20) + 1), 'SIZE_INVALID'],
  ])('%s are refused', async (_, reference, body, code) => {
    const response = await pushManifest('a', reference, body);
    expect(await errorCode(response)).toBe(code);
    expect((await call('GET', 'a/manifests/v1')).status).toBe(404);
  });

  test('are deleted with their tags; a tag is deleted alone', async () => {
    const body = await manifestOf('a', '{}');
    for (const tag of ['one', 'two', 'three']) await pushManifest('a', tag, body);
    expect((await call('DELETE', 'a/manifests/one')).status).toBe(202);
    expect(await (await call('GET', 'a/tags/list')).json()).toEqual({ name: 'a', tags: ['three', 'two'] });
    expect((await call('DELETE', `a/manifests/${digestOf(body)}`)).status).toBe(202);
    expect(await (await call('GET', 'a/tags/list')).json()).toEqual({ name: 'a', tags: [] });
    expect((await call('GET', 'a/manifests/two')).status).toBe(404);
  });
});

describe('lists', () => {
  test('of tags and repositories come in pages', async () => {
    const body = await manifestOf('a', '{}');
    for (const tag of ['v3', 'v1', 'v2']) await pushManifest('a', tag, body);
    await pushManifest('a/b', 'x', await manifestOf('a/b', '{}'));
    const first = await call('GET', 'a/tags/list?n=2');
    expect(await first.json()).toEqual({ name: 'a', tags: ['v1', 'v2'] });
    expect(first.headers.get('link')).toBe('</v2/a/tags/list?n=2&last=v2>; rel="next"');
    const second = await call('GET', 'a/tags/list?n=2&last=v2');
    expect(await second.json()).toEqual({ name: 'a', tags: ['v3'] });
    expect(second.headers.get('link')).toBeNull();
    expect(await (await call('GET', '_catalog')).json()).toEqual({ repositories: ['a', 'a/b'] });
    expect(await errorCode(await call('GET', 'nobody/tags/list'))).toBe('NAME_UNKNOWN');
  });

  test('of referrers are filtered by type, and exist before the subject does', async () => {
    const subject = await manifestOf('a', '{}');
    const refer = async (artifactType: string) => {
      const to = { mediaType: manifestType, digest: digestOf(subject), size: subject.length };
      const body = await manifestOf('a', '{}', {
        artifactType,
        subject: to,
        annotations: { k: artifactType },
      });
      const pushed = await pushManifest('a', digestOf(body), body);
      expect(pushed.headers.get('oci-subject')).toBe(digestOf(subject));
      return { mediaType: manifestType, digest: digestOf(body), size: body.length, artifactType };
    };
    const sbom = await refer('example/sbom');
    const signature = await refer('example/signature');
    const list = async (query: string) => {
      const response = await call('GET', `a/referrers/${digestOf(subject)}${query}`);
      const { manifests } = (await response.json()) as { manifests: { digest: string }[] };
      return { response, manifests };
    };
    const all = await list('');
    expect(new Set(all.manifests.map(({ digest }) => digest))).toEqual(
      new Set([sbom.digest, signature.digest]),
    );
    const filtered = await list('?artifactType=example/sbom');
    expect(filtered.manifests).toEqual([{ ...sbom, annotations: { k: 'example/sbom' } }]);
    expect(filtered.response.headers.get('oci-filters-applied')).toBe('artifactType');
    await call('DELETE', `a/manifests/${sbom.digest}`);
    expect((await list('')).manifests.map(({ digest }) => digest)).toEqual([signature.digest]);
    const none = await call('GET', `a/referrers/${digestOf('unknown')}`);
    expect([none.status, await none.json()]).toMatchObject([200, { manifests: [] }]);
  });
});

describe('the server', () => {
  test('answers the base request and refuses names outside of the grammar', async () => {
    expect((await call('GET', '')).status).toBe(200);
    expect(await errorCode(await call('GET', 'UPPER/tags/list'))).toBe('NAME_INVALID');
    expect((await call('PATCH', 'a/tags/list')).status).toBe(405);
    expect((await call('GET', '%zz')).status).toBe(404);
  });

  test('takes another port when its own is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const second = await startRegistry({ folder, port });
    expect(second.host).not.toBe(`127.0.0.1:${port}`);
    expect((await fetch(`http://${second.host}/v2/`)).status).toBe(200);
    await second.close();
    other.close();
  });

  test('keeps what it has when it is started again', async () => {
    const digest = await pushBlob('a', 'kept');
    await registry.close();
    registry = await startRegistry({ folder });
    expect(await (await call('GET', `a/blobs/${digest}`)).text()).toBe('kept');
  });
});
