import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { doors, root } from '../../scripts/doors.ts';

export interface Metadata {
  name: string;
  description: string;
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs?: Record<string, { description: string; value?: string }>;
  runs: {
    using: string;
    main?: string;
    post?: string;
    steps?: { id?: string; uses?: string; run?: string; if?: string; with?: Record<string, string> }[];
  };
  branding: { icon: string; color: string };
}

/** The root's action.yml and that of every door, as they stand. */
export function readMetadata(): { chain: Metadata; doors: Record<string, Metadata> } {
  const read = (folder: string): Metadata => parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'));
  return { chain: read('.'), doors: Object.fromEntries(doors.map((name) => [name, read(name)])) };
}

/** Where the chain asks a door for something that the door does not declare, or uses what it must not. */
export function chainViolations(chain: Metadata, metadata: Record<string, Metadata>): string[] {
  const steps = chain.runs.steps ?? [];
  const doorOf = (id: string) => steps.find((step) => step.id === id)?.uses?.replace('$/', '') ?? '';
  const perStep = steps.flatMap((step) => {
    const name = `step ${step.id}`;
    if (step.run !== undefined) return [`${name} has a run`];
    if (!step.uses?.startsWith('$/')) return [`${name} uses ${step.uses}, not $/<name>`];
    const door = metadata[step.uses.slice(2)];
    if (door === undefined) return [`${name} uses ${step.uses}, which does not exist`];
    return Object.keys(step.with ?? {})
      .filter((input) => door.inputs?.[input] === undefined)
      .map((input) => `${name} passes ${input}, which ${step.uses} does not declare`);
  });
  const text = JSON.stringify(chain);
  const unknownOutputs = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id = '', output = '']) => metadata[doorOf(id)]?.outputs?.[output] === undefined)
    .map(([reference]) => `${reference} does not exist`);
  const unknownInputs = [...text.matchAll(/inputs\.([\w-]+)/g)]
    .filter(([, input = '']) => chain.inputs?.[input] === undefined)
    .map(([reference]) => `${reference} is not an input of the chain`);
  const unused = Object.keys(chain.inputs ?? {})
    .filter((input) => !new RegExp(`inputs\\.${input}(?![\\w-])`).test(text))
    .map((input) => `input ${input} reaches no step`);
  return [...perStep, ...unknownOutputs, ...unknownInputs, ...unused];
}

/** Icons and colours that GitHub's marketplace accepts, as far as this project uses them. */
const icons = [
  'package',
  'tool',
  'check-circle',
  'box',
  'shield',
  'anchor',
  'lock',
  'download',
  'upload-cloud',
];
const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** What is wrong with a door's metadata, apart from what is generated. */
export function doorViolations(name: string, door: Metadata): string[] {
  return [
    ...(door.runs.using === 'node24' ? [] : [`using is ${door.runs.using}`]),
    ...(door.runs.main === `../dist/${name}/index.js` ? [] : [`main is ${door.runs.main}`]),
    ...(door.runs.post === undefined || door.runs.post === door.runs.main
      ? []
      : [`post is ${door.runs.post}`]),
    ...(icons.includes(door.branding.icon) ? [] : [`icon is ${door.branding.icon}`]),
    ...(colors.includes(door.branding.color) ? [] : [`colour is ${door.branding.color}`]),
    // setup-go-devops has the eight of actions/setup-go among its own.
    ...(Object.keys(door.inputs ?? {}).length > 19 ? ['too many inputs'] : []),
  ];
}
