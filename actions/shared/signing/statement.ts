import { isDeepStrictEqual } from 'node:util';
import { ToolError } from '../errors.ts';

/** What somebody says about a subject (in-toto Statement, v0.1 and v1). */
interface Statement {
  subject: { digest: Record<string, string> }[];
  predicateType: string;
  predicate: unknown;
}

/**
 * Reads what `cosign verify-attestation` prints: a DSSE envelope a line, each of them verified.
 *
 * @throws ToolError when a line is something else
 */
export function parseStatements(stdout: string): Statement[] {
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        const { payload } = JSON.parse(line) as { payload: string };
        return JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement;
      } catch (cause) {
        throw new ToolError('cosign verify-attestation', 'cosign printed something that is no statement', {
          cause,
        });
      }
    });
}

/** True for a statement of this type about this digest, and with this predicate when one is given. */
export function isStatement(
  statement: Statement,
  expected: { digest: string; predicateType: string; predicate?: unknown },
): boolean {
  const [algorithm = '', hex = ''] = expected.digest.split(':');
  return (
    statement.predicateType === expected.predicateType &&
    hex !== '' &&
    statement.subject.some(({ digest }) => digest[algorithm] === hex) &&
    (expected.predicate === undefined || isDeepStrictEqual(statement.predicate, expected.predicate))
  );
}
