import {
  listOf,
  literal,
  mapOf,
  objectOf,
  oneOf,
  textAs,
  textOf,
  type ValueOf,
  withOneOf,
} from '../../shared/files/values.ts';
import { platforms } from '../platform.ts';

const hexSha256 = textOf(/[0-9a-f]{64}/, 'a SHA-256 of 64 hexadecimal digits, in small letters');

const moduleSum = textOf(/h1:[A-Za-z0-9+/]{43}=/, 'a hash as go.sum writes it, h1:…=');

/** A version of SemVer, short enough for the name of a folder. */
const version = textOf(
  /(?!.{101})(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?/,
  'a version such as 4.2.4, without a v in front',
);

const moduleVersion = textOf(
  /v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+incompatible)?/,
  'a version of a Go module such as v4.2.4',
);

/** Any host and both schemes: the digest decides whether the bytes are the right ones. */
const assetUrl = textAs(
  /https?:\/\/[^\s/?#@\\]+\/[^\s#\\]*/,
  'an http or https address of an asset, without a user',
  (given, fail) => (URL.canParse(given) ? given : fail(`${JSON.stringify(given)} is not an address`)),
);

/** Names of an archive, with slashes; no step of it leads up or to a drive. */
const member = textOf(
  /(?!\.{1,2}(\/|$))[^/\\:\p{Cc}]+(\/(?!\.{1,2}(\/|$))[^/\\:\p{Cc}]+)*/u,
  'a path inside the archive',
);

/** Flags of the linker that neither start a program nor read a file. */
const ldflags = textOf(
  /(-s|-w|-X [\w./~-]+=[\w./+:-]*)?( (-s|-w|-X [\w./~-]+=[\w./+:-]*))*/,
  'a list of the flags -s, -w and -X name=value',
);

const lockedAsset = objectOf({
  url: { value: assetUrl },
  sha256: { description: 'Hex SHA-256 of the asset', value: hexSha256 },
  member: {
    description: 'Path of the executable inside the archive; absent when the asset is the executable',
    value: member,
    optional: true,
  },
  executable: {
    description: 'Hex SHA-256 of the executable, recorded at the first verified extraction',
    value: hexSha256,
    optional: true,
  },
});

const lockedModule = objectOf({
  path: { value: textOf(/[\w~][\w.~-]*(\/[\w~][\w.~-]*)*/, 'a path of a Go module') },
  version: { value: moduleVersion },
  sum: { description: "The module's hash as go.sum writes it", value: moduleSum },
  package: {
    description: "The main package, relative to the module's root",
    value: textOf(/\.|\.(\/[\w~][\w.~-]*)+/, 'a package such as . or ./cmd/helm'),
  },
  ldflags: { value: ldflags },
  tags: { value: listOf(textOf(/[\w.]+/, 'a build tag')), optional: true },
  environment: {
    // Others could start programs: CC, GOFLAGS=-toolexec.
    value: mapOf(
      textOf(/GOEXPERIMENT|CGO_ENABLED/, 'one of GOEXPERIMENT, CGO_ENABLED'),
      textOf(/[\w,.-]*/, 'a value of letters, digits and commas'),
    ),
    optional: true,
  },
  replacements: {
    description: 'Published version of the modules that go.mod replaces by folders of its repository',
    value: moduleVersion,
    optional: true,
  },
});

const lockedTool = withOneOf(
  objectOf({
    requested: {
      description: 'What was asked for when the entry was written: what an update stays within',
      value: textOf(
        /latest|\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?/,
        'latest, or a version such as 4, 4.2 or 4.2.4',
      ),
    },
    version: { value: version },
    assets: {
      description: 'The release, by platform',
      value: mapOf(oneOf(...platforms), lockedAsset),
      optional: true,
    },
    module: {
      description: 'The Go module that it is built from where there is no release',
      value: lockedModule,
      optional: true,
    },
  }),
  'assets',
  'module',
);

/** go-devops.lock.json: what a team has chosen, and the digests that prove it. */
export const lockFormat = objectOf({
  $schema: { value: textOf(/.*/, 'the address of a schema'), optional: true },
  lockVersion: {
    description: 'Version of this format',
    value: literal(1, '1, the format that this version of go-devops reads'),
  },
  tools: {
    // The names become folders of the tool cache and files on PATH.
    value: mapOf(textOf(/[a-z][a-z0-9-]{0,63}/, 'a name of small letters, digits and dashes'), lockedTool),
  },
});

export type LockFile = ValueOf<typeof lockFormat>;
export type LockedTool = ValueOf<typeof lockedTool>;
export type LockedAsset = ValueOf<typeof lockedAsset>;
