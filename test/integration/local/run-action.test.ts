import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { redactor } from '../../../actions/shared/runner/redact.ts';
import type { Job, JobResult } from '../../../local/composite/job.ts';
import { readAction } from '../../../local/composite/metadata.ts';
import { runAction } from '../../../local/composite/run-action.ts';
import { root } from '../../../scripts/doors.ts';
import { until } from '../../support/net.ts';

let repository: string;
let lines: string[];
let cancellation: AbortController;

beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), 'composite-')));
  await cp(join(root, 'test/fixtures/composite/do'), join(repository, 'do'), { recursive: true });
  lines = [];
  cancellation = new AbortController();
});
afterEach(() => rm(repository, { recursive: true, force: true }));

interface Composite {
  inputs?: object;
  outputs?: Record<string, string>;
  steps: Record<string, unknown>[];
}

/** Runs a composite whose steps use `$/do`, unless they say otherwise. */
async function run(
  { inputs = {}, outputs = {}, steps }: Composite,
  given: [string, string][] = [],
  job: Partial<Job> = {},
): Promise<JobResult> {
  const action = {
    name: 'test',
    description: 'test',
    inputs,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, { description: name, value }]),
    ),
    runs: { using: 'composite', steps: steps.map((step) => ({ uses: '$/do', ...step })) },
  };
  await writeFile(join(repository, 'action.yml'), stringify(action));
  const temp = join(repository, 'temp');
  await mkdir(temp, { recursive: true });
  return runAction(await readAction(repository), given, {
    workspace: repository,
    actionRepository: repository,
    temp,
    toolCache: join(repository, 'tools'),
    github: { repository: 'acme/tiny', token: '', event: { deep: 1 }, workspace: repository },
    env: { FROM_JOB: 'job' },
    systemEnv: { PATH: process.env.PATH ?? '', FROM_SYSTEM: 'system' },
    masks: redactor(),
    cancelled: cancellation.signal,
    observer: {
      stepStarted() {},
      line: (text) => void lines.push(text),
      annotation() {},
      stepEnded() {},
    },
    ...job,
  });
}

const expression = (text: string) => `\${{ ${text} }}`;
const outcomes = ({ steps }: JobResult) => steps.map(({ name, outcome }) => `${name}: ${outcome}`);
const errors = ({ steps }: JobResult) =>
  steps.flatMap(({ annotations }) => annotations.map(({ message }) => message));

describe('outputs', () => {
  test('travel from step to step and out, over several lines too', async () => {
    const result = await run({
      outputs: { out: expression('steps.two.outputs.copy'), none: expression('steps.two.outputs.nothing') },
      steps: [
        { id: 'one', with: { run: "append('OUTPUT', 'text<<EOF\\na\\nb=c\\nEOF\\n')" } },
        {
          id: 'two',
          env: { TEXT: expression('steps.one.outputs.text') },
          with: { run: "append('OUTPUT', 'copy<<EOF\\n' + env.TEXT + '!\\nEOF\\n')" },
        },
      ],
    });
    expect(result).toMatchObject({ status: 'success', outputs: { out: 'a\nb=c!', none: '' } });
  });

  test('are given after a failure too', async () => {
    const result = await run({
      outputs: { first: expression('steps.one.outputs.x'), place: expression('runner.temp') },
      steps: [
        { id: 'one', with: { run: "output('x', '1')" } },
        { id: 'two', with: { run: 'process.exit(3)' } },
      ],
    });
    expect(result).toMatchObject({
      status: 'failure',
      outputs: { first: '1', place: join(repository, 'temp') },
    });
  });

  test('that are written wrongly fail the step', async () => {
    const result = await run({ steps: [{ id: 'one', with: { run: "append('OUTPUT', 'x<<EOF\\n1EOF')" } }] });
    expect(result.status).toBe('failure');
    expect(errors(result)).toEqual([
      "Unable to process file command 'output' successfully. Invalid value. EOF marker missing new line.",
    ]);
  });
});

