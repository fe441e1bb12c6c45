import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { readIfPresent } from '../../shared/files/read-if-present.ts';
import { writeJson } from '../../shared/files/write.ts';

/** What was installed into a slot of the tool cache. */
export interface Install {
  /** The pin its origin was checked against: `sha256:<hex>` of the asset, or the module's `h1:` hash. */
  pin: string;
  from: 'download' | 'go-module';
  /** Hex SHA-256 of each executable as it was installed, by its path in the slot, with slashes. */
  executables: Record<string, string>;
}

/**
 * What was installed where. It is kept in the user's state folder, not in the tool cache: who can exchange a
 * binary there (a restored cache, another job's container) cannot exchange the record with it.
 */
export interface Records {
  read(slotFolder: string): Promise<Install | undefined>;
  /** A record that cannot be written costs an installation the next time, nothing else. */
  write(slotFolder: string, install: Install): Promise<void>;
}

/** @param info told once when records cannot be kept */
export function stateRecords(env: NodeJS.ProcessEnv, info: (line: string) => void): Records {
  const folder = join(stateFolder(process.platform, env), 'go-devops', 'tools');
  const fileOf = (slotFolder: string) =>
    join(folder, `${createHash('sha256').update(slotFolder).digest('hex')}.json`);
  let told = false;
  return {
    async read(slotFolder) {
      try {
        return parse(await readIfPresent(fileOf(slotFolder)));
      } catch {
        // Not readable, or no folder: as good as none.
        return undefined;
      }
    },
    async write(slotFolder, install) {
      try {
        await writeJson(fileOf(slotFolder), install);
      } catch (error) {
        if (told) return;
        told = true;
        const reason = (error as NodeJS.ErrnoException).code;
        info(
          `${folder} cannot be written (${reason}): what is in the tool cache cannot be proved the next time and will be installed anew`,
        );
      }
    },
  };
}

/** Where a user's programs keep what outlives them: the XDG base directories, and what stands for them elsewhere. */
export function stateFolder(os: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = env.HOME || homedir();
  if (os === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (os === 'darwin') return join(home, 'Library', 'Application Support');
  const { XDG_STATE_HOME = '' } = env;
  return isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : join(home, '.local', 'state');
}

function parse(text: string | undefined): Install | undefined {
  if (text === undefined) return undefined;
  const { pin, from, executables } = JSON.parse(text) as Partial<Install>;
  const whole = pin !== undefined && from !== undefined && executables !== undefined;
  return whole ? { pin, from, executables } : undefined;
}
