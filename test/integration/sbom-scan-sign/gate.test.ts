import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../../local/registry/server.ts';
import { root } from '../../../scripts/doors.ts';
import { stranger } from '../../support/stranger.ts';
import { scan } from './action.ts';
import { publishDatabase } from './database.ts';
import { buildImage } from './image.ts';
import { generateKey } from './key.ts';
import { serve } from './proxy.ts';

let folder: string;
let cache: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let image: Awaited<ReturnType<typeof buildImage>>;
let database: string;
let inputs: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  cache = await mkdtemp(join(tmpdir(), 'gate-cache-'));
  registry = await startRegistry({ folder: join(folder, 'registry') });
  image = await buildImage(folder, {
    'example.com/leaky': 'v1.0.0',
    'example.com/hopeless': 'v0.1.0',
    'example.com/unrated': 'v2.0.0+incompatible',
    'example.com/sound': 'v1.2.3',
  });
  database = await publishDatabase(join(folder, 'database'), registry.host, [
    { id: 'CVE-2099-0001', module: 'example.com/leaky', severity: 'CRITICAL', fixed: '1.0.2' },
    { id: 'CVE-2099-0002', module: 'example.com/leaky', severity: 'MODERATE', fixed: '1.1.0' },
    { id: 'CVE-2099-0003', module: 'example.com/hopeless', severity: 'HIGH' },
    { id: 'CVE-2099-0004', module: 'example.com/unrated', severity: '', fixed: '3.0.0' },
    { id: 'CVE-2099-0005', module: 'example.com/elsewhere', severity: 'CRITICAL' },
  ]);
  const { key, password } = await generateKey(join(folder, 'key'), 'correct-horse');
  inputs = {
    layout: image.layout,
    repository: `${registry.host}/acme/app`,
    tags: 'v1',
    database,
    key,
    'key-password': password,
  };
}, 300_000);
afterAll(async () => {
  await registry.close();
  for (const path of [folder, cache]) await rm(path, { recursive: true, force: true });
});

async function expectNothingPushed(): Promise<void> {
  const somebody = await stranger();
  await expect(somebody.run('crane', ['manifest', `${inputs.repository}@${image.digest}`])).rejects.toThrow();
  await expect(somebody.run('crane', ['manifest', `${inputs.repository}:v1`])).rejects.toThrow();
  await rm(somebody.home, { recursive: true });
}

describe('the gate', () => {
  test('stops an image with findings, says what to do, and leaves the evidence', async () => {
    const run = await scan(cache, inputs);
    expect(run.output).toMatch(
      /::error title=GateFailure::vulnerabilities: no critical or high finding: 2 findings; no finding without a severity: 1 finding\. CVE-2099-0001 in example\.com\/leaky v1\.0\.0 \(critical, linux\/amd64, linux\/arm64\)/,
    );
    expect(run.output).toMatch(/bump example\.com\/leaky to v1\.0\.2 \(now v1\.0\.0\)/);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      critical: '1',
      high: '1',
      medium: '1',
      low: '0',
      unknown: '1',
      published: 'false',
    });
    expect(run.verdict).toMatchObject({
      verdict: 'fail',
      published: false,
      database: { kind: 'trivy', source: database, digest: expect.stringMatching(/^sha256:/) },
    });
    expect(run.verdict?.findings.map(({ id, platforms }) => [id, platforms.length])).toEqual([
      ['CVE-2099-0001', 2],
      ['CVE-2099-0003', 2],
      ['CVE-2099-0002', 2],
      ['CVE-2099-0004', 2],
    ]);
    expect(run.summary).toContain('CVE-2099-0003');
    await expectNothingPushed();
  });

  test('downloads a database once, under its digest', async () => {
    const run = await scan(cache, { ...inputs, phases: 'scan' });
    expect(run.output).not.toMatch(/downloading the database/);
    expect((await readdir(join(cache, 'sbom-scan-sign', 'trivy-db'))).map((hex) => `sha256:${hex}`)).toEqual([
      run.outputs['database-digest'],
    ]);
  });

  test('downloads a database again that was changed in the cache', async () => {
    const { outputs } = await scan(cache, { ...inputs, phases: 'scan' });
    const [hex = ''] = await readdir(join(cache, 'sbom-scan-sign', 'trivy-db'));
    await writeFile(join(cache, 'sbom-scan-sign', 'trivy-db', hex, 'db', 'trivy.db'), 'changed');
    const run = await scan(cache, { ...inputs, phases: 'scan' });
    expect(run.output).toMatch(/downloading the database/);
    expect(run.outputs).toMatchObject({
      critical: '1',
      'database-digest': outputs['database-digest'],
    });
  });

  test.each([
    [{ 'fail-on': 'medium', unknown: 'warn' }, 'fail'],
    [{ 'fail-on': 'low', unknown: 'warn' }, 'pass'],
    [{ 'fail-on': 'high', 'only-fixed': 'true', unknown: 'warn' }, 'pass'],
    [{ 'fail-on': 'none', unknown: 'fail' }, 'fail'],
    [{ 'fail-on': 'none', unknown: 'warn' }, 'pass'],
  ])('%j: %s', async (policy, verdict) => {
    const run = await scan(cache, { ...inputs, phases: 'sbom,scan', ...policy });
    expect(run.outputs.verdict).toBe(verdict);
    expect(run.exitCode).toBe(verdict === 'pass' ? 0 : 1);
    expect(run.outputs.critical).toBe('1');
  });

  test('files of the workspace hide nothing', async () => {
    const workspace = await mkdtemp(join(folder, 'workspace-'));
    await writeFile(join(workspace, '.trivyignore'), 'CVE-2099-0001\nCVE-2099-0003\nCVE-2099-0004\n');
    await writeFile(join(workspace, 'trivy.yaml'), 'severity:\n  - LOW\n');
    const fresh = await mkdtemp(join(folder, 'cache-'));
    const run = await scan(fresh, { ...inputs, phases: 'scan' }, { cwd: workspace });
    expect(run.outputs).toMatchObject({ verdict: 'fail', critical: '1', high: '1', unknown: '1' });
  });

  test('counts agree with SARIF', async () => {
    const run = await scan(cache, { ...inputs, phases: 'scan', 'fail-on': 'none', unknown: 'warn' });
    for (const { documents } of run.verdict?.platforms ?? []) {
      const sarif = JSON.parse(await readFile(join(run.evidence, documents.sarif ?? ''), 'utf8'));
      expect(sarif.runs[0].results).toHaveLength(run.verdict?.findings.length ?? 0);
      expect(sarif.runs[0].automationDetails.id).toContain(`${inputs.repository}/linux/`);
    }
  });
});

