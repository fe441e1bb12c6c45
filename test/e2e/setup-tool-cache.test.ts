import { chmod, mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '../support/action-process.ts';
import {
  archived,
  binaryOf,
  documentOf,
  errorsOf,
  type PinnedRepository,
  pinnedRepository,
  program,
} from '../support/pinned-repository.ts';
import { sha256 } from '../support/release-server.ts';

const evil = '#!/bin/sh\necho evil\n';

let pinned: PinnedRepository;
let tool: Awaited<ReturnType<typeof archived>>;
/** The tool's binary, where the tool cache has it. */
let binary: string;
beforeEach(async () => {
  pinned = await pinnedRepository();
  tool = await archived('hammer');
  await pinned.pin('hammer', tool);
  binary = join(pinned.toolCache, binaryOf('hammer'));
});
afterEach(() => pinned.dispose());

const inputs = { tools: 'hammer' };
const changed =
  '::warning title=Tool cache::hammer 1.0.0 in the tool cache is not what was installed there: it is removed and installed again';

async function expectHammer(run: ActionRun, from: string): Promise<void> {
  expect(errorsOf(run)).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect((await documentOf(run)).tools).toMatchObject([
    { name: 'hammer', from, path: binary, sha256: sha256(Buffer.from(program('hammer'))) },
  ]);
  expect(run.paths).toContain(dirname(binary));
  expect(await readFile(binary, 'utf8')).toBe(program('hammer'));
  expect(await pinned.cached()).toEqual([binaryOf('hammer')]);
}

describe('a binary in the tool cache', () => {
  beforeEach(async () => expectHammer(await pinned.run(inputs), 'download'));

  test('is used again, and nothing is asked for', async () => {
    await pinned.server.close();
    await expectHammer(await pinned.run(inputs), 'tool-cache');
  });

  test('stays in tools.json when a later step sets up something else', async () => {
    await pinned.pin('saw', await archived('saw'));
    const first = await pinned.run(inputs);
    const later = await pinned.run({ tools: 'saw' }, { temp: first.temp });
    expect(later.exitCode).toBe(0);
    expect((await documentOf(later)).tools.map(({ name }) => name)).toEqual(['hammer', 'saw']);
    // The outputs are of the step alone.
    expect(Object.keys(JSON.parse(later.outputs.tools ?? ''))).toEqual(['saw']);
  });

  test('that was tampered with is told, and installed again', async () => {
    await writeFile(binary, evil);
    const run = await pinned.run(inputs);
    expect(run.output.split('\n')).toContain(changed);
    await expectHammer(run, 'download');
  });

  test('that was tampered with together with everything beside it is told: its record lies elsewhere', async () => {
    await writeFile(binary, evil);
    const digest = sha256(Buffer.from(evil));
    const pin = `sha256:${sha256(tool.bytes)}`;
    const records = { pin, from: 'download', sha256: digest, executables: { hammer: digest } };
    const slot = dirname(binary);
    // Beside the slot, as the places in it are proved one by one.
    const beside = [`${slot}.json`, `${slot}.complete`, join(dirname(slot), 'install.json')];
    for (const path of beside) await writeFile(path, JSON.stringify(records));
    const run = await pinned.run(inputs);
    expect(run.output.split('\n')).toContain(changed);
    await Promise.all(beside.map((path) => rm(path)));
    await expectHammer(run, 'download');
  });

  test('with another program beside it is told: both would come onto PATH', async () => {
    await writeFile(join(dirname(binary), 'git'), evil, { mode: 0o755 });
    const run = await pinned.run(inputs);
    expect(run.output.split('\n')).toContain(changed);
    await expectHammer(run, 'download');
  });

  test('whose record is lost is installed anew', async () => {
    const run = await pinned.run(inputs, { env: { XDG_STATE_HOME: join(pinned.folder, 'other-state') } });
    expect(run.output).toContain('hammer 1.0.0 in the tool cache: nothing proves what it is');
    await expectHammer(run, 'download');
  });

  test('that was tampered with and cannot be had again is gone', async () => {
    await writeFile(binary, evil);
    await pinned.server.close();
    const run = await pinned.run(inputs);
    expect(errorsOf(run)).toEqual([expect.stringMatching(/^::error title=ToolError::.* cannot be reached/)]);
    expect(await pinned.cached()).toEqual([]);
    expect(run.paths).not.toContain(dirname(binary));
    expect((await documentOf(run)).tools).toEqual([]);
  });
});

/** A body that is held back until the test lets it go. */
function heldBack() {
  const asked = Promise.withResolvers<void>();
  const waiting: ServerResponse[] = [];
  pinned.server.serve(tool.path, (response) => {
    response.writeHead(200, { 'content-length': tool.bytes.length });
    response.write(tool.bytes.subarray(0, 10), () => asked.resolve());
    waiting.push(response);
  });
  const release = () => {
    for (const response of waiting) response.end(tool.bytes.subarray(10));
  };
  return { asked: asked.promise, release };
}

describe('two jobs and one tool cache', () => {
  test('that install one tool at the same moment download it once, and both have it', async () => {
    const body = heldBack();
    const first = pinned.run(inputs);
    await body.asked;
    const second = pinned.run(inputs, {
      onOutput(output) {
        if (output.includes('hammer: another job installs it (process ')) body.release();
      },
    });
    await expectHammer(await first, 'download');
    await expectHammer(await second, 'tool-cache');
    expect(pinned.server.downloads).toEqual([tool.path]);
  });
});

describe('a tool cache that cannot be used', () => {
  test('a lock that a computer left empty when it stopped is nobody’s', async () => {
    await mkdir(dirname(dirname(binary)), { recursive: true });
    await writeFile(`${dirname(binary)}.lock`, '');
    await expectHammer(await pinned.run(inputs), 'download');
  });

  test('a link in place of the folder of a tool is removed, and nothing behind it', async () => {
    const other = join(pinned.folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'hammer'), evil);
    await mkdir(dirname(dirname(binary)), { recursive: true });
    await symlink(other, dirname(binary));
    await expectHammer(await pinned.run(inputs), 'download');
    expect(await readFile(join(other, 'hammer'), 'utf8')).toBe(evil);
  });

  test('a file in place of the tool cache', async () => {
    await writeFile(pinned.toolCache, '');
    const run = await pinned.run(inputs);
    expect(errorsOf(run)).toEqual([
      `::error title=ToolError::the tool cache cannot be written (ENOTDIR); nothing was installed (write ${join(pinned.toolCache, 'go-devops')})`,
    ]);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
  });

  test('a file in place of the folder of a tool', async () => {
    await mkdir(pinned.toolCache);
    await writeFile(join(pinned.toolCache, 'go-devops-hammer'), '');
    const run = await pinned.run(inputs);
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(
        /^::error title=ToolError::the tool cache cannot be written \(ENOTDIR\); nothing was installed \(write /,
      ),
    ]);
    expect(run.exitCode).toBe(1);
    expect(run.paths.filter((path) => path.startsWith(pinned.toolCache))).toEqual([]);
    expect((await documentOf(run)).tools).toEqual([]);
  });
});

