import { InputError } from '../../shared/errors.ts';
import { toolLines } from '../pins/tool-versions.ts';
import { compareGo } from './go-version.ts';
import { quoted } from './quoted.ts';

/** A version that a file asks for, as it is written there, without `go` in front. */
interface WrittenVersion {
  version: string;
  /** 1-based. */
  line: number;
}

/** The files that are asked when nothing is given, the first of them first. */
export const versionFiles = ['go.work', 'go.mod', '.go-version', '.tool-versions'];

/**
 * The Go version that a file asks for, by the file's name; undefined when it names none.
 *
 * @param useToolchain whether the `toolchain` line of go.mod and go.work counts
 * @throws InputError with the line that cannot be understood
 */
export function readVersionFile(
  path: string,
  text: string,
  useToolchain: boolean,
): WrittenVersion | undefined {
  const content = text.replace(/^\uFEFF/, '');
  const lines = content.split(/\r?\n/);
  const fail = (line: number, message: string): never => {
    throw new InputError(`${path}:${line}`, message);
  };
  switch (path.split(/[\\/]/).at(-1)) {
    case 'go.mod':
    case 'go.work':
      return readGoMod(lines, useToolchain, fail);
    case '.tool-versions':
      return readToolVersions(content, fail);
    default:
      return readGoVersion(lines, fail);
  }
}

type Fail = (line: number, message: string) => never;

/** What go and toolchain lines hold (golang.org/x/mod/modfile, GoVersionRE and ToolchainRE). */
const version = String.raw`[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?`;
const directives = {
  go: { pattern: new RegExp(`^(${version})$`), example: '"go 1.26.0"' },
  toolchain: { pattern: new RegExp(`^(?:go(${version})(?:-.*)?|default)$`), example: '"toolchain go1.26.8"' },
};

/** https://go.dev/doc/toolchain: the toolchain line counts where it is newer than the go line. */
function readGoMod(lines: string[], useToolchain: boolean, fail: Fail): WrittenVersion | undefined {
  const outside = outsideBlocks(lines);
  const language = readDirective('go', outside, fail);
  const toolchain = readDirective('toolchain', outside, fail);
  if (toolchain === undefined || !useToolchain) return language;
  if (language === undefined) return toolchain;
  return compareGo(toolchain.version, language.version) > 0 ? toolchain : language;
}

interface Line {
  line: number;
  words: string[];
}

/** The lines that stand in no `require ( ... )`. */
function outsideBlocks(lines: string[]): Line[] {
  let inBlock = false;
  return lines.flatMap((text, index) => {
    const found = words(text, '//');
    const isInside = inBlock || found.at(-1) === '(';
    inBlock = isInside && found[0] !== ')';
    return isInside ? [] : [{ line: index + 1, words: found }];
  });
}

function readDirective(verb: 'go' | 'toolchain', lines: Line[], fail: Fail): WrittenVersion | undefined {
  const { pattern, example } = directives[verb];
  const [first, second] = lines.filter(({ words }) => words[0] === verb);
  if (first === undefined) return undefined;
  if (second !== undefined) fail(second.line, `there is a second ${verb} line`);
  const { line, words } = first;
  const value = words[1] ?? '';
  if (words.length !== 2) fail(line, `the ${verb} line needs one version, such as ${example}`);
  const match = pattern.exec(value);
  if (match === null)
    return fail(line, `${quoted(value)} is not a version of a ${verb} line, such as ${example}`);
  return match[1] === undefined ? undefined : { version: match[1], line };
}

/** Other tools' lines are others' concern. */
function readToolVersions(text: string, fail: Fail): WrittenVersion | undefined {
  const found = toolLines(text).find(({ name }) => name === 'golang' || name === 'go');
  if (found === undefined) return undefined;
  const { name, version, line } = found;
  return version === undefined ? fail(line, `${name} has no version`) : { version: bare(version), line };
}

/** One version, or a range; lines that start with # are remarks. */
function readGoVersion(lines: string[], fail: Fail): WrittenVersion | undefined {
  const [first, second] = [...lines.entries()].filter(([, line]) => words(line, '#').length > 0);
  if (first === undefined) return undefined;
  if (second !== undefined) fail(second[0] + 1, 'there is a second version; one is enough');
  return { version: bare(words(first[1], '#').join(' ')), line: first[0] + 1 };
}

function words(line: string, remark: string): string[] {
  return (line.split(remark)[0] ?? '').split(/\s+/).filter((word) => word !== '');
}

function bare(version: string): string {
  return version.replace(/^go(?=\d)/, '');
}
