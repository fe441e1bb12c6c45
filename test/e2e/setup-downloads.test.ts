import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import tar from 'tar-stream';
import type { ActionRun } from '../support/action-process.ts';
import { withConnectProxy } from '../support/connect-proxy.ts';
import { schemaViolations } from '../support/documents.ts';
import {
  archived,
  binaryOf,
  documentOf,
  errorsOf,
  type PinnedRepository,
  pinnedRepository,
  program,
} from '../support/pinned-repository.ts';
import { releaseServer, sha256, tarGz, zip } from '../support/release-server.ts';

let pinned: PinnedRepository;
/** The asset of the tool `shaky`, which the faults are about; `steady` is never at fault. */
let shaky: Awaited<ReturnType<typeof archived>>;
beforeEach(async () => {
  pinned = await pinnedRepository();
  shaky = await archived('shaky');
  await pinned.pin('steady', { path: '/steady', bytes: Buffer.from(program('steady')) });
  await pinned.pin('shaky', shaky);
});
afterEach(() => pinned.dispose());

const both = { tools: 'shaky steady' };
const url = () => `${pinned.server.origin}${shaky.path}`;

/** Nothing is left of the tool at fault; the other one is there, on PATH and in the document. */
async function expectRefused(run: ActionRun, message: string): Promise<void> {
  expect(errorsOf(run)).toEqual([`::error title=ToolError::${message}`]);
  expect(run.exitCode).toBe(1);
  expect(await pinned.cached()).toEqual([binaryOf('steady')]);
  expect(run.paths.filter((path) => path.includes('go-devops-shaky'))).toEqual([]);
  expect(run.paths).toContain(join(pinned.toolCache, binaryOf('steady'), '..'));
  expect((await documentOf(run)).tools).toMatchObject([{ name: 'steady', from: 'download' }]);
  expect(Object.keys(JSON.parse(run.outputs.tools ?? ''))).toEqual(['steady']);
  expect(run.summary).toContain('steady');
}

async function expectInstalled(run: ActionRun): Promise<void> {
  expect(errorsOf(run)).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(await pinned.cached()).toEqual([binaryOf('shaky'), binaryOf('steady')]);
  expect(await readFile(join(pinned.toolCache, binaryOf('shaky')), 'utf8')).toBe(program('shaky'));
  expect((await documentOf(run)).tools).toMatchObject([
    { name: 'shaky', from: 'download', verifiedBy: `sha256:${sha256(shaky.bytes)} (lock)` },
    { name: 'steady' },
  ]);
}

/** Every byte of the asset, with a header that says otherwise. */
function announced(length: number) {
  return (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': length, connection: 'close' });
    response.end(shaky.bytes);
  };
}

