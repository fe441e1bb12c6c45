import { buildEnvironment, emptyModule } from '../../actions/setup-go-devops/install/build-environment.ts';
import { downloadModule } from '../../actions/setup-go-devops/install/go-download.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import { withTemporaryFolder } from '../../actions/shared/files/temporary.ts';
import type { Ports } from '../../actions/shared/ports.ts';
import { childEnvironment } from '../../actions/shared/process/environment.ts';

type GoPorts = Pick<Ports, 'exec' | 'env'>;

/** A Go module at a version: `helm.sh/helm/v4@v4.2.4`. */
interface ModuleVersion {
  path: string;
  version: string;
}

/**
 * When a version was made, in milliseconds since 1970: of a tag, the time of its commit, as the Go module proxy
 * has it (`go help goproxy`, `.info`).
 */
export function moduleTime(module: ModuleVersion, ports: GoPorts): Promise<number> {
  return withGo(ports, async (place) => {
    const args = ['list', '-m', '-f', '{{.Time.Unix}}', at(module)];
    const { stdout } = await ports.exec({ tool: 'go', args, ...place });
    const seconds = Number.parseInt(stdout, 10);
    if (seconds > 0) return seconds * 1000;
    throw new ToolError(`go list -m ${at(module)}`, `${at(module)} has no time`);
  });
}

/** A module's hash as go.sum writes it, proved by the checksum database: the go command's own work. */
export function moduleSum(module: ModuleVersion, ports: GoPorts): Promise<string> {
  return withGo(ports, async (place) => {
    const { Sum } = await downloadModule(at(module), place, ports, `${at(module)} cannot be downloaded`);
    return Sum;
  });
}

function at({ path, version }: ModuleVersion): string {
  return `${path}@${version}`;
}

/** A folder and an environment that the computer's own modules and settings do not reach into. */
function withGo<T>(
  ports: GoPorts,
  body: (place: { cwd: string; env: Record<string, string> }) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
    const cwd = await emptyModule(folder);
    const env = await buildEnvironment(childEnvironment(ports.env), 'pinned', cwd, ports);
    return body({ cwd, env });
  });
}
