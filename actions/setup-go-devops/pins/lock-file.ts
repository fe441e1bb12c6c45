import type { Platform } from '../platform.ts';
import type { GoModule } from './pinned-tool.ts';

/** Name of a team's pins, at the root of its repository. */
export const lockFileName = 'go-devops.lock.json';

/** go-devops.lock.json: what a team has chosen, and the digests that prove it. */
export interface LockFile {
  /** Version of this format. */
  lockVersion: 1;
  tools: Record<string, LockedTool>;
}

/** A tool of the table at a version of the team's choice, or a tool that the table lacks. */
export interface LockedTool {
  /** What was asked for when the entry was written, such as `4.2` or `latest`: what an update stays within. */
  requested: string;
  version: string;
  /** The release, by platform. */
  assets?: Partial<Record<Platform, LockedAsset>>;
  /** The Go module that it is built from where there is no release. */
  module?: GoModule;
}

export interface LockedAsset {
  url: string;
  /** Hex SHA-256 of the asset. */
  sha256: string;
  /** Path of the executable inside the archive; absent when the asset is the executable. */
  member?: string;
  /** Hex SHA-256 of the executable, recorded at the first verified extraction. */
  executable?: string;
}
