import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deleteBlob, getBlob } from './blobs.ts';
import { deleteManifest, getManifest, manifestLimit, putManifest } from './manifests.ts';
import { listReferrers } from './referrers.ts';
import { fail, json, type Reply } from './reply.ts';
import { parseRoute, type Route } from './route.ts';
import { openStorage, type Storage } from './storage.ts';
import { listRepositories, listTags } from './tags.ts';
import { appendChunk, cancelUpload, finishUpload, startUpload, uploadStatus } from './uploads.ts';

export interface RunningRegistry {
  /** `127.0.0.1:PORT` */
  host: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

interface RegistryOptions {
  /** Where everything is stored; created when missing. */
  folder: string;
  /** Taken when it is free; any free port otherwise. Default: any. */
  port?: number;
}

/**
 * Serves the OCI distribution API (distribution-spec v1.1) on the loopback interface, from a folder.
 * There is no authentication: whoever may use this computer's loopback may use the registry.
 */
export async function startRegistry({ folder, port = 0 }: RegistryOptions): Promise<RunningRegistry> {
  const storage = await openStorage(folder);
  const server = createServer((request, response) => {
    answer(storage, request)
      .catch((error: Error) => json(500, { errors: [{ code: 'UNKNOWN', message: error.message }] }))
      .then((reply) => send(reply, request, response))
      // The client went away in the middle of the answer.
      .catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
}

async function answer(storage: Storage, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const route = parseRoute(decode(url.pathname));
  if (route === undefined) return json(404, { errors: [{ code: 'NOT_FOUND', message: url.pathname }] });
  return handle(storage, route, request, url.searchParams);
}

/** A path that cannot be decoded stays as it is, and no route has a percent sign. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function handle(
  storage: Storage,
  route: Route,
  request: IncomingMessage,
  query: URLSearchParams,
): Reply | Promise<Reply> {
  // HEAD is answered as GET; the server leaves the body out.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  switch (route.endpoint) {
    case 'base':
      return method === 'GET' ? json(200, {}) : unsupported(request);
    case 'catalog':
      return method === 'GET' ? listRepositories(storage, query) : unsupported(request);
    case 'bad-name':
      return fail('NAME_INVALID', `${route.name} is not a repository's name`);
    case 'blob':
      if (method === 'GET') return getBlob(storage, route.name, route.digest, request.headers.range);
      if (method === 'DELETE') return deleteBlob(storage, route.name, route.digest);
      return unsupported(request);
    case 'upload-start':
      return method === 'POST' ? startUpload(storage, route.name, query, request) : unsupported(request);
    case 'upload':
      return handleUpload(storage, route.name, route.id, request, query);
    case 'manifest':
      return handleManifest(storage, route.name, route.reference, request);
    case 'tags':
      return method === 'GET' ? listTags(storage, route.name, query) : unsupported(request);
    case 'referrers':
      return method === 'GET'
        ? listReferrers(storage, route.name, route.digest, query)
        : unsupported(request);
  }
}

function handleUpload(
  storage: Storage,
  name: string,
  id: string,
  request: IncomingMessage,
  query: URLSearchParams,
): Reply | Promise<Reply> {
  const range = request.headers['content-range'];
  switch (request.method) {
    case 'GET':
      return uploadStatus(storage, name, id);
    case 'PATCH':
      return appendChunk(storage, name, id, range, request);
    case 'PUT':
      return finishUpload(storage, name, id, query, range, request);
    case 'DELETE':
      return cancelUpload(storage, id);
    default:
      return unsupported(request);
  }
}

async function handleManifest(
  storage: Storage,
  name: string,
  reference: string,
  request: IncomingMessage,
): Promise<Reply> {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return getManifest(storage, name, reference);
    case 'DELETE':
      return deleteManifest(storage, name, reference);
    case 'PUT': {
      const bytes = await readLimited(request, manifestLimit);
      if (bytes === undefined) return fail('SIZE_INVALID', `a manifest has at most ${manifestLimit} bytes`);
      return putManifest(storage, name, reference, request.headers['content-type'], bytes);
    }
    default:
      return unsupported(request);
  }
}

async function readLimited(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unsupported(request: IncomingMessage): Reply {
  return fail('UNSUPPORTED', `${request.method} is not supported here`);
}

async function send(reply: Reply, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body = '' } = reply;
  const length = body instanceof Readable ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, {
    'Docker-Distribution-API-Version': 'registry/2.0',
    ...(status === 204 ? {} : length),
    ...headers,
  });
  // A body that was not read would be taken for the next request.
  request.resume();
  if (request.method === 'HEAD' || !(body instanceof Readable)) {
    if (body instanceof Readable) body.destroy();
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  await pipeline(body, response);
}
