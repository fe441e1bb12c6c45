import type { GoModule } from '../pins/pinned-tool.ts';
import { recipeHash } from './recipe-hash.ts';

/** What every build is told, so that the same source gives the same bytes wherever it is built. */
export const reproducible = ['-trimpath', '-buildvcs=false'];

/**
 * Names the binary that a module gives with a Go, for the tool cache: `go1.26.8-0a1b2c3d`. It changes with all
 * that the binary depends on; the operating system and the CPU are named elsewhere.
 */
export function buildVariant(module: GoModule, goVersion: string): string {
  return `go${goVersion}-${recipeHash({ module, reproducible, cgo: false }).slice(0, 8)}`;
}
