import type { Slot } from '../install/tool-cache.ts';

/** Programs that are built together and lie in one folder. */
export interface GoToolSet {
  /** What the user has written, for messages. */
  name: string;
  /** Names of the programs, without .exe. */
  programs: string[];
  slot: Slot;
  /** Names all that the programs depend on, but for files of the repository. */
  pin: string;
  verifiedBy: string;
  /** Whether files of the repository are compiled: what comes of them is for this job only. */
  isLocal(): Promise<boolean>;
  /**
   * Builds the programs into `folder`.
   *
   * @param staging an empty folder for whatever else is needed
   */
  build(folder: string, staging: string): Promise<void>;
}

/** What all of them are built with. */
export const buildFlags = ['-trimpath', '-buildvcs=false'];

/** Where all of them lie in the tool cache. */
export const slotName = 'go-tools';

/** Longer than any build takes. */
export const timeout = 60 * 60_000;
