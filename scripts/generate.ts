// Writes what is derived from the sources: the inputs and outputs of every action.yml, the tables of the READMEs,
// and the JSON Schemas of the documents and of the files that people write. `--check` writes nothing and fails when
// something is out of date.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import semver from 'semver';
import { type Document, isMap, parse, parseDocument, type YAMLMap } from 'yaml';
import { lockFileName } from '../actions/setup-go-devops/pins/lock-file.ts';
import { lockFormat } from '../actions/setup-go-devops/pins/lock-format.ts';
import { table, versionsOf } from '../actions/setup-go-devops/table/table.ts';
import type { InputSpecs } from '../actions/shared/runner/inputs.ts';
import { type SettingSpecs, settingsFile } from '../actions/shared/runner/settings.ts';
import { doors, root } from './doors.ts';

/** Path below the root, and the text that belongs there. */
type Derived = { path: string; text: string };

/** All derived files, computed from the sources as they are. */
async function derivedFiles(): Promise<Derived[]> {
  const perDoor = await Promise.all(doors.map(doorFiles));
  return [
    ...perDoor.flat(),
    await rootReadme(),
    ...(await documentSchemas()),
    lockSchema(),
    await settingsSchema(),
  ];
}

async function doorFiles(name: string): Promise<Derived[]> {
  const { inputs } = (await import(`../actions/${name}/inputs.ts`)) as { inputs: InputSpecs };
  const { outputs } = (await import(`../actions/${name}/outputs.ts`)) as { outputs: Record<string, string> };
  const metadata = parseDocument(await readFile(join(root, name, 'action.yml'), 'utf8'));
  metadata.set('inputs', inputsNode(metadata, inputs));
  metadata.set('outputs', outputsNode(metadata, outputs));
  order(metadata.contents as YAMLMap, [
    'name',
    'description',
    'author',
    'inputs',
    'outputs',
    'runs',
    'branding',
  ]);
  const text = metadata.toString({ lineWidth: 110, flowCollectionPadding: false });
  const readme = await readFile(join(root, name, 'README.md'), 'utf8');
  const filled = fillTables(readme, parse(text), await settingsOf(name));
  return [
    { path: `${name}/action.yml`, text },
    {
      path: `${name}/README.md`,
      text: name === 'setup-go-devops' ? fillMark(filled, 'tools', toolList()) : filled,
    },
  ];
}

/** The settings of a door in go-devops.yaml; undefined when it has no section there. */
export async function settingsOf(door: string): Promise<SettingSpecs | undefined> {
  const file = join(root, 'actions', door, 'settings.ts');
  return existsSync(file) ? (await import(file)).settings : undefined;
}

function inputsNode(metadata: Document, inputs: InputSpecs) {
  const entries = Object.entries(inputs).map(([name, spec]) => [
    name,
    {
      description: spec.description,
      ...(spec.required && { required: true }),
      ...(spec.default !== undefined && spec.default !== '' && { default: spec.default }),
    },
  ]);
  return metadata.createNode(Object.fromEntries(entries));
}

function outputsNode(metadata: Document, outputs: Record<string, string>) {
  const entries = Object.entries(outputs).map(([name, description]) => [name, { description }]);
  return metadata.createNode(Object.fromEntries(entries));
}

function order(map: YAMLMap, keys: string[]): void {
  if (!isMap(map)) throw new Error('action.yml is not a mapping');
  const rank = (key: unknown) => {
    const at = keys.indexOf(String(key));
    return at < 0 ? keys.length : at;
  };
  map.items.sort((a, b) => rank(a.key) - rank(b.key));
}

async function rootReadme(): Promise<Derived> {
  const metadata = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return { path: 'README.md', text: fillTables(readme, metadata) };
}

interface Metadata {
  inputs?: Record<string, { description: string; required?: boolean; default?: string | number | boolean }>;
  outputs?: Record<string, { description: string }>;
}

