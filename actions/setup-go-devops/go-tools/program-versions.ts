import { basename } from 'node:path';
import type { Exec } from '../../shared/exec.ts';

/**
 * The versions of the modules that the programs in a folder come from, by file name: what each says of itself (see
 * go help version). `(devel)` for one that was built from its repository; Go's own for one that belongs to Go.
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
    const [, program, goVersion] = /^(\S.*): go(\S+)/.exec(line) ?? [];
    if (program !== undefined && goVersion !== undefined) {
      file = basename(program);
      versions.set(file, goVersion);
    }
    const [, kind, , version] = line.split('\t');
    if (kind === 'mod' && version !== undefined) versions.set(file, version);
  }
  return versions;
}
