import { ToolError } from '../errors.ts';
import { pages } from './pagination.ts';
import { type Repository, repositoryName } from './reference.ts';
import { type RegistryClient, reading } from './registry-client.ts';
import { discard, readCapped } from './response-body.ts';

const longestPage = 16 * 1024 * 1024;

/** See `Registry.listTags`. */
export async function listTags({ transport }: RegistryClient, repository: Repository): Promise<string[]> {
  const what = `list of the tags of ${repositoryName(repository)}`;
  const tags = new Set<string>();
  // More than 1000 is refused by Amazon's registry.
  const walk = pages('?n=1000', what, async (query) => {
    const page = await transport({
      access: { ...repository, action: 'pull' },
      what,
      method: 'GET',
      path: `tags/list${query}`,
      accept: [200, 404],
    });
    if (page.response.status === 200) return page;
    await discard(page.response);
    return undefined;
  });
  for await (const { response } of walk) {
    const bytes = await reading(what, () => readCapped(response, longestPage));
    for (const tag of parseTags(what, bytes)) tags.add(tag);
  }
  return [...tags];
}

/** `{"name": …, "tags": […]}`; `tags` is null when there are none. */
function parseTags(what: string, bytes: Uint8Array): string[] {
  let tags: unknown;
  try {
    tags = JSON.parse(new TextDecoder().decode(bytes)).tags ?? [];
  } catch {
    tags = undefined;
  }
  if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags;
  throw new ToolError(what, `${what} failed: the answer is not a list of tags`);
}
