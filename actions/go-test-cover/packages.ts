import { InputError } from '../shared/errors.ts';
import type { Exec } from '../shared/exec.ts';
import { parsePackageList } from '../shared/go/package-list.ts';
import type { ModuleGroup } from './modules.ts';

/** A package as `go list -json` describes it; only the fields used here. */
export interface GoPackage {
  ImportPath: string;
  /** Absolute folder; absent when the package does not exist. */
  Dir?: string;
  Module?: { Path: string };
  GoFiles?: string[];
  CgoFiles?: string[];
  TestGoFiles?: string[];
  XTestGoFiles?: string[];
  Imports?: string[];
  TestImports?: string[];
  XTestImports?: string[];
}

const fields = [
  'ImportPath',
  'Dir',
  'Module',
  'GoFiles',
  'CgoFiles',
  'TestGoFiles',
  'XTestGoFiles',
  'Imports',
  'TestImports',
  'XTestImports',
];

/** Lists the packages of a group under build tags. Broken packages are listed too. */
export async function listPackages(
  group: ModuleGroup,
  tags: string[],
  exec: Exec,
  env: Record<string, string>,
): Promise<GoPackage[]> {
  const tagged = tags.length === 0 ? [] : [`-tags=${tags.join(',')}`];
  const args = ['list', '-e', `-json=${fields.join(',')}`, ...tagged, ...group.patterns];
  const { stdout } = await exec({ tool: 'go', args, cwd: group.dir, env });
  return parsePackageList(stdout);
}

/**
 * The packages with tests that a build tag changes: their tests differ, or the code that these reach.
 * The rest would only repeat what the run without the tag did.
 */
export function changedByTag(without: GoPackage[], tagged: GoPackage[]): GoPackage[] {
  const before = new Map(without.map((each) => [each.ImportPath, each]));
  const after = new Map(tagged.map((each) => [each.ImportPath, each]));
  const differs = (each: GoPackage, part: (of: GoPackage) => string) =>
    part(before.get(each.ImportPath) ?? { ImportPath: '' }) !== part(each);
  const seen = new Map<string, boolean>();

  const codeDiffers = (importPath: string): boolean => {
    const known = seen.get(importPath);
    const each = after.get(importPath);
    if (known !== undefined || each === undefined) return known ?? false;
    // Imports have no cycles; the entry only spares a second visit.
    const result = differs(each, codeFiles) || (each.Imports ?? []).some(codeDiffers);
    seen.set(importPath, result);
    return result;
  };
  return tagged.filter((each) => {
    if (!hasTests(each)) return false;
    const reached = [each.ImportPath, ...(each.TestImports ?? []), ...(each.XTestImports ?? [])];
    return differs(each, testFiles) || reached.some(codeDiffers);
  });
}

function hasTests(each: GoPackage): boolean {
  return (each.TestGoFiles?.length ?? 0) + (each.XTestGoFiles?.length ?? 0) > 0;
}

function codeFiles({ GoFiles = [], CgoFiles = [] }: GoPackage): string {
  return [...GoFiles, ...CgoFiles].join('\n');
}

function testFiles({ TestGoFiles = [], XTestGoFiles = [] }: GoPackage): string {
  return [...TestGoFiles, '', ...XTestGoFiles].join('\n');
}

/** @throws InputError when the patterns match nothing */
export function requirePackages(packages: GoPackage[], patterns: string[]): void {
  if (packages.some((each) => each.Dir !== undefined)) return;
  throw new InputError(
    'packages',
    `${patterns.join(' ')} matches no Go package; give patterns such as ./... or ./internal/...`,
  );
}
