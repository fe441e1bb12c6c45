import { type Clock, systemClock } from '../clock.ts';
import type { Http } from '../http.ts';
import { createAuthorization } from './authorization.ts';
import { collect } from './collect.ts';
import type { FindCredentials } from './credentials.ts';
import { repositoryOf, toReference } from './reference.ts';
import { addToReferrersTag } from './referrers.ts';
import type { Registry } from './registry-api.ts';
import { hasBlob, putBlob, readBlob } from './registry-blobs.ts';
import { getManifest, putManifest, resolve } from './registry-manifests.ts';
import { listTags } from './registry-tags.ts';
import { createTransport } from './transport.ts';

/** What a client of registries is made from. */
interface RegistryOptions {
  http: Http;
  credentials: FindCredentials;
  clock?: Clock;
  /** What to do for other credentials, as part of errors. Default: `log in with docker`. */
  logIn?: string;
  /** Told every token that a registry gives, before it is used: an answer may quote what was sent. */
  hide?: (secret: string) => void;
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
  hide = () => {},
}: RegistryOptions): Registry {
  const transport = createTransport(http, createAuthorization(http, credentials, clock, logIn, hide));
  const client = { transport, clock, log: log ?? (() => {}) };
  // A referrers tag is read, changed and written: one change at a time.
  let lastReferrer: Promise<unknown> = Promise.resolve();

  return {
    resolve: async (target) => resolve(client, toReference(target)),
    getManifest: async (target) => getManifest(client, toReference(target)),
    async putManifest(target, bytes, mediaType) {
      const reference = toReference(target);
      const { descriptor, orphan } = await putManifest(client, reference, bytes, mediaType);
      if (orphan !== undefined) {
        const entered = lastReferrer.then(() => addToReferrersTag(client, reference, descriptor, orphan));
        lastReferrer = entered.catch(() => {});
        await entered;
      }
      return descriptor;
    },
    hasBlob: async (target, digest) => hasBlob(client, { ...repositoryOf(target), action: 'pull' }, digest),
    getBlob: async (target, descriptor) => readBlob(client, repositoryOf(target), descriptor, collect),
    readBlob: async (target, descriptor, consume) =>
      readBlob(client, repositoryOf(target), descriptor, consume),
    putBlob: async (target, descriptor, content, mountFrom) =>
      putBlob(client, repositoryOf(target), descriptor, content, mountFrom),
    listTags: async (target) => listTags(client, repositoryOf(target)),
  };
}
