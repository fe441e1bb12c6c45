import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import type { GoEnvironment } from './go-env.ts';

export interface Race {
  on: boolean;
  /** Why, in words for the log and the summary. */
  reason: string;
}

/** Where the race detector exists (cmd/go, internal/platform `RaceDetectorSupported`). */
const supported: Record<string, string[]> = {
  linux: ['amd64', 'arm64', 'loong64', 'ppc64le', 'riscv64', 's390x'],
  darwin: ['amd64', 'arm64'],
  freebsd: ['amd64'],
  netbsd: ['amd64'],
  windows: ['amd64'],
};

/**
 * Decides on the race detector: `auto` turns it on where it can run.
 *
 * @param compiler path of the C compiler, when one was found
 * @throws InputError for `true` where it cannot run
 */
export function decideRace(
  wanted: 'auto' | 'true' | 'false',
  go: GoEnvironment,
  compiler: string | undefined,
): Race {
  if (wanted === 'false') return { on: false, reason: 'off by input' };
  const obstacle = findObstacle(go, compiler);
  if (obstacle === undefined) return { on: true, reason: wanted === 'true' ? 'on by input' : 'on' };
  if (wanted === 'auto') return { on: false, reason: `off: ${obstacle}` };
  throw new InputError(
    'race',
    `"true" was given, but ${obstacle}; install a C compiler such as gcc, or use race: auto`,
  );
}

function findObstacle(go: GoEnvironment, compiler: string | undefined): string | undefined {
  if (!supported[go.goos]?.includes(go.goarch)) return `Go has no race detector for ${go.goos}/${go.goarch}`;
  // Go links the race detector on macOS without cgo since 1.20.
  if (go.goos === 'darwin') return undefined;
  if (compiler === undefined) return `no C compiler (${go.cc || 'gcc'}) is on PATH`;
  if (!go.cgo) return 'cgo is off (CGO_ENABLED=0)';
  return undefined;
}

/** Path of the C compiler that `CC` names, when it exists. */
export async function findCompiler(cc: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const name = /^\s*(?:"([^"]+)"|'([^']+)'|(\S+))/.exec(cc)?.slice(1).find(Boolean);
  if (name === undefined) return undefined;
  const folders = isAbsolute(name) ? [''] : (env.PATH ?? env.Path ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
  for (const path of folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
