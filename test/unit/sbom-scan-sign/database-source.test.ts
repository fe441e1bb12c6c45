import { expect, test } from '@jest/globals';
import { parseDatabases } from '../../../actions/sbom-scan-sign/database-source.ts';

const fail = (message: string): never => {
  throw new Error(message);
};

test('default stands for the two registries that trivy asks', () => {
  expect(parseDatabases('default', fail)).toEqual([
    { kind: 'trivy', reference: 'mirror.gcr.io/aquasec/trivy-db:2' },
    { kind: 'trivy', reference: 'ghcr.io/aquasecurity/trivy-db:2' },
  ]);
});

test('sources keep their order, folders their spaces', () => {
  expect(
    parseDatabases('registry.example.com/trivy-db, osv:my advisories\nregistry.example.com/db:3', fail),
  ).toEqual([
    { kind: 'trivy', reference: 'registry.example.com/trivy-db:2' },
    { kind: 'osv', folder: 'my advisories' },
    { kind: 'trivy', reference: 'registry.example.com/db:3' },
  ]);
});

test.each([
  ['osv:', /names no folder/],
  [',', /is empty/],
  ['Not A Reference', /database: .*is not a reference/],
])('%j is refused', (given, message) => {
  expect(() => parseDatabases(given, fail)).toThrow(message);
});
