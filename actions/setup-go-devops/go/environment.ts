import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The go command's folders; empty where it could tell none either, as for want of a home. */
interface GoFolders {
  gocache: string;
  gomodcache: string;
  /** The first folder of GOPATH, where programs are installed. */
  gopath: string;
}

/**
 * The folders that `go env` would tell, without starting it: the variable, else the line of the file that `go env -w`
 * writes, else the default of the operating system (cmd/go/internal/cfg, os.UserCacheDir, os.UserConfigDir).
 */
export function goFolders(env: NodeJS.ProcessEnv, platform: string = process.platform): GoFolders {
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const homes = userFolders(env, platform);
  const within = (folder: string, ...names: string[]) => (folder === '' ? '' : join(folder, ...names));
  const file = settingsFile(env.GOENV, within(homes.config, 'go', 'env'));
  const setting = (name: string) => env[name] || file[name] || '';
  const gopath = setting('GOPATH').split(delimiter)[0] || within(homes.home, 'go');
  return {
    gopath,
    gomodcache: setting('GOMODCACHE') || within(gopath, 'pkg', 'mod'),
    gocache: setting('GOCACHE') || within(homes.cache, 'go-build'),
  };
}

interface UserFolders {
  home: string;
  cache: string;
  config: string;
}

function userFolders(env: NodeJS.ProcessEnv, platform: string): UserFolders {
  if (platform === 'win32') {
    const { USERPROFILE = '', LOCALAPPDATA = '', APPDATA = '' } = env;
    return { home: USERPROFILE, cache: LOCALAPPDATA, config: APPDATA };
  }
  const home = env.HOME ?? '';
  const inHome = (...names: string[]) => (home === '' ? '' : path.posix.join(home, ...names));
  if (platform === 'darwin') {
    return { home, cache: inHome('Library/Caches'), config: inHome('Library/Application Support') };
  }
  return {
    home,
    cache: env.XDG_CACHE_HOME || inHome('.cache'),
    config: env.XDG_CONFIG_HOME || inHome('.config'),
  };
}

/** The file that `go env -w` writes: `NAME=value` a line, as it is; GOENV=off means none (go help environment). */
function settingsFile(given: string | undefined, standard: string): Record<string, string> {
  if (given === 'off') return {};
  const lines = readIfReadable(given || standard).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return /^[A-Z]/.test(line) && at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
    }),
  );
}

/** The go command too goes on without a file that it cannot read. */
function readIfReadable(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
