import { describe, expect, test } from '@jest/globals';
import type { GoEnvironment } from '../../../actions/go-test-cover/go-env.ts';
import { atLeast } from '../../../actions/go-test-cover/go-env.ts';
import { planLane } from '../../../actions/go-test-cover/lanes.ts';
import { changedByTag, type GoPackage } from '../../../actions/go-test-cover/packages.ts';
import { decideRace } from '../../../actions/go-test-cover/race.ts';
import { testEnvironment } from '../../../actions/go-test-cover/test-environment.ts';
import { InputError } from '../../../actions/shared/errors.ts';
import { parsePackageList } from '../../../actions/shared/go/package-list.ts';

const go: GoEnvironment = {
  version: 'go1.26.8',
  goos: 'linux',
  goarch: 'amd64',
  cgo: true,
  cc: 'gcc',
  gowork: '',
  gomod: '/src/go.mod',
  tags: [],
};
const group = { dir: '/src', patterns: ['./...'] };

describe('planLane', () => {
  test('both lanes share their flags; integration counts across packages', () => {
    const facts = { go, race: true, timeout: 90_000 };
    const unit = planLane('unit', group, ['p', 'q'], '/tmp/unit.out', facts);
    const integration = planLane('integration', group, ['q'], '/tmp/integration.out', facts);
    expect(unit.args).toEqual([
      'test',
      '-json',
      '-fullpath',
      '-covermode=atomic',
      '-coverprofile=/tmp/unit.out',
      '-timeout=90000ms',
      '-race',
      './...',
    ]);
    expect(integration.args).toEqual([
      ...unit.args.slice(0, -1).map((arg) => arg.replace('unit.out', 'integration.out')),
      '-tags=integration',
      '-coverpkg=./...',
      'q',
    ]);
    expect(integration.expected).toEqual(['q']);
  });

  test('keeps the tags of GOFLAGS, which -tags would replace', () => {
    const facts = { go: { ...go, tags: ['sqlite'] }, race: false, timeout: 1000 };
    expect(planLane('integration', group, ['q'], 'x', facts).args).toContain('-tags=sqlite,integration');
  });

  test('does not trust cached coverage across packages before Go 1.25', () => {
    const facts = { go: { ...go, version: 'go1.24.9' }, race: false, timeout: 1000 };
    expect(planLane('integration', group, ['q'], 'x', facts).args).toContain('-count=1');
    expect(planLane('unit', group, ['q'], 'x', facts).args).not.toContain('-count=1');
  });
});

test.each([
  ['go1.24.9', false],
  ['go1.25', true],
  ['go1.25rc1', true],
  ['go1.26.8', true],
  ['devel go1.28-abc', true],
])('atLeast(%s, 25)', (version, expected) => expect(atLeast(version, 25)).toBe(expected));

describe('decideRace', () => {
  test.each([
    ['auto', go, '/usr/bin/gcc', true, 'on'],
    ['true', go, '/usr/bin/gcc', true, 'on by input'],
    ['false', go, '/usr/bin/gcc', false, 'off by input'],
    ['auto', { ...go, cgo: false }, '/usr/bin/gcc', false, 'off: cgo is off (CGO_ENABLED=0)'],
    ['auto', { ...go, cgo: false }, undefined, false, 'off: no C compiler (gcc) is on PATH'],
    ['auto', { ...go, goarch: '386' }, '/usr/bin/gcc', false, 'off: Go has no race detector for linux/386'],
    ['auto', { ...go, goos: 'darwin', cgo: false }, undefined, true, 'on'],
  ] as const)('race: %s', (wanted, environment, compiler, on, reason) => {
    expect(decideRace(wanted, environment, compiler)).toEqual({ on, reason });
  });

  test('true without a compiler is an InputError that tells the way out', () => {
    const decide = () => decideRace('true', { ...go, cgo: false }, undefined);
    expect(decide).toThrow(InputError);
    expect(decide).toThrow(
      'race: "true" was given, but no C compiler (gcc) is on PATH; install a C compiler such as gcc, or use race: auto',
    );
  });
});

describe('changedByTag', () => {
  const plain: GoPackage[] = [
    { ImportPath: 'm/store', GoFiles: ['store.go'], TestGoFiles: ['store_test.go'] },
    { ImportPath: 'm/tagged', GoFiles: ['a.go'] },
    { ImportPath: 'm/user', GoFiles: ['user.go'], TestGoFiles: ['user_test.go'], Imports: ['m/middle'] },
    { ImportPath: 'm/middle', GoFiles: ['middle.go'], Imports: ['m/tagged', 'fmt'] },
    { ImportPath: 'm/e2e', GoFiles: ['doc.go'] },
    { ImportPath: 'm/fake', GoFiles: ['fake.go'], XTestGoFiles: ['fake_test.go'], XTestImports: ['m/e2e'] },
  ];
  const tagged = plain.map((each) => {
    if (each.ImportPath === 'm/tagged') return { ...each, GoFiles: ['a.go', 'a_integration.go'] };
    if (each.ImportPath === 'm/e2e') return { ...each, XTestGoFiles: ['e2e_test.go'] };
    return each;
  });

  test('keeps packages whose tests differ, or that reach code that differs', () => {
    expect(changedByTag(plain, tagged).map(({ ImportPath }) => ImportPath)).toEqual(['m/user', 'm/e2e']);
  });

  test('is empty without tagged files', () => expect(changedByTag(plain, plain)).toEqual([]));

  test('a package that exists under the tag only is changed', () => {
    const only = [{ ImportPath: 'm/only', TestGoFiles: ['only_test.go'] }];
    expect(changedByTag([], only)).toEqual(only);
  });
});

test('parsePackageList reads objects that follow one another', () => {
  const text = '{\n\t"ImportPath": "a"\n}\n{\n\t"ImportPath": "b",\n\t"GoFiles": [\n\t\t"b.go"\n\t]\n}\n';
  expect(parsePackageList(text)).toEqual([{ ImportPath: 'a' }, { ImportPath: 'b', GoFiles: ['b.go'] }]);
  expect(parsePackageList('')).toEqual([]);
});

test('tests get the environment of the job without what belongs to the runner', () => {
  const env = testEnvironment({
    PATH: '/bin',
    DATABASE_URL: 'postgres://db',
    GITHUB_REPOSITORY: 'acme/orders',
    INPUT_TOKEN: 'secret',
    'INPUT_WORKING-DIRECTORY': '.',
    STATE_isPost: 'true',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    GH_TOKEN: 'secret',
    GITHUB_OUTPUT: '/tmp/out',
    GITHUB_ENV: '/tmp/env',
  });
  expect(env).toEqual({
    PATH: '/bin',
    DATABASE_URL: 'postgres://db',
    GITHUB_REPOSITORY: 'acme/orders',
    GORACE: 'atexit_sleep_ms=50',
  });
  expect(testEnvironment({ GORACE: 'halt_on_error=1' }).GORACE).toBe('halt_on_error=1');
});
