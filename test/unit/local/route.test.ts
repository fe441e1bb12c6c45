import { expect, test } from '@jest/globals';
import { parseRoute } from '../../../local/registry/route.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['/v2/', { endpoint: 'base' }],
  ['/v2/_catalog', { endpoint: 'catalog' }],
  [`/v2/a/b/c/blobs/${digest}`, { endpoint: 'blob', name: 'a/b/c', digest }],
  ['/v2/a/blobs/uploads/', { endpoint: 'upload-start', name: 'a' }],
  ['/v2/a/blobs/uploads', { endpoint: 'upload-start', name: 'a' }],
  ['/v2/a/blobs/uploads/0b1c-2d', { endpoint: 'upload', name: 'a', id: '0b1c-2d' }],
  ['/v2/a/manifests/v1', { endpoint: 'manifest', name: 'a', reference: 'v1' }],
  ['/v2/x/manifests/y/manifests/z', { endpoint: 'manifest', name: 'x/manifests/y', reference: 'z' }],
  ['/v2/a/tags/list', { endpoint: 'tags', name: 'a' }],
  [`/v2/a/referrers/${digest}`, { endpoint: 'referrers', name: 'a', digest }],
  ['/v2/A/tags/list', { endpoint: 'bad-name', name: 'A' }],
  ['/v2/a/../b/tags/list', { endpoint: 'bad-name', name: 'a/../b' }],
  ['/v2/_a/tags/list', { endpoint: 'bad-name', name: '_a' }],
  [`/v2/${'a'.repeat(256)}/tags/list`, { endpoint: 'bad-name', name: 'a'.repeat(256) }],
  ['/v2/a/blobs/uploads/..', undefined],
  ['/v1/', undefined],
  ['/v2/a/unknown', undefined],
])('%s', (path, route) => {
  expect(parseRoute(path)).toEqual(route);
});
