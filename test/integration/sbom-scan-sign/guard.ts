import { forward, serve } from './proxy.ts';

/** A loopback server before a registry that lets only one user through (RFC 7617). */
export function startGuard(registry: string, username: string, password: string) {
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  return serve((incoming, outgoing) => {
    if (incoming.headers.authorization === expected) return forward(registry, incoming, outgoing);
    outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="registry"' });
    outgoing.end('{"errors":[{"code":"UNAUTHORIZED","message":"who are you?"}]}');
    incoming.resume();
  });
}
