import { InputError } from '../actions/shared/errors.ts';
import type { Arguments } from './arguments.ts';
import { type Contexts, evaluate } from './composite/expressions.ts';
import type { ActionMetadata } from './composite/metadata.ts';
import type { Template } from './composite/template.ts';

/**
 * The values of `--secret NAME=VARIABLE`, as pairs of name and value.
 *
 * @throws InputError for a variable that is not set
 */
export function readSecrets(
  secrets: Arguments['secrets'],
  env: NodeJS.ProcessEnv,
): [name: string, value: string][] {
  return secrets.map(([name, variable]) => {
    const value = env[variable];
    if (value === undefined) {
      throw new InputError('--secret', `${name}: there is no environment variable ${variable}`);
    }
    return [name, value];
  });
}

/**
 * What the action is given: the workflow's `with`, then what the command line says. `skip` takes words out of the
 * list that the input named by the workflow's variable SKIP_FROM holds.
 *
 * @throws InputError for a name that the action does not declare, or a word that the list does not have
 */
export function givenInputs(
  action: ActionMetadata,
  fromWorkflow: [name: string, value: Template][],
  contexts: Contexts & { env: Record<string, string> },
  { inputs, skip }: Pick<Arguments, 'inputs' | 'skip'>,
): [name: string, value: string][] {
  const given = new Map(fromWorkflow.map(([name, value]) => [name, evaluate(value, contexts)]));
  for (const [name, value] of inputs) {
    if (!action.inputs.some((input) => input.name === name)) {
      const valid = action.inputs.map((input) => input.name).join(', ');
      throw new InputError('--input', `there is no input "${name}"; there are ${valid}`);
    }
    given.set(name, value);
  }
  if (skip.length > 0) {
    const name = contexts.env.SKIP_FROM ?? '';
    const input = action.inputs.find((declared) => declared.name === name);
    if (input === undefined) {
      throw new InputError('--skip', `the action has no input "${name}" to take it from`);
    }
    given.set(name, without(given.get(name) ?? evaluate(input.default, contexts), skip));
  }
  return [...given];
}

function without(list: string, skip: string[]): string {
  const words = list.split(/[\s,]+/).filter((word) => word !== '');
  for (const word of skip) {
    if (!words.includes(word)) throw new InputError('--skip', `"${word}" is not one of ${words.join(', ')}`);
  }
  return words.filter((word) => !skip.includes(word)).join(',');
}
