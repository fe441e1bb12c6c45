import { join } from 'node:path';
import { readBounded } from '../files/bounded-read.ts';
import { isMapping, type Located } from '../files/located.ts';
import { parseYaml } from '../files/located-yaml.ts';
import { parseValue, shown, type Value } from '../files/values.ts';
import { findRepository } from '../git/repository.ts';
import { type CamelCase, camelCase } from './camel-case.ts';

/** What is rarely changed, and the same for every job: at the root of the repository, one section a door. */
export const settingsFile = 'go-devops.yaml';

/** The doors that have a section. */
export const settingsSections = ['setup-go-devops'] as const;

export type SettingsSection = (typeof settingsSections)[number];

/** One setting of a door: the only place where it is declared. The schema and the README are made from it. */
interface SettingSpec<T = unknown> {
  /** One or two sentences for editors and the README. */
  description: string;
  /** Value used when the file has none, as the file would say it. */
  default: unknown;
  value: Value<T>;
}

export type SettingSpecs = Record<string, SettingSpec>;

/** The parsed settings: keys are the names in camel case. */
export type Settings<S extends SettingSpecs> = {
  [Name in keyof S as CamelCase<Name & string>]: ReturnType<S[Name]['value']['parse']>;
};

/** Keeps the literal names and the value types of the specs. */
export function defineSettings<const S extends SettingSpecs>(specs: S): S {
  return specs;
}

/**
 * A door's settings: its section of go-devops.yaml at the root of the repository; the defaults where there is none.
 *
 * @param inputs the door's inputs by name: none of them is a setting too, so that there is one place to look
 * @throws InputError with line and column
 */
export async function readSettings<const S extends SettingSpecs>(
  specs: S,
  section: SettingsSection,
  env: NodeJS.ProcessEnv,
  inputs: object,
): Promise<Settings<S>> {
  const root = await repositoryRoot(env);
  const text =
    root === undefined ? undefined : await readBounded(join(root, settingsFile), settingsFile, maxBytes);
  return parseSettings(specs, section, text ?? '', inputs);
}

/** Much more than all settings of all doors, and little enough for any parser. */
const maxBytes = 64 << 10;

/** The root of the repository that the job works on: the runner's workspace, else that of the current folder. */
export async function repositoryRoot(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return env.GITHUB_WORKSPACE || (await findRepository('.'));
}

/**
 * A door's settings in the text of a go-devops.yaml; see readSettings.
 *
 * @throws InputError with line and column
 */
export function parseSettings<const S extends SettingSpecs>(
  specs: S,
  section: SettingsSection,
  text: string,
  inputs: object,
): Settings<S> {
  const file = parseYaml(text, settingsFile);
  const sections = mappingAt(file, []);
  for (const name of Object.keys(sections)) {
    if (settingsSections.some((known) => known === name)) continue;
    file.fail([name], `${shown(name)} is no section; valid: ${settingsSections.join(', ')}`, 'key');
  }
  const given = mappingAt(file, [section]);
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(specs, name)) continue;
    const advice = Object.hasOwn(inputs, name)
      ? 'is an input: write it in the workflow, below "with:"'
      : `is no setting of ${section}; valid: ${Object.keys(specs).join(', ')}`;
    file.fail([section, name], `${shown(name)} ${advice}`, 'key');
  }
  const parsed = Object.entries(specs).map(([name, spec]) => {
    const value = Object.hasOwn(given, name) ? given[name] : spec.default;
    return [camelCase(name), parseValue(spec.value, file, [section, name], value)];
  });
  return Object.fromEntries(parsed) as Settings<S>;
}

/** The mapping at a path; one whose lines are all comments is empty. */
function mappingAt(file: Located, path: string[]): Record<string, unknown> {
  const value = path.reduce<unknown>(
    (outer, key) => (isMapping(outer) && Object.hasOwn(outer, key) ? outer[key] : null),
    file.value,
  );
  if (value === null) return {};
  return isMapping(value)
    ? value
    : file.fail(path, `${path.at(-1) ?? 'the file'} has to be a mapping of keys to values`);
}
