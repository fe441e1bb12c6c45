import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ToolError } from '../../../actions/shared/errors.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import type { Credentials } from '../../../actions/shared/oci/credentials.ts';
import { sha256 } from '../../../actions/shared/oci/digest.ts';
import { encodeJson } from '../../../actions/shared/oci/manifest.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';
import { createRegistry } from '../../../actions/shared/oci/registry.ts';
import type { Registry } from '../../../actions/shared/oci/registry-api.ts';
import { type Answer, startWire } from '../../support/wire.ts';

const text = (content: string) => new TextEncoder().encode(content);
const blob = { mediaType: mediaTypes.layer, digest: sha256('hello'), size: 5 };
const index = encodeJson({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] });
const indexHeaders = { 'content-type': mediaTypes.index };

const servers: Awaited<ReturnType<typeof startWire>>[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(answer: Answer) {
  const server = await startWire(answer);
  servers.push(server);
  return { ...server, repository: `${server.host}/team/app` };
}

/** A client whose waits between attempts take no time. */
function client(credentials?: Credentials): { registry: Registry; lines: string[] } {
  const clock = { now: () => Date.now(), wait: async () => {} };
  const lines: string[] = [];
  const registry = createRegistry({
    http: proxiedHttp({}, clock),
    credentials: async () => credentials,
    clock,
    log: (line) => lines.push(line),
  });
  return { registry, lines };
}

async function failureOf(promise: Promise<unknown>): Promise<ToolError> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ToolError)) throw new Error(`expected a ToolError, got ${error}`, { cause: error });
  expect(error.message).not.toContain('\n');
  return error;
}

const octo = { username: 'octo', password: 'hush' };

describe('credentials', () => {
  test('do not follow a redirect to another origin', async () => {
    const storage = await serve((_, response) => response.end('hello'));
    const server = await serve((request, response) => {
      if (request.authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      } else response.writeHead(307, { location: `http://${storage.host}/data?signature=1` }).end();
    });
    expect(Buffer.from(await client(octo).registry.getBlob(server.repository, blob)).toString()).toBe(
      'hello',
    );
    expect(server.heard.at(-1)?.authorization).toMatch(/^Basic /);
    expect(storage.heard).toEqual([{ method: 'GET', url: '/data?signature=1', authorization: undefined }]);
  });

  test('are not given to another origin that asks for them', async () => {
    const storage = await serve((_, response) =>
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
    );
    const server = await serve((_, response) =>
      response.writeHead(307, { location: `http://${storage.host}/` }).end(),
    );
    expect((await failureOf(client(octo).registry.getBlob(server.repository, blob))).code).toBe(401);
    expect(storage.heard).toHaveLength(1);
  });

  test('do not go with an upload to another origin', async () => {
    const storage = await serve((_, response, incoming) =>
      incoming.resume().on('end', () => response.writeHead(201).end()),
    );
    const server = await serve((request, response) => {
      if (request.authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      } else if (request.method === 'HEAD') response.writeHead(404).end();
      else response.writeHead(202, { location: `http://${storage.host}/up?state=1` }).end();
    });
    await client(octo).registry.putBlob(server.repository, blob, text('hello'));
    expect(storage.heard).toEqual([
      {
        method: 'PUT',
        url: `/up?state=1&digest=${encodeURIComponent(blob.digest)}`,
        authorization: undefined,
      },
    ]);
  });

  test.each(['http://auth.example.com/token', 'ftp://127.0.0.1/', 'nowhere'])(
    'are not sent to the token service %s',
    async (realm) => {
      const server = await serve((_, response) =>
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}"` }).end(),
      );
      const error = await failureOf(client(octo).registry.listTags(server.repository));
      expect(error.message).toBe(
        `${server.host} names "${realm}" as its token service; credentials are sent over https only`,
      );
    },
  );

  test('are answered to the stronger of several challenges in one header', async () => {
    const tokens = await serve((_, response) => response.end('{"access_token":"abc"}'));
    const server = await serve((request, response) => {
      const challenge = `Basic realm="x", Bearer realm="http://${tokens.host}/t",service="s"`;
      if (request.authorization === 'Bearer abc') response.end('{"tags":["1"]}');
      else response.writeHead(401, { 'www-authenticate': challenge }).end();
    });
    expect(await client(octo).registry.listTags(server.repository)).toEqual(['1']);
    expect(tokens.heard[0]?.url).toBe('/t?service=s&scope=repository%3Ateam%2Fapp%3Apull');
  });

  test('an identity token is exchanged by POST, not shown in an address', async () => {
    let form = '';
    const tokens = await serve((_, response, incoming) =>
      incoming.on('data', (chunk) => (form += chunk)).on('end', () => response.end('{"access_token":"abc"}')),
    );
    const server = await serve((request, response) => {
      if (request.authorization === 'Bearer abc') response.end('{"tags":[]}');
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${tokens.host}/t"` }).end();
    });
    await client({ username: '<token>', password: 'refresh-me' }).registry.listTags(server.repository);
    expect(tokens.heard).toEqual([{ method: 'POST', url: '/t', authorization: undefined }]);
    expect(Object.fromEntries(new URLSearchParams(form))).toMatchObject({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-me',
      scope: 'repository:team/app:pull',
    });
  });

  test.each(['{"token":"a\\r\\nX-Evil: 1"}', '{}', 'no json', '{"token":7}'])(
    'a token service that answers %s is a ToolError',
    async (answer) => {
      const tokens = await serve((_, response) => response.end(answer));
      const server = await serve((_, response) =>
        response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${tokens.host}/t"` }).end(),
      );
      const error = await failureOf(client(octo).registry.listTags(server.repository));
      expect(error.message).toContain('was not answered with a token');
    },
  );
});

