import { join } from 'node:path';
import { median, seconds } from '../measure.ts';
import type { Peer } from './peer.ts';
import { type Release, version } from './releases.ts';
import type { Workspace } from './workspace.ts';

const rounds = 15;

/** Go and all tools are there: how long the step takes to find and to prove them, and how long others take to find. */
export async function installed(
  folder: string,
  place: Workspace,
  releases: Release[],
  toolkit: Peer,
): Promise<void> {
  const machine = join(folder, 'installed');
  const tools = releases.map(({ name }) => name).join(' ');
  const step = () => place.setup({ tools, cache: 'false' }, machine);
  await step();
  const peerEnv = { RUNNER_TEMP: join(folder, 'peer-temp'), RUNNER_TOOL_CACHE: join(folder, 'peer-cache') };
  for (const { name, url } of releases) await toolkit(['install', name, version, url], peerEnv);

  const whole: number[] = [];
  const hashing: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let output = '';
    whole.push(
      await seconds(async () => {
        ({ output } = await step());
      }),
    );
    const told = /of which hashing ([\d.]+) s/.exec(output)?.[1];
    const found = output.match(/\(tool-cache\)/g)?.length;
    if (told === undefined || found !== releases.length) throw new Error(output);
    hashing.push(Number(told));
    peers.push(
      await seconds(async () => {
        for (const { name } of releases) {
          if ((await toolkit(['find', name, version], peerEnv)) === '') throw new Error(`no ${name}`);
        }
      }),
    );
  }

  const rest = whole.map((all, round) => all - (hashing[round] ?? 0));
  console.log(`\n(c) everything is there: Go and ${releases.length} tools`);
  print('the step, from its start to its end, without hashing', rest);
  print('hashing', hashing);
  print('the step, all of it', whole);
  print('one step a tool with @actions/tool-cache, nothing verified, without Go', peers);
}

function print(name: string, samples: number[]): void {
  const raw = samples.map((sample) => sample.toFixed(2)).join(' ');
  console.log(`${median(samples).toFixed(2).padStart(8)} s  ${name}  (${raw})`);
}
