import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { compareGo, goSemver, goWords } from '../../../actions/setup-go-devops/go/go-version.ts';
import { readVersionFile, versionFiles } from '../../../actions/setup-go-devops/go/version-files.ts';
import { parseVersionSpec } from '../../../actions/setup-go-devops/go/version-spec.ts';
import { newest } from '../../../actions/setup-go-devops/go/versions.ts';
import { InputError } from '../../../actions/shared/errors.ts';

const small = fc.integer({ min: 0, max: 30 });

/** A released version as SemVer: pre-releases are of a line's first release. */
const released = fc
  .tuple(small, small, fc.option(fc.tuple(fc.constantFrom('rc', 'beta'), fc.integer({ min: 1, max: 9 }))))
  .map(([minor, patch, pre]) => (pre === null ? `1.${minor}.${patch}` : `1.${minor}.0-${pre[0]}.${pre[1]}`));

test('words of Go and SemVer say the same', () => {
  fc.assert(
    fc.property(released, (version) => {
      expect(goSemver(goWords(version))).toBe(version);
      expect(goSemver(`go${goWords(version)}`)).toBe(version);
      expect(parseVersionSpec(version, '')).toEqual({ kind: 'exact', version });
    }),
  );
});

test('versions of Go have the order of SemVer', () => {
  fc.assert(
    fc.property(released, released, (a, b) => {
      expect(compareGo(a, b)).toBe(semver.compare(a, b));
    }),
  );
});

test('the newest of a range is in it, and nothing newer is', () => {
  const range = fc
    .tuple(fc.constantFrom('', '^', '~', '>=', '<='), small, fc.option(small))
    .map(([operator, minor, patch]) => `${operator}1.${minor}${patch === null ? '' : `.${patch}`}`);
  fc.assert(
    fc.property(range, fc.uniqueArray(released, { maxLength: 40 }), (text, versions) => {
      const spec = parseVersionSpec(text, '');
      if (spec.kind !== 'range') return;
      const chosen = newest(spec, versions);
      const others = versions.filter((version) => semver.satisfies(version, text));
      if (chosen === undefined) expect(others).toEqual([]);
      else expect(others.every((other) => semver.lte(other, chosen))).toBe(true);
    }),
  );
});

test('stable is the newest release, oldstable one of an older line', () => {
  fc.assert(
    fc.property(fc.uniqueArray(released, { minLength: 1, maxLength: 40 }), (versions) => {
      const stable = newest({ kind: 'alias', alias: 'stable' }, versions);
      const oldstable = newest({ kind: 'alias', alias: 'oldstable' }, versions);
      const releases = versions.filter((version) => semver.prerelease(version) === null);
      expect(stable).toBe(semver.rsort([...releases])[0]);
      if (stable === undefined || oldstable === undefined) return;
      expect(semver.minor(oldstable)).toBeLessThan(semver.minor(stable));
    }),
  );
});

test('any file either asks for what stands in the line it names, or is refused by line', () => {
  const word = fc.constantFrom(
    'go',
    'toolchain',
    'golang',
    '1.26',
    '1.26.0',
    'go1.26.8',
    'default',
    '(',
    ')',
    'require',
    '//',
    '#',
    '\t',
    ' ',
    '\n',
    '\r\n',
    '\uFEFF',
  );
  const text = fc
    .array(fc.oneof({ weight: 4, arbitrary: word }, fc.string()))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...versionFiles), text, (name, content) => {
      try {
        const found = readVersionFile(name, content, true);
        if (found === undefined) return;
        const line = content.replace(/^\uFEFF/, '').split(/\r?\n/)[found.line - 1] ?? '';
        expect(line.split(/\s+/).join(' ')).toContain(found.version);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.message).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}:\\d+: `));
      }
    }),
    { numRuns: 1000 },
  );
});

test('any text is a spec, or is refused by name', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        parseVersionSpec(text, 'go-version');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.message.startsWith('go-version: "')).toBe(true);
      }
    }),
  );
});
