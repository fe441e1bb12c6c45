import { type Static, Type } from 'typebox';
import { closed, count, digest } from './parts.ts';

export const imageSchema = Type.Object(
  {
    repository: Type.String({ description: 'Registry and path without a tag' }),
    digest: digest('Of the image index'),
    image: Type.String({ description: 'repository@digest' }),
    tags: Type.Array(Type.String(), { description: 'Tags that the image is to get after the gates' }),
    created: Type.String({ format: 'date-time', description: 'Time of the commit' }),
    source: Type.Object(
      {
        revision: Type.Optional(Type.String({ description: 'Commit that was checked out' })),
        modified: Type.Boolean({ description: 'Files differed from the commit' }),
        url: Type.Optional(Type.String()),
      },
      closed,
    ),
    base: Type.Object(
      {
        name: Type.String({ description: 'Reference in full, or builtin' }),
        digest: Type.Optional(digest()),
        content: Type.Optional(Type.String({ description: 'What the builtin base holds' })),
        skipped: Type.Array(Type.Object({ name: Type.String(), reason: Type.String() }, closed), {
          description: 'Bases named before it whose registries could not be reached',
        }),
      },
      closed,
    ),
    go: Type.String({ description: 'Version of Go, such as go1.26.0' }),
    main: Type.String({ description: 'Import path of the main package' }),
    maxSize: count('Limit of the compressed size in bytes'),
    platforms: Type.Array(
      Type.Object(
        {
          platform: Type.String({ description: 'os/architecture[/variant]' }),
          digest: digest(),
          size: count('Compressed layers, bytes'),
          unpackedSize: count(),
          layers: Type.Array(
            Type.Object(
              {
                digest: digest(),
                size: count(),
                unpackedSize: count(),
                content: Type.String({ description: 'base, or the path of the program' }),
              },
              closed,
            ),
          ),
          user: Type.String(),
          entrypoint: Type.Array(Type.String()),
          binary: Type.Object(
            {
              path: Type.String({ description: 'In the image' }),
              digest: digest(),
              size: count(),
              go: Type.String(),
              module: Type.Optional(Type.String()),
              version: Type.Optional(Type.String()),
              settings: Type.Record(Type.String(), Type.String(), {
                description: 'Go build info: -trimpath, vcs.revision, CGO_ENABLED and so on',
              }),
            },
            closed,
          ),
        },
        closed,
      ),
    ),
    findings: Type.Array(
      Type.Object(
        {
          rule: Type.Union([
            Type.Literal('max-size'),
            Type.Literal('non-root'),
            Type.Literal('executable'),
            Type.Literal('static'),
          ]),
          platform: Type.String(),
          message: Type.String(),
        },
        closed,
      ),
      { description: 'What broke the image policy; the build fails when there is one' },
    ),
  },
  { title: 'image.json', ...closed },
);

export type Image = Static<typeof imageSchema>;
export type ImagePlatform = Image['platforms'][number];
export type ImageFinding = Image['findings'][number];
