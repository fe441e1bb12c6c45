import { InputError } from '../../shared/errors.ts';
import { serverToken, type Token } from '../download/token.ts';
import type { Given } from '../inputs.ts';

/** Where Go is downloaded from instead: the input, else the variable that actions/setup-go reads. */
export function baseUrl(given: string, env: NodeJS.ProcessEnv): string | undefined {
  const text = given || env.GO_DOWNLOAD_BASE_URL || '';
  if (text === '') return undefined;
  const source = given === '' ? 'GO_DOWNLOAD_BASE_URL' : 'go-download-base-url';
  // Even what cannot be read as an address may have a password in it.
  if (text.includes('@')) {
    throw new InputError(source, 'has a user or a password in it, which would end up in logs: leave it out');
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new InputError(source, `"${text}" is not an address such as https://mirror.example.com/golang`);
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The credential for that place: the token, where the input names this GitHub server. It may act on the repository: no
 * other host gets to see it, and none that a variable of the environment names.
 */
export function baseUrlToken(
  { token, goDownloadBaseUrl }: Pick<Given, 'token' | 'goDownloadBaseUrl'>,
  base: string,
  env: NodeJS.ProcessEnv,
): Token | undefined {
  const { origin } = new URL(base);
  const own = serverToken(token, env);
  return goDownloadBaseUrl !== '' && own?.origins.includes(origin)
    ? { ...own, origins: [origin] }
    : undefined;
}
