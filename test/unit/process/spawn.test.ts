import { describe, expect, test } from '@jest/globals';
import { ToolError } from '../../../actions/shared/errors.ts';
import { childEnvironment, userEnvironment } from '../../../actions/shared/process/environment.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';

const exec = spawnExec((text) => text.replaceAll('hush', '***'));
const env = { PATH: process.env.PATH ?? '' };

function node(script: string, ...args: string[]) {
  return { tool: process.execPath, args: ['-e', script, ...args], env };
}

async function failureOf(promise: Promise<unknown>): Promise<ToolError> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ToolError)) throw new Error(`expected a ToolError, got ${error}`);
  return error;
}

describe('exec', () => {
  test('gives what the tool wrote', async () => {
    const result = await exec(node('console.log("out"); console.error("err")'));
    expect(result).toEqual({ exitCode: 0, stdout: 'out\n', stderr: 'err\n' });
  });

  test('hands text to the tool by its standard input', async () => {
    const script = 'process.stdin.on("data", (data) => process.stdout.write(data))';
    expect((await exec({ ...node(script), stdin: 'hello' })).stdout).toBe('hello');
  });

  test('a tool that does not read its standard input is no failure', async () => {
    const result = await exec({ ...node('process.exit(0)'), stdin: 'x'.repeat(1 << 20) });
    expect(result.exitCode).toBe(0);
  });

  test('an exit code that is not accepted is a ToolError with the end of stderr, secrets hidden', async () => {
    const error = await failureOf(
      exec(node('console.error("first"); console.error("hush"); process.exit(3)', 'hush')),
    );
    expect(error.code).toBe(3);
    expect(error.detail).toBe('first\n***');
    expect(error.command).not.toContain('hush');
  });

  test('an accepted exit code is a result', async () => {
    expect((await exec(node('process.exit(3)'), { accept: [0, 3] })).exitCode).toBe(3);
  });

  test('a tool that does not exist is named', async () => {
    const error = await failureOf(exec({ tool: 'no-such-tool', args: [], env }));
    expect(error.message).toBe('no-such-tool was not found');
  });

  test('a tool that writes without end is ended, and said to be', async () => {
    const script =
      'const line = "x".repeat(1 << 20); const more = () => process.stdout.write(line, more); more();';
    const error = await failureOf(exec(node(script)));
    expect(error.message).toMatch(/was ended: it wrote more than 64 MiB$/);
  });

  test('of a long stderr the end is kept', async () => {
    const script = 'for (let i = 0; i < 40000; i += 1) console.error("line", i, "x".repeat(60))';
    const { stderr } = await exec(node(script));
    expect(stderr.length).toBeLessThan(2 << 20);
    expect(stderr).toContain('line 39999 ');
    expect(stderr).not.toContain('line 0 ');
  });

  test('a time-out ends the tool and its children', async () => {
    const grandchild = 'setInterval(() => {}, 1000)';
    // The grandchild holds the pipe, so the promise settles only when it is gone too.
    const script = `
      const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    const error = await failureOf(exec({ ...node(script), timeout: 1500 }));
    expect(error.message).toMatch(/did not end within 2 s/);
  });
});

test('a program of the user gets all of the job but what belongs to the runner', () => {
  const users = { PATH: '/bin', AWS_SECRET_ACCESS_KEY: 'a', GITHUB_REPOSITORY: 'acme/orders' };
  const runners = {
    INPUT_KEY: 'k',
    ACTIONS_RUNTIME_TOKEN: 't',
    GH_TOKEN: 'g',
    GITHUB_ENV: 'f',
    STATE_a: 'b',
  };
  expect(userEnvironment({ ...users, ...runners })).toEqual(users);
});

describe('childEnvironment', () => {
  test('passes what tools need and nothing that may carry a secret', () => {
    const job = {
      PATH: '/bin',
      INPUT_KEY: 'k',
      ACTIONS_RUNTIME_TOKEN: 't',
      GITHUB_TOKEN: 'g',
      LC_ALL: 'C',
      AWS_KEY: 'a',
    };
    expect(childEnvironment(job)).toEqual({ PATH: '/bin', LC_ALL: 'C' });
  });

  test('extra variables are added, undefined ones removed', () => {
    expect(childEnvironment({ PATH: '/bin', TZ: 'X' }, { CGO_ENABLED: '0', TZ: undefined })).toEqual({
      PATH: '/bin',
      CGO_ENABLED: '0',
    });
  });
});
