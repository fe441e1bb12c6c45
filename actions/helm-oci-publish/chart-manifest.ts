import { sha256 } from '../shared/oci/digest.ts';
import type { Manifest } from '../shared/oci/manifest.ts';
import { mediaTypes } from '../shared/oci/media-types.ts';
import { type ChartMetadata, goJson, metadataJson } from './metadata.ts';
import type { PackedChart } from './package.ts';

/** helm/helm, pkg/registry/constants.go */
export const chartTypes = {
  config: 'application/vnd.cncf.helm.config.v1+json',
  content: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
  legacyContent: 'application/tar+gzip',
} as const;

/** A chart as an OCI artifact, ready to be pushed. */
export interface ChartArtifact {
  manifest: Uint8Array;
  digest: string;
  config: { bytes: Uint8Array; digest: string };
  content: PackedChart;
}

/**
 * Builds the manifest that `helm push` builds for the same tgz with the same modification time in UTC, byte for
 * byte (helm/helm, pkg/registry/client.go, tagManifest: no mediaType inside, annotations sorted).
 *
 * @param created seconds since 1970
 */
export function chartArtifact(metadata: ChartMetadata, content: PackedChart, created: number): ChartArtifact {
  const configBytes = metadataJson(metadata);
  const config = { bytes: configBytes, digest: sha256(configBytes) };
  const manifest: Manifest = {
    schemaVersion: 2,
    config: { mediaType: chartTypes.config, digest: config.digest, size: configBytes.length },
    layers: [{ mediaType: chartTypes.content, digest: content.digest, size: content.bytes.length }],
    annotations: annotations(metadata, created),
  };
  const bytes = goJson(manifest);
  return { manifest: bytes, digest: sha256(bytes), config, content };
}

export const manifestType = mediaTypes.manifest;

/** pkg/registry/chart.go, generateOCIAnnotations: the chart's own annotations win, except over title and version. */
function annotations(metadata: ChartMetadata, created: number): Record<string, string> {
  const authors = (metadata.maintainers ?? [])
    .map(({ name = '', email }) => (email === undefined ? name : `${name} (${email})`))
    .join(', ');
  const title = 'org.opencontainers.image.title';
  const version = 'org.opencontainers.image.version';
  const own: Record<string, string | undefined> = {
    'org.opencontainers.image.description': metadata.description,
    [title]: metadata.name,
    [version]: metadata.version,
    'org.opencontainers.image.url': metadata.home,
    'org.opencontainers.image.created': new Date(created * 1000).toISOString().replace('.000Z', 'Z'),
    'org.opencontainers.image.source': metadata.sources?.[0],
    'org.opencontainers.image.authors': authors,
  };
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(own)) if (value?.trim()) all.set(key, value);
  for (const [key, value] of Object.entries(metadata.annotations ?? {})) {
    if (key !== title && key !== version) all.set(key, value);
  }
  return Object.fromEntries([...all].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}
