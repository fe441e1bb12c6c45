import { chmod, mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import { buildEnvironment } from '../install/build-environment.ts';
import type { Platform } from '../platform.ts';
import { goWords } from './go-version.ts';

const timeout = 30 * 60_000;

/** A GOROOT out of the module golang.org/toolchain (https://go.dev/doc/toolchain). */
export interface ToolchainModule {
  /** Below the staging folder. */
  root: string;
  /** Its hash, as go.sum writes it. */
  sum: string;
  /** Downloaded. */
  bytes: number;
}

/**
 * Gets a Go as a module. The go command on PATH verifies it by the checksum database, whatever the computer's settings
 * exempt from it; where the table pins the module, its hash has to be that one.
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
  const name = `golang.org/toolchain@v0.0.1-go${goWords(version)}.${platform}`;
  const folder = join(staging, 'module');
  await mkdir(folder);
  await writeFile(join(folder, 'go.mod'), 'module staging\n');
  const own = await buildEnvironment(childEnvironment(env), 'pinned', folder, { exec });
  const args = ['mod', 'download', '-json', name];
  const result = await exec(
    {
      tool: 'go',
      args,
      cwd: folder,
      env: {
        ...own,
        GOTOOLCHAIN: 'local',
        // Folders of a module cache that cannot be written could not be moved to the tool cache, nor removed.
        GOFLAGS: '-modcacherw',
        GOMODCACHE: join(staging, 'modules'),
      },
      timeout,
    },
    { accept: 'any' },
  );
  const answer = parseAnswer(result.stdout);
  const command = `go ${args.join(' ')}`;
  if (answer.Dir === undefined || answer.Sum === undefined) {
    const message = `Go ${goWords(version)} for ${platform} cannot be had as a Go module`;
    throw new ToolError(command, message, {
      code: result.exitCode,
      detail: answer.Error ?? result.stderr.trim(),
    });
  }
  if (pin !== undefined && answer.Sum !== pin) {
    throw new ToolError(
      command,
      `Go ${goWords(version)} is not the pinned module: it has ${answer.Sum}, the table pins ${pin}; nothing was installed`,
    );
  }
  await makeUsable(answer.Dir);
  const { size } = await stat(answer.Zip ?? answer.Dir);
  return { root: answer.Dir, sum: answer.Sum, bytes: size };
}

interface Answer {
  Dir?: string;
  Zip?: string;
  Sum?: string;
  Error?: string;
}

/** `go mod download -json` describes the module, or its failure, on stdout (go help mod download). */
function parseAnswer(stdout: string): Answer {
  return stdout.trim() === '' ? {} : (JSON.parse(stdout) as Answer);
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
