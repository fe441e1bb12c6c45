import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';

const timeout = 30 * 60_000;

/** What the go command says of a module that it has downloaded, and that the checksum database has proved. */
export interface DownloadedModule {
  /** Its unpacked files. */
  Dir: string;
  Zip: string;
  /** Path of the file that has its time. */
  Info: string;
  /** Its hash as go.sum writes it. */
  Sum: string;
}

/**
 * Downloads a Go module into the module cache.
 *
 * @param module with its version: `helm.sh/helm/v4@v4.2.4`
 * @param place an empty module, so that no go.mod around it is asked, and the environment of a build
 * @param failure the message when it cannot be had
 * @throws ToolError with the reason that the go command gives
 */
export async function downloadModule(
  module: string,
  place: { cwd: string; env: Record<string, string> },
  { exec }: Pick<Ports, 'exec'>,
  failure: string,
): Promise<DownloadedModule> {
  const args = ['mod', 'download', '-json', module];
  const { exitCode, stdout, stderr } = await exec({ tool: 'go', args, ...place, timeout }, { accept: 'any' });
  // The module or what went wrong with it: on stdout, as JSON (go help mod download).
  const answer: Partial<DownloadedModule> & { Error?: string } =
    stdout.trim() === '' ? {} : JSON.parse(stdout);
  const { Dir, Zip, Info, Sum } = answer;
  if (Dir !== undefined && Zip !== undefined && Info !== undefined && Sum !== undefined) {
    return { Dir, Zip, Info, Sum };
  }
  const detail = answer.Error ?? stderr.trim();
  throw new ToolError(`go ${args.join(' ')}`, failure, { code: exitCode, detail });
}
