import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../shared/errors.ts';

const defaults = ['**/go.mod', '**/go.sum', '**/go.work', '**/go.work.sum'];

/** Folders whose modules are not those of the code here. */
const foreign = ['vendor', 'node_modules'];

/**
 * The files whose content names the modules, sorted.
 *
 * @param patterns of the input cache-dependency-path, from `folder`; one with `!` leaves files out
 * @returns absolute paths; none when there are no patterns and no module
 * @throws InputError when a pattern fits no file
 */
export async function dependencyFiles(folder: string, patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return unique(await matches(folder, defaults, foreign));
  const excluded = new Set(await matches(folder, negated(patterns)));
  const found: string[] = [];
  for (const pattern of patterns.filter((pattern) => !pattern.startsWith('!'))) {
    const files = await matches(folder, [pattern]);
    if (files.length === 0) {
      throw new InputError('cache-dependency-path', `"${pattern}" fits no file below ${folder}`);
    }
    found.push(...files.filter((file) => !excluded.has(file)));
  }
  return unique(found);
}

/** Hex SHA-256 of names and content, the same whatever line ends git has written. */
export async function dependencyHash(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const text = (await readFile(file, 'latin1')).replaceAll('\r\n', '\n');
    hash.update(JSON.stringify([relative(folder, file).split(sep).join('/'), text]));
  }
  return hash.digest('hex');
}

async function matches(folder: string, patterns: string[], exclude: string[] = []): Promise<string[]> {
  if (patterns.length === 0) return [];
  const entries = glob(patterns, {
    cwd: resolve(folder),
    withFileTypes: true,
    exclude: (entry) => exclude.includes(entry.name),
  });
  const found: string[] = [];
  for await (const entry of entries) if (entry.isFile()) found.push(join(entry.parentPath, entry.name));
  return found;
}

function negated(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
}

function unique(paths: string[]): string[] {
  return [...new Set(paths)].sort();
}
