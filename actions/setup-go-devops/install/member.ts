import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';

/** Bytes that no archive of a tool unpacks to; the largest, Go's, has about 300 MB. */
const largestUnpacked = 2_000_000_000;
/** Files and folders that no archive of a tool has; Go's has about 17 000. */
const mostMembers = 100_000;

/**
 * Where a member of an archive goes; undefined for one that `strip` leaves nothing of.
 *
 * @throws ToolError for a name that leaves the folder here or on another system
 */
export function memberPath(folder: string, name: string, strip: number): string | undefined {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  // A backslash parts folders on Windows; a colon there leads to a drive or a stream.
  const isHostile = name.startsWith('/') || parts.includes('..') || /[\\:\p{Cc}]/u.test(name);
  if (isHostile) throw refused(name, 'its name leads out of the folder');
  return parts.length > strip ? join(folder, ...parts.slice(strip)) : undefined;
}

export function refused(name: string, why: string): ToolError {
  return new ToolError('unpack', `the archive is refused for its member ${JSON.stringify(name)}: ${why}`);
}

/** What the search for one member of an archive came to. */
export interface Taken {
  /** Hex digest of its content, as the archive has it; absent when there is no such file. */
  sha256?: string;
  /** The files that were passed by. */
  others: string[];
}

/** Adds up what an archive unpacks to, so that a small one cannot fill the disk. */
export function unpackedBounds(): (name: string, bytes: number) => void {
  let members = 0;
  let total = 0;
  return (name, bytes) => {
    members += 1;
    total += bytes;
    if (members > mostMembers) throw refused(name, `there are more than ${mostMembers} members`);
    if (!(total <= largestUnpacked)) throw refused(name, `it unpacks to more than ${largestUnpacked} bytes`);
  };
}
