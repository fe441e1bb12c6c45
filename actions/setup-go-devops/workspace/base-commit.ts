import { readFile } from 'node:fs/promises';

/** The parts of a workflow's event that name a commit to compare with (GitHub's webhook payloads). */
interface Event {
  pull_request?: { base?: { sha?: unknown } };
  merge_group?: { base_sha?: unknown };
  /** What a branch was at before a push; zeros when it is new. A pull request's event has one of its own. */
  before?: unknown;
}

/** The commit that a pull request, merge group or push builds upon; undefined when the event names none. */
export async function baseCommit({
  GITHUB_EVENT_PATH: path = '',
}: NodeJS.ProcessEnv): Promise<string | undefined> {
  const event = await readEvent(path);
  const base = event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? event.before;
  return typeof base === 'string' && /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(base) ? base : undefined;
}

/** Outside of a workflow there is no event, and a runner of somebody else may write none. */
async function readEvent(path: string): Promise<Event> {
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof event === 'object' && event !== null ? event : {};
  } catch {
    return {};
  }
}
