import { ToolError } from '../errors.ts';
import type { Http, HttpInit, HttpResponse } from '../http.ts';
import type { Access, Authorization } from './authorization.ts';
import { isLoopback } from './reference.ts';
import { type Asked, oneLine, registryError } from './registry-error.ts';
import { discard } from './response-body.ts';

/** One request of the distribution API. */
export interface RegistryRequest {
  access: Access;
  /** In words, for errors: `push of sha256:… to host/app`. */
  what: string;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  /** Path under `/v2/<repository>/`, or the whole address that the registry gave for an upload. */
  path: string | URL;
  headers?: Record<string, string>;
  /** A stream is opened anew for each attempt. */
  body?: () => NonNullable<HttpInit['body']>;
  /** See HttpInit. */
  retry?: boolean;
  /** Status codes that are an answer; others throw. */
  accept: number[];
}

/** Sends one request. @throws ToolError for an answer that the request does not accept */
export type Transport = (request: RegistryRequest) => Promise<RegistryResponse>;

/** An answer that the request accepts; its body is the caller's to read or discard. */
export interface RegistryResponse {
  response: HttpResponse;
  /** The address that answered, after redirects; relative addresses in headers stand to it. */
  url: URL;
}

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;

/**
 * Sends requests to registries: authenticates once asked to, once more when a token was refused, and follows
 * redirects of reads without ever taking credentials to another origin.
 */
export function createTransport(http: Http, authorization: Authorization): Transport {
  return async (request) => {
    const { access } = request;
    const url = addressOf(request);
    const known = await authorization.header(access);
    let { response, at } = await follow(http, request, url, known);
    const challenge = response.headers.get('www-authenticate');
    if (response.status === 401 && challenge !== null && at.origin === registryOrigin(access.registry)) {
      const header = await authorization.answer(access, challenge, known);
      if (header !== undefined) {
        await discard(response);
        ({ response, at } = await follow(http, request, url, header));
      }
    }
    if (request.accept.includes(response.status)) return { response, url: at };
    const asked: Asked = {
      what: request.what,
      command: `${request.method} ${at.origin}${at.pathname}`,
      registry: access.registry,
      repository: access.repository,
      ...(await authorization.standing(access.registry)),
    };
    throw await registryError(asked, response);
  };
}

/** Scheme, host and port under which a registry is asked. Docker Hub's API lives on another host. */
export function registryOrigin(registry: string): string {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  return new URL(`${isLoopback(registry) ? 'http' : 'https'}://${host}`).origin;
}

function addressOf({ access, path }: RegistryRequest): URL {
  return path instanceof URL
    ? path
    : new URL(`/v2/${access.repository}/${path}`, registryOrigin(access.registry));
}

async function follow(
  http: Http,
  request: RegistryRequest,
  start: URL,
  authorization: string | undefined,
): Promise<{ response: HttpResponse; at: URL }> {
  const home = registryOrigin(request.access.registry);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  let at = start;
  for (let hops = 0; ; hops += 1) {
    // Storage behind a registry gets its right from the address; the registry's credentials stay at home.
    const own = at.origin === home && authorization !== undefined ? { authorization } : {};
    const response = await send(http, request, at, own);
    const location = response.headers.get('location');
    if (!isRead || location === null || !redirects.has(response.status)) return { response, at };
    await discard(response);
    if (hops === mostRedirects) throw fault(request, at, `was redirected more than ${mostRedirects} times`);
    at = resolveLocation(request, at, location);
  }
}

async function send(http: Http, request: RegistryRequest, at: URL, authorization: Record<string, string>) {
  try {
    return await http(at.href, {
      method: request.method,
      headers: { ...request.headers, ...authorization },
      ...(request.body !== undefined && { body: request.body(), duplex: 'half' }),
      ...(request.retry !== undefined && { retry: request.retry }),
    });
  } catch (cause) {
    if (!(cause instanceof ToolError)) throw cause;
    const plain = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/.test(cause.message);
    const reason = plain
      ? `${at.host} does not speak https; plain http is used for this computer's own addresses only`
      : cause.message;
    throw new ToolError(cause.command, `${reason}; it was wanted for the ${request.what}`, { cause });
  }
}

/**
 * The address in a Location header, relative or absolute.
 *
 * @throws ToolError when it would leave https
 */
export function resolveLocation(request: RegistryRequest, at: URL, location: string): URL {
  const next = URL.canParse(location, at.href) ? new URL(location, at.href) : undefined;
  if (next === undefined) {
    throw fault(request, at, `was sent to "${oneLine(location, 100)}", which is not an address`);
  }
  const secure = next.protocol === 'https:';
  const local = next.protocol === 'http:' && at.protocol === 'http:' && isLoopback(next.host);
  if (secure || local) return next;
  throw fault(
    request,
    at,
    `was sent to ${next.origin}, which is not https: the registry's external address is not set right`,
  );
}

function fault({ what, method }: RegistryRequest, at: URL, reason: string): ToolError {
  return new ToolError(`${method} ${at.origin}${at.pathname}`, `${what} ${reason}`);
}