describe('an answer that is an error', () => {
  const told = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] });
  test.each([
    [403, told('DENIED', 'not yours'), /status 403 \(DENIED: not yours\); .* lack this right on team\/app$/],
    [404, told('MANIFEST_UNKNOWN', 'gone'), /status 404 \(MANIFEST_UNKNOWN: gone\); check the name$/],
    [
      404,
      told('NAME_UNKNOWN', ''),
      /\(NAME_UNKNOWN\); .* has no repository team\/app: check the name, or create/,
    ],
    [
      429,
      told('TOOMANYREQUESTS', 'slow down'),
      /status 429 \(TOOMANYREQUESTS: slow down\); .* limits how often/,
    ],
    [503, '<html>\n<h1>Bad day</h1>', /status 503; the registry is in trouble/],
    [400, told('X\n::error::', 'a\r\nb'), /status 400 \(X ::error::: a b\)$/],
  ])('%i is told in one line', async (status, body, message) => {
    const server = await serve((_, response) => response.writeHead(status).end(body));
    const error = await failureOf(client(octo).registry.getManifest(`${server.repository}:1`));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(status);
  });

  test('only what may get better is asked again', async () => {
    for (const [status, requests] of [
      [403, 1],
      [404, 1],
      [429, 5],
      [502, 5],
    ] as const) {
      const server = await serve((_, response) => response.writeHead(status).end());
      await failureOf(client().registry.getManifest(`${server.repository}:1`));
      expect(server.heard).toHaveLength(requests);
    }
  });

  test('a registry that cannot be reached is named', async () => {
    const server = await serve(() => {});
    await servers.pop()?.close();
    const error = await failureOf(client().registry.listTags(server.repository));
    expect(error.message).toBe(
      `http://${server.host} cannot be reached (ECONNREFUSED); it was wanted for the list of the tags of ${server.repository}`,
    );
  });
});

describe('the address', () => {
  test('of any but this computer is https', async () => {
    const asked: string[] = [];
    const registry = createRegistry({
      http: async (url) => {
        asked.push(url);
        throw new ToolError(
          `GET ${url}`,
          'https://r.example:5000 cannot be reached (ERR_SSL_WRONG_VERSION_NUMBER)',
        );
      },
      credentials: async () => undefined,
    });
    const error = await failureOf(registry.listTags('r.example:5000/team/app'));
    expect(asked).toEqual(['https://r.example:5000/v2/team/app/tags/list?n=1000']);
    expect(error.message).toContain(
      "r.example:5000 does not speak https; plain http is used for this computer's own addresses only",
    );
  });

  test.each([
    ['http://storage.example.com/x', 'was sent to http://storage.example.com, which is not https'],
    ['http://', 'was sent to "http://", which is not an address'],
  ])('of a redirect to %s is refused', async (location, message) => {
    const server = await serve((_, response) => response.writeHead(302, { location }).end());
    const error = await failureOf(client().registry.getBlob(server.repository, blob));
    expect(error.message).toContain(message);
  });

  test('of a redirect that never ends is given up', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
    const error = await failureOf(client().registry.getBlob(server.repository, blob));
    expect(error.message).toContain('was redirected more than 5 times');
    expect(server.heard).toHaveLength(6);
  });
});

