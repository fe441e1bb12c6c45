import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { exists } from '../../shared/files/exists.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports, Runner } from '../../shared/ports.ts';
import {
  executableDigest,
  type Finder,
  findInstalled,
  slotFolder,
  type ToolCache,
  toldTo,
} from '../install/tool-cache.ts';
import type { Pins } from '../pins/resolve-tools.ts';
import type { Platform } from '../platform.ts';
import { executablesIn } from './executables.ts';
import { type FoundGo, goBinary, goOf, goOnPath, versionIn } from './go-on-path.ts';
import { goSemver, goWords } from './go-version.ts';
import { toolchainHash } from './toolchain-hash.ts';
import type { VersionSpec } from './version-spec.ts';
import { goPins, satisfies } from './versions.ts';

/** A Go of this machine whose bytes are known. */
interface ProvedGo extends FoundGo {
  from: 'preinstalled' | 'tool-cache';
  verifiedBy: string;
  /** Hex SHA-256 of bin/go. */
  sha256: string;
}

interface Candidate extends FoundGo {
  /** For messages. */
  where: string;
  prove: () => Promise<ProvedGo | undefined>;
}

type FindPorts = Pick<Ports, 'env'> & { runner: Pick<Runner, 'annotate' | 'info'> };

export interface FindOptions {
  platform: Platform;
  toolCache: ToolCache;
  pins: Pins;
}

/**
 * The newest Go of this machine that is asked for and proved: the one on PATH, those of our tool cache, and those of
 * the runner's image.
 */
export async function findGo(
  spec: VersionSpec,
  options: FindOptions,
  ports: FindPorts,
): Promise<ProvedGo | undefined> {
  const groups = await Promise.all([
    onPath(options, ports.env),
    inSlots(options, ports.runner),
    ofImage(options),
  ]);
  const candidates = groups
    .flat()
    .filter(({ version }) => satisfies(version, spec))
    .sort((a, b) => semver.rcompare(a.version, b.version));
  for (const candidate of candidates) {
    const proved = await candidate.prove();
    if (proved !== undefined) return proved;
    if (candidate.where !== '') {
      ports.runner.info(`Go ${goWords(candidate.version)} ${candidate.where} is not used: no pin proves it`);
    }
  }
  return undefined;
}

async function onPath(options: FindOptions, env: NodeJS.ProcessEnv): Promise<Candidate[]> {
  const command = await goOnPath(env, options.platform);
  const found = command === undefined ? undefined : await goOf(command);
  // Our own ones are all among the slots.
  if (found === undefined || (await isOurs(found, options))) return [];
  return [{ ...found, where: `on PATH (${found.root})`, prove: () => proveByHash(found, options) }];
}

/** Proves a Go by what it has to be where it stands: one of our slots, or a release that somebody has installed. */
export async function proveGo(
  found: FoundGo,
  options: FindOptions,
  runner: FindPorts['runner'],
): Promise<ProvedGo | undefined> {
  return (await isOurs(found, options))
    ? proveSlot(found.version, options, toldTo(runner))
    : proveByHash(found, options);
}

export async function isOurs(
  { root, version }: FoundGo,
  { toolCache, platform }: FindOptions,
): Promise<boolean> {
  const slot = slotFolder(toolCache, { tool: 'go', version, platform });
  return (await ifPresent(realpath(slot))) === root;
}

/** The image's Go: `go/<version>/<x64 or arm64>` with a marker beside it (@actions/tool-cache). */
async function ofImage(options: FindOptions): Promise<Candidate[]> {
  const { toolCache, platform } = options;
  const folder = join(toolCache.root, 'go');
  const cpu = platform.endsWith('-amd64') ? 'x64' : 'arm64';
  const names = (await ifPresent(readdir(folder))) ?? [];
  const found = names.map(async (name): Promise<Candidate[]> => {
    const root = join(folder, name, cpu);
    const version = await versionIn(root);
    if (version === undefined || !(await exists(`${root}.complete`))) return [];
    const go = { root, version };
    return [{ ...go, where: `in ${root}`, prove: () => proveByHash(go, options) }];
  });
  return (await Promise.all(found)).flat();
}

/**
 * A Go that others have installed is known by all of its files: its bin/go may be genuine, and its compiler, its
 * standard library or another program in `bin`, which comes onto PATH, not.
 */
async function proveByHash(
  { root, version }: FoundGo,
  { platform, toolCache: { hasher }, pins }: FindOptions,
): Promise<ProvedGo | undefined> {
  const { standing } = goPins(version, platform, pins);
  if (standing === undefined) return undefined;
  const hash = await hasher.counted(() => toolchainHash(root, version, platform));
  const sha256 = await hasher.sha256(join(root, 'bin', goBinary(platform)));
  if (hash !== standing || sha256 === undefined) return undefined;
  return { root, version, from: 'preinstalled', verifiedBy: `${standing} (table)`, sha256 };
}

async function inSlots(options: FindOptions, runner: FindPorts['runner']): Promise<Candidate[]> {
  const { toolCache, platform } = options;
  const versions = (await ifPresent(readdir(slotsFolder(options)))) ?? [];
  const candidates = versions.map(async (name): Promise<Candidate[]> => {
    const version = goSemver(name);
    if (version !== name) return [];
    const root = slotFolder(toolCache, { tool: 'go', version, platform });
    if (!(await exists(root))) return [];
    return [{ root, version, where: '', prove: () => proveSlot(version, options, toldTo(runner)) }];
  });
  return (await Promise.all(candidates)).flat();
}

function slotsFolder({ toolCache }: FindOptions): string {
  return join(toolCache.root, 'go-devops-go');
}

/** A Go that we have installed: each of its executables and go.env are still the same, and it came by a pin that still stands. */
export async function proveSlot(
  version: string,
  { toolCache, platform, pins }: FindOptions,
  finder: Finder,
): Promise<ProvedGo | undefined> {
  const slot = { tool: 'go', version, platform };
  const root = slotFolder(toolCache, slot);
  const known = goPins(version, platform, pins);
  // Without a pin the checksum database has proved the module, when it was installed.
  const toolchain = known.toolchain ?? (await toolCache.records.read(root))?.pin;
  const found = await findInstalled(
    toolCache,
    slot,
    [
      ...(known.release === undefined
        ? []
        : [{ pin: `sha256:${known.release.sha256}`, from: 'download' as const }]),
      ...(toolchain?.startsWith('h1:') ? [{ pin: toolchain, from: 'go-module' as const }] : []),
    ],
    finder,
  );
  if (found === undefined) return undefined;
  const others = (await executablesIn(root)).filter((path) => !Object.hasOwn(found.executables, path));
  if (others.length > 0) {
    await finder.changed(
      `go ${version} in the tool cache has ${others.join(', ')}, which was not installed there: it is removed and installed again`,
    );
    return undefined;
  }
  const sha256 = executableDigest(found, `bin/${goBinary(platform)}`);
  return { root, version, from: 'tool-cache', verifiedBy: verifiedBy(found.pin, known), sha256 };
}

/** Who says that a pin is the right one. */
export function verifiedBy(pin: string, { toolchain, pinnedBy }: ReturnType<typeof goPins>): string {
  if (!pin.startsWith('h1:')) return `${pin} (${pinnedBy})`;
  return pin === toolchain ? `${pin} (table)` : `${pin} (checksum database, as the go on PATH says)`;
}
