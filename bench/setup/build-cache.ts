import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheServer, cacheServer } from '../../test/support/cache-server.ts';
import { seconds } from '../measure.ts';
import type { Sample } from './sample.ts';

const commits = 10;

interface Job {
  /** Bytes of the build output's archive that the job left. */
  bytes: number;
  /** Packages whose tests needed not run, of how many. */
  cached: number;
  tested: number;
  /** Seconds that go build and go test took. */
  work: number;
}

/** How a job leaves the cache of its build output. */
interface Keeper {
  name: string;
  server: CacheServer;
  /** Inputs of the post step; undefined when the first archive is never replaced. */
  post?: Record<string, string>;
}

/**
 * Ten commits, each a job on a new computer: how large the archive of the build output gets, and how many tests it
 * saves. The three keepers start from one archive.
 *
 * @returns the server with what the step has kept
 */
export async function buildCache(sample: Sample): Promise<CacheServer> {
  const keepers: Keeper[] = [
    { name: 'the step', server: await cacheServer(), post: { 'job-status': 'success' } },
    // That is how it treats what a broken job has used.
    { name: 'nothing removed', server: await cacheServer(), post: { 'job-status': 'failure' } },
    { name: 'saved once, as actions/setup-go does', server: await cacheServer() },
  ];
  const [ours, ...others] = keepers as [Keeper, ...Keeper[]];
  const first = await job(sample, { ...ours, post: ours.post ?? {} });
  for (const { server } of others) server.archives.push(...ours.server.archives);
  console.log(`\n(d) build cache over ${commits} commits of the sample app`);
  print('first commit', first);
  for (let commit = 1; commit <= commits; commit += 1) {
    await sample.commit();
    for (const keeper of keepers) print(`commit ${commit}, ${keeper.name}`, await job(sample, keeper));
  }
  for (const { server } of others) await server.close();
  return ours.server;
}

async function job(sample: Sample, { server, post }: Keeper): Promise<Job> {
  await sample.renew();
  const main = await sample.setup(server.env);
  let output = '';
  const work = await seconds(async () => {
    await sample.go(['build', './...']);
    output = await sample.go(['test', './...']);
  });
  await mkdir(sample.results, { recursive: true });
  // What the other actions of a chain would leave.
  await writeFile(join(sample.results, 'layer'), randomBytes(20e6));
  if (post !== undefined) await sample.setup(server.env, main, post);
  const archive = server.archives.findLast(({ key }) => key.startsWith('go-devops-build-'));
  return {
    bytes: archive?.bytes.length ?? 0,
    cached: output.match(/\(cached\)/g)?.length ?? 0,
    tested: output.match(/^ok /gm)?.length ?? 0,
    work,
  };
}

function print(name: string, { bytes, cached, tested, work }: Job): void {
  const size = (bytes / 1e6).toFixed(1).padStart(8);
  console.log(`${size} MB  ${cached} of ${tested} tests cached, work ${work.toFixed(1)} s  ${name}`);
}
