import type { Descriptor } from './descriptor.ts';
import { checkDigest } from './digest.ts';
import { encodeJson, type ImageIndex, type Manifest, parseIndex, parsing } from './manifest.ts';
import { mediaTypes } from './media-types.ts';
import { pages } from './pagination.ts';
import { type Reference, repositoryName } from './reference.ts';
import { type RegistryClient, type Repository, reading } from './registry-client.ts';
import { getManifest, longestManifest, putManifest, resolve } from './registry-manifests.ts';
import { contentType, discard, readCapped } from './response-body.ts';

/** What registries without the referrers API were seen to answer: no such route, in four ways. */
const unsupported = [400, 404, 405, 406];

/** The tag under which referrers are listed without the API (distribution-spec, "Referrers Tag Schema"). */
export function referrersTag(digest: string): string {
  return digest.replace(':', '-');
}

/** See `Registry.listReferrers`. */
export async function listReferrers(
  client: RegistryClient,
  repository: Repository,
  digest: string,
  artifactType: string | undefined,
): Promise<Descriptor[]> {
  checkDigest(digest);
  const listed = await listFromApi(client, repository, digest, artifactType);
  if (listed !== undefined) return listed;
  const index = await readReferrersTag(client, { ...repository, tag: referrersTag(digest) });
  return ofType(index?.manifests ?? [], artifactType);
}

/**
 * Enters a manifest in the referrers tag of its subject, as a client has to where the registry did not
 * answer its push with OCI-Subject (distribution-spec, "Pushing Manifests with Subject").
 */
export async function addToReferrersTag(
  client: RegistryClient,
  { registry, repository }: Repository,
  referrer: Descriptor,
  manifest: Manifest | ImageIndex,
): Promise<void> {
  if (manifest.subject === undefined) return;
  const list: Reference = { registry, repository, tag: referrersTag(manifest.subject.digest) };
  const known = (await readReferrersTag(client, list))?.manifests ?? [];
  if (known.some(({ digest }) => digest === referrer.digest)) return;
  const artifactType =
    manifest.artifactType ?? ('config' in manifest ? manifest.config.mediaType : undefined);
  const entry: Descriptor = {
    ...referrer,
    ...(artifactType !== undefined && { artifactType }),
    ...(manifest.annotations !== undefined && { annotations: manifest.annotations }),
  };
  const next: ImageIndex = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...known, entry] };
  await putManifest(client, list, encodeJson(next), mediaTypes.index);
}

/** From the API (distribution-spec, "Listing Referrers"); undefined when the registry does not have it. */
async function listFromApi(
  { transport }: RegistryClient,
  repository: Repository,
  digest: string,
  artifactType: string | undefined,
): Promise<Descriptor[] | undefined> {
  const what = `list of the referrers of ${digest} in ${repositoryName(repository)}`;
  const query = artifactType === undefined ? '' : `?${new URLSearchParams({ artifactType })}`;
  let supported = true;
  const walk = pages(query, what, async (search) => {
    const page = await transport({
      access: { ...repository, action: 'pull' },
      what,
      method: 'GET',
      path: `referrers/${digest}${search}`,
      headers: { accept: mediaTypes.index },
      accept: [200, ...unsupported],
    });
    // Some registries answer an unknown route with a web page and status 200.
    supported = page.response.status === 200 && contentType(page.response) === mediaTypes.index;
    if (supported) return page;
    await discard(page.response);
    return undefined;
  });
  const found: Descriptor[] = [];
  for await (const { response } of walk) {
    const bytes = await reading(what, () => readCapped(response, longestManifest));
    const listed = readIndex(what, bytes).manifests;
    const filters = response.headers.get('oci-filters-applied')?.split(/\s*,\s*/) ?? [];
    found.push(...(filters.includes('artifactType') ? listed : ofType(listed, artifactType)));
  }
  return supported ? found : undefined;
}

async function readReferrersTag(client: RegistryClient, list: Reference): Promise<ImageIndex | undefined> {
  if ((await resolve(client, list)) === undefined) return undefined;
  return readIndex(`pull of ${repositoryName(list)}:${list.tag}`, (await getManifest(client, list)).bytes);
}

function readIndex(what: string, bytes: Uint8Array): ImageIndex {
  return parsing(what, `${what} failed: the answer`, () => parseIndex(bytes));
}

function ofType(descriptors: Descriptor[], artifactType: string | undefined): Descriptor[] {
  return artifactType === undefined
    ? descriptors
    : descriptors.filter((descriptor) => descriptor.artifactType === artifactType);
}
