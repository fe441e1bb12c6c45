import { describe, expect, test } from '@jest/globals';
import { chartRepository, chooseDestination } from '../../../actions/helm-oci-publish/destination.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const image = (repository: string) => ({ repository, digest });

describe('chooseDestination', () => {
  test.each([
    ['oci://ghcr.io/org/charts', undefined, 'ghcr.io/org/charts'],
    ['oci://127.0.0.1:5000/charts/', undefined, '127.0.0.1:5000/charts'],
    ['', image('ghcr.io/org/team/app'), 'ghcr.io/org/charts'],
    ['', image('127.0.0.1:5000/app'), '127.0.0.1:5000/charts'],
  ])('%j with %j is %s', (given, from, expected) => {
    expect(chooseDestination(given, from).name).toBe(expected);
  });

  test.each([
    ['', 'registry (chart-registry in the chain): is needed to publish'],
    ['ghcr.io/org', 'registry (chart-registry in the chain): "ghcr.io/org" does not start with oci://'],
    [
      'https://ghcr.io/org',
      'registry (chart-registry in the chain): "https://ghcr.io/org" does not start with oci://',
    ],
    [
      'oci://ghcr.io/org/chart:1.0.0',
      'registry (chart-registry in the chain): "oci://ghcr.io/org/chart:1.0.0" names one artifact',
    ],
    ['oci://ghcr.io/Org', 'lower case'],
  ])('refuses %j', (given, message) => {
    expect(() => chooseDestination(given, undefined)).toThrow(message);
  });
});

describe('chartRepository', () => {
  const to = (given: string) => chooseDestination(given, undefined);

  test.each([
    ['oci://ghcr.io/org', 'app'],
    ['oci://ghcr.io/org/app', 'app'],
  ])('refuses %s/%s for the image ghcr.io/org/app', (given, name) => {
    expect(() => chartRepository(to(given), name, image('ghcr.io/org/app'))).toThrow(
      /^registry \(chart-registry in the chain\): the chart would go to .*, inside of the image's own repository ghcr.io\/org\/app; give another path, such as oci:\/\/ghcr.io\/org\/charts$/,
    );
  });

  test('a name that only begins alike is another repository', () => {
    expect(chartRepository(to('oci://ghcr.io/org'), 'app-chart', image('ghcr.io/org/app'))).toBe(
      'ghcr.io/org/app-chart',
    );
  });
});
