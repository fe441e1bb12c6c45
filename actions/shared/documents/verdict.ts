import { type Static, Type } from 'typebox';
import { closed, count, digest } from './parts.ts';

const severitySchema = Type.Union(
  [
    Type.Literal('critical'),
    Type.Literal('high'),
    Type.Literal('medium'),
    Type.Literal('low'),
    Type.Literal('unknown'),
  ],
  { description: 'unknown: the database gives no severity' },
);

const findingSchema = Type.Object(
  {
    id: Type.String({ description: 'CVE where there is one, else the id of the source' }),
    aliases: Type.Array(Type.String()),
    severity: severitySchema,
    package: Type.String(),
    installed: Type.String(),
    fixed: Type.String({ description: 'Versions that fix it, as the database lists them; empty when none' }),
    status: Type.String({ description: 'What the database says about a fix, such as fixed or affected' }),
    title: Type.String(),
    url: Type.String(),
    platforms: Type.Array(Type.String(), { description: 'Where it was found' }),
  },
  closed,
);

const ruleSchema = Type.Object(
  {
    rule: Type.Union(
      [
        Type.Literal('packages'),
        Type.Literal('severity'),
        Type.Literal('unknown'),
        Type.Literal('completed'),
      ],
      {
        description:
          'packages: every platform lists some; severity: fail-on; unknown: findings without severity; completed: every phase that was asked for ended well',
      },
    ),
    demanded: Type.String({ description: 'The policy in words' }),
    outcome: Type.Union([Type.Literal('pass'), Type.Literal('warn'), Type.Literal('fail')]),
    detail: Type.String(),
  },
  closed,
);

const databaseSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('trivy'), Type.Literal('demo')]),
    source: Type.String({ description: 'Reference of the database, or the folder of advisories as given' }),
    digest: Type.String({
      description: "The database's manifest digest; of a demo database the digest of its advisories",
    }),
    updatedAt: Type.String({ description: 'RFC 3339; of a demo database its newest advisory' }),
    ageDays: Type.Integer({ description: 'Whole days between updatedAt and the scan' }),
    advisories: Type.Optional(count('How many a demo database holds')),
    notice: Type.String({ description: 'What this database can and cannot tell' }),
  },
  closed,
);

const platformSchema = Type.Object(
  {
    platform: Type.String({ description: 'Such as linux/amd64' }),
    digest: digest(),
    packages: count('Packages that the scanner saw'),
    documents: Type.Record(Type.String(), Type.String(), {
      description: 'Paths relative to the evidence folder: spdx, cyclonedx, scan, sarif, vuln',
    }),
    reused: Type.Boolean({ description: 'True when all documents came from an earlier run' }),
  },
  closed,
);

const signatureSchema = Type.Object(
  {
    subject: digest('Of the index or of a platform'),
    predicateType: Type.String(),
    made: Type.Boolean({ description: 'False when a valid identical statement was there already' }),
    verified: Type.Boolean({ description: 'Checked with the public key only, in an empty environment' }),
  },
  closed,
);

export const verdictSchema = Type.Object(
  {
    verdict: Type.Union([Type.Literal('pass'), Type.Literal('fail'), Type.Literal('none')], {
      description: 'none: no phase judged the image',
    }),
    repository: Type.String(),
    digest: digest("Of the image's index"),
    phases: Type.Array(Type.String()),
    rules: Type.Array(ruleSchema),
    counts: Type.Object(
      {
        critical: count(),
        high: count(),
        medium: count(),
        low: count(),
        unknown: count(),
      },
      { ...closed, description: 'Distinct findings over all platforms' },
    ),
    findings: Type.Array(findingSchema),
    suppressed: Type.Array(
      Type.Object({ id: Type.String(), package: Type.String(), reason: Type.String() }, closed),
      { description: 'Findings that the scanner was told to hide' },
    ),
    database: Type.Optional(databaseSchema),
    platforms: Type.Array(platformSchema),
    signatures: Type.Array(signatureSchema),
    signer: Type.Optional(
      Type.Object(
        {
          publicKey: Type.String({ description: 'Path relative to the evidence folder' }),
          fingerprint: digest('Of the public key in DER'),
        },
        closed,
      ),
    ),
    published: Type.Boolean({ description: 'Pushed, signed, verified, and under all its tags' }),
    tags: Type.Array(Type.String(), { description: 'Tags that point to the image now' }),
  },
  { title: 'verdict.json', ...closed },
);

export type Verdict = Static<typeof verdictSchema>;
export type Finding = Static<typeof findingSchema>;
export type Rule = Static<typeof ruleSchema>;
export type Severity = Static<typeof severitySchema>;
export type DatabaseFacts = Static<typeof databaseSchema>;
export type SignedStatement = Static<typeof signatureSchema>;
