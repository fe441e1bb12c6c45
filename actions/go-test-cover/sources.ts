/** Where code lives: needed to tell the user's frames from others and to complete relative paths. */
export interface Sources {
  /** Folder that `go test` ran in; compiler messages are relative to it. */
  dir: string;
  /** Folder of a package, when known. */
  packageDir(importPath: string): string | undefined;
  /** Whether an absolute path belongs to the code under test. */
  isOurs(file: string): boolean;
}
