import { readIfPresent } from '../../shared/files/read-if-present.ts';

/** What the caches depend on of the job that this step belongs to. */
export interface Job {
  /** What started the run: `push`, `pull_request`, ... */
  event: string;
  ref: string;
  /** Undefined when the event does not tell it. */
  defaultBranch?: string;
  /** What the platform lets this job do with caches: read, write, write-only, none; empty is anything. */
  mode: string;
  workflow: string;
  /** Its id in the workflow: the same for all legs of a matrix. */
  name: string;
  /** Of the run: `7654321-1`, with the attempt. */
  run: string;
  /** Image of a hosted runner: `ubuntu24`, `win25`, `macos15`. */
  image: string;
  workspace: string;
}

/** Reads the runner's variables (docs.github.com, "Default environment variables") and the event's payload. */
export async function readJob(env: NodeJS.ProcessEnv): Promise<Job> {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' } = env;
  const branch = event === 'schedule' ? ref.replace('refs/heads/', '') : await defaultBranch(env);
  return {
    event,
    ref,
    ...(branch !== undefined && { defaultBranch: branch }),
    mode: (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase(),
    // The path of its file and no ref: a pull request starts from what its base has kept.
    workflow: env.GITHUB_WORKFLOW_REF?.replace(/@refs\/.*$/, '') || (env.GITHUB_WORKFLOW ?? ''),
    name: env.GITHUB_JOB ?? '',
    run: `${env.GITHUB_RUN_ID || '0'}-${env.GITHUB_RUN_ATTEMPT || '1'}`,
    image: env.ImageOS || 'any',
    workspace: env.GITHUB_WORKSPACE || '.',
  };
}

async function defaultBranch({ GITHUB_EVENT_PATH: path = '' }: NodeJS.ProcessEnv) {
  const text = path === '' ? undefined : await readIfPresent(path);
  try {
    const name = JSON.parse(text ?? '{}')?.repository?.default_branch;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    // Whoever needs more of a payload that is no JSON fails with it; the caches are then saved more rarely.
    return undefined;
  }
}
