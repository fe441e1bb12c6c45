import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../local/registry/server.ts';
import { doors, root } from '../../scripts/doors.ts';
import { build, repository, sampleCheckout } from '../integration/docker-distroless-build/support.ts';
import { checkout, pathWith } from '../integration/go-test-cover/support.ts';
import { generateKey } from '../integration/sbom-scan-sign/key.ts';
import { type ActionRun, runDoor } from '../support/action-process.ts';
import { chartRepository } from '../support/charts.ts';
import { schemaViolations } from '../support/documents.ts';
import { commitAll } from '../support/git.ts';
import { readMetadata } from '../support/metadata.ts';
import { type TestTool, tool } from '../support/tools.ts';

const minutes = 5 * 60_000;
const digest = /^sha256:[0-9a-f]{64}$/;

let folder: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let key: Awaited<ReturnType<typeof generateKey>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-devops-doors-'));
  registry = await startRegistry({ folder: join(folder, 'registry') });
  key = await generateKey(join(folder, 'key'), 'correct-horse-battery');
}, minutes);
afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

/** A PATH with real tools at its front. */
async function pathTo(...tools: TestTool[]): Promise<string> {
  const paths = await Promise.all(tools.map(tool));
  return [...new Set(paths.map((path) => dirname(path))), process.env.PATH].join(delimiter);
}

/** The step went well: outputs are those that the door declares, and every document keeps to its schema. */
async function expectSound(name: string, run: ActionRun): Promise<void> {
  expect(run).toMatchObject({ exitCode: 0, output: expect.not.stringContaining('::error') });
  expect(Object.keys(run.outputs).sort()).toEqual(
    Object.keys(readMetadata().doors[name]?.outputs ?? {}).sort(),
  );
  expect(await schemaViolations(join(run.temp, 'go-devops'))).toEqual([]);
  expect(await readdir(join(run.temp, 'go-devops', 'timeline'))).toHaveLength(1);
}

/** The post step removes secrets that a killed main step left in the folders it had told of. */
async function expectTidied(name: string, main: ActionRun): Promise<void> {
  const told: string[] = JSON.parse(main.state.privateFolders ?? '[]');
  expect(told).not.toEqual([]);
  expect(told.filter((path) => existsSync(path))).toEqual([]);
  for (const path of told) {
    await mkdir(path);
    await writeFile(join(path, 'secret'), key.password);
  }
  const post = await runDoor(name, { cwd: folder, inputs: required(name), temp: main.temp }, main.state);
  expect(post).toMatchObject({ exitCode: 0, output: '' });
  expect(told.filter((path) => existsSync(path))).toEqual([]);
}

/** Any value for the inputs that a door demands. */
function required(name: string): Record<string, string> {
  const inputs = Object.entries(readMetadata().doors[name]?.inputs ?? {});
  return Object.fromEntries(inputs.filter(([, input]) => input.required).map(([input]) => [input, 'given']));
}

