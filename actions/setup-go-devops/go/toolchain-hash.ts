import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import pLimit from 'p-limit';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Platform } from '../platform.ts';
import { goWords } from './go-version.ts';

/** What a release and its module golang.org/toolchain both have (cmd/distpack); Go never uses what else a release has. */
const folders = ['bin', 'lib', 'pkg', 'src'];
const files = [
  'CONTRIBUTING.md',
  'LICENSE',
  'PATENTS',
  'README.md',
  'SECURITY.md',
  'VERSION',
  'codereview.cfg',
  'go.env',
];

/** Files at once: there are more than ten thousand, most of them small. */
const parallel = 8;

/** The module of a Go, with its version. @param version as SemVer */
export function toolchainName(version: string, platform: Platform): string {
  return `golang.org/toolchain@v0.0.1-go${goWords(version)}.${platform}`;
}

/**
 * The hash of the module golang.org/toolchain that has the files of a GOROOT, as go.sum writes it
 * (golang.org/x/mod/sumdb/dirhash, Hash1). It covers all that a Go runs, takes its settings from and compiles into
 * programs. Undefined where something else than a file stands in its place, such as a link.
 *
 * @param version as SemVer
 */
export async function toolchainHash(
  root: string,
  version: string,
  platform: Platform,
): Promise<string | undefined> {
  const entries = await entriesOf(root);
  if (entries.some((entry) => !entry.isFile() || entry.name.includes('\n'))) return undefined;
  const module = toolchainName(version, platform);
  const limit = pLimit(parallel);
  const lines = entries.map(({ parentPath, name }) =>
    limit(async () => {
      const file = join(parentPath, name);
      const path = relative(root, file).split(sep).join('/');
      const content = await readFile(file);
      return {
        name: `${module}/${inModule(path)}`,
        digest: sha256(path === 'go.env' ? settings(content) : content),
      };
    }),
  );
  const sorted = (await Promise.all(lines)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = sorted.map(({ name, digest }) => `${digest.toString('hex')}  ${name}\n`).join('');
  return `h1:${sha256(text).toString('base64')}`;
}

/** All but folders. */
async function entriesOf(root: string): Promise<Dirent[]> {
  const top = (await ifPresent(readdir(root, { withFileTypes: true }))) ?? [];
  const below = await Promise.all(
    top
      .filter(({ name }) => folders.includes(name))
      .map(async (entry) =>
        entry.isDirectory()
          ? readdir(join(root, entry.name), { recursive: true, withFileTypes: true })
          : [entry],
      ),
  );
  return [
    ...top.filter(({ name }) => files.includes(name)),
    ...below.flat().filter((entry) => !entry.isDirectory()),
  ];
}

/** A module can have no go.mod but its own. */
function inModule(path: string): string {
  return path.replace(/(^|\/)go\.mod$/, '$1_go.mod');
}

/** Container images write GOTOOLCHAIN=local into go.env, as this action does into the environment: it stands for auto. */
function settings(goEnv: Buffer): string {
  return goEnv.toString('utf8').replace(/^GOTOOLCHAIN=local$/m, 'GOTOOLCHAIN=auto');
}

function sha256(content: Buffer | string): Buffer {
  return createHash('sha256').update(content).digest();
}
