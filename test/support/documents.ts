import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../../scripts/doors.ts';

const validator = new Ajv2020({
  allErrors: true,
  formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ },
});

/** Every document below an evidence folder that has a schema, by file name without ending. */
export async function documentsIn(folder: string): Promise<{ path: string; schema: string }[]> {
  const schemas = (await readdir(join(root, 'schemas'))).map((file) => file.replace('.schema.json', ''));
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json'));
  return paths.flatMap((path) => {
    const isTimeline = basename(dirname(join(folder, path))) === 'timeline';
    const schema = isTimeline ? 'timeline' : basename(path, '.json');
    return schemas.includes(schema) && (isTimeline || !path.includes(sep)) ? [{ path, schema }] : [];
  });
}

/** What the documents of an evidence folder say against their schemas; empty when all keep to them. */
export async function schemaViolations(folder: string): Promise<string[]> {
  const found = await Promise.all(
    (await documentsIn(folder)).map(async ({ path, schema }) => {
      const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
      const { $schema: _, ...rules } = await read(join(root, 'schemas', `${schema}.schema.json`));
      const document = await read(join(folder, path));
      return validator.validate(rules, document) ? [] : [`${path}: ${validator.errorsText()}`];
    }),
  );
  return found.flat();
}
