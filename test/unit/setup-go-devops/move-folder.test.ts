import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

const rename = jest.fn(fs.rename);
jest.unstable_mockModule('node:fs/promises', () => ({ ...fs, rename }));
const { moveFolder, removeWhole } = await import('../../../actions/setup-go-devops/install/staging.ts');

let root: string;
let from: string;
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'move-'));
  from = join(root, 'from');
  await fs.mkdir(from);
  rename.mockReset().mockImplementation(fs.rename);
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

/** What Windows answers while somebody reads a file of the folder; no other system can be made to. */
const failure = (code: string) => Object.assign(new Error(code), { code });

describe('a folder that is in use', () => {
  test.each(['EPERM', 'EBUSY', 'EACCES'])('for a moment (%s) is moved when it is free', async (code) => {
    rename.mockRejectedValueOnce(failure(code)).mockRejectedValueOnce(failure(code));
    await moveFolder(from, join(root, 'to'));
    expect(await fs.readdir(root)).toEqual(['to']);
  });

  test('for a moment is removed when it is free', async () => {
    rename.mockRejectedValueOnce(failure('EPERM'));
    await removeWhole(root, from);
    expect(await fs.readdir(root)).toEqual([]);
  });

  test('for longer is told', async () => {
    rename.mockRejectedValue(failure('EBUSY'));
    await expect(moveFolder(from, join(root, 'to'))).rejects.toThrow('EBUSY');
    expect(rename).toHaveBeenCalledTimes(4);
  });
});

test('another failure is told at once', async () => {
  await fs.mkdir(join(root, 'to', 'full'), { recursive: true });
  await expect(moveFolder(from, join(root, 'to'))).rejects.toMatchObject({ code: 'ENOTEMPTY' });
  expect(rename).toHaveBeenCalledTimes(1);
});
