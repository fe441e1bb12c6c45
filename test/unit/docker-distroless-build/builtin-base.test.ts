import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseFiles } from '../../../actions/docker-distroless-build/builtin/base-files.ts';
import { oldCertificates } from '../../../actions/docker-distroless-build/builtin/builtin-base.ts';
import { compressor } from '../../../actions/docker-distroless-build/kept-layers.ts';
import { root } from '../../../scripts/doors.ts';

const bundle = JSON.parse(
  readFileSync(join(root, 'actions/docker-distroless-build/builtin/ca-certificates.json'), 'utf8'),
);

describe('the CA bundle', () => {
  test('is Debian’s, with over a hundred authorities that sign themselves', () => {
    expect(bundle.source).toMatch(/^Debian ca-certificates \d{8}/);
    expect(bundle.certificates.length).toBeGreaterThan(100);
    for (const pem of bundle.certificates) {
      const certificate = new X509Certificate(pem);
      expect({ issuer: certificate.issuer, ca: certificate.subject === certificate.issuer }).toEqual({
        issuer: certificate.subject,
        ca: true,
      });
    }
  });

  test('is warned of when it is over a year old', () => {
    const day = 24 * 3600 * 1000;
    const released = Date.parse('2026-01-01');
    expect(oldCertificates(released + 365 * day, '2026-01-01')).toBeUndefined();
    expect(oldCertificates(released + 366 * day, '2026-01-01')).toMatch(/366 days old \(2026-01-01\)/);
  });
});

test('files of the builtin base: parents first, nothing runs, only /tmp and the home are writable', () => {
  const zoneinfo = new Map([['Europe/Zurich', new Uint8Array([1])]]);
  const files = baseFiles({ certificates: ['PEM'], date: '2026-01-01', zoneinfo });
  const paths = files.map(({ path }) => path);
  for (const path of paths) {
    const parent = path.split('/').slice(0, -1).join('/');
    if (parent !== '') expect(paths.slice(0, paths.indexOf(path))).toContain(parent);
  }
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('usr/share/zoneinfo/Europe/Zurich');
  expect(files.filter(({ type, mode }) => type === 'file' && (mode & 0o111) !== 0)).toEqual([]);
  const writable = files
    .filter(({ mode, uid }) => uid === 65532 || (mode & 0o002) !== 0)
    .map(({ path }) => path);
  expect(writable).toEqual(['home/nonroot', 'tmp']);
});

test('kept layers are named after the compressor that is installed', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/fflate/package.json'), 'utf8'));
  expect(compressor).toBe(`fflate-${version}`);
});
