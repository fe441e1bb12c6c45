import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { goPlatform } from '../../actions/setup-go-devops/platform.ts';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { root } from '../../scripts/doors.ts';
import { testTools, tool } from '../../test/support/tools.ts';
import { compare } from '../measure.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);

/** Eight real tools as release archives: all at once, one step after another, and as other setup actions do it. */
export async function toolsInParallel(folder: string, releases: string, origin: string): Promise<void> {
  const platform = goPlatform(process.platform, process.arch);
  const digests = new Map<string, string>();
  const tools: Parameters<typeof workspace>[1] = {};
  for (const name of testTools) {
    const binary = await tool(name);
    digests.set(name, await sha256OfFile(binary));
    const archive = join(releases, `${name}.tar.gz`);
    await run('tar', ['-czf', archive, '-C', dirname(binary), basename(binary)]);
    const asset = {
      url: `${origin}/${name}.tar.gz`,
      sha256: await sha256OfFile(archive),
      member: basename(binary),
    };
    tools[name] = { requested: '1.0.0', version: '1.0.0', assets: { [platform]: asset } };
  }
  const place = await workspace(folder, tools);
  const names = [...testTools];
  let round = 0;

  const check = async (output: string) => {
    const found = JSON.parse(output) as Record<string, { path: string }>;
    for (const [name, { path }] of Object.entries(found)) {
      if ((await sha256OfFile(path)) !== digests.get(name)) throw new Error(`${name} is not what was served`);
    }
  };
  const install = async (wanted: string[], machine: string) => {
    const { outputs } = await place.setup({ tools: wanted.join(' '), cache: 'false' }, machine);
    await check(outputs.tools ?? '');
  };
  const toolkit = async () => {
    const temp = join(folder, 'toolkit');
    await rm(temp, { recursive: true, force: true });
    await mkdir(temp);
    for (const name of names) {
      const script = join(root, 'bench', 'setup', 'toolkit-install.ts');
      const env = { ...process.env, RUNNER_TEMP: join(temp, 'temp'), RUNNER_TOOL_CACHE: join(temp, 'cache') };
      const args = [script, name, '1.0.0', `${origin}/${name}.tar.gz`];
      const { stdout } = await run(process.execPath, args, { env });
      const binary = join(stdout.trim().split('\n').at(-1) ?? '', basename(await tool(name as never)));
      if ((await sha256OfFile(binary)) !== digests.get(name))
        throw new Error(`${name} is not what was served`);
    }
  };

  const size = await Promise.all(
    names.map(async (name) => (await readFile(join(releases, `${name}.tar.gz`))).length),
  );
  const megabytes = Math.round(size.reduce((sum, bytes) => sum + bytes, 0) / 1e6);
  await compare(`(a) ${names.length} tools, ${megabytes} MB of archives`, [
    {
      name: 'one step for all',
      prepare: async () => {
        round += 1;
      },
      run: () => install(names, `parallel-${round}`),
    },
    {
      name: 'one step a tool',
      run: async () => {
        for (const name of names) await install([name], `serial-${round}`);
      },
    },
    { name: 'one step a tool with @actions/tool-cache, nothing verified', run: toolkit },
  ]);
}
