import { readIfPresent } from '../files/read-if-present.ts';
import type { ProcessIdentity } from './alive.ts';

/**
 * What the builder of a tool tells those who wait for it: one small file a tool, rewritten atomically at
 * every step and at least every few seconds. It names the builder: one that is gone cannot finish.
 */
export interface BuildStatus extends ProcessIdentity {
  tool: string;
  state: 'building' | 'ready' | 'failed';
  /** Milliseconds since 1970. */
  started: number;
  /** Changes with every write, so that a builder which stands still is noticed. */
  beat: number;
  /** What it does now: `building from its Go module, 412/1300 packages`. */
  doing: string;
  /** Hex digest of the binary, once ready. */
  sha256?: string;
  /** Why it failed, in the parts of a ToolError. */
  error?: { command: string; message: string; detail: string };
}

/** Reads a status file; undefined when there is none. */
export async function readBuildStatus(path: string): Promise<BuildStatus | undefined> {
  const text = await readIfPresent(path);
  return text === undefined ? undefined : (JSON.parse(text) as BuildStatus);
}
