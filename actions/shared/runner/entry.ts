import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { systemClock } from '../clock.ts';
import { InputError } from '../errors.ts';
import { proxiedHttp } from '../http.ts';
import type { Ports } from '../ports.ts';
import { spawnExec } from '../process/spawn.ts';
import { cacheService } from './cache-service.ts';
import { evidenceFolder } from './evidence.ts';
import { githubRunner } from './github-runner.ts';
import { type InputSpecs, type Inputs, parseInputs } from './inputs.ts';
import { removePrivateFolders } from './private-folder.ts';
import { reportFailure } from './report.ts';
import { writeTimeline } from './timeline.ts';
import { refuseUntrustedTrigger } from './untrusted-trigger.ts';

/** What an action's index.ts declares. */
interface Action<S extends InputSpecs> {
  /** Folder name of the door, such as `go-test-cover`. */
  name: string;
  inputs: S;
  /** The stage's name in the timeline, where one door serves several stages. Default: the action's name. */
  stage?: (inputs: Inputs<S>) => string;
  run: (inputs: Inputs<S>, ports: Ports) => Promise<RunResult | undefined>;
  /** Whether it starts nothing of the code that is checked out; the others refuse pull_request_target. */
  runsOnUntrustedTriggers?: boolean;
  /** Runs after the job's last step, when action.yml has a `post`. A failure here is a warning. */
  post?: (inputs: Inputs<S>, ports: Ports) => Promise<void>;
}

export interface RunResult {
  /** True when the work was found done already. */
  cached: boolean;
}

/** The ports that need no runner, over this process. `redact` hides secrets in what a tool's failure shows. */
export function processPorts(redact?: (text: string) => string): Omit<Ports, 'runner' | 'cache'> {
  const http = proxiedHttp(process.env, systemClock);
  return { exec: spawnExec(redact), http, clock: systemClock, env: process.env };
}

/** Runs an action's main or post step: parse inputs, build the ports, run, report. Sets the exit code. */
export async function runAction<S extends InputSpecs>(action: Action<S>): Promise<void> {
  const runner = githubRunner(process.env);
  const cache = cacheService(process.env, runner.debug);
  const ports: Ports = { runner, cache, ...processPorts(runner.redact) };
  // A cancelled job gets a signal; leaving through an exit ends the tools that run and removes private folders.
  // Not once: a second signal would then kill the process before it has tidied up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  const isPost = runner.getState('isPost') === 'true';
  try {
    maskSecrets(action.inputs, ports);
    if (isPost) await post(action, ports);
    else await main(action, ports);
  } catch (error) {
    process.exitCode = reportFailure(error, runner, runner.redact, isPost);
  } finally {
    await runner.flush();
  }
}

async function main<S extends InputSpecs>(action: Action<S>, ports: Ports): Promise<void> {
  ports.runner.saveState('isPost', 'true');
  if (action.runsOnUntrustedTriggers !== true) refuseUntrustedTrigger(ports.env);
  const evidence = await openEvidence(ports);
  const entry = { stage: action.name, start: timestamp(ports), cached: false };
  let outcome: 'success' | 'failure' = 'failure';
  try {
    const inputs = parseInputs(action.inputs, ports.runner.input);
    entry.stage = action.stage?.(inputs) ?? action.name;
    const result = await action.run(inputs, ports);
    entry.cached = result?.cached ?? false;
    outcome = 'success';
  } finally {
    await writeTimeline(evidence, { ...entry, end: timestamp(ports), outcome });
  }
}

/** Makes the folder for the documents before anything is done, so that no work is lost for want of it. */
async function openEvidence(ports: Ports): Promise<string> {
  const folder = evidenceFolder(ports, ports.runner.input('evidence-dir'));
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return folder;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code;
    throw new InputError('evidence-dir', `${folder} cannot be written (${reason})`, { cause });
  }
}

function timestamp({ clock }: Ports): string {
  return new Date(clock.now()).toISOString();
}

async function post<S extends InputSpecs>(action: Action<S>, ports: Ports): Promise<void> {
  await removePrivateFolders(ports);
  let inputs: Inputs<S>;
  try {
    inputs = parseInputs(action.inputs, ports.runner.input);
  } catch (error) {
    // The main step ended with it, and told it.
    if (error instanceof InputError) return;
    throw error;
  }
  await action.post?.(inputs, ports);
}

function maskSecrets(specs: InputSpecs, { runner }: Ports): void {
  for (const [name, spec] of Object.entries(specs)) {
    const value = spec.secret ? runner.input(name) : '';
    if (value !== '') runner.mask(value);
  }
}
