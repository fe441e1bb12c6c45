import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../shared/errors.ts';
import type { Command } from '../shared/exec.ts';
import { findRepository, gitEnvironment } from '../shared/git/repository.ts';
import type { Ports } from '../shared/ports.ts';
import { childEnvironment } from '../shared/process/environment.ts';

/** The Go that builds this module: go.mod may have chosen another toolchain than the one on PATH. */
export interface Go {
  /** Absolute path of the module's folder. */
  folder: string;
  version: string;
  root: string;
  /** Environment of every go command here: nothing ambient decides what is built. */
  env: Record<string, string>;
}

/** Where modules come from is the user's business, and may be set with `go env -w`; all else is the action's. */
const passed = [
  'GOAUTH',
  'GOCACHE',
  'GOINSECURE',
  'GOMODCACHE',
  'GONOPROXY',
  'GONOSUMDB',
  'GOPRIVATE',
  'GOPROXY',
  'GOSUMDB',
  'GOTOOLCHAIN',
  'GOVCS',
];

/**
 * Asks Go about itself.
 *
 * @throws InputError when the folder has no Go module, ToolError when Go is missing or cannot fetch its toolchain
 */
export async function inspectGo(workingDirectory: string, ports: Ports): Promise<Go> {
  const folder = resolve(workingDirectory);
  if (!(await isFile(join(folder, 'go.mod')))) {
    throw new InputError(
      'working-directory',
      `"${workingDirectory}" has no go.mod: name the folder of a Go module`,
    );
  }
  const repository = await findRepository(folder);
  const env = childEnvironment(ports.env, repository === undefined ? {} : gitEnvironment(repository));
  const { stdout } = await ports.exec({
    tool: 'go',
    args: ['env', '-json', 'GOROOT', 'GOVERSION', ...passed],
    cwd: folder,
    env,
  });
  const answer = JSON.parse(stdout) as Record<string, string>;
  return {
    folder,
    version: answer.GOVERSION ?? '',
    root: answer.GOROOT ?? '',
    env: {
      ...env,
      ...Object.fromEntries(passed.map((name) => [name, answer[name] ?? ''])),
      // The user's own go.env may hold GOFLAGS, GOARCH or GOEXPERIMENT.
      GOENV: 'off',
      CGO_ENABLED: '0',
    },
  };
}

/** A go command in the module's folder. */
export function goCommand(go: Go, args: string[], env: Record<string, string> = {}): Command {
  return { tool: 'go', args, cwd: go.folder, env: { ...go.env, ...env } };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
