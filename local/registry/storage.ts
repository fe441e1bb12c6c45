import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { ifPresent } from '../../actions/shared/files/read-if-present.ts';
import { isUnfinished } from '../../actions/shared/files/replace-file.ts';
import { writeFileAtomic } from '../../actions/shared/files/write.ts';
import { digestHex, sha256 } from '../../actions/shared/oci/digest.ts';

/** What a repository knows of a manifest besides its bytes. */
interface ManifestRecord {
  mediaType: string;
  /** Digest of the manifest that this one refers to. */
  subject?: string;
}

/**
 * The registry's folder:
 *
 *     blobs/<hex>                              content, manifests too, once for all repositories
 *     uploads/<id>                             what has arrived of an upload
 *     repositories/<name>/_blobs/<hex>         the repository has this blob
 *     repositories/<name>/_manifests/<hex>     ManifestRecord
 *     repositories/<name>/_tags/<tag>          digest
 *     repositories/<name>/_referrers/<hex of the subject>/<hex>    descriptor
 *
 * A repository's name never has a component that begins with `_`, so names may be nested.
 */
export interface Storage {
  blobPath(digest: string): string;
  uploadPath(id: string): string;
  /** Size of a blob of the repository in bytes; undefined when the repository does not have it. */
  blobSize(name: string, digest: string): Promise<number | undefined>;
  /** Takes over a finished upload, whose digest was verified. */
  adoptUpload(name: string, id: string, digest: string): Promise<void>;
  linkBlob(name: string, digest: string): Promise<void>;
  unlinkBlob(name: string, digest: string): Promise<boolean>;

  findManifest(name: string, digest: string): Promise<ManifestRecord | undefined>;
  putManifest(name: string, bytes: Uint8Array, record: ManifestRecord): Promise<string>;
  deleteManifest(name: string, digest: string): Promise<void>;
  readBlob(digest: string): Promise<Uint8Array>;

  findTag(name: string, tag: string): Promise<string | undefined>;
  putTag(name: string, tag: string, digest: string): Promise<void>;
  deleteTag(name: string, tag: string): Promise<boolean>;
  /** In lexical order; undefined when the repository does not exist. */
  listTags(name: string): Promise<string[] | undefined>;

  /** Names in lexical order. */
  listRepositories(): Promise<string[]>;

  addReferrer(name: string, subject: string, descriptor: { digest: string }): Promise<void>;
  listReferrers(name: string, subject: string): Promise<Record<string, unknown>[]>;
}

export async function openStorage(folder: string): Promise<Storage> {
  await mkdir(join(folder, 'blobs'), { recursive: true });
  await mkdir(join(folder, 'uploads'), { recursive: true });
  const blobPath = (digest: string) => join(folder, 'blobs', digestHex(digest));
  const uploadPath = (id: string) => join(folder, 'uploads', id);
  const inRepository = (name: string, ...path: string[]) => join(folder, 'repositories', name, ...path);
  const linkPath = (name: string, digest: string) => inRepository(name, '_blobs', digestHex(digest));
  const manifestPath = (name: string, digest: string) => inRepository(name, '_manifests', digestHex(digest));
  const referrers = (name: string, subject: string) => inRepository(name, '_referrers', digestHex(subject));

  const storage: Storage = {
    blobPath,
    uploadPath,
    async blobSize(name, digest) {
      if ((await ifPresent(stat(linkPath(name, digest)))) === undefined) return undefined;
      return (await ifPresent(stat(blobPath(digest))))?.size;
    },
    async adoptUpload(name, id, digest) {
      await rename(uploadPath(id), blobPath(digest));
      await storage.linkBlob(name, digest);
    },
    linkBlob: (name, digest) => writeFileAtomic(linkPath(name, digest), ''),
    unlinkBlob: (name, digest) => remove(linkPath(name, digest)),

    async findManifest(name, digest) {
      const text = await ifPresent(readFile(manifestPath(name, digest), 'utf8'));
      return text === undefined ? undefined : JSON.parse(text);
    },
    async putManifest(name, bytes, record) {
      const digest = sha256(bytes);
      await writeFileAtomic(blobPath(digest), bytes);
      await writeFileAtomic(manifestPath(name, digest), JSON.stringify(record));
      return digest;
    },
    async deleteManifest(name, digest) {
      const record = await storage.findManifest(name, digest);
      for (const tag of (await storage.listTags(name)) ?? []) {
        if ((await storage.findTag(name, tag)) === digest) await storage.deleteTag(name, tag);
      }
      if (record?.subject !== undefined)
        await remove(join(referrers(name, record.subject), digestHex(digest)));
      await remove(manifestPath(name, digest));
    },
    readBlob: (digest) => readFile(blobPath(digest)),

    findTag: (name, tag) => ifPresent(readFile(inRepository(name, '_tags', tag), 'utf8')),
    putTag: (name, tag, digest) => writeFileAtomic(inRepository(name, '_tags', tag), digest),
    deleteTag: (name, tag) => remove(inRepository(name, '_tags', tag)),
    async listTags(name) {
      const tags = await ifPresent(readdir(inRepository(name, '_tags')));
      if (tags !== undefined) return tags.filter((tag) => !isUnfinished(tag)).sort();
      const known = await ifPresent(stat(inRepository(name, '_manifests')));
      return known === undefined ? undefined : [];
    },

    async listRepositories() {
      const found = (await ifPresent(readdir(inRepository(''), { recursive: true }))) ?? [];
      return found
        .filter((path) => basename(path) === '_manifests')
        .map((path) => dirname(path).split(sep).join('/'))
        .sort();
    },

    addReferrer: (name, subject, descriptor) =>
      writeFileAtomic(
        join(referrers(name, subject), digestHex(descriptor.digest)),
        JSON.stringify(descriptor),
      ),
    async listReferrers(name, subject) {
      const found = (await ifPresent(readdir(referrers(name, subject)))) ?? [];
      const complete = found.filter((file) => !isUnfinished(file)).sort();
      const texts = await Promise.all(
        complete.map((file) => ifPresent(readFile(join(referrers(name, subject), file), 'utf8'))),
      );
      return texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text)]));
    },
  };
  return storage;
}

async function remove(path: string): Promise<boolean> {
  const present = (await ifPresent(stat(path))) !== undefined;
  await rm(path, { force: true });
  return present;
}