describe('setup-go-devops alone', () => {
  const run = (cache: string, inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runDoor('setup-go-devops', {
      cwd: folder,
      inputs: { tools: 'crane', source: 'module', ...inputs },
      env: { RUNNER_TOOL_CACHE: join(folder, cache), ...env },
    });

  test(
    'puts a tool on PATH; the second time it is in the tool cache',
    async () => {
      const first = await run('tool-cache', {});
      await expectSound('setup-go-devops', first);
      expect(first.outputs).toMatchObject({
        'go-version': expect.stringMatching(/^1\.\d+/),
        // There is no cache service here.
        'cache-hit': 'false',
        'cache-hit-modules': 'off',
        'cache-hit-build': 'off',
      });
      const { crane } = JSON.parse(first.outputs.tools ?? '');
      expect(crane).toMatchObject({
        state: 'ready',
        from: 'go-module',
        sha256: createHash('sha256')
          .update(await readFile(crane.path))
          .digest('hex'),
        verifiedBy: expect.stringMatching(/^h1:.* \(table\)$/),
      });
      expect(first.paths).toContain(dirname(crane.path));
      expect(first.variables.GO_DEVOPS_CACHE).toBe(join(folder, 'tool-cache', 'go-devops'));
      expect(execFileSync(crane.path, ['version'], { encoding: 'utf8' }).trim()).toBe(crane.version);

      const second = await run('tool-cache', {});
      await expectSound('setup-go-devops', second);
      expect(JSON.parse(second.outputs.tools ?? '').crane).toEqual({ ...crane, from: 'tool-cache' });
    },
    minutes,
  );

  test(
    'builds in the background by starting its bundle again; the post step ends that',
    async () => {
      const cold = { GOCACHE: join(folder, 'go-build') };
      const main = await run('cold-cache', { background: 'true' }, cold);
      await expectSound('setup-go-devops', main);
      expect(JSON.parse(main.outputs.tools ?? '').crane.state).toBe('building');
      expect(existsSync(main.state.builder ?? '')).toBe(true);
      const post = await runDoor(
        'setup-go-devops',
        { cwd: folder, inputs: {}, temp: main.temp, env: cold },
        main.state,
      );
      expect(post.exitCode).toBe(0);
      expect(post.output).toContain('nobody waited for crane: ended');
      expect(existsSync(main.state.builder ?? '')).toBe(false);
    },
    minutes,
  );

  test('a tool that it does not know', async () => {
    const { exitCode, output } = await run('tool-cache', { tools: 'cran' });
    expect(exitCode).toBe(1);
    expect(output).toContain('::error title=InputError::tools: "cran" is not a known tool');
  });
});

describe('go-test-cover alone', () => {
  test(
    'tests a module and says how far it is covered',
    async () => {
      const run = await runDoor('go-test-cover', {
        cwd: await checkout('passing'),
        inputs: {},
        env: { PATH: await pathWith('go', 'git') },
      });
      await expectSound('go-test-cover', run);
      expect(run.outputs).toMatchObject({ verdict: 'pass', failed: '0', coverage: '80.0', drift: 'none' });
      expect(await readFile(run.outputs['junit-file'] ?? '', 'utf8')).toContain('TestAbs');
      expect(run.summary).toContain('80.0');
    },
    minutes,
  );

  test(
    'race: true with no C compiler on PATH',
    async () => {
      const { exitCode, output, outputs } = await runDoor('go-test-cover', {
        cwd: await checkout('passing'),
        inputs: { race: 'true' },
        env: { PATH: await pathWith('go', 'git') },
      });
      expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} });
      expect(output).toContain(
        '::error title=InputError::race: "true" was given, but no C compiler (gcc) is on PATH; install a C compiler such as gcc, or use race: auto',
      );
    },
    minutes,
  );
});

