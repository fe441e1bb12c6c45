import { expect, test } from '@jest/globals';
import { platformOf } from '../../../actions/setup-go-devops/go/architecture.ts';

test.each([
  ['', 'linux-arm64', 'linux-arm64'],
  ['x64', 'linux-amd64', 'linux-amd64'],
  ['X64', 'darwin-arm64', 'darwin-amd64'],
  ['x86_64', 'linux-arm64', 'linux-amd64'],
  ['arm64', 'windows-amd64', 'windows-arm64'],
  ['aarch64', 'linux-amd64', 'linux-arm64'],
] as const)('architecture %j on %s is %s', (architecture, machine, expected) => {
  expect(platformOf(architecture, machine)).toBe(expected);
});

test.each(['x86', 'arm', 'ppc64le', 'constructor', '../arm64'])('architecture %s is refused', (given) => {
  expect(() => platformOf(given, 'linux-amd64')).toThrow(
    `architecture: "${given}" is not one of x64, amd64, x86_64, arm64, aarch64`,
  );
});
