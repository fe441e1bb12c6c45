import { access } from 'node:fs/promises';

/** True when something of any kind is at a path and can be seen. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
