import { expect, test } from '@jest/globals';
import { formatPlatform, parsePlatform, samePlatform } from '../../../actions/shared/oci/platform.ts';

test.each(['linux/amd64', 'linux/arm/v7', 'windows/amd64'])('%s is read and written', (text) => {
  expect(formatPlatform(parsePlatform(text))).toBe(text);
});

test.each(['linux', 'linux/', 'Linux/amd64', 'linux/arm/v7/x', 'linux amd64'])('%s is refused', (text) => {
  expect(() => parsePlatform(text)).toThrow(`platforms: "${text}" is not a platform such as linux/amd64`);
});

test.each([
  ['linux/arm64', 'linux/arm64/v8', true],
  ['linux/arm', 'linux/arm/v7', true],
  ['linux/arm/v6', 'linux/arm', false],
  ['linux/amd64', 'linux/arm64', false],
])('%s and %s are the same: %s', (a, b, same) => {
  expect(samePlatform(parsePlatform(a), parsePlatform(b))).toBe(same);
});
