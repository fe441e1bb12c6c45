import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { prepareFolders } from '../../../local/folders.ts';

let repository: string;
let out: string;
beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'folders-'));
  out = join(repository, 'out');
});

const prepare = () =>
  prepareFolders(repository, repository, out, { XDG_CACHE_HOME: join(repository, 'cache') });

/** Writes a marker of a process that is gone: the kernel gives no process this number. */
const ended = () => writeFile(join(out, '.go-devops-run'), '{ "pid": 99999999 }');

describe('the folder for results', () => {
  test('of an earlier run is emptied', async () => {
    await prepare();
    await ended();
    await mkdir(join(out, 'evidence'));
    await writeFile(join(out, 'summary.md'), 'old');
    await prepare();
    expect(await readdir(out)).toEqual(['.go-devops-run']);
  });

  test.each([
    ['no run wrote to', async () => mkdir(out)],
    ['a run wrote to', async () => prepare().then(ended)],
  ])('that %s keeps what is not ours', async (_, before) => {
    await before();
    await writeFile(join(out, 'thesis.txt'), 'years of work');
    await writeFile(join(out, 'run.json'), '{}');
    await expect(prepare()).rejects.toThrow(
      /^--out: .*holds .*, which is not of an earlier run: choose a new folder$/,
    );
    expect(await readdir(out)).toContain('thesis.txt');
  });

  test('that another run is writing to is left alone', async () => {
    await prepare();
    await expect(prepare()).rejects.toThrow(`--out: process ${process.pid} is writing to ${out}`);
  });

  test('with a marker that was cut off is of an earlier run', async () => {
    await prepare();
    await writeFile(join(out, '.go-devops-run'), '{ "pi');
    await prepare();
    expect(await readdir(out)).toEqual(['.go-devops-run']);
  });
});
