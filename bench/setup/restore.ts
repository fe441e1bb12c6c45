import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { CacheServer } from '../../test/support/cache-server.ts';
import { compare } from '../measure.ts';
import type { Peer } from './peer.ts';
import type { Sample } from './sample.ts';
import { latency, pieces, throttled } from './throttle.ts';

/** The archives of a job: side by side, one after another, and all in one; until the go command can use them. */
export async function restore(sample: Sample, server: CacheServer, toolkit: Peer): Promise<void> {
  const { modules, build, results, workspace } = sample;
  const env = { ...server.env, RUNNER_TEMP: `${workspace}/../temp`, GITHUB_WORKSPACE: workspace };
  await sample.renew();
  await sample.setup(server.env);
  const packages = (await list(sample)).length;
  await toolkit(['save', `whole=${modules}:${build}:${results}`], env, workspace);

  const newest = (name: string) =>
    server.archives.findLast(({ key }) => key.startsWith(`go-devops-${name}-`))?.key ?? '';
  const separate = [
    `${newest('modules')}=${modules}/cache/download`,
    `${newest('build')}=${build}`,
    `${newest('results')}=${results}`,
  ];
  server.send = slowly;
  const sizes = server.archives.map(({ key, bytes }) => ({ key, megabytes: bytes.length / 1e6 }));
  const size = (key: string) => (sizes.findLast((archive) => archive.key === key)?.megabytes ?? 0).toFixed(0);
  const ours = separate.map((archive) => size(archive.split('=')[0] ?? '')).join(' + ');
  const prepare = () => sample.renew();
  const check = async () => {
    if ((await list(sample)).length !== packages) throw new Error('the modules are not all there');
  };

  await compare(
    `(e) restored until go list has read all packages; ${ours} MB, or ${size('whole')} MB in one`,
    [
      {
        name: 'the step: three archives side by side',
        prepare,
        run: async () => {
          const { outputs } = await sample.setup(server.env);
          if (outputs['cache-hit'] !== 'true' || outputs['cache-hit-build'] === 'miss')
            throw new Error('a miss');
          await check();
          return undefined;
        },
      },
      {
        name: 'the same three one after another with @actions/cache',
        prepare,
        run: async () => {
          await toolkit(['restore', ...separate], env, workspace);
          await check();
          return undefined;
        },
      },
      {
        name: 'one archive, modules unpacked, as actions/setup-go has it',
        prepare,
        run: async () => {
          await toolkit(['restore', `whole=${modules}:${build}:${results}`], env, workspace);
          await check();
          return undefined;
        },
      },
    ],
  );
}

/** All packages, from the modules that are there. */
async function list(sample: Sample): Promise<string[]> {
  return (await sample.go(['list', '-deps', '-test', './...'], { GOPROXY: 'off' })).trim().split('\n');
}

async function slowly(bytes: Buffer, response: ServerResponse): Promise<void> {
  await wait(latency);
  // Who has all bytes hangs up; what was restored is checked.
  await pipeline(throttled(pieces(bytes)), response).catch(() => {});
}
