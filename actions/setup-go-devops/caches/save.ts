import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { type ArchiveName, archivedFolder, archives } from './archives.ts';
import type { Pruned } from './prune.ts';
import type { CacheState, Found } from './state.ts';

type SavePorts = Pick<Ports, 'runner' | 'cache' | 'clock'>;

/**
 * Saves, after the job's last step, the archives that the job has changed. None makes the job fail.
 *
 * @param left what restoreCaches left; empty when it left nothing
 * @param succeeded whether the job did: one that broke off used too little to tell what is worth keeping
 */
export async function saveCaches(left: string, succeeded: boolean, ports: SavePorts): Promise<void> {
  if (left === '') return;
  const state = JSON.parse(left) as CacheState;
  const ours = Object.entries(state.archives) as [ArchiveName, { key: string; found: Found }][];
  await Promise.all(
    ours.map(async ([name, { key, found }]) => {
      const reason = await saveArchive(name, key, found, state, succeeded, ports);
      if (reason !== undefined) ports.runner.info(`cache of ${name}: not saved, ${reason}`);
    }),
  );
}

/** @returns why it was not saved */
async function saveArchive(
  name: ArchiveName,
  key: string,
  found: Found,
  state: CacheState,
  succeeded: boolean,
  { runner, cache, clock }: SavePorts,
): Promise<string | undefined> {
  const { policy, folders, started, restored, cap, sums } = state;
  if (found === 'exact') return 'nothing has changed';
  if (policy.saves === 'never') return policy.why;
  if (policy.saves === 'on-miss' && found !== 'nothing') return policy.why;
  try {
    const { isPopulated, isChanged, prune, ...archive } = archives[name];
    const folder = archive.folder(folders);
    if (!(await isPopulated(folder))) return 'there is nothing in it';
    if (found === 'partial' && !(await isChanged(folder, restored))) return 'nothing has been added';
    const pruned = await prune(folder, {
      cap,
      sums,
      now: clock.now(),
      ...(succeeded && { usedSince: started }),
    });
    const start = clock.now();
    if (!(await cache.save([archivedFolder(name, folders)], key))) return 'another job is saving it';
    const seconds = ((clock.now() - start) / 1000).toFixed(1);
    runner.info(
      `cache of ${name}: saved as ${key}, ${seconds} s${pruned === undefined ? '' : describe(pruned)}`,
    );
    return undefined;
  } catch (error) {
    const message = `The cache of ${name} could not be saved: ${runner.redact((error as Error).message)}`;
    runner.annotate({ kind: 'warning', title: 'Cache', message });
    if (!(error instanceof ToolError)) runner.debug(runner.redact((error as Error).stack ?? ''));
    return undefined;
  }
}

function describe({ entries, bytes, removed }: Pruned): string {
  const size = bytes === 0 ? '' : `, ${(bytes / 1e6).toFixed(1)} MB`;
  return ` (${entries} entries${size}; ${removed} removed)`;
}