/** Half of the asset, then the connection is gone. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': shaky.bytes.length });
  response.write(shaky.bytes.subarray(0, shaky.bytes.length / 2), () => response.destroy());
}

function notPinned(bytes: Uint8Array): string {
  return `shaky 1.0.0 is not the pinned release: the download has sha256:${sha256(bytes)}, pinned is sha256:${sha256(shaky.bytes)}; nothing was installed (GET ${url()})`;
}

describe('releases', () => {
  test('of every form are verified, unpacked and put on PATH in the order they are asked for', async () => {
    const bytes = zip({ LICENSE: 'licence', zipped: program('zipped') });
    await pinned.pin('zipped', { path: '/zipped.zip', bytes, member: 'zipped' });
    const run = await pinned.run({ tools: 'zipped, steady shaky' });
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('3/3') });
    const { tools } = await documentOf(run);
    expect(tools.map(({ name }) => name)).toEqual(['zipped', 'steady', 'shaky']);
    for (const { name, path, ...entry } of tools) {
      expect(entry).toMatchObject({ version: '1.0.0', state: 'ready', from: 'download' });
      expect(entry.sha256).toBe(sha256(await readFile(path)));
      expect(await readFile(path, 'utf8')).toBe(program(name));
      expect(run.paths).toContain(dirname(path));
      if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o755);
    }
    expect(await schemaViolations(join(run.temp, 'go-devops'))).toEqual([]);
  });

  test('whose archive lacks the executable are refused', async () => {
    await pinned.pin('shaky', { ...shaky, bytes: await tarGz({ 'top/other': program('other') }) });
    const message = `the archive has no file "${shaky.member}", which the lock file names for shaky 1.0.0; it has "top/other" (unpack ${url()})`;
    await expectRefused(await pinned.run(both), message);
  });
});

describe('a release host that has other bytes', () => {
  test('a tampered archive is refused', async () => {
    const evil = await tarGz({ [shaky.member]: '#!/bin/sh\necho evil\n' });
    pinned.server.serve(shaky.path, evil);
    await expectRefused(await pinned.run(both), notPinned(evil));
  });

  test('an archive that is cut short at its end is refused', async () => {
    const cut = shaky.bytes.subarray(0, -9);
    pinned.server.serve(shaky.path, cut);
    await expectRefused(await pinned.run(both), notPinned(cut));
  });

  test('an archive with bytes behind its end is refused', async () => {
    const longer = Buffer.concat([shaky.bytes, Buffer.alloc(512)]);
    pinned.server.serve(shaky.path, longer);
    await expectRefused(await pinned.run(both), notPinned(longer));
  });

  test('a page that says sorry is refused', async () => {
    const page = Buffer.from('<html>Sorry</html>');
    pinned.server.serve(shaky.path, page);
    await expectRefused(await pinned.run(both), notPinned(page));
  });

  test('a length that is too small cuts the archive: it is refused', async () => {
    pinned.server.serve(shaky.path, announced(shaky.bytes.length - 5));
    await expectRefused(await pinned.run(both), notPinned(shaky.bytes.subarray(0, -5)));
  });

  test('a length that no release has: nothing is read', async () => {
    pinned.server.serve(shaky.path, announced(300_000_001));
    const message = `shaky 1.0.0 is not the pinned release: the download has more than 300000000 bytes; nothing was installed (GET ${url()})`;
    await expectRefused(await pinned.run(both), message);
  });
});

describe('a release host that fails', () => {
  test('a body that breaks off is taken up where it broke', async () => {
    const ranges: (string | undefined)[] = [];
    const half = Math.floor(shaky.bytes.length / 2);
    pinned.server.serve(shaky.path, (response) => {
      const { range } = response.req.headers;
      ranges.push(range);
      if (range === undefined) return breakOff(response);
      const rest = shaky.bytes.subarray(half);
      const part = `bytes ${half}-${shaky.bytes.length - 1}/${shaky.bytes.length}`;
      response.writeHead(206, { 'content-range': part, 'content-length': rest.length }).end(rest);
    });
    await expectInstalled(await pinned.run(both));
    expect(ranges).toEqual([undefined, `bytes=${half}-`]);
  });

  test('a body that breaks off at a host without ranges comes whole the second time', async () => {
    let asked = 0;
    pinned.server.serve(shaky.path, (response) => {
      asked += 1;
      if (asked === 1) breakOff(response);
      else response.writeHead(200, { 'content-length': shaky.bytes.length }).end(shaky.bytes);
    });
    await expectInstalled(await pinned.run(both));
    expect(asked).toBe(2);
  });

  test('504 four times, then the asset', async () => {
    let asked = 0;
    pinned.server.serve(shaky.path, (response) => {
      asked += 1;
      if (asked <= 4) response.writeHead(504, { 'retry-after': '0' }).end();
      else response.writeHead(200).end(shaky.bytes);
    });
    await expectInstalled(await pinned.run(both));
    expect(asked).toBe(5);
  });

  test('404 is told with the address, at once', async () => {
    pinned.server.serve(shaky.path, (response) => response.writeHead(404).end());
    await expectRefused(await pinned.run(both), `shaky 1.0.0 cannot be downloaded: HTTP 404 (GET ${url()})`);
    expect(pinned.server.downloads.filter((path) => path === shaky.path)).toHaveLength(1);
  });

  test('404 at the mirror: the vendor has it', async () => {
    const mirror = await releaseServer();
    try {
      const { host } = new URL(pinned.server.origin);
      const settings = `setup-go-devops:\n  mirrors:\n    "${host}": ${mirror.origin}/vendor/\n`;
      await pinned.write('go-devops.yaml', settings);
      await expectInstalled(await pinned.run(both));
      expect(mirror.downloads.sort()).toEqual([`/vendor${shaky.path}`, '/vendor/steady']);
      expect(pinned.server.downloads.sort()).toEqual([shaky.path, '/steady']);
    } finally {
      await mirror.close();
    }
  });

  test('a mirror that has other bytes is told, and the vendor is asked', async () => {
    const mirror = await releaseServer();
    try {
      mirror.serve(shaky.path, Buffer.from('evil'));
      const { host } = new URL(pinned.server.origin);
      await pinned.write('go-devops.yaml', `setup-go-devops:\n  mirrors:\n    "${host}": ${mirror.origin}\n`);
      const run = await pinned.run(both);
      await expectInstalled(run);
      expect(run.output).toMatch(
        /^::warning title=Download::shaky 1\.0\.0 is not the pinned release.*next source is asked$/m,
      );
    } finally {
      await mirror.close();
    }
  });
});

describe('credentials and ways', () => {
  test('a redirect to another host: the token does not follow', async () => {
    const store = await releaseServer();
    try {
      const heard: Record<string, string | undefined> = {};
      const hear = (name: string, response: ServerResponse) => {
        heard[name] = response.req.headers.authorization;
      };
      pinned.server.serve(shaky.path, (response) => {
        hear('server', response);
        response.writeHead(302, { location: `${store.origin}/blob?signature=abc` }).end();
      });
      store.serve('/blob?signature=abc', (response) => {
        hear('store', response);
        response.writeHead(200).end(shaky.bytes);
      });
      const run = await pinned.run(
        { ...both, token: 'a-secret-token' },
        { env: { GITHUB_SERVER_URL: pinned.server.origin } },
      );
      await expectInstalled(run);
      expect(heard).toEqual({ server: 'Bearer a-secret-token', store: undefined });
      const log = run.output.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(log.join('\n')).not.toMatch(/a-secret-token|signature/);
    } finally {
      await store.close();
    }
  });

  test.each(['http://[', 'ftp://127.0.0.1/x', 'file:///etc/passwd', 'data:,x'])(
    'a redirect to %s, which is no web address, is not followed',
    async (location) => {
      pinned.server.serve(shaky.path, (response) => response.writeHead(302, { location }).end());
      const message = `${pinned.server.origin} redirects to what is no web address (GET ${url()})`;
      await expectRefused(await pinned.run(both), message);
    },
  );

  test('a host that only the proxy knows', async () => {
    await pinned.pin('shaky', { ...shaky, origin: 'http://releases.test' });
    await withConnectProxy(pinned.server.origin, async ({ url: proxy, targets }) => {
      await expectInstalled(await pinned.run(both, { env: { HTTP_PROXY: proxy } }));
      // The other tool's host is this computer, which is never asked through a proxy.
      expect(targets).toEqual(['releases.test:80']);
    });
  });

  test('a proxy that is not there', async () => {
    await pinned.pin('shaky', { ...shaky, origin: 'http://releases.test' });
    const gone = await releaseServer();
    await gone.close();
    await expectRefused(
      await pinned.run(both, { env: { HTTP_PROXY: gone.origin } }),
      `http://releases.test cannot be reached (ECONNREFUSED) (GET http://releases.test${shaky.path})`,
    );
  });
});

describe('an archive that is pinned and hostile', () => {
  /** A .tar.gz of one link. */
  async function tarOfLink(name: string, type: 'symlink' | 'link'): Promise<Uint8Array> {
    const pack = tar.pack();
    pack.entry({ name, type, linkname: '/bin/sh' });
    pack.finalize();
    return gzipSync(await buffer(pack));
  }

  test.each([
    ['a name that leads up', '../evil'],
    ['an absolute name', '/tmp/evil'],
  ])('%s is not written; the wanted member is missing', async (_, name) => {
    const bytes = await tarGz({ [name]: program('evil') });
    await pinned.pin('shaky', { ...shaky, bytes });
    await expectRefused(
      await pinned.run(both),
      `the archive has no file "${shaky.member}", which the lock file names for shaky 1.0.0; it has ${JSON.stringify(name)} (unpack ${url()})`,
    );
    expect(existsSync(join(pinned.folder, 'evil')) || existsSync(join(pinned.toolCache, 'evil'))).toBe(false);
  });

  test.each(['symlink', 'link'] as const)('a %s under the wanted name is not followed', async (type) => {
    const bytes = await tarOfLink(shaky.member, type);
    await pinned.pin('shaky', { ...shaky, bytes });
    await expectRefused(
      await pinned.run(both),
      `the archive has no file "${shaky.member}", which the lock file names for shaky 1.0.0; it has none at all (unpack ${url()})`,
    );
  });

  test('a .zip with a name that leads up is refused', async () => {
    const bytes = zip({ '../evil': program('evil'), [shaky.member]: program('shaky') });
    await pinned.pin('shaky', { ...shaky, path: '/shaky.zip', bytes });
    const message = 'the archive cannot be read: invalid relative path: ../evil';
    await expectRefused(await pinned.run(both), `${message} (unpack ${pinned.server.origin}/shaky.zip)`);
    expect(existsSync(join(pinned.toolCache, 'evil'))).toBe(false);
  });

  test.each(['/shaky.tar.gz', '/shaky.zip'])('%s that is no archive is refused', async (path) => {
    await pinned.pin('shaky', { ...shaky, path, bytes: Buffer.from('no archive') });
    const run = await pinned.run(both);
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(/^::error title=ToolError::the archive cannot be read: /),
    ]);
    expect(await pinned.cached()).toEqual([binaryOf('steady')]);
  });

  test('one that is cut short is refused', async () => {
    await pinned.pin('shaky', { ...shaky, bytes: shaky.bytes.subarray(0, -30) });
    const run = await pinned.run(both);
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(/^::error title=ToolError::the archive cannot be read: /),
    ]);
    expect(await pinned.cached()).toEqual([binaryOf('steady')]);
  });
});
