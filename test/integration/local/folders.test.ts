import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { prepareFolders, releaseFolder } from '../../../local/folders.ts';

let repository: string;
let out: string;
beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'folders-'));
  out = join(repository, 'out');
});

const prepare = () =>
  prepareFolders(repository, repository, out, { XDG_CACHE_HOME: join(repository, 'cache') });

/** Says that a process writes to the folder. */
const holder = (text: string) => writeFile(join(out, '.go-devops-running'), text);
const ended = () => releaseFolder(out);

describe('the folder for results', () => {
  test('of an earlier run is emptied', async () => {
    await prepare();
    await ended();
    await mkdir(join(out, 'evidence'));
    await writeFile(join(out, 'summary.md'), 'old');
    await prepare();
    expect(await readdir(out)).toEqual(['.go-devops-run', '.go-devops-running']);
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
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1 << 30)']);
    try {
      await holder(`${other.pid}\n`);
      await expect(prepare()).rejects.toThrow(
        `--out: process ${other.pid} is writing to ${out}: wait for it or choose another folder`,
      );
    } finally {
      other.kill('SIGKILL');
    }
  });

  test('that another run is just taking is left alone, and one that was cut off then is not', async () => {
    await prepare();
    await holder('');
    await expect(prepare()).rejects.toThrow(`--out: another run is writing to ${out}`);
    await utimes(join(out, '.go-devops-running'), 0, 0);
    await prepare();
  });

  // The kernel gives no process the number 99999999; in a container this process may have that of the one before.
  test.each(['99999999\n', `${process.pid}\n`, 'x'])(
    'is taken over from a run that was killed: %j',
    async (text) => {
      await prepare();
      await holder(text);
      await writeFile(join(out, 'summary.md'), 'old');
      await prepare();
      expect(await readdir(out)).toEqual(['.go-devops-run', '.go-devops-running']);
    },
  );

  if (process.platform === 'linux') {
    test('that cannot be made is told, also where the kernel makes none', async () => {
      out = '/proc/go-devops/out';
      await expect(prepare()).rejects.toThrow(
        '--out: /proc/go-devops cannot be written (ENOENT): choose another folder',
      );
    });
  }
});
