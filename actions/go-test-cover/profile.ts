import { open } from 'node:fs/promises';

/** A stretch of code with one counter. */
export interface Block {
  /** `startLine.startColumn,endLine.endColumn`. */
  position: string;
  statements: number;
  count: number;
}

/** Blocks by file (import path and file name), then by position. */
export type Profile = Map<string, Map<string, Block>>;

/** Counters are 32 bits wide and saturate (internal/coverage/cmerge). */
const most = 2 ** 32 - 1;

/** Reads a cover profile line by line: with -coverpkg it can be larger than memory. */
export async function readProfile(profile: Profile, path: string): Promise<void> {
  const file = await open(path);
  for await (const line of file.readLines()) addLine(profile, line);
}

/**
 * Adds a line of a cover profile. Test binaries append their blocks without merging, so one block may come
 * many times; counts add up, which is right for every mode because only "more than zero" is used of them.
 * The format is that of golang.org/x/tools/cover: `file:1.2,3.4 statements count`, read from the right, since
 * file names may hold colons and spaces.
 *
 * @throws Error for a line that is not of this form, or a block with two statement counts
 */
export function addLine(profile: Profile, line: string): void {
  if (line === '' || line.startsWith('mode: ')) return;
  const beforeCount = line.lastIndexOf(' ');
  const beforeStatements = line.lastIndexOf(' ', beforeCount - 1);
  const beforePosition = line.lastIndexOf(':', beforeStatements);
  const count = Number(line.slice(beforeCount + 1));
  const statements = Number(line.slice(beforeStatements + 1, beforeCount));
  const position = line.slice(beforePosition + 1, beforeStatements);
  if (
    beforePosition <= 0 ||
    !Number.isInteger(count) ||
    !Number.isInteger(statements) ||
    !/^\d+\.\d+,\d+\.\d+$/.test(position)
  ) {
    throw new Error(`not a line of a cover profile: ${line}`);
  }
  addBlock(profile, line.slice(0, beforePosition), { position, statements, count });
}

/** Merges a block in: same file and same four positions is the same block. */
export function addBlock(profile: Profile, file: string, { position, statements, count }: Block): void {
  let blocks = profile.get(file);
  if (blocks === undefined) {
    blocks = new Map();
    profile.set(file, blocks);
  }
  const known = blocks.get(position);
  if (known === undefined) blocks.set(position, { position, statements, count: Math.min(count, most) });
  else if (known.statements !== statements) {
    throw new Error(
      `${file}:${position} has ${known.statements} statements in one profile, ${statements} in another`,
    );
  } else known.count = Math.min(known.count + count, most);
}

/** Writes a profile in the text form, files and blocks in order, each block once. */
export function formatProfile(profile: Profile): string {
  const lines = [...profile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, blocks]) =>
      [...blocks.values()]
        .sort((a, b) => order(a.position, b.position))
        .map(({ position, statements, count }) => `${file}:${position} ${statements} ${count}`),
    );
  return ['mode: atomic', ...lines, ''].join('\n');
}

function order(a: string, b: string): number {
  const left = a.split(/[.,]/).map(Number);
  const right = b.split(/[.,]/).map(Number);
  return left.map((value, index) => value - (right[index] ?? 0)).find((value) => value !== 0) ?? 0;
}
