import { describe, expect, test } from '@jest/globals';
import {
  baseLayer,
  layersByConvention,
  parseLayers,
} from '../../../actions/helm-oci-publish/values-layers.ts';

describe('parseLayers', () => {
  test('reads stacks, separated by semicolons or lines', () => {
    expect(
      parseLayers('dev=values.base.yaml+values.dev.yaml; prod = values.base.yaml + env/prod.yaml\n'),
    ).toEqual([
      { name: 'dev', files: ['values.base.yaml', 'values.dev.yaml'] },
      { name: 'prod', files: ['values.base.yaml', 'env/prod.yaml'] },
    ]);
    expect(parseLayers('')).toEqual([]);
  });

  test.each([
    ['dev', 'values-layers: "dev" is not written as prod=values.base.yaml+values.prod.yaml'],
    ['dev=a.yaml++b.yaml', 'values-layers: "dev=a.yaml++b.yaml" is not written as'],
    ['a=x.yaml;a=y.yaml', 'values-layers: "a" is given twice'],
    ['a=../x.yaml', 'values-layers: "../x.yaml" lies outside of the chart'],
    ['a=/etc/x.yaml', 'values-layers: "/etc/x.yaml" lies outside of the chart'],
  ])('refuses %j', (text, message) => {
    expect(() => parseLayers(text)).toThrow(message);
  });
});

test('layersByConvention puts each environment on the base', () => {
  expect(
    layersByConvention(['values.yaml', 'values.base.yaml', 'values.dev.yaml', 'values.eu-prod.yaml']),
  ).toEqual([
    { name: 'dev', files: ['values.base.yaml', 'values.dev.yaml'] },
    { name: 'eu-prod', files: ['values.base.yaml', 'values.eu-prod.yaml'] },
  ]);
  expect(layersByConvention(['values.yaml'])).toEqual([]);
});

describe('baseLayer', () => {
  const layers = (...stacks: string[][]) => stacks.map((files, at) => ({ name: `l${at}`, files }));
  test.each([
    ['what starts every stack', layers(['a', 'b'], ['a', 'c']), [], 'a'],
    ['the file of that name', [], ['values.base.yaml'], 'values.base.yaml'],
    ['none when the stacks start differently', layers(['a', 'b'], ['c']), [], undefined],
    ['none when nothing is on top', layers(['values.prod.yaml']), [], undefined],
    ['never values.yaml, which is packed anyway', layers(['values.yaml', 'b']), [], undefined],
  ])('is %s', (_, stacks, paths, expected) => {
    expect(baseLayer(stacks, paths)).toBe(expected);
  });
});
