import { ToolError } from '../../shared/errors.ts';
import type { Http, HttpResponse } from '../../shared/http.ts';
import type { Token } from './token.ts';

const longestChain = 10;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an asset, from byte `from` on, and follows redirects by hand: each address gets only what it may
 * see, so that no token leaves its origins.
 *
 * @throws ToolError when no answer comes, or the redirects lead nowhere
 */
export async function requestAsset(
  url: string,
  from: number,
  http: Http,
  token: Token | undefined,
): Promise<HttpResponse> {
  let here = new URL(url);
  for (let hops = 0; hops <= longestChain; hops += 1) {
    const response = await requestOnce(here, from, http, token);
    const location = response.headers.get('location');
    if (!redirects.has(response.status) || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, here.href) ? new URL(location, here) : undefined;
    if (next === undefined || !/^https?:$/.test(next.protocol)) {
      throw new ToolError(`GET ${shown(url)}`, `${here.origin} redirects to what is no web address`);
    }
    if (here.protocol === 'https:' && next.protocol !== 'https:') {
      throw new ToolError(
        `GET ${shown(url)}`,
        `${here.origin} redirects to ${next.origin}, which is not https`,
      );
    }
    here = next;
  }
  throw new ToolError(
    `GET ${shown(url)}`,
    `${new URL(url).origin} redirects more than ${longestChain} times`,
  );
}

async function requestOnce(url: URL, from: number, http: Http, token: Token | undefined) {
  const ask = (credential: Record<string, string>) =>
    http(url.href, {
      retry: false,
      headers: {
        // What is pinned is the file as it lies there.
        'accept-encoding': 'identity',
        ...(from > 0 && { range: `bytes=${from}-` }),
        ...credential,
      },
    });
  if (!token?.origins.includes(url.origin)) return ask({});
  const response = await ask({ authorization: `Bearer ${token.value}` });
  if (response.status !== 401 && response.status !== 403) return response;
  // A token that has run out must not keep a public asset from us.
  await response.body?.cancel();
  return ask({});
}

/** An address without its query, which may be a signature. */
export function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
