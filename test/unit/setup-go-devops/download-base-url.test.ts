import { describe, expect, test } from '@jest/globals';
import { baseUrl, baseUrlToken } from '../../../actions/setup-go-devops/go/download-base-url.ts';

test.each([
  ['', undefined, undefined],
  ['https://mirror.example.com/golang//', undefined, 'https://mirror.example.com/golang'],
  ['', 'https://aka.ms/golang/release/latest', 'https://aka.ms/golang/release/latest'],
  ['https://a.example.com', 'https://b.example.com', 'https://a.example.com'],
])('input %j with variable %j is %s', (given, variable, expected) => {
  expect(baseUrl(given, variable === undefined ? {} : { GO_DOWNLOAD_BASE_URL: variable })).toBe(expected);
});

test.each(['mirror.example.com', 'file:///etc', 'https://a.example.com/?x=1', 'javascript:alert(1)'])(
  '%s is refused, by the name of who gave it',
  (text) => {
    expect(() => baseUrl(text, {})).toThrow(`go-download-base-url: "${text}" is not an address such as`);
    expect(() => baseUrl('', { GO_DOWNLOAD_BASE_URL: text })).toThrow(`GO_DOWNLOAD_BASE_URL: "${text}"`);
  },
);

test.each([
  'https://user:secret@m.example.com/go',
  'https://secret@m.example.com',
  'user:secret@m.example.com',
])('%s is refused without telling the password', (text) => {
  const message = 'has a user or a password in it, which would end up in logs: leave it out';
  expect(() => baseUrl(text, {})).toThrow(new Error(`go-download-base-url: ${message}`));
  expect(() => baseUrl('', { GO_DOWNLOAD_BASE_URL: text })).toThrow(
    new Error(`GO_DOWNLOAD_BASE_URL: ${message}`),
  );
});

describe('the token', () => {
  const env = { GITHUB_SERVER_URL: 'https://git.example.com', GITHUB_API_URL: 'https://git.example.com/api' };
  const given = (goDownloadBaseUrl: string, token = 'secret') => ({ goDownloadBaseUrl, token });
  const place = 'https://git.example.com/go';

  test('goes to this GitHub server, where the input names it', () => {
    expect(baseUrlToken(given(place), place, env)).toEqual({
      value: 'secret',
      origins: ['https://git.example.com'],
    });
    expect(baseUrlToken(given(place, ''), place, env)).toBeUndefined();
  });

  test.each([
    'https://m.example.com/go',
    'http://git.example.com/go',
    'https://git.example.com:8443/go',
    'https://git.example.com.evil.example/go',
  ])('does not go to %s', (other) => {
    for (const token of ['secret', 'ghs_job', 'ghp_person']) {
      expect(baseUrlToken(given(other, token), other, env)).toBeUndefined();
    }
  });

  test('does not go where a variable of the environment points', () => {
    expect(baseUrlToken(given(''), place, env)).toBeUndefined();
  });
});
