import { join } from 'node:path';
import { readBounded } from '../../shared/files/bounded-read.ts';
import { parseJson } from '../../shared/files/located-json.ts';
import { parseValue } from '../../shared/files/values.ts';
import { type LockFile, lockFormat } from './lock-format.ts';

export type { LockedAsset, LockedTool, LockFile } from './lock-format.ts';

/** Name of a team's pins, at the root of its repository. */
export const lockFileName = 'go-devops.lock.json';

/** The command that writes it, as a user of the actions can type it: of the release, not of the branch that is worked on. */
export function lockCommand(what: string): string {
  return `npx --package=github:org/go-devops#v1 go-devops lock ${what}`;
}

/** A hundred tools for every platform, and little enough for any parser. */
const maxBytes = 1 << 20;

/**
 * A team's pins; undefined when it has none.
 *
 * @param root the repository's root
 * @throws InputError with line and column
 */
export async function readLockFile(root: string): Promise<LockFile | undefined> {
  const text = await readBounded(join(root, lockFileName), lockFileName, maxBytes);
  return text === undefined ? undefined : parseLockFile(text, lockFileName);
}

/**
 * Reads the text of a lock file.
 *
 * @param name what messages call the file
 * @throws InputError with line and column
 */
export function parseLockFile(text: string, name: string): LockFile {
  const file = parseJson(text, name);
  return parseValue(lockFormat, file, [], file.value);
}
