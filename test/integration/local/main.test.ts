import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../../../scripts/doors.ts';
import { commitAll } from '../../support/git.ts';
import { until } from '../../support/net.ts';

let repository: string;

/** A repository with the fixture's action.yml and this project's `local/`. */
beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), 'main-')));
  await cp(join(root, 'test/fixtures/composite'), repository, { recursive: true });
  for (const folder of ['local', 'actions/shared'])
    await cp(join(root, folder), join(repository, folder), { recursive: true });
  await cp(join(root, 'package.json'), join(repository, 'package.json'));
  await symlink(join(root, 'node_modules'), join(repository, 'node_modules'), 'junction');
  await mkdir(join(repository, 'sample-app'));
  await writeFile(join(repository, 'sample-app', 'go.mod'), 'module example.com/tiny\n');
  await writeFile(join(repository, '.gitignore'), '.local\n');
  commitAll(repository);
});
afterEach(() => rm(repository, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  said(): string;
  ended: Promise<number | null>;
}

function start(...argv: string[]): Started {
  const child = spawn(process.execPath, [join(repository, 'local/main.ts'), ...argv], {
    cwd: repository,
    env: { PATH: process.env.PATH, HOME: repository, INIT_CWD: join(repository, 'sample-app') },
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  return { child, said: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

describe('the command', () => {
  test('ends with 0, and paths begin where the user stands', async () => {
    const { said, ended } = start('--app', '.', '--out', 'here');
    expect(await ended).toBe(0);
    expect(said()).toMatch(/^done in .* in here$/m);
    const report = await readFile(join(repository, 'sample-app', 'here', 'run.json'), 'utf8');
    expect(JSON.parse(report).status).toBe('success');
  });

  test('ends with 1 and one line when an option is wrong', async () => {
    const { said, ended } = start('--skip', 'nothing');
    expect(await ended).toBe(1);
    expect(said()).toMatch(/^InputError: --skip: "nothing" is not one of mix, bake$/m);
    expect(said()).not.toContain('    at ');
  });

  test('keeps the registry until it is told to end', async () => {
    const { child, said, ended } = start('--keep');
    await until(async () => said().includes('goes on until Ctrl-C'));
    const host = /registry at (\S+) goes on/.exec(said())?.[1];
    expect(said()).toContain(`curl http://${host}/v2/_catalog`);
    // A second run does not take the folder away from under the registry.
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`--out: process ${child.pid} is writing to`);
    expect((await fetch(`http://${host}/v2/`)).status).toBe(200);
    child.kill('SIGTERM');
    const code = await ended;
    // Windows knows no signals: the process is just gone.
    expect(code).toBe(process.platform === 'win32' ? null : 0);
    if (code === 0) expect(await readdir(join(repository, '.local', 'tmp'))).toEqual([]);
  });

  test('of two that start at once one gets the folder', async () => {
    const runs = [start(), start()];
    const codes = await Promise.all(runs.map(({ ended }) => ended));
    const said = runs.map((run) => run.said()).join('\n');
    // The second may also start after the first has ended.
    if (codes.includes(1)) expect(said).toMatch(/--out: (process \d+|another run) is writing to/);
    expect(codes).toContain(0);
  });
});

if (process.platform !== 'win32') {
  describe('Ctrl-C', () => {
    test('ends the step, and its report is written', async () => {
      const wait =
        "print('pid ' + process.pid); await new Promise((resolve) => setInterval(resolve, 1 << 30));";
      const { child, said, ended } = start('--verbose', '--input', `recipe=${wait}`);
      await until(async () => /^pid \d+$/m.test(said()));
      const pid = Number(/^pid (\d+)$/m.exec(said())?.[1]);
      // A terminal and npm both pass it on.
      child.kill('SIGINT');
      child.kill('SIGINT');
      expect(await ended).toBe(130);
      expect(said()).toMatch(/^interrupted in bake after/m);
      expect(said()).toContain('the oven is off');
      expect(() => process.kill(pid, 0)).toThrow('ESRCH');
      const report = await readFile(join(repository, '.local/out/sample-app/run.json'), 'utf8');
      expect(JSON.parse(report).status).toBe('cancelled');
    });
  });
}
