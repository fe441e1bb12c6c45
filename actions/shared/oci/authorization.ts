import type { Clock } from '../clock.ts';
import { ToolError } from '../errors.ts';
import type { Http } from '../http.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import {
  basicCredentials,
  type Credentials,
  type FindCredentials,
  identityTokenUser,
} from './credentials.ts';
import { isLoopback } from './reference.ts';
import { type Asked, oneLine, registryError, type Standing } from './registry-error.ts';
import { readCapped } from './response-body.ts';

/** What a request is for: the words of a token's scope (distribution, `docs/spec/auth/scope.md`). */
export interface Access {
  registry: string;
  repository: string;
  /** `push` includes `pull`: both are asked for at once. */
  action: 'pull' | 'push';
  /** Another repository of the registry that a blob is mounted from. */
  mountFrom?: string;
}

/** Knows how each registry wants to be authenticated to, and keeps the tokens it gave. */
export interface Authorization {
  /** Value of the Authorization header as far as it is known without a challenge. */
  header(access: Access): Promise<string | undefined>;
  /**
   * Learns from the WWW-Authenticate header of a 401.
   *
   * @param refused value of the Authorization header that led to the 401
   * @returns another value, or undefined when there is none
   * @throws ToolError when the token service refuses or cannot be trusted with credentials
   */
  answer(access: Access, wwwAuthenticate: string, refused?: string): Promise<string | undefined>;
  /** What an error of the registry has to say about credentials. */
  standing(registry: string): Promise<Standing>;
}

