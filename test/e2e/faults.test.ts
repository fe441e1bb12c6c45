import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../local/registry/server.ts';
import { allTags, type ChainOptions, copyOfApp, document, runChain } from '../support/chain.ts';
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
  change?: (folder: string) => Promise<void>;
  options?: Partial<ChainOptions>;
  kind: 'InputError' | 'GateFailure' | 'ToolError';
  /** The one line that the user sees. */
  message: RegExp;
}

const write = (path: string, text: string) => async (root: string) => writeFile(join(root, path), text);

const faults: Record<string, Fault> = {
  'a wrong input': {
    options: { inputs: { 'coverage-threshold': 'most' } },
    kind: 'InputError',
    message: /coverage-threshold: "most" is not a percentage from 0 to 100/,
  },
  'an unknown stage': {
    options: { inputs: { stages: 'test,biuld' } },
    kind: 'InputError',
    message: /stages: "biuld" is not one of test, build, check, scan, publish/,
  },
  'a word that publish does not know': {
    options: { inputs: { publish: 'yes' } },
    kind: 'InputError',
    message: /phases: "publish=yes" is not one of/,
  },
  'an image name with capitals': {
    options: { inputs: { repository: 'ghcr.io/Acme/Tiny' } },
    kind: 'InputError',
    message: /repository: .*ghcr\.io\/acme\/tiny/,
  },
  'a base without a digest': {
    options: { inputs: { base: 'gcr.io/distroless/static-debian13:nonroot' } },
    kind: 'InputError',
    message: /base: .*digest/,
  },
  'a failing test': {
    change: write(
      'fail_test.go',
      'package main\n\nimport "testing"\n\nfunc TestSum(t *testing.T) { t.Fatal("two and two is five") }\n',
    ),
    kind: 'GateFailure',
    message: /tests: .*TestSum/,
  },
  'coverage below the limit': {
    options: { inputs: { 'coverage-threshold': '99.5' } },
    kind: 'GateFailure',
    message: /coverage: .*below 99\.5/,
  },
  'generated code that has drifted': {
    change: write('generate.go', 'package main\n\n//go:generate go run ./gen\n'),
    kind: 'GateFailure',
    message: /drift: /,
  },
  'a finding above the gate': {
    change: write('go.mod', 'module example.com/tiny\n\ngo 1.26\n'),
    kind: 'GateFailure',
    message: /vulnerabilities: /,
  },
  'a chart that does not render': {
    change: write('chart/values.base.yaml', 'greeting: ""\n'),
    kind: 'GateFailure',
    message: /greeting/,
  },
  'no key to sign with': {
    options: { inputs: { key: '' } },
    kind: 'InputError',
    message: /key: .*cosign generate-key-pair/,
  },
  'a chart below the image': {
    options: { inputs: { 'chart-registry': 'oci://REGISTRY/apps/tiny' } },
    kind: 'InputError',
    message: /registry: /,
  },
};

describe.each(Object.entries(faults))('%s', (_, { change, options, kind, message }) => {
  test('ends the chain with one clear line, and no release tag', async () => {
    const source = await copyOfApp(app, change);
    const run = await runChain({ app: source, registry: registry.host, ...options });
    expect(run.output).toMatch(message);
    expect(run.output).toContain(kind);
    expect(run.output).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m);
    expect(run.exitCode).toBe(1);
    expect(await allTags(registry.host, ['app/app', 'app/charts/tiny'])).toEqual([]);
  }, 120_000);
});

describe('a registry that cannot be reached', () => {
  test('is a ToolError that names it', async () => {
    const nobody = `127.0.0.1:${await freePort()}`;
    const run = await runChain({ app: await copyOfApp(app), registry: nobody });
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/ToolError: .*127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/);
    expect((await document(run.out, 'verdict.json')).published).toBe(false);
  }, 120_000);
});
