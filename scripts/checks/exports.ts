import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { root } from '../doors.ts';

/** Folders whose exports have to be imported by another file. */
const judged = ['actions', 'cli', 'bench', 'scripts', 'local'];

/** Folders whose files import them. Tests count: what they alone import is a part that is tested for itself. */
const importing = [...judged, 'test'];

/** What scripts/generate.ts imports by a computed name. */
const derivedFrom = /^actions\/[^/]+\/(inputs|outputs|settings)\.ts$|^actions\/shared\/documents\//;

interface Source {
  /** Below the root, with slashes. */
  path: string;
  text: string;
}

/** Exports that no other file imports, one a line. */
export async function unusedExports(folder = root): Promise<string[]> {
  const sources = (await Promise.all(importing.map((name) => sourcesIn(folder, name)))).flat();
  const used = new Set(sources.flatMap(importsOf));
  return sources
    .filter(({ path }) => judged.some((name) => path.startsWith(`${name}/`)) && !derivedFrom.test(path))
    .flatMap(({ path, text }) =>
      exportsOf(text)
        .filter((name) => !used.has(`${path}#${name}`) && !used.has(`${path}#*`))
        .map((name) => `${path} exports ${name}, which no other file imports`),
    );
}

async function sourcesIn(folder: string, name: string): Promise<Source[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      text: await readFile(file, 'utf8'),
    })),
  );
}

function exportsOf(text: string): string[] {
  const declared = /^export (?:async )?(?:function\*?|const|let|class|interface|type) ([A-Za-z_$][\w$]*)/gm;
  return [
    ...[...text.matchAll(declared)].map((match) => match[1] ?? ''),
    ...listed(text, 'export').flatMap(({ names }) => names.map(({ outside }) => outside)),
  ];
}

/** What a file imports or passes on: `path#name`, and `path#*` for a whole module. */
function importsOf({ path, text }: Source): string[] {
  const target = (specifier: string) =>
    relative(root, resolve(root, path, '..', specifier)).replaceAll('\\', '/');
  const lists = [...listed(text, 'import'), ...listed(text, 'export')];
  const whole = text.matchAll(/(?:\* (?:as \w+ )?from |\bimport\()\s*(?:\/\*.*?\*\/\s*)?['"](\.[^'"]+)['"]/g);
  return [
    ...lists.flatMap(({ names, from }) => names.map(({ inside }) => `${target(from)}#${inside}`)),
    ...[...whole].map((match) => `${target(match[1] ?? '')}#*`),
  ];
}

/** The names in `import { a, type B as C } from './file.ts'`, or in such an export. */
function listed(text: string, verb: 'import' | 'export') {
  const pattern = new RegExp(`^${verb} (?:type )?\\{([^}]*)\\} from ['"](\\.[^'"]+)['"]`, 'gm');
  return [...text.matchAll(pattern)].map(([, list = '', from = '']) => ({
    from,
    names: list
      .split(',')
      .map((word) => word.trim().replace(/^type /, ''))
      .filter((word) => word !== '')
      .map((word) => {
        const [inside = '', outside = inside] = word.split(/ as /);
        return { inside, outside };
      }),
  }));
}
