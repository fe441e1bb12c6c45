import { GateFailure, ToolError } from '../shared/errors.ts';
import type { Registry } from '../shared/oci/registry-api.ts';
import type { Signer } from '../shared/signing/signer.ts';
import { type ChartArtifact, chartTypes, manifestType } from './chart-manifest.ts';
import { versionTag } from './version.ts';

/** A chart that is ready to be pushed. */
export interface Publication {
  name: string;
  version: string;
  /** `host/path/name` */
  repository: string;
  artifact: ChartArtifact;
}

export interface Published {
  /** True when the version was there already, with this digest. */
  skipped: boolean;
  signed: boolean;
}

/**
 * Tells which charts are in the registry already. A version never changes its content.
 *
 * @throws GateFailure when a version is there with another digest; nothing has been pushed then
 */
export async function findPublished(publications: Publication[], registry: Registry): Promise<boolean[]> {
  const present = await Promise.all(
    publications.map((publication) => registry.resolve(releaseReference(publication))),
  );
  const conflicts = publications.flatMap((publication, at) => {
    const digest = present[at]?.digest;
    return digest === undefined || digest === publication.artifact.digest
      ? []
      : [`${releaseReference(publication)} is ${digest}, this chart is ${publication.artifact.digest}`];
  });
  if (conflicts.length > 0) {
    throw new GateFailure(
      'immutable',
      `a published version never changes: ${conflicts.join('; ')}. Commit the change or give another version`,
    );
  }
  return present.map((descriptor) => descriptor !== undefined);
}

/**
 * Pushes a chart by digest, reads it back, signs it by digest, and gives it its version's tag last: a version
 * that can be pulled by name is complete and signed.
 */
export async function publish(
  publication: Publication,
  present: boolean,
  registry: Registry,
  signer: Signer,
): Promise<Published> {
  const { artifact, repository } = publication;
  const byDigest = `${repository}@${artifact.digest}`;
  if (!present) await pushByDigest(publication, registry);
  await signer.sign(byDigest);
  await signer.verify(byDigest, 'signature');
  if (!present) {
    const release = releaseReference(publication);
    await registry.putManifest(release, artifact.manifest, manifestType);
    const tagged = await registry.resolve(release);
    if (tagged?.digest !== artifact.digest) {
      throw new ToolError(
        `HEAD ${release}`,
        `${release} points to ${tagged?.digest ?? 'nothing'} right after ${artifact.digest} was pushed: somebody else publishes the same version`,
      );
    }
  }
  return { skipped: present, signed: true };
}

async function pushByDigest({ artifact, repository }: Publication, registry: Registry): Promise<void> {
  const { config, content, manifest, digest } = artifact;
  await Promise.all([
    registry.putBlob(repository, descriptor(chartTypes.config, config), config.bytes),
    registry.putBlob(repository, descriptor(chartTypes.content, content), content.bytes),
  ]);
  const byDigest = `${repository}@${digest}`;
  await registry.putManifest(byDigest, manifest, manifestType);
  // Checks the digest of what comes back.
  await registry.getManifest(byDigest);
}

function descriptor(mediaType: string, { bytes, digest }: { bytes: Uint8Array; digest: string }) {
  return { mediaType, digest, size: bytes.byteLength };
}

/** `host/path/name:version`, with `_` for `+` as in the tag. */
function releaseReference({ repository, version }: Publication): string {
  return `${repository}:${versionTag(version)}`;
}

/** `host/path/name:version@digest`: what people pull by, and what it is. */
export function pinnedReference(publication: Publication): string {
  return `${releaseReference(publication)}@${publication.artifact.digest}`;
}
