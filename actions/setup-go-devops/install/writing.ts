import { ToolError } from '../../shared/errors.ts';

/** What the system says of a folder that is not ours to write, is on a read-only disk, or is none. */
const closed = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/**
 * What `body` gives, which writes into the tool cache; a disk that is full or cannot be written, which is nobody's
 * defect, is told as such.
 */
export async function writing<T>(folder: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    const { code = '', syscall } = cause as NodeJS.ErrnoException;
    const why =
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'the disk of the tool cache is full'
        : syscall !== undefined && closed.includes(code)
          ? `the tool cache cannot be written (${code})`
          : undefined;
    if (why === undefined) throw cause;
    throw new ToolError(`write ${folder}`, `${why}; nothing was installed`, { cause });
  }
}
