import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../../../scripts/doors.ts';
import { commitAll, git } from '../../support/git.ts';
import { localRun } from '../../support/local-run.ts';

let repository: string;

beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), 'bakery-')));
  await cp(join(root, 'test/fixtures/composite'), repository, { recursive: true });
  await mkdir(join(repository, 'sample-app'));
  await writeFile(join(repository, 'sample-app', 'go.mod'), 'module example.com/acme/Tiny~X/v2\n');
  await writeFile(join(repository, '.gitignore'), '.local\n.cache\none\ntwo\n');
  commitAll(repository);
});
afterEach(() => rm(repository, { recursive: true, force: true }));

const recipe = (code: string) => ['--input', `recipe=${code}`];
/** Makes the oven print something as a line of the log. */
const tell = (code: string) => recipe(`print('told ' + JSON.stringify(${code}));`);

async function told(out: string): Promise<unknown> {
  const log = await readFile(join(out, 'logs', '02-bake.log'), 'utf8');
  return JSON.parse(/^told (.*)$/m.exec(log)?.[1] ?? 'null');
}

describe('a run', () => {
  test('ends with outputs, logs and a summary', async () => {
    const { exitCode, printed, report, out } = await localRun(repository, []);
    expect(exitCode).toBe(0);
    expect(report?.outputs).toMatchObject({ bread: 'bread from dough of spelt', dough: 'dough of spelt' });
    expect(printed).toMatch(/^ {2}✓ mix +\d+\.\d s$/m);
    expect(printed).toMatch(/^ {6}notice Mixer: mixed$/m);
    expect(printed).toMatch(/^ {2}bread {2}bread from dough of spelt$/m);
    expect(printed).toMatch(/^done in \d+\.\d s; .* in \.local\/out\/sample-app$/m);
    expect(await readdir(join(out, 'logs'))).toEqual([
      '01-mix.log',
      '02-bake.log',
      '03-post-bake.log',
      '04-post-mix.log',
    ]);
    const summary = await readFile(join(out, 'summary.md'), 'utf8');
    expect(summary).toContain('# bakery: success');
    expect(summary).toContain('## Mixed');
    expect(summary).toContain('| bread | bread from dough of spelt |');
    expect((await readdir(out)).sort()).toEqual([
      '.go-devops-run',
      'logs',
      'registry',
      'run.json',
      'summary.md',
    ]);
    const keys = join(repository, '.local', 'keys');
    const [file = ''] = await readdir(keys);
    expect((await stat(join(keys, file))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(repository, '.local', 'tmp'))).toEqual([]);
  });

  test('that fails gives the reason once, at the end, and exit code 1', async () => {
    const code =
      "print('::warning::hot'); print('::error::a crumb'); print('::error title=GateFailure::burnt'); process.exit(7);";
    const { exitCode, printed } = await localRun(repository, recipe(code));
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/^ {2}✗ bake/m);
    expect(printed).toMatch(/^ {6}warning hot$/m);
    expect(printed).toMatch(/^ {6}error a crumb$/m);
    expect(printed).toMatch(/\nfailed in bake after \d+\.\d s\nGateFailure: burnt\n/);
    expect(printed.match(/burnt/g)).toHaveLength(1);
    expect(printed).toMatch(/^ {2}dough {2}dough of spelt$/m);
  });

  test('shows the whole log when asked to', async () => {
    const { printed } = await localRun(repository, ['--verbose', ...recipe("print('kneading');")]);
    expect(printed).toMatch(/^kneading$/m);
  });

  test('uses one key for one folder, and a folder again', async () => {
    const keys = join(repository, '.local', 'keys');
    const all = async () =>
      Promise.all((await readdir(keys)).map((name) => readFile(join(keys, name), 'utf8')));
    await localRun(repository, ['--out', 'one']);
    const [first] = await all();
    await localRun(repository, ['--out', 'one']);
    expect(await all()).toEqual([first]);
    await localRun(repository, ['--out', 'two']);
    expect(new Set(await all()).size).toBe(2);
  });

  test('does not empty a folder that holds something else', async () => {
    await mkdir(join(repository, 'mine'));
    await writeFile(join(repository, 'mine', 'file'), 'precious');
    await expect(localRun(repository, ['--out', 'mine'])).rejects.toThrow(
      /--out: .*mine holds file, which is not of an earlier run/,
    );
    expect(await readFile(join(repository, 'mine', 'file'), 'utf8')).toBe('precious');
  });

  test.each([
    ['--out', ['--out', 'file/out'], {}],
    ['.local', ['--out', 'out'], {}],
    ['XDG_CACHE_HOME', ['--out', 'out'], { XDG_CACHE_HOME: 'file' }],
  ])('tells that the folder of %s cannot be written', async (input, argv, env) => {
    await writeFile(join(repository, 'file'), '');
    if (input === '.local') await writeFile(join(repository, '.local'), '');
    const cache = Object.fromEntries(
      Object.entries(env).map(([name, path]) => [name, join(repository, path)]),
    );
    const message = new RegExp(`^${input}: .* cannot be written \\((ENOTDIR|EEXIST)\\)`);
    await expect(localRun(repository, argv, cache)).rejects.toThrow(message);
  });
});

