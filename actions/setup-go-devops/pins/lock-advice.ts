import semver from 'semver';
import { type Platform, platforms } from '../platform.ts';
import type { ToolRow } from '../table/table.ts';
import { type LockedTool, lockCommand } from './lock-file.ts';
import { isObtainable, lockableVersions } from './versions.ts';

/** Words of a command that its reader puts something in place of. */
const blanks = {
  VERSION: 'a whole version',
  ADDRESS: 'where its release stands, with {version}, {os} and {arch}',
};

/**
 * Tells of a command that changes the lock file.
 *
 * @param words what stands behind `go-devops lock`
 * @param does `pins it`
 */
export function advice(words: string, does: string): string {
  const open = Object.entries(blanks).filter(([blank]) => words.includes(blank));
  const meanings = open.map(([blank, meaning]) => `${blank}: ${meaning}`).join('; ');
  return `"${lockCommand(words)}" ${does}${meanings === '' ? '' : ` (${meanings})`}`;
}

/** What locks a version of a tool of the table; undefined where the command would refuse it. */
export function versionWords(row: ToolRow, wanted: string): string | undefined {
  if (semver.valid(wanted) === wanted) return isObtainable(row, wanted) ? `${row.tool}@${wanted}` : undefined;
  if (lockableVersions(row, wanted, platforms).length === 0) return `${row.tool}@VERSION`;
  return wanted === '' ? row.tool : `${row.tool}@${wanted}`;
}

/** What locks a version, or more platforms, of a tool that only the lock file knows. */
export function addressWords(name: string, { assets = {} }: LockedTool, wanted: string): string {
  const member = Object.values(assets).find((asset) => asset.member !== undefined)?.member;
  const version = semver.valid(wanted) === wanted ? wanted : 'VERSION';
  const inside = member === undefined ? '' : ` --member ${shellWord(member)}`;
  return `${name} --url ADDRESS --version ${version}${inside}`;
}

/** The option that adds a platform to those that are locked: its list is a whole one. */
export function platformWords({ assets = {} }: LockedTool, added: Platform): string {
  return `--platforms ${[...Object.keys(assets), added].join(',')}`;
}

function shellWord(text: string): string {
  return /^[\w./+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
