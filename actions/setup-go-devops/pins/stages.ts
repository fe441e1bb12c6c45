import type { InputSpec } from '../../shared/runner/inputs.ts';
import { listOf } from '../../shared/runner/parsers.ts';
import type { ToolRequest } from './tool-request.ts';

/** The stages of the chain, and the tools that each needs. */
const toolsOfStage = {
  test: [],
  build: [],
  check: ['helm', 'helm-unittest'],
  scan: ['syft', 'trivy', 'cosign'],
  publish: ['helm', 'cosign'],
} as const;

export type Stage = keyof typeof toolsOfStage;

export const stages = Object.keys(toolsOfStage) as Stage[];

/** What a stage takes from others: the image, or the word of a gate that nothing is published without. */
const stagesBefore: Record<Stage, Stage[]> = {
  test: [],
  build: [],
  check: ['build'],
  scan: ['build'],
  publish: ['build', 'check', 'scan'],
};

const stageList = listOf(...stages);

/**
 * The input `stages`, judged as a whole, so that the chain ends before anything is done. The chain puts a comma behind
 * what it was given: a list of nothing would pass every gate by running none.
 */
export const parseStages: InputSpec<Stage[]>['parse'] = (given, fail) => {
  const chosen = stageList(given, fail);
  if (given !== '' && chosen.length === 0) {
    return fail(`is empty, so nothing would be tested or judged; give some of ${stages.join(', ')}`);
  }
  for (const missing of stages.filter((stage) => !chosen.includes(stage))) {
    const needing = stages.filter((stage) => chosen.includes(stage) && stagesBefore[stage].includes(missing));
    if (needing.length === 0) continue;
    const names =
      needing.length > 1 ? `${needing.slice(0, -1).join(', ')} and ${needing.at(-1)}` : needing[0];
    const need = needing.length > 1 ? 'need' : 'needs';
    return fail(`${names} ${need} ${missing}: add ${missing}, or leave out ${names} too`);
  }
  return chosen;
};

/**
 * All tools to install, in the order they are needed: those that only the input `tools` names, since no stage tells
 * when they are, those of the file, then those of the stages. The input's version counts before the file's.
 */
export function requestedTools(
  chosen: Stage[],
  { input, file }: { input: ToolRequest[]; file: ToolRequest[] },
): ToolRequest[] {
  const ofFile = (tool: string) => file.filter((request) => request.tool === tool);
  const given = input.map((request) =>
    request.version === '' ? (ofFile(request.tool)[0] ?? request) : request,
  );
  const named = [...given, ...file.filter(({ tool }) => !given.some((request) => request.tool === tool))];
  const needed = new Set<string>(
    stages.filter((stage) => chosen.includes(stage)).flatMap((stage) => toolsOfStage[stage]),
  );
  const ofStages = [...needed].flatMap((tool) => {
    const wanted = named.filter((request) => request.tool === tool);
    return wanted.length > 0 ? wanted : [{ tool, version: '', origin: 'stages' }];
  });
  return [...named.filter(({ tool }) => !needed.has(tool)), ...ofStages];
}