describe('a forged result in the cache', () => {
  let forged: string;
  beforeAll(async () => {
    forged = await mkdtemp(join(folder, 'forged-'));
    const made = await scan(forged, { ...inputs, phases: 'sbom,scan' });
    expect(made.outputs).toMatchObject({ verdict: 'fail', critical: '1' });
    const results = join(forged, 'sbom-scan-sign', 'scan');
    for (const name of await readdir(results)) await forgeScan(join(results, name));
  }, 300_000);

  test('releases nothing on GitHub: the scan is made again', async () => {
    const run = await scan(forged, inputs, { env: { GITHUB_ACTIONS: 'true' } });
    expect(run.outputs).toMatchObject({ verdict: 'fail', critical: '1', high: '1', published: 'false' });
    expect(run.exitCode).toBe(1);
    expect(run.output).not.toMatch(/\(reused\)/);
    expect(run.output).toMatch(/scan linux\/amd64: 4 findings in \d+ packages \d/);
    expect(run.output).not.toMatch(/downloading the database/);
    expect(run.verdict?.platforms.map(({ reused }) => reused)).toEqual([false, false]);
    await expectNothingPushed();
  });

  test('passes no check on GitHub, on whose verdict a later job may release', async () => {
    const run = await scan(forged, { ...inputs, phases: 'sbom,scan' }, { env: { GITHUB_ACTIONS: 'true' } });
    expect(run.outputs).toMatchObject({ verdict: 'fail', critical: '1' });
  });

  test("is taken outside of GitHub, where the cache is the user's own", async () => {
    const run = await scan(forged, { ...inputs, phases: 'sbom,scan' });
    expect(run.outputs).toMatchObject({ verdict: 'pass', critical: '0' });
    expect(run.verdict?.platforms.map(({ reused }) => reused)).toEqual([true, true]);
  });
});

/** Empties a kept scan result and its listing of digests, as somebody could who can write to the cache. */
async function forgeScan(path: string): Promise<void> {
  const report = JSON.parse(await readFile(join(path, 'scan'), 'utf8'));
  for (const result of report.Results) delete result.Vulnerabilities;
  const text = JSON.stringify(report);
  await writeFile(join(path, 'scan'), text);
  const listing = JSON.parse(await readFile(join(path, 'digests.json'), 'utf8'));
  const scan = createHash('sha256').update(text).digest('hex');
  await writeFile(join(path, 'digests.json'), JSON.stringify({ ...listing, scan }));
}

