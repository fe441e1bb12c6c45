import { readFile, realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { findRepository } from '../../shared/git/repository.ts';
import type { Annotation, Ports } from '../../shared/ports.ts';
import { compareGo } from '../go/go-version.ts';

/** A go.mod or go.work. */
interface ModuleFile {
  /** Relative to the repository's root, with slashes. */
  path: string;
  text: string;
}

/** What is known before a go command says it, and says it late or not at all. */
interface Known {
  /** The go.work and go.mod that are built. */
  files: ModuleFile[];
  /** Version of Go that the job uses, such as 1.26.8. */
  goVersion: string;
  /** The tag that started the workflow. */
  tag: string | undefined;
  /** Every go.mod that the tag may be a version of: see `taggedFiles`. */
  tagged: ModuleFile[];
}

/** Warnings of a Go that is too old for the sources, and of a tag that is no version of its module. */
export function goWarnings({ files, goVersion, tag, tagged }: Known): Annotation[] {
  return [
    ...files.flatMap((file) => oldGo(file, goVersion)),
    ...(tag === undefined ? [] : wrongTag(tag, tagged)),
  ];
}

/** Warns of the module in a folder, and of the tag that started the workflow. */
export async function warnOfModule(
  workingDirectory: string,
  goVersion: string,
  { runner, env }: Pick<Ports, 'runner' | 'env'>,
): Promise<void> {
  const folder = await realpath(workingDirectory);
  const root = (await findRepository(folder)) ?? folder;
  const below = relative(root, folder).split(sep).join('/');
  const tag = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
  const read = async (paths: string[]): Promise<ModuleFile[]> => {
    // What cannot be read is left to go; a tag such as README.md/v1.0.0 names no folder at all.
    const texts = await Promise.all(
      paths.map((path) => readFile(join(root, path), 'utf8').catch(() => undefined)),
    );
    return paths.flatMap((path, at) => (texts[at] === undefined ? [] : [{ path, text: texts[at] }]));
  };
  const files = await read(['go.work', 'go.mod'].map((name) => posix.join(below, name)));
  const tagged = await read(tag === undefined ? [] : taggedFiles(tag));
  for (const warning of goWarnings({ files, goVersion, tag, tagged })) runner.annotate(warning);
}

/** With GOTOOLCHAIN=local only the go line counts: a newer toolchain line is a wish. */
function oldGo({ path, text }: ModuleFile, goVersion: string): Annotation[] {
  const needed = /^go[ \t]+([\d.]+(?:rc|beta)?\d*)/m.exec(text);
  if (needed?.[1] === undefined || compareGo(goVersion, needed[1]) >= 0) return [];
  const message = `${posix.basename(path)} needs Go ${needed[1]} or newer, and this job uses Go ${goVersion}: go commands will fail; ask for Go ${needed[1]}, or leave go-version out`;
  return [warning('Go is too old', message, path, text, needed.index)];
}

/** `v2.1.0`, or `api/v2.1.0` for the module in the folder api (go.dev/ref/mod#vcs-version). */
function parseTag(tag: string) {
  const found = /^(?:(.+)\/)?v(\d+)\.\d+\.\d+(?:-[\w.-]+)?(\+[\w.-]+)?$/.exec(tag);
  if (found === null) return undefined;
  const [, folder = '', major, metadata = ''] = found;
  return { folder, major: Number(major), metadata };
}

/** The files whose module a tag may be a version of: in the folder that it names, or in that folder's v2, v3 ... */
function taggedFiles(tag: string): string[] {
  const version = parseTag(tag);
  if (version === undefined) return [];
  const { folder, major } = version;
  return [posix.join(folder, 'go.mod'), ...(major >= 2 ? [posix.join(folder, `v${major}`, 'go.mod')] : [])];
}

function wrongTag(tag: string, tagged: ModuleFile[]): Annotation[] {
  const version = parseTag(tag);
  const modules = tagged.flatMap((file) => moduleOf(file));
  const [first] = modules;
  if (version === undefined || first === undefined) return [];
  const { major, metadata } = version;
  const warn = (message: string) => [warning('Tag and module', message, first.path, first.text, first.index)];
  if (metadata !== '') {
    return warn(
      `Go takes no tag with ${metadata} for a version of ${first.name}: "+incompatible" is what Go itself adds to v2 and later of a repository without a go.mod`,
    );
  }
  if (modules.some(({ majors }) => majors.includes(major))) return [];
  if (first.majors.includes(1) && !first.isGopkg) {
    return warn(
      `nobody can import ${tag} as module ${first.name}: from v2 on the module line and the imports end in the major version, ${first.name}/v${major} (${tag}+incompatible is only for a repository without a go.mod)`,
    );
  }
  return warn(`${tag} is no version of module ${first.name}, whose versions are v${first.majors[0]}.x.y`);
}

/** The module that a go.mod declares, and the major versions that its path stands for (go.dev/ref/mod#major-version-suffixes). */
function moduleOf({ path, text }: ModuleFile) {
  const found = /^module[ \t]+(?:\(\s*)?["`]?([^\s"`()]+)/m.exec(text);
  if (found?.[1] === undefined) return [];
  const name = found[1];
  const gopkg = /^gopkg\.in\/.*\.v(\d+)(?:-unstable)?$/.exec(name)?.[1];
  const suffix = gopkg ?? /\/v(\d+)$/.exec(name)?.[1];
  const majors = suffix === undefined ? [0, 1] : [Number(suffix)];
  return [{ path, text, index: found.index, name, majors, isGopkg: gopkg !== undefined }];
}

function warning(title: string, message: string, file: string, text: string, index: number): Annotation {
  return { kind: 'warning', title, message, file, line: text.slice(0, index).split('\n').length };
}