describe('options', () => {
  test('--skip takes a word out of the list', async () => {
    const { report } = await localRun(repository, ['--skip', 'bake']);
    expect(report?.steps.find(({ name }) => name === 'bake')?.outcome).toBe('skipped');
  });

  test('--skip takes several words, as the list itself is written', async () => {
    const { report } = await localRun(repository, ['--skip', 'mix,bake']);
    expect(report?.steps.find(({ name }) => name === 'bake')?.outcome).toBe('skipped');
  });

  test('--skip knows the words', async () => {
    await expect(localRun(repository, ['--skip', 'eat'])).rejects.toThrow(
      '--skip: "eat" is not one of mix, bake',
    );
  });

  test('--input wins over the workflow, and knows the names', async () => {
    const { report } = await localRun(repository, ['--input', 'flour=oat']);
    expect(report?.outputs.dough).toBe('dough of oat');
    await expect(localRun(repository, ['--input', 'flower=oat'])).rejects.toThrow(
      '--input: there is no input "flower"; there are flour, courses, recipe',
    );
  });

  test('--secret comes from the environment, is hidden, and is in no variable of a step', async () => {
    const code = "print('told ' + JSON.stringify([env.CODE ?? null, env.FLOUR ?? null, env.OTHER]));";
    const { out, printed } = await localRun(
      repository,
      ['--secret', 'flour=FLOUR', '--secret', 'recipe=CODE', '--verbose'],
      { FLOUR: 'hunter2', CODE: code, OTHER: 'here' },
    );
    expect(await told(out)).toEqual([null, null, 'here']);
    expect(printed).toMatch(/^ {2}dough {2}dough of \*\*\*$/m);
    for (const path of await readdir(out, { recursive: true })) {
      expect(await readFile(join(out, path), 'utf8').catch(() => '')).not.toContain('hunter2');
    }
    await expect(localRun(repository, ['--secret', 'flour=NOWHERE'])).rejects.toThrow(
      '--secret: flour: there is no environment variable NOWHERE',
    );
  });

  test.each([
    ['nowhere', /^--app: there is no folder .*nowhere$/],
    ['.gitignore', /^--app: .*\.gitignore is no folder$/],
  ])('--app %s is refused', async (app, message) => {
    await expect(localRun(repository, ['--app', app])).rejects.toThrow(message);
  });

  test('--app is a folder whose sources are committed', async () => {
    const app = join(repository, 'sample-app');
    await rm(join(repository, '.git'), { recursive: true });
    await expect(localRun(repository, [])).rejects.toThrow(
      `--app: ${app} is in no git repository: run "git init" there and commit first`,
    );
    git(app, 'init', '--quiet');
    await expect(localRun(repository, [])).rejects.toThrow(`--app: ${app} has no commit yet: commit first`);
    await rm(app, { recursive: true });
    await mkdir(app);
    await expect(localRun(repository, [])).rejects.toThrow(
      `--app: ${app} holds no go.mod: give the folder of a Go module`,
    );
  });

  test('--registry is used instead of the embedded one', async () => {
    await giving(`flour: ${expression('vars.REGISTRY')}`);
    const given = await localRun(repository, ['--registry', 'registry.example.com:5000']);
    expect(given.report?.outputs.dough).toBe('dough of registry.example.com:5000');
    const embedded = await localRun(repository, []);
    expect(embedded.report?.outputs.dough).toMatch(/^dough of 127\.0\.0\.1:\d+$/);
    expect(embedded.printed).toMatch(/^registry 127\.0\.0\.1:\d+ \(embedded\)$/m);
  });

  test('--help says what there is', async () => {
    expect((await localRun(repository, ['--help'])).printed).toContain('--input NAME=VALUE');
  });
});

