import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGunzip, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Asset,
  type DownloadOptions,
  download,
} from '../../../actions/setup-go-devops/download/download.ts';
import { serverToken } from '../../../actions/setup-go-devops/download/token.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { withConnectProxy } from '../../support/connect-proxy.ts';
import { type ReleaseServer, releaseServer, sha256 } from '../../support/release-server.ts';
import { recordingRunner } from '../../support/runner.ts';

const content = Buffer.from('the whole asset, byte by byte');

let vendor: ReleaseServer;
let other: ReleaseServer;
beforeEach(async () => {
  vendor = await releaseServer();
  other = await releaseServer();
});
afterEach(async () => {
  await vendor.close();
  await other.close();
});

/** Downloads with a clock whose waits pass at once. */
function downloader(env: NodeJS.ProcessEnv = {}) {
  const waits: number[] = [];
  const clock = { now: () => 0, wait: async (milliseconds: number) => void waits.push(milliseconds) };
  const { runner, record } = recordingRunner();
  const ports = { http: proxiedHttp(env, clock), clock, runner };
  let consumed = 0;
  const get = (asset: Partial<Asset> = {}, options: Partial<DownloadOptions> = {}) =>
    download(
      { name: 'helm 9.1.0', urls: [`${vendor.origin}/helm`], sha256: sha256(content), ...asset },
      (bytes) => {
        consumed += 1;
        return buffer(bytes);
      },
      ports,
      { mirrors: {}, ...options },
    );
  return { get, waits, ports, warnings: record.annotations, consumed: () => consumed };
}

/** Answers one after another, the last one for ever. */
function inTurn(...answers: ((response: ServerResponse) => void)[]): (response: ServerResponse) => void {
  let asked = 0;
  return (response) => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    answer?.(response);
  };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end();
const whole = (response: ServerResponse) => void response.writeHead(200).end(content);
/** Announces everything, and breaks off after five bytes. */
const breakOff = (response: ServerResponse) => {
  response.writeHead(200, { 'content-length': content.length });
  response.write(content.subarray(0, 5), () => response.destroy());
};

const total = (waits: number[]) => waits.reduce((sum, wait) => sum + wait, 0);

describe('a download', () => {
  test('gives what was made of the stream, its size and its source', async () => {
    vendor.serve('/helm', content);
    expect(await downloader().get()).toEqual({
      result: content,
      sha256: sha256(content),
      bytes: content.length,
      url: `${vendor.origin}/helm`,
    });
  });

  test('is verified to its end, even when the consumer has what it wants before', async () => {
    const large = Buffer.alloc(3_000_000, 1);
    vendor.serve('/helm', large);
    const { ports } = downloader();
    const first = async (bytes: AsyncIterable<Uint8Array>) => {
      for await (const chunk of bytes) return chunk.at(0);
    };
    const asset = { name: 'helm', urls: [`${vendor.origin}/helm`] };
    const right = { ...asset, sha256: sha256(large) };
    expect(await download(right, first, ports, { mirrors: {} })).toMatchObject({
      result: 1,
      bytes: 3_000_000,
    });
    const wrong = { ...asset, sha256: sha256(content) };
    await expect(download(wrong, first, ports, { mirrors: {} })).rejects.toThrow('not the pinned release');
  });

  test('with another digest than the pinned one is a ToolError with both', async () => {
    const evil = Buffer.from('evil');
    vendor.serve('/helm', evil);
    const { get, waits } = downloader();
    const error = await get().catch((reason) => reason);
    expect(error).toBeInstanceOf(ToolError);
    expect(error.message).toBe(
      `helm 9.1.0 is not the pinned release: the download has sha256:${sha256(evil)}, pinned is sha256:${sha256(content)}; nothing was installed`,
    );
    expect(error.command).toBe(`GET ${vendor.origin}/helm`);
    expect(waits).toEqual([]);
  });

  test('that the consumer cannot read, though it is the pinned one, fails with the consumer’s error, once', async () => {
    vendor.serve('/helm', content);
    const { ports } = downloader();
    const asset = {
      name: 'helm',
      urls: [`${vendor.origin}/helm`, `${other.origin}/helm`],
      sha256: sha256(content),
    };
    const unreadable = () => Promise.reject(new Error('no such member'));
    await expect(download(asset, unreadable, ports, { mirrors: {} })).rejects.toThrow('no such member');
    expect(other.downloads).toEqual([]);
  });
});