describe('conditions', () => {
  const failing = { id: 'fail', with: { run: 'process.exit(1)' } };

  test('skip what follows a failure, unless they ask for it', async () => {
    const result = await run({
      steps: [
        failing,
        { id: 'plain' },
        { id: 'word', if: "'x' == 'x'" },
        { id: 'always', if: 'always()' },
        { id: 'failure', if: expression("failure() && steps.fail.outcome == 'failure'") },
        { id: 'success', if: 'success()' },
      ],
    });
    expect(outcomes(result).filter((line) => !line.startsWith('Post'))).toEqual([
      'fail: failure',
      'plain: skipped',
      'word: skipped',
      'always: success',
      'failure: success',
      'success: skipped',
    ]);
    expect(result.status).toBe('failure');
  });

  test('see a failure that is allowed as outcome, not as conclusion', async () => {
    const result = await run({
      inputs: { lenient: { description: 'x', default: 'true' } },
      outputs: { both: expression("format('{0} {1}', steps.fail.outcome, steps.fail.conclusion)") },
      steps: [{ ...failing, 'continue-on-error': expression("inputs.lenient == 'true'") }, { id: 'next' }],
    });
    expect(result).toMatchObject({ status: 'success', outputs: { both: 'failure success' } });
  });

  test('that cannot be evaluated fail their step', async () => {
    const result = await run({ steps: [{ id: 'one', if: "fromJSON('{') == 1" }] });
    expect(outcomes(result)).toEqual(['one: failure']);
  });
});

describe('inputs', () => {
  const inputs = {
    kind: { description: 'x', default: 'plain' },
    place: { description: 'x', default: expression('github.repository') },
    needed: { description: 'x', required: true },
  };
  const show = {
    id: 'show',
    with: { run: "output('said', env.SEEN)" },
    env: { SEEN: expression("format('{0}|{1}|{2}', inputs.kind, inputs.place, inputs.needed)") },
  };
  const outputs = { seen: expression('steps.show.outputs.said') };

  test('have their defaults, evaluated, and are not enforced', async () => {
    expect((await run({ inputs, outputs, steps: [show] })).outputs).toEqual({ seen: 'plain|acme/tiny|' });
  });

  test('that are given win, an empty text and another case included', async () => {
    const given: [string, string][] = [
      ['kind', ''],
      ['PLACE', 'here'],
    ];
    expect((await run({ inputs, outputs, steps: [show] }, given)).outputs).toEqual({ seen: '|here|' });
  });

  test('reach a step as INPUT_ variables; its own defaults are evaluated, the token is empty', async () => {
    await run({
      steps: [
        {
          id: 'one',
          with: { run: 'print(JSON.stringify([env.INPUT_GREETING, env.INPUT_TOKEN, env.INPUT_POST]))' },
        },
      ],
    });
    expect(lines).toContain('["hello acme/tiny","",""]');
  });

  test('that a step does not declare are warned of', async () => {
    const result = await run({ steps: [{ id: 'one', with: { runn: 'x' } }] });
    expect(errors(result)).toEqual([
      "Unexpected input(s) 'runn', valid inputs are ['run', 'post', 'greeting', 'token']",
    ]);
  });
});

describe('the environment of a step', () => {
  test('holds system, job and step, and what the runner says', async () => {
    await run({
      steps: [
        {
          id: 'one',
          env: { FROM_JOB: 'step' },
          with: {
            run: 'const { FROM_JOB, FROM_SYSTEM, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_ACTION, RUNNER_TEMP } = env; print(JSON.stringify([FROM_JOB, FROM_SYSTEM, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_ACTION, RUNNER_TEMP, process.cwd()]))',
          },
        },
      ],
    });
    expect(JSON.parse(lines[0] ?? '')).toEqual([
      'step',
      'system',
      'acme/tiny',
      null,
      'one',
      join(repository, 'temp'),
      repository,
    ]);
  });

  test('takes over what earlier steps have set', async () => {
    await run({
      steps: [
        { id: 'one', with: { run: "append('ENV', 'SET=1\\n'); append('PATH', '/first\\n/second\\n')" } },
        { id: 'two', if: "env.SET == '1'", with: { run: 'print(env.SET + env.PATH)' } },
      ],
    });
    expect(lines).toContain(`1/second${delimiter}/first${delimiter}${process.env.PATH}`);
  });

  test('does not take NODE_OPTIONS', async () => {
    const result = await run({
      steps: [{ id: 'one', with: { run: "append('ENV', 'NODE_OPTIONS=-x\\n')" } }],
    });
    expect(result.status).toBe('failure');
    expect(errors(result)[0]).toContain("Can't store NODE_OPTIONS");
  });
});