describe('the end', () => {
  const outputs = (text: string) =>
    giving('flour: spelt').then(async () => {
      const path = join(repository, 'workflows-examples', 'local.yml');
      const workflow = await readFile(path, 'utf8');
      const withId = workflow.replace('- uses: ./', '- id: bakery\n        uses: ./');
      await writeFile(path, withId.replace('    steps:', `    outputs:\n      ${text}\n    steps:`));
    });

  test('shows the outputs of the workflow’s job', async () => {
    await outputs(`loaf: a ${expression('steps.bakery.outputs.dough')}`);
    const { printed } = await localRun(repository, []);
    expect(printed).toMatch(/^ {2}loaf {2}a dough of spelt$/m);
    expect(printed).not.toMatch(/^ {2}(bread|dough|tray) /m);
    expect(printed).not.toContain('Unexpected');
  });

  test('tells of an output that the action does not have', async () => {
    await outputs(`loaf: ${expression('steps.bakery.outputs.cake')}`);
    const { printed } = await localRun(repository, []);
    expect(printed).toContain('! Unexpected output(s) steps.bakery.outputs.cake in the workflow');
  });

  test.each([
    ['the embedded registry', [], 'false'],
    ['a registry of the user', ['--registry', 'registry.example.com'], 'true'],
  ])('knows whether %s is still there', async (_, argv, served) => {
    await outputs(`served: ${expression('vars.SERVED')}`);
    expect((await localRun(repository, argv)).printed).toContain(`  served  ${served}\n`);
  });
});

/** A workflow that gives one input. */
async function giving(input: string): Promise<void> {
  const text = `on: push
jobs:
  bakery:
    runs-on: ubuntu-latest
    steps:
      - uses: ./
        with:
          ${input}
`;
  await writeFile(join(repository, 'workflows-examples', 'local.yml'), text);
}

const expression = (text: string) => `\${{ ${text} }}`;

