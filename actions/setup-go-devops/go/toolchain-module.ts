import { chmod, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import { buildEnvironment, emptyModule } from '../install/build-environment.ts';
import { downloadModule } from '../install/go-download.ts';
import type { Platform } from '../platform.ts';
import { goWords } from './go-version.ts';
import { toolchainHash, toolchainName } from './toolchain-hash.ts';

/** A GOROOT out of the module golang.org/toolchain (https://go.dev/doc/toolchain). */
interface ToolchainModule {
  /** Below the staging folder. */
  root: string;
  /** Its hash, as go.sum writes it. */
  sum: string;
  /** Downloaded. */
  bytes: number;
}

/**
 * Gets a Go as a module. Where the table pins it, its files have to have that hash. Where it does not, the checksum
 * database decides, whatever the computer's settings exempt from it; it is the go command on PATH that asks it, which
 * nothing may prove, so its word is no better than that Go.
 *
 * @param version as SemVer
 * @param staging an empty folder
 * @throws ToolError when there is no such module, or it is another one than the pinned
 */
export async function downloadToolchain(
  { version, platform, pin }: { version: string; platform: Platform; pin: string | undefined },
  staging: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<ToolchainModule> {
  const name = toolchainName(version, platform);
  const cwd = await emptyModule(staging);
  const own = await buildEnvironment(childEnvironment(env), 'pinned', cwd, { exec });
  const place = {
    cwd,
    env: {
      ...own,
      GOTOOLCHAIN: 'local',
      // Folders of a module cache that cannot be written could not be moved to the tool cache, nor removed.
      GOFLAGS: '-modcacherw',
      GOMODCACHE: join(staging, 'modules'),
    },
  };
  const failure = `Go ${goWords(version)} for ${platform} cannot be had as a Go module`;
  const { Dir, Zip, Sum } = await downloadModule(name, place, { exec }, failure);
  const refuse = (message: string) => {
    throw new ToolError(
      `go mod download ${name}`,
      `Go ${goWords(version)} ${message}; nothing was installed`,
    );
  };
  const hash = (await toolchainHash(Dir, version, platform)) ?? 'none';
  if (pin !== undefined && hash !== pin) {
    refuse(`is not the pinned module: it has ${hash}, the table pins ${pin}`);
  }
  if (hash !== Sum) refuse(`is not the module that the go on PATH says: it has ${hash}, not ${Sum}`);
  await makeUsable(Dir);
  return { root: Dir, sum: Sum, bytes: (await stat(Zip)).size };
}

/**
 * Undoes what a module cannot hold, as the go command does when it switches to such a toolchain
 * (cmd/go/internal/toolchain): a module has no executables and no go.mod files but its own.
 */
async function makeUsable(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const tools = [join(root, 'bin'), join(root, 'pkg', 'tool')];
  const isIn = (folder: string, path: string) => path === folder || path.startsWith(join(folder, '/'));
  await Promise.all(
    files.map(async ({ name, parentPath }) => {
      const path = join(parentPath, name);
      const isWrapper = isIn(join(root, 'lib'), parentPath) && /^go_.+_.+_exec$/.test(name);
      if (isWrapper || tools.some((folder) => isIn(folder, parentPath))) await chmod(path, 0o755);
      else if (name === '_go.mod') await ifPresent(rename(path, join(dirname(path), 'go.mod')));
    }),
  );
}
