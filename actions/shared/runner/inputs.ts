import { InputError } from '../errors.ts';
import { type CamelCase, camelCase } from './camel-case.ts';

/** One input of an action: the only place where it is declared. action.yml and README are made from it. */
export interface InputSpec<T = unknown> {
  /** One or two sentences for action.yml and the README. */
  description: string;
  /** Value used when the caller gives none, as text. Absent: empty text. */
  default?: string;
  required?: boolean;
  /** Masked before anything else happens. */
  secret?: boolean;
  /** Turns the text into a value; throws InputError through `fail` when it cannot. */
  parse: (text: string, fail: (message: string) => never) => T;
}

export type InputSpecs = Record<string, InputSpec>;

/** The parsed inputs: keys are the input names in camel case. */
export type Inputs<S extends InputSpecs> = {
  [Name in keyof S as CamelCase<Name & string>]: ReturnType<S[Name]['parse']>;
};

/** Keeps the literal names and the value types of the specs. */
export function defineInputs<const S extends InputSpecs>(specs: S): S {
  return specs;
}

/**
 * Reads and parses all inputs.
 *
 * @param read gives the text of an input, empty when unset
 * @throws InputError for the first input that is missing or wrong
 */
export function parseInputs<S extends InputSpecs>(specs: S, read: (name: string) => string): Inputs<S> {
  const parsed: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const given = read(name).trim();
    const text = given === '' ? ownDefault(spec) : given;
    const fail = (message: string): never => {
      throw new InputError(name, message);
    };
    if (spec.required && text === '') fail('is required');
    parsed[camelCase(name)] = spec.parse(text, fail);
  }
  return parsed as Inputs<S>;
}

/** An expression such as `${{ github.token }}` is the runner's to evaluate; unevaluated it means nothing. */
function ownDefault(spec: InputSpec): string {
  return spec.default?.includes('${{') ? '' : (spec.default ?? '');
}
