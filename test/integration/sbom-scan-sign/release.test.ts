import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { predicateTypes } from '../../../actions/shared/signing/predicates.ts';
import { startRegistry } from '../../../local/registry/server.ts';
import { root } from '../../../scripts/doors.ts';
import { startDistribution } from '../../support/distribution.ts';
import { type Stranger, stranger } from '../../support/stranger.ts';
import { type ScanRun, scan } from './action.ts';
import { startGuard } from './guard.ts';
import { echoToken, startEcho, startTagKeeper } from './hostile.ts';
import { buildImage } from './image.ts';
import { generateKey } from './key.ts';

const advisories = join(root, 'sample-app', 'advisories');
const canary = 'correct-horse-battery';

let folder: string;
let cache: string;
let image: Awaited<ReturnType<typeof buildImage>>;
let key: Awaited<ReturnType<typeof generateKey>>;
let somebody: Stranger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  cache = await mkdtemp(join(tmpdir(), 'release-cache-'));
  image = await buildImage(folder, { 'example.com/sound': 'v1.2.3' });
  key = await generateKey(join(folder, 'key'), canary);
  somebody = await stranger();
}, 300_000);
afterAll(async () => {
  for (const path of [folder, cache, somebody.home]) await rm(path, { recursive: true, force: true });
});

function inputs(repository: string): Record<string, string> {
  return {
    layout: image.layout,
    repository,
    tags: 'v1.2.3, main',
    database: `osv:${advisories}`,
    key: key.key,
    'key-password': key.password,
  };
}

/** Types and predicates of everything that a stranger can verify about a digest. */
async function verified(reference: string, type: string): Promise<unknown[]> {
  const args = ['verify-attestation', '--key', key.publicKeyFile, '--insecure-ignore-tlog', '--type', type];
  const lines = await somebody.run('cosign', [...args, reference]);
  return lines.split('\n').map((line) => {
    const { payload } = JSON.parse(line) as { payload: string };
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  });
}

describe.each([
  [
    'a registry with the referrers API',
    async () => startRegistry({ folder: await mkdtemp(join(folder, 'registry-')) }),
  ],
  [
    "distribution's registry, which has none",
    async () => startDistribution({ folder: await mkdtemp(join(folder, 'distribution-')) }),
  ],
])('a release to %s', (_, start) => {
  let registry: { host: string; close(): Promise<void> };
  let repository: string;
  let first: ScanRun;

  beforeAll(async () => {
    registry = await start();
    repository = `${registry.host}/acme/app`;
    first = await scan(cache, inputs(repository));
  }, 300_000);
  afterAll(() => registry.close());

  test('ends well and says so', () => {
    expect(first.output).toMatch(/verified 9 statements with the public key alone/);
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      verdict: 'pass',
      published: 'true',
      image: `${repository}@${image.digest}`,
      digest: image.digest,
      tags: 'v1.2.3\nmain',
      critical: '0',
      unknown: '0',
    });
    expect(first.verdict?.signatures).toHaveLength(9);
    expect(first.verdict?.signatures.every((statement) => statement.made && statement.verified)).toBe(true);
  });

  test('tells that the database is a demo, and never that there are no vulnerabilities', () => {
    expect(first.verdict?.database).toMatchObject({ kind: 'demo', advisories: 154 });
    expect(first.summary).toMatch(/0 findings \(demo database, 154 advisories/);
    expect(first.output).toMatch(/::warning title=Demo vulnerability database::/);
    expect(first.summary + first.output).not.toMatch(/no vulnerabilit/i);
  });

  test('a stranger pulls the image by tag and finds the digest', async () => {
    expect(await somebody.run('crane', ['digest', `${repository}:v1.2.3`])).toBe(image.digest);
    expect(await somebody.run('crane', ['digest', `${repository}:main`])).toBe(image.digest);
    await somebody.run('crane', ['validate', '--remote', `${repository}@${image.digest}`]);
  });

  test('a stranger verifies signatures on the index and on every platform', async () => {
    for (const digest of [image.digest, ...image.platforms]) {
      expect(await verified(`${repository}@${digest}`, predicateTypes.signature)).toHaveLength(1);
    }
    expect(first.outputs['verify-command']).toContain(` ${repository}@${image.digest}`);
  });

  test('a stranger finds the documents attested on every platform', async () => {
    for (const digest of image.platforms) {
      const hex = digest.slice('sha256:'.length);
      for (const [type, file] of [
        [predicateTypes.spdxjson, `sbom/${hex}.spdx.json`],
        [predicateTypes.cyclonedx, `sbom/${hex}.cdx.json`],
        [predicateTypes.vuln, `scan/${hex}.vuln.json`],
      ] as const) {
        const document: unknown = JSON.parse(await readFile(join(first.evidence, file), 'utf8'));
        expect(await verified(`${repository}@${digest}`, type)).toEqual([
          expect.objectContaining({ predicateType: type, predicate: document }),
        ]);
      }
    }
  });

  test('the documents name the image and no folder of this computer', async () => {
    const files = (await readdir(first.evidence, { recursive: true })).filter((file) =>
      /^(sbom|scan)\//.test(file),
    );
    expect(files).toHaveLength(10);
    for (const file of files) {
      const text = await readFile(join(first.evidence, file), 'utf8');
      expect(text).not.toContain(tmpdir());
      expect(text).not.toContain(root);
      if (!file.endsWith('.sarif')) expect(text).toContain(repository);
    }
  });

  test('a run with nothing changed reuses all results and signs nothing again', async () => {
    const again = await scan(cache, inputs(repository));
    expect(again.output).toMatch(/signed: 0 statements made, 9 were there already/);
    expect(again.exitCode).toBe(0);
    expect(again.verdict?.platforms.every(({ reused }) => reused)).toBe(true);
    expect(await verified(`${repository}@${image.digest}`, predicateTypes.signature)).toHaveLength(1);
  });

  test('a release on GitHub is scanned anew, and attests the new result besides the one that was there', async () => {
    const again = await scan(cache, inputs(repository), { env: { GITHUB_ACTIONS: 'true' } });
    expect(again.exitCode).toBe(0);
    expect(again.output).toMatch(/signed: 2 statements made, 7 were there already/);
    expect(again.output).toMatch(/verified 9 statements/);
    expect(again.verdict?.platforms.map(({ reused }) => reused)).toEqual([false, false]);
    expect(again.outputs.published).toBe('true');
  });

  test('neither key nor password stand in output, summary or evidence', async () => {
    const secret = key.key.split('\n')[2] ?? '';
    // The masking commands are how the runner is told to hide them.
    const log = first.output.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const files = await readdir(first.temp, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    );
    for (const text of [log.join('\n'), first.summary, ...texts]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(canary);
    }
    expect(first.output).toContain(secret);
  });
});

