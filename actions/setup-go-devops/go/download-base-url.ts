import { InputError } from '../../shared/errors.ts';
import type { Token } from '../download/token.ts';

/** Where Go is downloaded from instead: the input, else the variable that actions/setup-go reads. */
export function baseUrl(given: string, env: NodeJS.ProcessEnv): string | undefined {
  const text = given || env.GO_DOWNLOAD_BASE_URL || '';
  if (text === '') return undefined;
  const source = given === '' ? 'GO_DOWNLOAD_BASE_URL' : 'go-download-base-url';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new InputError(source, `"${text}" is not an address such as https://mirror.example.com/golang`);
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The credential for that place: the token that the caller wrote for it. The job's own token, which is the input's
 * default, may act on the repository: no host but GitHub's gets to see it.
 */
export function baseUrlToken(token: string, base: string): Token | undefined {
  const isOfJob = token.startsWith('ghs_');
  if (token === '' || isOfJob) return undefined;
  return { value: token, origins: [new URL(base).origin] };
}
