import type { ArchiveName, CacheFolders } from './archives.ts';
import type { Policy } from './policy.ts';

/** `unknown`: nobody looked, or the service failed. */
export type Found = 'exact' | 'partial' | 'nothing' | 'unknown';

/** What the main step leaves to the post step. */
export interface CacheState {
  folders: CacheFolders;
  policy: Policy;
  /** Before the archives were unpacked, and after: milliseconds since 1970. */
  started: number;
  restored: number;
  /** Bytes of build output that are kept at most. */
  cap: number;
  /** go.sum files. */
  sums: string[];
  /** Those that this step may save; JSON leaves out the others. */
  archives: Partial<Record<ArchiveName, { key: string; found: Found } | undefined>>;
}
