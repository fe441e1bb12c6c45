import { describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../../actions/docker-distroless-build/platforms.ts';
import { InputError } from '../../../actions/shared/errors.ts';

describe('parseTargets', () => {
  test.each([
    ['linux/amd64', { GOOS: 'linux', GOARCH: 'amd64', GOAMD64: 'v1' }],
    ['linux/amd64/v3', { GOOS: 'linux', GOARCH: 'amd64', GOAMD64: 'v3' }],
    ['linux/arm64', { GOOS: 'linux', GOARCH: 'arm64', GOARM64: 'v8.0' }],
    ['linux/arm64/v9', { GOOS: 'linux', GOARCH: 'arm64', GOARM64: 'v9.0' }],
    ['linux/arm/v6', { GOOS: 'linux', GOARCH: 'arm', GOARM: '6' }],
    ['linux/arm', { GOOS: 'linux', GOARCH: 'arm', GOARM: '7' }],
    ['linux/riscv64', { GOOS: 'linux', GOARCH: 'riscv64' }],
  ])('%s', (platform, env) => {
    expect(parseTargets([platform])).toMatchObject([{ name: platform, env }]);
  });

  test.each([
    [[], /name at least one/],
    [['windows/amd64'], /"windows\/amd64" is not one of .*linux\/amd64/],
    [['linux/vax'], /"linux\/vax" is not one of/],
    [['amd64'], /"amd64" is not a platform/],
    [['linux/amd64/v9'], /linux\/amd64 has the variants v1, v2, v3, v4/],
    [['linux/s390x/v1'], /linux\/s390x has no variants/],
    [['linux/amd64', 'linux/amd64'], /linux\/amd64 stands twice/],
  ])('%j is an InputError', (platforms, message) => {
    expect(() => parseTargets(platforms)).toThrow(InputError);
    expect(() => parseTargets(platforms)).toThrow(message);
  });
});
