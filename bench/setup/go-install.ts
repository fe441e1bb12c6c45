import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { goPlatform } from '../../actions/setup-go-devops/platform.ts';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { root } from '../../scripts/doors.ts';
import { compare } from '../measure.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);

/** The Go of this computer as a release archive: installed by the step, and as actions/setup-go does it. */
export async function goInstall(folder: string, releases: string, origin: string): Promise<void> {
  const { stdout } = await run('go', ['env', '-json', 'GOROOT', 'GOVERSION']);
  const { GOROOT = '', GOVERSION = '' } = JSON.parse(stdout) as Record<string, string>;
  const version = GOVERSION.replace(/^go/, '');
  const archive = join(releases, 'go.tar.gz');
  await run('tar', [
    '-czf',
    archive,
    '-C',
    join(GOROOT, '..'),
    '--transform',
    's,^[^/]*,go,',
    GOROOT.split('/').at(-1) ?? '',
  ]);
  const url = `${origin}/go.tar.gz`;
  const asset = { url, sha256: await sha256OfFile(archive), member: 'go/bin/go' };
  // A version of its own, so that no installed Go is taken for it.
  const assets = { [goPlatform(process.platform, process.arch)]: asset };
  const place = await workspace(folder, { go: { requested: version, version, assets } });
  const digest = await sha256OfFile(join(GOROOT, 'bin', 'go'));
  const check = async (goRoot: string) => {
    if ((await sha256OfFile(join(goRoot, 'bin', 'go'))) !== digest)
      throw new Error('this is not the Go that was served');
  };
  const toolkit = join(folder, 'toolkit-go');
  let round = 0;

  await compare(`(b) Go ${version}`, [
    {
      name: 'the step',
      prepare: async () => {
        round += 1;
      },
      run: async () => {
        // Nothing of the machine's own Go may be found.
        const { outputs } = await place.setup({ 'go-version': version, cache: 'false' }, `go-${round}`, {
          PATH: '/usr/bin:/bin',
        });
        await check(outputs['go-root'] ?? '');
      },
    },
    {
      name: 'download, extract and copy with @actions/tool-cache, nothing verified',
      prepare: async () => {
        await rm(toolkit, { recursive: true, force: true });
        await mkdir(toolkit);
      },
      run: async () => {
        const script = join(root, 'bench', 'setup', 'toolkit-install.ts');
        const env = {
          ...process.env,
          RUNNER_TEMP: join(toolkit, 'temp'),
          RUNNER_TOOL_CACHE: join(toolkit, 'cache'),
        };
        const { stdout: path } = await run(process.execPath, [script, 'go', version, url], { env });
        await check(join(path.trim().split('\n').at(-1) ?? '', 'go'));
      },
    },
  ]);
}
