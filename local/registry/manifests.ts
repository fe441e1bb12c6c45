import { isDigest, sha256 } from '../../actions/shared/oci/digest.ts';
import { fail, type Reply } from './reply.ts';
import type { Storage } from './storage.ts';

/** The parts of an image manifest or an image index (image-spec v1.1) that a registry looks at. */
interface Manifest {
  mediaType?: string;
  artifactType?: string;
  config?: Descriptor;
  layers?: Descriptor[];
  manifests?: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  /** Where a layer that must not be pushed is found. */
  urls?: string[];
}

/** distribution-spec v1.1: a registry should take manifests of at least 4 MiB. */
export const manifestLimit = 4 << 20;

const validTag = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** GET and HEAD by tag or digest: the bytes exactly as they were pushed. */
export async function getManifest(storage: Storage, name: string, reference: string): Promise<Reply> {
  const digest = isDigest(reference) ? reference : await findTag(storage, name, reference);
  const record = digest === undefined ? undefined : await storage.findManifest(name, digest);
  if (digest === undefined || record === undefined) {
    return fail('MANIFEST_UNKNOWN', `${name} has no manifest ${reference}`);
  }
  const bytes = await storage.readBlob(digest);
  const headers = {
    'Content-Type': record.mediaType,
    'Content-Length': bytes.length,
    'Docker-Content-Digest': digest,
  };
  return { status: 200, headers, body: bytes };
}

/** PUT by tag or digest. Refused unless everything it lists, but not its subject, is in the repository. */
export async function putManifest(
  storage: Storage,
  name: string,
  reference: string,
  contentType: string | undefined,
  bytes: Uint8Array,
): Promise<Reply> {
  const digest = sha256(bytes);
  const byDigest = reference.includes(':');
  if (byDigest && reference !== digest) {
    return fail('DIGEST_INVALID', `the manifest has digest ${digest}, not ${reference}`);
  }
  if (!byDigest && !validTag.test(reference)) return fail('MANIFEST_INVALID', `${reference} is not a tag`);
  const manifest = parse(bytes);
  if (manifest === undefined) return fail('MANIFEST_INVALID', 'the manifest is not a JSON object');
  const mediaType = contentType ?? manifest.mediaType;
  if (mediaType === undefined) return fail('MANIFEST_INVALID', 'Content-Type is missing');
  if (manifest.mediaType !== undefined && manifest.mediaType !== mediaType) {
    const message = `the manifest says ${manifest.mediaType}, Content-Type says ${mediaType}`;
    return fail('MANIFEST_INVALID', message);
  }
  const missing = await firstMissing(storage, name, manifest);
  if (missing !== undefined) return fail('MANIFEST_BLOB_UNKNOWN', `${name} has no ${missing}`);

  const subject = manifest.subject?.digest;
  if (subject !== undefined && !isDigest(subject)) {
    return fail('MANIFEST_INVALID', `the subject ${subject} is not a sha256 digest`);
  }
  await storage.putManifest(name, bytes, { mediaType, ...(subject !== undefined && { subject }) });
  if (subject !== undefined) {
    await storage.addReferrer(name, subject, referrer(manifest, mediaType, digest, bytes.length));
  }
  if (!byDigest) await storage.putTag(name, reference, digest);
  return {
    status: 201,
    headers: {
      Location: `/v2/${name}/manifests/${digest}`,
      'Docker-Content-Digest': digest,
      ...(subject !== undefined && { 'OCI-Subject': subject }),
    },
  };
}

/** DELETE of a tag, or of a manifest with its tags. */
export async function deleteManifest(storage: Storage, name: string, reference: string): Promise<Reply> {
  const unknown = fail('MANIFEST_UNKNOWN', `${name} has no manifest ${reference}`);
  if (!isDigest(reference)) {
    const deleted = validTag.test(reference) && (await storage.deleteTag(name, reference));
    return deleted ? { status: 202, headers: {} } : unknown;
  }
  if ((await storage.findManifest(name, reference)) === undefined) return unknown;
  await storage.deleteManifest(name, reference);
  return { status: 202, headers: {} };
}

async function findTag(storage: Storage, name: string, tag: string): Promise<string | undefined> {
  return validTag.test(tag) ? storage.findTag(name, tag) : undefined;
}

function parse(bytes: Uint8Array): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function firstMissing(storage: Storage, name: string, manifest: Manifest): Promise<string | undefined> {
  const blobs = [...(manifest.config ? [manifest.config] : []), ...(manifest.layers ?? [])];
  for (const { digest, urls } of blobs) {
    if (urls !== undefined && urls.length > 0) continue;
    const present = isDigest(digest) && (await storage.blobSize(name, digest)) !== undefined;
    if (!present) return `blob ${digest}`;
  }
  for (const { digest } of manifest.manifests ?? []) {
    const present = isDigest(digest) && (await storage.findManifest(name, digest)) !== undefined;
    if (!present) return `manifest ${digest}`;
  }
  return undefined;
}

/** The descriptor that the referrers API lists (distribution-spec v1.1, "Listing Referrers"). */
function referrer(manifest: Manifest, mediaType: string, digest: string, size: number) {
  const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
  return {
    mediaType,
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(manifest.annotations !== undefined && { annotations: manifest.annotations }),
  };
}
