import { describe, expect, test } from '@jest/globals';
import { type Phase, phaseNames, planPhases } from '../../../actions/sbom-scan-sign/phases.ts';

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
