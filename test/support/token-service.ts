import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface TokenServiceOptions {
  /** Where the public key goes. */
  folder: string;
  /** The only user, `name:password`. Nobody else gets more than an empty token. */
  user: string;
}

/**
 * A token service as registries use them (distribution, `docs/spec/auth/token.md`), with the `auth` section
 * that makes distribution's registry trust it.
 */
export async function startTokenService({ folder, user }: TokenServiceOptions) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const strange = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const jwks = join(folder, 'jwks.json');
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'ES256', use: 'sig' };
  await writeFile(jwks, JSON.stringify({ keys: [key] }));

  const service = {
    /** The scopes of each token that was asked for. */
    scopes: [] as string[][],
    /** How many of the next tokens are signed with a key that no registry knows. */
    worthless: 0,
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const given = request.headers.authorization;
    const known = given === `Basic ${Buffer.from(user).toString('base64')}`;
    if (given !== undefined && !known) {
      response.writeHead(401).end('{"errors":[{"code":"UNAUTHORIZED","message":"wrong password"}]}');
      return;
    }
    const scopes = url.searchParams.getAll('scope');
    service.scopes.push(scopes);
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'test',
      aud: url.searchParams.get('service'),
      sub: '',
      nbf: now - 10,
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
      access: known ? scopes.map(accessOf) : [],
    };
    const signingKey = service.worthless > 0 ? strange : privateKey;
    service.worthless -= 1;
    response.end(JSON.stringify({ token: jwt(claims, signingKey), expires_in: 300 }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    service,
    auth: { token: { realm: `http://127.0.0.1:${port}/token`, service: 'registry', issuer: 'test', jwks } },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function accessOf(scope: string) {
  const [type, name, actions = ''] = scope.split(':');
  return { type, name, actions: actions.split(',') };
}

function jwt(claims: object, key: Parameters<typeof sign>[2]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'ES256', typ: 'JWT', kid: 'test' })}.${part(claims)}`;
  const options = { key, dsaEncoding: 'ieee-p1363' } as Parameters<typeof sign>[2];
  return `${signed}.${sign('sha256', Buffer.from(signed), options).toString('base64url')}`;
}
