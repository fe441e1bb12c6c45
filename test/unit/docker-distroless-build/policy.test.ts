import { describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../../actions/docker-distroless-build/platforms.ts';
import { checkImage, refuseFindings } from '../../../actions/docker-distroless-build/policy.ts';
import type { ImagePlatform } from '../../../actions/shared/documents/image.ts';
import { GateFailure } from '../../../actions/shared/errors.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const platform: ImagePlatform = {
  platform: 'linux/amd64',
  digest,
  size: 9_000_000,
  unpackedSize: 20_000_000,
  layers: [
    { digest, size: 700_000, unpackedSize: 2_000_000, content: 'base' },
    { digest, size: 8_300_000, unpackedSize: 18_000_000, content: '/app/hello' },
  ],
  user: '65532',
  entrypoint: ['/app/hello'],
  binary: { path: '/app/hello', digest, size: 1, go: 'go1.26.0', settings: {} },
};

function check(changes: Partial<ImagePlatform>, program = elf(62, 1), maxSize = 10_000_000) {
  const [target] = parseTargets(['linux/amd64']);
  if (target === undefined) throw new Error('no target');
  return checkImage({ target, platform: { ...platform, ...changes }, program }, maxSize);
}

describe('checkImage', () => {
  test('a good image has no findings', () => {
    expect(check({})).toEqual([]);
    expect(() => refuseFindings([])).not.toThrow();
  });

  test('exactly the limit is within it', () => {
    expect(check({}, elf(62, 1), 9_000_000)).toEqual([]);
    expect(check({}, elf(62, 1), 8_999_999)).toMatchObject([{ rule: 'max-size' }]);
  });

  test.each(['', '0', '0:0', 'root', 'nonroot', '065532'])('user %j is not taken', (user) => {
    expect(check({ user })).toMatchObject([{ rule: 'non-root' }]);
  });

  test.each([
    ['another processor', elf(183, 1), 'executable'],
    ['a script', new TextEncoder().encode(`#!/bin/sh\n${' '.repeat(100)}`), 'executable'],
    ['an empty file', new Uint8Array(), 'executable'],
    ['a cut-off file', elf(62, 1).slice(0, 70), 'executable'],
    ['a dynamic loader', elf(62, 3), 'static'],
  ])('%s', (_, program, rule) => {
    expect(check({}, program)).toMatchObject([{ rule, platform: 'linux/amd64' }]);
  });
});

test('the failure says what, how much, where it comes from and what to do', () => {
  const findings = check({}, elf(62, 1), 5_000_000);
  expect(() => refuseFindings(findings)).toThrow(GateFailure);
  expect(() => refuseFindings(findings)).toThrow(
    'max-size: linux/amd64 has 9.00 MB compressed, the limit is 5.00 MB (biggest layers: /app/hello 8.30 MB, base 700.0 kB); drop dependencies or embedded files, or raise max-size',
  );
});

/** A 64-bit little-endian ELF header with one program header of the given type. */
function elf(machine: number, headerType: number): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x7f454c46);
  bytes[4] = 2;
  bytes[5] = 1;
  view.setUint16(18, machine, true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 1, true);
  view.setUint32(64, headerType, true);
  return bytes;
}
