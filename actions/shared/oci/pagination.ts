import { ToolError } from '../errors.ts';
import type { RegistryResponse } from './transport.ts';

/** More pages than any real list has: a registry that never ends is stopped. */
const mostPages = 1000;

/**
 * Walks a paginated list (distribution-spec, "Listing Tags"; RFC 8288 for Link). Only the query of a Link is
 * taken, onto the path that was asked first: relative, absolute and wrongly prefixed links all work, and
 * none leads to another host.
 *
 * @param fetchPage asks for one page with a query such as `?n=1000`; undefined ends the walk
 * @throws ToolError when pages repeat or do not end
 */
export async function* pages(
  firstQuery: string,
  what: string,
  fetchPage: (query: string) => Promise<RegistryResponse | undefined>,
): AsyncGenerator<RegistryResponse> {
  const seen = new Set<string>();
  let query: string | undefined = firstQuery;
  while (query !== undefined) {
    if (seen.has(query) || seen.size === mostPages) {
      throw new ToolError(
        what,
        `${what} does not end: the registry gave ${seen.size} pages and then a page again`,
      );
    }
    seen.add(query);
    const page = await fetchPage(query);
    if (page === undefined) return;
    yield page;
    query = nextQuery(page.response.headers.get('link'), page.url);
  }
}

/** The query of the link whose relation is `next`. */
function nextQuery(header: string | null, base: URL): string | undefined {
  for (const [, target = '', params = ''] of (header ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    if (!/;\s*rel\s*=\s*"?next"?/i.test(params) || !URL.canParse(target, base.href)) continue;
    const { search } = new URL(target, base.href);
    return search === '' ? undefined : search;
  }
  return undefined;
}
