import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLockFile } from '../../../actions/setup-go-devops/pins/lock-file.ts';
import { nearestNames } from '../../../actions/setup-go-devops/pins/nearest-names.ts';
import { resolveTools } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';
import { parseToolsFile } from '../../../actions/setup-go-devops/pins/tools-file.ts';
import { settings } from '../../../actions/setup-go-devops/settings.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../../actions/shared/errors.ts';
import { parseJson } from '../../../actions/shared/files/located-json.ts';
import { parseSettings } from '../../../actions/shared/runner/settings.ts';

/** What people and attackers write: any text, and pieces of the formats in any order. */
const anyText = (pieces: string[]) =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map((parts) => parts.join('')),
  );

const jsonPieces = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    ' ',
    '//',
    '/*',
    '\uFEFF',
    'null',
    '1e9',
    '-0',
    '\\ud800',
    '__proto__',
  ],
  ...[
    '"lockVersion":1',
    '"tools":{',
    '"helm":{',
    '"requested":"4"',
    '"version":"4.2.4"',
    '"assets":{',
    '"linux-amd64":{',
  ],
];
const yamlPieces = [
  ...[
    'setup-go-devops:',
    '\n',
    '  ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    '|',
    '>',
    '?',
    '\t',
    '---',
    '...',
    '%YAML 1.1\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!set ',
    '<<: ',
    'mirrors:',
    'cache-cap:',
    'timestamps:',
    '__proto__:',
    '\uFEFF',
    '\r',
    '2GB',
    'true',
  ],
];
const tomlPieces = [
  '[',
  ']',
  '[tools]',
  '\n',
  '=',
  '"',
  "'",
  '"""',
  '{',
  '}',
  ',',
  '.',
  '#',
  'helm',
  '__proto__',
  '1979-05-27',
  '4.2',
  'true',
  '\\u',
];

/** What is thrown for a text; undefined when it is taken. */
function mistake(parse: () => unknown): unknown {
  try {
    parse();
    return undefined;
  } catch (error) {
    return error;
  }
}

function expectOneLine(error: unknown): void {
  if (error === undefined) return;
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).message).toMatch(/^[^\n\r]+$/);
}

describe('a text of any kind is read, or refused in one line', () => {
  test.each<[string, string[], (text: string) => unknown]>([
    ['go-devops.yaml', yamlPieces, (text) => parseSettings(settings, 'setup-go-devops', text, {})],
    ['go-devops.lock.json', jsonPieces, (text) => parseLockFile(text, 'go-devops.lock.json')],
    [
      '.tool-versions',
      ['helm', ' ', '\n', '\r', '#', '4.2', '\t'],
      (text) => parseToolsFile(text, '.tool-versions', { table }),
    ],
    ['mise.toml', tomlPieces, (text) => parseToolsFile(text, 'mise.toml', { table })],
    [
      'tools',
      ['helm', '@', '4', '.', '2', 'v', 'latest', '-', '__proto__', 'constructor'],
      (text) => resolveTools([parseRequest(text, 'tools')], { table }, 'linux-amd64', 'auto'),
    ],
    ['names', ['helm', '-', 'o'], (text) => nearestNames(text, Object.keys(table))],
  ])('%s', (_, pieces, parse) => {
    fc.assert(
      fc.property(anyText(pieces), (text) => expectOneLine(mistake(() => parse(text)))),
      { numRuns: 1000 },
    );
  });
});

test('JSON is what JSON.parse takes, but for keys that are there twice', () => {
  const texts = fc.oneof(anyText(jsonPieces), fc.json());
  fc.assert(
    fc.property(texts, (text) => {
      const error = mistake(() => parseJson(text, 'x'));
      if (error instanceof InputError && error.message.endsWith('is there twice')) return;
      expect(error === undefined).toBe(mistake(() => JSON.parse(text)) === undefined);
    }),
    { numRuns: 1000 },
  );
});
