import type { ToolEntry, Tools } from '../shared/documents/tools.ts';
import { markdownTable } from '../shared/runner/summary.ts';
import { type ArchiveName, archiveNames } from './caches/archives.ts';
import type { ArchiveReport, CacheReport } from './caches/restore.ts';

/** How the step went. */
export interface Outcome {
  document: Tools;
  /** The tools that could not be installed. */
  missing: { name: string; version: string }[];
  caches: CacheReport;
  /** The main packages that were touched. */
  changed: string[];
  /** Wall time of the step, and how much of it something was hashed. */
  seconds: number;
  hashing: number;
}

const origins = {
  preinstalled: 'runner image',
  'tool-cache': 'tool cache',
  download: 'release',
  'go-module': 'Go module',
} satisfies Record<ToolEntry['from'], string>;

const hits = { exact: 'found', partial: 'an earlier one', miss: 'nothing found', off: 'off' };

/** The step's part of the job summary: what is used, from where, verified by what, and what it took. */
export function renderSummary({
  document,
  missing,
  caches,
  seconds,
  hashing,
}: Omit<Outcome, 'changed'>): string {
  const { go, tools } = document;
  const rows = [
    ...(go === undefined ? [] : [toolRow({ name: 'Go', state: 'ready', ...go })]),
    ...tools.map(toolRow),
    ...missing.map(({ name, version }) => [name, version, 'not installed: see the error', '', '', '']),
    ...archiveNames.map((name) => cacheRow(name, caches[name], caches.why)),
  ];
  const table = markdownTable(['tool', 'version', 'from', 'verified by', 'seconds', 'MB'], rows);
  const timed = [...(go === undefined ? [] : [go]), ...tools, ...archiveNames.map((name) => caches[name])];
  const oneAfterAnother = timed.reduce((sum, part) => sum + part.seconds, 0);
  return `## Tools\n\n${table}\n${totals(oneAfterAnother, seconds, hashing)}\n`;
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
function totals(oneAfterAnother: number, seconds: number, hashing: number): string {
  const digests = `${hashing.toFixed(1)} s of it for the digests of what was there already`;
  const serial = oneAfterAnother > seconds ? `; one after another ${oneAfterAnother.toFixed(1)} s` : '';
  return `Ready in ${seconds.toFixed(1)} s, ${digests}${serial}.`;
}
