import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join, relative, resolve } from 'node:path';
import { spawnExec } from '../actions/shared/process/spawn.ts';
import { redactor } from '../actions/shared/runner/redact.ts';
import { type Arguments, help, parseArguments } from './arguments.ts';
import { evaluate } from './composite/expressions.ts';
import { unexpectedInputs } from './composite/inputs.ts';
import type { Job, JobObserver, JobResult } from './composite/job.ts';
import { readAction } from './composite/metadata.ts';
import { runAction } from './composite/run-action.ts';
import { annotationMessage } from './composite/step-log.ts';
import { type Display, failureReason } from './display.ts';
import { type Folders, prepareFolders, releaseFolder, runFile } from './folders.ts';
import { type GitFacts, gitFacts } from './git-facts.ts';
import { githubContext } from './github-context.ts';
import { givenInputs, readSecrets } from './given-inputs.ts';
import { startRegistry } from './registry/server.ts';
import { writeReport } from './report.ts';
import { signingKey } from './signing-key.ts';
import { stepLogs } from './step-logs.ts';
import { systemEnvironment } from './system-environment.ts';
import { missingOutputs, readWorkflow } from './workflow.ts';

interface LocalRun {
  /** The repository whose action.yml is run. */
  repository: string;
  argv: string[];
  /** Where relative paths of the command line begin. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  display(verbose: boolean): Display;
  /** Aborted when the user asks the run to end. */
  interrupted: AbortSignal;
}

/** Tried first, so that names, and with them the digests of charts, are the same from run to run. */
const registryPort = 5117;

/** Runs the repository's action.yml and gives the exit code: 0, 1 for a failure, 130 when it was interrupted. */
export async function runLocal(run: LocalRun): Promise<number> {
  const options = parseArguments(run.argv);
  const display = run.display(options.verbose);
  if (options.help) {
    display.print(help);
    return 0;
  }
  const app = resolve(run.cwd, options.app ?? join(run.repository, 'sample-app'));
  const action = await readAction(run.repository);
  const workflow = await readWorkflow(join(run.repository, 'workflows-examples', 'local.yml'));
  const secrets = readSecrets(options.secrets, run.env);
  const facts = await gitFacts(app, run.env, spawnExec());
  const out = options.out === undefined ? undefined : resolve(run.cwd, options.out);
  const folders = await prepareFolders(run.repository, app, out, run.env);
  const registry =
    options.registry === undefined
      ? await startRegistry({ folder: join(folders.out, 'registry'), port: registryPort })
      : undefined;
  try {
    const host = registry?.host ?? options.registry ?? '';
    const place = relative(run.cwd, app) || '.';
    display.print(`${place.startsWith('..') ? app : place}: ${facts.description}`);
    display.print(`registry ${host}${registry === undefined ? '' : ' (embedded)'}\n`);
    const key = await signingKey(folders.keys, folders.out);
    const job = await makeJob(run, facts, folders, options, [display, stepLogs(folders.logs)]);
    for (const secret of [key, ...secrets.map(([, value]) => value)]) job.masks.add(secret);
    const isServed = options.keep || registry === undefined;
    const contexts = workflowContexts(job, facts, folders, {
      host,
      isServed,
      key: options.event === 'push' ? key : undefined,
    });
    job.env = Object.fromEntries(workflow.env.map(([name, value]) => [name, evaluate(value, contexts)]));
    const given = givenInputs(
      action,
      workflow.with,
      { ...contexts, env: job.env },
      {
        inputs: [...options.inputs, ...secrets],
        skip: options.skip,
      },
    );
    const names = given.map(([name]) => name);
    for (const warning of [unexpectedInputs(action, names), missingOutputs(workflow, action)])
      if (warning !== undefined) display.print(`  ! ${warning}`);
    const start = Date.now();
    const result = withoutSecrets(await runAction(action, given, job), job);
    await writeReport(folders.out, action.name, result);
    const known = { ...contexts, env: job.env, steps: { [workflow.step]: { outputs: result.outputs } } };
    const outputs = workflow.outputs.map(([name, value]): [string, string] => [name, evaluate(value, known)]);
    const shown = outputs.length > 0 ? outputs : Object.entries(result.outputs);
    tellEnd(result, shown, (Date.now() - start) / 1000, display, folders, run.cwd);
    if (registry !== undefined)
      await endOrKeep(registry.host, result.paths, options.keep, display, run.interrupted);
    return { success: 0, failure: 1, cancelled: 130 }[result.status];
  } finally {
    display.close();
    await registry?.close();
    await releaseFolder(folders.out);
    await rm(folders.temp, { recursive: true, force: true });
  }
}

