import { join } from 'node:path';
import { InputError, ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { withHeartbeat } from '../../shared/runner/progress.ts';
import { shown } from '../download/asset-request.ts';
import { type DownloadOptions, download } from '../download/download.ts';
import { sourcesOf } from '../download/mirrors.ts';
import { unreachableHosts } from '../download/reach.ts';
import { digestsOf } from '../install/hasher.ts';
import { withLock } from '../install/mutex.ts';
import { withStaging } from '../install/staging.ts';
import { executableDigest, place, removing, slotFolder } from '../install/tool-cache.ts';
import { unpackTree } from '../install/unpack.ts';
import { missingPin } from '../pins/missing-pin.ts';
import type { PinnedRelease } from '../pins/pinned-tool.ts';
import type { Source } from '../pins/resolve-tools.ts';
import { executablesIn } from './executables.ts';
import { type FindOptions, proveSlot, verifiedBy } from './find-go.ts';
import { goBinary, goOnPath } from './go-on-path.ts';
import { goWords } from './go-version.ts';
import { downloadToolchain } from './toolchain-module.ts';
import { goPins, lineOf, tableVersions } from './versions.ts';

/** How many known versions a message names. */
const named = 10;

export interface InstallOptions extends FindOptions, DownloadOptions {
  source: Source;
  /** Stands for the folder of the vendor's addresses. */
  baseUrl: string | undefined;
}

interface InstalledGo {
  root: string;
  from: 'tool-cache' | 'download' | 'go-module';
  verifiedBy: string;
  /** Hex SHA-256 of bin/go. */
  sha256: string;
  /** Downloaded. */
  bytes: number;
}

/** A GOROOT that is ready to be moved to its slot. */
interface Prepared {
  root: string;
  pin: string;
  from: 'download' | 'go-module';
  /** Hex SHA-256 by path, with slashes: of its executables at least, as they came. */
  digests: Record<string, string>;
  bytes: number;
}

/**
 * Installs a version of Go into the tool cache: its release, verified by the pinned digest; where there is no pin or
 * none of its hosts answers, the Go module of the same toolchain.
 *
 * @param version as SemVer
 * @param where the input or the file that asks for it
 */
export async function installGo(
  version: string,
  where: string,
  options: InstallOptions,
  ports: Ports,
): Promise<InstalledGo> {
  const { toolCache, platform } = options;
  const slot = { tool: 'go', version, platform };
  const name = `Go ${goWords(version)}`;
  const onWait = (told: string) => ports.runner.info(`${name}: ${told}`);
  return withLock(`${slotFolder(toolCache, slot)}.lock`, ports.clock, onWait, async () => {
    const known = goPins(version, platform, options.pins);
    const done = await proveSlot(version, options, removing(toolCache, slot));
    if (done !== undefined) return { ...done, from: 'tool-cache', bytes: 0 };
    const release = await releaseToUse(version, where, options, ports);
    return withStaging(toolCache.root, async (staging) => {
      const prepare = async () =>
        (release && (await fromRelease(name, release, staging, options, ports))) ??
        fromModule(version, where, staging, options, ports);
      const { bytes, root, digests, ...origin } = await withHeartbeat(
        () => `installing ${name}`,
        ports,
        prepare,
      );
      // What did not come with it has no digest, and is refused as changed.
      const executables = Object.fromEntries(
        (await executablesIn(root)).map((path) => [path, digests[path] ?? '']),
      );
      const goCommand = `bin/${goBinary(platform)}`;
      if (executables[goCommand] === undefined) {
        throw new ToolError(`install ${name}`, `what was downloaded for ${name} has no ${goCommand}`);
      }
      const installed = await place(toolCache, slot, root, origin, executables);
      return {
        root: slotFolder(toolCache, slot),
        from: installed.from,
        verifiedBy: verifiedBy(installed.pin, known),
        sha256: executableDigest(installed, goCommand),
        bytes,
      };
    });
  });
}

/** The release to download; undefined when the Go module is to be taken. */
async function releaseToUse(
  version: string,
  where: string,
  { platform, pins, source, mirrors, baseUrl }: InstallOptions,
  ports: Ports,
): Promise<PinnedRelease | undefined> {
  if (source === 'module') return undefined;
  const { release } = goPins(version, platform, pins);
  if (release === undefined) {
    if (source === 'auto') return undefined;
    const row = pins.table.go ?? { tool: 'go', versions: {} };
    const help = await missingPin(row, goWords(version), platform, ports, mirrors);
    throw new InputError(where, `Go ${goWords(version)} has no pinned release for ${platform}; ${help}`);
  }
  const urls =
    baseUrl === undefined ? release.urls : release.urls.slice(0, 1).map((url) => below(baseUrl, url));
  const hasGo = (await goOnPath(ports.env, platform)) !== undefined;
  if (source === 'auto' && hasGo) {
    const hosts = new Map(sourcesOf(urls, mirrors).map((url) => [new URL(url).origin, url]));
    if ((await unreachableHosts(hosts, ports)).size === hosts.size) return undefined;
  }
  return { ...release, urls };
}

/** The same file below another address. */
function below(baseUrl: string, url: string): string {
  return `${baseUrl}/${new URL(url).pathname.split('/').at(-1)}`;
}

/**
 * The release; undefined where all of its hosts refuse it, as a firewall does, and the Go module may stand for it. Wrong
 * bytes are another thing: somebody sends them.
 */
async function fromRelease(
  name: string,
  { urls, sha256 }: PinnedRelease,
  staging: string,
  options: InstallOptions,
  ports: Ports,
): Promise<Prepared | undefined> {
  const [url = ''] = urls;
  ports.runner.info(`${name}: downloading ${shown(url)}`);
  let attempts = 0;
  let received = false;
  const unpack = async (bytes: AsyncIterable<Uint8Array>) => {
    attempts += 1;
    const folder = join(staging, `root-${attempts}`);
    const noticed = noticing(bytes, () => {
      received = true;
    });
    const digests = await unpackTree(noticed, url, folder, { strip: 1 });
    return { root: folder, digests };
  };
  try {
    const { result, bytes } = await download({ name, urls, sha256 }, unpack, ports, options);
    return { ...result, pin: `sha256:${sha256}`, from: 'download', bytes };
  } catch (error) {
    const hasGo = (await goOnPath(ports.env, options.platform)) !== undefined;
    if (!(error instanceof ToolError) || received || options.source !== 'auto' || !hasGo) throw error;
    const message = `${error.message} (${error.command}): it is taken as the Go module golang.org/toolchain`;
    ports.runner.annotate({ kind: 'warning', title: 'Go', message });
    return undefined;
  }
}

async function* noticing(bytes: AsyncIterable<Uint8Array>, notice: () => void) {
  for await (const chunk of bytes) {
    notice();
    yield chunk;
  }
}

async function fromModule(
  version: string,
  where: string,
  staging: string,
  { platform, pins, toolCache }: InstallOptions,
  ports: Ports,
): Promise<Prepared> {
  const name = `Go ${goWords(version)}`;
  if ((await goOnPath(ports.env, platform)) === undefined) {
    throw new ToolError(
      'go mod download',
      `${name} has no release that can be downloaded here, and there is no Go on PATH to get it as a Go module`,
    );
  }
  ports.runner.info(`${name}: downloading the Go module golang.org/toolchain`);
  const pin = goPins(version, platform, pins).toolchain;
  const known = tableVersions(pins);
  const wanted = { version, platform, pin };
  const { root, sum, bytes } = await downloadToolchain(wanted, staging, ports).catch((error) => {
    throw isUnknown(error) && !known.includes(version)
      ? new InputError(where, noSuchGo(version, known))
      : error;
  });
  const digests = await digestsOf(root, await executablesIn(root), toolCache.hasher);
  return { root, pin: sum, from: 'go-module', digests, bytes };
}

/** Whether a module proxy has answered that there is no such version, or none for us. */
function isUnknown(error: unknown): boolean {
  return (
    error instanceof ToolError &&
    /\b(403 Forbidden|404 Not Found|410 Gone|unknown revision)\b/.test(error.detail)
  );
}

function noSuchGo(version: string, known: string[]): string {
  const ofLine = known.filter((other) => lineOf(other) === lineOf(version));
  const nearest = (ofLine.length > 0 ? ofLine : known).slice(0, named).map(goWords).join(', ');
  return `Go ${goWords(version)} is not in the built-in table, and there is no Go module of it; known: ${nearest}`;
}
