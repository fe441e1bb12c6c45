import { join, relative } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { parsePackageList } from '../../shared/go/package-list.ts';
import type { Ports } from '../../shared/ports.ts';
import { userEnvironment } from '../../shared/process/environment.ts';

/** A package as `go list -json` describes it; only the fields used here. */
export interface GoPackage extends Partial<Record<FileList, string[]>> {
  ImportPath: string;
  Name?: string;
  /** Absolute; absent when the package was not found. */
  Dir?: string;
  Standard?: boolean;
  /** Whether it is not matched by a pattern, only imported. */
  DepOnly?: boolean;
  Module?: { Path: string; GoMod?: string };
  Imports?: string[];
  EmbedPatterns?: string[];
  Error?: { Err: string };
}

/** Lists of a package's files, relative to its folder; those that a build for another platform takes as well. */
const fileLists = [
  'GoFiles',
  'CgoFiles',
  'IgnoredGoFiles',
  'IgnoredOtherFiles',
  'CFiles',
  'CXXFiles',
  'MFiles',
  'HFiles',
  'FFiles',
  'SFiles',
  'SwigFiles',
  'SwigCXXFiles',
  'SysoFiles',
  'EmbedFiles',
] as const;
type FileList = (typeof fileLists)[number];

const fields = [
  'ImportPath',
  'Name',
  'Dir',
  'Standard',
  'DepOnly',
  'Module',
  'Imports',
  'EmbedPatterns',
  'Error',
];

/** A package's files, as absolute paths. */
export function filesOf({ Dir = '', ...lists }: GoPackage): string[] {
  return fileLists.flatMap((list) => lists[list] ?? []).map((file) => join(Dir, file));
}

/** Where `go list` runs, and what it is asked for. */
export interface Listed {
  /** Absolute, without symbolic links. */
  folder: string;
  patterns: string[];
  /** The file of the workspace that is in force, or empty. */
  goWork: string;
}

/** What `go build` sees in a folder: its module, or in the folder of a go.work those of its modules that lie below. */
export async function listed(folder: string, ports: Pick<Ports, 'exec' | 'env'>): Promise<Listed> {
  const said = (await go(['env', 'GOWORK'], folder, ports)).trim();
  const goWork = said === 'off' ? '' : said;
  if (goWork !== join(folder, 'go.work')) return { folder, patterns: ['./...'], goWork };
  const { Use } = JSON.parse(await go(['work', 'edit', '-json'], folder, ports)) as {
    Use: { DiskPath: string }[] | null;
  };
  const below = (Use ?? [])
    .map(({ DiskPath }) => relative(folder, join(folder, DiskPath)))
    .filter((path) => !path.startsWith('..'))
    .map((path) => packagePath(folder, join(folder, path)));
  return { folder, patterns: below.map((path) => `${path}/...`), goWork };
}

/** The packages and all that they import. */
export async function listWithImports(
  { folder, patterns }: Listed,
  ports: Pick<Ports, 'exec' | 'env'>,
): Promise<GoPackage[]> {
  if (patterns.length === 0) return [];
  const args = ['-e', '-deps', `-json=${[...fields, ...fileLists].join(',')}`, '--', ...patterns];
  return parsePackageList(await list(args, folder, ports));
}

/** The main packages' folders: no import is looked at, so code that does not compile is listed too. */
export async function listMains(
  { folder, patterns }: Listed,
  ports: Pick<Ports, 'exec' | 'env'>,
): Promise<string[]> {
  if (patterns.length === 0) return [];
  const args = ['-e', '-find', '-json=ImportPath,Name,Dir', '--', ...patterns];
  const packages = parsePackageList<GoPackage>(await list(args, folder, ports));
  return packages.flatMap(({ Name, Dir }) => (Name === 'main' && Dir !== undefined ? [Dir] : []));
}

/** A folder as `go build` takes it: `./cmd/server`, or `.`. */
export function packagePath(from: string, folder: string): string {
  const path = relative(from, folder).replaceAll('\\', '/');
  return path === '' ? '.' : `./${path}`;
}

/**
 * Without the network first: only packages of the repository matter, and with -e others may be missing, so no
 * module need be fetched. Modules that say a Go before 1.17 need the go.mod files of all others. A go command that
 * was ended, or never began, would fare no better the second time.
 */
async function list(args: string[], cwd: string, ports: Pick<Ports, 'exec' | 'env'>): Promise<string> {
  // A main package's stamp would start git.
  const command = ['list', '-buildvcs=false', ...args];
  return go(command, cwd, ports, { GOPROXY: 'off' }).catch((error) => {
    if (error instanceof ToolError && (error.code ?? -1) > 0) return go(command, cwd, ports);
    throw error;
  });
}

/** With the user's settings, also those of `go env -w`: tags say which files are built. */
async function go(
  args: string[],
  cwd: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
  extra: Record<string, string> = {},
): Promise<string> {
  // go takes a folder's name from PWD.
  const child = { ...userEnvironment(env), PWD: cwd, ...extra };
  return (await exec({ tool: 'go', args, cwd, env: child, timeout: 120_000 })).stdout;
}
