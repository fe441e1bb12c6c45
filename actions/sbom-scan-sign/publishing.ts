import { readFile } from 'node:fs/promises';
import { InputError, ToolError } from '../shared/errors.ts';
import { type Phase, phaseNames } from './phases.ts';

/** What the input `publish` knows. */
export const publishWords = ['true', 'false', 'auto'] as const;

interface Publishing {
  publishes: boolean;
  /** What led to it: `pull_request event`, `push to the default branch main`. */
  reason: string;
}

/** The phases that change no registry. */
const inspecting = ['sbom', 'scan'] as const satisfies readonly Phase[];

/**
 * What `publish` comes to in this run. `auto` publishes on a push to the default branch or of a tag, and nowhere
 * else. Names are compared exactly: git tells MAIN from main, and so may the protection of branches.
 *
 * The variables and the payload are the runner's (docs.github.com, "Default environment variables", webhook `push`).
 *
 * @throws ToolError when the runner's event file is none
 */
export async function decidePublishing(
  asked: (typeof publishWords)[number],
  env: NodeJS.ProcessEnv,
): Promise<Publishing> {
  if (asked !== 'auto') return { publishes: asked === 'true', reason: `publish is ${asked}` };
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' } = env;
  if (event !== 'push') return { publishes: false, reason: `${event || 'no'} event` };
  if (ref.startsWith('refs/tags/')) {
    return { publishes: true, reason: `push of the tag ${ref.slice('refs/tags/'.length)}` };
  }
  const main = await defaultBranch(env);
  if (main === undefined) return { publishes: false, reason: 'the event does not tell the default branch' };
  return ref === `refs/heads/${main}`
    ? { publishes: true, reason: `push to the default branch ${main}` }
    : { publishes: false, reason: `push to ${ref}, and the default branch is ${main}` };
}

/** One line for the log: `not published: pull_request event`. */
export function describePublishing({ publishes, reason }: Publishing): string {
  return `${publishes ? 'to be published' : 'not published'}: ${reason}`;
}

/**
 * The phases asked for that run: without publishing only those that look into the image.
 *
 * @throws InputError when none is
 */
export function phasesOf(phases: readonly Phase[], { publishes, reason }: Publishing): Phase[] {
  const left = publishes ? [...phases] : inspecting.filter((phase) => phases.includes(phase));
  if (phases.length > 0 && left.length === 0) {
    throw new InputError(
      'phases',
      `"${phases.join(',')}" leaves nothing to do, as this run does not publish (${reason}); add ${inspecting.join(' or ')}, leave the step out, or set publish: true. Valid are ${phaseNames.join(', ')}`,
    );
  }
  return left;
}

async function defaultBranch({ GITHUB_EVENT_PATH: path = '' }: NodeJS.ProcessEnv) {
  if (path === '') return undefined;
  let event: { repository?: { default_branch?: unknown } } | null;
  try {
    event = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new ToolError('read GITHUB_EVENT_PATH', "the runner's event file cannot be read as JSON", {
      cause,
    });
  }
  const name = event?.repository?.default_branch;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