describe('a manifest', () => {
  const get = (answer: Answer) => async (name: string) => {
    const server = await serve(answer);
    return client().registry.getManifest(`${server.repository}${name}`);
  };

  test('with other bytes than its digest is refused', async () => {
    const pulled = get((_, response) => response.writeHead(200, indexHeaders).end(index));
    const error = await failureOf(pulled(`@${blob.digest}`));
    expect(error.message).toMatch(/^pull of .* failed: the digest is sha256:.*, not sha256:/);
  });

  test('that the registry gives another digest is refused', async () => {
    const headers = { ...indexHeaders, 'docker-content-digest': blob.digest };
    const pulled = get((_, response) => response.writeHead(200, headers).end(index));
    expect((await failureOf(pulled(':1'))).message).toContain(`not ${blob.digest}`);
  });

  test('over 4 MiB is not read to its end', async () => {
    const pulled = get((_, response) => {
      response.writeHead(200, indexHeaders);
      Readable.from(
        (function* () {
          for (;;) yield Buffer.alloc(65_536, ' ');
        })(),
      ).pipe(response);
    });
    expect((await failureOf(pulled(':1'))).message).toContain('is longer than 4194304 bytes');
  });

  test('that is none is refused', async () => {
    const pulled = get((_, response) => response.writeHead(200, indexHeaders).end('<html>'));
    expect((await failureOf(pulled(':1'))).message).toContain('failed: the manifest is not JSON');
  });

  test('whose HEAD tells nothing is fetched to be resolved', async () => {
    const server = await serve((_, response) => response.writeHead(200, indexHeaders).end(index));
    expect(await client().registry.resolve(`${server.repository}:1`)).toEqual({
      mediaType: mediaTypes.index,
      digest: sha256(index),
      size: index.byteLength,
    });
    expect(server.heard.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('that the registry stores under another digest is a ToolError', async () => {
    const server = await serve((_, response, incoming) =>
      incoming
        .resume()
        .on('end', () => response.writeHead(201, { 'docker-content-digest': blob.digest }).end()),
    );
    const pushed = client().registry.putManifest(`${server.repository}:1`, index, mediaTypes.index);
    expect((await failureOf(pushed)).message).toContain(`the digest is ${blob.digest}, not`);
  });
});

describe('a blob', () => {
  test.each([
    ['other bytes', 'jello', 'its digest is sha256:'],
    ['more bytes', 'hello world', 'more than 5 bytes came'],
    ['fewer bytes', 'hell', '4 of 5 bytes came'],
  ])('of %s is refused', async (_, body, message) => {
    const server = await serve((__, response) => response.end(body));
    const error = await failureOf(client().registry.getBlob(server.repository, blob));
    expect(error.message).toContain(message);
    expect(server.heard).toHaveLength(1);
  });

  test('that breaks off is fetched again', async () => {
    let requests = 0;
    const server = await serve((_, response) => {
      requests += 1;
      if (requests === 2) response.end('hello');
      else {
        response.writeHead(200, { 'content-length': '5' });
        response.write('he', () => response.destroy());
      }
    });
    const { registry, lines } = client();
    expect(Buffer.from(await registry.getBlob(server.repository, blob)).toString()).toBe('hello');
    expect(lines).toEqual([
      `pull of ${blob.digest} from ${server.repository} broke off half way; trying again`,
    ]);
  });

  test('that always breaks off is a ToolError after three attempts', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '5' });
      response.write('he', () => response.destroy());
    });
    const error = await failureOf(client().registry.getBlob(server.repository, blob));
    expect(error.message).toContain('broke off half way');
    expect(server.heard).toHaveLength(3);
  });

  test('a digest that is a path asks nobody', async () => {
    const server = await serve((_, response) => response.end());
    const evil = { ...blob, digest: 'sha256:../../manifests/latest' };
    await expect(client().registry.getBlob(server.repository, evil)).rejects.toThrow(
      'is not a SHA-256 digest',
    );
    expect(server.heard).toEqual([]);
  });
});

