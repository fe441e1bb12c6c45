import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { isDigest } from '../../actions/shared/oci/digest.ts';
import { isRepository } from '../../actions/shared/oci/reference.ts';
import { fail, type Reply } from './reply.ts';
import type { Storage } from './storage.ts';

/** POST: mounts a blob of another repository, takes a whole blob, or opens an upload session. */
export async function startUpload(
  storage: Storage,
  name: string,
  query: URLSearchParams,
  body: Readable,
): Promise<Reply> {
  const mount = query.get('mount');
  const from = query.get('from');
  if (mount !== null && from !== null && isDigest(mount) && isRepository(from)) {
    if ((await storage.blobSize(from, mount)) !== undefined) {
      await storage.linkBlob(name, mount);
      return created(name, mount);
    }
  }
  const id = randomUUID();
  await writeFile(storage.uploadPath(id), '');
  if (query.get('digest') !== null) return finishUpload(storage, name, id, query, undefined, body);
  return session(202, name, id, 0);
}

/** PATCH: appends a chunk. Chunks come in order; one that does not begin where the last ended is refused. */
export async function appendChunk(
  storage: Storage,
  name: string,
  id: string,
  contentRange: string | undefined,
  body: Readable,
): Promise<Reply> {
  const problem = await append(storage, name, id, contentRange, body);
  return problem ?? session(202, name, id, (await received(storage, id)) ?? 0);
}

/** PUT: the last chunk, or the whole blob; its digest is verified before the repository has it. */
export async function finishUpload(
  storage: Storage,
  name: string,
  id: string,
  query: URLSearchParams,
  contentRange: string | undefined,
  body: Readable,
): Promise<Reply> {
  const digest = query.get('digest') ?? '';
  if (!isDigest(digest)) return fail('DIGEST_INVALID', `${digest} is not a sha256 digest`);
  const problem = await append(storage, name, id, contentRange, body);
  if (problem !== undefined) return problem;
  const actual = `sha256:${await sha256OfFile(storage.uploadPath(id))}`;
  if (actual !== digest) {
    await rm(storage.uploadPath(id), { force: true });
    return fail('DIGEST_INVALID', `the content has digest ${actual}, not ${digest}`);
  }
  await storage.adoptUpload(name, id, digest);
  return created(name, digest);
}

/** GET: how far the upload has come. */
export async function uploadStatus(storage: Storage, name: string, id: string): Promise<Reply> {
  const size = await received(storage, id);
  return size === undefined ? unknownUpload(id) : session(204, name, id, size);
}

export async function cancelUpload(storage: Storage, id: string): Promise<Reply> {
  if ((await received(storage, id)) === undefined) return unknownUpload(id);
  await rm(storage.uploadPath(id), { force: true });
  return { status: 204, headers: {} };
}

async function append(
  storage: Storage,
  name: string,
  id: string,
  contentRange: string | undefined,
  body: Readable,
): Promise<Reply | undefined> {
  const size = await received(storage, id);
  if (size === undefined) return unknownUpload(id);
  const start = /^(?:bytes[ =])?(\d+)-\d+/.exec(contentRange ?? '')?.[1];
  if (start !== undefined && Number(start) !== size) {
    const message = `the chunk begins at ${start}, the upload has ${size} bytes`;
    return fail('BLOB_UPLOAD_INVALID', message, session(416, name, id, size).headers);
  }
  await pipeline(body, createWriteStream(storage.uploadPath(id), { flags: 'a' }));
  return undefined;
}

async function received(storage: Storage, id: string): Promise<number | undefined> {
  const found = await stat(storage.uploadPath(id)).catch(() => undefined);
  return found?.size;
}

function session(status: number, name: string, id: string, size: number): Reply {
  return {
    status,
    headers: {
      Location: `/v2/${name}/blobs/uploads/${id}`,
      // The range is inclusive; an empty upload has no way to say so but 0-0.
      Range: `0-${Math.max(0, size - 1)}`,
      'Docker-Upload-UUID': id,
    },
  };
}

function created(name: string, digest: string): Reply {
  return {
    status: 201,
    headers: { Location: `/v2/${name}/blobs/${digest}`, 'Docker-Content-Digest': digest },
  };
}

function unknownUpload(id: string): Reply {
  return fail('BLOB_UPLOAD_UNKNOWN', `there is no upload ${id}`);
}
