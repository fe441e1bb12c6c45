import { InputError } from '../shared/errors.ts';
import { parseReference, type Reference } from '../shared/oci/reference.ts';

/**
 * The input `repository`: where the image will go. Empty text means the default.
 *
 * @throws InputError for upper case (with the name that would be right), a missing registry, a tag or a digest
 */
export function parseRepository(text: string, env: NodeJS.ProcessEnv): Reference {
  return text === '' ? ownRepository(env) : givenRepository(text);
}

/** GitHub's registry and the name of the repository that the job runs for, which GitHub keeps in any case. */
function ownRepository({ GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv): Reference {
  if (!name) throw new InputError('repository', 'is required outside of GitHub, such as ghcr.io/acme/orders');
  return parseReference(`ghcr.io/${name.toLowerCase()}`, 'repository');
}

function givenRepository(text: string): Reference {
  const lower = text.toLowerCase();
  if (text !== lower) {
    throw new InputError('repository', `"${text}" has capitals, which registries refuse: write ${lower}`);
  }
  const reference = parseReference(text, 'repository');
  const host = text.replace(/^oci:\/\//, '').split('/', 1)[0] ?? '';
  if (!text.includes('/') || !(/[.:]/.test(host) || host === 'localhost')) {
    throw new InputError(
      'repository',
      `"${text}" has no registry; write it in full, such as ghcr.io/acme/${text}`,
    );
  }
  if (reference.tag !== undefined) {
    throw new InputError('repository', `"${text}" has a tag; leave :${reference.tag} to the input tags`);
  }
  if (reference.digest !== undefined) {
    throw new InputError('repository', `"${text}" has a digest, but the image is yet to be made`);
  }
  return reference;
}
