import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../local/registry/server.ts';
import { allTags, type ChainOptions, copyOfApp, document, runChain } from '../support/chain.ts';
import { documentsIn, schemaViolations } from '../support/documents.ts';
import { throwAwayKey } from '../support/keys.ts';
import { freePort } from '../support/net.ts';

const app = 'test/fixtures/chain-app';
let registry: { host: string; close(): Promise<void> };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-devops-registry-'));
  registry = await startRegistry({ folder });
});
afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

interface Fault {
  /** What is done to the app before it is committed. */
  change?: (app: string) => Promise<void>;
  options?: (app: string) => Partial<ChainOptions>;
  kind: 'InputError' | 'GateFailure' | 'ToolError';
  /** The one line that the user sees. */
  message: RegExp;
}

const write = (path: string, text: string) => async (root: string) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

/** An input of the chain that differs from what `npm start` gives. */
const given = (name: string, value: string) => () => ({ inputs: { [name]: value } });

/** An invented flaw of every version of the standard library. */
const advisory = {
  id: 'GO-2099-0001',
  modified: '2026-01-01T00:00:00Z',
  published: '2026-01-01T00:00:00Z',
  aliases: [],
  affected: [
    {
      package: { name: 'stdlib', ecosystem: 'Go' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '99.0.0' }] }],
      ecosystem_specific: { imports: [{ path: 'fmt' }] },
    },
  ],
  database_specific: { url: 'https://example.com/GO-2099-0001' },
};

const faults: Record<string, Fault> = {
  'a wrong input': {
    options: given('coverage-threshold', 'most'),
    kind: 'InputError',
    message: /coverage-threshold: "most" is not a percentage from 0 to 100/,
  },
  'an unknown stage': {
    options: given('stages', 'test,biuld'),
    kind: 'InputError',
    message: /stages: "biuld" is not one of test, build, check, scan, publish/,
  },
  'stages without one that they need': {
    options: given('stages', 'test,check,scan,publish'),
    kind: 'InputError',
    message:
      /stages: check, scan and publish need build: add build, or leave out check, scan and publish too/,
  },
  'a chart that is published unchecked': {
    options: () => ({ skip: ['check'] }),
    kind: 'InputError',
    message: /stages: publish needs check: add check, or leave out publish too/,
  },
  'stages that come out empty': {
    options: given('stages', ''),
    kind: 'InputError',
    message: /stages: is empty, so nothing would be tested or judged/,
  },
  'a word that publish does not know': {
    options: given('publish', 'yes'),
    kind: 'InputError',
    message: /publish: "yes" is not one of true, false, auto/,
  },
  'an image name with capitals': {
    options: given('repository', 'ghcr.io/Acme/Tiny'),
    kind: 'InputError',
    message: /repository: .*write ghcr\.io\/acme\/tiny/,
  },
  'a base without a digest': {
    options: given('base', 'gcr.io/distroless/static-debian13:nonroot'),
    kind: 'InputError',
    message: /base: .*digest/,
  },
  'a folder that does not exist': {
    options: given('working-directory', 'no-such-folder'),
    kind: 'InputError',
    message: /working-directory: .*no-such-folder/,
  },
  'a failing test': {
    change: write(
      'fail_test.go',
      'package main\n\nimport "testing"\n\nfunc TestSum(t *testing.T) { t.Fatal("two and two is five") }\n',
    ),
    kind: 'GateFailure',
    message: /TestSum/,
  },
  'a test that does not compile': {
    change: write('fail_test.go', 'package main\n\nfunc broken() { return 1 }\n'),
    kind: 'GateFailure',
    message: /fail_test\.go:3/,
  },
  'coverage below the limit': {
    options: given('coverage-threshold', '99.5'),
    kind: 'GateFailure',
    message: /coverage: .*below 99\.5/,
  },
  'generated code that has drifted': {
    change: async (root) => {
      await write('generate.go', 'package main\n\n//go:generate go run ./gen\n')(root);
      const program =
        'package main\n\nimport "os"\n\nfunc main() { _ = os.WriteFile("made.txt", []byte("new"), 0o644) }\n';
      await write('gen/main.go', program)(root);
      await write('made.txt', 'old')(root);
    },
    options: given('coverage-threshold', '0'),
    kind: 'GateFailure',
    message: /drift: .*made\.txt/,
  },
  'a finding above the gate': {
    change: write('advisories/GO-2099-0001.json', JSON.stringify(advisory)),
    options: (root) => ({ inputs: { database: `osv:${join(root, 'advisories')}` } }),
    kind: 'GateFailure',
    message: /vulnerabilities: .*GO-2099-0001/,
  },
  'no vulnerability data': {
    options: given('database', 'localhost:9/trivy-db:2'),
    kind: 'ToolError',
    message: /no vulnerability database could be had/,
  },
  'a chart that does not render': {
    change: write('chart/values.base.yaml', 'greeting: ""\n'),
    kind: 'GateFailure',
    message: /greeting/,
  },
  'a chart whose unit test fails': {
    change: async (root) => {
      const path = join(root, 'chart/tests/configmap_test.yaml');
      await writeFile(path, (await readFile(path, 'utf8')).replace('value: hello', 'value: goodbye'));
    },
    kind: 'GateFailure',
    message: /greets/,
  },
  'no key to sign with': {
    options: given('key', ''),
    kind: 'InputError',
    message: /key: .*cosign generate-key-pair/,
  },
  'a chart inside the image': {
    options: () => ({ inputs: { 'chart-registry': `oci://${registry.host}/local/tiny` } }),
    kind: 'InputError',
    message: /registry \(chart-registry in the chain\): /,
  },
  'an index that is none': {
    change: write('public/index.yaml', 'name: no index\n'),
    options: (root) => ({ inputs: { index: join(root, 'public/index.yaml') } }),
    kind: 'InputError',
    message: /index: .*public\/index\.yaml is not an index\.yaml and was left as it is: it has no apiVersion/,
  },
};

