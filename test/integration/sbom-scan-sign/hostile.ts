import { forward, serve } from './proxy.ts';

/** The token that `startEcho` gives. */
export const echoToken = 'dG9rZW4tb2YtdGhlLWVjaG8';

/** A registry that takes no blob, and quotes the credentials it was sent when it says so. */
export function startEcho(scheme: 'Basic' | 'Bearer') {
  return serve((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    incoming.resume();
    if (url?.startsWith('/token')) return outgoing.end(JSON.stringify({ token: echoToken }));
    if (headers.authorization === undefined) {
      const realm = scheme === 'Basic' ? 'echo' : `http://${headers.host}/token`;
      return outgoing.writeHead(401, { 'www-authenticate': `${scheme} realm="${realm}"` }).end();
    }
    if (method === 'HEAD' || method === 'GET') return outgoing.writeHead(404).end();
    const message = `you sent ${headers.authorization}`;
    outgoing.writeHead(403).end(JSON.stringify({ errors: [{ code: 'DENIED', message }] }));
  });
}

/**
 * A registry in front of a real one that handles a request to set a tag as it is told.
 *
 * @param onTag what happens with a tag; `hold` gives no answer, ever
 */
export function startTagKeeper(registry: string, onTag: (tag: string) => 'pass' | 'refuse' | 'hold') {
  return serve((incoming, outgoing) => {
    const { method, url } = incoming;
    const [, tag] = /\/manifests\/([\w][\w.-]*)$/.exec(url ?? '') ?? [];
    const fate = method === 'PUT' && tag !== undefined ? onTag(tag) : 'pass';
    if (fate !== 'pass') {
      incoming.resume();
      const errors = [{ code: 'DENIED', message: 'tag is immutable' }];
      if (fate === 'refuse') outgoing.writeHead(403).end(JSON.stringify({ errors }));
      return;
    }
    forward(registry, incoming, outgoing);
  });
}
