import { ToolError } from '../../shared/errors.ts';

/** What `body` gives; a full disk, which is nobody's defect, is told as such. */
export async function tellDiskFull<T>(folder: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw cause;
    throw new ToolError(`write ${folder}`, 'the disk of the tool cache is full; nothing was installed', {
      cause,
    });
  }
}
