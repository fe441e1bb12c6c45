import { join, resolve } from 'node:path';
import { InputError, ToolError } from '../../shared/errors.ts';
import { exists } from '../../shared/files/exists.ts';
import { readIfPresent } from '../../shared/files/read-if-present.ts';
import { temporaryRoot } from '../../shared/files/temporary.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import { withHeartbeat } from '../../shared/runner/progress.ts';
import type { Given } from '../inputs.ts';
import { type GoRequest, goSemver, isLine, readGoRequest, satisfies } from './go-version.ts';

/** The Go that the following steps use. */
export interface Go {
  version: string;
  root: string;
  from: 'preinstalled' | 'go-module';
  /** Value of GOTOOLCHAIN that makes the go command use it. */
  toolchain: string;
}

/**
 * Finds the Go to use: the one on PATH when it satisfies the request; else the go command gets the wanted
 * toolchain as a Go module, verified by the checksum database.
 */
export async function resolveGo(given: Given, ports: Ports): Promise<Go> {
  const request = await findRequest(given);
  const installed = await describeGo('local', ports);
  if (request === undefined || satisfies(installed.version, request)) {
    return { ...installed, from: 'preinstalled', toolchain: 'local' };
  }
  const wanted = goSemver(request.version);
  if (wanted === undefined) {
    throw new InputError(request.where, `"${request.version}" is not a Go version such as 1.26.8`);
  }
  if (request.rule === 'exact' && isLine(request.version)) {
    throw new InputError(
      request.where,
      `Go ${request.version} is asked for, Go ${installed.version} is installed; write a whole version such as ${wanted}, so that it can be fetched`,
    );
  }
  const toolchain = isLine(request.version) ? `go${wanted}` : `go${request.version}`;
  ports.runner.info(
    `${request.where} asks for Go ${request.version}, Go ${installed.version} is installed: the go command fetches ${toolchain} as a Go module`,
  );
  return { ...(await fetchGo(toolchain, request, ports)), from: 'go-module', toolchain };
}

/** The go command fetches a toolchain when it is first used. */
async function fetchGo(
  toolchain: string,
  { version, where }: GoRequest,
  ports: Ports,
): Promise<{ version: string; root: string }> {
  try {
    const fetch = () => describeGo(toolchain, ports);
    return await withHeartbeat(() => `fetching ${toolchain}`, ports, fetch);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new ToolError(
      error.command,
      `Go ${version}, which ${where} asks for, cannot be fetched as a Go module`,
      { cause: error, detail: error.detail },
    );
  }
}

async function findRequest(given: Given): Promise<GoRequest | undefined> {
  if (given.goVersion !== '') {
    return { version: given.goVersion.replace(/^go/, ''), rule: 'exact', where: 'go-version' };
  }
  const folder = resolve(given.workingDirectory);
  if (!(await exists(folder)))
    throw new InputError('working-directory', `there is no folder ${given.workingDirectory}`);
  if (given.goVersionFile !== '') {
    const request = await readFileRequest(folder, given.goVersionFile);
    if (request !== undefined) return request;
    throw new InputError('go-version-file', `${given.goVersionFile} does not exist or names no Go version`);
  }
  return (await readFileRequest(folder, 'go.work')) ?? (await readFileRequest(folder, 'go.mod'));
}

async function readFileRequest(folder: string, name: string): Promise<GoRequest | undefined> {
  const path = resolve(folder, name);
  const text = await readIfPresent(path);
  return text === undefined ? undefined : readGoRequest(name, text);
}

/** Asks the go command for the version and the root of a toolchain; outside of any module. */
async function describeGo(
  toolchain: string,
  { exec, env }: Ports,
): Promise<{ version: string; root: string }> {
  try {
    const { stdout } = await exec({
      tool: 'go',
      args: ['env', '-json', 'GOVERSION', 'GOROOT'],
      cwd: temporaryRoot(env),
      env: childEnvironment(env, { GOTOOLCHAIN: toolchain, GOWORK: 'off', GOFLAGS: '-mod=mod' }),
    });
    const { GOVERSION = '', GOROOT = '' } = JSON.parse(stdout) as Record<string, string>;
    // A vendor may add words: `go1.26.8 X:jsonv2`.
    return { version: GOVERSION.replace(/^go/, '').split(' ')[0] ?? '', root: GOROOT };
  } catch (error) {
    if (error instanceof ToolError && error.code === undefined) {
      throw new InputError(
        'go-version',
        'there is no Go on PATH: install Go 1.21 or newer before this step',
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}

/** Adds the toolchain's own tools (gofmt) to PATH when it is not the one there. */
export function exportGo(go: Go, { runner }: Ports): void {
  runner.exportVariable('GOTOOLCHAIN', go.toolchain);
  if (go.from === 'go-module') runner.addPath(join(go.root, 'bin'));
}
