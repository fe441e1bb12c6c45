import { describe, expect, test } from '@jest/globals';
import { mayReuseScans, type Phase, phaseNames, planPhases } from '../../../actions/sbom-scan-sign/phases.ts';

const plan = (phases: Phase[], given: { key?: string; tags?: string[] } = {}) =>
  planPhases(phases, { key: 'key', tags: ['v1'], ...given });

describe('phases', () => {
  test('are those asked for', () => {
    expect(Object.values(plan([...phaseNames])).every((asked) => asked)).toBe(true);
    expect(plan(['sbom', 'scan'], { key: '', tags: [] })).toMatchObject({
      scan: true,
      push: false,
      tag: false,
    });
  });

  test.each([
    [['sign'], { key: '' }, /^key: is missing.*cosign generate-key-pair/],
    [['attest'], { key: '' }, /^key: is missing/],
    [['verify'], { key: '' }, /^key: is missing/],
    [['verify', 'tag'], { tags: [] }, /^tags: is empty/],
    [['push', 'tag'], {}, /^phases: has tag without verify/],
    [[], {}, /^phases: is empty/],
  ] as [Phase[], object, RegExp][])('%j with %j are refused', (phases, given, message) => {
    expect(() => plan(phases, given)).toThrow(message);
  });
});

test.each<[Phase[], string | undefined, boolean]>([
  [['sbom', 'scan'], 'true', true],
  [['sbom', 'scan'], undefined, true],
  [[...phaseNames], undefined, true],
  [[...phaseNames], 'true', false],
  [['scan', 'push'], 'true', false],
  [['scan', 'sign', 'attest'], 'true', false],
  [['scan', 'verify', 'tag'], 'true', false],
])('%j with GITHUB_ACTIONS=%s: a scan of an earlier run is taken: %s', (asked, github, reused) => {
  const env = github === undefined ? {} : { GITHUB_ACTIONS: github };
  expect(mayReuseScans(plan(asked), env)).toBe(reused);
});
