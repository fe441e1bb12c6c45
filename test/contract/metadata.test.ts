import { describe, expect, test } from '@jest/globals';
import { doors } from '../../scripts/doors.ts';
import { outOfDate } from '../../scripts/generate.ts';
import { chainViolations, doorViolations, readMetadata } from '../support/metadata.ts';

describe('metadata', () => {
  test('action.yml, README tables and schemas say what the sources say', async () => {
    expect(await outOfDate()).toEqual([]);
  });

  test.each(doors)('%s is a node24 action with its own bundle', (name) => {
    const metadata = readMetadata().doors[name];
    if (metadata === undefined) throw new Error(`${name} has no action.yml`);
    expect(doorViolations(name, metadata)).toEqual([]);
  });

  test('the chain passes and reads only what its doors declare', () => {
    const { chain, doors: metadata } = readMetadata();
    expect(chainViolations(chain, metadata)).toEqual([]);
  });

  test('the chain has between 15 and 20 inputs', () => {
    const count = Object.keys(readMetadata().chain.inputs ?? {}).length;
    expect(count).toBeGreaterThanOrEqual(15);
    expect(count).toBeLessThanOrEqual(20);
  });

  test.each([
    ['a run step', '- run: echo hello\n', /has a run/],
    ['a sibling by path', '- uses: ./setup-go-devops\n', /not \$\/<name>/],
    ['an undeclared input', '- uses: $/setup-go-devops\n  with: { no-such: x }\n', /does not declare/],
  ])('%s in the chain would be found', async (_, step, message) => {
    const { parse } = await import('yaml');
    const { chain, doors: metadata } = readMetadata();
    const changed = {
      ...chain,
      runs: { ...chain.runs, steps: [...(chain.runs.steps ?? []), ...parse(step)] },
    };
    expect(chainViolations(changed, metadata).join('\n')).toMatch(message);
  });
});
