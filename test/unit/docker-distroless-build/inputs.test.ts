import { describe, expect, test } from '@jest/globals';
import { parseBases } from '../../../actions/docker-distroless-build/base.ts';
import { parseRepository } from '../../../actions/docker-distroless-build/repository.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('repository', () => {
  test.each(['ghcr.io/acme/orders', 'localhost:5000/orders', '127.0.0.1:5000/a/b', 'localhost/orders'])(
    '%s',
    (text) => {
      expect(parseRepository(text, {})).toMatchObject({ repository: text.slice(text.indexOf('/') + 1) });
    },
  );

  test("without one it is GitHub's registry and the repository's name in lower case", () => {
    const reference = parseRepository('', { GITHUB_REPOSITORY: 'Acme/Orders' });
    expect(reference).toMatchObject({ registry: 'ghcr.io', repository: 'acme/orders' });
  });

  test.each([
    [
      'ghcr.io/Acme/Orders',
      'repository: "ghcr.io/Acme/Orders" has capitals, which registries refuse: write ghcr.io/acme/orders',
    ],
    ['orders', 'repository: "orders" has no registry; write it in full, such as ghcr.io/acme/orders'],
    ['acme/orders', /has no registry/],
    ['ghcr.io/acme/orders:1.0', /has a tag; leave :1.0 to the input tags/],
    [`ghcr.io/acme/orders@${digest}`, /has a digest/],
    ['ghcr.io/acme/or ders', /is not a reference/],
  ])('%s is refused', (text, message) => {
    expect(() => parseRepository(text, {})).toThrow(InputError);
    expect(() => parseRepository(text, {})).toThrow(message);
  });
});

describe('base', () => {
  test('a list of pinned references and builtin', () => {
    expect(parseBases([`gcr.io/d/static:nonroot@${digest}`, 'builtin'])).toEqual([
      { kind: 'image', reference: { registry: 'gcr.io', repository: 'd/static', tag: 'nonroot', digest } },
      { kind: 'builtin' },
    ]);
  });

  test.each([
    [[], /name at least one/],
    [
      ['gcr.io/d/static:nonroot'],
      /base: "gcr.io\/d\/static:nonroot" is not pinned.*write gcr.io\/d\/static:nonroot@sha256:/,
    ],
    [['gcr.io/d/static@sha256:abc'], /is not a reference/],
  ])('%j is refused', (bases, message) => {
    expect(() => parseBases(bases)).toThrow(InputError);
    expect(() => parseBases(bases)).toThrow(message);
  });
});
