import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCharts } from '../../../actions/helm-oci-publish/chart.ts';
import { chartArtifact } from '../../../actions/helm-oci-publish/chart-manifest.ts';
import { parseMetadata } from '../../../actions/helm-oci-publish/metadata.ts';
import { pack } from '../../../actions/helm-oci-publish/package.ts';
import { type ChartPlan, planChart } from '../../../actions/helm-oci-publish/plan.ts';
import { type RunningRegistry, startRegistry } from '../../../local/registry/server.ts';
import { chartRepository } from '../../support/charts.ts';
import { readTgz } from '../../support/tgz.ts';
import { tool } from '../../support/tools.ts';

const epoch = 1767323045;
const image = { repository: 'example.com/tiny', digest: `sha256:${'0123456789abcdef'.repeat(4)}` };
const versions = { version: '1.2.3', appVersion: 'v1.2.3' };

async function helm(cwd: string, ...args: string[]): Promise<string> {
  const env = { HOME: cwd, TZ: 'UTC', PATH: '/usr/bin:/bin', HELM_NO_PLUGINS: '1' };
  const { stdout, stderr } = await promisify(execFile)(await tool('helm'), args, { cwd, env });
  return stdout + stderr;
}

async function planOf(folder: string): Promise<ChartPlan> {
  const [chart] = await readCharts(folder, ['chart']);
  if (chart === undefined) throw new Error('no chart');
  return planChart(chart, [], { ...versions, image, commit: undefined, tag: undefined });
}

/** Names and contents of the archive that `helm package` makes, in its order. */
async function helmPackage(folder: string) {
  const { version, appVersion } = versions;
  await helm(folder, 'package', 'chart', '--version', version, '--app-version', appVersion);
  return readTgz(await readFile(join(folder, 'tiny-1.2.3.tgz')));
}

describe('a package', () => {
  test('holds the files that helm package takes, in its order, with their contents', async () => {
    const folder = await chartRepository(async (chart) => {
      await mkdir(join(chart, 'deep', 'down'), { recursive: true });
      await writeFile(join(chart, 'deep', 'down', 'Zeta.txt'), '\uFEFFmarked');
      await writeFile(join(chart, 'deep', 'a b ü.txt'), 'x');
      await writeFile(join(chart, 'deep', 'x.bak'), 'ignored');
    });
    const [theirs, plan] = await Promise.all([helmPackage(folder), planOf(folder)]);
    const ours = await readTgz((await pack(plan.released, epoch)).bytes);
    expect(ours.map(({ name }) => name)).toEqual(theirs.map(({ name }) => name));
    const written = ['tiny/Chart.yaml', 'tiny/values.yaml', 'tiny/charts/side/Chart.yaml'];
    for (const [at, { name, content }] of ours.entries()) {
      if (!written.includes(name)) expect({ name, content }).toEqual({ name, content: theirs[at]?.content });
    }
    const metadata = theirs.find(({ name }) => name === 'tiny/Chart.yaml')?.content ?? '';
    expect(plan.released.metadata).toEqual(parseMetadata(metadata));
  });

  test.each([
    ['![^n]*\n*.json'],
    ['/files/*\n/templates/[^_]*.tpl'],
    ['files\ncharts/*/templates/'],
    ['deep/*/x.?\n./notes-10.txt'],
    ['deep/down/\n/deep/[a-m]*.txt\n?otes-1[!0].txt'],
    ['*.dev.yaml\n\\*.txt\nNOTES.TXT\nDEEP/'],
  ])('leaves out what helm leaves out by %j', async (rules) => {
    const folder = await chartRepository(async (chart) => {
      await writeFile(join(chart, '.helmignore'), rules);
      await mkdir(join(chart, 'deep', 'down'), { recursive: true });
      for (const name of ['x.y', 'x.yz', '*.txt']) await writeFile(join(chart, 'deep', 'down', name), '');
      for (const name of ['b.txt', 'z.txt']) await writeFile(join(chart, 'deep', name), '');
    });
    const theirs = await helmPackage(folder);
    const [chart] = await readCharts(folder, ['chart']);
    expect(chart?.files.map(({ path }) => `tiny/${path}`)).toEqual(theirs.map(({ name }) => name));
  });

  test('has plain modes, one time and no owner', async () => {
    const members = await readTgz(
      (await pack((await planOf(await chartRepository())).released, epoch)).bytes,
    );
    expect(new Set(members.map(({ mode, mtime, type }) => `${mode.toString(8)} ${mtime} ${type}`))).toEqual(
      new Set([`644 ${epoch} file`]),
    );
  });

  test('has base and image in its values, comments and other text as they were', async () => {
    const { released } = await planOf(await chartRepository());
    const values = released.files.find(({ path }) => path === 'values.yaml');
    expect(Buffer.from(values?.content ?? []).toString('utf8')).toBe(
      `# How many pods run.
replicas: 1 # one is enough here
image:
  # Written in at packing.
  repository: "example.com/tiny"
  digest: "${image.digest}"
greeting: hello
mode: 017
flags:
  verbose: no
  since: 2001-12-14
side:
  enabled: true
`,
    );
  });

  test('keeps the comments of Chart.yaml', async () => {
    const { released } = await planOf(await chartRepository());
    const text = Buffer.from(released.files[0]?.content ?? []).toString('utf8');
    expect(text).toContain('# The name is also the last part');
    expect(text).toContain('version: "1.2.3" # replaced at packing\nappVersion: "v1.2.3"\n');
  });

  test.each([
    ['a symbolic link', async (chart: string) => symlink('/etc/passwd', join(chart, 'files', 'passwd'))],
    [
      'not a regular file',
      async (chart: string) => promisify(execFile)('mkfifo', [join(chart, 'files', 'pipe')]),
    ],
  ])('refuses %s', async (kind, change) => {
    const folder = await chartRepository();
    await change(join(folder, 'chart'));
    await expect(planOf(folder)).rejects.toThrow(new RegExp(`charts: .*/files/.* is ${kind}`));
  });

  test('passes over an ignored link', async () => {
    const folder = await chartRepository();
    await symlink('/etc/passwd', join(folder, 'chart', 'passwd.bak'));
    await expect(planOf(folder)).resolves.toBeDefined();
  });
});

describe('a manifest', () => {
  let registry: RunningRegistry;
  let storage: string;
  beforeAll(async () => {
    storage = await mkdtemp(join(tmpdir(), 'registry-'));
    registry = await startRegistry({ folder: storage });
  });
  afterAll(async () => {
    await registry.close();
    await rm(storage, { recursive: true });
  });

  test('is the one that helm push makes of the same tgz, byte for byte', async () => {
    const { released } = await planOf(await chartRepository());
    const packed = await pack(released, epoch);
    const folder = await mkdtemp(join(tmpdir(), 'push-'));
    const archive = join(folder, 'tiny-1.2.3.tgz');
    await writeFile(archive, packed.bytes);
    await utimes(archive, epoch, epoch);
    const said = await helm(folder, 'push', archive, `oci://${registry.host}/charts`, '--plain-http');
    expect(/Digest: (\S+)/.exec(said)?.[1]).toBe(chartArtifact(released.metadata, packed, epoch).digest);
  });
});
