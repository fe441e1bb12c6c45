import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from '../build.ts';
import { root } from '../doors.ts';

/** What all bundles together may weigh, compressed: a job downloads them at its start. */
export const distLimit = 1_600_000;

/** Rebuilds the bundles and names the files that differ from the committed ones. */
export async function staleBundles(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-dist-'));
  try {
    await build(folder);
    const [fresh, committed] = await Promise.all([contents(folder), contents(join(root, 'dist'))]);
    const paths = [...new Set([...fresh.keys(), ...committed.keys()])].sort();
    return paths.filter((path) => !sameBytes(fresh.get(path), committed.get(path)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Size of the committed bundles as one compressed archive, in bytes. */
export async function distSize(): Promise<number> {
  const { stdout } = await promisify(execFile)('tar', ['-c', 'dist'], {
    cwd: root,
    encoding: 'buffer',
    maxBuffer: 256 << 20,
  });
  return gzipSync(stdout, { level: 9 }).length;
}

async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const)),
  );
}

function sameBytes(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}
