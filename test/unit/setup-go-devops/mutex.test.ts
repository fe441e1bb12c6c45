import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withLock } from '../../../actions/setup-go-devops/install/mutex.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { thisProcess } from '../../../actions/shared/tools/alive.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, 'tool.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A clock whose waits pass at once. */
const fast = { now: () => 0, wait: () => new Promise<void>((resolve) => setImmediate(resolve)) };

describe('withLock', () => {
  test('one at a time, and nothing stays', async () => {
    let inside = 0;
    const visits: number[] = [];
    const visit = () =>
      withLock(
        path,
        systemClock,
        () => {},
        async () => {
          inside += 1;
          visits.push(inside);
          await new Promise<void>((resolve) => setImmediate(resolve));
          inside -= 1;
        },
      );
    await Promise.all([visit(), visit(), visit()]);
    expect(visits).toEqual([1, 1, 1]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is given back when the work fails', async () => {
    const failing = withLock(
      path,
      systemClock,
      () => {},
      () => Promise.reject(new Error('no')),
    );
    await expect(failing).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a process that is gone is taken over at once', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(path, JSON.stringify({ ...thisProcess(), pid }));
    const waited: unknown[] = [];
    await withLock(
      path,
      fast,
      (told) => waited.push(told),
      async () => {},
    );
    expect(waited).toEqual([]);
  });

  test.each(['', '{', 'null', '{"pid":"1"}'])(
    'that does not say whose it is (%j) is taken over when it stays so for a second',
    async (text) => {
      await writeFile(path, text);
      let waited = 0;
      const clock = {
        now: () => 0,
        async wait(milliseconds: number) {
          waited += milliseconds;
        },
      };
      const told: string[] = [];
      await withLock(
        path,
        clock,
        (who) => told.push(who),
        async () => {},
      );
      expect({ told, waited }).toEqual({ told: [], waited: 1_250 });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('that is just being written is not taken over', async () => {
    await writeFile(path, '');
    let waits = 0;
    const clock = {
      now: () => 0,
      async wait() {
        waits += 1;
        if (waits === 1) await writeFile(path, JSON.stringify(thisProcess()));
        if (waits === 9) await rm(path);
      },
    };
    const told: string[] = [];
    await withLock(
      path,
      clock,
      (who) => told.push(who),
      async () => {},
    );
    expect({ told, waits }).toEqual({
      told: [`another job installs it (process ${process.pid} on ${thisProcess().host})`],
      waits: 9,
    });
  });

  test('in whose place is a folder is taken over as one that does not say whose it is', async () => {
    await mkdir(join(path, 'deep'), { recursive: true });
    const told: string[] = [];
    await withLock(
      path,
      fast,
      (who) => told.push(who),
      async () => {},
    );
    expect(told).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a container with our host name is waited for: its process numbers are not ours', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(path, JSON.stringify({ ...thisProcess(), pid, namespace: '1234' }));
    const told: string[] = [];
    await withLock(
      path,
      fast,
      (who) => told.push(who),
      async () => {},
    );
    expect(told).toEqual([`another job installs it (process ${pid} on ${thisProcess().host})`]);
  });

  test('of another computer is taken over when it stands still', async () => {
    await writeFile(path, JSON.stringify({ pid: 1, host: 'elsewhere.example.com' }));
    const waited: unknown[] = [];
    await withLock(
      path,
      fast,
      (told) => waited.push(told),
      async () => {},
    );
    expect(waited).toEqual(['another job installs it (process 1 on elsewhere.example.com)']);
  });
});
