import { basename } from 'node:path';
import type { Exec } from '../../shared/exec.ts';

/**
 * The versions of the modules that the programs in a folder come from, by file name: what each says of itself (see
 * go help version). `(devel)` for one that was built from its repository.
 */
export async function programVersions(
  folder: string,
  env: Record<string, string>,
  exec: Exec,
): Promise<Map<string, string>> {
  const { stdout } = await exec({ tool: 'go', args: ['version', '-m', folder], cwd: folder, env });
  const versions = new Map<string, string>();
  let file = '';
  for (const line of stdout.split(/\r?\n/)) {
    const program = /^(\S.*): go\S+/.exec(line)?.[1];
    if (program !== undefined) file = basename(program);
    const [, kind, , version] = line.split('\t');
    if (kind === 'mod' && version !== undefined) versions.set(file, version);
  }
  return versions;
}
