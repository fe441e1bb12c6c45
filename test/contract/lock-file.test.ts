import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseLockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { fromTable } from '../../actions/setup-go-devops/pins/pins.ts';
import { platforms } from '../../actions/setup-go-devops/platform.ts';
import { type ToolRow, table } from '../../actions/setup-go-devops/table/table.ts';
import { InputError } from '../../actions/shared/errors.ts';
import schema from '../../schemas/go-devops.lock.schema.json' with { type: 'json' };

// An `anyOf` of required fields says nothing of the fields, which strict mode asks of every schema.
const validate = new Ajv2020({ strictRequired: false }).compile(schema);

function accepts(value: unknown): boolean {
  try {
    parseLockFile(JSON.stringify(value), 'go-devops.lock.json');
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue() });

const asset = fc.record(
  {
    url: maybe(
      fc.constantFrom('https://host.test/a', 'http://127.0.0.1:80/a?b', 'ftp://host.test/a', 'https://a@b/c'),
    ),
    sha256: maybe(fc.constantFrom('a'.repeat(64), 'A'.repeat(64), '')),
    member: maybe(fc.constantFrom('a/b', '../a', 'a/./b', '...', 'a\\b', 'a:b', '\u0085')),
    executable: maybe(fc.constant('0'.repeat(64))),
  },
  { requiredKeys: ['url'] },
);
const module = fc.record(
  {
    path: fc.constantFrom('helm.sh/helm/v4', '-x', 'a//b'),
    version: fc.constantFrom('v4.2.4', 'v4', 'v2.0.0+incompatible'),
    sum: fc.constantFrom(`h1:${'a'.repeat(43)}=`, 'h1:'),
    package: fc.constantFrom('.', './cmd/helm', './..', 'cmd'),
    ldflags: fc.constantFrom('-s -w', '', '-X a.b=c', '-extld=x'),
    tags: maybe(fc.array(fc.constantFrom('netgo', '-x'))),
    environment: maybe(
      fc.dictionary(fc.constantFrom('GOEXPERIMENT', 'CC'), fc.constantFrom('jsonv2', 'a b')),
    ),
  },
  { requiredKeys: ['path', 'version', 'sum', 'package'] },
);
const tool = fc.record(
  {
    requested: fc.constantFrom('latest', '4', '4.2.4', 'v4'),
    version: fc.constantFrom('4.2.4', '4.2.4-rc.1', '4.2', '04.2.4'),
    assets: maybe(fc.dictionary(fc.constantFrom('linux-amd64', 'linux-386'), asset, { maxKeys: 1 })),
    module: maybe(module),
  },
  { requiredKeys: ['requested', 'version'] },
);
const file = fc.record(
  {
    $schema: maybe(fc.string()),
    lockVersion: maybe(fc.constant(1)),
    tools: maybe(fc.dictionary(fc.constantFrom('helm', 'trivy-db', 'Helm', '-'), tool, { maxKeys: 1 })),
    other: fc.constant(1),
  },
  { requiredKeys: ['lockVersion', 'tools'] },
);

test('schema and parser of go-devops.lock.json accept the same', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(file, (given) => {
      const value = JSON.parse(JSON.stringify(given));
      seen.add(validate(value));
      expect([value, accepts(value)]).toEqual([value, validate(value)]);
    }),
    { numRuns: 5000 },
  );
  expect([...seen].sort()).toEqual([false, true]);
});

test.each(Object.values(table))('all that the table says of $tool can be locked', ({ tool, versions }) => {
  for (const version of Object.keys(versions)) {
    const pinned = platforms.map(
      (platform) => [platform, fromTable(table[tool] as ToolRow, version, platform)] as const,
    );
    const assets = pinned.flatMap(([platform, { release, executable }]) => {
      if (release === undefined) return [];
      const { urls, ...rest } = release;
      return [[platform, { url: urls[0], ...rest, ...(executable !== undefined && { executable }) }]];
    });
    const module = pinned.find(([, found]) => found.module !== undefined)?.[1].module;
    const entry = {
      requested: version,
      version,
      assets: Object.fromEntries(assets),
      ...(module !== undefined && { module }),
    };
    expect(parseLockFile(JSON.stringify({ lockVersion: 1, tools: { [tool]: entry } }), 'x').tools).toEqual({
      [tool]: entry,
    });
  }
});
