import { ToolError } from '../errors.ts';
import type { Access } from './authorization.ts';
import { uploadBlob } from './blob-upload.ts';
import type { Descriptor } from './descriptor.ts';
import { checkDigest } from './digest.ts';
import { type Repository, repositoryName } from './reference.ts';
import type { BlobContent, BlobOutcome } from './registry-api.ts';
import { brokeOff, persist, type RegistryClient, reading } from './registry-client.ts';
import { bodyChunks, discard } from './response-body.ts';
import { verified } from './verified.ts';

/** See `Registry.hasBlob`. */
export async function hasBlob(
  { transport }: RegistryClient,
  access: Access,
  digest: string,
): Promise<boolean> {
  checkDigest(digest);
  const { response } = await transport({
    access,
    what: `look-up of ${digest} in ${repositoryName(access)}`,
    method: 'HEAD',
    path: `blobs/${digest}`,
    accept: [200, 404],
  });
  await discard(response);
  return response.status === 200;
}

/** See `Registry.readBlob`. */
export async function readBlob<T>(
  client: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
  consume: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  checkDigest(descriptor.digest);
  const what = `pull of ${descriptor.digest} from ${repositoryName(repository)}`;
  return persist(client, brokeOff, async () => {
    const { response } = await client.transport({
      access: { ...repository, action: 'pull' },
      what,
      method: 'GET',
      path: `blobs/${descriptor.digest}`,
      accept: [200],
    });
    return reading(what, () => consume(verified(bodyChunks(response), descriptor, what)));
  });
}

/** See `Registry.putBlob`. */
export async function putBlob(
  client: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
  content: BlobContent,
  mountFrom: string | undefined,
): Promise<BlobOutcome> {
  const access: Access = { ...repository, action: 'push' };
  if (await hasBlob(client, access, descriptor.digest)) return 'existed';
  if (mountFrom !== undefined && mountFrom !== access.repository) {
    const outcome = await tryMount(client, { ...access, mountFrom }, descriptor, content);
    if (outcome !== undefined) return outcome;
  }
  return persist(client, isLostUpload, () => uploadBlob(client.transport, access, descriptor, content));
}

/** A refused mount, or a token that is not given for the other repository, is no reason to fail. */
async function tryMount(
  client: RegistryClient,
  access: Access,
  descriptor: Descriptor,
  content: BlobContent,
): Promise<BlobOutcome | undefined> {
  try {
    return await uploadBlob(client.transport, access, descriptor, content);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    client.log(`${descriptor.digest} is not mounted from ${access.mountFrom}: ${error.message}`);
    return undefined;
  }
}

/** True when the bytes did not arrive and a new upload may do better; opening one was repeated already. */
function isLostUpload(error: unknown): boolean {
  if (!(error instanceof ToolError) || !error.command.startsWith('PUT ')) return false;
  return error.code === undefined || error.code >= 500 || [404, 408, 416, 429].includes(error.code);
}
