import { join } from 'node:path';
import type { ExecResult } from '../shared/exec.ts';
import type { Ports } from '../shared/ports.ts';
import { childEnvironment } from '../shared/process/environment.ts';
import { findTool } from '../shared/tools/find-tool.ts';

/** Runs `helm` with these arguments; any exit code is an answer. */
export type Helm = (...args: string[]) => Promise<ExecResult>;

const timeout = 5 * 60_000;

/**
 * Helm with homes of its own below `folder`: no repository, plugin, credential or cluster of the user changes
 * what a chart renders.
 */
export async function isolatedHelm(ports: Ports, evidence: string, folder: string): Promise<Helm> {
  const { path } = await findTool('helm', ports, evidence);
  const home = (name: string) => join(folder, 'helm', name);
  const env = childEnvironment(ports.env, {
    HELM_CACHE_HOME: home('cache'),
    HELM_CONFIG_HOME: home('config'),
    HELM_DATA_HOME: home('data'),
    HELM_PLUGINS: home('plugins'),
    HELM_REGISTRY_CONFIG: home('registry.json'),
    HELM_REPOSITORY_CONFIG: home('repositories.yaml'),
    HELM_REPOSITORY_CACHE: home('repository'),
    HELM_NO_PLUGINS: '1',
    KUBECONFIG: home('kubeconfig'),
  });
  return (...args) => ports.exec({ tool: path, args, env, timeout }, { accept: 'any' });
}
