import pLimit from 'p-limit';
import type { Clock } from '../../shared/clock.ts';
import { ToolError } from '../../shared/errors.ts';
import { writeJson } from '../../shared/files/write.ts';
import { thisProcess } from '../../shared/tools/alive.ts';
import type { BuildStatus } from '../../shared/tools/build-status.ts';
import type { InstallListener } from '../install/install.ts';

const beatInterval = 2_000;

/** Tells those who wait for a tool how far its build is. */
interface Report extends InstallListener {
  ready(sha256: string): Promise<void>;
  failed(error: unknown): Promise<void>;
}

interface ReportPorts {
  clock: Pick<Clock, 'now'>;
  runner: { info(line: string): void };
}

/**
 * Opens the report of one tool. A status that cannot be written ends no build: who waits notices the silence, or that
 * the builder is gone.
 *
 * @param path of the status file
 * @param before tools whose turn comes first
 */
export async function openReport(
  path: string,
  tool: string,
  before: string[],
  { clock, runner }: ReportPorts,
): Promise<Report> {
  const status: BuildStatus = {
    tool,
    state: 'building',
    ...thisProcess(),
    started: clock.now(),
    beat: 0,
    doing: before.length === 0 ? 'beginning' : `its turn comes after ${before.join(', ')}`,
  };
  // One write after the other, so that the last word is the last one.
  const inTurn = pLimit(1);
  const write = () => {
    status.beat += 1;
    const snapshot = { ...status };
    return inTurn(() => writeJson(path, snapshot));
  };
  const unheard = (error: Error) => runner.info(`the status of ${tool} cannot be written: ${error.message}`);
  await write();
  const timer = setInterval(() => void write().catch(unheard), beatInterval);
  const end = async (last: Partial<BuildStatus>) => {
    clearInterval(timer);
    Object.assign(status, last);
    await write().catch(unheard);
  };
  const doing = (what: string) => {
    status.doing = what;
  };
  return {
    doing,
    waiting: doing,
    ready: (sha256) => end({ state: 'ready', sha256 }),
    failed: (error) => end({ state: 'failed', error: describe(error) }),
  };
}

function describe(error: unknown): NonNullable<BuildStatus['error']> {
  if (error instanceof ToolError) {
    return { command: error.command, message: error.message, detail: error.detail };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    command: 'setup-go-devops build',
    message: 'a defect of go-devops, please report it',
    detail: text,
  };
}
