import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ToolError } from '../../actions/shared/errors.ts';
import { proxiedHttp } from '../../actions/shared/http.ts';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve))));

/** Serves the answers one after another, the last one for ever. */
async function serve(...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]) {
  let requests = 0;
  const listening = createServer((request, response) => {
    const answer = answers[Math.min(requests, answers.length - 1)];
    requests += 1;
    answer?.(request, response);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requests: () => requests };
}

const status =
  (code: number, headers: Record<string, string> = {}, body = '') =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(code, { connection: 'close', ...headers }).end(body);

function client() {
  const waits: number[] = [];
  const clock = { now: () => 0, wait: async (milliseconds: number) => void waits.push(milliseconds) };
  return { http: proxiedHttp({}, clock, () => 0.5), waits };
}

describe('http', () => {
  test('asks again after 503, and waits as long as Retry-After says', async () => {
    const { url, requests } = await serve(
      status(503),
      status(429, { 'retry-after': '7' }),
      status(200, {}, 'well'),
    );
    const { http, waits } = client();
    const response = await http(url);
    expect(await response.text()).toBe('well');
    expect(requests()).toBe(3);
    expect(waits).toEqual([500, 7000]);
  });

  test('asks again when the connection breaks', async () => {
    const { url } = await serve((request) => void request.socket.destroy(), status(200, {}, 'well'));
    expect((await client().http(url)).status).toBe(200);
  });

  test.each([401, 403, 404])('%d is an answer: asked once', async (code) => {
    const { url, requests } = await serve(status(code));
    expect((await client().http(url)).status).toBe(code);
    expect(requests()).toBe(1);
  });

  test('gives up after five tries with the last answer', async () => {
    const { url, requests } = await serve(status(500));
    expect((await client().http(url)).status).toBe(500);
    expect(requests()).toBe(5);
  });

  test('a POST is not repeated', async () => {
    const { url, requests } = await serve(status(500));
    expect((await client().http(url, { method: 'POST' })).status).toBe(500);
    expect(requests()).toBe(1);
  });

  test('a redirect is an answer, not followed', async () => {
    const { url, requests } = await serve(status(302, { location: 'http://127.0.0.1:9/' }));
    expect((await client().http(url)).status).toBe(302);
    expect(requests()).toBe(1);
  });

  test('a port that fetch refuses is told at once', async () => {
    const { http, waits } = client();
    const error = await http('http://127.0.0.1:9/').catch((reason) => reason);
    expect(error.message).toBe('http://127.0.0.1:9 cannot be reached (bad port)');
    expect(waits).toEqual([]);
  });

  test('a server that is not there is a ToolError with its origin and the reason', async () => {
    const { url } = await serve(status(200));
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    const error = await client()
      .http(`${url}v2/?token=hush`)
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(ToolError);
    expect(error.message).toMatch(/^http:\/\/127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)$/);
    expect(error.command).not.toContain('hush');
  });
});

describe('a proxy from the environment', () => {
  const clock = { now: () => 0, wait: async () => {} };

  test('is not asked for an address of this computer', async () => {
    const { url } = await serve(status(200, {}, 'direct'));
    const http = proxiedHttp({ HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'example.com' }, clock);
    expect(await (await http(url)).text()).toBe('direct');
  });

  test('is asked for any other', async () => {
    const http = proxiedHttp({ HTTP_PROXY: 'http://127.0.0.1:1' }, clock);
    await expect(http('http://registry.example/', { retry: false })).rejects.toThrow(
      'http://registry.example cannot be reached (ECONNREFUSED)',
    );
  });
});
