import { type Contexts, evaluate } from './expressions.ts';
import type { ActionMetadata } from './metadata.ts';

/**
 * An action's inputs by name: what is given, then the defaults of the rest. An empty text that is given stays
 * empty, and names compare without case, as on GitHub.
 */
export function resolveInputs(
  action: ActionMetadata,
  given: [name: string, value: string][],
  contexts: Contexts,
): Record<string, string> {
  const inputs: Record<string, string> = Object.fromEntries(given);
  const known = new Set(given.map(([name]) => name.toLowerCase()));
  for (const { name, default: value } of action.inputs) {
    if (!known.has(name.toLowerCase())) inputs[name] = evaluate(value, contexts);
  }
  return inputs;
}

/** The runner's warning about names that the action does not declare; undefined when there are none. */
export function unexpectedInputs(action: ActionMetadata, given: string[]): string | undefined {
  const valid = action.inputs.map(({ name }) => name);
  const declared = new Set(valid.map((name) => name.toLowerCase()));
  const unexpected = given.filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length === 0) return undefined;
  return `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`;
}
