import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseAllDocuments } from 'yaml';
import { ifPresent } from '../shared/files/read-if-present.ts';

/** Test suites that a chart declares in `tests/*_test.yaml`: one a YAML document with `tests`. */
export async function declaredSuites(folder: string): Promise<number> {
  const names = (await ifPresent(readdir(join(folder, 'tests')))) ?? [];
  const files = names.filter((name) => name.endsWith('_test.yaml'));
  const counts = await Promise.all(
    files.map(async (name) => countSuites(await readFile(join(folder, 'tests', name), 'utf8'))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A document that does not parse counts: it was meant to be a suite. */
export function countSuites(text: string): number {
  return parseAllDocuments(text).filter(
    ({ contents, errors }) => errors.length > 0 || (isMap(contents) && contents.has('tests')),
  ).length;
}
