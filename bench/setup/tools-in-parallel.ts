import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../measure.ts';
import type { Peer } from './peer.ts';
import { checkTool, type Release, version } from './releases.ts';
import type { Workspace } from './workspace.ts';

/** Tools that are downloaded: all at once, one step after another, and as other setup actions do it. */
export async function toolsInParallel(
  folder: string,
  place: Workspace,
  releases: Release[],
  toolkit: Peer,
): Promise<void> {
  const machine = join(folder, 'machine');
  const prepare = () => rm(machine, { recursive: true, force: true });
  const install = async (wanted: Release[]) => {
    const tools = wanted.map(({ name }) => name).join(' ');
    const { outputs } = await place.setup({ tools, cache: 'false' }, machine);
    const found = JSON.parse(outputs.tools ?? '') as Record<string, { path: string }>;
    return wanted.map((release) => ({ release, path: found[release.name]?.path ?? '' }));
  };
  const checked = (all: { release: Release; path: string }[]) => async () => {
    for (const { release, path } of all) await checkTool(release, path);
  };
  const megabytes = Math.round(releases.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
  await compare(`(a) ${releases.length} tools to download, ${megabytes} MB of archives`, [
    { name: 'one step for all', prepare, run: async () => checked(await install(releases)) },
    {
      name: 'one step a tool',
      prepare,
      run: async () => {
        const all = [];
        for (const release of releases) all.push(...(await install([release])));
        return checked(all);
      },
    },
    {
      name: 'one step a tool with @actions/tool-cache, nothing verified',
      prepare,
      run: async () => {
        const env = { RUNNER_TEMP: join(machine, 'temp'), RUNNER_TOOL_CACHE: join(machine, 'tool-cache') };
        const all = [];
        for (const release of releases) {
          const path = await toolkit(['install', release.name, version, release.url], env);
          all.push({ release, path: join(path, release.member) });
        }
        return checked(all);
      },
    },
  ]);
}
