import { join } from 'node:path';
import { InputError, ToolError } from '../../shared/errors.ts';
import { temporaryRoot } from '../../shared/files/temporary.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import type { Given } from '../inputs.ts';
import type { ToolCache } from '../install/tool-cache.ts';
import { lockFileName } from '../pins/lock-file.ts';
import type { Pins } from '../pins/resolve-tools.ts';
import type { Platform } from '../platform.ts';
import { platformOf } from './architecture.ts';
import { fixedVersion, newestVersion } from './choose-version.ts';
import { baseUrl, baseUrlToken } from './download-base-url.ts';
import { findGo, isOurs, proveGo } from './find-go.ts';
import { type FoundGo, goBinary, goOf, goOnPath } from './go-on-path.ts';
import { goSemver, goWords } from './go-version.ts';
import { type InstallOptions, installGo } from './install-go.ts';
import { findRequest, type GoRequest } from './request.ts';
import { versionFiles } from './version-files.ts';
import { lockedGo } from './versions.ts';

/** The Go that the following steps use. */
export interface Go {
  /** In Go's words: 1.26.8, 1.27rc1. */
  version: string;
  /** GOROOT. */
  root: string;
  from: 'preinstalled' | 'tool-cache' | 'download' | 'go-module';
  /** The pin that its bytes were checked against, and who says so. */
  verifiedBy: string;
  /** Hex SHA-256 of bin/go. */
  sha256: string;
  /** What it took to find or to install it. */
  seconds: number;
  /** Downloaded. */
  bytes: number;
}

/** Which inputs count here. */
type Inputs = Pick<
  Given,
  | 'goVersion'
  | 'goVersionFile'
  | 'workingDirectory'
  | 'checkLatest'
  | 'architecture'
  | 'goDownloadBaseUrl'
  | 'source'
  | 'token'
>;

/** What is asked for. */
export interface WantedGo extends Pick<InstallOptions, 'platform' | 'source' | 'baseUrl' | 'token'> {
  /** Undefined when nothing asks for a version: it is the Go on PATH. */
  request: GoRequest | undefined;
  checkLatest: boolean;
}

/**
 * Reads and judges what is asked for.
 *
 * @param machine the platform of this machine
 * @throws InputError for an input, or a file of the repository, that says no version of Go or none in its place
 */
export async function readWantedGo(
  given: Inputs,
  pins: Pins,
  machine: Platform,
  ports: Pick<Ports, 'env' | 'runner'>,
): Promise<WantedGo> {
  const base = baseUrl(given.goDownloadBaseUrl, ports.env);
  const token = base === undefined ? undefined : baseUrlToken(given, base, ports.env);
  return {
    platform: platformOf(given.architecture, machine),
    source: given.source,
    baseUrl: base,
    ...(token && { token }),
    request: (await findRequest(given, ports)) ?? lockRequest(pins),
    checkLatest: given.checkLatest && base === undefined,
  };
}

interface GoOptions {
  pins: Pins;
  toolCache: ToolCache;
  /** URL prefixes by host. */
  mirrors: Record<string, string>;
  /** Told the version in Go's words as soon as it is known: it may still have to be installed. */
  decided(version: string): void;
}

/** Finds the Go that is asked for on this machine, or installs it. Without a request, takes the one on PATH. */
export async function prepareGo(
  { request, checkLatest, ...wanted }: WantedGo,
  ports: Ports,
  options: GoOptions,
): Promise<Go> {
  const start = ports.clock.now();
  const all = { ...options, ...wanted };
  const { version, ...go } =
    request === undefined ? await unaskedGo(all, ports) : await askedGo(request, checkLatest, all, ports);
  const seconds = (ports.clock.now() - start) / 1000;
  ports.runner.info(`Go ${goWords(version)} (${go.from}) in ${go.root}, verified by ${go.verifiedBy}`);
  return { ...go, version: goWords(version), seconds };
}

