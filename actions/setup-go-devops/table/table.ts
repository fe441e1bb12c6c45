import semver from 'semver';
import type { Platform } from '../platform.ts';
import actionlint from './actionlint.json' with { type: 'json' };
import buildctl from './buildctl.json' with { type: 'json' };
import buildkitd from './buildkitd.json' with { type: 'json' };
import cosign from './cosign.json' with { type: 'json' };
import crane from './crane.json' with { type: 'json' };
import ct from './ct.json' with { type: 'json' };
import go from './go.json' with { type: 'json' };
import golangciLint from './golangci-lint.json' with { type: 'json' };
import gotestsum from './gotestsum.json' with { type: 'json' };
import govulncheck from './govulncheck.json' with { type: 'json' };
import helm from './helm.json' with { type: 'json' };
import helmUnittest from './helm-unittest.json' with { type: 'json' };
import kind from './kind.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import kubeconform from './kubeconform.json' with { type: 'json' };
import kubectl from './kubectl.json' with { type: 'json' };
import mockgen from './mockgen.json' with { type: 'json' };
import registry from './registry.json' with { type: 'json' };
import stringer from './stringer.json' with { type: 'json' };
import syft from './syft.json' with { type: 'json' };
import trivy from './trivy.json' with { type: 'json' };
import trivyDb from './trivy-db.json' with { type: 'json' };

/** What is known of one tool: where its releases stand, how it is built, and which bytes are the right ones. */
export interface ToolRow {
  tool: string;
  /** Size of the executable, in MB (10^6 bytes): what takes longest is begun first. */
  megabytes?: number;
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
  /** The vendor's checksum file; `{asset}` stands for the asset's file name, `{url}` for its first address. */
  checksums?: string;
}

interface AssetLocation {
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
  /** Hex SHA-256 of the executable in that asset, where it is known: of a lock file's entry. */
  executables?: Partial<Record<Platform, string>>;
  /** Go only: the hash of the module golang.org/toolchain, of which each platform has a version of its own. */
  toolchains?: Partial<Record<Platform, string>>;
  /** The module's hash as go.sum writes it (`h1:…`, golang.org/x/mod/sumdb/dirhash). */
  module?: string;
}

export type Table = Record<string, ToolRow>;

const rows: ToolRow[] = [
  go,
  helm,
  helmUnittest,
  kind,
  kubectl,
  syft,
  trivy,
  cosign,
  ko,
  crane,
  kubeconform,
  actionlint,
  gotestsum,
  golangciLint,
  ct,
  govulncheck,
  stringer,
  mockgen,
  buildctl,
  buildkitd,
  trivyDb,
  registry,
];

/** The tools that this action knows. Each row is data; see the JSON files beside this one. */
export const table: Table = Object.fromEntries(rows.map((row) => [row.tool, row]));

/** The versions of a tool, newest first. */
export function versionsOf(row: ToolRow): string[] {
  return Object.keys(row.versions).sort(semver.rcompare);
}
