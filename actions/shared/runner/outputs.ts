import type { Runner } from '../ports.ts';

/** The outputs of an action by name, each with its description: the one place where they are declared. */
type OutputSpecs = Readonly<Record<string, string>>;

/** A value for every output that is declared, and for no other. Objects and arrays become JSON. */
type Outputs<S extends OutputSpecs> = Record<keyof S, string | number | boolean | object>;

/** Sets all outputs of an action, in the order of their declaration. */
export function setOutputs<S extends OutputSpecs>(
  runner: Pick<Runner, 'setOutput'>,
  specs: S,
  values: NoInfer<Outputs<S>>,
): void {
  for (const name of Object.keys(specs)) runner.setOutput(name, values[name]);
}
