import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { InputError } from '../errors.ts';
import { errorAt, type Located, type Path } from './located.ts';

/**
 * Reads a JSON text (RFC 8259) in which no object has a key twice.
 *
 * @param name what messages call the file
 * @throws InputError with line and column
 */
export function parseJson(text: string, name: string): Located {
  const failAt = (offset: number, message: string): never => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    throw errorAt(name, before.length, (before.at(-1) ?? '').length + 1, message);
  };
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [problem] = errors;
    if (problem !== undefined) failAt(problem.offset, `is not JSON: ${words(problem)}`);
    if (tree === undefined) throw new InputError(name, 'is empty');
    refuseDuplicates(tree, failAt);
    return {
      value: JSON.parse(text),
      fail: (path, message, what = 'value') => failAt(offsetOf(tree, path, what), message),
    };
  } catch (error) {
    // The parser calls itself for every level.
    if (error instanceof RangeError) throw new InputError(name, 'is nested too deeply', { cause: error });
    // What the tolerant parser lets pass and JSON does not.
    if (error instanceof SyntaxError)
      throw new InputError(name, `is not JSON: ${error.message}`, { cause: error });
    throw error;
  }
}

function refuseDuplicates(node: Node, failAt: (offset: number, message: string) => never): void {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0]?.value : undefined;
    if (key !== undefined && seen.has(key)) failAt(child.offset, `${JSON.stringify(key)} is there twice`);
    seen.add(key);
    refuseDuplicates(child, failAt);
  }
}

/** Where the value at `path`, or its key, starts; for what is not there, where its nearest parent starts. */
function offsetOf(tree: Node, path: Path, what: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return what === 'key' ? (node.parent ?? node).offset : node.offset;
  }
  return tree.offset;
}

/** `CommaExpected` in words. */
function words({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();
}
