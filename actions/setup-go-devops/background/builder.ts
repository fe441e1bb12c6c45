import { readFile } from 'node:fs/promises';
import * as os from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Runner } from '../../shared/ports.ts';
import { type InstallPorts, installTool } from '../install/install.ts';
import { buildLimit } from '../install/limits.ts';
import type { BuildStep } from '../install/plan.ts';
import { binaryDigest, openToolCache } from '../install/tool-cache.ts';
import { type Job, statusFile } from './launch.ts';
import { openReport } from './report.ts';
import { openToolsFile } from './tools-file.ts';

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
  const names = job.steps.map(({ tool }) => tool);
  const open = async (step: BuildStep, at: number) => {
    const path = statusFile(folder, step.tool);
    return { step, report: await openReport(path, step.tool, names.slice(0, at), ports) };
  };
  const builds = await Promise.all(job.steps.map(open));
  started();
  const limit = pLimit(buildLimit);
  const toolsFile = openToolsFile(job.toolsFile);
  const toolCache = { ...openToolCache(ports), root: job.toolCache };
  await limit.map(builds, async ({ step, report }) => {
    const start = ports.clock.now();
    try {
      const installed = await installTool(toolCache, step, ports, report, { mirrors: {} });
      const sha256 = binaryDigest(installed, step);
      const seconds = (ports.clock.now() - start) / 1000;
      await toolsFile.complete(step.tool, { sha256, seconds });
      await report.ready(sha256);
    } catch (error) {
      await report.failed(error);
    }
  });
}

/** The job's log is not ours any more; this goes to builder.log. */
const logged: InstallPorts['runner'] & Pick<Runner, 'info'> = {
  info: (line) => process.stdout.write(`${line}\n`),
  annotate: ({ message }) => process.stdout.write(`${message}\n`),
};