describe('docker-distroless-build alone', () => {
  test(
    'makes an image of one platform, the same as its sources do',
    async () => {
      const cwd = await sampleCheckout();
      const inputs = { repository, base: 'builtin', platforms: 'linux/amd64' };
      const run = await runDoor('docker-distroless-build', { cwd, inputs });
      await expectSound('docker-distroless-build', run);
      const { outputs } = run;
      expect(outputs).toMatchObject({ repository, base: 'builtin', digest: expect.stringMatching(digest) });
      expect(outputs.image).toBe(`${repository}@${outputs.digest}`);
      expect(outputs.tags?.split('\n')).toContainEqual(expect.stringMatching(/^sha-[0-9a-f]{12}$/));
      expect(JSON.parse(outputs.platforms ?? '')).toMatchObject([{ platform: 'linux/amd64' }]);
      const index = JSON.parse(await readFile(join(outputs.layout ?? '', 'index.json'), 'utf8'));
      expect(index.manifests[0].digest).toBe(outputs.digest);
    },
    minutes,
  );

  test('a base that is not pinned', async () => {
    const { exitCode, output } = await runDoor('docker-distroless-build', {
      cwd: await sampleCheckout(),
      inputs: { repository, base: 'gcr.io/distroless/static-debian13:nonroot' },
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^::error title=InputError::base: .*digest/m);
  });
});

describe('sbom-scan-sign alone', () => {
  test(
    'judges, publishes, signs and tags an image, and leaves no secret',
    async () => {
      const image = await build(await sampleCheckout());
      const target = `${registry.host}/acme/hello`;
      const run = await runDoor('sbom-scan-sign', {
        cwd: folder,
        inputs: {
          layout: image.outputs.layout ?? '',
          digest: image.outputs.digest ?? '',
          repository: target,
          tags: 'v1.2.3',
          publish: 'true',
          // The fixture is built by whatever Go there is, whose flaws are not the matter here.
          unknown: 'warn',
          database: `osv:${join(root, 'sample-app', 'advisories')}`,
          key: key.key,
          'key-password': key.password,
        },
        env: {
          PATH: await pathTo('syft', 'trivy', 'trivy-db', 'cosign'),
          GO_DEVOPS_CACHE: join(folder, 'cache'),
        },
      });
      await expectSound('sbom-scan-sign', run);
      expect(run.outputs).toMatchObject({
        verdict: 'pass',
        published: 'true',
        image: `${target}@${image.outputs.digest}`,
        tags: 'v1.2.3',
      });
      const tagged = await fetch(`http://${registry.host}/v2/acme/hello/manifests/v1.2.3`, {
        headers: { accept: 'application/vnd.oci.image.index.v1+json' },
      });
      expect(tagged.headers.get('docker-content-digest')).toBe(image.outputs.digest);
      const log = run.output.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(log.join('\n')).not.toContain(key.password);
      await expectTidied('sbom-scan-sign', run);
    },
    minutes,
  );

  test('a required input that is missing', async () => {
    const { exitCode, output } = await runDoor('sbom-scan-sign', { cwd: folder, inputs: { repository } });
    expect(exitCode).toBe(1);
    expect(output).toContain('::error title=InputError::layout: is required');
  });
});

describe('helm-oci-publish alone', () => {
  test(
    'checks, publishes and signs a chart, and leaves no secret',
    async () => {
      const run = await runDoor('helm-oci-publish', {
        cwd: await chartRepository(),
        inputs: {
          registry: `oci://${registry.host}/acme/charts`,
          image: `${registry.host}/acme/tiny@sha256:${'0123456789abcdef'.repeat(4)}`,
          key: key.key,
          'key-password': key.password,
        },
        env: { PATH: await pathTo('helm', 'helm-unittest', 'cosign') },
      });
      await expectSound('helm-oci-publish', run);
      expect(run.outputs).toMatchObject({ published: 'true', skipped: '', 'index-file': '' });
      const [chart] = JSON.parse(run.outputs.charts ?? '');
      expect(chart).toMatchObject({ name: 'tiny', published: true, digest: run.outputs.digest });
      expect(run.outputs.chart).toBe(`${registry.host}/acme/charts/tiny@${run.outputs.digest}`);
      const listed = await fetch(`http://${registry.host}/v2/acme/charts/tiny/tags/list`);
      expect(((await listed.json()) as { tags: string[] }).tags).toContain(chart.version);
      await expectTidied('helm-oci-publish', run);
    },
    minutes,
  );

  test('no key to sign with', async () => {
    const { exitCode, output } = await runDoor('helm-oci-publish', {
      cwd: await chartRepository(),
      inputs: { registry: `oci://${registry.host}/acme/charts` },
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^::error title=InputError::key: /m);
  });
});

describe.each(doors)('%s on pull_request_target', (name) => {
  const env = { GITHUB_EVENT_NAME: 'pull_request_target' };
  const refused = {
    exitCode: 1,
    output: expect.stringContaining(
      '::error title=InputError::on: pull_request_target: would run a fork\'s code with this repository\'s secrets; use "on: pull_request" instead',
    ),
    outputs: {},
  };

  // Alone it starts nothing of the code that is checked out: only the chain's stages do.
  if (name === 'setup-go-devops') {
    test('refuses with stages, and installs without', async () => {
      const cwd = await mkdtemp(join(folder, 'nothing-'));
      expect(await runDoor(name, { cwd, inputs: { stages: 'test' }, env })).toMatchObject(refused);
      const alone = await runDoor(name, { cwd, inputs: {}, env });
      await expectSound(name, alone);
      expect(alone.outputs).toMatchObject({ 'cache-hit-modules': 'off', 'cache-hit-build': 'off' });
    });

    test("takes no commit but the run's own: another one's files would choose the tools", async () => {
      const cwd = await mkdtemp(join(folder, 'forked-'));
      await writeFile(join(cwd, 'go.mod'), 'module example.com/app\n\ngo 1.26\n');
      const head = commitAll(cwd);
      const own = await runDoor(name, { cwd, inputs: {}, env: { ...env, GITHUB_SHA: head } });
      await expectSound(name, own);
      const other = { ...env, GITHUB_SHA: '0123456789'.repeat(4) };
      const run = await runDoor(name, { cwd, inputs: {}, env: other });
      expect(run.exitCode).toBe(1);
      expect(run.output).toContain(
        `::error title=InputError::on: pull_request_target: the commit ${head.slice(0, 12)} is checked out`,
      );
    });
    return;
  }

  test('refuses before it reads anything, and its post step has nothing to do', async () => {
    const cwd = await mkdtemp(join(folder, 'nothing-'));
    const main = await runDoor(name, { cwd, inputs: required(name), env });
    expect(main).toMatchObject(refused);
    expect(await readdir(cwd)).toEqual([]);
    expect(existsSync(join(main.temp, 'go-devops'))).toBe(false);
    if (readMetadata().doors[name]?.runs.post === undefined) return;
    const post = await runDoor(name, { cwd, inputs: required(name), env, temp: main.temp }, main.state);
    expect(post).toMatchObject({ exitCode: 0, output: '' });
  });
});
