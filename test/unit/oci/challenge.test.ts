import { expect, test } from '@jest/globals';
import { parseChallenges } from '../../../actions/shared/oci/challenge.ts';

test('reads a Bearer challenge with commas inside its quotes', () => {
  const header =
    'Bearer realm="https://auth.example.com/token",service="registry",scope="repository:a/b:pull,push"';
  expect(parseChallenges(header)).toEqual([
    {
      scheme: 'bearer',
      params: {
        realm: 'https://auth.example.com/token',
        service: 'registry',
        scope: 'repository:a/b:pull,push',
      },
    },
  ]);
});

test('reads several challenges in one header', () => {
  const header = 'Bearer realm="https://a/t", service=s, Basic realm="Login, please"';
  expect(parseChallenges(header)).toEqual([
    { scheme: 'bearer', params: { realm: 'https://a/t', service: 's' } },
    { scheme: 'basic', params: { realm: 'Login, please' } },
  ]);
});

test('reads a scheme without parameters, and escapes', () => {
  expect(parseChallenges('Negotiate, Basic realm="a \\"b\\""')).toEqual([
    { scheme: 'negotiate', params: {} },
    { scheme: 'basic', params: { realm: 'a "b"' } },
  ]);
});

test.each(['', '"', ',,,', '= = =', 'Bearer realm="open'])('does not stumble over %s', (header) => {
  expect(parseChallenges(header).every(({ params }) => Object.keys(params).length === 0)).toBe(true);
});
