import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports } from '../../shared/ports.ts';

/** The part of `go mod edit -json` that is read; see go help mod edit. */
interface ModFile {
  Replace: { Old: { Path: string; Version?: string }; New: { Path: string; Version?: string } }[] | null;
}

/**
 * A copy of a module's go.mod, with its go.sum beside it, in which `replace x => ./folder` has become the
 * published version of x: a repository of many modules (Kubernetes) builds against its own folders, and
 * publishes each of them too, but a module's archive has none of the others.
 *
 * @param folder the module's source, which is not written to
 * @param version what all of these modules are published as
 * @param target a folder to be made
 * @returns the path for `-modfile`
 */
export async function publishReplacements(
  folder: string,
  version: string,
  target: string,
  env: Record<string, string>,
  { exec }: Pick<Ports, 'exec'>,
): Promise<string> {
  await mkdir(target);
  for (const name of ['go.mod', 'go.sum']) {
    await copyFile(join(folder, name), join(target, name));
    // The module cache is read-only, and so is a copy from there.
    await chmod(join(target, name), 0o644);
  }
  const modFile = join(target, 'go.mod');
  const edit = (...args: string[]) =>
    exec({ tool: 'go', args: ['mod', 'edit', ...args, modFile], cwd: target, env });
  const { Replace } = JSON.parse((await edit('-json')).stdout) as ModFile;
  const local = (Replace ?? []).filter(({ New }) => New.Version === undefined);
  const replace = ({ Old }: (typeof local)[number]) =>
    `-replace=${Old.Version === undefined ? Old.Path : `${Old.Path}@${Old.Version}`}=${Old.Path}@${version}`;
  if (local.length > 0) await edit(...local.map(replace));
  return modFile;
}