describe('a server that fails for the moment', () => {
  test('504 four times, then the asset', async () => {
    vendor.serve('/helm', inTurn(status(504), status(504), status(504), status(504), whole));
    const { get, waits } = downloader();
    expect((await get()).result).toEqual(content);
    expect(waits).toHaveLength(4);
    expect(total(waits)).toBeGreaterThanOrEqual(15_000);
  });

  test('an asset that nobody knows is told with the digest of what came', async () => {
    vendor.serve('/helm', inTurn(status(504), whole));
    const { ports } = downloader();
    const asset = { name: 'mytool 1.2.3', urls: [`${vendor.origin}/helm`] };
    const got = await download(asset, (bytes) => buffer(bytes), ports, { mirrors: {} });
    expect(got).toMatchObject({ result: content, sha256: sha256(content) });
  });

  test('504 for ever is given up after 90 seconds and more, not before', async () => {
    vendor.serve('/helm', status(504));
    const { get, waits } = downloader();
    await expect(get()).rejects.toMatchObject({
      name: 'ToolError',
      code: 504,
      message: 'helm 9.1.0 cannot be downloaded: HTTP 504',
    });
    expect(total(waits)).toBeGreaterThanOrEqual(90_000);
    expect(total(waits)).toBeLessThanOrEqual(135_000);
  });

  test('waits are spread, so that many jobs do not come back at once', async () => {
    vendor.serve('/helm', status(504));
    const [a, b] = [downloader(), downloader()];
    await Promise.allSettled([a.get(), b.get()]);
    expect(a.waits).not.toEqual(b.waits);
  });

  test.each([429, 503])('%d: waits as long as Retry-After says, not at all for 0', async (code) => {
    vendor.serve(
      '/helm',
      inTurn(status(code, { 'retry-after': '7' }), status(code, { 'retry-after': '0' }), whole),
    );
    const { get, waits } = downloader();
    expect((await get()).result).toEqual(content);
    expect(waits).toEqual([7000, 0]);
  });

  test.each([401, 403, 404])('%d is an answer: asked once', async (code) => {
    vendor.serve('/helm', status(code));
    const { get, waits } = downloader();
    await expect(get()).rejects.toThrow(`helm 9.1.0 cannot be downloaded: HTTP ${code}`);
    expect(vendor.downloads).toHaveLength(1);
    expect(waits).toEqual([]);
  });
});

describe('a connection that breaks', () => {
  test('is taken up where it broke; what reads the stream notices nothing', async () => {
    const ranges: (string | undefined)[] = [];
    vendor.serve('/helm', (response) => {
      ranges.push(response.req.headers.range);
      if (ranges.length === 1) return breakOff(response);
      const end = content.length - 1;
      response
        .writeHead(206, { 'content-range': `bytes 5-${end}/${content.length}` })
        .end(content.subarray(5));
    });
    const { get, consumed } = downloader();
    expect(await get()).toMatchObject({ result: content, bytes: content.length });
    expect(ranges).toEqual([undefined, 'bytes=5-']);
    expect(consumed()).toBe(1);
  });

  test('of a server that knows no ranges: what is here already is left out', async () => {
    vendor.serve('/helm', inTurn(breakOff, whole));
    const { get, consumed } = downloader();
    expect((await get()).result).toEqual(content);
    expect(consumed()).toBe(1);
  });

  test('a server that fails for the moment when it is taken up is asked again', async () => {
    vendor.serve('/helm', inTurn(breakOff, status(504), status(503, { 'retry-after': '0' }), whole));
    const { get, waits } = downloader();
    expect((await get()).result).toEqual(content);
    expect(waits).toHaveLength(3);
    expect(waits[2]).toBe(0);
  });

  test('another range than asked for is not put in', async () => {
    const later = (response: ServerResponse) =>
      void response
        .writeHead(206, { 'content-range': `bytes 9-28/${content.length}` })
        .end(content.subarray(9));
    vendor.serve('/helm', inTurn(breakOff, later));
    await expect(downloader().get()).rejects.toThrow(
      'helm 9.1.0: the server sends another range than asked for',
    );
  });

  test('again and again, without any progress, is a ToolError', async () => {
    vendor.serve('/helm', breakOff);
    const { get, waits } = downloader();
    await expect(get()).rejects.toMatchObject({
      name: 'ToolError',
      message: 'the download of helm 9.1.0 broke off after 5 bytes',
    });
    expect(total(waits)).toBeGreaterThanOrEqual(90_000);
  });
});

