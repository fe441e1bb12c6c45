import { InputError } from '../errors.ts';

/** Keys and indexes that lead from a document's top to a value in it. */
export type Path = (string | number)[];

/** The value of a file that a person wrote, and where each part of it stands. */
export interface Located {
  /** Plain data: null, booleans, numbers, texts, arrays and objects. */
  value: unknown;
  /** Ends with the place of the value at `path`, of its key when `what` is `key`, in front of the message. */
  fail(path: Path, message: string, what?: 'key' | 'value'): never;
}

/** An error about a place in a file; both numbers from 1, as editors count. */
export function errorAt(name: string, line: number, column: number, message: string): InputError {
  return new InputError(`${name}:${line}:${column}`, message);
}

/** Whether a value is an object of keys, in the sense of YAML and JSON. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first line of a parser's message, which may quote the file. */
export function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/\p{Cc}+/gu, ' ').trim();
}
