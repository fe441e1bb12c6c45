import type { LockedAsset, LockedTool } from '../../actions/setup-go-devops/pins/lock-file.ts';
import type { GoModule } from '../../actions/setup-go-devops/pins/pinned-tool.ts';
import { fromTable } from '../../actions/setup-go-devops/pins/pins.ts';
import { unproved } from '../../actions/setup-go-devops/pins/versions.ts';
import { type Platform, platforms } from '../../actions/setup-go-devops/platform.ts';
import type { ToolRow, VersionPins } from '../../actions/setup-go-devops/table/table.ts';

/** The row as if the table had these pins for a version, whatever it has. */
export function entryPins(row: ToolRow, version: string, pins: VersionPins): ToolRow {
  return { ...row, versions: { [version]: pins } };
}

/** The Go module that a version is built from, wherever it builds; its hash is left empty. */
export function moduleOf(row: ToolRow, version: string): GoModule | undefined {
  return platforms
    .map((platform) => unproved(row, version, platform).module)
    .find((module) => module !== undefined);
}

/** The entry that pins make, its parts in an order that is always the same. */
export function entryOf(
  row: ToolRow,
  requested: string,
  version: string,
  pins: VersionPins,
  wanted: Platform[],
): LockedTool {
  const pinned = entryPins(row, version, pins);
  const assets: Partial<Record<Platform, LockedAsset>> = {};
  let module: GoModule | undefined;
  for (const platform of platforms) {
    const tool = fromTable(pinned, version, platform);
    module ??= tool.module;
    const url = tool.release?.urls[0];
    if (tool.release === undefined || url === undefined || !wanted.includes(platform)) continue;
    const { sha256, member } = tool.release;
    const executable = member === undefined ? undefined : pins.executables?.[platform];
    assets[platform] = {
      url,
      sha256,
      ...(member !== undefined && { member }),
      ...(executable !== undefined && { executable }),
    };
  }
  return {
    requested,
    version,
    ...(Object.keys(assets).length > 0 && { assets }),
    ...(module !== undefined && { module }),
  };
}
