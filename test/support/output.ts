import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface Ended {
  exitCode: number;
  /** Everything the process printed, on both streams. */
  output: string;
}

/**
 * Waits for the end of a process and keeps what it prints.
 *
 * @param hear gets all of it so far, each time it grows
 */
export async function ended(
  child: ChildProcessByStdio<Writable | null, Readable, Readable>,
  hear: (output: string) => void = () => {},
): Promise<Ended> {
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
    hear(output);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  return { exitCode, output };
}
