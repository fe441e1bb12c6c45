import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Charts } from '../../../actions/shared/documents/charts.ts';
import { chartRepository, runCharts } from '../../support/charts.ts';

const image = `example.com/org/tiny@sha256:${'0123456789abcdef'.repeat(4)}`;

const replace = (file: string, from: string | RegExp, to: string) => async (chart: string) => {
  const path = join(chart, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  await writeFile(path, changed);
};

const check = async (change?: (chart: string) => Promise<void>, given: Record<string, string> = {}) =>
  runCharts(await chartRepository(change), { phases: 'check', image, ...given });

test('a sound chart passes in every layer', async () => {
  const { record, evidence, error } = await check();
  expect(error).toBeUndefined();
  const document = JSON.parse(await readFile(join(evidence, 'charts.json'), 'utf8')) as Charts;
  const kinds = { ConfigMap: 1, Deployment: 1, Pod: 1 };
  expect(document).toEqual({
    published: false,
    charts: [
      {
        name: 'tiny',
        version: expect.stringMatching(/^0\.3\.0-0\.20260102030405\.g[0-9a-f]{12}$/),
        appVersion: expect.stringMatching(/^[0-9a-f]{40}$/),
        path: 'chart',
        layers: [
          { name: 'defaults', files: ['values.base.yaml'], kinds, passed: true },
          { name: 'dev', files: ['values.base.yaml', 'values.dev.yaml'], kinds, passed: true },
          { name: 'prod', files: ['values.base.yaml', 'values.prod.yaml'], kinds, passed: true },
        ],
        unitTests: { suites: 2, tests: 2, failed: 0, junit: 'charts/tiny.junit.xml' },
        problems: [],
        image,
        published: false,
        skipped: false,
        signed: false,
      },
    ],
  });
  expect(await readFile(join(evidence, 'charts', 'tiny.junit.xml'), 'utf8')).toContain('<testsuites>');
  expect(record.outputs).toMatchObject({ chart: '', published: false, 'index-file': '' });
  expect(record.summary).toContain('| tiny | prod | values.base.yaml + values.prod.yaml | ok |');
});

describe('the gate says no to', () => {
  test.each<[string, (chart: string) => Promise<unknown>, RegExp]>([
    [
      'a template that does not parse, with its place',
      replace('templates/deployment.yaml', '.Values.replicas', '.Values.replicas | nosuch'),
      /^chart: tiny, layers defaults, dev, prod: parse error at \(tiny\/templates\/deployment\.yaml:8\): function "nosuch" not defined$/,
    ],
    [
      "a required value that one layer takes away, with the value's path",
      replace('values.prod.yaml', 'greeting: welcome', 'greeting: ""'),
      /^chart: tiny, layer prod: execution error at \(tiny\/templates\/deployment\.yaml:\d+:\d+\): a greeting is needed; set greeting$/,
    ],
    [
      'a value against the schema',
      replace('values.dev.yaml', 'greeting: hi', 'greeting: 1'),
      /^chart: tiny, layer dev: values don't meet the specifications .*'\/greeting': got number, want string/,
    ],
    [
      'a lint warning',
      replace('templates/deployment.yaml', 'name: {{ .Release.Name }}', 'name: Not_A_Name'),
      /^chart: tiny, layers defaults, dev, prod: templates\/deployment\.yaml: object name does not conform/,
    ],
    [
      'a layer that sets the image',
      replace('values.dev.yaml', 'greeting', 'image: {digest: ""}\ngreeting'),
      /^chart: tiny, layer dev: values\.dev\.yaml sets image\.digest, which is written in when the chart is packed/,
    ],
    [
      'an image without its digest',
      replace('templates/_helpers.tpl', /@\{\{.*\}\}/, ':latest'),
      /^chart: tiny, layers defaults, dev, prod: renders example\.com\/org\/tiny:latest instead of example\.com\/org\/tiny@sha256:/,
    ],
    [
      'an image without its digest, and not the ones beside it',
      async (chart) => {
        await replace('templates/_helpers.tpl', /@\{\{.*\}\}/, ':latest')(chart);
        const text =
          'kind: Pod\napiVersion: v1\nmetadata: {name: beside}\nspec: {containers: [{image: busybox}]}\n';
        await writeFile(join(chart, 'templates/beside.yaml'), text);
      },
      /: renders example\.com\/org\/tiny:latest instead of example/,
    ],
    [
      'a slip in the values, once and not for every test that it breaks',
      replace('values.base.yaml', /^replicas: .*$/m, 'replicas: none'),
      /^chart: tiny, layers defaults, dev: values don't meet .* '\/replicas': got string, want integer$/,
    ],
    [
      'a failing unit test',
      replace('tests/deployment_test.yaml', 'value: hello', 'value: good day'),
      /^chart: tiny, test "deployment": greets: spec\.template\.spec\.containers\[0\]\.args\[0\], Expected to equal: good day, Actual: hello$/,
    ],
    [
      'a suite that did not run',
      replace('tests/deployment_test.yaml', 'suite: replicas\n', 'suite: replicas\nnosuch: [\n'),
      /^chart: tiny: 0 of 2 declared test suites ran: yaml: /,
    ],
    [
      'a chart without a suite',
      (chart) => rm(join(chart, 'tests'), { recursive: true }),
      /^chart: tiny: no test suite in chart\/tests\/\*_test\.yaml/,
    ],
  ])('%s', async (_, change, message) => {
    const { error, evidence, record } = await check(async (chart) => void (await change(chart)));
    expect(error?.name).toBe('GateFailure');
    expect(error?.message).toMatch(message);
    const document = JSON.parse(await readFile(join(evidence, 'charts.json'), 'utf8')) as Charts;
    expect(document.charts[0]?.problems.length).toBeGreaterThan(0);
    expect(record.summary).toMatch(/\*\*\d problems?\*\*/);
    expect(record.outputs.charts).toHaveLength(1);
  });

  test('annotates the template at its line', async () => {
    const { record } = await check(
      replace('templates/deployment.yaml', '.Values.replicas', '.Values.replicas | nosuch'),
    );
    expect(record.annotations[0]).toMatchObject({
      kind: 'error',
      file: 'chart/templates/deployment.yaml',
      line: 8,
    });
  });
});

describe('an InputError tells of', () => {
  test('a working directory that is none', async () => {
    const { error } = await runCharts('/nowhere', { phases: 'check' });
    expect(error?.message).toBe('working-directory: there is no folder /nowhere');
  });

  test.each<[string, ((chart: string) => Promise<unknown>) | undefined, Record<string, string>, RegExp]>([
    ['a folder that is none', undefined, { charts: 'nowhere' }, /^charts: there is no folder nowhere$/],
    [
      'a folder that is no chart',
      undefined,
      { charts: 'chart/files' },
      /^charts: chart\/files is not a chart: it has no Chart\.yaml$/,
    ],
    [
      'a missing layer file',
      undefined,
      { 'values-layers': 'qa=values.qa.yaml' },
      /^values-layers: chart has no file values\.qa\.yaml$/,
    ],
    [
      'a YAML error in a layer, with its line',
      replace('values.dev.yaml', 'hi', '"hi'),
      {},
      /^chart\/values\.dev\.yaml: Missing closing "quote at line 2, column 1$/,
    ],
    [
      'an image by tag',
      undefined,
      { image: 'example.com/org/tiny:1.0.0' },
      /^image: "example\.com\/org\/tiny:1\.0\.0" has no digest/,
    ],
    ['a version that is none', undefined, { version: 'v1' }, /^version: "v1" is not a semantic version/],
    [
      'a missing dependency',
      (chart) => rm(join(chart, 'charts'), { recursive: true }),
      {},
      /^chart\/Chart\.yaml: needs side in charts\/; run "helm dependency build" before$/,
    ],
    [
      'a chart inside of the image',
      undefined,
      { registry: 'oci://example.com/org/tiny' },
      /^registry \(chart-registry in the chain\): the chart would go to example\.com\/org\/tiny\/tiny, inside of/,
    ],
    [
      'an index that is none, before anything is published',
      undefined,
      { index: 'chart/Chart.yaml' },
      /^index: .*chart\/Chart\.yaml is not an index\.yaml and was left as it is: it has no entries$/,
    ],
    [
      'an index that is a folder',
      undefined,
      { index: 'chart' },
      /^index: .*\/chart is not an index\.yaml and was left as it is: EISDIR$/,
    ],
    [
      'a broken Chart.yaml',
      replace('Chart.yaml', 'name: tiny\n', ''),
      {},
      /^chart\/Chart\.yaml: name is missing$/,
    ],
  ])('%s', async (_, change, given, message) => {
    const { error } = await check(change && (async (chart) => void (await change(chart))), given);
    expect(error?.name).toBe('InputError');
    expect(error?.message).toMatch(message);
  });
});

test('outside of git a chart is checked under its own version, and is not published', async () => {
  const folder = await chartRepository();
  await rm(join(folder, '.git'), { recursive: true });
  const { record, error } = await runCharts(folder, { phases: 'check', image });
  expect(error).toBeUndefined();
  expect(record.outputs.charts).toMatchObject([{ name: 'tiny', version: '0.3.0' }]);
  const publishing = await runCharts(folder, { phases: 'publish', image });
  expect(publishing.error?.message).toMatch(
    /^working-directory: is in no git repository .* set SOURCE_DATE_EPOCH/,
  );
});

test('a chart without an image value is left alone, and said so', async () => {
  const { error, record } = await check(async (chart) => {
    await replace('values.base.yaml', /image:\n.*\n.*\n.*\n/, '')(chart);
    await writeFile(
      join(chart, 'templates', '_helpers.tpl'),
      '{{- define "tiny.image" }}example.com/fixed:1{{ end }}',
    );
    await replace('tests/deployment_test.yaml', /set:\n.*\n/g, '')(chart);
  });
  expect(error).toBeUndefined();
  expect(record.annotations).toEqual([
    { kind: 'warning', message: 'chart has no image value, so the image is not written into it' },
  ]);
});
