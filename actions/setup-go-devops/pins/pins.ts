import semver from 'semver';
import type { Platform } from '../platform.ts';
import type { ModuleRecipe, ToolRow } from '../table/table.ts';
import type { LockedTool } from './lock-file.ts';
import type { GoModule, PinnedRelease, PinnedTool } from './pinned-tool.ts';

/** What the table says of a tool's version on a platform. */
export function fromTable(row: ToolRow, version: string, platform: Platform): PinnedTool {
  const pins = row.versions[version] ?? {};
  const location = row.release?.assets[platform];
  const sha256 = pins.assets?.[platform];
  const release: PinnedRelease | undefined =
    location !== undefined && sha256 !== undefined
      ? {
          urls: location.urls.map((url) => fill(url, version)),
          sha256,
          ...(location.member !== undefined && { member: fill(location.member, version) }),
        }
      : undefined;
  const recipe = row.modules?.find((candidate) => builds(candidate, version, platform));
  const module =
    recipe !== undefined && pins.module !== undefined ? goModule(recipe, version, pins.module) : undefined;
  const executable = pins.executables?.[platform] ?? ownDigest(release);
  return pinnedTool(row.tool, version, 'table', { release, module, executable });
}

/** What a team's lock file says of a tool on a platform. */
export function fromLock(name: string, locked: LockedTool, platform: Platform): PinnedTool {
  const asset = locked.assets?.[platform];
  const release: PinnedRelease | undefined =
    asset === undefined
      ? undefined
      : {
          urls: [asset.url],
          sha256: asset.sha256,
          ...(asset.member !== undefined && { member: asset.member }),
        };
  const executable = asset?.executable ?? ownDigest(release);
  return pinnedTool(name, locked.version, 'lock', { release, module: locked.module, executable });
}

/** Puts a version into an address or a flag: `{version}`, `{minor}`, `{patch}`. */
export function fill(template: string, version: string): string {
  const parsed = semver.parse(version);
  return template
    .replaceAll('{version}', version)
    .replaceAll('{minor}', String(parsed?.minor))
    .replaceAll('{patch}', String(parsed?.patch));
}

function builds({ versions, platforms }: ModuleRecipe, version: string, platform: Platform): boolean {
  const inRange = semver.satisfies(version, versions, { includePrerelease: true });
  return inRange && (platforms === undefined || platforms.includes(platform));
}

function goModule(recipe: ModuleRecipe, version: string, sum: string): GoModule {
  const { path, tags, environment, replacements } = recipe;
  return {
    path,
    version: fill(recipe.version ?? 'v{version}', version),
    sum,
    package: recipe.package,
    ldflags: fill(recipe.ldflags, version),
    ...(tags !== undefined && { tags }),
    ...(environment !== undefined && { environment }),
    ...(replacements !== undefined && { replacements: fill(replacements, version) }),
  };
}

/** An asset that is no archive is the executable itself. */
function ownDigest(release: PinnedRelease | undefined): string | undefined {
  return release !== undefined && release.member === undefined ? release.sha256 : undefined;
}

function pinnedTool(
  name: string,
  version: string,
  pinnedBy: PinnedTool['pinnedBy'],
  found: { [Key in 'release' | 'module' | 'executable']: PinnedTool[Key] | undefined },
): PinnedTool {
  const { release, module, executable } = found;
  return {
    name,
    version,
    pinnedBy,
    ...(executable !== undefined && { executable }),
    ...(release !== undefined && { release }),
    ...(module !== undefined && { module }),
  };
}
