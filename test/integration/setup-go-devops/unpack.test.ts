import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import tar, { type Header } from 'tar-stream';
import { withStaging } from '../../../actions/setup-go-devops/install/staging.ts';
import { unpackMember, unpackTree } from '../../../actions/setup-go-devops/install/unpack.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import { sha256, tarGz, zip } from '../../support/release-server.ts';

const program = '#!/bin/sh\necho helm\n';
const posix = process.platform === 'win32' ? test.skip : test;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unpack-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A stream of an archive in small pieces, as a network may hand it over. */
async function* pieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Member = Partial<Header> & { name: string; content?: string };

async function pack(members: Member[]): Promise<Uint8Array> {
  const archive = tar.pack();
  for (const { content = '', ...header } of members) archive.entry(header, content);
  archive.finalize();
  return gzipSync(await buffer(archive));
}

/** Everything below the test's folder, so that what left the unpacked one is seen. */
async function everything(): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe('one member', () => {
  const file = () => join(folder, 'helm');

  test.each([
    [
      'helm.tar.gz',
      'os/helm',
      () => tarGz({ 'README.md': 'read me', './os/helm': program, 'os/other': 'x' }),
    ],
    ['https://example.com/helm.tgz?query=1', 'os/helm', () => tarGz({ 'os/helm': program })],
    ['helm.zip', 'os/helm', async () => zip({ 'README.md': 'read me', 'os/helm': program })],
    ['helm', undefined, async () => Buffer.from(program)],
  ])('of %s: it alone, as an executable', async (name, member, archive) => {
    const digest = await unpackMember(pieces(await archive()), name, member, file());
    expect(digest).toBe(sha256(Buffer.from(program)));
    expect(await readFile(file(), 'utf8')).toBe(program);
    expect(await everything()).toEqual(['helm']);
    if (process.platform !== 'win32') expect((await stat(file())).mode & 0o777).toBe(0o755);
  });

  test('replaces what another source left half-way', async () => {
    await unpackMember(pieces(await tarGz({ helm: `${program}and more` })), 'helm.tgz', 'helm', file());
    for (const [name, bytes] of [
      ['helm.tgz', await tarGz({ helm: program })],
      ['helm.zip', zip({ helm: program })],
    ] as const) {
      await unpackMember(pieces(bytes), name, 'helm', file());
      expect(await readFile(file(), 'utf8')).toBe(program);
    }
  });

  test.each([
    ['helm.tar.gz', () => tarGz({ 'os/other': program })],
    ['helm.zip', async () => zip({ 'os/other': program })],
    ['helm.tar.gz', () => pack([{ name: 'os/helm', type: 'symlink', linkname: '/bin/sh' }])],
    ['helm.tar.gz', () => pack([{ name: 'os/helm', type: 'directory' }])],
  ])('that %s lacks, or that is no file, is a ToolError', async (name, archive) => {
    const failing = unpackMember(pieces(await archive()), name, 'os/helm', file());
    await expect(failing).rejects.toThrow('the archive has no file "os/helm"');
    expect(existsSync(file())).toBe(false);
  });

  test('that is not there is told with the first names that are', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const files = Object.fromEntries(names.map((name) => [name, program]));
    const message = 'the archive has no file "x"; it has "a", "b", "c", "d", "e" and 2 more';
    for (const [name, bytes] of [
      ['helm.tgz', await tarGz(files)],
      ['helm.zip', zip(files)],
    ] as const) {
      await expect(unpackMember(pieces(bytes), name, 'x', file())).rejects.toThrow(message);
    }
    const empty = unpackMember(pieces(await tarGz({})), 'helm.tgz', 'x', file());
    await expect(empty).rejects.toThrow('the archive has no file "x"; it has none at all');
  });

  test('of an archive of a kind that nobody knows is a ToolError', async () => {
    const failing = unpackMember(pieces(Buffer.from('x')), 'helm.tar.xz', 'helm', file());
    await expect(failing).rejects.toThrow('known are .tar.gz, .tgz and .zip');
  });

  test.each(['helm.tar.gz', 'helm.zip'])('of a %s that is none, or cut off, fails', async (name) => {
    const whole = name.endsWith('.zip') ? zip({ helm: program }) : await tarGz({ helm: program });
    for (const bytes of [Buffer.from('<html>'), whole.subarray(0, whole.length / 2)]) {
      await expect(unpackMember(pieces(bytes), name, 'helm', file())).rejects.toThrow();
    }
  });

  test('bytes that unpack to more than any tool has are refused', async () => {
    const archive = tar.pack();
    archive.entry({ name: 'helm', size: 3_000_000_000 });
    const [start] = (await once(archive, 'data')) as [Uint8Array];
    archive.destroy();
    const failing = unpackMember(pieces(gzipSync(start)), 'helm.tgz', 'helm', file());
    await expect(failing).rejects.toThrow('it unpacks to more than 2000000000 bytes');
  });

  const fullDisk = existsSync('/dev/full') ? test : test.skip;
  fullDisk('on a full disk: a ToolError that says so, and nothing stays', async () => {
    const bytes = await tarGz({ helm: program });
    for (const [name, member] of [
      ['helm', undefined],
      ['helm.tgz', 'helm'],
    ] as const) {
      const failing = withStaging(folder, () => unpackMember(pieces(bytes), name, member, '/dev/full'));
      await expect(failing).rejects.toMatchObject({
        name: 'ToolError',
        message: 'the disk of the tool cache is full; nothing was installed',
      });
      expect(await everything()).toEqual([]);
    }
  });
});

