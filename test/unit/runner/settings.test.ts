import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { InputError } from '../../../actions/shared/errors.ts';
import { flag, listOf, mapOf, oneOf, textOf } from '../../../actions/shared/files/values.ts';
import { byteSize, duration } from '../../../actions/shared/runner/setting-values.ts';
import {
  defineSettings,
  parseSettings,
  readSettings,
  repositoryRoot,
} from '../../../actions/shared/runner/settings.ts';

const word = textOf(/[a-z]+/, 'a word');

/** Settings of all kinds. */
const specs = defineSettings({
  'is-on': { description: 'Whether', default: true, value: flag },
  size: { description: 'How large', default: '2GB', value: byteSize },
  age: { description: 'How old', default: '72h', value: duration },
  'by-word': { description: 'Which', default: {}, value: mapOf(word, oneOf('a', 'b')) },
  words: { description: 'Several', default: ['x'], value: listOf(word) },
});
const inputs = { source: {} };

const parse = (text: string) => parseSettings(specs, 'setup-go-devops', text, inputs);

const defaults = { isOn: true, size: 2e9, age: 72 * 3600e3, byWord: {}, words: ['x'] };

describe('parseSettings', () => {
  test.each([
    ['an empty file', ''],
    ['a file of comments', '# setup-go-devops:\n#   size: 1GB\n'],
    ['an empty section', 'setup-go-devops:\n  # size: 1GB\n'],
    ['a mark of the byte order', '\uFEFFsetup-go-devops: {}\n'],
  ])('%s: the defaults', (_, text) => {
    expect(parse(text)).toEqual(defaults);
  });

  test('what the file says, the defaults for the rest', () => {
    const text =
      'setup-go-devops:\n  is-on: false\n  size: 1.5 MiB\n  age: 1h30m\n  by-word: { one: a, two: b }\n  words: []\n';
    expect(parse(text)).toEqual({
      isOn: false,
      size: 1.5 * 2 ** 20,
      age: 5_400_000,
      byWord: { one: 'a', two: 'b' },
      words: [],
    });
  });

  const section = (line: string) => `setup-go-devops:\n  ${line}\n`;

  test.each([
    ['another section', 'helm: {}\n', '1:1: "helm" is no section; valid: setup-go-devops'],
    [
      'another setting',
      section('sise: 1GB'),
      '2:3: "sise" is no setting of setup-go-devops; valid: is-on, size, age, by-word, words',
    ],
    [
      'an input',
      section('source: auto'),
      '2:3: "source" is an input: write it in the workflow, below "with:"',
    ],
    ['a prototype as section', '__proto__: {}\n', '1:1: "__proto__" is no section; valid: setup-go-devops'],
    ['a prototype as setting', section('constructor: 1'), '2:3: "constructor" is no setting of'],
    [
      'a prototype as key',
      section('by-word: { __proto__: a }'),
      '2:14: setup-go-devops.by-word: "__proto__" is not a word',
    ],
    [
      'text for a flag',
      section('is-on: "true"'),
      '2:10: setup-go-devops.is-on: "true" is neither true nor false',
    ],
    [
      'a size without unit',
      section('size: 2000'),
      '2:9: setup-go-devops.size: 2000 is not a size such as 2GB',
    ],
    ['a size of nothing', section('size:'), '2:8: setup-go-devops.size: nothing is not a size such as 2GB'],
    ['a size without end', section(`size: ${'9'.repeat(400)}GB`), '2:9: setup-go-devops.size: '],
    [
      'days',
      section('age: 3d'),
      '2:8: setup-go-devops.age: "3d" is not a duration such as 72h, in h, m, s and ms',
    ],
    [
      'a list for a mapping',
      section('by-word: [a]'),
      '2:12: setup-go-devops.by-word: a list is not a mapping',
    ],
    [
      'a wrong value in a mapping',
      section('by-word: { one: c }'),
      '2:19: setup-go-devops.by-word.one: "c" is not one of a, b',
    ],
    [
      'a wrong item of a list',
      'setup-go-devops:\n  words:\n    - ok\n    - "1"\n',
      '4:7: setup-go-devops.words.1: "1" is not a word',
    ],
    ['a mapping for a list', section('words: {}'), '2:10: setup-go-devops.words: a mapping is not a list'],
    [
      'a section that is a text',
      'setup-go-devops: on\n',
      '1:18: setup-go-devops has to be a mapping of keys to values',
    ],
    ['a list of sections', '- setup-go-devops\n', '1:1: the file has to be a mapping of keys to values'],
    [
      'a setting twice',
      'setup-go-devops:\n  age: 1h\n  age: 2h\n',
      '3:3: is not YAML: Map keys must be unique',
    ],
    ['an anchor', section('age: &age 1h'), '2:13: anchors are not known here: write the value'],
    ['an alias', section('age: *age'), '2:8: aliases are not known here: write the value'],
    ['a tag', section('age: !!js/function f'), '2:8: is not YAML: Unresolved tag'],
    ['a merge key', section('<<: { age: 1h }'), '2:3: "<<" is no setting of'],
    ['a key that is no text', '? [a]\n: b\n', '1:3: a key has to be text'],
    ['a second document', 'a: 1\n---\nb: 1\n', '2:1: a second document starts here; there has to be one'],
    ['a tab', 'setup-go-devops:\n\tage: 1h\n', '2:1: is not YAML: Tabs are not allowed as indentation'],
    ['a return', '>\r', '1:2: is not YAML: '],
    ['a bracket too few', section('words: [a'), 'is not YAML: '],
    ['depth', '['.repeat(50_000), 'is nested too deeply'],
    ['other depth', '{a: '.repeat(15_000), 'is nested too deeply'],
  ])('%s is told with its place', (_, text, message) => {
    expect(() => parse(text)).toThrow(InputError);
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/^go-devops\.yaml:[1-9]\d*:[1-9]\d*: [^\n\r]+$/);
  });

  test('a long value is not repeated in full', () => {
    expect(() => parse(section(`age: ${'x'.repeat(5000)}`))).toThrow(/^.{1,200}$/);
  });
});

