import { join } from 'node:path';
import type { Timeline } from '../documents/timeline.ts';
import { writeJson } from '../files/write.ts';

/** Writes `timeline/<stage>.json`: one file a stage, so that stages of parallel jobs never collide. */
export async function writeTimeline(evidence: string, entry: Timeline): Promise<void> {
  await writeJson(join(evidence, 'timeline', `${entry.stage}.json`), entry);
}
