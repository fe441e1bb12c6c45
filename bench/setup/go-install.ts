import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { goPlatform } from '../../actions/setup-go-devops/platform.ts';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { compare } from '../measure.ts';
import type { Peer } from './peer.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);

/** The Go of this computer as a release archive: installed by the step, and as actions/setup-go does it. */
export async function goInstall(
  folder: string,
  releases: string,
  origin: string,
  toolkit: Peer,
): Promise<void> {
  const { stdout } = await run('go', ['env', '-json', 'GOROOT', 'GOVERSION']);
  const { GOROOT = '', GOVERSION = '' } = JSON.parse(stdout) as Record<string, string>;
  const version = GOVERSION.replace(/^go/, '');
  const archive = join(releases, 'go.tar.gz');
  const named = ['--transform', 's,^[^/]*,go,', basename(GOROOT)];
  await run('tar', ['-czf', archive, '-C', dirname(GOROOT), ...named]);
  const url = `${origin}/go.tar.gz`;
  const asset = { url, sha256: await sha256OfFile(archive), member: 'go/bin/go' };
  const assets = { [goPlatform(process.platform, process.arch)]: asset };
  const place = await workspace(folder, { go: { requested: version, version, assets } });
  const digest = await sha256OfFile(join(GOROOT, 'bin', 'go'));
  const check = async (goRoot: string) => {
    if ((await sha256OfFile(join(goRoot, 'bin', 'go'))) !== digest)
      throw new Error('this is not the Go that was served');
  };
  const machine = join(folder, 'go-machine');
  const prepare = () => rm(machine, { recursive: true, force: true });

  await compare(`(b) Go ${version}`, [
    {
      name: 'the step',
      prepare,
      run: async () => {
        // Nothing of the machine's own Go may be found.
        const env = { PATH: '/usr/bin:/bin' };
        const { outputs } = await place.setup({ 'go-version': version, cache: 'false' }, machine, env);
        return () => check(outputs['go-root'] ?? '');
      },
    },
    {
      name: 'download, extract and copy with @actions/tool-cache, nothing verified',
      prepare,
      run: async () => {
        const env = { RUNNER_TEMP: join(machine, 'temp'), RUNNER_TOOL_CACHE: join(machine, 'tool-cache') };
        const folder = await toolkit(['install', 'go', version, url], env);
        return () => check(join(folder, 'go'));
      },
    },
  ]);
}
