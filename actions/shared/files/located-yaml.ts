import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { InputError } from '../errors.ts';
import { errorAt, firstLine, type Located, type Path } from './located.ts';

/**
 * Reads one YAML 1.2 document of plain data. Anchors, tags and merge keys are refused: settings need none, and
 * aliases can make a small file a huge value.
 *
 * @param name what messages call the file
 * @throws InputError with line and column
 */
export function parseYaml(text: string, name: string): Located {
  const lines = new LineCounter();
  const failAt = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw errorAt(name, Math.max(line, 1), Math.max(col, 1), message);
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) failAt(problem.pos[0], wordsOf(problem));
    refuseIndirection(document, failAt);
    return {
      value: document.toJS({ maxAliasCount: 0 }),
      fail: (path, message, what = 'value') => failAt(offsetOf(document, path, what), message),
    };
  } catch (error) {
    // The parser calls itself for every level.
    if (error instanceof RangeError) throw new InputError(name, 'is nested too deeply', { cause: error });
    throw error;
  }
}

function refuseIndirection(document: Document, failAt: (offset: number, message: string) => never): void {
  visit(document, {
    Alias: (_, { range }) => failAt(range?.[0] ?? 0, 'aliases are not known here: write the value'),
    Node: (_, { range, anchor }) => {
      if (anchor !== undefined) failAt(range?.[0] ?? 0, 'anchors are not known here: write the value');
    },
  });
}

/** Where the value at `path`, or its key, starts; for what is not there, where its nearest parent starts. */
function offsetOf(document: Document, path: Path, what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const [at, step] of path.entries()) {
    if (isAlias(node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const keyWanted = what === 'key' && at === path.length - 1;
    const child = isMap(node)
      ? keyWanted
        ? pair?.key
        : pair?.value
      : document.getIn(path.slice(0, at + 1), true);
    if (child === undefined) break;
    offset = start(child) ?? start(pair?.key) ?? offset;
    node = child;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** What the parser says, but for what it says to programmers. */
function wordsOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document starts here; there has to be one';
  if (code === 'NON_STRING_KEY') return 'a key has to be text';
  // The parser catches its own RangeError, in several places.
  if (message.startsWith('Maximum call stack')) return 'is nested too deeply';
  return `is not YAML: ${firstLine(message)}`;
}
