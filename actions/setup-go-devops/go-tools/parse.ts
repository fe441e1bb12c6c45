import semver from 'semver';
import { InputError } from '../../shared/errors.ts';
import { deniedModule } from '../pins/denied.ts';
import type { Table } from '../table/table.ts';

/** What the input go-tools asks for. */
export interface WantedGoTools {
  packages: WantedPackage[];
  /** Whether the tool directives of go.mod are wanted too. */
  mod: boolean;
}

/** A main package at an exact version. */
export interface WantedPackage {
  /** Its import path: `golang.org/x/tools/cmd/stringer`. */
  path: string;
  /** With a v in front: `v0.40.0`, or a pseudo-version. */
  version: string;
  /** Name of the program: `stringer`. */
  name: string;
}

/**
 * Import paths as golang.org/x/mod/module.CheckImportPath takes them, less what no published module has: the first
 * element is a host, none begins with a dot or a dash.
 */
const host = '[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+';
const element = '[A-Za-z0-9_~][A-Za-z0-9_~+-]*(\\.+[A-Za-z0-9_~+-]+)*';
const importPath = new RegExp(`^${host}(/${element})+$`);

/**
 * Reads `golang.org/x/tools/cmd/stringer@v0.40.0 mod`. Nothing but a whole version is taken: a branch or `latest`
 * is another program tomorrow.
 *
 * @throws InputError for what is no import path with a whole version, and for two programs of one name
 */
export function parseGoTools(list: string[]): WantedGoTools {
  const packages = new Map<string, WantedPackage>();
  for (const item of list) {
    if (item === 'mod') continue;
    const wanted = parsePackage(item);
    const other = packages.get(wanted.name);
    if (other !== undefined && (other.path !== wanted.path || other.version !== wanted.version)) {
      fail(
        `${other.path}@${other.version} and ${item} are both called ${wanted.name}: only one of them can be on PATH`,
      );
    }
    packages.set(wanted.name, wanted);
  }
  return { packages: [...packages.values()], mod: list.includes('mod') };
}

/** @throws InputError for a program that the input tools asks for too */
export function refuseNamesOf(tools: { name: string }[], { packages }: WantedGoTools): void {
  const twice = packages.find(({ name }) => tools.some((tool) => tool.name === name));
  if (twice !== undefined) {
    fail(
      `${twice.path}@${twice.version} and the tool ${twice.name} have one name: only one of them can be on PATH`,
    );
  }
}

/** @throws InputError for a program of a module that the table denies */
export function refuseDenied({ packages }: WantedGoTools, table: Table): void {
  for (const { path, version } of packages) {
    const denied = deniedModule(path, version, table);
    if (denied !== undefined) fail(`${path}@${version} is never installed: ${denied.reason}`);
  }
}

/** The name that `go install` gives a program: the last element of its import path that is no major version. */
export function programName(path: string): string {
  const elements = path.split('/');
  const last = elements.at(-1) ?? path;
  return /^v([2-9]|[1-9]\d+)$/.test(last) ? (elements.at(-2) ?? last) : last;
}

function parsePackage(item: string): WantedPackage {
  const [path = '', version, ...rest] = item.split('@');
  if (!importPath.test(path) || rest.length > 0) {
    return fail(
      `"${item}" is not the import path of a program; write one such as golang.org/x/tools/cmd/stringer@v0.40.0, or mod`,
    );
  }
  const bare = version?.slice(1).replace(/\+incompatible$/, '');
  if (!version?.startsWith('v') || semver.valid(bare) !== bare) {
    return fail(
      `"${item}" names no exact version; write a whole one such as ${path}@v1.2.3 (go list -m -versions tells which there are)`,
    );
  }
  return { path, version, name: programName(path) };
}

function fail(message: string): never {
  throw new InputError('go-tools', message);
}
