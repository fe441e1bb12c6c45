import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends the processes that steps have left behind, as the runner does at a job's end: those whose environment
 * holds RUNNER_TRACKING_ID with this job's value. Only Linux shows another process's environment as a file.
 */
export async function endOrphans(trackingId: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  for (const pid of pids) {
    // A process of another user, or one that has just ended.
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    if (!environment.split('\0').includes(mark)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