describe('an upload', () => {
  /** Answers as a registry without the blob; `put` decides on what happens to the bytes. */
  const upload =
    (location: string, put: Answer): Answer =>
    (request, response, incoming) => {
      if (request.method === 'HEAD') response.writeHead(404).end();
      else if (request.method === 'POST') response.writeHead(202, { location }).end();
      else put(request, response, incoming);
    };
  const stored: Answer = (_, response, incoming) => {
    incoming.resume().on('end', () => response.writeHead(201).end());
  };

  test.each(['/v2/team/app/blobs/uploads/1?_state=a%2Bb', '1?_state=a%2Bb'])(
    'goes to the relative address %s with its query kept',
    async (location) => {
      const server = await serve(upload(location, stored));
      await client().registry.putBlob(server.repository, blob, text('hello'));
      expect(server.heard.at(-1)?.url).toBe(
        `/v2/team/app/blobs/uploads/1?_state=a%2Bb&digest=${encodeURIComponent(blob.digest)}`,
      );
    },
  );

  test('that breaks starts anew with a new stream', async () => {
    let puts = 0;
    const server = await serve(
      upload('/up', (request, response, incoming) => {
        puts += 1;
        if (puts === 1) incoming.destroy();
        else if (puts === 2) incoming.resume().on('end', () => response.writeHead(500).end());
        else stored(request, response, incoming);
      }),
    );
    let opened = 0;
    const { registry, lines } = client();
    const outcome = await registry.putBlob(server.repository, blob, () => {
      opened += 1;
      return Readable.from([Buffer.from('hello')]);
    });
    expect(outcome).toBe('uploaded');
    expect(opened).toBe(3);
    expect(server.heard.map(({ method }) => method)).toEqual([
      ...['HEAD', 'POST', 'PUT'],
      ...['POST', 'PUT'],
      ...['POST', 'PUT'],
    ]);
    expect(lines).toHaveLength(2);
  });

  test('that is refused for good is not repeated', async () => {
    const refuse: Answer = (_, response, incoming) => {
      const body = '{"errors":[{"code":"DIGEST_INVALID","message":"no"}]}';
      incoming.resume().on('end', () => response.writeHead(400).end(body));
    };
    const server = await serve(upload('/up', refuse));
    const error = await failureOf(client().registry.putBlob(server.repository, blob, text('hello')));
    expect(error.message).toContain('status 400 (DIGEST_INVALID: no)');
    expect(server.heard).toHaveLength(3);
  });

  test('without an address is a ToolError', async () => {
    const server = await serve((request, response) =>
      response.writeHead(request.method === 'HEAD' ? 404 : 202).end(),
    );
    const error = await failureOf(client().registry.putBlob(server.repository, blob, text('hello')));
    expect(error.message).toContain('the registry gave no address for the upload');
  });

  test('takes the place of a mount that is refused', async () => {
    const server = await serve((request, response, incoming) => {
      if (request.url.includes('mount=')) response.writeHead(403).end();
      else upload('/up', stored)(request, response, incoming);
    });
    const { registry, lines } = client();
    expect(await registry.putBlob(server.repository, blob, text('hello'), 'team/base')).toBe('uploaded');
    expect(lines[0]).toMatch(/is not mounted from team\/base: .* status 403/);
  });
});

describe('a list of tags', () => {
  const page = (link: (host: string | undefined) => string | undefined): Answer => {
    return (request, response, { headers }) => {
      const first = !request.url.includes('last=');
      const next = first ? link(headers.host) : undefined;
      response
        .writeHead(200, next === undefined ? {} : { link: next })
        .end(JSON.stringify({ tags: first ? ['1', '2'] : ['2', '3'] }));
    };
  };

  test.each([
    ['relative', () => '</v2/team/app/tags/list?last=2&n=2>; rel="next"'],
    ['absolute', (host?: string) => `<http://${host}/v2/team/app/tags/list?last=2&n=2>; rel=next`],
    ['without its prefix', () => '</v2/app/tags/list?last=2&n=2>; rel="next"'],
    ['to another host', () => '<https://elsewhere.example/?last=2&n=2>; title="x"; rel="next"'],
  ])('goes on by a link that is %s', async (_, link) => {
    const server = await serve(page(link));
    expect(await client(octo).registry.listTags(server.repository)).toEqual(['1', '2', '3']);
    expect(server.heard.map(({ url }) => url)).toEqual([
      '/v2/team/app/tags/list?n=1000',
      '/v2/team/app/tags/list?last=2&n=2',
    ]);
  });

  test('ends at a link that is not the next one', async () => {
    const server = await serve(page(() => '</v2/team/app/tags/list?last=0>; rel="prev"'));
    expect(await client().registry.listTags(server.repository)).toEqual(['1', '2']);
  });

  test('that goes in a circle is a ToolError', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { link: '<?last=1>; rel="next"' }).end('{"tags":["1"]}'),
    );
    const error = await failureOf(client().registry.listTags(server.repository));
    expect(error.message).toContain('does not end');
    expect(server.heard).toHaveLength(2);
  });

  test.each(['{"tags":null}', '{"name":"team/app"}'])('%s is empty', async (body) => {
    const server = await serve((_, response) => response.end(body));
    expect(await client().registry.listTags(server.repository)).toEqual([]);
  });

  test.each(['<html>', '{"tags":[1]}', '{"tags":"1"}', 'null'])('%s is a ToolError', async (body) => {
    const server = await serve((_, response) => response.end(body));
    const error = await failureOf(client().registry.listTags(server.repository));
    expect(error.message).toContain('the answer is not a list of tags');
  });
});
