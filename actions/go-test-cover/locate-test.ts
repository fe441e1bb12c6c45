import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from './failure.ts';
import type { GoPackage } from './packages.ts';
import type { Position } from './stack.ts';

/** Gives a failure without a position (an example, an exit, a t.Fail) the line of its test function. */
export async function locateTest(failure: Failure, packages: Map<string, GoPackage>): Promise<Failure> {
  const name = failure.test?.split('/')[0];
  const each = packages.get(failure.packages[0] ?? '');
  if (failure.position !== undefined || name === undefined || each?.Dir === undefined) return failure;
  for (const file of [...(each.TestGoFiles ?? []), ...(each.XTestGoFiles ?? [])]) {
    const position = await findFunction(join(each.Dir, file), name);
    if (position !== undefined) return { ...failure, position };
  }
  return failure;
}

async function findFunction(file: string, name: string): Promise<Position | undefined> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const index = lines.findIndex((line) => line.startsWith(`func ${name}(`));
  return index === -1 ? undefined : { file, line: index + 1 };
}
