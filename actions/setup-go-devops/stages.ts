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

/**
 * All tools to install, in the order the stages need them: those of the stages, each at the version that
 * `tools` gives it, then the rest of `tools`.
 */
export function requestedTools(chosen: Stage[], tools: string[]): string[] {
  const nameOf = (request: string) => request.split('@')[0] ?? request;
  const needed = new Set(
    stages.filter((stage) => chosen.includes(stage)).flatMap((stage) => toolsOfStage[stage]),
  );
  const ofStages = [...needed].flatMap((name) => {
    const given = tools.filter((request) => nameOf(request) === name);
    return given.length > 0 ? given : [name];
  });
  return [...ofStages, ...tools.filter((request) => !ofStages.includes(request))];
}
