import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionTemplate } from '@actions/workflow-parser/actions/index';
import { InputError } from '../../actions/shared/errors.ts';
import { withSingleLines } from './single-lines.ts';
import { child, entries, items, type Template, toTemplate } from './template.ts';
import { convertActionTemplate, NoOperationTraceWriter, parseAction } from './workflow-parser.ts';

/** An action.yml, validated by GitHub's schema. */
export interface ActionMetadata {
  /** Where action.yml lies. */
  folder: string;
  name: string;
  inputs: { name: string; default: Template }[];
  outputs: { name: string; value: Template | undefined }[];
  runs: CompositeRuns | NodeRuns;
}

export interface CompositeRuns {
  using: 'composite';
  steps: StepDefinition[];
}

export interface NodeRuns {
  using: 'node24';
  main: string;
  post: string | undefined;
  postIf: string;
}

export interface StepDefinition {
  id: string;
  name: Template | undefined;
  uses: string;
  /** With a status function in it: `success()` is added when the file has none. */
  condition: string;
  continueOnError: Template;
  env: [name: string, value: Template][];
  with: [name: string, value: Template][];
}

/** @throws InputError naming the file, with line and reason for each thing GitHub would refuse */
export async function readAction(folder: string): Promise<ActionMetadata> {
  const file = join(folder, 'action.yml');
  const content = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new InputError(file, `an action must be here: ${cause.message}`, { cause });
  });
  parse(file, content);
  const { root, template } = parse(file, withSingleLines(content));
  const stepTokens = items(child(child(root, 'runs'), 'steps'));
  return {
    folder,
    name: template.name,
    inputs: (template.inputs ?? []).map((input) => ({
      name: input.id,
      default: input.default === undefined ? { text: '' } : toTemplate(input.default),
    })),
    outputs: (template.outputs ?? []).map((output) => ({
      name: output.id,
      value: output.value === undefined ? undefined : toTemplate(output.value),
    })),
    runs: runs(file, template.runs, stepTokens),
  };
}

/** Parsed twice, so that an error tells the line in the file as it stands. */
function parse(file: string, content: string) {
  const { context, value: root } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  const template = root === undefined ? undefined : convertActionTemplate(context, root);
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (template === undefined || errors.length > 0) {
    throw new InputError(file, errors.join('; ') || 'the file is empty');
  }
  return { root, template };
}

function runs(
  file: string,
  template: ActionTemplate['runs'],
  tokens: ReturnType<typeof items>,
): CompositeRuns | NodeRuns {
  if (template.using === 'node24') {
    const { main, post, postIf } = template;
    return { using: 'node24', main, post, postIf: postIf ?? 'always()' };
  }
  if (template.using !== 'composite') {
    throw new InputError(file, `runs.using is ${template.using}; only composite and node24 run here`);
  }
  const steps = template.steps.map((step, index): StepDefinition => {
    if (!('uses' in step)) {
      throw new InputError(file, `step ${step.id || index + 1} has no "uses"; only such steps run here`);
    }
    const { name, 'continue-on-error': continueOnError = false } = step;
    return {
      id: step.id,
      name: name === undefined ? undefined : toTemplate(name),
      uses: step.uses.value,
      condition: step.if.expression,
      continueOnError:
        typeof continueOnError === 'boolean' ? { text: `${continueOnError}` } : toTemplate(continueOnError),
      env: entries(step.env),
      // The parser's step leaves `with` out.
      with: entries(child(tokens[index], 'with')),
    };
  });
  return { using: 'composite', steps };
}
