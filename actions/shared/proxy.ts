import { BlockList, isIP } from 'node:net';

/**
 * The proxy for an address, as the environment asks for it; undefined for none. Go's rules, which the tools
 * beside us follow (golang.org/x/net/http/httpproxy): of two spellings of a variable the first counts that is
 * not empty, upper case before lower case; this computer's own addresses are never asked through a proxy; and
 * NO_PROXY has hosts with their subdomains, subdomains alone (.example.com), IP addresses, blocks of them
 * (10.0.0.0/8), each with a port or without, or * for all.
 */
export function proxyFor(address: string | URL, env: NodeJS.ProcessEnv): string | undefined {
  const { protocol, hostname, port } = new URL(address);
  const proxy = protocol === 'https:' ? env.HTTPS_PROXY || env.https_proxy : env.HTTP_PROXY || env.http_proxy;
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (proxy === undefined || proxy === '' || isLocal(host)) return undefined;
  const target = { host, port: port || (protocol === 'https:' ? '443' : '80') };
  const exceptions = (env.NO_PROXY || env.no_proxy || '').split(/[,\s]+/);
  if (exceptions.some((exception) => covers(exception.toLowerCase(), target))) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function covers(exception: string, { host, port }: { host: string; port: string }): boolean {
  if (exception === '*') return true;
  const block = /^([^/]+)\/(\d+)$/.exec(exception);
  if (block !== null) return isInBlock(host, block[1] ?? '', Number(block[2]));
  const [, name = '', ofPort = port] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(exception) ?? [];
  if (isIP(exception) !== 0) return exception === host;
  if (name === '' || ofPort !== port) return false;
  const domain = name.replace(/^\*?\./, '');
  return host.endsWith(`.${domain}`) || (host === domain && domain === name);
}

function isInBlock(host: string, network: string, prefix: number): boolean {
  const kind = isIP(host);
  if (kind === 0 || kind !== isIP(network) || prefix > (kind === 4 ? 32 : 128)) return false;
  const family = kind === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(network, prefix, family);
  return list.check(host, family);
}
