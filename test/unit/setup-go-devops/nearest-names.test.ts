import { expect, test } from '@jest/globals';
import { nearestNames } from '../../../actions/setup-go-devops/pins/nearest-names.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';

test.each([
  ['hlem', ['helm']],
  ['kubeclt', ['kubectl']],
  ['kubctl', ['kubectl']],
  ['trviy', ['trivy']],
  ['golangci', ['golangci-lint']],
  ['unittest', ['helm-unittest']],
  ['Cosign', ['cosign']],
  ['terraform', []],
  ['', []],
  ['__proto__', []],
])('%j may be meant as %j', (given, names) => {
  expect(nearestNames(given, Object.keys(table))).toEqual(names);
});
