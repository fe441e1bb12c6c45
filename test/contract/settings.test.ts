import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { InputError } from '../../actions/shared/errors.ts';
import type { InputSpecs } from '../../actions/shared/runner/inputs.ts';
import {
  defineSettings,
  parseSettings,
  type SettingSpecs,
  settingsSections,
} from '../../actions/shared/runner/settings.ts';
import schema from '../../schemas/go-devops.schema.json' with { type: 'json' };
import { doors } from '../../scripts/doors.ts';
import { settingsOf } from '../../scripts/generate.ts';

const specsOf: [string, SettingSpecs][] = [];
for (const door of doors) {
  const specs = await settingsOf(door);
  if (specs !== undefined) specsOf.push([door, specs]);
}

const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

function accepts(door: (typeof settingsSections)[number], specs: SettingSpecs, value: unknown): boolean {
  try {
    parseSettings(specs, door, stringify(value), {});
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

describe('go-devops.yaml', () => {
  test('every door that declares settings has a section, and no other', () => {
    expect(specsOf.map(([door]) => door)).toEqual([...settingsSections]);
  });

  test.each(specsOf)('%s: no name is both an input and a setting', async (door, specs) => {
    const { inputs } = (await import(`../../actions/${door}/inputs.ts`)) as { inputs: InputSpecs };
    expect(Object.keys(specs).filter((name) => Object.hasOwn(inputs, name))).toEqual([]);
  });

  test.each(specsOf)('%s: every default is what the file may say', (door, specs) => {
    const defaults = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
    expect(validate({ [door]: defaults })).toBe(true);
  });
});

describe('the schema and the parser', () => {
  const [section] = settingsSections;
  const specs = specsOf.find(([door]) => door === section)?.[1] ?? defineSettings({});

  test.each([
    ['nothing', null],
    ['an empty section', { [section]: null }],
    ['all settings', { [section]: { timestamps: false, 'cache-cap': '1.5 GiB', 'cache-suffix': 'v2' } }],
    [
      'mirrors',
      { [section]: { mirrors: { 'github.com': 'https://mirror.test/x', 'a:8443': 'http://[::1]:80' } } },
    ],
  ])('both accept %s', (_, value) => {
    expect([validate(value), accepts(section, specs, value)]).toEqual([true, true]);
  });

  test('accept the same', () => {
    const word = fc.constantFrom(
      ...['true', '2GB', '72h', 'github.com', 'https://mirror.test/', 'ftp://x', '2 gb', '1d', 'a b', ''],
    );
    const leaf = fc.oneof(word, fc.boolean(), fc.integer(), fc.constant(null), fc.array(word));
    const value = fc.oneof(leaf, fc.dictionary(word, leaf));
    const name = fc.constantFrom(...Object.keys(specs), 'cache', 'other');
    const content = fc.oneof(value, fc.dictionary(name, value, { maxKeys: 2 }));
    const file = fc.oneof(value, fc.dictionary(fc.constantFrom(section, 'other'), content));
    fc.assert(
      fc.property(file, (given) => {
        expect(accepts(section, specs, given)).toBe(validate(given));
      }),
      { numRuns: 2000 },
    );
  });
});
