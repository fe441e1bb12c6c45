import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { extract } from 'tar-stream';
import type { Image } from '../../../actions/shared/documents/image.ts';
import { root } from '../../../scripts/doors.ts';
import { runAction } from '../../support/action-process.ts';
import { commitAll } from '../../support/git.ts';
import { tool } from '../../support/tools.ts';

export const repository = 'registry.example.com/acme/hello';

/** A copy of the sample program in a new folder, changed by `change`, with everything committed. */
export async function sampleCheckout(
  change: (folder: string) => Promise<void> = async () => {},
): Promise<string> {
  const folder = await sampleFolder();
  await change(folder);
  commitAll(folder);
  return folder;
}

/** The same without a repository. */
export async function sampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-hello-'));
  await cp(join(root, 'test/fixtures/go-app'), folder, { recursive: true });
  return folder;
}

interface BuildOptions {
  env?: Record<string, string>;
  temp?: string;
  umask?: string;
}

/** Builds with the action; the base is builtin where no other is given. */
export async function build(folder: string, inputs: Record<string, string> = {}, options: BuildOptions = {}) {
  const run = await runAction('docker-distroless-build', {
    cwd: folder,
    inputs: { repository, base: 'builtin', platforms: 'linux/amd64', ...inputs },
    ...options,
  });
  return { ...run, image: await readImage(run.temp) };
}

async function readImage(temp: string): Promise<Image | undefined> {
  try {
    return JSON.parse(await readFile(join(temp, 'go-devops', 'image.json'), 'utf8')) as Image;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const run = promisify(execFile);

/** Runs crane and gives what it printed. */
export async function crane(...args: string[]): Promise<string> {
  return (await run(await tool('crane'), args, { env: { HOME: tmpdir() } })).stdout.trim();
}

/** The files of an image on a registry as a container would see them. */
export async function exportFiles(reference: string, platform: string): Promise<Map<string, ExportedFile>> {
  const args = ['export', '--platform', platform, reference, '-'];
  const { stdout } = await run(await tool('crane'), args, { encoding: 'buffer', maxBuffer: 256 << 20 });
  const archive = extract();
  archive.end(stdout);
  const files = new Map<string, ExportedFile>();
  for await (const entry of archive) {
    const { name, mode = 0, uid = 0, type } = entry.header;
    files.set(name.replace(/\/$/, ''), { mode, uid, type: type ?? 'file', content: await buffer(entry) });
  }
  return files;
}

export interface ExportedFile {
  mode: number;
  uid: number;
  type: string;
  content: Buffer;
}