describe('post steps', () => {
  test('run in reverse order with their own state and inputs, for steps that ran', async () => {
    const result = await run({
      steps: [
        { id: 'one', with: { run: "append('STATE', 'mine=1\\n')", post: "print('post ' + env.STATE_mine)" } },
        {
          id: 'two',
          with: {
            run: "append('STATE', 'mine=2\\n'); process.exit(1)",
            post: "print('post ' + env.STATE_mine)",
          },
        },
        { id: 'three', with: { post: "print('never')" } },
      ],
    });
    expect(lines.filter((line) => line.startsWith('post') || line === 'never')).toEqual(['post 2', 'post 1']);
    expect(result.status).toBe('failure');
    expect(result.steps.at(-1)?.name).toBe('Post one');
  });

  test('that fail make the job fail', async () => {
    const result = await run({ steps: [{ id: 'one', with: { post: 'process.exit(1)' } }] });
    expect(result.status).toBe('failure');
  });
});

describe('summaries and masks', () => {
  test('a summary is kept, without secrets', async () => {
    const { steps } = await run({
      steps: [
        { id: 'one', with: { run: "print('::add-mask::s3cret'); append('STEP_SUMMARY', '# s3cret')" } },
      ],
    });
    expect(steps[0]?.summary).toBe('# ***');
  });

  test('a summary that is too large is refused', async () => {
    const result = await run({
      steps: [{ id: 'one', with: { run: "append('STEP_SUMMARY', 'x'.repeat((1 << 20) + 1))" } }],
    });
    expect(result.steps[0]).toMatchObject({ summary: '', outcome: 'failure' });
  });
});

describe('a cancelled job', () => {
  test('ends the step that runs, skips the rest and cleans up', async () => {
    const started = join(repository, 'started');
    const running = run({
      steps: [
        {
          id: 'long',
          with: {
            run: `(await import('node:fs')).writeFileSync(${JSON.stringify(started)}, ''); setInterval(() => {}, 1000); await new Promise(() => {})`,
            post: "print('cleaned')",
          },
        },
        { id: 'next' },
        { id: 'cancelled', if: 'cancelled()', with: { run: '' } },
      ],
    });
    const { access } = await import('node:fs/promises');
    await until(() => access(started).then(() => true));
    cancellation.abort();
    const result = await running;
    expect(result.status).toBe('cancelled');
    expect(outcomes(result).slice(0, 2)).toEqual(['long: cancelled', 'next: skipped']);
    expect(lines).toContain('cleaned');
  });
});

describe('what a step leaves running', () => {
  const onLinux = process.platform === 'linux';
  test('is ended with the job where the system allows it', async () => {
    await run({
      steps: [
        {
          id: 'one',
          with: {
            run: "const child = (await import('node:child_process')).spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' }); child.unref(); print(child.pid)",
          },
        },
      ],
    });
    const pid = Number(lines[0]);
    await until(async () => isRunning(pid) !== onLinux);
    if (!onLinux) process.kill(pid);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('files that cannot run', () => {
  test.each<[string, object, RegExp]>([
    ['a run step', { uses: undefined, run: 'x', shell: 'bash' }, /step one has no "uses"/],
    ['an action that would be downloaded', { uses: 'actions/checkout@v7' }, /nothing is downloaded/],
    ['an action that is not there', { uses: '$/absent' }, /an action must be here/],
    ['an unknown key', { wiht: {} }, /wiht/],
    ['an unknown context', { if: "secrets.x == ''" }, /secrets/],
  ])('%s is told before anything runs', async (_, step, message) => {
    const steps = [
      { id: 'first', with: { run: "print('ran')" } },
      { id: 'one', ...step },
    ];
    await expect(run({ steps })).rejects.toThrow(message);
    expect(lines).toEqual([]);
  });
});
