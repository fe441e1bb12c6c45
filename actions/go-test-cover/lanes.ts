import { atLeast, type GoEnvironment } from './go-env.ts';
import type { ModuleGroup } from './modules.ts';

export type LaneName = 'unit' | 'integration';

/** One `go test` command. */
export interface LaneRun {
  lane: LaneName;
  dir: string;
  args: string[];
  /** File that `go test` writes the cover profile to. */
  profile: string;
  /** Import paths that must report a result. */
  expected: string[];
}

interface LaneFacts {
  go: GoEnvironment;
  race: boolean;
  /** Milliseconds per package. */
  timeout: number;
}

/** Build tag of the integration lane. */
export const integrationTag = 'integration';

/**
 * Plans the `go test` command of a lane over a group of modules.
 *
 * All flags are ones that Go's test cache knows, and the lanes share them, so that a package is compiled once
 * and an unchanged one is not run again (cmd/go/internal/test/test.go, tryCacheWithID). The integration lane
 * counts coverage across packages, because its tests call into packages other than their own.
 */
export function planLane(
  lane: LaneName,
  group: ModuleGroup,
  packages: string[],
  profile: string,
  { go, race, timeout }: LaneFacts,
): LaneRun {
  const integration = lane === 'integration';
  const args = [
    'test',
    '-json',
    '-fullpath',
    '-covermode=atomic',
    `-coverprofile=${profile}`,
    `-timeout=${timeout}ms`,
    ...(race ? ['-race'] : []),
    ...(integration
      ? [
          `-tags=${[...go.tags, integrationTag].join(',')}`,
          `-coverpkg=${group.patterns.join(',')}`,
          // Before 1.25 a cached result could carry the coverage of older code (golang/go#74873).
          ...(atLeast(go.version, 25) ? [] : ['-count=1']),
          ...packages,
        ]
      : group.patterns),
  ];
  return { lane, dir: group.dir, args, profile, expected: packages };
}
