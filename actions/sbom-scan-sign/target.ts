import { InputError } from '../shared/errors.ts';
import { parseReference, type Reference, repositoryName } from '../shared/oci/reference.ts';

/** Where the image goes. */
export interface ReleaseTarget {
  reference: Reference;
  /** `registry/repository` in full. */
  repository: string;
  tags: string[];
}

/** OCI distribution-spec, "Pulling manifests". */
const tagPattern = /^\w[\w.-]{0,127}$/;

/** @throws InputError for a repository with a tag or digest, and for a tag that no registry accepts */
export function parseTarget(repository: string, tags: string[]): ReleaseTarget {
  const reference = parseReference(repository, 'repository');
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw new InputError(
      'repository',
      `"${repository}" has a tag or digest; give the name alone and tags as tags`,
    );
  }
  for (const tag of tags) {
    if (!tagPattern.test(tag)) {
      throw new InputError(
        'tags',
        `"${tag}" is not a tag: at most 128 of letters, digits, "_", "." and "-", not starting with "." or "-"`,
      );
    }
  }
  return { reference, repository: repositoryName(reference), tags: [...new Set(tags)] };
}
