// Pins versions in the table: `node scripts/node24.mjs scripts/table/pin-version.ts helm 4.3.1`.
// Releases by the vendor's checksum file, Go modules by the checksum database; what cannot be had is told, and the row
// is left as it is, or with --partial written without it.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import semver from 'semver';
import { goSemver, goWords } from '../../actions/setup-go-devops/go/go-version.ts';
import { buildEnvironment, emptyModule } from '../../actions/setup-go-devops/install/build-environment.ts';
import { type DownloadedModule, downloadModule } from '../../actions/setup-go-devops/install/go-download.ts';
import { publishedDigest } from '../../actions/setup-go-devops/pins/published-digest.ts';
import { publishedText } from '../../actions/setup-go-devops/pins/published-text.ts';
import { type Platform, platforms } from '../../actions/setup-go-devops/platform.ts';
import type { ToolRow, VersionPins } from '../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../actions/shared/clock.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import { withTemporaryFolder } from '../../actions/shared/files/temporary.ts';
import { proxiedHttp } from '../../actions/shared/http.ts';
import { childEnvironment } from '../../actions/shared/process/environment.ts';
import { spawnExec } from '../../actions/shared/process/spawn.ts';
import { moduleOf } from '../../cli/lock/entry.ts';
import { type LockPorts, oneLine } from '../../cli/lock/ports.ts';
import { releaseTime } from '../../cli/lock/release-time.ts';
import { root } from '../doors.ts';

/** An attacker's release is found within days: a younger one is not pinned. */
const minimumAge = 72 * 3_600_000;

/** The pins of a version, and what could not be had: one line each. */
interface FoundPins {
  pins: VersionPins;
  missing: string[];
}

/**
 * What the vendor and the checksum database say of a version.
 *
 * @param version as SemVer
 * @throws Error for a version that is denied or too young
 */
export async function findPins(row: ToolRow, version: string, ports: LockPorts): Promise<FoundPins> {
  const denied = row.deny?.[version];
  if (denied !== undefined) throw new Error(`${row.tool} ${version}: ${denied}`);
  const releases = await releasePins(row, version, ports);
  const modules =
    row.tool === 'go' ? await toolchainPins(version, ports) : await modulePins(row, version, ports);
  return {
    pins: { ...releases.pins, ...modules.pins },
    missing: [...releases.missing, ...modules.missing],
  };
}

async function releasePins(row: ToolRow, version: string, ports: LockPorts): Promise<FoundPins> {
  const assets: Partial<Record<Platform, string>> = {};
  const missing: string[] = [];
  const readText = (url: string) => publishedText(url, ports.http, ports.mirrors);
  const located = platforms.filter((platform) => row.release?.assets[platform] !== undefined);
  await Promise.all(
    located.map(async (platform) => {
      await orTold(`${row.tool} ${version} ${platform}`, missing, async () => {
        assets[platform] = await publishedDigest(row, version, platform, readText);
      });
    }),
  );
  return { pins: located.length > missing.length ? { assets } : {}, missing };
}

/** A tool's own module; of a tool without one, the age is that of its release. */
async function modulePins(row: ToolRow, version: string, ports: LockPorts): Promise<FoundPins> {
  const module = moduleOf(row, version);
  const missing: string[] = [];
  const pins: VersionPins = {};
  if (module === undefined) {
    const { time, by } = await releaseTime(row, version, [...platforms], ports);
    refuseYoung(`${row.tool} ${version} by ${by}`, time, ports);
    return { pins, missing };
  }
  await orTold(`${row.tool} ${version} Go module`, missing, async () => {
    pins.module = await withModule(`${module.path}@${module.version}`, ports, async ({ Sum }) => Sum);
  });
  return { pins, missing };
}

/** Each platform's toolchain is a module of its own, which has the files of its release: its hash proves both. */
async function toolchainPins(version: string, ports: LockPorts): Promise<FoundPins> {
  const toolchains: Partial<Record<Platform, string>> = {};
  const missing: string[] = [];
  for (const platform of platforms) {
    const query = `golang.org/toolchain@v0.0.1-go${goWords(version)}.${platform}`;
    await orTold(`go ${version} ${platform} toolchain`, missing, () =>
      withModule(query, ports, async ({ Sum }) => {
        toolchains[platform] = Sum;
      }),
    );
  }
  return { pins: missing.length < platforms.length ? { toolchains } : {}, missing };
}

