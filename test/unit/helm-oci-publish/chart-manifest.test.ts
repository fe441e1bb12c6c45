import { expect, test } from '@jest/globals';
import { chartArtifact } from '../../../actions/helm-oci-publish/chart-manifest.ts';
import { parseMetadata } from '../../../actions/helm-oci-publish/metadata.ts';
import { pack } from '../../../actions/helm-oci-publish/package.ts';

const chartYaml = `apiVersion: v2
name: fixed
version: 1.2.3+build.7
description: The same bytes <everywhere>
maintainers: [{name: Ada, email: ada@example.com}, {name: Grace}]
annotations:
  org.opencontainers.image.version: cannot be changed
  org.opencontainers.image.url: https://example.com
  example.com/empty: ""
`;
const file = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) });

test('a fixed chart has a fixed digest on any machine', async () => {
  const metadata = parseMetadata(chartYaml);
  const files = [
    file('Chart.yaml', chartYaml),
    file('values.yaml', 'replicas: 1\n'.repeat(500)),
    file(`templates/${'long-'.repeat(30)}ü.yaml`, 'kind: ConfigMap\n'),
  ];
  const packed = await pack({ metadata, files, imageWritten: false }, 1767323045);
  const artifact = chartArtifact(metadata, packed, 1767323045);
  expect(JSON.parse(Buffer.from(artifact.manifest).toString('utf8')).annotations).toEqual({
    'example.com/empty': '',
    'org.opencontainers.image.authors': 'Ada (ada@example.com), Grace',
    'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
    'org.opencontainers.image.description': 'The same bytes <everywhere>',
    'org.opencontainers.image.title': 'fixed',
    'org.opencontainers.image.url': 'https://example.com',
    'org.opencontainers.image.version': '1.2.3+build.7',
  });
  expect(packed.digest).toBe('sha256:09a51ff70ff4604e567ef8e4328ae6abb9d01f4942075dd1f7446bdc2b689a07');
  expect(artifact.digest).toBe('sha256:7bc4f87955ccd9d3ce57c95604db1ce8777bb2632d688b272f8997973981e67b');
});
