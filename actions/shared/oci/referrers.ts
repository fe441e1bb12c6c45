import type { Descriptor } from './descriptor.ts';
import { encodeJson, type ImageIndex, type Manifest, parseIndex, parsing } from './manifest.ts';
import { mediaTypes } from './media-types.ts';
import { type Reference, type Repository, repositoryName } from './reference.ts';
import type { RegistryClient } from './registry-client.ts';
import { getManifest, putManifest, resolve } from './registry-manifests.ts';

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
  // distribution-spec, "Referrers Tag Schema".
  const list: Reference = { registry, repository, tag: manifest.subject.digest.replace(':', '-') };
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

async function readReferrersTag(client: RegistryClient, list: Reference): Promise<ImageIndex | undefined> {
  if ((await resolve(client, list)) === undefined) return undefined;
  const { bytes } = await getManifest(client, list);
  const what = `pull of ${repositoryName(list)}:${list.tag}`;
  return parsing(what, `${what} failed: the answer`, () => parseIndex(bytes));
}
