import semver from 'semver';
import type { Platform } from './platform.ts';
import cosign from './table/cosign.json' with { type: 'json' };
import crane from './table/crane.json' with { type: 'json' };
import helm from './table/helm.json' with { type: 'json' };
import helmUnittest from './table/helm-unittest.json' with { type: 'json' };
import registry from './table/registry.json' with { type: 'json' };
import syft from './table/syft.json' with { type: 'json' };
import trivy from './table/trivy.json' with { type: 'json' };
import trivyDb from './table/trivy-db.json' with { type: 'json' };

/** What is known of one tool: where its releases stand and which bytes are the right ones. */
export interface ToolRow {
  tool: string;
  /** Where a release is downloaded, by platform; `{version}` is replaced. */
  release?: Partial<Record<Platform, ReleaseLocation>>;
  /** Versions that are never installed, with the reason. */
  deny?: Record<string, string>;
  versions: Record<string, VersionPins>;
}

export interface ReleaseLocation {
  /** Ends in .tar.gz, .tgz or .zip for an archive; anything else is the binary itself. */
  url: string;
  /** Path of the binary inside the archive. */
  member?: string;
}

/** The bytes a version may have: pinned by the digest of its release assets, by its Go module, or by both. */
export interface VersionPins {
  /** Hex SHA-256 of the asset, by platform. */
  assets?: Partial<Record<Platform, string>>;
  module?: GoModule;
}

/** A Go module that the tool can be built from, at exactly the tool's version. */
export interface GoModule {
  path: string;
  version: string;
  /** The module's hash as go.sum writes it (`h1:…`, golang.org/x/mod/sumdb/dirhash). */
  sum: string;
  /** The main package, relative to the module's root. */
  package: string;
  ldflags: string;
  /** What the build needs besides the usual, such as GOEXPERIMENT. */
  environment?: Record<string, string>;
}

export type Table = Record<string, ToolRow>;

/** The tools that this action knows. Each row is data; see table/*.json. */
export const table: Table = Object.fromEntries(
  ([helm, helmUnittest, syft, trivy, trivyDb, cosign, crane, registry] as ToolRow[]).map((row) => [
    row.tool,
    row,
  ]),
);

/** The versions of a tool, newest first. */
export function versionsOf(row: ToolRow): string[] {
  return Object.keys(row.versions).sort(semver.rcompare);
}
