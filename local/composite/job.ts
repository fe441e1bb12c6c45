import type { Redactor } from '../../actions/shared/runner/redact.ts';
import type { JobStatus } from './expressions.ts';
import type { LogAnnotation } from './step-log.ts';

/** The job that an action runs in: what a runner knows before the first step. */
export interface Job {
  /** The repository that is built, checked out; `uses: ./x` begins here. */
  workspace: string;
  /** The repository that the action came from; `uses: $/x` begins here. */
  actionRepository: string;
  /** RUNNER_TEMP */
  temp: string;
  /** RUNNER_TOOL_CACHE */
  toolCache: string;
  /** The `github` context; its texts are handed to the steps as GITHUB_*. */
  github: Record<string, unknown>;
  /** The `env` context: what the workflow's and the job's `env` say. */
  env: Record<string, string>;
  /** The environment that the runner itself was started with. */
  systemEnv: Record<string, string>;
  /** What the log never shows. */
  masks: Redactor;
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal;
  observer: JobObserver;
}

export interface JobObserver {
  stepStarted(name: string): void;
  line(text: string): void;
  annotation(annotation: LogAnnotation): void;
  stepEnded(record: StepRecord): void;
}

/** What is known of a step when it has ended. */
export interface StepRecord {
  name: string;
  /** How it ended. */
  outcome: JobStatus | 'skipped';
  /** What it counts as: `success` also for a failure that `continue-on-error` allows. */
  conclusion: JobStatus | 'skipped';
  /** Milliseconds since 1970. */
  start: number;
  end: number;
  annotations: LogAnnotation[];
  /** Markdown. */
  summary: string;
}

export interface JobResult {
  status: JobStatus;
  /** The action's outputs in the order of its action.yml. */
  outputs: Record<string, string>;
  steps: StepRecord[];
  /** What the steps put in front of PATH, first to last. */
  paths: string[];
}