describe.each(Object.entries(faults))('%s', (_, { change, options, kind, message }) => {
  test('ends the chain with one clear line, and no release tag', async () => {
    const source = await copyOfApp(app, change);
    const run = await runChain({ app: source, registry: registry.host, ...options?.(source) });
    const reason = run.output.split('\n').find((line) => line.startsWith(`${kind}: `));
    expect({ reason, output: run.output }).toMatchObject({ reason: expect.stringMatching(message) });
    expect(run.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(run.exitCode).toBe(1);
    expect(await allTags(registry.host)).toEqual([]);
    // What was found before the failure is there for the reader.
    const evidence = join(run.out, 'evidence');
    const least = kind === 'GateFailure' ? 2 : 0;
    expect((await documentsIn(evidence)).length).toBeGreaterThanOrEqual(least);
    expect(await schemaViolations(evidence)).toEqual([]);
  }, 120_000);
});

describe('a registry that cannot be reached', () => {
  test('is a ToolError that names it', async () => {
    const nobody = `127.0.0.1:${await freePort()}`;
    const run = await runChain({ app: await copyOfApp(app), registry: nobody });
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/^ToolError: .*127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/m);
    expect((await document(run.out, 'verdict.json')).published).toBe(false);
  }, 120_000);
});

describe.each<[string, Partial<ChainOptions>]>([
  ['an event of a pull_request', { event: 'pull_request' }],
  ['an event of a fork', { event: 'fork' }],
  [
    'a pull_request that has the key and a blank publish',
    { event: 'pull_request', inputs: { publish: ' ', key: throwAwayKey() } },
  ],
  ['the stages without publish', { skip: ['publish'], inputs: { publish: 'true' } }],
])('%s', (_, options) => {
  test('runs everything but publishes nothing and needs no key', async () => {
    const inputs = { ...options.inputs, key: '' };
    const source = await copyOfApp(app);
    const run = await runChain({ app: source, registry: registry.host, ...options, inputs });
    expect(run.output).toMatch(/^done in /m);
    expect(run.exitCode).toBe(0);
    expect(await allTags(registry.host)).toEqual([]);
    const { repositories } = (await (await fetch(`http://${registry.host}/v2/_catalog`)).json()) as {
      repositories: string[];
    };
    expect(repositories).toEqual([]);
    const verdict = await document(run.out, 'verdict.json');
    expect(verdict).toMatchObject({ verdict: 'pass', published: false });
    expect((await document(run.out, 'charts.json')).charts[0].published).toBe(false);
  }, 120_000);
});

test('the same chain without a fault does set tags, so their absence means something', async () => {
  const run = await runChain({ app: await copyOfApp(app), registry: registry.host });
  expect(run.exitCode).toBe(0);
  const tags = await allTags(registry.host);
  expect(tags).toContain('local/tiny:main');
  expect(tags.some((tag) => tag.startsWith('local/charts/tiny:0.1.0-0.'))).toBe(true);
}, 120_000);
