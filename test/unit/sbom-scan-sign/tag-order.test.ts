import { expect, test } from '@jest/globals';
import { tagOrder } from '../../../actions/sbom-scan-sign/tag-order.ts';

test.each([
  [
    ['latest', 'v1.2.3', 'main'],
    ['main', 'v1.2.3', 'latest'],
  ],
  [
    ['1', '1.2', '1.2.3', 'sha-abcdef'],
    ['sha-abcdef', '1', '1.2', '1.2.3'],
  ],
  [
    ['latest', '1.2.3-rc.1', 'v2'],
    ['1.2.3-rc.1', 'v2', 'latest'],
  ],
  [
    ['main', 'feature-1.2'],
    ['main', 'feature-1.2'],
  ],
])('%j are set in the order %j', (tags, order) => {
  expect(tagOrder(tags)).toEqual(order);
});
