import { join } from 'node:path';
import picomatch from 'picomatch';
import { readIfPresent } from '../shared/files/read-if-present.ts';
import { isGenerated } from './generated.ts';
import type { Profile } from './profile.ts';

export interface Excluded {
  /** Import path and file name, as in the profile. */
  file: string;
  /** `generated`, or the glob that matched. */
  why: string;
}

/**
 * Takes files out of a profile that must not count: generated ones, and those that a glob matches by path from
 * the repository root or by import path. A file that is not there (cgo, //line) stays in.
 *
 * @param locate absolute path and path from the repository root of a profile's file
 */
export async function excludeFiles(
  profile: Profile,
  globs: string[],
  locate: (file: string) => { path: string; relative: string } | undefined,
): Promise<Excluded[]> {
  const matchers = globs.map((glob) => ({ glob, matches: picomatch(glob, { dot: true }) }));
  const excluded: Excluded[] = [];
  for (const file of profile.keys()) {
    const located = locate(file);
    const glob = matchers.find(
      ({ matches }) => matches(file) || (located && matches(located.relative)),
    )?.glob;
    const why = glob ?? ((await generated(located?.path)) ? 'generated' : undefined);
    if (why !== undefined) excluded.push({ file, why });
  }
  for (const { file } of excluded) profile.delete(file);
  return excluded;
}

async function generated(path: string | undefined): Promise<boolean> {
  if (path === undefined) return false;
  const text = await readIfPresent(path);
  return text !== undefined && isGenerated(text);
}

/** Finds a profile's file by the folders of the packages. */
export function fileLocator(
  packageDir: (importPath: string) => string | undefined,
  toRelative: (path: string) => string,
): (file: string) => { path: string; relative: string } | undefined {
  return (file) => {
    const slash = file.lastIndexOf('/');
    const dir = packageDir(file.slice(0, slash));
    if (dir === undefined) return undefined;
    const path = join(dir, file.slice(slash + 1));
    return { path, relative: toRelative(path) };
  };
}
