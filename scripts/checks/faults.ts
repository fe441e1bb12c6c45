import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../doors.ts';

interface Fault {
  /** What goes wrong, in the words of a user. */
  fault: string;
  /** Class of the failure. */
  kind: 'InputError' | 'GateFailure' | 'ToolError' | 'none';
  /** Test file, and the title of the test that produces the fault. */
  file: string;
  test: string;
}

/** Rows of test/faults.yml that no test stands behind. */
export async function untestedFaults(): Promise<string[]> {
  const faults = parse(await readFile(join(root, 'test', 'faults.yml'), 'utf8')) as Fault[];
  const found = await Promise.all(
    faults.map(async ({ fault, file, test }) => {
      const source = await readFile(join(root, file), 'utf8').catch(() => undefined);
      if (source === undefined) return [`${fault}: ${file} does not exist`];
      const isTitle = source
        .split('\n')
        .some((line) => quotedTexts(line).some((text) => text.includes(test)));
      return isTitle ? [] : [`${fault}: ${file} has no test "${test}"`];
    }),
  );
  return found.flat();
}

/** The texts of a line of source: a title in a comment is no test. */
function quotedTexts(line: string): string[] {
  const code = line.replace(/^\s*(?:\/\/|\*).*/, '');
  return [...code.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}
