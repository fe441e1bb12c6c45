import { readFile } from 'node:fs/promises';
import { InputError } from '../actions/shared/errors.ts';
import type { ActionMetadata } from './composite/metadata.ts';
import { withSingleLines } from './composite/single-lines.ts';
import { child, entries, items, type Template } from './composite/template.ts';
import { isMapping, NoOperationTraceWriter, parseWorkflow } from './composite/workflow-parser.ts';

/** A workflow of one job with one step: what a run on this computer gives to the action. */
interface Workflow {
  /** The workflow's `env`. */
  env: [name: string, value: Template][];
  /** The step's `with`. */
  with: [name: string, value: Template][];
  /** The step's `id`. */
  step: string;
  /** The job's `outputs`: what the end of a run shows. */
  outputs: [name: string, value: Template][];
}

/** @throws InputError naming the file */
export async function readWorkflow(file: string): Promise<Workflow> {
  const content = await readFile(file, 'utf8');
  const parse = (text: string) => parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  const errors = parse(content).context.errors.getErrors();
  if (errors.length > 0) throw new InputError(file, errors.map(({ message }) => message).join('; '));
  const root = parse(withSingleLines(content)).value;
  const jobs = child(root, 'jobs');
  const job = jobs !== undefined && isMapping(jobs) && jobs.count === 1 ? jobs.get(0).value : undefined;
  const [step, ...others] = items(child(job, 'steps'));
  if (step === undefined || others.length > 0) {
    throw new InputError(file, 'one job with one step is expected');
  }
  return {
    env: entries(child(root, 'env')),
    with: entries(child(step, 'with')),
    step: child(step, 'id')?.toString() ?? '',
    outputs: entries(child(job, 'outputs')),
  };
}

/** A warning when the job's outputs read what the action does not give; undefined when they do not. */
export function missingOutputs({ step, outputs }: Workflow, action: ActionMetadata): string | undefined {
  const text = outputs.map(([, value]) => ('expression' in value ? value.expression : '')).join(' ');
  const read = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  const missing = read
    .filter(([, id, name]) => id !== step || !action.outputs.some((output) => output.name === name))
    .map(([reference]) => reference);
  if (missing.length === 0) return undefined;
  return `Unexpected output(s) ${[...new Set(missing)].join(', ')} in the workflow`;
}
