import { type Clock, systemClock } from '../clock.ts';
import type { Http } from '../http.ts';
import { createAuthorization } from './authorization.ts';
import { collect } from './collect.ts';
import type { FindCredentials } from './credentials.ts';
import { parseReference, type Reference } from './reference.ts';
import { addToReferrersTag, listReferrers } from './referrers.ts';
import type { Registry, Target } from './registry-api.ts';
import { hasBlob, putBlob, readBlob } from './registry-blobs.ts';
import { getManifest, putManifest, resolve } from './registry-manifests.ts';
import { listTags } from './registry-tags.ts';
import { createTransport } from './transport.ts';

export type { BlobContent, BlobOutcome, Registry, Target } from './registry-api.ts';

export interface RegistryOptions {
  http: Http;
  credentials: FindCredentials;
  clock?: Clock;
  /** What to do for other credentials, as part of errors. Default: `log in with docker`. */
  logIn?: string;
  /** Told one line for what a reader of the log may wonder about, such as an upload that starts again. */
  log?: (line: string) => void;
}

/**
 * A client of OCI registries. Plain HTTP is spoken with this computer's own addresses only.
 *
 * All operations throw ToolError, with one line that names the request, what the registry said and what to
 * do; InputError for a target that is not a reference.
 */
export function createRegistry({
  http,
  credentials,
  clock = systemClock,
  logIn = 'log in with docker',
  log,
}: RegistryOptions): Registry {
  const transport = createTransport(http, createAuthorization(http, credentials, clock, logIn));
  const client = { transport, clock, log: log ?? (() => {}) };
  // A referrers tag is read, changed and written: one change at a time.
  let lastReferrer: Promise<unknown> = Promise.resolve();

  return {
    resolve: async (target) => resolve(client, parsed(target)),
    getManifest: async (target) => getManifest(client, parsed(target)),
    async putManifest(target, bytes, mediaType) {
      const reference = parsed(target);
      const { descriptor, orphan } = await putManifest(client, reference, bytes, mediaType);
      if (orphan !== undefined) {
        const entered = lastReferrer.then(() => addToReferrersTag(client, reference, descriptor, orphan));
        lastReferrer = entered.catch(() => {});
        await entered;
      }
      return descriptor;
    },
    hasBlob: async (target, digest) => hasBlob(client, { ...pathOf(target), action: 'pull' }, digest),
    getBlob: async (target, descriptor) => readBlob(client, pathOf(target), descriptor, collect),
    readBlob: async (target, descriptor, consume) => readBlob(client, pathOf(target), descriptor, consume),
    putBlob: async (target, descriptor, content, options = {}) =>
      putBlob(client, pathOf(target), descriptor, content, options.mountFrom),
    listTags: async (target) => listTags(client, pathOf(target)),
    listReferrers: async (target, digest, artifactType) =>
      listReferrers(client, pathOf(target), digest, artifactType),
  };
}

function parsed(target: Target): Reference {
  return typeof target === 'string' ? parseReference(target) : target;
}

function pathOf(target: Target): Pick<Reference, 'registry' | 'repository'> {
  const { registry, repository } = parsed(target);
  return { registry, repository };
}