describe('a server that drips', () => {
  /** Downloads with a clock that goes on by half a minute whenever it is asked. */
  function dripping() {
    let time = 0;
    const waits: number[] = [];
    const clock = {
      now: () => {
        time += 30_000;
        return time;
      },
      wait: async (milliseconds: number) => void waits.push(milliseconds),
    };
    const { runner } = recordingRunner();
    const ports = { http: proxiedHttp({}, systemClock), clock, runner };
    const get = (urls: string[]) =>
      download({ name: 'helm 9.1.0', urls, sha256: sha256(content) }, buffer, ports, { mirrors: {} });
    return { get, waits };
  }

  const drip = (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': 1_000_000 });
    const next = () => {
      if (!response.destroyed) response.write('x', () => setImmediate(next));
    };
    next();
  };

  test('is left for the next source at once', async () => {
    other.serve('/helm', drip);
    vendor.serve('/helm', content);
    const { get, waits } = dripping();
    const got = await get([`${other.origin}/helm`, `${vendor.origin}/helm`]);
    expect(got.url).toBe(`${vendor.origin}/helm`);
    expect(waits).toEqual([]);
  });

  test('and is the only one is taken up again and again, then told', async () => {
    vendor.serve('/helm', drip);
    const { get, waits } = dripping();
    await expect(get([`${vendor.origin}/helm`])).rejects.toMatchObject({
      name: 'ToolError',
      message: 'the download of helm 9.1.0 stalled: less than 10 kB/s over 30 seconds',
    });
    expect(total(waits)).toBeGreaterThanOrEqual(90_000);
  });
});

describe('Content-Encoding', () => {
  test('that a server puts on an archive as it lies there is told', async () => {
    const archive = gzipSync(content);
    vendor.serve('/helm', (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(archive);
    });
    await expect(downloader().get({ sha256: sha256(archive) })).rejects.toThrow(
      `the download has sha256:${sha256(content)} (after its Content-Encoding "gzip" was undone: the server has to send the file as it is), pinned is sha256:${sha256(archive)}`,
    );
  });
});

describe('a wrong Content-Length', () => {
  test('too large: the server has no more, and the digest decides', async () => {
    const tooLarge = (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': content.length + 10 });
      response.write(content, () => response.destroy());
    };
    vendor.serve('/helm', inTurn(tooLarge, status(416)));
    expect((await downloader().get()).result).toEqual(content);
  });

  test('too small: what arrives is not the pinned release', async () => {
    vendor.serve('/helm', (response) => {
      response.writeHead(200, { 'content-length': 5, connection: 'close' });
      response.socket?.end(content);
    });
    await expect(downloader().get()).rejects.toBeInstanceOf(ToolError);
  });

  test('more than any release has: nothing is read', async () => {
    vendor.serve(
      '/helm',
      (response) => void response.writeHead(200, { 'content-length': 1001 }).write('begin'),
    );
    const { get } = downloader();
    await expect(get({ limit: 1000 })).rejects.toThrow(
      'helm 9.1.0 is not the pinned release: the download has more than 1000 bytes; nothing was installed',
    );
  });

  test('none, and no end: the server is left', async () => {
    let left: Promise<unknown> = Promise.reject(new Error('never asked'));
    left.catch(() => {});
    vendor.serve('/helm', (response) => {
      const piece = Buffer.alloc(64 << 10);
      const send = () => {
        while (!response.destroyed && response.write(piece));
      };
      left = new Promise((resolve) => response.on('close', resolve));
      response.on('drain', send);
      send();
    });
    await expect(downloader().get({ limit: 1_000_000 })).rejects.toThrow(' has more than 1000000 bytes');
    await left;
    expect(vendor.downloads).toEqual(['/helm']);
  });
});

