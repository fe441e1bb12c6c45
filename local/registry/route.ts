import { isRepository } from '../../actions/shared/oci/reference.ts';

/** An endpoint of the distribution API, with what its path says. */
export type Route =
  | { endpoint: 'base' }
  | { endpoint: 'catalog' }
  | { endpoint: 'blob'; name: string; digest: string }
  | { endpoint: 'upload-start'; name: string }
  | { endpoint: 'upload'; name: string; id: string }
  | { endpoint: 'manifest'; name: string; reference: string }
  | { endpoint: 'tags'; name: string }
  | { endpoint: 'referrers'; name: string; digest: string }
  | { endpoint: 'bad-name'; name: string };

/** The route of a URL path; undefined when the API has none such. */
export function parseRoute(path: string): Route | undefined {
  if (path === '/v2' || path === '/v2/') return { endpoint: 'base' };
  if (path === '/v2/_catalog') return { endpoint: 'catalog' };
  const route = parseRepositoryRoute(path);
  if (route === undefined) return undefined;
  return isRepository(route.name) ? route : { endpoint: 'bad-name', name: route.name };
}

function parseRepositoryRoute(path: string): (Route & { name: string }) | undefined {
  // The name is greedy: a repository may itself be called `x/blobs`.
  const match = (pattern: RegExp) => pattern.exec(path)?.groups as Record<string, string> | undefined;
  const start = match(/^\/v2\/(?<name>.+)\/blobs\/uploads\/?$/);
  if (start?.name) return { endpoint: 'upload-start', name: start.name };
  const upload = match(/^\/v2\/(?<name>.+)\/blobs\/uploads\/(?<id>[0-9a-f-]+)$/);
  if (upload?.name && upload.id) return { endpoint: 'upload', name: upload.name, id: upload.id };
  const blob = match(/^\/v2\/(?<name>.+)\/blobs\/(?<digest>[^/]+)$/);
  if (blob?.name && blob.digest) return { endpoint: 'blob', name: blob.name, digest: blob.digest };
  const manifest = match(/^\/v2\/(?<name>.+)\/manifests\/(?<reference>[^/]+)$/);
  if (manifest?.name && manifest.reference)
    return { endpoint: 'manifest', name: manifest.name, reference: manifest.reference };
  const tags = match(/^\/v2\/(?<name>.+)\/tags\/list$/);
  if (tags?.name) return { endpoint: 'tags', name: tags.name };
  const referrers = match(/^\/v2\/(?<name>.+)\/referrers\/(?<digest>[^/]+)$/);
  if (referrers?.name && referrers.digest)
    return { endpoint: 'referrers', name: referrers.name, digest: referrers.digest };
  return undefined;
}
