import { expect, test } from '@jest/globals';
import { recipeHash } from '../../../actions/setup-go-devops/install/recipe-hash.ts';

test('the order of properties does not count, at any depth, and neither does what is undefined', () => {
  const recipe = {
    path: 'example.com/a',
    environment: { GOEXPERIMENT: 'x', GOAMD64: 'v1' },
    tags: ['a', 'b'],
  };
  expect(recipeHash(recipe)).toMatch(/^[0-9a-f]{64}$/);
  expect(
    recipeHash({
      tags: ['a', 'b'],
      environment: { GOAMD64: 'v1', GOEXPERIMENT: 'x' },
      replacements: undefined,
      path: 'example.com/a',
    }),
  ).toBe(recipeHash(recipe));
});

test('values, and the order of a list, count', () => {
  const hashes = [
    { tags: ['a', 'b'] },
    { tags: ['b', 'a'] },
    { tags: ['a,b'] },
    { tags: 'a,b' },
    { tag: ['a', 'b'] },
    {},
  ].map(recipeHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});