describe('several sources', () => {
  const mirrors = () => ({ [new URL(vendor.origin).host]: `${other.origin}/mirror/` });

  test('the mirror is asked first, and is enough', async () => {
    other.serve('/mirror/helm', content);
    const { get } = downloader();
    expect((await get({}, { mirrors: mirrors() })).url).toBe(`${other.origin}/mirror/helm`);
    expect(vendor.downloads).toEqual([]);
  });

  test('404 at the mirror: the vendor is asked at once, without a word', async () => {
    vendor.serve('/helm', content);
    const { get, waits, warnings } = downloader();
    expect((await get({}, { mirrors: mirrors() })).url).toBe(`${vendor.origin}/helm`);
    expect([waits, warnings]).toEqual([[], []]);
  });

  test.each([
    ['an archive', gzipSync('evil')],
    ['a page to sign in', Buffer.from('<html>sign in</html>')],
  ])(
    '%s with another digest at the mirror: a warning that names it, and the vendor is asked',
    async (_, bytes) => {
      const right = gzipSync(content);
      other.serve('/mirror/helm', bytes);
      vendor.serve('/helm', right);
      const { ports, warnings } = downloader();
      const unpack = (stream: AsyncIterable<Uint8Array>) => {
        const gunzip = createGunzip();
        return Promise.all([pump(stream, gunzip), buffer(gunzip)]).then(([, result]) => result);
      };
      const asset = { name: 'helm 9.1.0', urls: [`${vendor.origin}/helm`], sha256: sha256(right) };
      const got = await download(asset, unpack, ports, { mirrors: mirrors() });
      expect(got).toMatchObject({ result: content, url: `${vendor.origin}/helm` });
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatchObject({ kind: 'warning', title: 'Download' });
      expect(warnings[0]?.message).toContain(other.origin);
      expect(warnings[0]?.message).toContain(sha256(bytes));
    },
  );

  test('one that cannot be reached, one that fails for the moment, and one that has it', async () => {
    const gone = await releaseServer();
    await gone.close();
    other.serve('/helm', status(504));
    vendor.serve('/helm', content);
    const { get, waits } = downloader();
    const urls = [gone, other, vendor].map(({ origin }) => `${origin}/helm`);
    expect((await get({ urls })).url).toBe(`${vendor.origin}/helm`);
    expect(waits).toEqual([]);
  });

  test('that break off and fail: the next one begins from the start', async () => {
    other.serve('/helm', inTurn(breakOff, status(404)));
    vendor.serve('/helm', content);
    const { get, consumed } = downloader();
    const urls = [other, vendor].map(({ origin }) => `${origin}/helm`);
    expect((await get({ urls })).result).toEqual(content);
    expect(consumed()).toBe(2);
  });

  test('without any that has it: what each of them said, the mirror first, and what to do instead', async () => {
    other.serve('/mirror/helm', status(421));
    vendor.serve('/helm', status(404));
    const { get } = downloader();
    const otherwise = 'with "source: module" it is built from its Go module';
    const error = await get({ otherwise }, { mirrors: mirrors() }).catch((reason) => reason);
    expect(error.message).toBe(
      `${other.origin}: helm 9.1.0 cannot be downloaded: HTTP 421; ${vendor.origin}: helm 9.1.0 cannot be downloaded: HTTP 404; ${otherwise}`,
    );
    expect(error).toMatchObject({ name: 'ToolError', code: 404 });
  });

  test('with other bytes are nothing to go round', async () => {
    vendor.serve('/helm', Buffer.from('evil'));
    await expect(downloader().get({ otherwise: 'go round' })).rejects.toThrow(/nothing was installed$/);
  });

  test('one of which has other bytes: both are told', async () => {
    other.serve('/helm', Buffer.from('evil'));
    vendor.serve('/helm', status(403));
    const urls = [other, vendor].map(({ origin }) => `${origin}/helm`);
    const error = await downloader()
      .get({ urls })
      .catch((reason) => reason);
    expect(error.message).toContain(`; ${vendor.origin}: helm 9.1.0 cannot be downloaded: HTTP 403`);
    expect(error.message).toContain(`${other.origin}: helm 9.1.0 is not the pinned release`);
  });
});

