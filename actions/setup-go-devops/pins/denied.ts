import type { Platform } from '../platform.ts';
import type { Table, ToolRow } from '../table/table.ts';
import type { PinnedTool } from './pinned-tool.ts';
import { fill } from './pins.ts';
import { unproved } from './versions.ts';

/** A version that is never installed, by whatever name somebody asks for it. */
interface Denied {
  tool: string;
  version: string;
  reason: string;
}

/**
 * What the table denies of a Go module, or of a package in it.
 *
 * @param path of the module or the package
 * @param version with a v in front
 */
export function deniedModule(path: string, version: string, table: Table): Denied | undefined {
  return allDenied(table).find(({ row, version: denied }) =>
    (row.modules ?? []).some(
      (module) =>
        `${path}/`.startsWith(`${module.path}/`) && fill(module.version ?? 'v{version}', denied) === version,
    ),
  );
}

/** What the table denies of a tool that a lock file describes by another name: its module, or an address. */
export function deniedTool(
  { module, release }: PinnedTool,
  platform: Platform,
  table: Table,
): Denied | undefined {
  const urls = release?.urls ?? [];
  return (
    (module && deniedModule(module.path, module.version, table)) ??
    allDenied(table).find(({ row, version }) =>
      unproved(row, version, platform).release?.urls.some((url) => urls.includes(url)),
    )
  );
}

function allDenied(table: Table): (Denied & { row: ToolRow })[] {
  return Object.values(table).flatMap((row) =>
    Object.entries(row.deny ?? {}).map(([version, reason]) => ({ row, tool: row.tool, version, reason })),
  );
}
