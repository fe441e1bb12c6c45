import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/doors.ts';

const run = promisify(execFile);

/** Runs a step as other setup actions would; gives its last line. */
export type Peer = (args: string[], env: Record<string, string>, cwd?: string) => Promise<string>;

/** Bundles one of the programs here into `folder` as those actions are: by ncc, with all that it uses in one file. */
export async function bundledPeer(name: 'toolkit-tools' | 'toolkit-cache', folder: string): Promise<Peer> {
  // Below the project, where the packages are found.
  const local = join(root, '.local');
  await mkdir(local, { recursive: true });
  const entry = join(local, `${name}.mjs`);
  const source = await readFile(join(root, 'bench', 'setup', `${name}.ts`), 'utf8');
  await writeFile(entry, stripTypeScriptTypes(source));
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const place = join(folder, name);
  await run(process.execPath, [ncc, 'build', entry, '--out', place]);
  return async (args, env, cwd = place) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26 };
    const { stdout } = await run(process.execPath, [join(place, 'index.mjs'), ...args], options);
    return stdout.trim().split('\n').at(-1) ?? '';
  };
}
