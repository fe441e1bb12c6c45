import { fail, json, type Reply } from './reply.ts';
import type { Storage } from './storage.ts';

/** GET tags/list, page by page with `n` and `last` (distribution-spec v1.1, "Listing Tags"). */
export async function listTags(storage: Storage, name: string, query: URLSearchParams): Promise<Reply> {
  const all = await storage.listTags(name);
  if (all === undefined) return fail('NAME_UNKNOWN', `there is no repository ${name}`);
  const last = query.get('last');
  const rest = last === null ? all : all.filter((tag) => tag > last);
  const n = query.get('n');
  const tags = n === null || !/^\d+$/.test(n) ? rest : rest.slice(0, Number(n));
  const lastShown = tags.at(-1);
  const more = lastShown !== undefined && tags.length < rest.length;
  const next = new URLSearchParams({ n: n ?? '', last: lastShown ?? '' });
  return json(200, { name, tags }, more ? { Link: `</v2/${name}/tags/list?${next}>; rel="next"` } : {});
}
