import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { root } from '../doors.ts';

/**
 * The layers of the sources, from the outside in: a file may import from its own layer and from those after it.
 * Of `actions/<name>` every name is a layer of its own that no other may import.
 */
const sharedLayers = [
  ['signing'],
  ['tools'],
  ['runner'],
  ['git'],
  ['oci'],
  ['process'],
  ['documents', 'go'],
  ['ports.ts'],
  ['cache'],
  ['files', 'http.ts', 'clock.ts', 'exec.ts', 'proxy.ts'],
  ['errors.ts'],
];

/** Folders of actions/shared that must not know GitHub. */
const withoutGithub = ['oci'];

interface Violation {
  file: string;
  message: string;
}

/** Breaches of the dependency rule of docs/architecture.md in everything below `actions/`. */
export async function dependencyViolations(folder = join(root, 'actions')): Promise<Violation[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(files.map((file) => violationsOf(folder, file)));
  return found.flat();
}

async function violationsOf(folder: string, file: string): Promise<Violation[]> {
  const source = await readFile(file, 'utf8');
  const from = relative(folder, file).split(/[\\/]/);
  return importsOf(source).flatMap((specifier) => {
    const problem = specifier.startsWith('.')
      ? relativeProblem(from, relative(folder, resolve(file, '..', specifier)).split(/[\\/]/))
      : packageProblem(from, specifier);
    return problem === undefined
      ? []
      : [{ file: from.join('/'), message: `imports ${specifier}: ${problem}` }];
  });
}

function relativeProblem(from: string[], to: string[]): string | undefined {
  if (to[0] === '..') return 'nothing outside actions/ belongs in a bundle';
  if (to.at(-1) === 'index.ts') return 'an entry is imported by nobody';
  if (from[0] !== 'shared') {
    return to[0] === from[0] || to[0] === 'shared' ? undefined : 'an action does not import another action';
  }
  if (to[0] !== 'shared') return 'shared code does not import an action';
  if (withoutGithub.includes(from[1] ?? '') && ['runner', 'ports.ts'].includes(to[1] ?? ''))
    return 'the OCI client knows nothing of GitHub';
  const rank = (path: string[]) => sharedLayers.findIndex((layer) => layer.includes(path[1] ?? ''));
  if (rank(to) < rank(from)) return `${to[1]} stands above ${from[1]}`;
  return undefined;
}

function packageProblem(from: string[], specifier: string): string | undefined {
  if (!specifier.startsWith('@actions/')) return undefined;
  return from[1] === 'runner' ? undefined : 'the runner is reached through its port only';
}

function importsOf(source: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}
