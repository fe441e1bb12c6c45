import { ToolError } from '../errors.ts';
import type { Access } from './authorization.ts';
import type { Descriptor } from './descriptor.ts';
import { repositoryName } from './reference.ts';
import type { BlobContent, BlobOutcome } from './registry-api.ts';
import { discard } from './response-body.ts';
import { type RegistryRequest, resolveLocation, type Transport } from './transport.ts';

/**
 * Uploads a blob that the repository lacks: POST opens an upload, or mounts the blob from another
 * repository; one PUT carries all bytes (distribution-spec, "POST then PUT", "Mounting a blob").
 */
export async function uploadBlob(
  transport: Transport,
  access: Access,
  descriptor: Descriptor,
  content: BlobContent,
): Promise<BlobOutcome> {
  const { digest, size } = descriptor;
  const what = `push of ${digest} to ${repositoryName(access)}`;
  const open: RegistryRequest = {
    access,
    what,
    method: 'POST',
    path: access.mountFrom === undefined ? 'blobs/uploads/' : mountPath(digest, access.mountFrom),
    headers: { 'content-length': '0' },
    // An upload that was opened and is not used costs the registry nothing.
    retry: true,
    accept: [201, 202],
  };
  const opened = await transport(open);
  await discard(opened.response);
  if (opened.response.status === 201) return 'mounted';

  const location = opened.response.headers.get('location');
  if (location === null)
    throw new ToolError(
      `POST ${opened.url.origin}${opened.url.pathname}`,
      `${what}: the registry gave no address for the upload`,
    );
  const target = resolveLocation(open, opened.url, location);
  target.searchParams.set('digest', digest);
  const stored = await transport({
    access,
    what,
    method: 'PUT',
    path: target,
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
    body: () => (typeof content === 'function' ? content() : content),
    // The upload's state is unknown after a failure: the caller starts with a new one.
    retry: false,
    accept: [201, 204],
  });
  await discard(stored.response);
  return 'uploaded';
}

function mountPath(digest: string, from: string): string {
  return `blobs/uploads/?${new URLSearchParams({ mount: digest, from })}`;
}
