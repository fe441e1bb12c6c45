import { describe, expect, test } from '@jest/globals';
import { ToolError } from '../../../actions/shared/errors.ts';
import { isStatement, parseStatements } from '../../../actions/shared/signing/statement.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const predicateType = 'https://example.com/v1';
const statement = {
  subject: [{ digest: { sha256: 'a'.repeat(64) } }],
  predicateType,
  predicate: { b: [1, 2], a: null },
};
const line = (value: unknown) =>
  JSON.stringify({ payload: Buffer.from(JSON.stringify(value)).toString('base64') });

describe('what cosign prints', () => {
  test('is a statement a line', () => {
    expect(parseStatements(`${line(statement)}\n${line(statement)}\n`)).toEqual([statement, statement]);
    expect(parseStatements('')).toEqual([]);
  });

  test.each(['nonsense', '{}', '{"payload":"!"}'])('%s is an error', (text) => {
    expect(() => parseStatements(text)).toThrow(ToolError);
  });
});

describe('a statement', () => {
  test.each([
    [{ digest, predicateType }, true],
    [{ digest, predicateType, predicate: { a: null, b: [1, 2] } }, true],
    [{ digest, predicateType, predicate: { a: null, b: [2, 1] } }, false],
    [{ digest, predicateType, predicate: {} }, false],
    [{ digest: `sha256:${'b'.repeat(64)}`, predicateType }, false],
    [{ digest: `sha512:${'a'.repeat(64)}`, predicateType }, false],
    [{ digest: '', predicateType }, false],
    [{ digest, predicateType: 'https://example.com/v2' }, false],
  ])('is compared by subject, type and content: %j is %s', (expected, same) => {
    expect(isStatement(statement, expected)).toBe(same);
  });
});
