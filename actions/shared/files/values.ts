import { isMapping, type Located, type Path } from './located.ts';

/**
 * What a value in a file that a person writes may be: as JSON Schema for editors, as a parser for the program, and
 * as a type. Schema and parser accept the same.
 */
export interface Value<T = unknown> {
  schema: Record<string, unknown>;
  /** Turns what the file says into a value; ends through `fail` when it cannot. */
  parse(given: unknown, fail: Failure): T;
}

/** The type that a value is parsed to. */
export type ValueOf<V extends Value> = ReturnType<V['parse']>;

/**
 * @param path leads from the value to the part of it that is wrong
 * @param what whether the key there is wrong, or what it stands for
 */
type Failure = (message: string, path?: Path, what?: 'key' | 'value') => never;

/** One key of an object. */
interface Field<T = unknown> {
  /** For editors. */
  description?: string;
  value: Value<T>;
  optional?: boolean;
}

type Fields = Record<string, Field>;

type ObjectOf<F extends Fields> = {
  [Name in keyof F as F[Name]['optional'] extends true ? never : Name]: ValueOf<F[Name]['value']>;
} & {
  [Name in keyof F as F[Name]['optional'] extends true ? Name : never]?: ValueOf<F[Name]['value']>;
};

type MapOf<K extends string, T> = string extends K ? Record<string, T> : { [Key in K]?: T };

/**
 * Parses the value at `path` of a file.
 *
 * @throws InputError with line, column and the path of what is wrong
 */
export function parseValue<T>(value: Value<T>, file: Located, path: Path, given: unknown): T {
  return value.parse(given, (message, more = [], what = 'value') => {
    const whole = [...path, ...more];
    const name = what === 'key' ? whole.slice(0, -1) : whole;
    return file.fail(whole, name.length > 0 ? `${name.join('.')}: ${message}` : message, what);
  });
}

/** `true` or `false`. */
export const flag: Value<boolean> = {
  schema: { type: 'boolean' },
  parse: (given, fail) =>
    typeof given === 'boolean' ? given : fail(`${shown(given)} is neither true nor false`),
};

/**
 * Exactly this value.
 *
 * @param meaning ends the sentence `2 is not …`
 */
export function literal<const T extends string | number>(value: T, meaning: string): Value<T> {
  return {
    schema: { const: value },
    parse: (given, fail) => (given === value ? value : fail(`${shown(given)} is not ${meaning}`)),
  };
}

/** One word of a fixed set. */
export function oneOf<const W extends string>(...words: W[]): Value<W> {
  return {
    schema: { enum: words },
    parse: (given, fail) => {
      const word = words.find((candidate) => candidate === given);
      return word ?? fail(`${shown(given)} is not one of ${words.join(', ')}`);
    },
  };
}

/**
 * Text of a form.
 *
 * @param form what the whole text has to match; it goes into the schema, so it has no flags
 * @param meaning ends the sentence `"x" is not …`
 */
export function textOf(form: RegExp, meaning: string): Value<string> {
  return textAs(form, meaning, (text) => text);
}

/** Text of a form that stands for something else, such as a number of bytes. */
export function textAs<T>(
  form: RegExp,
  meaning: string,
  parse: (text: string, fail: Failure) => T,
): Value<T> {
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

export function listOf<T>(value: Value<T>): Value<T[]> {
  return {
    schema: { type: 'array', items: value.schema },
    parse: (given, fail) =>
      Array.isArray(given)
        ? given.map((item, at) => value.parse(item, below(fail, at)))
        : fail(`${shown(given)} is not a list`),
  };
}

/** Values by key, where the keys are the writer's choice. */
export function mapOf<K extends string, T>(key: Value<K>, value: Value<T>): Value<MapOf<K, T>> {
  return {
    schema: { type: 'object', propertyNames: key.schema, additionalProperties: value.schema },
    parse: (given, fail) => {
      const entries = Object.entries(mapping(given, fail)).map(([name, item]) => [
        key.parse(name, (message) => fail(message, [name], 'key')),
        value.parse(item, below(fail, name)),
      ]);
      return Object.fromEntries(entries) as MapOf<K, T>;
    },
  };
}

/** An object of these keys and no others. */
export function objectOf<const F extends Fields>(fields: F): Value<ObjectOf<F>> {
  const names = Object.keys(fields);
  const properties = Object.entries(fields).map(([name, { description, value }]) => [
    name,
    { ...(description !== undefined && { description }), ...value.schema },
  ]);
  return {
    schema: {
      type: 'object',
      required: names.filter((name) => fields[name]?.optional !== true),
      properties: Object.fromEntries(properties),
      additionalProperties: false,
    },
    parse: (given, fail) => {
      const object = mapping(given, fail);
      const unknown = Object.keys(object).find((name) => !Object.hasOwn(fields, name));
      if (unknown !== undefined) {
        fail(`${shown(unknown)} is not known here; valid: ${names.join(', ')}`, [unknown], 'key');
      }
      const parsed = Object.entries(fields).flatMap(([name, field]) => {
        if (Object.hasOwn(object, name)) return [[name, field.value.parse(object[name], below(fail, name))]];
        return field.optional === true ? [] : fail(`lacks ${shown(name)}`);
      });
      return Object.fromEntries(parsed) as ObjectOf<F>;
    },
  };
}

/** One of several keys at least, besides what the value is anyway. */
export function withOneOf<T extends object>(value: Value<T>, ...names: (keyof T & string)[]): Value<T> {
  return {
    schema: { ...value.schema, anyOf: names.map((name) => ({ required: [name] })) },
    parse: (given, fail) => {
      const parsed = value.parse(given, fail);
      return names.some((name) => Object.hasOwn(parsed, name))
        ? parsed
        : fail(`has neither ${names.join(' nor ')}`);
    },
  };
}

function mapping(given: unknown, fail: Failure): Record<string, unknown> {
  return isMapping(given) ? given : fail(`${shown(given)} is not a mapping of keys to values`);
}

/** Failures of a part, told as failures of the whole. */
function below(fail: Failure, step: string | number): Failure {
  return (message, path = [], what = 'value') => fail(message, [step, ...path], what);
}

/** A value in a message: short and of one line, whatever it is. */
export function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
