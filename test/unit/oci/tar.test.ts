import { describe, expect, test } from '@jest/globals';
import { packTar, type TarEntry } from '../../../actions/shared/oci/tar.ts';

const file = (path: string): TarEntry => ({ path, type: 'file', mode: 0o644, content: new Uint8Array() });

describe('packTar refuses', () => {
  test.each(['/etc/passwd', '../up', 'a/../b', './a', 'a//b', 'a/', ''])('the path %j', async (path) => {
    await expect(packTar([file(path)], 0)).rejects.toThrow('is not a path inside the archive');
  });

  test('a path that comes twice', async () => {
    await expect(packTar([file('a'), file('a')], 0)).rejects.toThrow('"a" comes twice');
  });

  test.each([-1, 0.5, 2 ** 31])('the time %d', async (epoch) => {
    await expect(packTar([file('a')], epoch)).rejects.toThrow('is not a time');
  });
});