async function orTold(what: string, missing: string[], find: () => Promise<void>): Promise<void> {
  try {
    await find();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    missing.push(`${what}: ${oneLine(error)}`);
  }
}

/** Downloads a module into a cache of its own: a toolchain is 250 MB. */
function withModule<T>(
  module: string,
  ports: LockPorts,
  body: (module: DownloadedModule) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(ports.env, 'pin-version-', async (folder) => {
    const cwd = await emptyModule(folder);
    const own = await buildEnvironment(childEnvironment(ports.env), 'pinned', cwd, ports);
    // A module cache that cannot be written could not be removed.
    const env = { ...own, GOFLAGS: '-modcacherw', GOMODCACHE: join(folder, 'modules') };
    const downloaded = await downloadModule(module, { cwd, env }, ports, `${module} cannot be downloaded`);
    const { Time } = JSON.parse(await readFile(downloaded.Info, 'utf8'));
    refuseYoung(module, Date.parse(Time), ports);
    return body(downloaded);
  });
}

function refuseYoung(what: string, time: number, { clock }: LockPorts): void {
  if (!(clock.now() - time >= minimumAge)) throw new Error(`${what} is younger than 72 hours`);
}

/**
 * The row with these pins added to those that the version has; newest version first.
 *
 * @throws Error where it has another digest for the same thing
 */
export function withPins(row: ToolRow, version: string, pins: VersionPins): ToolRow {
  const known = row.versions[version] ?? {};
  const all: VersionPins = { ...known, ...pins };
  for (const kind of ['assets', 'toolchains'] as const) {
    for (const [platform, digest] of Object.entries(pins[kind] ?? {})) {
      refuseOther(`${row.tool} ${version} ${kind} ${platform}`, known[kind]?.[platform as Platform], digest);
    }
    if (pins[kind] !== undefined) all[kind] = { ...known[kind], ...pins[kind] };
  }
  if (pins.module !== undefined) refuseOther(`${row.tool} ${version} module`, known.module, pins.module);
  const sorted = Object.entries({ ...row.versions, [version]: all }).sort(([a], [b]) =>
    semver.rcompare(a, b),
  );
  return { ...row, versions: Object.fromEntries(sorted) };
}

function refuseOther(what: string, known: string | undefined, found: string): void {
  if (known !== undefined && known !== found) {
    throw new Error(`${what}: the table has ${known}, now it is ${found}`);
  }
}

/** @throws Error when something could not be had, unless a partial row will do */
export function requireWhole({ pins, missing }: FoundPins, partial: boolean): VersionPins {
  if (Object.keys(pins).length === 0 || (missing.length > 0 && !partial)) {
    throw new Error(`nothing was written: ${missing.join('; ')}`);
  }
  return pins;
}

async function main(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { partial: { type: 'boolean', default: false } },
  });
  const [tool = '', ...given] = positionals;
  const http = proxiedHttp(process.env, systemClock);
  const ports = { exec: spawnExec(), http, clock: systemClock, env: process.env, mirrors: {} };
  const file = join(root, 'actions/setup-go-devops/table', `${tool}.json`);
  for (const word of given) {
    const version = (tool === 'go' ? goSemver(word) : semver.valid(word)) ?? undefined;
    if (version === undefined) throw new Error(`${tool} ${word} is no whole version`);
    const row: ToolRow = JSON.parse(await readFile(file, 'utf8'));
    const found = await findPins(row, version, ports);
    for (const line of found.missing) console.warn(line);
    const pins = requireWhole(found, values.partial);
    await writeFile(file, `${JSON.stringify(withPins(row, version, pins), null, 2)}\n`);
    console.log(`${tool} ${version}`, pins);
  }
  spawnSync(process.execPath, [
    join(root, 'node_modules/@biomejs/biome/bin/biome'),
    'format',
    '--write',
    file,
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
