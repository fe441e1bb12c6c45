import { type Static, Type } from 'typebox';
import { closed, count } from './parts.ts';

const statements = {
  covered: count(),
  total: count(),
};
const lane = Type.Union([Type.Literal('unit'), Type.Literal('integration')]);
const outcome = Type.Union([
  Type.Literal('passed'),
  Type.Literal('failed'),
  Type.Literal('skipped'),
  Type.Literal('unfinished'),
]);

export const testsSchema = Type.Object(
  {
    verdict: Type.Union([Type.Literal('pass'), Type.Literal('fail')]),
    reasons: Type.Array(
      Type.Object(
        {
          gate: Type.Union([Type.Literal('tests'), Type.Literal('coverage'), Type.Literal('drift')]),
          message: Type.String(),
        },
        closed,
      ),
      { description: 'The rules that were broken; empty when the verdict is pass' },
    ),
    go: Type.String({ description: 'Version of Go, such as go1.26.8' }),
    race: Type.Object({ on: Type.Boolean(), reason: Type.String() }, closed),
    lanes: Type.Array(
      Type.Object(
        {
          name: lane,
          packages: Type.Integer(),
          cached: Type.Integer({ description: "Packages whose result came from Go's test cache" }),
          passed: Type.Integer(),
          failed: Type.Integer(),
          skipped: Type.Integer(),
          seconds: Type.Number({ description: 'Wall time' }),
        },
        closed,
      ),
    ),
    packages: Type.Array(
      Type.Object(
        {
          lane,
          importPath: Type.String(),
          outcome,
          tests: Type.Integer(),
          seconds: Type.Number(),
          cached: Type.Boolean(),
        },
        closed,
      ),
    ),
    failures: Type.Array(
      Type.Object(
        {
          kind: Type.Union([
            Type.Literal('build'),
            Type.Literal('panic'),
            Type.Literal('timeout'),
            Type.Literal('race'),
            Type.Literal('test'),
            Type.Literal('exit'),
            Type.Literal('unfinished'),
          ]),
          lane,
          packages: Type.Array(Type.String(), { description: 'All packages that failed because of it' }),
          test: Type.Optional(Type.String()),
          message: Type.String(),
          file: Type.Optional(Type.String({ description: 'Relative to the repository root' })),
          line: Type.Optional(Type.Integer()),
        },
        closed,
      ),
    ),
    coverage: Type.Object(
      {
        ...statements,
        percent: Type.Number({ description: 'One decimal, rounded down' }),
        threshold: Type.Number(),
        missing: Type.Array(Type.String(), {
          description: 'Import paths that failed before they could report; not empty means incomplete',
        }),
        packages: Type.Array(Type.Object({ importPath: Type.String(), ...statements }, closed)),
        excluded: Type.Array(
          Type.Object(
            { file: Type.String(), why: Type.String({ description: 'generated, or the glob that matched' }) },
            closed,
          ),
        ),
      },
      closed,
    ),
    drift: Type.Object(
      {
        outcome: Type.Union([
          Type.Literal('none'),
          Type.Literal('found'),
          Type.Literal('off'),
          Type.Literal('failed'),
        ]),
        reason: Type.Optional(Type.String()),
        files: Type.Array(
          Type.Object(
            {
              path: Type.String({ description: 'Relative to the repository root' }),
              change: Type.Union([Type.Literal('modified'), Type.Literal('added'), Type.Literal('deleted')]),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
  },
  { title: 'tests.json', ...closed },
);

export type Tests = Static<typeof testsSchema>;
