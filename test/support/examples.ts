import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type InputSpecs, parseInputs } from '../../actions/shared/runner/inputs.ts';
import {
  parseSettings,
  type SettingSpecs,
  type SettingsSection,
  settingsSections,
} from '../../actions/shared/runner/settings.ts';
import { doors, root } from '../../scripts/doors.ts';
import { type Metadata, readMetadata } from './metadata.ts';

/** Where people look for something to copy. */
export const readmes = ['README.md', ...doors.map((door) => `${door}/README.md`)];

/** The YAML blocks of a README. */
export function examplesIn(readme: string): string[] {
  const text = readFileSync(join(root, readme), 'utf8');
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml);
}

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

/** Names that the secrets have in all examples: who copies two of them sets one pair. */
const secrets = ['SIGNING_KEY', 'SIGNING_PASSWORD'];

const actionName = /^org\/go-devops(?:\/([^@]+))?@v1$/;

/** What would not work when the example were copied as a workflow, or as the settings, of its own. */
export async function exampleViolations(yaml: string): Promise<string[]> {
  const content = (parse(yaml) ?? {}) as { jobs?: Record<string, { steps?: Step[] }> };
  const sections = settingsSections.filter((section) => Object.hasOwn(content, section));
  if (sections.length > 0)
    return (await Promise.all(sections.map((door) => settingViolations(yaml, door)))).flat();
  const { jobs = {} } = content;
  const perJob = Object.values(jobs).map(({ steps = [] }) => jobViolations(steps));
  const unknownSecrets = [...yaml.matchAll(/secrets\.(\w+)/g)]
    .filter(([, name = '']) => !secrets.includes(name))
    .map(([, name]) => `the secret ${name} has another name elsewhere`);
  return [
    ...(perJob.length === 0 ? ['it is no workflow with jobs'] : []),
    ...(await Promise.all(perJob)).flat(),
    ...unknownSecrets,
  ];
}

async function jobViolations(steps: Step[]): Promise<string[]> {
  const metadata = readMetadata();
  const known = new Map<string, Metadata>();
  const violations =
    steps[0]?.uses === 'actions/checkout@v7' ? [] : ['its first step is no actions/checkout@v7'];
  for (const step of steps) {
    violations.push(...unknownOutputs(step, known));
    const name = actionName.exec(step.uses ?? '');
    if (name === null) {
      if (step.uses?.includes('go-devops')) violations.push(`${step.uses} is none of ours`);
      continue;
    }
    const door = name[1];
    const action = door === undefined ? metadata.chain : metadata.doors[door];
    if (action === undefined) {
      violations.push(`${step.uses} does not exist`);
      continue;
    }
    violations.push(...inputViolations(step, action), ...(await valueViolations(step, door)));
    if (step.id !== undefined) known.set(step.id, action);
  }
  return violations;
}

/** References to outputs that no step before this one has. */
function unknownOutputs(step: Step, known: Map<string, Metadata>): string[] {
  return [...JSON.stringify(step).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id = '', output = '']) => known.get(id)?.outputs?.[output] === undefined)
    .map(([reference]) => `${reference} does not exist`);
}

function inputViolations({ uses, with: given = {} }: Step, { inputs = {} }: Metadata): string[] {
  const undeclared = Object.keys(given).filter((name) => inputs[name] === undefined);
  const missing = Object.keys(inputs).filter((name) => inputs[name]?.required && given[name] === undefined);
  return [
    ...undeclared.map((name) => `${uses} does not declare ${name}`),
    ...missing.map((name) => `${uses} requires ${name}`),
  ];
}

/** Literal values go through the action's own parsers. */
async function valueViolations({ with: given = {} }: Step, door: string | undefined): Promise<string[]> {
  const source = join(root, 'actions', door ?? '', 'inputs.ts');
  if (door === undefined || !existsSync(source)) return [];
  const { inputs } = (await import(source)) as { inputs: InputSpecs };
  try {
    parseInputs(
      Object.fromEntries(
        Object.entries(inputs).filter(([name]) => name in given && !String(given[name]).includes('${{')),
      ),
      (name) => String(given[name]),
    );
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Settings go through the action's own parsers. */
async function settingViolations(yaml: string, door: SettingsSection): Promise<string[]> {
  const { settings } = (await import(join(root, 'actions', door, 'settings.ts'))) as {
    settings: SettingSpecs;
  };
  const { inputs } = (await import(join(root, 'actions', door, 'inputs.ts'))) as { inputs: InputSpecs };
  try {
    parseSettings(settings, door, yaml, inputs);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