describe('credentials and redirects', () => {
  /** What each request had for a credential. */
  const seen: string[] = [];
  beforeEach(() => void seen.splice(0));
  const note = (next: (response: ServerResponse) => void) => (response: ServerResponse) => {
    seen.push(`${response.req.headers.host} ${response.req.headers.authorization ?? '-'}`);
    next(response);
  };
  const tokenOf = (server: ReleaseServer) => {
    const token = serverToken('hush', {
      GITHUB_SERVER_URL: server.origin,
      GITHUB_API_URL: `${server.origin}/api`,
    });
    return token === undefined ? {} : { token };
  };
  const host = ({ origin }: ReleaseServer) => new URL(origin).host;

  test('a redirect to another host gets no token', async () => {
    vendor.serve('/helm', note(status(302, { location: `${other.origin}/stored?signature=1` })));
    other.serve('/stored?signature=1', note(whole));
    expect((await downloader().get({}, tokenOf(vendor))).result).toEqual(content);
    expect(seen).toEqual([`${host(vendor)} Bearer hush`, `${host(other)} -`]);
  });

  test('a redirect back to the server gets it again, nothing in between', async () => {
    vendor.serve('/helm', note(status(302, { location: `${other.origin}/away` })));
    other.serve('/away', note(status(307, { location: `${vendor.origin}/stored` })));
    vendor.serve('/stored', note(whole));
    await downloader().get({}, tokenOf(vendor));
    expect(seen).toEqual([`${host(vendor)} Bearer hush`, `${host(other)} -`, `${host(vendor)} Bearer hush`]);
  });

  test('a mirror and another vendor get no token', async () => {
    vendor.serve('/helm', note(whole));
    await downloader().get({}, tokenOf(other));
    expect(seen).toEqual([`${host(vendor)} -`]);
  });

  test('a token that is refused does not keep a public asset away', async () => {
    vendor.serve(
      '/helm',
      note((response) => {
        if (response.req.headers.authorization === undefined) whole(response);
        else status(401)(response);
      }),
    );
    expect((await downloader().get({}, tokenOf(vendor))).result).toEqual(content);
    expect(seen).toEqual([`${host(vendor)} Bearer hush`, `${host(vendor)} -`]);
  });

  test('the servers of a token are the runner’s, github.com where it names none', () => {
    expect(serverToken('', {})).toBeUndefined();
    expect(serverToken('hush', {})?.origins).toEqual(['https://github.com', 'https://api.github.com']);
    const env = {
      GITHUB_SERVER_URL: 'https://ghe.example.com/',
      GITHUB_API_URL: 'https://ghe.example.com/api/v3',
    };
    expect(serverToken('hush', env)?.origins).toEqual(['https://ghe.example.com', 'https://ghe.example.com']);
  });

  test('redirects without an end are a ToolError', async () => {
    vendor.serve('/helm', status(302, { location: '/helm' }));
    await expect(downloader().get()).rejects.toThrow('redirects more than 10 times');
    expect(vendor.downloads).toHaveLength(11);
  });

  test.each(['//', 'http://[', 'file:///etc/passwd'])(
    'a redirect to %s is refused at once',
    async (location) => {
      vendor.serve('/helm', status(302, { location }));
      const { get, waits } = downloader();
      await expect(get()).rejects.toThrow(`${vendor.origin} redirects to what is no web address`);
      expect(vendor.downloads).toEqual(['/helm']);
      expect(waits).toEqual([]);
    },
  );

  test('headers without an end are refused at once', async () => {
    vendor.serve('/helm', (response) => void response.writeHead(200, { large: 'x'.repeat(100_000) }).end());
    const { get, waits } = downloader();
    await expect(get()).rejects.toMatchObject({ name: 'ToolError' });
    expect(vendor.downloads).toEqual(['/helm']);
    expect(waits).toEqual([]);
  });

  test('the query of a redirect, which may be a signature, is in no message', async () => {
    vendor.serve('/helm', status(302, { location: `${other.origin}/stored?signature=hush` }));
    const error = await downloader()
      .get()
      .catch((reason) => reason);
    expect(error.message).toBe('helm 9.1.0 cannot be downloaded: HTTP 404');
    expect(`${error.command} ${error.detail}`).not.toContain('hush');
  });
});

test('a proxy of the environment is asked', async () => {
  vendor.serve('/helm', content);
  await withConnectProxy(vendor.origin, async (proxy) => {
    const { get } = downloader({ HTTP_PROXY: proxy.url });
    expect((await get({ urls: ['http://release.example/helm'] })).result).toEqual(content);
    expect(proxy.targets).toEqual(['release.example:80']);
  });
});

async function pump(from: AsyncIterable<Uint8Array>, to: NodeJS.WritableStream): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  await pipeline(from, to);
}