/** Replaces the tables between the marks `<!-- inputs -->`, `<!-- outputs -->` and, for a door that has any, settings. */
function fillTables(
  readme: string,
  { inputs = {}, outputs = {} }: Metadata,
  settings?: SettingSpecs,
): string {
  const inputRows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const shown = value === undefined || value === '' ? '' : `\`${value}\``;
    return `| \`${name}\` | ${cell(required ? `${description} **Required.**` : description)} | ${cell(shown)} |`;
  });
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const settingRows = Object.entries(settings ?? {}).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${cell(description)} | ${cell(settingText(value))} |`,
  );
  const tables: [string, string][] = [
    ['inputs', ['| input | meaning | default |', '| --- | --- | --- |', ...inputRows].join('\n')],
    ['outputs', ['| output | meaning |', '| --- | --- |', ...outputRows].join('\n')],
    ...(settings === undefined
      ? []
      : [
          [
            'settings',
            ['| setting | meaning | default |', '| --- | --- | --- |', ...settingRows].join('\n'),
          ] satisfies [string, string],
        ]),
  ];
  return tables.reduce((text, [mark, table]) => fillMark(text, mark, table), readme);
}

function fillMark(text: string, mark: string, content: string): string {
  const marked = new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- /${mark} -->)`);
  if (!marked.test(text)) throw new Error(`a README lacks <!-- ${mark} --> and <!-- /${mark} -->`);
  return text.replace(marked, (_, open: string, close: string) => `${open}${content}\n${close}`);
}

/** The tools of the table, with their major versions where there are several. */
function toolList(): string {
  const rows = Object.values(table).filter(({ tool }) => tool !== 'go');
  const pinned = rows
    .filter((row) => versionsOf(row).length > 0)
    .map((row) => {
      const majors = [...new Set(versionsOf(row).map((version) => semver.major(version)))].reverse();
      return majors.length > 1 ? `${row.tool} ${majors.join(' and ')}` : row.tool;
    });
  const others = rows.filter((row) => versionsOf(row).length === 0).map(({ tool }) => tool);
  return `${pinned.join(', ')}; with an entry in the lock file ${others.join(', ')}.`;
}

/** A default as go-devops.yaml would say it; nothing where it is empty. */
function settingText(value: unknown): string {
  const isEmpty = value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return isEmpty ? '' : `\`${value}\``;
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The schemas of what the actions write. */
async function documentSchemas(): Promise<Derived[]> {
  const folder = join(root, 'actions', 'shared', 'documents');
  const files = (await readdir(folder)).filter((file) => file !== 'parts.ts').sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.ts$/, '');
      const schema = (await import(join(folder, file)))[`${name}Schema`];
      if (schema === undefined) throw new Error(`${file} does not export ${name}Schema`);
      return schemaFile(name, schema);
    }),
  );
}

/** The schema of the team's pins. */
function lockSchema(): Derived {
  return schemaFile('go-devops.lock', { title: lockFileName, ...lockFormat.schema });
}

/** The schema of the settings of all doors, for editors to complete and check what is written. */
async function settingsSchema(): Promise<Derived> {
  const sections = await Promise.all(
    doors.map(async (door) => {
      const settings = await settingsOf(door);
      return settings === undefined ? [] : [[door, sectionSchema(settings)]];
    }),
  );
  return schemaFile('go-devops', {
    title: settingsFile,
    type: ['object', 'null'],
    properties: Object.fromEntries(sections.flat()),
    additionalProperties: false,
  });
}

function sectionSchema(settings: SettingSpecs): object {
  const properties = Object.entries(settings).map(
    ([
      name,
      {
        description,
        default: value,
        value: { schema },
      },
    ]) => [name, { description, default: value, ...schema }],
  );
  // A section whose lines are all comments is null.
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function schemaFile(name: string, schema: object): Derived {
  const described = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema };
  return { path: `schemas/${name}.schema.json`, text: `${JSON.stringify(described, null, 2)}\n` };
}

/** Paths whose text is not what the sources say. */
export async function outOfDate(): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, text } of await derivedFiles()) {
    const present = await readFile(join(root, path), 'utf8').catch(() => '');
    if (present !== text) stale.push(path);
  }
  return stale;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const stale = await outOfDate();
    for (const path of stale) console.error(`${path} is out of date: run "npm run generate"`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const { path, text } of await derivedFiles()) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
}
