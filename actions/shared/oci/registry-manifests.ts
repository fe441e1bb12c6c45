import { ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import { isDigest, sha256 } from './digest.ts';
import type { Document } from './image.ts';
import { type ImageIndex, type Manifest, type ParsedManifest, parseManifest, parsing } from './manifest.ts';
import { mediaTypes } from './media-types.ts';
import { formatReference, type Reference, repositoryName } from './reference.ts';
import { brokeOff, persist, type RegistryClient, reading } from './registry-client.ts';
import { contentType, discard, readCapped } from './response-body.ts';

/** Registries have to accept manifests of 4 MiB (distribution-spec, "Pushing Manifests"); none is larger. */
const longestManifest = 4 * 1024 * 1024;

const accepted = [
  mediaTypes.index,
  mediaTypes.manifest,
  mediaTypes.dockerIndex,
  mediaTypes.dockerManifest,
].join(', ');

/** See `Registry.resolve`. */
export async function resolve(client: RegistryClient, reference: Reference): Promise<Descriptor | undefined> {
  const what = `look-up of ${formatReference(reference)}`;
  const { response } = await client.transport({
    access: { ...reference, action: 'pull' },
    what,
    method: 'HEAD',
    path: manifestPath(reference),
    headers: { accept: accepted },
    accept: [200, 404],
  });
  await discard(response);
  if (response.status === 404) return undefined;
  const digest = response.headers.get('docker-content-digest');
  const mediaType = contentType(response);
  const length = response.headers.get('content-length');
  // These headers are optional: without them the manifest itself has to tell.
  if (digest === null || !isDigest(digest) || mediaType === undefined || !/^\d+$/.test(length ?? '')) {
    return (await getManifest(client, reference)).descriptor;
  }
  checkDigest(what, digest, reference.digest ?? digest);
  return { mediaType, digest, size: Number(length) };
}

/** See `Registry.getManifest`. */
export async function getManifest(client: RegistryClient, reference: Reference): Promise<Document> {
  const what = `pull of ${formatReference(reference)}`;
  return persist(client, brokeOff, async () => {
    const { response } = await client.transport({
      access: { ...reference, action: 'pull' },
      what,
      method: 'GET',
      path: manifestPath(reference),
      headers: { accept: accepted },
      accept: [200],
    });
    const bytes = await reading(what, () => readCapped(response, longestManifest));
    const digest = sha256(bytes);
    const said = response.headers.get('docker-content-digest') ?? '';
    checkDigest(what, digest, reference.digest ?? (isDigest(said) ? said : digest));
    const { mediaType } = parse(what, bytes, contentType(response));
    return { descriptor: { mediaType, digest, size: bytes.byteLength }, bytes };
  });
}

/**
 * See `Registry.putManifest`.
 *
 * @returns `orphan`: the manifest, when it has a subject that the registry did not take note of
 */
export async function putManifest(
  client: RegistryClient,
  reference: Reference,
  bytes: Uint8Array,
  mediaType: string,
): Promise<{ descriptor: Descriptor; orphan?: Manifest | ImageIndex }> {
  const digest = sha256(bytes);
  const name = reference.tag === undefined ? `@${digest}` : `:${reference.tag}`;
  const what = `push of ${repositoryName(reference)}${name}`;
  const document = parse(what, bytes, mediaType);
  const { response } = await client.transport({
    access: { ...reference, action: 'push' },
    what,
    method: 'PUT',
    path: `manifests/${name.slice(1)}`,
    headers: { 'content-type': mediaType },
    body: () => bytes,
    accept: [200, 201],
  });
  await discard(response);
  checkDigest(what, response.headers.get('docker-content-digest') ?? digest, digest);
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  const content = document.kind === 'index' ? document.index : document.manifest;
  const noted = content.subject === undefined || response.headers.get('oci-subject') !== null;
  return noted ? { descriptor } : { descriptor, orphan: content };
}

/** The digest wins over the tag: it cannot move. */
function manifestPath(reference: Reference): string {
  const name = reference.digest ?? reference.tag;
  if (name === undefined) throw new Error(`${formatReference(reference)} has neither tag nor digest`);
  return `manifests/${name}`;
}

function parse(what: string, bytes: Uint8Array, mediaType: string | undefined): ParsedManifest {
  return parsing(what, `${what} failed: the manifest`, () => parseManifest(bytes, mediaType));
}

function checkDigest(what: string, actual: string, expected: string): void {
  if (actual === expected) return;
  throw new ToolError(what, `${what} failed: the digest is ${actual}, not ${expected}`);
}