describe('what a registry gives', () => {
  let registry: { host: string; close(): Promise<void> };
  let repository: string;
  let store: string;

  beforeAll(async () => {
    store = await mkdtemp(join(folder, 'tampered-'));
    registry = await startDistribution({ folder: store });
    repository = `${registry.host}/acme/app`;
    const { exitCode } = await scan(cache, inputs(repository));
    expect(exitCode).toBe(0);
  }, 300_000);
  afterAll(() => registry.close());

  /** Flips one byte of every stored blob whose text matches. */
  async function flip(pattern: RegExp): Promise<() => Promise<void>> {
    const undo: (() => Promise<void>)[] = [];
    for (const entry of await readdir(store, { recursive: true, withFileTypes: true })) {
      if (entry.name !== 'data' || !entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      const at = bytes.toString('latin1').search(pattern);
      if (at < 0) continue;
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at + 20) ^ 1, at + 20);
      await writeFile(path, changed);
      undo.push(() => writeFile(path, bytes));
    }
    expect(undo.length).toBeGreaterThan(0);
    return async () => {
      for (const restore of undo) await restore();
    };
  }

  const onlyVerify = (): Record<string, string> => ({
    ...inputs(repository),
    phases: 'verify,tag',
    tags: 'evil',
  });

  test.each([
    ['signature', /"dsseEnvelope"/, /does not carry|exit code/],
    ['index', /"application\/vnd\.oci\.image\.index\.v1\+json"/, /does not carry|exit code|digest/],
  ])('one flipped byte in a stored %s fails verification, and no tag is set', async (_, pattern, message) => {
    const passed = await scan(cache, { ...inputs(repository), phases: 'sbom,scan' });
    const restore = await flip(pattern);
    const run = await scan(cache, onlyVerify(), { temp: passed.temp });
    await restore();
    expect(run.output).toMatch(/::error title=ToolError::/);
    expect(run.output).toMatch(message);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', published: 'false', tags: '' });
    expect(await somebody.run('crane', ['ls', repository])).not.toContain('evil');
  });

  test('an image that carries only an SBOM is not signed', async () => {
    const other = `${registry.host}/acme/unsigned`;
    const attested = await scan(cache, { ...inputs(other), phases: 'sbom,scan,push,attest' });
    expect(attested.exitCode).toBe(0);
    const plain = ['--key', key.publicKeyFile, '--insecure-ignore-tlog', `${other}@${image.platforms[0]}`];
    await somebody.run('cosign', ['verify', ...plain]);
    const run = await scan(cache, { ...onlyVerify(), repository: other }, { temp: attested.temp });
    expect(run.output).toMatch(/does not carry a signature that the public key verifies/);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.published).toBe('false');
  });

  test('a signature by another key does not count', async () => {
    const another = await generateKey(join(folder, 'another-key'), 'x');
    const passed = await scan(cache, { ...inputs(repository), phases: 'sbom,scan' });
    const run = await scan(
      cache,
      { ...onlyVerify(), key: another.key, 'key-password': 'x' },
      { temp: passed.temp },
    );
    expect(run.output).toMatch(/does not carry a signature that the public key verifies/);
    expect(run.exitCode).toBe(1);
  });
});

