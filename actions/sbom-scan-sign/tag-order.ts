/** `1`, `v1.2`, `1.2.3-rc.1`. */
const version = /^v?\d+(\.\d+){0,2}([-_+].*)?$/;

/**
 * The order in which tags are set: those of branches and commits first, versions after them, `latest` at the very
 * end. What people deploy by is told last, so a run that breaks off has promised least.
 */
export function tagOrder(tags: readonly string[]): string[] {
  const rank = (tag: string) => (tag === 'latest' ? 2 : version.test(tag) ? 1 : 0);
  return tags.toSorted((a, b) => rank(a) - rank(b));
}
