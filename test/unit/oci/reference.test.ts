import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../actions/shared/errors.ts';
import {
  formatReference,
  isLoopback,
  parseReference,
  repositoryName,
} from '../../../actions/shared/oci/reference.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseReference', () => {
  test.each([
    ['app', 'docker.io/library/app'],
    ['team/app:1', 'docker.io/team/app:1'],
    ['index.docker.io/team/app', 'docker.io/team/app'],
    ['registry:2', 'docker.io/library/registry:2'],
    ['localhost/app', 'localhost/app'],
    ['localhost:5000/app:v1', 'localhost:5000/app:v1'],
    ['[::1]:5000/team/app:v1', '[::1]:5000/team/app:v1'],
    ['oci://ghcr.io/org/charts/app', 'ghcr.io/org/charts/app'],
    ['Registry.Example.com/a/b_c/d__e/f-g.h', 'Registry.Example.com/a/b_c/d__e/f-g.h'],
    [` ghcr.io/org/app@${digest} `, `ghcr.io/org/app@${digest}`],
    [`ghcr.io/org/app:1.2.3@${digest}`, `ghcr.io/org/app:1.2.3@${digest}`],
  ])('%s', (text, full) => {
    expect(formatReference(parseReference(text))).toBe(full);
  });

  test('gives the parts', () => {
    expect(parseReference(`localhost:5000/team/app:v1@${digest}`)).toEqual({
      registry: 'localhost:5000',
      repository: 'team/app',
      tag: 'v1',
      digest,
    });
    expect(repositoryName(parseReference('ghcr.io/org/app:1'))).toBe('ghcr.io/org/app');
  });

  test.each([
    ['', /is not a repository/],
    ['https://ghcr.io/org/app', /without a scheme/],
    ['ghcr.io/Org/app', /lower case/],
    ['ghcr.io/org/app:', /"" is not a tag/],
    [`ghcr.io/org/app:${'x'.repeat(129)}`, /is not a tag/],
    ['ghcr.io/org/app@sha256:12', /64 hex digits/],
    [`ghcr.io/org/app@${digest}@${digest}`, /more than one @/],
    ['ghcr.io/../app', /is not a repository/],
    ['ghcr.io/org//app', /is not a repository/],
    ['ghcr.io/org/app?x=1', /is not a repository/],
    ['user:secret@ghcr.io/app', /64 hex digits/],
    ['ghcr.io:99999999/app', /is not a registry host/],
    [`ghcr.io/${'a/'.repeat(127)}a`, /longer than 255/],
  ])('refuses %s', (text, message) => {
    expect(() => parseReference(text, 'image')).toThrow(InputError);
    expect(() => parseReference(text, 'image')).toThrow(message);
  });
});

test.each([
  ['localhost', true],
  ['localhost:5000', true],
  ['127.0.0.1:5000', true],
  ['127.8.9.10', true],
  ['[::1]:5000', true],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com:5000', false],
  ['10.0.0.1:5000', false],
  ['[::2]', false],
])('%s is an address of this computer: %s', (registry, loopback) => {
  expect(isLoopback(registry)).toBe(loopback);
});
