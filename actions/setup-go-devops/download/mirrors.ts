/**
 * The places to ask for an asset, in order: the mirrors of its vendor's hosts, then the vendor's own addresses.
 *
 * @param mirrors by host (`get.helm.sh`): the prefix that stands for `https://get.helm.sh/`
 */
export function sourcesOf(urls: string[], mirrors: Record<string, string>): string[] {
  const mirrored = urls.flatMap((url) => {
    const { host, pathname, search } = new URL(url);
    const prefix = mirrors[host];
    return prefix === undefined ? [] : [`${prefix.replace(/\/+$/, '')}${pathname}${search}`];
  });
  return [...new Set([...mirrored, ...urls])];
}
