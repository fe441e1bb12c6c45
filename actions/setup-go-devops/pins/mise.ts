import { parse, TomlError } from 'smol-toml';
import { InputError } from '../../shared/errors.ts';
import { firstLine, isMapping } from '../../shared/files/located.ts';
import { shown } from '../../shared/files/values.ts';
import type { FileEntry } from './tool-request.ts';

/**
 * Reads the table `[tools]` of mise.toml: `helm = "4.2"`, `helm = { version = "4.2" }`, or a list of these, of which
 * the first counts (mise, docs/configuration.md).
 *
 * @throws InputError with the line
 */
export function parseMise(text: string, file: string): FileEntry[] {
  const { tools } = parseToml(text, file);
  const lineOf = linesOf(text);
  if (tools === undefined) return [];
  if (!isMapping(tools)) throw new InputError(`${file}:${lineOf('tools')}`, '"tools" is not a table');
  return Object.entries(tools).map(([name, value]) => {
    const line = lineOf(name);
    const version = versionOf(value);
    if (version !== undefined) return { name, version, line };
    throw new InputError(`${file}:${line}`, `${shown(name)} has no version; write "4.2.4" behind it`);
  });
}

function parseToml(text: string, file: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (cause) {
    if (cause instanceof RangeError) throw new InputError(file, 'is nested too deeply', { cause });
    if (!(cause instanceof TomlError)) throw cause;
    const reason = firstLine(cause.message).replace(/^Invalid TOML document: /, '');
    throw new InputError(`${file}:${cause.line}:${cause.column}`, `is not TOML: ${reason}`, { cause });
  }
}

function versionOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return versionOf(value[0]);
  return isMapping(value) && typeof value.version === 'string' ? value.version : undefined;
}

/** The line on which a key stands; the parser gives no places. The first where it is written in an unusual way. */
function linesOf(text: string): (key: string) => number {
  const lines = text.split('\n');
  const table = lines.findIndex((line) => /^\s*\[\s*tools\s*[\].]/.test(line));
  const found = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const key = /^\s*(?:\[?tools\.)?("[^"]*"|'[^']*'|[\w-]+)\s*[\].=]/
      .exec(line)?.[1]
      ?.replace(/^["']|["']$/g, '');
    if (key !== undefined && at >= table && !found.has(key)) found.set(key, at + 1);
  }
  return (key) => found.get(key) ?? 1;
}
