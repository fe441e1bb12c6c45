import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ToolError } from '../shared/errors.ts';
import { relativeTo } from '../shared/files/relative-path.ts';
import { findRepository } from '../shared/git/repository.ts';
import { type CompilerMessage, compilerMessages } from '../shared/go/compiler-messages.ts';
import type { Annotation } from '../shared/ports.ts';
import type { Target } from './platforms.ts';

/** A `go build` that failed. */
interface FailedBuild {
  /** Import path of the main package. */
  main: string;
  target: Target;
  /** Where go ran. */
  folder: string;
  exitCode: number;
  stderr: string;
}

/** A failed build as one line: the first thing that is wrong, and where. */
export async function compileError({
  main,
  target,
  folder,
  exitCode,
  stderr,
}: FailedBuild): Promise<ToolError> {
  const [first, ...more] = await messagesIn(stderr, folder);
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  const reason =
    first === undefined ? firstLine(stderr) : `${first.file}:${first.line}: ${oneLine(first.text)}`;
  const build = [...Object.entries(target.env).map((pair) => pair.join('=')), 'go', 'build', main].join(' ');
  return new ToolError(build, `go build ended with exit code ${exitCode}: ${reason}${others}`, {
    code: exitCode,
    detail: stderr.trimEnd(),
  });
}

/** What the compiler said, at its places. */
export async function compilerAnnotations(detail: string, folder: string): Promise<Annotation[]> {
  const messages = await messagesIn(detail, folder);
  return messages.map(({ text, ...place }) => ({
    kind: 'error',
    title: 'go build',
    message: text,
    ...place,
  }));
}

/** @param folder where go ran; files come out relative to its repository, as annotations want them */
async function messagesIn(said: string, folder: string): Promise<CompilerMessage[]> {
  const real = await realpath(folder);
  const toRelative = relativeTo((await findRepository(real)) ?? real);
  return compilerMessages(said).map((message) => ({
    ...message,
    file: toRelative(resolve(real, message.file)),
  }));
}

/** The first line that is not the name of a package. */
function firstLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => !line.startsWith('# ')) ?? lines[0] ?? 'it said nothing';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
