import { type GitSettings, gitCommand } from '../../shared/git/repository.ts';
import type { Ports } from '../../shared/ports.ts';

/** An entry of git's index: its path may be any bytes, so it is a string of one character (latin1) a byte. */
export interface TrackedFile {
  /** Relative to the repository's root, with slashes. */
  path: string;
  /** Hex id of the blob, or of the submodule's commit. */
  id: string;
  /** Whether it is a file, or a link, that is on disk as it is in the commit. */
  unchanged: boolean;
}

/** The mode of an entry that stands for another repository. */
const submodule = '160000';

/**
 * All that is tracked in a repository.
 *
 * @throws ToolError when git is missing, or does not read this repository
 */
export async function trackedFiles(
  repository: string,
  settings: GitSettings,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<TrackedFile[]> {
  const records = async (args: string[]) => {
    const chunks: Buffer[] = [];
    await exec(gitCommand(repository, args, env, settings), { onStdout: (chunk) => chunks.push(chunk) });
    return Buffer.concat(chunks).toString('latin1').split('\0').slice(0, -1);
  };
  const [index, status] = await Promise.all([
    records(['ls-files', '--stage', '-v', '-z']),
    records([
      'status',
      '--porcelain',
      '-z',
      '--no-renames',
      '--untracked-files=no',
      '--ignore-submodules=all',
    ]),
  ]);
  const changed = new Set(status.map((record) => record.slice('XY '.length)));
  return index.flatMap((record) => {
    const found = /^(?<tag>\S) (?<mode>\d+) (?<id>[0-9a-f]+) \d\t(?<path>.+)$/s.exec(record)?.groups;
    if (found === undefined) return [];
    const { tag, mode = '', id = '', path = '' } = found;
    // Only H has been compared: a small letter, or S, is for files that git is told not to look at.
    const compared = tag === 'H' && mode !== submodule;
    return [{ path, id, unchanged: compared && !changed.has(path) }];
  });
}
