import picomatch from 'picomatch';
import type { Exec } from '../../shared/exec.ts';
import { emptyModule } from '../install/build-environment.ts';
import { recipeHash } from '../install/recipe-hash.ts';
import type { Platform } from '../platform.ts';
import type { WantedPackage } from './parse.ts';
import { buildFlags, type GoToolSet, slotName, timeout } from './tool-set.ts';

/**
 * A program by its import path and version. The go command looks up its module, and each one that it needs, in the
 * checksum database, but for those that GONOSUMDB (or GOPRIVATE) names.
 *
 * @param env of the build
 */
export function packageTool(
  { path, version, name }: WantedPackage,
  goVersion: string,
  platform: Platform,
  env: Record<string, string>,
  exec: Exec,
): GoToolSet {
  const { GOSUMDB, GONOSUMDB = '' } = env;
  const hash = recipeHash({ path, version, goVersion, platform, buildFlags, GOSUMDB, GONOSUMDB });
  return {
    name: `${path}@${version}`,
    programs: [name],
    slot: {
      tool: slotName,
      version: `${name}-${version}`,
      platform,
      variant: `go${goVersion}-${hash.slice(0, 8)}`,
    },
    pin: `recipe:${hash}`,
    verifiedBy: isExempt(path, GONOSUMDB) ? 'nothing: GONOSUMDB names it' : 'checksum database',
    isLocal: async () => false,
    async build(folder, staging) {
      await exec({
        tool: 'go',
        args: ['install', ...buildFlags, `${path}@${version}`],
        cwd: await emptyModule(staging),
        env: { ...env, GOBIN: folder },
        timeout,
      });
    },
  };
}

/** Whether GONOSUMDB covers a package's module: comma-separated globs of path prefixes (go help private). */
export function isExempt(path: string, patterns: string): boolean {
  const elements = path.split('/');
  return patterns
    .split(',')
    .map((pattern) => pattern.trim().replace(/\/+$/, ''))
    .filter((pattern) => pattern !== '')
    .some((pattern) => {
      const prefix = elements.slice(0, pattern.split('/').length).join('/');
      return picomatch.isMatch(prefix, pattern, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
      });
    });
}
