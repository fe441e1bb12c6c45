import { isMapping, type Path } from '../files/located.ts';
import * as text from './parsers.ts';

/** What a setting may be: as JSON Schema for editors, as a parser for the action. Both accept the same. */
export interface SettingValue<T = unknown> {
  schema: object;
  /** Turns what the file says into a value; ends through `fail` when it cannot. */
  parse(given: unknown, fail: SettingFailure): T;
}

/** @param path leads from the setting to the part of it that is wrong */
export type SettingFailure = (message: string, path?: Path) => never;

/** `true` or `false`. */
export const flag: SettingValue<boolean> = {
  schema: { type: 'boolean' },
  parse: (given, fail) =>
    typeof given === 'boolean' ? given : fail(`${shown(given)} is neither true nor false`),
};

/** A size in bytes, written with its unit: 2GB, 512MiB. */
export const byteSize: SettingValue<number> = {
  ...textOf(/\d+(\.\d+)?\s?(B|KB|MB|GB|KiB|MiB|GiB)/, 'a size such as 2GB', text.byteSize),
};

/** A time span in milliseconds, written like Go's durations: 72h, 1h30m. */
export const duration: SettingValue<number> = {
  ...textOf(/(\d+(\.\d+)?(ms|s|m|h))+/, 'a duration such as 72h', text.duration),
};

/**
 * Text of a form.
 *
 * @param form what the whole text has to match; part of the schema, so without flags
 * @param meaning ends the sentence `"x" is not …`
 */
export function textOf<T = string>(
  form: RegExp,
  meaning: string,
  parse: (given: string, fail: SettingFailure) => T = (given) => given as T,
): SettingValue<T> {
  const pattern = `^(?:${form.source})$`;
  const whole = new RegExp(pattern, 'u');
  return {
    schema: { type: 'string', pattern },
    parse: (given, fail) =>
      typeof given === 'string' && whole.test(given)
        ? parse(given, fail)
        : fail(`${shown(given)} is not ${meaning}`),
  };
}

/**
 * Values by key.
 *
 * @param key what each key has to be
 */
export function mapOf<T>(key: SettingValue<string>, value: SettingValue<T>): SettingValue<Record<string, T>> {
  return {
    schema: { type: 'object', propertyNames: key.schema, additionalProperties: value.schema },
    parse: (given, fail) => {
      if (!isMapping(given)) return fail(`${shown(given)} is not a mapping of keys to values`);
      const entries = Object.entries(given).map(([name, item]) => {
        const failHere: SettingFailure = (message, path = []) => fail(message, [name, ...path]);
        return [key.parse(name, failHere), value.parse(item, failHere)] as const;
      });
      return Object.fromEntries(entries);
    },
  };
}

/** A value in a message: short, whatever it is. */
function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