describe('a registry that asks for a password', () => {
  let registry: { host: string; close(): Promise<void> };
  let guard: { host: string; close(): Promise<void> };
  beforeAll(async () => {
    registry = await startRegistry({ folder: await mkdtemp(join(folder, 'guarded-')) });
    guard = await startGuard(registry.host, 'robot', 'open-sesame');
  });
  afterAll(async () => {
    await guard.close();
    await registry.close();
  });

  test('gets it from the inputs, in every phase', async () => {
    const login = { 'registry-username': 'robot', 'registry-password': 'open-sesame' };
    const run = await scan(cache, { ...inputs(`${guard.host}/acme/app`), ...login });
    expect(run.output).toMatch(/verified 9 statements/);
    expect(run.exitCode).toBe(0);
    expect(await somebody.run('crane', ['digest', `${registry.host}/acme/app:main`])).toBe(image.digest);
  });

  test('refuses a wrong one, and nothing is pushed', async () => {
    const login = { 'registry-username': 'robot', 'registry-password': 'wrong-sesame' };
    const run = await scan(cache, { ...inputs(`${guard.host}/acme/other`), ...login });
    expect(run.output).toMatch(/::error title=ToolError::.*401/);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.published).toBe('false');
    await expect(somebody.run('crane', ['ls', `${registry.host}/acme/other`])).rejects.toThrow();
  });
});

describe.each(['Basic', 'Bearer'] as const)(
  'a registry that quotes the %s credentials it was sent',
  (scheme) => {
    test('gets nothing of them into log, summary or evidence', async () => {
      const echo = await startEcho(scheme);
      const login = { 'registry-username': 'robot', 'registry-password': 'open-sesame' };
      const run = await scan(cache, { ...inputs(`${echo.host}/acme/app`), ...login });
      await echo.close();
      expect(run.exitCode).toBe(1);
      expect(run.output).toMatch(/::error title=ToolError::.*DENIED: you sent \w+ \*\*\*/);
      expect(run.verdict?.rules.at(-1)?.detail).toMatch(/DENIED: you sent \w+ \*\*\*/);
      const log = run.output.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const verdict = await readFile(join(run.evidence, 'verdict.json'), 'utf8');
      for (const text of [log.join('\n'), run.summary, verdict]) {
        for (const secret of ['open-sesame', 'cm9ib3Q6b3Blbi1zZXNhbWU=', echoToken]) {
          expect(text).not.toContain(secret);
        }
      }
    });
  },
);

describe('a release of which not all tags are set', () => {
  let registry: { host: string; close(): Promise<void> };
  const tags = 'latest,1.2.3,main';
  beforeAll(async () => {
    registry = await startRegistry({ folder: await mkdtemp(join(folder, 'tags-')) });
  });
  afterAll(() => registry.close());

  test('says which are set, is not published, and is completed by another run', async () => {
    const keeper = await startTagKeeper(registry.host, (tag) => (tag === 'latest' ? 'refuse' : 'pass'));
    const run = await scan(cache, { ...inputs(`${keeper.host}/acme/refused`), tags });
    await keeper.close();
    expect(run.output).toMatch(
      /::error title=ToolError::the release is not complete: the tag latest of .* could not be set: .*DENIED: tag is immutable.*Set: 1\.2\.3, main; not set: latest\. Another run sets what is missing/,
    );
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ published: 'false', tags: '1.2.3\nmain', verdict: 'fail' });

    const asked: string[] = [];
    const watcher = await startTagKeeper(registry.host, (tag) => {
      asked.push(tag);
      return 'pass';
    });
    const again = await scan(cache, { ...inputs(`${watcher.host}/acme/refused`), tags });
    await watcher.close();
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ published: 'true', tags: 'latest\n1.2.3\nmain' });
    // A registry with immutable tags refuses even what is there already.
    expect(asked).toEqual(['latest']);
  });

  test('is completed by another run after it was killed between two tags', async () => {
    let pid = 0;
    const set: string[] = [];
    const keeper = await startTagKeeper(registry.host, (tag) => {
      set.push(tag);
      if (tag !== '1.2.3') return 'pass';
      process.kill(pid, 'SIGKILL');
      return 'hold';
    });
    const given = { ...inputs(`${keeper.host}/acme/killed`), tags };
    await scan(cache, given, {
      onStart(started) {
        pid = started;
      },
    });
    await keeper.close();
    expect(set).toEqual(['main', '1.2.3']);
    const repository = `${registry.host}/acme/killed`;
    expect((await somebody.run('crane', ['ls', repository])).split('\n')).not.toContain('1.2.3');

    const again = await scan(cache, { ...inputs(repository), tags });
    expect(again.exitCode).toBe(0);
    expect(again.outputs.published).toBe('true');
    for (const tag of tags.split(',')) {
      expect(await somebody.run('crane', ['digest', `${repository}:${tag}`])).toBe(image.digest);
    }
  });
});
