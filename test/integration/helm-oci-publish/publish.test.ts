import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../../local/registry/server.ts';
import { chartRepository, runCharts } from '../../support/charts.ts';
import { startDistribution } from '../../support/distribution.ts';
import { git } from '../../support/git.ts';
import { freePort } from '../../support/net.ts';
import { served } from '../../support/serve.ts';
import { keyedVerification, type Stranger, stranger } from '../../support/stranger.ts';
import { readTgz } from '../../support/tgz.ts';
import { tool } from '../../support/tools.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
let who: Stranger;
let key: string;

beforeAll(async () => {
  who = await stranger();
  await who.run('cosign', ['generate-key-pair'], { COSIGN_PASSWORD: 'secret' });
  key = await readFile(join(who.home, 'cosign.key'), 'utf8');
});

describe.each([
  ['the embedded registry', (folder: string) => startRegistry({ folder })],
  ["distribution's registry", (folder: string) => startDistribution({ folder })],
])('a chart published to %s', (_, start) => {
  let registry: { host: string; close(): Promise<void> };
  let source: string;
  let given: Record<string, string>;
  let outputs: Record<string, unknown>;
  const version = '1.2.3+build.7';

  beforeAll(async () => {
    registry = await start(await mkdtemp(join(tmpdir(), 'registry-')));
    source = await chartRepository();
    given = {
      phases: 'publish',
      image: `${registry.host}/org/tiny@${digest}`,
      version,
      key,
      'key-password': 'secret',
      index: 'public/index.yaml',
    };
    const run = await runCharts(source, given);
    if (run.error !== undefined) throw run.error;
    outputs = run.record.outputs;
    expect(run.record.summary).toMatch(
      /\| tiny \| 1\.2\.3\+build\.7 \| sha256:[0-9a-f]{64} \| \d+ \| yes \| yes \|/,
    );
  });
  afterAll(() => registry.close());

  const reference = () => `${registry.host}/org/charts/tiny`;

  test('is told by digest', () => {
    expect(outputs).toMatchObject({
      chart: `${reference()}@${outputs.digest}`,
      published: true,
      skipped: '',
      'index-file': join(source, 'public/index.yaml'),
      charts: [
        { name: 'tiny', version, ref: `${reference()}:1.2.3_build.7@${outputs.digest}`, published: true },
      ],
    });
  });

  test('is pulled by helm and renders without any values', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pulled-'));
    const args = [
      'pull',
      `oci://${reference()}`,
      '--version',
      version,
      '--plain-http',
      '--destination',
      folder,
    ];
    await who.run('helm', args);
    const [archive = ''] = await readdir(folder);
    const rendered = await who.run('helm', ['template', 'release', join(folder, archive)]);
    expect(rendered).toContain(`image: ${registry.host}/org/tiny@${digest}`);
    expect(rendered).toContain('replicas: 1');
    await promisify(execFile)('tar', ['xzf', archive], { cwd: folder });
    const prod = await who.run('helm', [
      'template',
      'release',
      join(folder, 'tiny'),
      '-f',
      join(folder, 'tiny/values.prod.yaml'),
    ]);
    expect(prod).toContain('replicas: 3');
    expect(prod).toContain('{\\"verbose\\":false}');
  });

  test('is the one that crane sees', async () => {
    expect(await who.run('crane', ['digest', '--insecure', `${reference()}:1.2.3_build.7`])).toBe(
      outputs.digest,
    );
  });

  test('carries a signature that cosign verifies', async () => {
    const publicKey = join(who.home, 'cosign.pub');
    await who.run('cosign', ['verify', ...keyedVerification(publicKey), `${outputs.chart}`]);
  });

  test('is in an index that helm reads, and that leads to it', async () => {
    await served(join(source, 'public/index.yaml'), async (url) => {
      const name = `charts-${registry.host.split(':')[1]}`;
      await who.run('helm', ['repo', 'add', name, url]);
      const listed = JSON.parse(await who.run('helm', ['search', 'repo', `${name}/`, '-o', 'json']));
      expect(listed).toEqual([
        {
          name: `${name}/tiny`,
          version,
          app_version: expect.any(String),
          description: 'A small chart <with> every kind of file & field',
        },
      ]);
      const shown = await who.run('helm', ['show', 'chart', `${name}/tiny`, '--plain-http']);
      expect(shown).toContain('name: tiny');
    });
  });

  test('is skipped when it comes again, and nothing is written', async () => {
    const before = await readFile(join(source, 'public/index.yaml'), 'utf8');
    const { error, record } = await runCharts(source, given);
    expect(error).toBeUndefined();
    expect(record.outputs).toMatchObject({ published: true, skipped: 'tiny', digest: outputs.digest });
    expect(await readFile(join(source, 'public/index.yaml'), 'utf8')).toBe(before);
  });

  test('never changes under its version', async () => {
    const changed = await chartRepository((chart) =>
      writeFile(join(chart, 'values.dev.yaml'), 'greeting: hey\n'),
    );
    const { error, record } = await runCharts(changed, given);
    expect(error?.name).toBe('GateFailure');
    expect(error?.message).toContain(
      `immutable: a published version never changes: ${reference()}:1.2.3_build.7 is ${outputs.digest}`,
    );
    expect(record.outputs).toMatchObject({ published: false, chart: '' });
    expect(await who.run('crane', ['digest', '--insecure', `${reference()}:1.2.3_build.7`])).toBe(
      outputs.digest,
    );
  });

  test('stands beside older versions in the index, newest first, and other charts stay in it', async () => {
    const path = join(source, 'public/index.yaml');
    const other =
      '  zeta:\n    - name: zeta\n      version: 0.1.0\n      apiVersion: v2\n      digest: ""\n      created: "2020-01-01T00:00:00Z"\n      urls:\n        - https://example.com/zeta-0.1.0.tgz\n';
    await writeFile(path, (await readFile(path, 'utf8')).replace('generated:', `${other}generated:`));
    const { error } = await runCharts(source, { ...given, version: '1.10.0' });
    expect(error).toBeUndefined();
    const text = await readFile(path, 'utf8');
    expect([...text.matchAll(/^ {6}version: (.+)$/gm)].map(([, found]) => found)).toEqual([
      '1.10.0',
      version,
      '0.1.0',
    ]);
    expect(text).toContain(other);
  });

  test('leaves a broken index as it is, and publishes nothing', async () => {
    const path = join(source, 'public/broken.yaml');
    await writeFile(path, 'apiVersion: v1\nentries: [');
    const broken = { ...given, version: '7.7.7', index: 'public/broken.yaml' };
    const { error } = await runCharts(source, broken);
    expect(error?.message).toMatch(/^index: .*broken\.yaml is not an index\.yaml and was left as it is: /);
    const tags = await fetch(`http://${registry.host}/v2/org/charts/tiny/tags/list`);
    expect(((await tags.json()) as { tags: string[] }).tags).not.toContain('7.7.7');
    expect(await readFile(path, 'utf8')).toBe('apiVersion: v1\nentries: [');
  });
});

