import { buildEnvironment, emptyModule } from '../../actions/setup-go-devops/install/build-environment.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import { withTemporaryFolder } from '../../actions/shared/files/temporary.ts';
import type { Ports } from '../../actions/shared/ports.ts';
import { childEnvironment } from '../../actions/shared/process/environment.ts';

type GoPorts = Pick<Ports, 'exec' | 'env'>;

/** A Go module at a version: `helm.sh/helm/v4@v4.2.4`. */
export interface ModuleVersion {
  path: string;
  version: string;
}

/**
 * When a version was made, in milliseconds since 1970: of a tag, the time of its commit, as the Go module proxy
 * has it (`go help goproxy`, `.info`).
 */
export async function moduleTime(module: ModuleVersion, ports: GoPorts): Promise<number> {
  const { Time = '' } = await describe(['list', '-m', '-json', at(module)], ports);
  const time = Date.parse(Time);
  if (!Number.isNaN(time)) return time;
  throw new ToolError(`go list -m ${at(module)}`, `${at(module)} has no time`);
}

/** A module's hash as go.sum writes it, proved by the checksum database: the go command's own work. */
export async function moduleSum(module: ModuleVersion, ports: GoPorts): Promise<string> {
  const { Sum } = await describe(['mod', 'download', '-json', at(module)], ports);
  if (Sum !== undefined) return Sum;
  throw new ToolError(`go mod download ${at(module)}`, `${at(module)} has no hash`);
}

function at({ path, version }: ModuleVersion): string {
  return `${path}@${version}`;
}

/** Both commands describe the module, or their failure, as JSON on stdout. */
function describe(args: string[], ports: GoPorts): Promise<{ Time?: string; Sum?: string }> {
  return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
    const cwd = await emptyModule(folder);
    const env = await buildEnvironment(childEnvironment(ports.env), 'pinned', cwd, ports);
    const command = `go ${args.join(' ')}`;
    const result = await ports.exec({ tool: 'go', args, cwd, env }, { accept: 'any' });
    const answer = parse(result.stdout);
    if (result.exitCode === 0 && answer.Error === undefined) return answer;
    const reason = (typeof answer.Error === 'string' ? answer.Error : result.stderr).trim();
    throw new ToolError(command, reason.split('\n').at(-1) || `exit code ${result.exitCode}`);
  });
}

function parse(stdout: string): { Time?: string; Sum?: string; Error?: unknown } {
  return stdout.trim() === '' ? {} : JSON.parse(stdout);
}
