import { expect, test } from '@jest/globals';
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

test("the caller's token goes to that place only, the job's own goes nowhere", () => {
  expect(baseUrlToken('secret', 'https://m.example.com/go')).toEqual({
    value: 'secret',
    origins: ['https://m.example.com'],
  });
  expect(baseUrlToken('ghs_job', 'https://m.example.com/go')).toBeUndefined();
  expect(baseUrlToken('', 'https://m.example.com/go')).toBeUndefined();
});
