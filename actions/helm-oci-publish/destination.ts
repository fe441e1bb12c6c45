import { InputError } from '../shared/errors.ts';
import { parseReference, repositoryName } from '../shared/oci/reference.ts';
import type { Image } from './image-values.ts';

/** The input at fault, by its name here and in the chain. */
const input = 'registry (chart-registry in the chain)';

/** Where charts go: a registry and a path, to which each chart's name is appended. */
export interface Destination {
  /** Host, with its port when it has one. */
  registry: string;
  /** `host/path`. */
  name: string;
}

/**
 * The charts' place in a registry. Default: `charts` below the owner of the image.
 *
 * @param given `oci://host/path`
 * @throws InputError when there is neither, or it is not such an address
 */
export function chooseDestination(given: string, image: Image | undefined): Destination {
  const address = given === '' ? defaultAddress(image) : given;
  if (!address.startsWith('oci://')) {
    throw new InputError(input, `"${given}" does not start with oci://, such as oci://ghcr.io/org/charts`);
  }
  const reference = parseReference(address.replace(/\/$/, ''), input);
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw new InputError(
      input,
      `"${given}" names one artifact; give a path such as oci://ghcr.io/org/charts`,
    );
  }
  return { registry: reference.registry, name: repositoryName(reference) };
}

function defaultAddress(image: Image | undefined): string {
  if (image === undefined) {
    throw new InputError(input, 'is needed to publish, such as oci://ghcr.io/org/charts');
  }
  const { registry, repository } = parseReference(image.repository, 'image');
  const [owner, ...rest] = repository.split('/');
  return rest.length === 0 ? `oci://${registry}/charts` : `oci://${registry}/${owner}/charts`;
}

/**
 * Repository of a chart, `host/path/name`.
 *
 * @throws InputError when charts and images would share a repository: their tags would overwrite each other,
 *   and clean-up rules for one would delete the other
 */
export function chartRepository(destination: Destination, name: string, image: Image | undefined): string {
  const repository = repositoryName(parseReference(`${destination.name}/${name}`, input));
  const taken = image?.repository;
  if (taken !== undefined && (repository === taken || repository.startsWith(`${taken}/`))) {
    throw new InputError(
      input,
      `the chart would go to ${repository}, inside of the image's own repository ${taken}; give another path, such as ${defaultAddress(image)}`,
    );
  }
  return repository;
}