describe('the embedded registry', () => {
  test('serves while the steps run, and no longer', async () => {
    const host = expression('vars.REGISTRY');
    await giving(
      `recipe: const url = 'http://${host}/v2/'; print('told ' + JSON.stringify([url, (await fetch(url)).status]));`,
    );
    const { out } = await localRun(repository, []);
    const [url, status] = (await told(out)) as [string, number];
    expect(status).toBe(200);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

describe('the secret key', () => {
  const print = `recipe: print('told ' + JSON.stringify(${expression('toJSON(secrets.SIGNING_KEY)')}));`;

  test('reaches a push, and no log', async () => {
    await giving(print);
    const { out } = await localRun(repository, []);
    expect(await told(out)).toMatch(/^(\*\*\*\n)+$/);
    const [file = ''] = await readdir(join(repository, '.local', 'keys'));
    const [, body = ''] = (await readFile(join(repository, '.local', 'keys', file), 'utf8')).split('\n');
    expect(body).toHaveLength(64);
    for (const path of await readdir(out, { recursive: true })) {
      const text = await readFile(join(out, path), 'utf8').catch(() => '');
      expect(text).not.toContain(body);
    }
  });

  test.each(['pull_request', 'fork'])('does not reach a %s', async (event) => {
    await giving(print);
    const { out } = await localRun(repository, ['--event', event]);
    expect(await told(out)).toBeNull();
  });
});

describe('what git knows', () => {
  const context =
    '[env.GITHUB_SHA, env.GITHUB_SERVER_URL, env.GITHUB_REF, env.GITHUB_REPOSITORY, env.GITHUB_EVENT_NAME, env.GITHUB_WORKSPACE]';

  test('without an origin there is no server, and the name is the module’s as an image’s name can be', async () => {
    const sha = git(repository, 'rev-parse', 'HEAD');
    const { out, printed } = await localRun(repository, tell(context));
    const expected = [sha, '', 'refs/heads/main', 'local/tiny-x', 'push', repository];
    expect(await told(out)).toEqual(expected);
    expect(printed).toContain(`sample-app: ${sha.slice(0, 7)} on main\n`);
  });

  test('the workspace is the top folder, and changes are told', async () => {
    const sha = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'remote', 'add', 'origin', 'git@github.example.com:Acme/shop.git');
    await writeFile(join(repository, 'sample-app', 'new.go'), 'package main\n');
    const { out, printed } = await localRun(repository, tell(context));
    expect(await told(out)).toEqual([
      sha,
      'https://github.example.com',
      'refs/heads/main',
      'Acme/shop',
      'push',
      repository,
    ]);
    expect(printed).toContain(`sample-app: ${sha.slice(0, 7)} on main, with uncommitted changes`);
  });

  test('a tag without a branch is the ref', async () => {
    git(repository, 'tag', 'v1.2.3');
    git(repository, 'checkout', '--quiet', '--detach', 'v1.2.3');
    const { out } = await localRun(
      repository,
      tell('[env.GITHUB_REF, env.GITHUB_REF_NAME, env.GITHUB_REF_TYPE]'),
    );
    expect(await told(out)).toEqual(['refs/tags/v1.2.3', 'v1.2.3', 'tag']);
    // What is not committed is on no tag.
    await writeFile(join(repository, 'new.txt'), '');
    const changed = await localRun(repository, tell('[env.GITHUB_REF]'));
    expect(await told(changed.out)).toEqual(['refs/heads/main']);
    expect(changed.printed).toContain('on v1.2.3, with uncommitted changes');
  });

  test('a pull request has its own event, and a fork another head', async () => {
    const head =
      "JSON.parse((await import('node:fs')).readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).pull_request.head.repo.fork";
    const own = await localRun(repository, [
      '--event',
      'pull_request',
      ...tell(`[env.GITHUB_EVENT_NAME, env.GITHUB_REF, ${head}]`),
    ]);
    expect(await told(own.out)).toEqual(['pull_request', 'refs/pull/1/merge', false]);
    const fork = await localRun(repository, [
      '--event',
      'fork',
      ...tell(`[env.GITHUB_EVENT_NAME, env.GITHUB_REF, ${head}]`),
    ]);
    expect(await told(fork.out)).toEqual(['pull_request', 'refs/pull/1/merge', true]);
  });
});

describe('an interrupted run', () => {
  test('still writes its report, and says so', async () => {
    const { exitCode, printed, report } = await localRun(repository, [], {}, AbortSignal.abort());
    expect(exitCode).toBe(130);
    expect(printed).toMatch(/^interrupted/m);
    expect(report?.steps.every(({ outcome }) => outcome === 'skipped')).toBe(true);
  });
});
