import type { Failure } from './failure.ts';
import type { LaneName } from './lanes.ts';
import type { PackageResult } from './model.ts';

/** What a lane found, over all groups of modules: results, and the root causes of failures. */
export interface LaneReport {
  lane: LaneName;
  packages: PackageResult[];
  failures: Failure[];
  /** Wall time. */
  seconds: number;
}
