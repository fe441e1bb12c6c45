import { createHash } from 'node:crypto';
import { closeSync, type Dirent, openSync, readFileSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

/** Files after which others may do something: there are more than ten thousand, most of them small. */
const inOneGo = 256;

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
  const lines: { name: string; digest: string }[] = [];
  for (const { parentPath, name } of entries) {
    if (lines.length % inOneGo === 0) await setImmediate();
    const file = join(parentPath, name);
    const path = relative(root, file).split(sep).join('/');
    lines.push({ name: `${module}/${inModule(path)}`, digest: digestOf(file, path === 'go.env') });
  }
  lines.sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = lines.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
  return `h1:${createHash('sha256').update(text).digest('base64')}`;
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

const buffer = Buffer.allocUnsafe(1 << 20);

/**
 * Hex SHA-256 of a file. Container images write GOTOOLCHAIN=local into go.env, as this action does into the environment:
 * it stands for auto.
 *
 * In one thread: most files are small, and a promise for each takes four times as long as reading them.
 */
function digestOf(file: string, isSettings: boolean): string {
  const hash = createHash('sha256');
  if (isSettings) {
    return hash
      .update(readFileSync(file, 'utf8').replace(/^GOTOOLCHAIN=local$/m, 'GOTOOLCHAIN=auto'))
      .digest('hex');
  }
  const open = openSync(file, 'r');
  try {
    for (;;) {
      const size = readSync(open, buffer);
      if (size === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, size));
    }
  } finally {
    closeSync(open);
  }
}
