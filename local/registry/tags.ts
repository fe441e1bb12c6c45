import { fail, json, type Reply } from './reply.ts';
import type { Storage } from './storage.ts';

/** GET tags/list, page by page with `n` and `last` (distribution-spec v1.1, "Listing Tags"). */
export async function listTags(storage: Storage, name: string, query: URLSearchParams): Promise<Reply> {
  const all = await storage.listTags(name);
  if (all === undefined) return fail('NAME_UNKNOWN', `there is no repository ${name}`);
  const { shown: tags, headers } = page(all, query, `/v2/${name}/tags/list`);
  return json(200, { name, tags }, headers);
}

/** GET _catalog: all repositories, page by page in the same way (distribution's own API, not in the specification). */
export async function listRepositories(storage: Storage, query: URLSearchParams): Promise<Reply> {
  const { shown, headers } = page(await storage.listRepositories(), query, '/v2/_catalog');
  return json(200, { repositories: shown }, headers);
}

/** What follows `last`, at most `n` of it, and where the rest is found. */
function page(all: string[], query: URLSearchParams, path: string) {
  const last = query.get('last');
  const rest = last === null ? all : all.filter((item) => item > last);
  const n = query.get('n');
  const shown = n === null || !/^\d+$/.test(n) ? rest : rest.slice(0, Number(n));
  const lastShown = shown.at(-1);
  if (lastShown === undefined || shown.length === rest.length) return { shown, headers: {} };
  const next = new URLSearchParams({ n: n ?? '', last: lastShown });
  return { shown, headers: { Link: `<${path}?${next}>; rel="next"` } };
}
