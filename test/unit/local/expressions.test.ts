import { describe, expect, test } from '@jest/globals';
import { evaluate, holds, type JobStatus } from '../../../local/composite/expressions.ts';

const contexts = {
  inputs: { list: 'a,b', empty: '', flag: 'true' },
  steps: { one: { outputs: { x: 'value' }, outcome: 'failure', conclusion: 'success' } },
  github: { event: { repository: { default_branch: 'main' } }, ref_name: 'main', token: '' },
};

describe('a template', () => {
  test.each([
    ['steps.one.outputs.x', 'value'],
    ['steps.one.outputs.absent', ''],
    ['steps.none.outputs.x', ''],
    ["inputs.empty || 'other'", 'other'],
    ["inputs.flag == 'true' && 'yes' || 'no'", 'yes'],
    ['INPUTS.FLAG', 'true'],
    ["format('{0}/{1}', inputs.list, 1)", 'a,b/1'],
    ["format('it''s {0}''s ''x''', 'Bob')", "it's Bob's 'x'"],
    ['github.ref_name == github.event.repository.default_branch', 'true'],
    ["fromJSON('[1,2]')[1]", '2'],
    ['github.token', ''],
    ['1 == 1.0', 'true'],
    ['null', ''],
  ])('%s is %j', (expression, value) => {
    expect(evaluate({ expression }, contexts)).toBe(value);
  });

  test('without expression is its text', () => {
    expect(evaluate({ text: "it's ''text''" }, contexts)).toBe("it's ''text''");
  });

  test.each([
    ['secrets.X', /secrets/],
    ["hashFiles('x')", /hashFiles/],
    ['inputs.list ==', /./],
  ])('%s cannot be evaluated', (expression, message) => {
    expect(() => evaluate({ expression }, contexts)).toThrow(message);
  });
});

describe('a condition', () => {
  test.each<[string, JobStatus, boolean]>([
    ['success()', 'success', true],
    ['success()', 'failure', false],
    ['success()', 'cancelled', false],
    ['failure()', 'failure', true],
    ['failure()', 'cancelled', false],
    ['cancelled()', 'cancelled', true],
    ['always()', 'cancelled', true],
    ['Always()', 'failure', true],
    ["success() && (contains(inputs.list, 'b'))", 'success', true],
    ["success() && (contains(inputs.list, 'c'))", 'success', false],
    ["'false'", 'success', true],
    ["''", 'success', false],
    ['0', 'success', false],
    ['null', 'success', false],
    ['inputs', 'success', true],
  ])('%s after %s is %j', (condition, status, expected) => {
    expect(holds(condition, contexts, status)).toBe(expected);
  });
});