describe('a layout whose files are not what they are called', () => {
  test('is refused, though the registry has the blobs that the digests name', async () => {
    const repository = `${registry.host}/acme/swapped`;
    const policy = { 'fail-on': 'none', unknown: 'warn' };
    const honest = await scan(cache, { ...inputs, ...policy, repository, phases: 'sbom,scan,push' });
    expect(honest.exitCode).toBe(0);

    const layout = await mkdtemp(join(folder, 'swapped-'));
    await cp(image.layout, layout, { recursive: true });
    const blobs = join(layout, 'blobs', 'sha256');
    for (const hex of image.layers.map((digest) => digest.slice('sha256:'.length))) {
      const bytes = await readFile(join(blobs, hex));
      await writeFile(join(blobs, hex), bytes.fill(0, bytes.byteLength / 2));
    }
    const run = await scan(cache, { ...inputs, layout, repository });
    expect(run.output).toMatch(
      /::error title=ToolError::the layout .*: the blob of sha256:\w+ is not what was asked for: its digest is/,
    );
    expect(run.exitCode).toBe(1);
    expect(run.verdict).toBeUndefined();
    const somebody = await stranger();
    await expect(somebody.run('crane', ['manifest', `${repository}:v1`])).rejects.toThrow();
    await rm(somebody.home, { recursive: true });
  });
});

describe('a run without scan', () => {
  const release = { phases: 'push,sign,verify,tag' };

  test('is refused without a verdict', async () => {
    const run = await scan(cache, { ...inputs, ...release });
    expect(run.output).toMatch(
      /::error title=InputError::phases: lacks scan, and the evidence folder has no/,
    );
    expect(run.exitCode).toBe(1);
    await expectNothingPushed();
  });

  test('is refused on a verdict that failed', async () => {
    const failed = await scan(cache, { ...inputs, phases: 'sbom,scan' });
    const run = await scan(cache, { ...inputs, ...release }, { temp: failed.temp });
    expect(run.output).toMatch(/verdict\.json says fail for this image, not pass/);
    await expectNothingPushed();
  });

  test('is refused on a verdict about another image', async () => {
    const passed = await scan(cache, { ...inputs, phases: 'scan', 'fail-on': 'none', unknown: 'warn' });
    const text = await readFile(join(passed.evidence, 'verdict.json'), 'utf8');
    const other = text.replaceAll(image.digest, `sha256:${'0'.repeat(64)}`);
    await writeFile(join(passed.evidence, 'verdict.json'), other);
    const run = await scan(cache, { ...inputs, ...release }, { temp: passed.temp });
    expect(run.output).toMatch(/verdict\.json is about another image/);
    await expectNothingPushed();
  });
});

describe('a run that publishes nothing', () => {
  test('needs no key and no registry', async () => {
    const { layout = '' } = inputs;
    const given = { layout, repository: 'registry.example.com/acme/app', database };
    const policy = { 'fail-on': 'none', unknown: 'warn' };
    const run = await scan(cache, { ...given, ...policy, phases: 'sbom,scan' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      published: 'false',
      tags: '',
      'verify-command': '',
    });
    expect(run.verdict).toMatchObject({ published: false, signatures: [] });
  });

  test.each([
    [
      'push',
      'refs/heads/MAIN',
      /^not published: push to refs\/heads\/MAIN, and the default branch is main$/m,
    ],
    ['pull_request', 'refs/pull/1/merge', /^not published: pull_request event$/m],
  ])('is what auto makes of a %s of %s, and the log says so', async (event, ref, line) => {
    const path = join(folder, 'event.json');
    await writeFile(path, JSON.stringify({ repository: { default_branch: 'main' } }));
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_EVENT_PATH: path };
    const policy = { 'fail-on': 'none', unknown: 'warn' };
    const repository = `${registry.host}/acme/${event}`;
    const run = await scan(cache, { ...inputs, ...policy, repository, publish: 'auto', key: '' }, { env });
    expect(run.output).toMatch(line);
    expect(run.exitCode).toBe(0);
    expect(run.verdict).toMatchObject({ verdict: 'pass', published: false, phases: ['sbom', 'scan'] });
    const somebody = await stranger();
    await expect(somebody.run('crane', ['ls', repository])).rejects.toThrow();
    await rm(somebody.home, { recursive: true });
  });

  test('has no verdict when nothing was scanned', async () => {
    const run = await scan(cache, { ...inputs, phases: 'sbom' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.verdict).toBe('none');
    expect(run.outputs['sbom-spdx']?.split('\n')).toHaveLength(2);
    expect(run.summary).toMatch(/not scanned/);
  });
});

