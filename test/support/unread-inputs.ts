import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doors, root } from '../../scripts/doors.ts';
import { readMetadata } from './metadata.ts';

const opening = 'export const inputs = defineInputs({';

/** Gives all inputs of a door other names, as far as the compiler can tell. */
const renaming = `
export const inputs = own as unknown as {
  [Name in keyof typeof own as \`\${Name & string}-renamed\`]: (typeof own)[Name];
};
`;

/**
 * Inputs that no code of their door reads, as `door: input`. The compiler finds them: in a copy of the sources
 * every input has another name, so each place that reads one is an error which tells the old name. A text search
 * would take any other `tags` or `version` for the input.
 *
 * @param extra an input that every door of the copy declares besides its own
 */
export async function unreadInputs(extra: string[] = []): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-inputs-'));
  try {
    await cp(join(root, 'actions'), join(folder, 'actions'), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) await cp(join(root, file), join(folder, file));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const door of doors) await renameInputs(join(folder, 'actions', door, 'inputs.ts'), extra);
    const read = propertiesMissed(compile(folder));
    const metadata = readMetadata().doors;
    return doors.flatMap((door) =>
      [...Object.keys(metadata[door]?.inputs ?? {}), ...extra]
        .filter((input) => !read.has(`${door}: ${camelCase(input)}`))
        .map((input) => `${door}: ${input}`),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function renameInputs(path: string, extra: string[]): Promise<void> {
  const source = await readFile(path, 'utf8');
  if (!source.includes(opening)) throw new Error(`${path} has no "${opening}"`);
  const more = extra.map((name) => `'${name}': { description: '', parse: (text) => text },`).join('');
  await writeFile(path, source.replace(opening, `const own = defineInputs({${more}`) + renaming);
}

/** The compiler's complaints; those of several lines in one. */
function compile(folder: string): string[] {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '--noEmit', '--pretty', 'false'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0 || stdout === '') throw new Error(`nothing reads any input: ${stderr}`);
  return stdout.split(/\n(?=\S)/);
}

/** The properties that complaints miss, as `door: property`. */
function propertiesMissed(complaints: string[]): Set<string> {
  const missed = new Set<string>();
  for (const complaint of complaints) {
    const door = /^actions\/([^/]+)\//.exec(complaint)?.[1];
    const single = complaint.matchAll(/Property '(\w+)' (?:does not exist on|is missing in) type/g);
    const several = complaint.matchAll(/missing the following properties from type .*: (\w+(?:, \w+)*)/g);
    // Of a `Pick` of inputs, each name: the compiler names at most four of those that are missing.
    const picked = complaint.matchAll(/Type '("\w+"(?: \| "\w+")*)' does not satisfy the constraint/g);
    for (const [, names = ''] of [...single, ...several, ...picked]) {
      for (const name of names.match(/\w+/g) ?? []) missed.add(`${door}: ${name}`);
    }
  }
  return missed;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
