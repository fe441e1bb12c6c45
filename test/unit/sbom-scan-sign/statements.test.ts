import { expect, test } from '@jest/globals';
import { mergeStatements, planStatements } from '../../../actions/sbom-scan-sign/statements.ts';
import type { PlatformImage, Subject } from '../../../actions/sbom-scan-sign/subject.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const platform = (name: string, letter: string): PlatformImage => ({
  platform: name,
  descriptor: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digest(letter), size: 1 },
  created: '2026-01-01T00:00:00Z',
});
const subject = (top: string, platforms: PlatformImage[]) => ({ digest: digest(top), platforms }) as Subject;
const all = { signatures: true, attestations: true };

test('index and platforms are signed, platforms carry the documents', () => {
  const planned = planStatements(
    subject('a', [platform('linux/amd64', 'b'), platform('linux/arm64', 'c')]),
    all,
  );
  const of = (letter: string) =>
    planned.filter((statement) => statement.subject === digest(letter)).map(({ predicate }) => predicate);
  expect(of('a')).toEqual(['signature']);
  expect(of('b')).toEqual(['signature', 'spdxjson', 'cyclonedx', 'vuln']);
  expect(of('c')).toEqual(of('b'));
});

test('an image without an index is signed once', () => {
  const planned = planStatements(subject('a', [platform('linux/amd64', 'a')]), all);
  expect(planned.map(({ predicate }) => predicate)).toEqual(['signature', 'spdxjson', 'cyclonedx', 'vuln']);
});

test('made and verified statements become one list', () => {
  const entry = { subject: digest('a'), predicateType: 'x', made: true, verified: false };
  const checked = { ...entry, made: false, verified: true };
  const other = { ...checked, predicateType: 'y' };
  expect(mergeStatements([entry], [checked, other])).toEqual([{ ...entry, verified: true }, other]);
  expect(mergeStatements([entry], [])).toEqual([entry]);
});
