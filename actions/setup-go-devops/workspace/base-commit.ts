import { readFile } from 'node:fs/promises';

/** The parts of a workflow's event that name a commit to compare with (GitHub's webhook payloads). */
interface Event {
  pull_request?: { base?: { sha?: unknown } };
  merge_group?: { base_sha?: unknown };
  /** What a branch was at before a push; zeros when it is new. A pull request's event has one of its own. */
  before?: unknown;
}

/** What to compare with: a commit, nothing (`undefined`), or nothing where there should be something, and why. */
type Base = { commit: string } | { doubt: string } | undefined;

/** Events that begin from a commit. That of a push to a new branch says zeros. */
const withBase = ['pull_request', 'pull_request_target', 'merge_group', 'push'];

/** The commit that a pull request, merge group or push builds upon. */
export async function baseCommit(env: NodeJS.ProcessEnv): Promise<Base> {
  const event = await readEvent(env.GITHUB_EVENT_PATH ?? '');
  const base = event?.pull_request?.base?.sha ?? event?.merge_group?.base_sha ?? event?.before;
  if (typeof base === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(base)) {
    return /^0+$/.test(base) ? undefined : { commit: base };
  }
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (!withBase.includes(name)) return undefined;
  return {
    doubt:
      event === undefined
        ? `the event (${name}) cannot be read: GITHUB_EVENT_PATH names no JSON file`
        : `the event (${name}) names no commit to compare with`,
  };
}

/** Undefined where there is none: outside of a workflow, or where a runner of somebody else writes none. */
async function readEvent(path: string): Promise<Event | undefined> {
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof event === 'object' && event !== null ? event : undefined;
  } catch {
    return undefined;
  }
}