describe('a tree', () => {
  const tree = () => join(folder, 'tree');
  const members: Member[] = [
    { name: 'go/', type: 'directory', mode: 0o700 },
    { name: 'go/bin/go', mode: 0o4777, content: program },
    { name: 'go/VERSION', mode: 0o600, content: 'go1.26.8' },
    { name: 'go/src/empty/', type: 'directory' },
    { name: `go/src/${'long/'.repeat(40)}name.go`, mode: 0o644, content: 'package long' },
    { name: 'go/src/large.go', mode: 0o644, content: 'x'.repeat(700_000) },
    { name: 'go/src/none.go', mode: 0o644, content: '' },
  ];

  test.each(['go.tar.gz', 'go.zip'])(
    'of a %s has every file, its folder and whether it is executable',
    async (name) => {
      const files = members.filter(({ type }) => type !== 'directory');
      const contents = Object.fromEntries(files.map(({ name, content = '' }) => [name, content]));
      const bytes = name === 'go.zip' ? zip(contents) : await pack(members);
      const digests = await unpackTree(pieces(bytes), name, tree(), { strip: 1 });
      for (const { name, content = '' } of files) {
        const path = name.replace(/^go\//, '');
        expect(await readFile(join(tree(), path), 'utf8')).toBe(content);
        expect(digests[path]).toBe(sha256(Buffer.from(content)));
      }
      expect(Object.keys(digests)).toHaveLength(files.length);
      expect(await readdir(folder)).toEqual(['tree']);
    },
  );

  posix('has no special bits, and is readable', async () => {
    await unpackTree(pieces(await pack(members)), 'go.tar.gz', tree(), { strip: 1 });
    const mode = async (path: string) => (await stat(join(tree(), path))).mode & 0o7777;
    expect(await mode('bin/go')).toBe(0o755);
    expect(await mode('VERSION')).toBe(0o644);
    expect(await readdir(join(tree(), 'src', 'empty'))).toEqual([]);
  });

  test('replaces what another source left', async () => {
    await mkdir(tree());
    await unpackTree(pieces(await pack([{ name: 'go/evil', content: 'x' }])), 'go.tgz', tree(), { strip: 1 });
    await unpackTree(pieces(await pack(members)), 'go.tgz', tree(), { strip: 1 });
    expect(await readdir(tree())).not.toContain('evil');
  });

  test.each<[string, Member[]]>([
    ['a symbolic link out', [{ name: 'go/link', type: 'symlink', linkname: '../../outside' }]],
    ['a symbolic link', [{ name: 'go/link', type: 'symlink', linkname: 'VERSION' }]],
    ['a hard link', [{ name: 'go/link', type: 'link', linkname: '/etc/passwd' }]],
    ['a character device', [{ name: 'go/null', type: 'character-device', devmajor: 1, devminor: 3 }]],
    ['a block device', [{ name: 'go/disk', type: 'block-device', devmajor: 8, devminor: 0 }]],
    ['a pipe', [{ name: 'go/pipe', type: 'fifo' }]],
    [
      'a link, and a file through it',
      [
        { name: 'go/a', type: 'symlink', linkname: '..' },
        { name: 'go/a/outside', content: 'evil' },
      ],
    ],
    [
      'one file twice',
      [
        { name: 'go/a', content: 'x' },
        { name: 'go/a', content: 'y' },
      ],
    ],
    [
      'a file that is a folder too',
      [
        { name: 'go/a', content: 'x' },
        { name: 'go/a/b', content: 'y' },
      ],
    ],
  ])('with %s is refused', async (_, hostile) => {
    const unpacking = unpackTree(pieces(await pack(hostile)), 'go.tar.gz', tree(), { strip: 1 });
    await expect(unpacking).rejects.toBeInstanceOf(ToolError);
    expect((await everything()).filter((path) => !path.startsWith('tree'))).toEqual([]);
    expect(existsSync(join(tree(), 'link'))).toBe(false);
  });

  /** Names made of what leads out of folders on one system or another. */
  const hostileName = fc
    .array(fc.constantFrom('..', '.', '', 'a', 'C:', 'a\\b', '..\\x', '\0', 'name', '...', ' ..', '..x'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join('/'));

  test.each(['go.tar.gz', 'go.zip'])(
    'of a %s never reaches out of its folder, whatever its names',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(hostileName, { minLength: 1, maxLength: 3 }),
          fc.nat(2),
          async (names, strip) => {
            const contents = Object.fromEntries(names.map((name) => [name || 'x', 'evil']));
            const bytes = kind === 'go.zip' ? zip(contents) : await tarGz(contents).catch(() => undefined);
            if (bytes === undefined) return;
            const deep = join(folder, 'deep', 'deeper', 'deepest');
            await mkdir(deep, { recursive: true });
            const accepted = await unpackTree(pieces(bytes), kind, join(deep, 'tree'), { strip }).then(
              () => true,
              () => false,
            );
            const outside = (await everything()).filter(
              (path) => !['deep', 'deep/deeper', 'deep/deeper/deepest'].includes(path.replaceAll('\\', '/')),
            );
            expect(
              outside.filter((path) => !path.replaceAll('\\', '/').startsWith('deep/deeper/deepest/tree')),
            ).toEqual([]);
            // A name ends at its first NUL in a tar archive.
            const leadsOut = names.some((name) => !name.includes('\0') && name.split('/').includes('..'));
            expect(accepted && leadsOut).toBe(false);
            await rm(join(folder, 'deep'), { recursive: true });
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});
