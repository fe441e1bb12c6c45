import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An archive that the server keeps. */
export interface StoredArchive {
  key: string;
  version: string;
  bytes: Buffer;
  complete: boolean;
}

export interface CacheServer {
  archives: StoredArchive[];
  /** `GET cache`, `POST caches`, ... as they came. */
  requests: string[];
  /** Variables by which @actions/cache finds the server. */
  env: Record<string, string>;
  /** Answers every request with this status while it is set. */
  status?: number;
  /** Sends an archive, all at once unless it is set. */
  send: (bytes: Buffer, response: ServerResponse) => void;
  close(): Promise<void>;
}

/**
 * The platform's cache service on loopback: version 1 of its interface, which act and GitHub Enterprise Server speak,
 * or version 2, which github.com speaks (twirp, and a blob store that archives are uploaded to).
 */
export async function cacheServer(version: 1 | 2 = 1): Promise<CacheServer> {
  const archives: StoredArchive[] = [];
  const requests: string[] = [];
  const http = createServer((request, response) => {
    requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    if (server.status !== undefined) return void response.writeHead(server.status).end('{}');
    answer(request, response, server, origin).catch((error: Error) =>
      response.writeHead(500).end(JSON.stringify({ message: error.message })),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: CacheServer = {
    archives,
    requests,
    send: (bytes, response) => void response.end(bytes),
    env: {
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      ...(version === 1
        ? { ACTIONS_CACHE_URL: `${origin}/` }
        : { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: `${origin}/` }),
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { archives, send }: CacheServer,
  origin: string,
): Promise<void> {
  const url = new URL(request.url ?? '', origin);
  const body = await bodyOf(request);
  const json = () => JSON.parse(body.toString());
  const reply = (status: number, value?: unknown) =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(value === undefined ? '' : JSON.stringify(value));
  // Counted from 1: the library takes 0 for no reservation.
  const named = archives[Number(url.pathname.split('/').at(-1)) - 1];
  const idOf = (archive: StoredArchive) => archives.indexOf(archive) + 1;

  if (url.pathname.startsWith('/blob/')) return blob(request, response, url, body, named, send);
  if (request.headers.authorization !== 'Bearer runtime-token') return reply(401);

  switch (`${request.method} ${url.pathname.replace(/\/\d+$/, '/:id')}`) {
    case 'GET /_apis/artifactcache/cache': {
      const keys = url.searchParams.get('keys')?.split(',') ?? [];
      const found = find(archives, keys, url.searchParams.get('version') ?? '');
      if (found === undefined) return reply(204);
      const archiveLocation = `${origin}/blob/${idOf(found)}`;
      return reply(200, { cacheKey: found.key, archiveLocation });
    }
    case 'POST /_apis/artifactcache/caches': {
      const id = reserve(archives, json());
      return id === undefined ? reply(409, { message: 'Cache already exists' }) : reply(201, { cacheId: id });
    }
    case 'PATCH /_apis/artifactcache/caches/:id': {
      write(named, Number(/bytes (\d+)-/.exec(request.headers['content-range'] ?? '')?.[1]), body);
      return reply(204);
    }
    case 'POST /_apis/artifactcache/caches/:id':
      return reply(complete(named, json().size) ? 204 : 400);
    case 'POST /twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry': {
      const id = reserve(archives, json());
      if (id === undefined) return reply(409, { code: 'already_exists', msg: 'cache entry exists' });
      return reply(200, { ok: true, signed_upload_url: `${origin}/blob/${id}?sig=upload` });
    }
    case 'POST /twirp/github.actions.results.api.v1.CacheService/FinalizeCacheEntryUpload': {
      const { key, version, size_bytes } = json();
      const saved = archives.find((archive) => archive.key === key && archive.version === version);
      return reply(200, { ok: complete(saved, Number(size_bytes)), entry_id: '1' });
    }
    case 'POST /twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL': {
      const { key, restore_keys = [], version } = json();
      const found = find(archives, [key, ...restore_keys], version);
      if (found === undefined) return reply(200, { ok: false });
      const signed_download_url = `${origin}/blob/${idOf(found)}?sig=download`;
      return reply(200, { ok: true, signed_download_url, matched_key: found.key });
    }
    default:
      return reply(404);
  }
}

/** What holds the bytes: one PUT of version 2, one GET of both. */
function blob(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: Buffer,
  archive: StoredArchive | undefined,
  send: CacheServer['send'],
): void {
  if (archive === undefined) return void response.writeHead(404).end();
  if (request.method === 'PUT' && url.searchParams.get('sig') === 'upload') {
    archive.bytes = body;
    return void response.writeHead(201, { etag: '"1"', 'x-ms-request-id': '1' }).end();
  }
  send(archive.bytes, response.writeHead(200, { 'content-length': archive.bytes.length }));
}

/** An exact key first, then the newest that begins with it; then the same with the next key. */
function find(archives: StoredArchive[], keys: string[], version: string): StoredArchive | undefined {
  const candidates = archives.filter((archive) => archive.complete && archive.version === version);
  for (const key of keys) {
    const found =
      candidates.find((archive) => archive.key === key) ??
      candidates.findLast((archive) => archive.key.startsWith(key));
    if (found !== undefined) return found;
  }
  return undefined;
}

function reserve(
  archives: StoredArchive[],
  { key, version }: Pick<StoredArchive, 'key' | 'version'>,
): number | undefined {
  if (archives.some((archive) => archive.key === key && archive.version === version)) return undefined;
  archives.push({ key, version, bytes: Buffer.alloc(0), complete: false });
  return archives.length;
}

function write(archive: StoredArchive | undefined, start: number, bytes: Buffer): void {
  if (archive === undefined) throw new Error('not reserved');
  const whole = Buffer.alloc(Math.max(archive.bytes.length, start + bytes.length));
  archive.bytes.copy(whole);
  bytes.copy(whole, start);
  archive.bytes = whole;
}

function complete(archive: StoredArchive | undefined, size: number): boolean {
  if (archive === undefined || archive.bytes.length !== size) return false;
  archive.complete = true;
  return true;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
