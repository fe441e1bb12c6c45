import semver from 'semver';
import type { Platform } from '../platform.ts';
import cosign from './cosign.json' with { type: 'json' };
import crane from './crane.json' with { type: 'json' };
import helm from './helm.json' with { type: 'json' };
import helmUnittest from './helm-unittest.json' with { type: 'json' };
import registry from './registry.json' with { type: 'json' };
import syft from './syft.json' with { type: 'json' };
import trivy from './trivy.json' with { type: 'json' };
import trivyDb from './trivy-db.json' with { type: 'json' };

/** What is known of one tool: where its releases stand, how it is built, and which bytes are the right ones. */
export interface ToolRow {
  tool: string;
  release?: Release;
  /** How it is built from its Go module; the first whose `versions` has the version counts. */
  modules?: ModuleRecipe[];
  /** Versions that are never installed, with the reason. */
  deny?: Record<string, string>;
  versions: Record<string, VersionPins>;
}

/** In all addresses and flags `{version}` stands for the version, without a v in front. */
export interface Release {
  assets: Partial<Record<Platform, AssetLocation>>;
  /** The vendor's checksum file; `{asset}` stands for the asset's file name. */
  checksums?: string;
}

export interface AssetLocation {
  /** The vendor's places of the same asset, the first one preferred; .tar.gz, .tgz or .zip is an archive. */
  urls: string[];
  /** Path of the executable inside the archive; absent when the asset is the executable. */
  member?: string;
}

export interface ModuleRecipe {
  /** SemVer range of the versions that this recipe builds. */
  versions: string;
  path: string;
  /** The module's version. Default: `v{version}`. */
  version?: string;
  /** The main package, relative to the module's root. */
  package: string;
  ldflags: string;
  tags?: string[];
  /** What the build needs besides the usual, such as GOEXPERIMENT. */
  environment?: Record<string, string>;
  /** Where it builds. Default: everywhere. */
  platforms?: Platform[];
  /** Published version of the modules that go.mod replaces by folders of its repository, such as `v0.{minor}.{patch}`. */
  replacements?: string;
}

/** The bytes a version may have. */
export interface VersionPins {
  /** Hex SHA-256 of the asset, by platform. */
  assets?: Partial<Record<Platform, string>>;
  /** Hex SHA-256 of the executable in that asset, where it is known. */
  executables?: Partial<Record<Platform, string>>;
  /** The module's hash as go.sum writes it (`h1:…`, golang.org/x/mod/sumdb/dirhash). */
  module?: string;
}

export type Table = Record<string, ToolRow>;

/** The tools that this action knows. Each row is data; see the JSON files beside this one. */
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