describe('a job that is cancelled half-way', () => {
  test.each([
    ['SIGTERM', 130],
    ['SIGKILL', -1],
  ] as const)(
    'by %s has installed nothing; the next one installs and tidies up',
    async (signal, exitCode) => {
      const body = heldBack();
      let pid = 0;
      const running = pinned.run(inputs, {
        onStart(started) {
          pid = started;
        },
      });
      await body.asked;
      process.kill(pid, signal);
      const cancelled = await running;
      expect(cancelled.exitCode).toBe(exitCode);
      expect(cancelled.paths).not.toContain(dirname(binary));
      expect(await pinned.cached()).not.toContain(binaryOf('hammer'));

      const staged = (await pinned.cached()).filter((name) => name.startsWith('.staging-'));
      // Only a job that could not tidy up leaves something, which the next one removes a minute later.
      expect(staged.length > 0).toBe(signal === 'SIGKILL');
      const longAgo = new Date(Date.now() - 120_000);
      for (const name of staged) await utimes(join(pinned.toolCache, name), longAgo, longAgo);

      pinned.server.serve(tool.path, tool.bytes);
      await expectHammer(await pinned.run(inputs), 'download');
    },
  );
});

describe('a program that the runner has on PATH', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(pinned.folder, 'image');
    await mkdir(folder);
    await pinned.pin('hammer', { ...tool, executable: program('hammer') });
  });

  const runWith = async (content: string) => {
    await writeFile(join(folder, 'hammer'), content);
    await chmod(join(folder, 'hammer'), 0o755);
    return pinned.run(inputs, { env: { PATH: [folder, process.env.PATH].join(delimiter) } });
  };

  test('is used when its digest is the pinned one', async () => {
    const run = await runWith(program('hammer'));
    expect(run.exitCode).toBe(0);
    expect((await documentOf(run)).tools).toMatchObject([
      { name: 'hammer', from: 'preinstalled', path: join(folder, 'hammer') },
    ]);
    expect(pinned.server.downloads).toEqual([]);
    expect(await pinned.cached()).toEqual([]);
    // Its folder has other programs too, and is on PATH already.
    expect(run.paths).not.toContain(folder);
  });

  test('is not used when it has another digest', async () => {
    await expectHammer(await runWith(evil), 'download');
  });

  test('is not used when nothing knows its digest', async () => {
    await pinned.pin('hammer', tool);
    await expectHammer(await runWith(program('hammer')), 'download');
  });
});
