import { type Static, Type } from 'typebox';
import { closed, count } from './parts.ts';

const origin = Type.Union(
  [
    Type.Literal('preinstalled'),
    Type.Literal('tool-cache'),
    Type.Literal('download'),
    Type.Literal('go-module'),
  ],
  { description: 'Where it comes from' },
);

const toolSchema = Type.Object(
  {
    name: Type.String(),
    version: Type.String({ description: 'Without a leading v' }),
    path: Type.String({
      description: 'Absolute path of the binary; absent from disk while it is being built',
    }),
    state: Type.Union([Type.Literal('ready'), Type.Literal('building')]),
    from: origin,
    verifiedBy: Type.String({
      description:
        'The pin it was checked against, and who says so: `sha256:… (table)`, `h1:… (lock)`, `checksum database`',
    }),
    sha256: Type.Optional(Type.String({ description: 'Hex digest of the binary, once it exists' })),
    seconds: Type.Number({ minimum: 0, description: 'Time it took to get and check it' }),
    bytes: count('Downloaded'),
    status: Type.Optional(
      Type.String({ description: 'While building: the file in which the builder tells how far it is' }),
    ),
  },
  closed,
);

export const toolsSchema = Type.Object(
  {
    go: Type.Optional(
      Type.Object(
        {
          version: Type.String({ description: 'Such as 1.26.8' }),
          root: Type.String({ description: 'GOROOT' }),
          from: origin,
          verifiedBy: Type.String(),
          sha256: Type.Optional(Type.String({ description: 'Hex digest of bin/go' })),
          seconds: Type.Number({ minimum: 0, description: 'Time it took to get and check it' }),
          bytes: count('Downloaded'),
        },
        { description: 'Absent when it could not be prepared', ...closed },
      ),
    ),
    tools: Type.Array(toolSchema),
  },
  { title: 'tools.json', ...closed },
);

export type Tools = Static<typeof toolsSchema>;
export type ToolEntry = Static<typeof toolSchema>;
