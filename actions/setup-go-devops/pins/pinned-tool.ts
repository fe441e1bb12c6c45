/** One tool at one version for one platform, with all that proves its bytes: what an installation needs to know. */
export interface PinnedTool {
  name: string;
  /** Without a v in front. */
  version: string;
  pinnedBy: 'table' | 'lock';
  /** Hex SHA-256 of the release's executable, where it is known before the tool is here. */
  executable?: string;
  release?: PinnedRelease;
  module?: GoModule;
}

export interface PinnedRelease {
  /** Places of the same asset, the preferred one first. */
  urls: string[];
  /** Hex SHA-256 of the asset. */
  sha256: string;
  /** Path of the executable inside the archive; absent when the asset is the executable. */
  member?: string;
}

/** A Go module that the tool is built from, at exactly the tool's version. */
export interface GoModule {
  path: string;
  version: string;
  /** The module's hash as go.sum writes it (`h1:…`, golang.org/x/mod/sumdb/dirhash). */
  sum: string;
  /** The main package, relative to the module's root. */
  package: string;
  ldflags: string;
  tags?: string[];
  environment?: Record<string, string>;
  /** Published version of the modules that go.mod replaces by folders of its repository. */
  replacements?: string;
}