describe('readSettings', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'settings-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const read = (env: NodeJS.ProcessEnv = { GITHUB_WORKSPACE: root }) =>
    readSettings(specs, 'setup-go-devops', env, inputs);

  test('no file: the defaults', async () => {
    expect(await read()).toEqual(defaults);
  });

  test('the file lies in the workspace', async () => {
    await writeFile(join(root, 'go-devops.yaml'), 'setup-go-devops: { size: 1GB }\n');
    expect(await read()).toEqual({ ...defaults, size: 1e9 });
  });

  test('without a workspace it lies at the root of the repository', async () => {
    expect(await repositoryRoot({})).toBe(await realpath('.'));
    expect(await repositoryRoot({ GITHUB_WORKSPACE: root })).toBe(root);
  });

  test.each<[string, string, () => Promise<unknown>]>([
    [
      'too large',
      'has more than 65536 bytes',
      () => writeFile(join(root, 'go-devops.yaml'), ' '.repeat(65_537)),
    ],
    ['endless', 'is not a file', () => symlink('/dev/zero', join(root, 'go-devops.yaml'))],
    ['a folder', 'is not a file', () => mkdir(join(root, 'go-devops.yaml'))],
    [
      'no text',
      'is not UTF-8 text',
      () => writeFile(join(root, 'go-devops.yaml'), Buffer.from([0x61, 0xff])),
    ],
  ])('a file that is %s is refused', async (_, message, make) => {
    await make();
    await expect(read()).rejects.toThrow(new RegExp(`^go-devops\\.yaml: ${message}`));
    await expect(read()).rejects.toBeInstanceOf(InputError);
  });
});
