import { readFile } from 'node:fs/promises';
import * as os from 'node:os';
import { hostname } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Tools } from '../../shared/documents/tools.ts';
import { ToolError } from '../../shared/errors.ts';
import { writeJson } from '../../shared/files/write.ts';
import type { Runner } from '../../shared/ports.ts';
import type { BuildStatus } from '../../shared/tools/build-status.ts';
import { type InstallListener, type InstallPorts, installTool } from '../install/install.ts';
import { buildLimit } from '../install/limits.ts';
import type { BuildStep } from '../install/plan.ts';
import { binaryDigest, openToolCache } from '../install/tool-cache.ts';
import { type Job, statusFile } from './launch.ts';

const beatInterval = 2_000;

/**
 * The background builder's whole life: builds the job's tools, tells of each how far it is, and completes
 * tools.json. A tool that fails does not stop the others; who needs it gets its error.
 *
 * @param folder holds job.json; the status files are written there
 * @param started called once each tool has a status
 */
export async function runBuilder(
  folder: string,
  given: Omit<InstallPorts, 'runner'>,
  started: () => void,
): Promise<void> {
  // The steps that run meanwhile come first.
  os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  // Ends the builds too: they listen for the exit of this process.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(143));

  const ports = { ...given, runner: logged };
  const job = JSON.parse(await readFile(join(folder, 'job.json'), 'utf8')) as Job;
  const reports = await Promise.all(
    job.steps.map((step, i) => openReport(folder, step, job.steps.slice(0, i), ports)),
  );
  started();
  const limit = pLimit(buildLimit);
  const document = toolsDocument(job.toolsFile);
  const toolCache = { ...openToolCache(ports), root: job.toolCache };
  await Promise.all(
    job.steps.map((step, i) =>
      limit(async () => {
        const report = reports[i];
        if (report === undefined) return;
        const start = ports.clock.now();
        try {
          const installed = await installTool(toolCache, step, ports, report, { mirrors: {} });
          const sha256 = binaryDigest(installed, step) ?? '';
          const seconds = (ports.clock.now() - start) / 1000;
          await document.complete(step.tool, { sha256, seconds });
          await report.ready(sha256);
        } catch (error) {
          await report.failed(error);
        }
      }),
    ),
  );
}

/** The job's log is not ours any more; this goes to builder.log. */
const logged: InstallPorts['runner'] & Pick<Runner, 'info'> = {
  info: (line) => process.stdout.write(`${line}\n`),
  annotate: ({ message }) => process.stdout.write(`${message}\n`),
};

interface Report extends InstallListener {
  ready(sha256: string): Promise<void>;
  failed(error: unknown): Promise<void>;
}

async function openReport(
  folder: string,
  step: BuildStep,
  before: BuildStep[],
  { clock }: Pick<InstallPorts, 'clock'>,
): Promise<Report> {
  const path = statusFile(folder, step.tool);
  const status: BuildStatus = {
    tool: step.tool,
    state: 'building',
    pid: process.pid,
    host: hostname(),
    started: clock.now(),
    beat: 0,
    doing: `its turn comes after ${before.map(({ tool }) => tool).join(', ')}`,
  };
  // One write after the other, so that the last word is the last one.
  let writing = writeJson(path, status);
  const write = () => {
    status.beat += 1;
    const snapshot = { ...status };
    writing = writing.then(() => writeJson(path, snapshot));
    return writing;
  };
  const timer = setInterval(write, beatInterval);
  await writing;
  const end = async (last: Partial<BuildStatus>) => {
    clearInterval(timer);
    Object.assign(status, last);
    await write();
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

/** Completes entries of tools.json, one after the other. */
function toolsDocument(path: string): {
  complete(tool: string, facts: { sha256: string; seconds: number }): Promise<void>;
} {
  let writing: Promise<void> = Promise.resolve();
  return {
    complete(tool, facts) {
      writing = writing.then(async () => {
        const tools = JSON.parse(await readFile(path, 'utf8')) as Tools;
        const entries = tools.tools.map((entry) => {
          if (entry.name !== tool) return entry;
          const { status: _, ...rest } = entry;
          return { ...rest, state: 'ready' as const, ...facts };
        });
        await writeJson(path, { ...tools, tools: entries });
      });
      return writing;
    },
  };
}
