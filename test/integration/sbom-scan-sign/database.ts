import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { sha256 } from '../../../actions/shared/oci/digest.ts';
import { gzip } from '../../../actions/shared/oci/gzip.ts';
import { encodeJson } from '../../../actions/shared/oci/manifest.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';
import { createRegistry } from '../../../actions/shared/oci/registry.ts';
import { packTar } from '../../../actions/shared/oci/tar.ts';
import { tool } from '../../support/tools.ts';

/** An invented advisory on an invented module. */
export interface InventedAdvisory {
  /** Such as CVE-2099-0001. */
  id: string;
  module: string;
  severity: 'CRITICAL' | 'HIGH' | 'MODERATE' | 'LOW' | '';
  fixed?: string;
}

/**
 * Compiles advisories with trivy-db's own builder, through its GitHub source, which knows severities and any
 * module, and pushes the database to a registry in the form that trivy publishes it in.
 *
 * @returns the reference
 */
export async function publishDatabase(
  folder: string,
  host: string,
  advisories: InventedAdvisory[],
): Promise<string> {
  const input = join(folder, 'input');
  const reviewed = join(input, 'ghsa', 'advisories', 'github-reviewed');
  await mkdir(reviewed, { recursive: true });
  await mkdir(join(input, 'cocoapods-specs', 'Specs'), { recursive: true });
  for (const advisory of advisories) {
    await writeFile(join(reviewed, `${advisory.id}.json`), JSON.stringify(toGithub(advisory)));
  }
  const output = join(folder, 'output');
  const args = ['build', '--only-update', 'ghsa', '--cache-dir', input, '--output-dir', output];
  await promisify(execFile)(await tool('trivy-db'), args, { env: process.env });

  const reference = `${host}/mirror/trivy-db:2`;
  const registry = createRegistry({
    http: proxiedHttp(process.env, systemClock),
    credentials: async () => undefined,
  });
  const entries = await Promise.all(
    ['trivy.db', 'metadata.json'].map(async (path) => ({
      path,
      type: 'file' as const,
      mode: 0o644,
      content: await readFile(join(output, path)),
    })),
  );
  const layer = gzip(await packTar(entries, 0));
  const config = encodeJson({});
  const described = (mediaType: string, bytes: Uint8Array) => ({
    mediaType,
    digest: sha256(bytes),
    size: bytes.byteLength,
  });
  const layerDescriptor = {
    ...described('application/vnd.aquasec.trivy.db.layer.v1.tar+gzip', layer),
    annotations: { 'org.opencontainers.image.title': 'db.tar.gz' },
  };
  const configDescriptor = described('application/vnd.aquasec.trivy.config.v1+json', config);
  await registry.putBlob(reference, layerDescriptor, layer);
  await registry.putBlob(reference, configDescriptor, config);
  const manifest = encodeJson({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: configDescriptor,
    layers: [layerDescriptor],
  });
  await registry.putManifest(reference, manifest, mediaTypes.manifest);
  return reference;
}

function toGithub({ id, module, severity, fixed }: InventedAdvisory): object {
  return {
    id: `GHSA-${id.toLowerCase()}`,
    modified: '2099-01-01T00:00:00Z',
    published: '2099-01-01T00:00:00Z',
    aliases: [id],
    summary: `Invented flaw in ${module}`,
    affected: [
      {
        package: { ecosystem: 'Go', name: module },
        ranges: [
          {
            type: 'ECOSYSTEM',
            events: [{ introduced: '0' }, ...(fixed === undefined ? [] : [{ fixed }])],
          },
        ],
      },
    ],
    database_specific: { severity },
  };
}
