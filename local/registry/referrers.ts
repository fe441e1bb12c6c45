import { isDigest } from '../../actions/shared/oci/digest.ts';
import { fail, json, type Reply } from './reply.ts';
import type { Storage } from './storage.ts';

/** GET referrers: an image index, empty when nothing refers to the digest or it is unknown. */
export async function listReferrers(
  storage: Storage,
  name: string,
  digest: string,
  query: URLSearchParams,
): Promise<Reply> {
  if (!isDigest(digest)) return fail('DIGEST_INVALID', `${digest} is not a sha256 digest`);
  const artifactType = query.get('artifactType');
  const all = await storage.listReferrers(name, digest);
  const manifests =
    artifactType === null ? all : all.filter((descriptor) => descriptor.artifactType === artifactType);
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  return json(
    200,
    { schemaVersion: 2, mediaType, manifests },
    {
      'Content-Type': mediaType,
      ...(artifactType !== null && { 'OCI-Filters-Applied': 'artifactType' }),
    },
  );
}