type Prepared = Omit<Go, 'seconds'>;

/** Where nothing else asks, the team's own version does. */
function lockRequest({ lock }: Pins): GoRequest | undefined {
  const version = lockedGo(lock)?.version;
  if (version === undefined) return undefined;
  return { version, spec: { kind: 'exact', version }, where: lockFileName };
}

async function askedGo(
  request: GoRequest,
  checkLatest: boolean,
  { decided, ...options }: InstallOptions & Pick<GoOptions, 'decided'>,
  ports: Ports,
): Promise<Prepared> {
  const { spec, where } = request;
  const fixed = fixedVersion(spec, options.pins);
  const isOpen = fixed === undefined && spec.kind === 'range' && !checkLatest;
  const suitable = isOpen ? await findGo(spec, options, ports) : undefined;
  const version = suitable?.version ?? fixed ?? (await newestVersion(request, checkLatest, options, ports));
  // Of an open request, all that are here have been tried.
  const found = isOpen ? suitable : await findGo({ kind: 'exact', version }, options, ports);
  ports.runner.info(`${where} asks for Go ${request.version}: it is ${goWords(version)}`);
  decided(goWords(version));
  if (found !== undefined) return { ...found, bytes: 0 };
  return { version, ...(await installGo(version, where, options, ports)) };
}

/**
 * The Go on PATH: nobody has asked for another one. One that nothing proves is used too, and warned of; one of ours
 * that has been changed is installed again.
 */
async function unaskedGo(
  { decided, ...options }: InstallOptions & Pick<GoOptions, 'decided'>,
  ports: Ports,
): Promise<Prepared> {
  const { platform, toolCache } = options;
  const command = await goOnPath(ports.env, platform);
  if (command === undefined) {
    throw new InputError(
      'go-version',
      `is not given, ${versionFiles.join(', ')} name none in the working directory, and there is no Go on PATH`,
    );
  }
  const found = (await goOf(command)) ?? (await describeGo(command, ports));
  const proved = await proveGo(found, options, ports.runner);
  ports.runner.info(
    `nothing asks for a version of Go: it is ${goWords(found.version)} on PATH (${found.root})`,
  );
  decided(goWords(found.version));
  if (proved !== undefined) return { ...proved, bytes: 0 };
  if (await isOurs(found, options)) {
    return { version: found.version, ...(await installGo(found.version, 'PATH', options, ports)) };
  }
  const message = `nothing proves Go ${goWords(found.version)} on PATH (${found.root}), and nothing asks for another one: it is used as it was found; go-version, or a file such as go.mod, makes it a proved one`;
  ports.runner.annotate({ kind: 'warning', title: 'Go', message });
  const sha256 = (await toolCache.hasher.sha256(join(found.root, 'bin', goBinary(platform)))) ?? '';
  return { ...found, from: 'preinstalled', verifiedBy: 'nothing: taken as it was found', sha256, bytes: 0 };
}

/** Asks the go command itself: it is a wrapper, or an unreleased Go. */
async function describeGo(command: string, { exec, env }: Ports): Promise<FoundGo> {
  const { stdout } = await exec({
    tool: command,
    args: ['env', '-json', 'GOVERSION', 'GOROOT'],
    cwd: temporaryRoot(env),
    env: childEnvironment(env, { GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' }),
  });
  const { GOVERSION = '', GOROOT = '' } = parseVariables(command, stdout);
  // A vendor may add words: `go1.26.8 X:jsonv2`.
  const [version = ''] = GOVERSION.replace(/^go/, '').split(' ');
  return { version: goSemver(version) ?? version, root: GOROOT };
}

function parseVariables(command: string, stdout: string): Record<string, string> {
  try {
    return JSON.parse(stdout) as Record<string, string>;
  } catch (cause) {
    throw new ToolError(`${command} env -json`, 'the go on PATH does not answer as the go command does', {
      cause,
    });
  }
}
