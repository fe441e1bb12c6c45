// Pins versions in the table: `node scripts/node24.mjs scripts/table/pin-modules.ts helm 4.3.1`.
// The go command verifies each module by the checksum database; what it says is written into the row.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import semver from 'semver';
import { fill } from '../../actions/setup-go-devops/pins/pins.ts';
import { binaryName, type Platform, platforms } from '../../actions/setup-go-devops/platform.ts';
import type { ToolRow, VersionPins } from '../../actions/setup-go-devops/table/table.ts';
import { root } from '../doors.ts';

const run = promisify(execFile);

/** An attacker's release is found within days: a younger one is not pinned. */
const minimumAge = 72 * 3_600_000;

/** What `go mod download -json` says of a module. */
interface Module {
  Dir: string;
  Sum: string;
  /** Path of the file with the module's time. */
  Info: string;
}

/** The pins of a version that come from the checksum database: of Go for each platform, else of one module. */
export async function pinsFromModules(row: ToolRow, version: string): Promise<VersionPins> {
  if (row.deny?.[version] !== undefined) throw new Error(`${row.tool} ${version}: ${row.deny[version]}`);
  if (row.tool === 'go') return toolchainPins(version);
  const recipe = row.modules?.find((candidate) => semver.satisfies(version, candidate.versions));
  if (recipe === undefined) throw new Error(`${row.tool} ${version} has no recipe that builds it`);
  const query = `${recipe.path}@${fill(recipe.version ?? 'v{version}', version)}`;
  return { module: await withModule(query, async ({ Sum }) => Sum) };
}

/** Each platform's toolchain is a module of its own, which has the files of its release; one that is missing is told. */
async function toolchainPins(version: string): Promise<VersionPins> {
  const executables: Partial<Record<Platform, string>> = {};
  const toolchains: Partial<Record<Platform, string>> = {};
  for (const platform of platforms) {
    const query = `golang.org/toolchain@v0.0.1-go${version}.${platform}`;
    try {
      await withModule(query, async ({ Dir, Sum }) => {
        executables[platform] = await sha256(join(Dir, 'bin', binaryName('go', platform)));
        toolchains[platform] = Sum;
      });
    } catch (error) {
      console.warn(`go ${version} for ${platform} is left out: ${error}`);
    }
  }
  if (Object.keys(toolchains).length === 0) throw new Error(`go ${version} has no toolchain to pin`);
  return { executables, toolchains };
}

/** Downloads a module into a cache of its own: a toolchain is 250 MB. */
async function withModule<T>(query: string, body: (module: Module) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pin-modules-'));
  try {
    const module = await download(query, folder);
    const { Time } = JSON.parse(await readFile(module.Info, 'utf8'));
    if (Date.now() - Date.parse(Time) < minimumAge) throw new Error(`${query} is younger than 72 hours`);
    return await body(module);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function download(query: string, folder: string): Promise<Module> {
  const args = ['mod', 'download', '-modcacherw', '-json', query];
  // Whatever the computer's settings are: the checksum database is asked.
  const settings = {
    GOFLAGS: '',
    GOWORK: 'off',
    GOSUMDB: 'sum.golang.org',
    GONOSUMDB: 'none',
    GOPRIVATE: '',
  };
  const env = { ...process.env, ...settings, GOMODCACHE: folder };
  // A failure is told on stdout too, as Error; see go help mod download.
  const { stdout } = await run('go', args, { cwd: folder, env }).catch((error) => {
    if (typeof error.stdout === 'string' && error.stdout !== '') return error as { stdout: string };
    throw error;
  });
  const answer: Module | { Error: string } = JSON.parse(stdout);
  if ('Error' in answer) throw new Error(answer.Error);
  return answer;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The row with these pins added to those that the version has; newest version first. */
export function withPins(row: ToolRow, version: string, pins: VersionPins): ToolRow {
  const versions = { ...row.versions, [version]: { ...row.versions[version], ...pins } };
  const sorted = Object.entries(versions).sort(([a], [b]) => semver.rcompare(a, b));
  return { ...row, versions: Object.fromEntries(sorted) };
}

async function main([tool = '', ...versions]: string[]): Promise<void> {
  const file = join(root, 'actions/setup-go-devops/table', `${tool}.json`);
  for (const version of versions) {
    const row: ToolRow = JSON.parse(await readFile(file, 'utf8'));
    const pins = await pinsFromModules(row, version);
    await writeFile(file, `${JSON.stringify(withPins(row, version, pins), null, 2)}\n`);
    console.log(`${tool} ${version}`, pins);
  }
  await run(process.execPath, [
    join(root, 'node_modules/@biomejs/biome/bin/biome'),
    'format',
    '--write',
    file,
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