interface Token {
  /** Value of the Authorization header. */
  header: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Tokens without `expires_in` live 60 s (distribution, `docs/spec/auth/token.md`). */
const defaultLifetime = 60;
/** A token that ends within this many seconds is not used for a new request. */
const margin = 10;
const longestAnswer = 1024 * 1024;

/**
 * @param logIn see `RegistryOptions.logIn`
 * @param hide see `RegistryOptions.hide`
 */
export function createAuthorization(
  http: Http,
  credentials: FindCredentials,
  clock: Clock,
  logIn: string,
  hide: (secret: string) => void,
): Authorization {
  const challenges = new Map<string, Challenge>();
  const tokens = new Map<string, Token>();
  /** Requests for a token on their way: uploads that run side by side share one. */
  const fetching = new Map<string, Promise<Token>>();

  /** A token that still serves this access; the one for pushing reads too. */
  function keptToken(access: Access, refused: string | undefined): Token | undefined {
    const actions = access.action === 'pull' ? (['pull', 'push'] as const) : (['push'] as const);
    return actions
      .map((action) => tokens.get(tokenKey({ ...access, action })))
      .find((kept) => kept !== undefined && kept.expires > clock.now() && kept.header !== refused);
  }

  async function token(challenge: Challenge, access: Access, refused?: string): Promise<string> {
    const kept = keptToken(access, refused);
    if (kept !== undefined) return kept.header;
    const key = tokenKey(access);
    const before = fetching.get(key);
    if (before !== undefined) return (await before).header;
    const fetched = credentials(access.registry)
      .then((found) => fetchToken(http, challenge, access, found, clock, logIn))
      .then((fresh) => {
        hide(fresh.header.slice('Bearer '.length));
        return fresh;
      })
      .finally(() => fetching.delete(key));
    fetching.set(key, fetched);
    const fresh = await fetched;
    tokens.set(key, fresh);
    return fresh.header;
  }

  async function authorize(access: Access, refused?: string): Promise<string | undefined> {
    const challenge = challenges.get(access.registry);
    if (challenge?.scheme === 'bearer') return token(challenge, access, refused);
    const found = challenge === undefined ? undefined : await credentials(access.registry);
    return found === undefined ? undefined : basic(found);
  }

  return {
    header: (access) => authorize(access),

    async answer(access, wwwAuthenticate, refused) {
      const offered = parseChallenges(wwwAuthenticate);
      const challenge =
        offered.find(({ scheme, params }) => scheme === 'bearer' && params.realm !== undefined) ??
        offered.find(({ scheme }) => scheme === 'basic');
      if (challenge === undefined) return undefined;
      challenges.set(access.registry, challenge);
      const header = await authorize(access, refused);
      return header === refused ? undefined : header;
    },

    standing: async (registry) => ({ authenticated: (await credentials(registry)) !== undefined, logIn }),
  };
}

/** One scope a repository with all actions at once: services exist that fail on the same one twice. */
function scopes({ repository, action, mountFrom }: Access): string[] {
  const own = `repository:${repository}:${action === 'push' ? 'pull,push' : 'pull'}`;
  return mountFrom === undefined ? [own] : [own, `repository:${mountFrom}:pull`];
}

function tokenKey(access: Access): string {
  return `${access.registry} ${scopes(access).join(' ')}`;
}

function basic(credentials: Credentials): string {
  return `Basic ${basicCredentials(credentials)}`;
}

async function fetchToken(
  http: Http,
  challenge: Challenge,
  access: Access,
  credentials: Credentials | undefined,
  clock: Clock,
  logIn: string,
): Promise<Token> {
  const realm = tokenService(challenge, access.registry);
  const asked: Asked = {
    what: `the request for a token for ${access.registry}/${access.repository} at ${realm.origin}`,
    command: `${realm.origin}${realm.pathname}`,
    registry: access.registry,
    repository: access.repository,
    authenticated: credentials !== undefined,
    logIn,
  };
  const start = clock.now();
  const response =
    credentials?.username === identityTokenUser
      ? await refresh(http, realm, challenge, access, credentials.password)
      : await get(http, realm, challenge, access, credentials);
  if (response.status !== 200) throw await registryError(asked, response);
  const answer = parseAnswer(await readCapped(response, longestAnswer).catch(() => new Uint8Array()));
  if (answer === undefined) {
    throw new ToolError(asked.command, `${asked.what} was not answered with a token`);
  }
  return { header: `Bearer ${answer.token}`, expires: start + (answer.lifetime - margin) * 1000 };
}

/** The answer's token (distribution, `docs/spec/auth/token.md`; OAuth2's name for it is `access_token`). */
function parseAnswer(bytes: Uint8Array): { token: string; lifetime: number } | undefined {
  try {
    const { token, access_token, expires_in } = JSON.parse(new TextDecoder().decode(bytes));
    const value = token || access_token;
    // A token becomes a header's value: visible ASCII only (RFC 6750 section 2.1).
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) return undefined;
    return { token: value, lifetime: typeof expires_in === 'number' ? expires_in : defaultLifetime };
  } catch {
    return undefined;
  }
}

/** The token service may live on another host, but credentials go there encrypted only. */
function tokenService(challenge: Challenge, registry: string): URL {
  const realm = challenge.params.realm ?? '';
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const onThisComputer = url !== undefined && isLoopback(url.host) && isLoopback(registry);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && onThisComputer)) return url;
  throw new ToolError(
    `authenticate at ${registry}`,
    `${registry} names "${oneLine(realm, 100)}" as its token service; credentials are sent over https only`,
  );
}

function get(
  http: Http,
  realm: URL,
  { params }: Challenge,
  access: Access,
  credentials: Credentials | undefined,
) {
  const url = new URL(realm);
  if (params.service !== undefined) url.searchParams.set('service', params.service);
  for (const scope of scopes(access)) url.searchParams.append('scope', scope);
  const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
  return http(url.href, { headers });
}

/** Exchanges an identity token (distribution, `docs/spec/auth/oauth.md`). */
function refresh(http: Http, realm: URL, { params }: Challenge, access: Access, identityToken: string) {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'go-devops',
    service: params.service ?? '',
    scope: scopes(access).join(' '),
    refresh_token: identityToken,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return http(realm.href, { method: 'POST', headers, body: form.toString(), retry: true });
}
