import { InputError } from '../errors.ts';
import { isDigest } from './digest.ts';

/** Names an image or a chart in a registry: `registry/repository[:tag][@digest]`. */
export interface Reference {
  /** Host, with its port when it has one. */
  registry: string;
  /** Path inside the registry, without host and tag. */
  repository: string;
  tag?: string;
  digest?: string;
}

/** A parsed reference, or its text: `host/path`, with a tag or a digest where an operation needs one. */
export type AnyReference = Reference | string;

/** A repository of a registry. */
export type Repository = Pick<Reference, 'registry' | 'repository'>;

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const domain = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const registryPattern = new RegExp(`^(?:${domain}(?:\\.${domain})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const longestName = 255;

/**
 * Parses a reference by the grammar of github.com/distribution/reference, with Docker's defaults: no
 * registry means docker.io, one word on docker.io stands for `library/<word>`. A leading `oci://` is
 * dropped. No tag is invented.
 *
 * @throws InputError named `input`
 */
export function parseReference(text: string, input = 'reference'): Reference {
  const fail = (reason: string): never => {
    throw new InputError(
      input,
      `"${text}" is not a reference such as registry.example.com/team/app:1.2.3: ${reason}`,
    );
  };
  const given = text.trim().replace(/^oci:\/\//, '');
  if (/^[a-z]+:\/\//.test(given)) fail('write it without a scheme');

  const [named = '', digest, ...more] = given.split('@');
  if (more.length > 0) fail('it has more than one @');
  if (digest !== undefined && !isDigest(digest)) fail('a digest is sha256: and 64 hex digits');

  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !tagPattern.test(tag)) fail(`"${tag}" is not a tag`);

  const { registry, repository } = splitRegistry(hasTag ? named.slice(0, colon) : named);
  if (!registryPattern.test(registry)) fail(`"${registry}" is not a registry host`);
  if (repository !== repository.toLowerCase()) fail('a repository is written in lower case');
  if (!repositoryPattern.test(repository)) fail(`"${repository}" is not a repository`);
  if (registry.length + 1 + repository.length > longestName)
    fail(`it is longer than ${longestName} characters`);

  return {
    registry,
    repository,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}

/** True for the path of a repository inside a registry, by the grammar of distribution-spec v1.1. */
export function isRepository(text: string): boolean {
  return repositoryPattern.test(text) && text.length <= longestName;
}

/** @throws InputError for text that is no reference */
export function toReference(given: AnyReference): Reference {
  return typeof given === 'string' ? parseReference(given) : given;
}

/** The repository alone. @throws InputError for text that is no reference */
export function repositoryOf(given: AnyReference): Repository {
  const { registry, repository } = toReference(given);
  return { registry, repository };
}

/** Writes a reference in full: `registry/repository[:tag][@digest]`. */
export function formatReference({ registry, repository, tag, digest }: Reference): string {
  const withTag = tag === undefined ? '' : `:${tag}`;
  const withDigest = digest === undefined ? '' : `@${digest}`;
  return `${registry}/${repository}${withTag}${withDigest}`;
}

/** `registry/repository`, without tag and digest. */
export function repositoryName({ registry, repository }: Reference): string {
  return `${registry}/${repository}`;
}

/** True for hosts of this computer, the only ones that are asked over plain HTTP. */
export function isLoopback(registry: string): boolean {
  const host = registry.replace(/:\d+$/, '').toLowerCase();
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function splitRegistry(name: string): { registry: string; repository: string } {
  const slash = name.indexOf('/');
  const head = name.slice(0, Math.max(slash, 0));
  const isHost = /[.:\]]/.test(head) || head === 'localhost' || head !== head.toLowerCase();
  if (slash > 0 && isHost) {
    const registry = head === 'index.docker.io' ? 'docker.io' : head;
    return { registry, repository: official(registry, name.slice(slash + 1)) };
  }
  return { registry: 'docker.io', repository: official('docker.io', name) };
}

function official(registry: string, repository: string): string {
  return registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
}
