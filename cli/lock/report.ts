import type { LockedTool } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { platforms } from '../../actions/setup-go-devops/platform.ts';
import { platformsOf } from './plan.ts';

/** What happened to an entry. */
export interface Change {
  tool: string;
  old?: LockedTool;
  /** Absent when it was removed. */
  new?: LockedTool;
  crossCheckedBy: string;
}

/** The changes as a table: tool, old and new version, platforms, and who stands behind the digests. */
export function changeTable(changes: Change[]): string {
  const rows = changes.map((change) => [
    change.tool,
    versions(change),
    change.new === undefined ? '' : platformWords(change.new),
    change.crossCheckedBy,
  ]);
  const all = [['TOOL', 'VERSION', 'PLATFORMS', 'CROSS-CHECKED BY'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function versions({ old, new: now }: Change): string {
  if (now === undefined) return `${old?.version} -> removed`;
  if (old === undefined) return `-> ${now.version}`;
  return old.version === now.version
    ? `${now.version} (entry completed)`
    : `${old.version} -> ${now.version}`;
}

function platformWords(entry: LockedTool): string {
  const names = platformsOf(entry);
  if (names.length === 0) return 'Go module';
  const releases = names.length === platforms.length ? 'all' : names.join(' ');
  return entry.module === undefined ? releases : `${releases}, Go module`;
}
