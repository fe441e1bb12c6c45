import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import type { Ports } from '../shared/ports.ts';
import { type Go, goCommand } from './go.ts';

/** A package that `go list` found. */
interface ListedPackage {
  /** The name in its package clause; empty when there is no such package. */
  name: string;
  importPath: string;
  /** Path of its module; empty when there is no such package. */
  module: string;
  /** What is wrong with it, in Go's words. */
  error: string;
}

const format = [
  '{{.Name}}',
  '{{.ImportPath}}',
  '{{with .Module}}{{.Path}}{{end}}',
  '{{with .Error}}{{printf "%q" .Err}}{{end}}',
].join('{{"\\t"}}');

interface MainRequest {
  /** The input `main`; empty to look for it. */
  main: string;
  /** Flags that decide which files belong to a package. */
  flags: string[];
  /** GOOS and GOARCH, which decide it too. */
  env: Record<string, string>;
}

/**
 * The import path of the package to build.
 *
 * @throws InputError when there is none, or more than one and no `main`
 */
export async function findMainPackage(
  { main, flags, env }: MainRequest,
  go: Go,
  { exec }: Ports,
): Promise<string> {
  const pattern = main === '' ? './...' : main;
  // -find: what the packages import does not matter here, and takes time.
  const args = ['list', '-e', '-find', '-buildvcs=false', ...flags, '-f', format, '--', pattern];
  const { stdout } = await exec(goCommand(go, args, env));
  const isFolder = main !== '' && (await stat(join(go.folder, main)).catch(() => undefined))?.isDirectory();
  return chooseMainPackage(main, parsePackages(stdout), isFolder);
}

/** Reads lines of name, import path, module and error, separated by tabs. */
export function parsePackages(text: string): ListedPackage[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', importPath = '', module = '', error = ''] = line.split('\t');
      return { name, importPath, module, error };
    });
}

/**
 * The import path of the package to build. Without `main` it is the only main package; those under cmd/ go
 * before helpers elsewhere (tools, examples).
 *
 * @param isFolder whether `main` is a folder of the module, whatever Go takes it for
 * @throws InputError that names the candidates
 */
export function chooseMainPackage(main: string, packages: ListedPackage[], isFolder = false): string {
  if (main !== '') return checkMain(main, packages, isFolder);
  const mains = packages.filter(({ name }) => name === 'main');
  const commands = mains.filter(({ importPath, module }) => importPath.startsWith(`${module}/cmd/`));
  const candidates = commands.length > 0 ? commands : mains;
  const [only, ...more] = candidates;
  if (only === undefined) throw new InputError('main', 'the module has no main package to build');
  if (more.length > 0) {
    const names = candidates.map(relativePath).join(', ');
    throw new InputError('main', `the module has ${candidates.length} main packages; name one of ${names}`);
  }
  return only.importPath;
}

/** Name of the program that Go makes of a package: the last element that is not a major version (`v2`). */
export function programName(importPath: string): string {
  const elements = importPath.split('/');
  const last = elements.at(-1) ?? importPath;
  const name = /^v[2-9]\d*$|^v1\d+$/.test(last) ? (elements.at(-2) ?? last) : last;
  return name.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}

function checkMain(main: string, packages: ListedPackage[], isFolder: boolean): string {
  const [found, ...more] = packages;
  if (found === undefined || more.length > 0) {
    throw new InputError('main', `"${main}" is ${packages.length} packages; name one, such as ./cmd/server`);
  }
  // Go takes a path without ./ for an import path, and looks in its standard library.
  if (found.name === '' && isFolder && !/^\.{0,2}\//.test(main)) {
    throw new InputError('main', `"${main}" is an import path to Go; write ./${main} for the folder`);
  }
  if (found.name === '') throw new InputError('main', `"${main}" is no package: ${unquote(found.error)}`);
  if (found.name !== 'main') {
    throw new InputError('main', `"${main}" is package ${found.name}, not a main package`);
  }
  return found.importPath;
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(text)).split('\n')[0] ?? text;
  } catch {
    return text;
  }
}

function relativePath({ importPath, module }: ListedPackage): string {
  return importPath === module ? '.' : importPath.replace(`${module}/`, './');
}