test('nothing is published without a key', async () => {
  const source = await chartRepository();
  const { error } = await runCharts(source, {
    image: `localhost:5000/org/tiny@${digest}`,
    phases: 'publish',
    key: '',
  });
  expect(error?.message).toBe('key: is needed to sign the charts; make one with "cosign generate-key-pair"');
});

test('half of the credentials is refused', async () => {
  const { error } = await runCharts(await chartRepository(), { phases: 'check', 'registry-username': 'me' });
  expect(error?.message).toBe(
    'registry-password: is empty: give registry-username and registry-password together',
  );
});

test('what an earlier check found stays in charts.json', async () => {
  const registry = await startRegistry({ folder: await mkdtemp(join(tmpdir(), 'registry-')) });
  try {
    const source = await chartRepository();
    const given = { image: `${registry.host}/org/tiny@${digest}`, 'evidence-dir': join(source, 'evidence') };
    const runs = [
      await runCharts(source, { ...given, phases: 'check' }),
      await runCharts(source, { ...given, phases: 'publish' }),
    ];
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(runs[1]?.record.annotations).toEqual([]);
    const { charts } = JSON.parse(await readFile(join(source, 'evidence', 'charts.json'), 'utf8'));
    expect(charts[0]).toMatchObject({ published: true, signed: true, unitTests: { suites: 2 } });
    expect(charts[0].layers).toHaveLength(3);
  } finally {
    await registry.close();
  }
});

test('what is no chart of that name and version stays out of the index', async () => {
  const registry = await startRegistry({ folder: await mkdtemp(join(tmpdir(), 'registry-')) });
  try {
    const source = await chartRepository();
    const given = {
      phases: 'publish',
      registry: `oci://${registry.host}/charts`,
      version: '1.0.0',
      index: 'index.yaml',
    };
    const first = await runCharts(source, given);
    const tiny = `${registry.host}/charts/tiny`;
    await writeFile(join(who.home, 'x.txt'), 'x');
    await who.run('crane', ['tag', '--insecure', `${tiny}:1.0.0`, '9.0.0']);
    await who.run('crane', ['append', '--insecure', '-f', join(who.home, 'x.txt'), '-t', `${tiny}:8.0.0`]);
    const { error, record } = await runCharts(source, given);
    expect([first.error, error]).toEqual([undefined, undefined]);
    const text = await readFile(join(source, 'index.yaml'), 'utf8');
    expect([...text.matchAll(/^ {6}version: (.+)$/gm)].map(([, found]) => found)).toEqual(['1.0.0']);
    expect(record.lines.filter((line) => line.includes('not in the index')).sort()).toEqual([
      expect.stringContaining(`${tiny}:8.0.0 is not in the index: its configuration is application/vnd.`),
      `${tiny}:9.0.0 is not in the index: it says it is tiny 1.0.0`,
    ]);
  } finally {
    await registry.close();
  }
});

