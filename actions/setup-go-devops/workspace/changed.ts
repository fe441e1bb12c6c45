import { realpath } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { exists } from '../../shared/files/exists.ts';
import { findRepository } from '../../shared/git/repository.ts';
import type { Ports } from '../../shared/ports.ts';
import { baseCommit } from './base-commit.ts';
import { changesSince, isShallow } from './changes.ts';
import { type Listed, listed, listMains, listWithImports, packagePath } from './go-packages.ts';
import { otherModules } from './other-modules.ts';
import { type Changes, touchedMains } from './touched-mains.ts';

type ChangedPorts = Pick<Ports, 'exec' | 'env' | 'runner'>;

/**
 * The main packages that the commits since the base touch, such as `./cmd/server`, relative to the working
 * directory as `go build` takes them, sorted. A base is what a pull request, merge group or push builds upon; where
 * there is none, or it cannot be told what changed, these are all main packages. Empty without a go.mod or go.work.
 */
export async function changedMains(workingDirectory: string, ports: ChangedPorts): Promise<string[]> {
  const folder = await realpath(workingDirectory);
  const files = ['go.work', 'go.mod'].map((name) => exists(join(folder, name)));
  if (!(await Promise.all(files)).includes(true)) return [];
  try {
    const where = await listed(folder, ports);
    const changes = await findChanges(folder, ports);
    const mains =
      changes === undefined ? await listMains(where, ports) : await listTouched(where, changes, ports);
    return mains.map((main) => packagePath(folder, main)).sort();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    warn(`the main packages cannot be listed: ${reasonOf(error)}`, ports);
    return [];
  }
}

async function findChanges(folder: string, ports: ChangedPorts): Promise<Changes | undefined> {
  const base = await baseCommit(ports.env);
  const repository = await findRepository(folder);
  if (base === undefined || repository === undefined) return undefined;
  if ('doubt' in base) {
    notice(`all main packages count as changed: ${base.doubt}`, ports);
    return undefined;
  }
  try {
    const changes = await changesSince(base.commit, repository, ports);
    if (changes !== undefined) return { repository, changes };
    const why = (await isShallow(repository, ports))
      ? 'it is not in this shallow clone; check out with fetch-depth: 0'
      : 'it is not in this clone, as after a forced push';
    notice(`all main packages count as changed since ${base.commit}: ${why}`, ports);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    warn(`all main packages count as changed: ${reasonOf(error)}`, ports);
  }
  return undefined;
}

async function listTouched(where: Listed, changes: Changes, ports: ChangedPorts): Promise<string[]> {
  try {
    const packages = await listWithImports(where, ports);
    const others = await otherModules(where.folder, packages, changes);
    if (others.length > 0) notice(notListed(others, where), ports);
    return touchedMains(packages, where.goWork, changes);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const mains = await listMains(where, ports);
    warn(`all main packages count as changed: ${reasonOf(error)}`, ports);
    return mains;
  }
}

function notListed(others: string[], { folder, goWork }: Listed): string {
  const paths = others.map((path) => relative(folder, path).split(sep).join('/'));
  const where =
    paths.length === 1 ? `module ${paths[0]}, which is` : `modules ${paths.join(', ')}, which are`;
  const workspace = goWork === '' ? 'add a go.work' : `add it to ${basename(goWork)}`;
  return `changed files lie in ${where} not part of what is built here: ${workspace}, or a step with working-directory: ${paths[0]}`;
}

function reasonOf(error: ToolError): string {
  const lines = error.detail.split('\n').filter((line) => !line.startsWith('go: downloading '));
  return lines.map((line) => line.trim()).join(' ') || error.message;
}

function notice(message: string, { runner }: ChangedPorts): void {
  runner.annotate({ kind: 'notice', title: 'Changed packages', message });
}

function warn(message: string, { runner }: ChangedPorts): void {
  runner.annotate({ kind: 'warning', title: 'Changed packages', message });
}