/** An output that holds a secret is not for the terminal or the report. */
function withoutSecrets(result: JobResult, { masks }: Job): JobResult {
  const outputs = Object.entries(result.outputs).map(([name, value]) => [name, masks.apply(value)]);
  return { ...result, outputs: Object.fromEntries(outputs) };
}

/** What the workflow's expressions see. A pull request gets no secrets, and needs none. */
function workflowContexts(
  { github, actionRepository }: Job,
  facts: GitFacts,
  folders: Folders,
  { host, isServed, key }: { host: string; isServed: boolean; key: string | undefined },
) {
  return {
    github,
    vars: {
      APP: facts.path,
      ROOT: actionRepository,
      OUT: folders.out,
      EVIDENCE: folders.evidence,
      REGISTRY: host,
      SERVED: `${isServed}`,
      // GitHub keeps the case of a repository's name, an image's name has none.
      REPOSITORY: facts.repository.toLowerCase(),
    },
    secrets: key === undefined ? {} : { SIGNING_KEY: key },
  };
}

async function makeJob(
  run: LocalRun,
  facts: GitFacts,
  folders: Folders,
  { event, secrets }: Pick<Arguments, 'event' | 'secrets'>,
  observers: JobObserver[],
): Promise<Job> {
  const eventPath = join(folders.temp, 'event.json');
  const github = githubContext(facts, event, eventPath);
  await writeFile(eventPath, JSON.stringify(github.event));
  return {
    workspace: facts.workspace,
    actionRepository: run.repository,
    temp: folders.temp,
    toolCache: folders.toolCache,
    github,
    env: {},
    systemEnv: systemEnvironment(
      run.env,
      secrets.map(([, variable]) => variable),
    ),
    masks: redactor(),
    cancelled: run.interrupted,
    observer: broadcast(observers),
  };
}

function broadcast(observers: JobObserver[]): JobObserver {
  const each = (tell: (observer: JobObserver) => void) => observers.forEach(tell);
  return {
    stepStarted: (name) => each((observer) => observer.stepStarted(name)),
    line: (text) => each((observer) => observer.line(text)),
    annotation: (annotation) => each((observer) => observer.annotation(annotation)),
    stepEnded: (record) => each((observer) => observer.stepEnded(record)),
  };
}

/** Documents and long texts are left to `run.json`. */
const isShown = (value: string) => value.length <= 400 && !/^[[{]/.test(value);

function tellEnd(
  result: JobResult,
  all: [name: string, value: string][],
  seconds: number,
  display: Display,
  folders: Folders,
  cwd: string,
): void {
  display.print('');
  const outputs = all.filter(([, value]) => value !== '');
  const width = Math.max(...outputs.map(([name]) => name.length), 0);
  for (const [name, value] of outputs) {
    const shown = isShown(value) ? value.split('\n').join(', ') : `in ${runFile}`;
    display.print(`  ${name.padEnd(width)}  ${shown}`);
  }
  const place = relative(cwd, folders.out);
  const out = place.startsWith('..') ? folders.out : place;
  if (result.status === 'success') {
    display.print(`\ndone in ${seconds.toFixed(1)} s; evidence, logs and summary.md in ${out}`);
    return;
  }
  const failed = result.steps.find(({ conclusion }) => conclusion !== 'success' && conclusion !== 'skipped');
  const reason = failed === undefined ? undefined : failureReason(failed);
  const what = result.status === 'cancelled' ? 'interrupted' : 'failed';
  display.print(`\n${what} in ${failed?.name ?? 'the end'} after ${seconds.toFixed(1)} s`);
  if (reason !== undefined) display.print(annotationMessage(reason));
  display.print(`evidence, logs and summary.md in ${out}`);
}

/** Tells that the embedded registry ends with the run, or serves it until the user ends it. */
async function endOrKeep(
  host: string,
  tools: string[],
  keep: boolean,
  display: Display,
  interrupted: AbortSignal,
): Promise<void> {
  if (!keep) return display.print('the embedded registry ends here; --keep leaves it running');
  if (interrupted.aborted) return;
  display.print(`
the registry at ${host} goes on until Ctrl-C; it speaks HTTP and asks for no login
    curl http://${host}/v2/_catalog
    helm needs --plain-http, and --version or --devel for a version with a dash; crane needs --insecure`);
  if (tools.length > 0) {
    display.print(`    the tools of this run: export PATH="${tools.join(delimiter)}${delimiter}$PATH"`);
  }
  await once(interrupted, 'abort');
}
