import { type Static, Type } from 'typebox';
import { closed, count, digest } from './parts.ts';

const layerSchema = Type.Object(
  {
    name: Type.String({ description: 'Environment, such as prod' }),
    files: Type.Array(Type.String(), { description: 'Values files relative to the chart, lowest first' }),
    kinds: Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
      description: 'Kubernetes kinds that it renders, and how many of each',
    }),
    passed: Type.Boolean(),
  },
  closed,
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
          suites: count(),
          tests: count(),
          failed: count(),
          junit: Type.String({ description: 'Path relative to the evidence folder' }),
        },
        closed,
      ),
    ),
    problems: Type.Array(Type.String(), { description: 'What the check found, one line each' }),
    ref: Type.Optional(
      Type.String({ description: 'host/path/name:version@digest, the version with _ for + as in the tag' }),
    ),
    digest: Type.Optional(digest("Of the chart's OCI manifest")),
    contentDigest: Type.Optional(digest('Of the packaged chart (the tgz)')),
    size: Type.Optional(count('Bytes of the packaged chart')),
    image: Type.Optional(Type.String({ description: 'repository@digest written into its values' })),
    published: Type.Boolean({ description: 'True when this version is in the registry with this digest' }),
    skipped: Type.Boolean({ description: 'True when it had been there before' }),
    signed: Type.Boolean(),
  },
  closed,
);

export const chartsSchema = Type.Object(
  {
    published: Type.Boolean({ description: 'True when every chart is published' }),
    charts: Type.Array(chartSchema),
    index: Type.Optional(
      Type.Object(
        {
          path: Type.String({ description: 'Path relative to the working directory' }),
          entries: count('Versions listed, over all charts'),
          changed: Type.Boolean(),
        },
        closed,
      ),
    ),
  },
  { title: 'charts.json', ...closed },
);

export type Charts = Static<typeof chartsSchema>;
export type ChartEntry = Static<typeof chartSchema>;
export type LayerEntry = Static<typeof layerSchema>;
