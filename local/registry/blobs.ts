import { createReadStream } from 'node:fs';
import { isDigest } from '../../actions/shared/oci/digest.ts';
import { fail, type Reply } from './reply.ts';
import type { Storage } from './storage.ts';

/** GET and HEAD of a blob; GET honours one byte range (distribution-spec v1.1, "Pulling blobs"). */
export async function getBlob(
  storage: Storage,
  name: string,
  digest: string,
  range: string | undefined,
): Promise<Reply> {
  if (!isDigest(digest)) return fail('DIGEST_INVALID', `${digest} is not a sha256 digest`);
  const size = await storage.blobSize(name, digest);
  if (size === undefined) return fail('BLOB_UNKNOWN', `${name} has no blob ${digest}`);
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    'Accept-Ranges': 'bytes',
  };
  const path = storage.blobPath(digest);
  const part = parseRange(range, size);
  if (part === undefined) {
    return { status: 200, headers: { ...headers, 'Content-Length': size }, body: createReadStream(path) };
  }
  if (part === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${size}` } };
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': part.end - part.start + 1,
      'Content-Range': `bytes ${part.start}-${part.end}/${size}`,
    },
    body: createReadStream(path, part),
  };
}

export async function deleteBlob(storage: Storage, name: string, digest: string): Promise<Reply> {
  if (!isDigest(digest)) return fail('DIGEST_INVALID', `${digest} is not a sha256 digest`);
  const deleted = await storage.unlinkBlob(name, digest);
  return deleted ? { status: 202, headers: {} } : fail('BLOB_UNKNOWN', `${name} has no blob ${digest}`);
}

/** `bytes=a-b`, `bytes=a-` or `bytes=-n` (RFC 9110, 14.1.2); other forms are ignored, as the RFC allows. */
function parseRange(
  range: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}
