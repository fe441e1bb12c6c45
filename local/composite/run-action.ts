import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { InputError } from '../../actions/shared/errors.ts';
import { type Contexts, evaluate, holds, type JobStatus } from './expressions.ts';
import { resolveInputs, unexpectedInputs } from './inputs.ts';
import type { Job, JobResult, StepRecord } from './job.ts';
import {
  type ActionMetadata,
  type CompositeRuns,
  type NodeRuns,
  readAction,
  type StepDefinition,
} from './metadata.ts';
import { runNode } from './node-process.ts';
import { endOrphans } from './orphans.ts';
import { type AddedEnvironment, inputVariables, runnerContext, stepEnvironment } from './step-environment.ts';
import { createStepFiles, type StepMessages } from './step-files.ts';
import { type LogAnnotation, type StepLog, stepLog } from './step-log.ts';

/** What changes while the job runs. */
interface Progress {
  job: Job;
  trackingId: string;
  status: JobStatus;
  added: AddedEnvironment;
  /** The `steps` context. */
  steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  posts: PostStep[];
  records: StepRecord[];
}

/** The clean-up of a step that has run. */
interface PostStep {
  name: string;
  condition: string;
  script: string;
  env: Record<string, string>;
  own: Record<string, string>;
}

/**
 * Runs a composite action of `node24` steps as a job's only step, as actions/runner would: conditions, defaults,
 * contexts, command files, post steps in reverse order, outputs also after a failure.
 *
 * @throws InputError when an action.yml is not valid or asks for what is not supported here
 */
export async function runAction(
  action: ActionMetadata,
  given: [name: string, value: string][],
  job: Job,
): Promise<JobResult> {
  if (action.runs.using !== 'composite') {
    throw new InputError(join(action.folder, 'action.yml'), 'a composite action is expected here');
  }
  const actions = await readStepActions(action.runs, job);
  const progress: Progress = {
    job,
    trackingId: `github_${randomUUID()}`,
    status: 'success',
    added: { variables: {}, paths: [] },
    steps: {},
    posts: [],
    records: [],
  };
  const inputs = resolveInputs(action, given, { ...contexts(progress, {}), inputs: {} });
  try {
    for (const [index, step] of action.runs.steps.entries()) {
      await runStep(step, actions[index] as ActionMetadata, inputs, progress);
    }
    const outputs = evaluateOutputs(action, contexts(progress, inputs));
    for (const post of progress.posts.reverse()) await runPost(post, progress);
    return {
      status: currentStatus(progress),
      outputs,
      steps: progress.records,
      paths: progress.added.paths,
    };
  } finally {
    await endOrphans(progress.trackingId);
  }
}

/** All of them before the first step runs, as the runner prepares a job: a wrong file is told at once. */
function readStepActions(runs: CompositeRuns, job: Job): Promise<ActionMetadata[]> {
  return Promise.all(runs.steps.map(({ uses }) => readAction(actionFolder(uses, job))));
}

function actionFolder(uses: string, { actionRepository, workspace }: Job): string {
  if (uses.startsWith('$/')) return resolve(actionRepository, uses.slice(2));
  if (uses.startsWith('./')) return resolve(workspace, uses.slice(2));
  throw new InputError('uses', `"${uses}": only $/folder and ./folder run here, nothing is downloaded`);
}

function contexts({ job, status, added, steps }: Progress, inputs: Record<string, string>): Contexts {
  return {
    github: job.github,
    inputs,
    steps,
    env: { ...job.env, ...added.variables },
    runner: runnerContext(job),
    job: { status },
    strategy: {},
    matrix: {},
  };
}

async function runStep(
  step: StepDefinition,
  action: ActionMetadata,
  inputs: Record<string, string>,
  progress: Progress,
): Promise<void> {
  const known = contexts(progress, inputs);
  const stepEnv = evaluateAll(step.env, known);
  const visible = { ...known, env: { ...(known.env as object), ...stepEnv } };
  const name = step.name === undefined ? step.id || `Run ${step.uses}` : evaluate(step.name, visible);
  const record = await recorded(progress, name, async (log) => {
    if (!holds(step.condition, visible, currentStatus(progress))) return skipped;
    const runs = action.runs;
    if (runs.using !== 'node24') {
      throw new InputError(join(action.folder, 'action.yml'), 'a step must be a node24 action here');
    }
    const given = step.with.map(([key, value]): [string, string] => [key, evaluate(value, visible)]);
    const warning = unexpectedInputs(
      action,
      given.map(([key]) => key),
    );
    if (warning !== undefined) log.annotate(plain('warning', warning));
    const own = {
      ...inputVariables(resolveInputs(action, given, visible)),
      GITHUB_ACTION: step.id || '__self',
    };
    const messages = await runScript(join(action.folder, runs.main), stepEnv, own, progress, log);
    pushPost(progress, name, action.folder, runs, stepEnv, own, messages.state);
    const allowed = messages.outcome === 'failure' && evaluate(step.continueOnError, visible) === 'true';
    return { ...messages, conclusion: allowed ? ('success' as const) : messages.outcome };
  });
  if (step.id !== '') {
    const { outcome, conclusion, outputs } = record;
    progress.steps[step.id] = { outputs, outcome, conclusion };
  }
}

