import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../actions/shared/clock.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import type { Credentials } from '../../../actions/shared/oci/credentials.ts';
import { createLayout } from '../../../actions/shared/oci/layout.ts';
import { pullImage } from '../../../actions/shared/oci/pull.ts';
import { pushLayout, tagManifest } from '../../../actions/shared/oci/push.ts';
import { createRegistry } from '../../../actions/shared/oci/registry.ts';
import { logIn } from '../../../actions/shared/runner/registry-access.ts';
import { startDistribution } from '../../support/distribution.ts';
import { smallLayout } from '../../support/images.ts';
import { startTokenService } from '../../support/token-service.ts';

const good: Credentials = { username: 'octo', password: 'correct horse' };
const wrong: Credentials = { username: 'octo', password: 'battery staple' };
/** `octo:correct horse` as htpasswd -B writes it. */
const htpasswd = 'octo:$2b$04$5H2JCI07Cf6PJyYTWGpEOevgcOXrBixLC2Y56BPQq0spBboFpiMpq';

function clientWith(credentials: Credentials | undefined) {
  return createRegistry({ http: proxiedHttp({}, systemClock), credentials: async () => credentials, logIn });
}

async function failureOf(promise: Promise<unknown>): Promise<ToolError> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ToolError)) throw new Error(`expected a ToolError, got ${error}`);
  return error;
}

let folder: string;
let image: Awaited<ReturnType<typeof smallLayout>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authentication-'));
  image = await smallLayout(join(folder, 'image'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a registry that wants a user name and a password', () => {
  let server: Awaited<ReturnType<typeof startDistribution>>;
  let repository: string;
  beforeAll(async () => {
    const path = join(folder, 'htpasswd');
    await writeFile(path, htpasswd);
    const data = await mkdtemp(join(folder, 'basic-'));
    server = await startDistribution({ folder: data, auth: { htpasswd: { realm: 'test', path } } });
    repository = `${server.host}/team/app`;
  });
  afterAll(() => server.close());

  test('takes and gives an image', async () => {
    const client = clientWith(good);
    await pushLayout(image.layout, image.index.digest, client, repository);
    await tagManifest(client, repository, image.index.digest, 'main');
    const back = await createLayout(join(folder, 'back-basic'));
    expect((await pullImage(client, `${repository}:main`, back)).descriptor).toEqual(image.index);
  });

  test('says what to do when there are no credentials', async () => {
    const error = await failureOf(clientWith(undefined).listTags(repository));
    expect(error.code).toBe(401);
    expect(error.message).toBe(
      `list of the tags of ${repository} failed with status 401 (UNAUTHORIZED: authentication required); no credentials for ${server.host} were found: set registry-username and registry-password, or log in with docker`,
    );
  });

  test('says so when the password is wrong, and does not tell it', async () => {
    const error = await failureOf(clientWith(wrong).listTags(repository));
    expect(error.message).toContain('does not accept the credentials');
    expect(JSON.stringify([error.message, error.command, error.detail, error.stack])).not.toContain('staple');
  });
});

describe('a registry that wants a token', () => {
  let tokens: Awaited<ReturnType<typeof startTokenService>>;
  let server: Awaited<ReturnType<typeof startDistribution>>;
  let repository: string;
  beforeAll(async () => {
    const data = await mkdtemp(join(folder, 'bearer-'));
    tokens = await startTokenService({ folder: data, user: 'octo:correct horse' });
    server = await startDistribution({ folder: data, auth: tokens.auth });
    repository = `${server.host}/team/app`;
  });
  beforeEach(() => {
    tokens.service.scopes = [];
    tokens.service.worthless = 0;
  });
  afterAll(async () => {
    await server.close();
    await tokens.close();
  });

  test('is asked once for a repository, with pull and push in one scope', async () => {
    const client = clientWith(good);
    await pushLayout(image.layout, image.index.digest, client, repository);
    await tagManifest(client, repository, image.index.digest, 'main');
    expect(await client.listTags(repository)).toEqual(['main']);
    expect(tokens.service.scopes).toEqual([['repository:team/app:pull,push']]);
  });

  test('gives a token of its own to a client that only reads', async () => {
    await clientWith(good).listTags(repository);
    expect(tokens.service.scopes).toEqual([['repository:team/app:pull']]);
  });

  test('may refuse a token: the next request fetches another one', async () => {
    tokens.service.worthless = 1;
    const client = clientWith(good);
    const refused = await failureOf(client.listTags(repository));
    expect(refused.code).toBe(401);
    expect(await client.listTags(repository)).toEqual(['main']);
    expect(tokens.service.scopes).toHaveLength(2);
  });

  test('mounts a blob with the right to read the other repository', async () => {
    const client = clientWith(good);
    const other = `${server.host}/team/other`;
    const child = await smallLayout(join(folder, 'child'), 'hello', `${repository}:main`);
    const blobs = await pushLayout(child.layout, child.index.digest, client, other);
    expect(blobs).toEqual({ existed: 0, mounted: 2, uploaded: 2 });
    expect(tokens.service.scopes).toContainEqual([
      'repository:team/other:pull,push',
      'repository:team/app:pull',
    ]);
  });

  test('gives no right without credentials', async () => {
    const push = pushLayout(image.layout, image.index.digest, clientWith(undefined), repository);
    const error = await failureOf(push);
    expect(error.message).toMatch(/failed with status 401.*; no credentials for .* were found: set registry/);
  });

  test('refuses a wrong password at its token service, which is told without the password', async () => {
    const error = await failureOf(clientWith(wrong).listTags(repository));
    expect(error.message).toMatch(
      /^the request for a token for .*\/team\/app at http:\/\/127\.0\.0\.1:\d+ failed with status 401 \(UNAUTHORIZED: wrong password\); .* does not accept the credentials/,
    );
    expect(JSON.stringify([error.message, error.command, error.detail, error.stack])).not.toContain('staple');
  });
});
