import { expect, test } from '@jest/globals';
import { nameUuid, reproducible } from '../../../actions/sbom-scan-sign/sbom-document.ts';

const created = '2026-01-02T03:04:05Z';
const uuidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const spdx = (uuid: string, time: string, name = 'app') =>
  JSON.stringify({
    name,
    documentNamespace: `https://anchore.com/syft/image/app-${uuid}`,
    creationInfo: { creators: ['Tool: syft'], created: time },
  });
const cyclonedx = (uuid: string, time: string) =>
  JSON.stringify({ serialNumber: `urn:uuid:${uuid}`, metadata: { timestamp: time, tools: {} } });
const runs = [
  ['cae3480f-0c5e-4325-b4d5-e30e040a216c', '2026-11-23T02:07:24Z'],
  ['25a8e111-44e2-469c-9518-0dd474fd0c9a', '2026-11-24T02:07:24Z'],
] as const;

test('two runs give the same SPDX document, with the time of the image', () => {
  const [a, b] = runs.map(([uuid, time]) => reproducible.spdx(spdx(uuid, time), created));
  expect(a).toBe(b);
  const document = JSON.parse(a ?? '');
  expect(document.creationInfo).toEqual({ creators: ['Tool: syft'], created });
  expect(document.documentNamespace).toMatch(
    new RegExp(`^https://anchore\\.com/syft/image/app-${uuidPattern}$`),
  );
});

test('other content has another name', () => {
  const [uuid, time] = runs[0];
  const names = ['app', 'other'].map(
    (name) => JSON.parse(reproducible.spdx(spdx(uuid, time, name), created)).documentNamespace,
  );
  expect(names[0]).not.toBe(names[1]);
});

test('two runs give the same CycloneDX document', () => {
  const [a, b] = runs.map(([uuid, time]) => reproducible.cyclonedx(cyclonedx(uuid, time), created));
  expect(a).toBe(b);
  expect(JSON.parse(a ?? '')).toMatchObject({
    serialNumber: expect.stringMatching(new RegExp(`^urn:uuid:${uuidPattern}$`)),
    metadata: { timestamp: created, tools: {} },
  });
});

test('a name has one UUID', () => {
  expect(nameUuid('a')).toBe('ca978112-ca1b-8dca-bac2-31b39a23dc4d');
});
