import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import type { GoModule } from '../pins/pinned-tool.ts';
import type { BuildStep } from './plan.ts';

const timeout = 60 * 60_000;

/**
 * Builds a tool from its Go module into `binary`. The module is verified by the checksum database (the go
 * command's own work) and by the hash that the table pins. The build runs inside the module's folder, so
 * that its own go.sum and `replace` directives count.
 *
 * @param staging an empty folder
 * @param progress told what is being done: `412/1300 packages`
 */
export async function buildModule(
  step: BuildStep,
  staging: string,
  binary: string,
  ports: Pick<Ports, 'exec' | 'env'>,
  progress: (doing: string) => void,
): Promise<void> {
  const env = buildEnvironment(step.module, ports.env);
  progress('downloading its Go module');
  const folder = await downloadModule(step, await emptyModule(staging), env, ports);
  const total = await countPackages(step.module, folder, env, ports, progress);
  let compiled = 0;
  progress('building from its Go module');
  await ports.exec(
    { tool: 'go', args: buildArguments(step.module, binary), cwd: folder, env, timeout },
    {
      onStderr: onLines((line) => {
        // With -v, the go command writes the name of each package as it is compiled.
        if (!/^\S+$/.test(line)) return;
        compiled += 1;
        progress(`building from its Go module, ${Math.min(compiled, total)}/${total} packages`);
      }),
    },
  );
}

/** The arguments of `go build`. */
export function buildArguments(module: GoModule, binary: string): string[] {
  return [
    'build',
    '-v',
    '-trimpath',
    '-buildvcs=false',
    `-ldflags=${module.ldflags}`,
    '-o',
    binary,
    module.package,
  ];
}

/** The build's environment: settings of the user's shell that would change the binary are overridden. */
export function buildEnvironment(module: GoModule, env: NodeJS.ProcessEnv): Record<string, string> {
  return childEnvironment(env, {
    CGO_ENABLED: '0',
    GOFLAGS: '-mod=readonly',
    GOWORK: 'off',
    // The module may need a newer Go than the installed one.
    GOTOOLCHAIN: 'auto',
    ...module.environment,
  });
}

/** A module of its own to run `go mod download` in, so that no go.mod around the tool cache is asked. */
async function emptyModule(staging: string): Promise<string> {
  const folder = join(staging, 'module');
  await mkdir(folder);
  await writeFile(join(folder, 'go.mod'), 'module staging\n');
  return folder;
}

/** `go mod download -json` describes the module, or its failure, on stdout (go help mod download). */
async function downloadModule(
  { tool, version, module }: BuildStep,
  cwd: string,
  env: Record<string, string>,
  { exec }: Pick<Ports, 'exec'>,
): Promise<string> {
  const args = ['mod', 'download', '-json', `${module.path}@${module.version}`];
  const command = `go ${args.join(' ')}`;
  const result = await exec(
    { tool: 'go', args, cwd, env: { ...env, GOFLAGS: '-mod=mod' }, timeout },
    { accept: 'any' },
  );
  const answer = parseAnswer(result.stdout);
  if (answer.Dir === undefined) {
    throw new ToolError(command, `the Go module of ${tool} ${version} cannot be downloaded`, {
      code: result.exitCode,
      detail: answer.Error ?? result.stderr.trim(),
    });
  }
  if (answer.Sum !== module.sum) {
    throw new ToolError(
      command,
      `${tool} ${version} is not the pinned module: it has ${answer.Sum}, the table pins ${module.sum}; nothing was built`,
    );
  }
  return answer.Dir;
}

function parseAnswer(stdout: string): { Dir?: string; Sum?: string; Error?: string } {
  return stdout.trim() === '' ? {} : JSON.parse(stdout);
}

async function countPackages(
  module: GoModule,
  cwd: string,
  env: Record<string, string>,
  { exec }: Pick<Ports, 'exec'>,
  progress: (doing: string) => void,
): Promise<number> {
  let downloads = 0;
  const { stdout } = await exec(
    { tool: 'go', args: ['list', '-deps', '-f', '{{.ImportPath}}', module.package], cwd, env, timeout },
    {
      onStderr: onLines((line) => {
        if (!line.startsWith('go: downloading ')) return;
        downloads += 1;
        progress(`downloading the modules it needs, ${downloads} so far`);
      }),
    },
  );
  return stdout.trim().split('\n').length;
}

/** Calls `onLine` for each whole line of a stream that comes in pieces. */
function onLines(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
}