describe('bad input', () => {
  test.each([
    ['a missing key', { key: '' }, /InputError::key: is missing.*cosign generate-key-pair/],
    ['a key that is none', { key: 'not a key' }, /InputError::key: is neither PEM text nor a key URI/],
    ['a layout that is none', { layout: '.' }, /InputError::layout: /],
    [
      'a repository with a tag',
      { repository: 'registry.example.com/app:1' },
      /InputError::repository: .*has a tag/,
    ],
    ['another digest', { digest: 'sha256:0' }, /InputError::digest: is "sha256:0", but the image in /],
    [
      'half of the credentials',
      { 'registry-password': 'open-sesame' },
      /InputError::registry-username: is empty/,
    ],
    ['a bad tag', { tags: '-x' }, /InputError::tags: "-x" is not a tag/],
    [
      'a word that publish does not know',
      { publish: 'yes' },
      /InputError::publish: "yes" is not one of true, false, auto/,
    ],
    ['an unknown phase', { phases: 'scan,publish' }, /InputError::phases: "publish" is not one of/],
    ['an unknown severity', { 'fail-on': 'severe' }, /InputError::fail-on: "severe" is not one of/],
    ['a tag without verification', { phases: 'scan,push,tag' }, /InputError::phases: has tag without verify/],
    [
      'no advisories',
      { database: 'osv:nowhere' },
      /InputError::database: .* is not a folder that can be read/,
    ],
  ])('%s', async (_, change, message) => {
    const run = await scan(cache, { ...inputs, ...change });
    expect(run.output).toMatch(message);
    expect(run.output.match(/::error/g)).toHaveLength(1);
    expect(run.exitCode).toBe(1);
  });

  test('a wrong password is told before anything is pushed', async () => {
    const change = { 'key-password': 'wrong', 'fail-on': 'none', unknown: 'warn' };
    const run = await scan(cache, { ...inputs, ...change });
    expect(run.output).toMatch(/InputError::key-password: does not open the key/);
    expect(run.outputs).toMatchObject({ verdict: 'fail', published: 'false' });
    await expectNothingPushed();
  });

  test('without any database nothing is pushed', async () => {
    const nowhere = '127.0.0.1:1/trivy-db:2';
    const run = await scan(cache, { ...inputs, database: nowhere });
    expect(run.output).toMatch(
      /ToolError::no vulnerability database could be had, so nothing is pushed\. 127/,
    );
    expect(run.outputs).toMatchObject({ verdict: 'fail', published: 'false' });
    await expectNothingPushed();
  });

  test('a database that cannot be reached makes room for the next one', async () => {
    const databases = `127.0.0.1:1/trivy-db:2, osv:${join(root, 'sample-app', 'advisories')}`;
    const run = await scan(cache, { ...inputs, phases: 'scan', database: databases });
    expect(run.output).toMatch(/database 127\.0\.0\.1:1\/trivy-db:2 is not available/);
    expect(run.verdict?.database).toMatchObject({ kind: 'demo', source: 'osv:advisories' });
    expect(run.exitCode).toBe(0);
  });

  test.each([
    [401, /ToolError::look-up of 127.* failed with status 401; .* credentials/],
    [403, /ToolError::look-up of 127.* failed with status 403; /],
    [404, /ToolError::the database 127.* does not exist: check its name and tag/],
  ])('an answer with status %d is an error to repair: the next one is not asked', async (status, message) => {
    const server = await serve((_, outgoing) => void outgoing.writeHead(status).end());
    const databases = `${server.host}/trivy-db:2, osv:${join(root, 'sample-app', 'advisories')}`;
    const run = await scan(cache, { ...inputs, database: databases });
    await server.close();
    expect(run.output).toMatch(message);
    expect(run.exitCode).toBe(1);
    expect(run.verdict).toMatchObject({ verdict: 'fail', published: false });
    expect(run.verdict?.database).toBeUndefined();
    await expectNothingPushed();
  });

  test.each([429, 503])('a registry that answers %d again and again makes room for it', async (status) => {
    const server = await serve(
      (_, outgoing) => void outgoing.writeHead(status, { 'retry-after': '0' }).end(),
    );
    const databases = `${server.host}/trivy-db:2, osv:${join(root, 'sample-app', 'advisories')}`;
    const run = await scan(cache, { ...inputs, phases: 'scan', database: databases });
    await server.close();
    expect(run.output).toMatch(
      new RegExp(`database 127.* is not available: .* failed with status ${status}`),
    );
    expect(run.verdict?.database).toMatchObject({ kind: 'demo' });
    expect(run.exitCode).toBe(0);
  });

  test.each([
    [
      '[null]',
      /InputError::database: GO-2099-0001\.json is not an advisory in OSV form: an entry of affected/,
    ],
    ['[{"package":{"name":"stdlib","ecosystem":"Go"}}]', /InputError::database: osv:.*odd.* has no advisory/],
  ])('an advisory that affects %s is told by name', async (affected, message) => {
    const odd = await mkdtemp(join(folder, 'odd-'));
    const text = `{"id":"GO-2099-0001","modified":"2026-01-01T00:00:00Z","affected":${affected}}`;
    await writeFile(join(odd, 'GO-2099-0001.json'), text);
    const run = await scan(cache, { ...inputs, database: `osv:${odd}` });
    expect(run.output).toMatch(message);
    expect(run.output).not.toMatch(/defect/i);
    expect(run.exitCode).toBe(1);
  });
});
