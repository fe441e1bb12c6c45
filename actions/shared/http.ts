import { Agent, fetch, Pool, ProxyAgent, type RequestInit, type Response } from 'undici';
import type { Clock } from './clock.ts';
import { ToolError } from './errors.ts';
import { proxyFor } from './proxy.ts';

/**
 * One HTTP request. Redirects are not followed unless asked for, so that no credential leaves its host by
 * accident. Answers with any status are returned; only a server that cannot be reached throws.
 *
 * @throws ToolError when no answer comes
 */
export type Http = (url: string, init?: HttpInit) => Promise<HttpResponse>;

export interface HttpInit extends Omit<RequestInit, 'dispatcher' | 'signal'> {
  /** Milliseconds for the whole exchange. Default: none, but silence on the connection ends it. */
  timeout?: number;
  /** False for a request that must not be repeated. Default: true for all but POST. */
  retry?: boolean;
}

export type HttpResponse = Response;

/** Statuses of a server that may do better when it is asked again. */
export const retryable: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const attempts = 5;
const longestWait = 30_000;

/** Milliseconds of silence that end a connection; a long transfer that moves is no silence. */
const patience = { connect: { timeout: 10_000 }, headersTimeout: 60_000, bodyTimeout: 60_000 };

/**
 * The HTTP port: proxies from the environment, time-outs, retries with jitter on 408, 429, 5xx and broken
 * connections, honouring Retry-After. Never retries 401, 403 or 404.
 */
export function proxiedHttp(env: NodeJS.ProcessEnv, clock: Clock, random: () => number = Math.random): Http {
  const dispatcher = new Agent({
    ...patience,
    // Asked for each origin, those of redirects too.
    factory(origin, options) {
      const uri = proxyFor(origin, env);
      return uri === undefined ? new Pool(origin, options) : new ProxyAgent({ ...patience, uri });
    },
  });
  return async (url, init = {}) => {
    const { timeout, retry = (init.method ?? 'GET') !== 'POST', ...request } = init;
    for (let attempt = 1; ; attempt += 1) {
      const last = !retry || attempt === attempts;
      const wait = Math.min(longestWait, 500 * 2 ** (attempt - 1)) * (0.5 + random());
      try {
        const response = await fetch(url, {
          redirect: 'manual',
          ...request,
          dispatcher,
          ...(timeout !== undefined && { signal: AbortSignal.timeout(timeout) }),
        });
        if (last || !retryable.has(response.status)) return response;
        await response.arrayBuffer();
        await clock.wait(retryAfter(response, clock.now()) ?? wait);
      } catch (cause) {
        if (last || !isTransient(cause)) throw unreachable(url, init.method ?? 'GET', cause);
        await clock.wait(wait);
      }
    }
  };
}

/** Milliseconds that a Retry-After header asks for (seconds or a date, RFC 9110 section 10.2.3), capped. */
export function retryAfter(response: HttpResponse, now: number): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null) return undefined;
  const wanted = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wanted) ? undefined : Math.min(Math.max(wanted, 0), longestWait);
}

/**
 * What does not get better by asking again: a name that does not resolve, a port that nobody listens on, headers that
 * are too large, an address that is none.
 */
const settled = [
  'ENOTFOUND',
  'ECONNREFUSED',
  'EAI_AGAIN',
  'UND_ERR_HEADERS_OVERFLOW',
  'HPE_HEADER_OVERFLOW',
  'ERR_INVALID_URL',
];

/**
 * Whether a request that got no answer may get one when it is sent again. An error without a code is about the
 * request itself, such as a port that fetch refuses.
 */
export function isTransient(cause: unknown): boolean {
  const code = causeCode(cause);
  return code === undefined ? isTimeout(cause) : !settled.includes(code);
}

function isTimeout(cause: unknown): boolean {
  return causes(cause).some((error) => (error as Error).name === 'TimeoutError');
}

function causeCode(cause: unknown): string | undefined {
  return causes(cause)
    .map((error) => (error as NodeJS.ErrnoException).code)
    .find((code) => typeof code === 'string');
}

/** An error and what it is due to, the outermost first. */
function causes(error: unknown): object[] {
  return typeof error === 'object' && error !== null ? [error, ...causes((error as Error).cause)] : [];
}

function unreachable(url: string, method: string, cause: unknown): ToolError {
  const { origin, pathname } = new URL(url);
  const innermost = causes(cause).at(-1) as Error | undefined;
  const reason = causeCode(cause) ?? innermost?.message ?? String(cause);
  return new ToolError(`${method} ${origin}${pathname}`, `${origin} cannot be reached (${reason})`, {
    cause,
  });
}
