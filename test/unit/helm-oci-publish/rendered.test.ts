import { expect, test } from '@jest/globals';
import { readRendered } from '../../../actions/helm-oci-publish/rendered.ts';

test('readRendered counts kinds and finds images', () => {
  const output = `---
# Source: a/templates/b.yaml
kind: Deployment
spec: {template: {spec: {containers: [{image: "a:1"}, {image: b}], initContainers: [{image: "a:1"}]}}}
---
kind: Service
---
kind: Service
kind: Service
---
# nothing
`;
  expect(readRendered(output)).toEqual({ kinds: { Deployment: 1, Service: 2 }, images: ['a:1', 'b'] });
});

test('readRendered tells what it cannot read', () => {
  expect(readRendered('a: b: c')).toEqual({ problem: expect.stringContaining('at line 1') });
});
