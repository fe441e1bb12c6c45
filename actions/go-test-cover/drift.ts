import type { Stats } from 'node:fs';
import {
  constants,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import pLimit from 'p-limit';
import { InputError, ToolError } from '../shared/errors.ts';
import { temporaryFolder } from '../shared/files/temporary.ts';
import { findRepository, gitCommand } from '../shared/git/repository.ts';
import type { Ports } from '../shared/ports.ts';
import type { ModuleGroup } from './modules.ts';
import { testEnvironment } from './test-environment.ts';

interface DriftFile {
  /** Relative to the repository root, with slashes. */
  path: string;
  change: 'modified' | 'added' | 'deleted';
}

/** `off`: not asked for. */
type DriftOutcome = 'none' | 'found' | 'off' | 'failed';

export interface Drift {
  outcome: DriftOutcome;
  /** Why it was not checked, or failed. */
  reason?: string;
  files: DriftFile[];
}

/**
 * Runs `go generate` in a copy of the repository's files and tells what it changed. In a copy, the user's tree
 * stays as it is, changes that were there before are no drift, and the tests can run meanwhile. New files count
 * unless git ignores them.
 *
 * @param root what `repositoryRoot` gave
 * @param timeout milliseconds that go generate may take
 * @throws ToolError when go generate fails
 */
export async function checkDrift(
  root: string,
  groups: ModuleGroup[],
  timeout: number,
  ports: Pick<Ports, 'exec' | 'env'>,
): Promise<Drift> {
  const files = await listFiles(root, ports);
  if (!(await hasDirective(root, files))) {
    return { outcome: 'none', reason: 'no //go:generate directive', files: [] };
  }
  const copy = await temporaryFolder(ports.env, 'generate-');
  try {
    const copied = await copyFiles(root, copy, files);
    for (const { dir, patterns } of groups) {
      await ports.exec({
        tool: 'go',
        args: ['generate', ...patterns],
        cwd: join(copy, relative(root, dir)),
        env: testEnvironment(ports.env),
        timeout,
      });
    }
    const changes = await findChanges(root, copy, copied);
    const ignored = await ignoredFiles(
      root,
      changes.filter(({ change }) => change === 'added').map(({ path }) => path),
      ports,
    );
    const drifted = changes.filter(({ path }) => !ignored.has(path));
    return { outcome: drifted.length > 0 ? 'found' : 'none', files: drifted };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

const advice = 'or set generate-check: false, an input of go-test-cover alone';

/**
 * The root folder of the git repository that a folder is in, which git can read.
 *
 * @throws InputError when git is missing or the folder is in no repository
 */
export async function repositoryRoot(
  dir: string,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<string> {
  const root = await findRepository(dir);
  if (root === undefined) {
    throw new InputError(
      'working-directory',
      `${dir} is in no git repository, so nobody can tell what go generate would change; check the repository out (or git init and commit), ${advice}`,
    );
  }
  try {
    await exec(gitCommand(root, ['rev-parse', '--git-dir'], env));
    return root;
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== undefined) throw error;
    throw new InputError('generate-check', `needs git, which was not found; install it, ${advice}`);
  }
}

/** Tracked files and new ones, without what git ignores. */
async function listFiles(root: string, { exec, env }: Pick<Ports, 'exec' | 'env'>): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await exec(gitCommand(root, args, env));
  // In the middle of a merge a path stands there several times.
  return [...new Set(stdout.split('\0'))].filter((path) => path !== '');
}

async function ignoredFiles(
  root: string,
  paths: string[],
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const command = { ...gitCommand(root, ['check-ignore', '-z', '--stdin'], env), stdin: paths.join('\0') };
  // 1: none of them is ignored.
  const { stdout } = await exec(command, { accept: [0, 1] });
  return new Set(stdout.split('\0'));
}

async function hasDirective(root: string, files: string[]): Promise<boolean> {
  for (const file of files.filter((path) => path.endsWith('.go'))) {
    const source = await readIfThere(join(root, file));
    if (source !== undefined && /^\/\/go:generate\s/m.test(source.toString('utf8'))) return true;
  }
  return false;
}

/** Copies files and gives their state right after, by which a later change is seen. */
async function copyFiles(root: string, copy: string, files: string[]): Promise<Map<string, Stats>> {
  const limit = pLimit(16);
  const copied = new Map<string, Stats>();
  const copyOne = async (path: string) => {
    const from = join(root, path);
    const to = join(copy, path);
    const stats = await lstat(from).catch(() => undefined);
    // A file deleted in the working tree, or a submodule's folder.
    if (stats === undefined || stats.isDirectory()) return;
    await mkdir(dirname(to), { recursive: true });
    if (stats.isSymbolicLink()) await symlink(await readlink(from), to);
    else await copyFile(from, to, constants.COPYFILE_FICLONE);
    copied.set(path, await lstat(to));
  };
  await Promise.all(files.map((path) => limit(() => copyOne(path))));
  return copied;
}

async function findChanges(root: string, copy: string, copied: Map<string, Stats>): Promise<DriftFile[]> {
  const changes: DriftFile[] = [];
  const present = new Set<string>();
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = relative(copy, join(entry.parentPath, entry.name)).split(sep).join('/');
    present.add(path);
    const before = copied.get(path);
    if (before === undefined) changes.push({ path, change: 'added' });
    else if (await differs(before, join(root, path), join(copy, path)))
      changes.push({ path, change: 'modified' });
  }
  for (const path of copied.keys()) if (!present.has(path)) changes.push({ path, change: 'deleted' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Content is compared only where the copy was written to: generators often write what was there. */
async function differs(before: Stats, original: string, path: string): Promise<boolean> {
  const now = await lstat(path);
  if (now.ino === before.ino && now.ctimeMs === before.ctimeMs && now.size === before.size) return false;
  if (now.isSymbolicLink() || before.isSymbolicLink()) {
    return !(
      now.isSymbolicLink() &&
      before.isSymbolicLink() &&
      (await readlink(path)) === (await readlink(original))
    );
  }
  const content = await readIfThere(original);
  return content === undefined || !content.equals(await readFile(path));
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
