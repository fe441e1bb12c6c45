import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JobObserver } from './composite/job.ts';

/** Writes `<nn>-<step>.log` for each step that runs, line by line, so that an interrupted run leaves its log too. */
export function stepLogs(folder: string): JobObserver {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  let path: string | undefined;
  let file: number | undefined;
  return {
    stepStarted(name) {
      count += 1;
      const slug = name
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase();
      path = join(folder, `${String(count).padStart(2, '0')}-${slug}.log`);
      file = openSync(path, 'w');
    },
    line(text) {
      if (file !== undefined) writeSync(file, `${text}\n`);
    },
    annotation() {},
    stepEnded({ outcome }) {
      if (file !== undefined) closeSync(file);
      file = undefined;
      if (outcome === 'skipped' && path !== undefined) rmSync(path);
    },
  };
}