describe('the version', () => {
  let registry: { host: string; close(): Promise<void> };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registry-'));
    registry = await startRegistry({ folder });
  });
  afterAll(async () => {
    await registry.close();
    await rm(folder, { recursive: true });
  });

  const publishFrom = async (repository: string, env: Record<string, string>) => {
    const given = { phases: 'publish', registry: `oci://${registry.host}/charts` };
    const { record, error } = await runCharts(repository, given, env);
    if (error !== undefined) throw error;
    const [chart] = record.outputs.charts as { version: string }[];
    return { version: chart?.version, annotations: record.annotations };
  };
  const versionOf = async (env: Record<string, string>) =>
    (await publishFrom(await chartRepository(), env)).version;

  test("is the release tag's", async () => {
    expect(await versionOf({ GITHUB_REF: 'refs/tags/v2.0.1' })).toBe('2.0.1');
  });

  test('is made of commit time and commit otherwise', async () => {
    expect(await versionOf({ GITHUB_REF: 'refs/heads/main' })).toMatch(
      /^0\.3\.0-0\.20260102030405\.g[0-9a-f]{12}$/,
    );
  });

  test('is not that of a release tag that merely stands on the commit', async () => {
    const repository = await chartRepository();
    git(repository, 'tag', 'v2.0.2');
    const { version } = await publishFrom(repository, { GITHUB_REF: 'refs/heads/main' });
    expect(version).toMatch(/^0\.3\.0-0\./);
  });

  test('is one of its own for uncommitted work, but for a pushed release, which warns', async () => {
    const repository = await chartRepository();
    await writeFile(join(repository, 'generated.txt'), '');
    const branch = await publishFrom(repository, { GITHUB_REF: 'refs/heads/main' });
    expect(branch.version).toMatch(/^0\.3\.0-0\.20260102030405\.g[0-9a-f]{12}\.dirty\.h[0-9a-f]{12}$/);
    expect(branch.annotations).toEqual([]);
    const release = await publishFrom(repository, { GITHUB_REF: 'refs/tags/v2.0.3' });
    expect(release.version).toBe('2.0.3');
    expect(release.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringContaining('not committed: generated.txt') },
    ]);
  });

  test('is not made at a time that is none', async () => {
    await expect(versionOf({ SOURCE_DATE_EPOCH: 'today' })).rejects.toThrow(
      'SOURCE_DATE_EPOCH: "today" is not a number of seconds since 1970',
    );
  });
});

test('two clones in two folders give the same package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  const registry = await startRegistry({ folder });
  try {
    const given = { phases: 'publish', registry: `oci://${registry.host}/charts` };
    const runs = [
      await runCharts(await chartRepository(), given),
      await runCharts(await chartRepository(), given),
    ];
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(runs[1]?.record.outputs.digest).toBe(runs[0]?.record.outputs.digest);
    expect(runs[1]?.record.outputs.skipped).toBe('tiny');
    const pulled = await mkdtemp(join(tmpdir(), 'pulled-'));
    await promisify(execFile)(
      await tool('helm'),
      ['pull', `oci://${registry.host}/charts/tiny`, '--devel', '--plain-http'],
      { cwd: pulled },
    );
    const [archive = ''] = await readdir(pulled);
    const members = await readTgz(await readFile(join(pulled, archive)));
    expect(members.map(({ name }) => name)).not.toContain('tiny/tests/deployment_test.yaml');
  } finally {
    await registry.close();
  }
});

test('a registry that nobody serves is a ToolError, and the documents are there', async () => {
  const host = `127.0.0.1:${await freePort()}`;
  const { error, record, evidence } = await runCharts(await chartRepository(), {
    phases: 'publish',
    registry: `oci://${host}/charts`,
  });
  expect(error?.name).toBe('ToolError');
  expect(error?.message).toContain(`http://${host} cannot be reached (ECONNREFUSED)`);
  expect(record.outputs.published).toBe(false);
  expect(JSON.parse(await readFile(join(evidence, 'charts.json'), 'utf8')).published).toBe(false);
});
