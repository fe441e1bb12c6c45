import { type Static, Type } from 'typebox';

const layerSchema = Type.Object(
  {
    name: Type.String({ description: 'Environment, such as prod' }),
    files: Type.Array(Type.String(), { description: 'Values files relative to the chart, lowest first' }),
    kinds: Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
      description: 'Kubernetes kinds that it renders, and how many of each',
    }),
    passed: Type.Boolean(),
  },
  { additionalProperties: false },
);

const chartSchema = Type.Object(
  {
    name: Type.String(),
    version: Type.String(),
    appVersion: Type.Optional(Type.String()),
    path: Type.String({ description: 'Folder relative to the working directory' }),
    layers: Type.Array(layerSchema),
    unitTests: Type.Optional(
      Type.Object(
        {
          suites: Type.Integer({ minimum: 0 }),
          tests: Type.Integer({ minimum: 0 }),
          failed: Type.Integer({ minimum: 0 }),
          junit: Type.String({ description: 'Path relative to the evidence folder' }),
        },
        { additionalProperties: false },
      ),
    ),
    problems: Type.Array(Type.String(), { description: 'What the check found, one line each' }),
    ref: Type.Optional(
      Type.String({ description: 'host/path/name:version@digest, the version with _ for + as in the tag' }),
    ),
    digest: Type.Optional(Type.String({ description: "Digest of the chart's OCI manifest" })),
    contentDigest: Type.Optional(Type.String({ description: 'Digest of the packaged chart (the tgz)' })),
    size: Type.Optional(Type.Integer({ minimum: 0, description: 'Bytes of the packaged chart' })),
    image: Type.Optional(Type.String({ description: 'repository@digest written into its values' })),
    published: Type.Boolean({ description: 'True when this version is in the registry with this digest' }),
    skipped: Type.Boolean({ description: 'True when it had been there before' }),
    signed: Type.Boolean(),
  },
  { additionalProperties: false },
);

export const chartsSchema = Type.Object(
  {
    published: Type.Boolean({ description: 'True when every chart is published' }),
    charts: Type.Array(chartSchema),
    index: Type.Optional(
      Type.Object(
        {
          path: Type.String({ description: 'Path relative to the working directory' }),
          entries: Type.Integer({ minimum: 0, description: 'Versions listed, over all charts' }),
          changed: Type.Boolean(),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { title: 'charts.json', additionalProperties: false },
);

export type Charts = Static<typeof chartsSchema>;
export type ChartEntry = Static<typeof chartSchema>;
export type LayerEntry = Static<typeof layerSchema>;
