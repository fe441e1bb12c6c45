import type { ToolEntry, Tools } from '../shared/documents/tools.ts';
import { markdownTable } from '../shared/runner/summary.ts';
import { type ArchiveName, archiveNames } from './caches/archives.ts';
import type { ArchiveReport, CacheReport } from './caches/restore.ts';

/** What the documents do not tell of a run; nothing is shown of what is absent. */
export interface SetupRun {
  caches?: CacheReport;
  /** From the start to the end of the step. */
  seconds?: number;
  /** Part of it that went into the digests of what was there already. */
  hashingSeconds?: number;
}

const origins = {
  preinstalled: 'runner image',
  'tool-cache': 'tool cache',
  download: 'release',
  'go-module': 'Go module',
} satisfies Record<ToolEntry['from'], string>;

const hits = { exact: 'found', partial: 'an earlier one', miss: 'nothing found', off: 'off' };

/** The step's part of the job summary: what is used, from where, verified by what, and what it took. */
export function renderSummary({ go, tools }: Tools, run: SetupRun = {}): string {
  const { caches } = run;
  const rows = [
    toolRow({ name: 'Go', state: 'ready', ...go }),
    ...tools.map(toolRow),
    ...(caches === undefined ? [] : archiveNames.map((name) => cacheRow(name, caches[name], caches.why))),
  ];
  const table = markdownTable(['tool', 'version', 'from', 'verified by', 'seconds', 'MB'], rows);
  const archives = caches === undefined ? [] : archiveNames.map((name) => caches[name]);
  const parts = [go, ...tools, ...archives].map(({ seconds }) => seconds);
  const total = totals(
    parts.reduce((sum, seconds) => sum + seconds, 0),
    run,
  );
  return `## Tools\n\n${table}${total === '' ? '' : `\n${total}\n`}`;
}

type Row = Pick<ToolEntry, 'name' | 'version' | 'state' | 'from' | 'verifiedBy' | 'seconds' | 'bytes'>;

function toolRow({ name, version, state, from, verifiedBy, seconds, bytes }: Row): string[] {
  if (state === 'building') return [name, version, 'being built from its Go module', verifiedBy, '', ''];
  const size = bytes === 0 ? '' : (bytes / 1e6).toFixed(1);
  return [name, version, origins[from], verifiedBy, seconds.toFixed(1), size];
}

function cacheRow(name: ArchiveName, { hit, key, seconds, note }: ArchiveReport, why?: string): string[] {
  const reason = note ?? (hit === 'off' ? why : undefined);
  const found = reason === undefined ? hits[hit] : `${hits[hit]}: ${reason}`;
  return [`cache of ${name}`, key, found, '', hit === 'off' ? '' : seconds.toFixed(1), ''];
}

/** The time it took, against the time that the same work takes one after another. */
function totals(oneAfterAnother: number, { seconds, hashingSeconds }: SetupRun): string {
  if (seconds === undefined) return '';
  const digests =
    hashingSeconds === undefined
      ? ''
      : `, ${hashingSeconds.toFixed(1)} s of it for the digests of what was there already`;
  const serial = oneAfterAnother > seconds ? `; one after another ${oneAfterAnother.toFixed(1)} s` : '';
  return `Ready in ${seconds.toFixed(1)} s${digests}${serial}.`;
}
