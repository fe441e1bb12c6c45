import { join } from 'node:path';
import { type LockFile, lockFileName, parseLockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { writeFileAtomic } from '../../actions/shared/files/write.ts';

const schema = 'https://raw.githubusercontent.com/org/go-devops/v1/schemas/go-devops.lock.schema.json';

/** Writes the lock file whole or not at all, tools in the order of their names. */
export async function writeLockFile(root: string, lock: LockFile): Promise<void> {
  const text = lockFileText(lock);
  // What cannot be read must not be written.
  parseLockFile(text, lockFileName);
  await writeFileAtomic(join(root, lockFileName), text);
}

function lockFileText({ $schema = schema, lockVersion, tools }: LockFile): string {
  const sorted = Object.keys(tools)
    .sort()
    .map((name) => [name, tools[name]]);
  return `${JSON.stringify({ $schema, lockVersion, tools: Object.fromEntries(sorted) }, null, 2)}\n`;
}
