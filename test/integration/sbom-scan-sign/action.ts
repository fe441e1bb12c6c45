import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Verdict } from '../../../actions/shared/documents/verdict.ts';
import { type ActionOptions, type ActionRun, runAction } from '../../support/action-process.ts';
import { tool } from '../../support/tools.ts';

export interface ScanRun extends ActionRun {
  verdict: Verdict | undefined;
  evidence: string;
}

/**
 * Runs the action in a process of its own with the real tools on PATH.
 *
 * @param cache GO_DEVOPS_CACHE; runs that are to share results share it
 */
export async function scan(
  cache: string,
  inputs: Record<string, string>,
  options: Partial<Pick<ActionOptions, 'temp' | 'cwd' | 'env' | 'onStart'>> = {},
): Promise<ScanRun> {
  const tools = await Promise.all((['syft', 'trivy', 'cosign', 'trivy-db'] as const).map(tool));
  const path = [...new Set(tools.map((file) => dirname(file))), process.env.PATH].join(delimiter);
  const run = await runAction('sbom-scan-sign', {
    cwd: options.cwd ?? cache,
    // No event decides here: the tests say when they do not want to publish.
    inputs: { publish: 'true', ...inputs },
    env: { PATH: path, GO_DEVOPS_CACHE: cache, ...options.env },
    ...(options.temp !== undefined && { temp: options.temp }),
    ...(options.onStart !== undefined && { onStart: options.onStart }),
  });
  const evidence = join(run.temp, 'go-devops');
  return { ...run, evidence, verdict: await readVerdict(evidence) };
}

async function readVerdict(evidence: string): Promise<Verdict | undefined> {
  try {
    return JSON.parse(await readFile(join(evidence, 'verdict.json'), 'utf8')) as Verdict;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
