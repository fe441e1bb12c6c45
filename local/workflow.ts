import { readFile } from 'node:fs/promises';
import { InputError } from '../actions/shared/errors.ts';
import { withSingleLines } from './composite/single-lines.ts';
import { child, entries, items, type Template } from './composite/template.ts';
import { isMapping, NoOperationTraceWriter, parseWorkflow } from './composite/workflow-parser.ts';

/** A workflow of one job with one step: what a run on this computer gives to the action. */
export interface Workflow {
  /** The workflow's `env`. */
  env: [name: string, value: Template][];
  /** The step's `with`. */
  with: [name: string, value: Template][];
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
  return { env: entries(child(root, 'env')), with: entries(child(step, 'with')) };
}