const skipped = { outcome: 'skipped', conclusion: 'skipped', outputs: {}, summary: '' } as const;

type StepEnd = Pick<StepRecord, 'outcome' | 'conclusion' | 'summary'> & { outputs: Record<string, string> };

/** Runs `body` as one step: told to the observer, timed, its failure counted. */
async function recorded(
  progress: Progress,
  name: string,
  body: (log: StepLog) => Promise<StepEnd>,
): Promise<StepEnd> {
  const { observer, masks } = progress.job;
  const annotations: LogAnnotation[] = [];
  const log = stepLog(masks, {
    line: observer.line,
    annotation(annotation) {
      annotations.push(annotation);
      observer.annotation(annotation);
    },
  });
  const start = Date.now();
  observer.stepStarted(name);
  let end: StepEnd;
  try {
    end = await body(log);
  } catch (error) {
    // An expression or an action.yml that cannot be carried out fails the step, not the runner.
    log.annotate(plain('error', (error as Error).message));
    end = { outcome: 'failure', conclusion: 'failure', outputs: {}, summary: '' };
  }
  log.end();
  if (end.conclusion === 'failure' || end.conclusion === 'cancelled') progress.status = end.conclusion;
  const { outcome, conclusion, summary } = end;
  const record = {
    name,
    outcome,
    conclusion,
    start,
    end: Date.now(),
    annotations,
    summary: masks.apply(summary),
  };
  progress.records.push(record);
  observer.stepEnded(record);
  return end;
}

async function runScript(
  script: string,
  stepEnv: Record<string, string>,
  own: Record<string, string>,
  progress: Progress,
  log: StepLog,
): Promise<StepMessages & { outcome: JobStatus }> {
  const { job, added, trackingId } = progress;
  const files = await createStepFiles(job.temp);
  const env = stepEnvironment(job, added, stepEnv, { ...own, ...files.env, RUNNER_TRACKING_ID: trackingId });
  const exitCode = await runNode({
    script,
    cwd: job.workspace,
    env,
    onOutput: log.write,
    signal: job.cancelled,
  });
  log.end();
  const messages = await files.read();
  for (const problem of messages.problems) log.annotate(plain('error', problem));
  Object.assign(added.variables, messages.variables);
  for (const folder of messages.paths) {
    added.paths = [folder, ...added.paths.filter((other) => other !== folder)];
  }
  const failed = exitCode !== 0 || messages.problems.length > 0 || log.hasRefused();
  if (exitCode !== 0) log.say(`The process ended with exit code ${exitCode}`);
  return { ...messages, outcome: job.cancelled.aborted ? 'cancelled' : failed ? 'failure' : 'success' };
}

function pushPost(
  progress: Progress,
  name: string,
  folder: string,
  { post, postIf }: NodeRuns,
  env: Record<string, string>,
  own: Record<string, string>,
  state: Record<string, string>,
): void {
  if (post === undefined) return;
  const states = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]));
  const script = join(folder, post);
  progress.posts.push({ name: `Post ${name}`, condition: postIf, script, env, own: { ...own, ...states } });
}

async function runPost({ name, condition, script, env, own }: PostStep, progress: Progress): Promise<void> {
  if (!holds(condition, contexts(progress, {}), currentStatus(progress))) return;
  await recorded(progress, name, async (log) => {
    // A cancelled job still cleans up.
    const uncancelled = { ...progress, job: { ...progress.job, cancelled: new AbortController().signal } };
    const messages = await runScript(script, env, own, uncancelled, log);
    return { ...messages, conclusion: messages.outcome };
  });
}

function currentStatus({ job, status }: Progress): JobStatus {
  return job.cancelled.aborted ? 'cancelled' : status;
}

function evaluateOutputs(action: ActionMetadata, known: Contexts): Record<string, string> {
  return Object.fromEntries(
    action.outputs.map(({ name, value }) => [name, value === undefined ? '' : evaluate(value, known)]),
  );
}

function evaluateAll(
  templates: [name: string, value: Parameters<typeof evaluate>[0]][],
  known: Contexts,
): Record<string, string> {
  return Object.fromEntries(templates.map(([name, value]) => [name, evaluate(value, known)]));
}

function plain(kind: LogAnnotation['kind'], message: string): LogAnnotation {
  return { kind, message, title: undefined, file: undefined, line: undefined };
}
