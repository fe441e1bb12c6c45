import { resolve } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { isFolder } from '../shared/files/exists.ts';
import type { Ports } from '../shared/ports.ts';
import { readSettings, repositoryRoot } from '../shared/runner/settings.ts';
import { type CachePlan, planCaches } from './caches/plan.ts';
import { readWantedGo, type WantedGo } from './go/go.ts';
import { parseGoTools, refuseDenied, refuseNamesOf, type WantedGoTools } from './go-tools/parse.ts';
import { type Given, inputs } from './inputs.ts';
import { readLockFile } from './pins/lock-file.ts';
import { pinTools } from './pins/pin-tools.ts';
import type { PinnedTool } from './pins/pinned-tool.ts';
import type { Pins } from './pins/resolve-tools.ts';
import { requestedTools } from './pins/stages.ts';
import { parseRequest } from './pins/tool-request.ts';
import { readToolsFile } from './pins/tools-file.ts';
import { goPlatform, type Platform } from './platform.ts';
import { type SetupSettings, settings } from './settings.ts';
import type { Table } from './table/table.ts';
import { refuseForeignCode } from './workspace/foreign-code.ts';

/** All that is asked for, read and judged before anything is done. */
export interface Request {
  settings: SetupSettings;
  pins: Pins;
  platform: Platform;
  go: WantedGo;
  /** In the order they are needed. */
  tools: PinnedTool[];
  goTools: WantedGoTools;
  caches: CachePlan;
}

/** @throws InputError for the first thing that is wrong in the inputs or in a file of the repository */
export async function readRequest(given: Given, ports: Ports, table: Table): Promise<Request> {
  const platform = goPlatform(process.platform, process.arch);
  if (!(await isFolder(given.workingDirectory))) {
    throw new InputError('working-directory', `there is no folder ${given.workingDirectory}`);
  }
  await refuseForeignCode(given.workingDirectory, ports);
  const goTools = parseGoTools(given.goTools);
  refuseDenied(goTools, table);
  const rare = await readSettings(settings, 'setup-go-devops', ports.env, inputs);
  const root = await repositoryRoot(ports.env);
  const lock = root === undefined ? undefined : await readLockFile(root);
  const pins: Pins = { table, ...(lock !== undefined && { lock }) };
  const go = await readWantedGo(given, pins, platform, ports);
  const requests = requestedTools(given.stages, {
    input: given.tools.map((text) => parseRequest(text, 'tools')),
    file: await requestsOfFile(given, pins, ports),
  });
  const tools = await pinTools(requests, pins, platform, given.source, ports, rare.mirrors);
  refuseNamesOf(tools, goTools);
  const caches = await planCaches(given, ports);
  return { settings: rare, pins, platform, go, tools, goTools, caches };
}

async function requestsOfFile({ toolsFile, workingDirectory }: Given, pins: Pins, { runner }: Ports) {
  if (toolsFile === '') return [];
  const { requests, others } = await readToolsFile(resolve(workingDirectory, toolsFile), toolsFile, pins);
  if (others.length > 0) runner.info(`${toolsFile}: left to others: ${others.join(', ')}`);
  return requests;
}
