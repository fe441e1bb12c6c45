import { describe, expect, test } from '@jest/globals';
import { examplesIn, exampleViolations, readmes } from '../support/examples.ts';

describe.each(readmes)('%s', (readme) => {
  const examples = examplesIn(readme);

  test('has an example, and each works when it is copied', async () => {
    expect(examples.length).toBeGreaterThan(0);
    expect((await Promise.all(examples.map(exampleViolations))).flat()).toEqual([]);
  });
});

describe('an example would be noticed that', () => {
  const [good = ''] = examplesIn('helm-oci-publish/README.md');

  test.each<[string, string | RegExp, string, string]>([
    ['passes an undeclared input', 'charts: chart', 'chart: chart', 'does not declare chart'],
    ['lacks a required input', /^ +layout: .*\n/m, '', 'requires layout'],
    [
      'has a value that is none',
      'tools: helm',
      'source: nowhere\n          tools: helm',
      'source: "nowhere" is not',
    ],
    [
      'refers to a step that is not there',
      'id: build',
      'id: made',
      'steps.build.outputs.layout does not exist',
    ],
    ['refers to an output that is none', 'outputs.tags', 'outputs.labels', 'outputs.labels does not exist'],
    ['uses a door that is none', 'helm-oci-publish@', 'helm-publish@', 'helm-publish@v1 does not exist'],
    ['names a secret its own way', 'SIGNING_KEY', 'COSIGN_KEY', 'the secret COSIGN_KEY has another name'],
    ['forgets the checkout', 'actions/checkout@v7', 'actions/cache@v5', 'no actions/checkout'],
    ['checks out another version', 'checkout@v7', 'checkout@v6', 'no actions/checkout'],
    ['is a fragment', /[\s\S]*/, '- uses: org/go-devops@v1\n', 'no workflow'],
  ])('%s', async (_, from, to, violation) => {
    const changed = good.replace(from, to);
    expect(changed).not.toBe(good);
    expect((await exampleViolations(changed)).join('\n')).toContain(violation);
  });
});

test('settings that are none would be noticed', async () => {
  expect(await exampleViolations('setup-go-devops:\n  cache-cap: much\n')).toEqual([
    'go-devops.yaml:2:14: setup-go-devops.cache-cap: "much" is not a size such as 2GB',
  ]);
});
