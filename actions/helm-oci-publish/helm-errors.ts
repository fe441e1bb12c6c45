import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chart } from './chart.ts';
import type { Problem } from './problem.ts';

/** What `helm template` said when it failed: its error without the decoration, on one line. */
export function errorMessage(stderr: string): string {
  const from = stderr.search(/^Error: /m);
  return stderr
    .slice(Math.max(from, 0))
    .replace(/^Error: /, '')
    .replace(/\s*Use --debug flag to render out invalid YAML\s*/, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}

/** Errors and warnings of `helm lint`, each on one line. */
export function lintMessages(stdout: string): string[] {
  return stdout
    .split(/^(?=\[(?:INFO|WARNING|ERROR)\] |==> )/m)
    .filter((part) => /^\[(?:WARNING|ERROR)\]/.test(part))
    .map((part) =>
      part
        .replace(/^\[\w+\] /, '')
        .trim()
        .replace(/\s*\n\s*/g, ' '),
    );
}

/**
 * A problem from one of Helm's messages: with the template's file and line where it names them, and for a
 * failed `required` with the path of the value that is missing.
 */
export async function toProblem(message: string, where: string, chart: Chart): Promise<Problem> {
  const at = new RegExp(
    `${escapeRegExp(chart.metadata.name)}/(templates/[^:)\\s]+|charts/[^:)\\s]+):?(\\d+)?`,
  ).exec(message);
  const path = at?.[1] ?? /^(templates\/[^:\s]+[^:\s/]):/.exec(message)?.[1];
  const value = await missingValue(message, chart);
  const told = value === undefined ? message : `${message}; set ${value}`;
  return {
    message: `${chart.metadata.name}, ${where}: ${told}`,
    ...(path !== undefined && { file: join(chart.folder, path) }),
    ...(at?.[2] !== undefined && { line: Number(at[2]) }),
  };
}

/** Path of the value that a failed `required` asks for, found by its message in the templates. */
async function missingValue(message: string, { folder, files }: Chart): Promise<string | undefined> {
  const said = /execution error at \([^)]*\): (.+)$/.exec(message)?.[1];
  if (said === undefined) return undefined;
  for (const { path } of files.filter((file) => file.path.startsWith('templates/'))) {
    const template = await readFile(join(folder, path), 'utf8');
    const found = requiredValues(template).find(({ text }) => text === said);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** Every `required "text" .Values.a.b` and `.Values.a.b | required "text"` of a template. */
export function requiredValues(template: string): { text: string; value: string }[] {
  const quoted = '("(?:[^"\\\\\\n]|\\\\.)*"|`[^`]*`)';
  const value = '\\$?\\.Values\\.([\\w.]+)';
  const prefix = new RegExp(`\\brequired\\s+${quoted}\\s+\\(?\\s*${value}`, 'g');
  const piped = new RegExp(`${value}\\s*\\|\\s*required\\s+${quoted}`, 'g');
  return [
    ...[...template.matchAll(prefix)].map(([, text = '', path = '']) => ({
      text: unquote(text),
      value: path,
    })),
    ...[...template.matchAll(piped)].map(([, path = '', text = '']) => ({
      text: unquote(text),
      value: path,
    })),
  ];
}

function unquote(text: string): string {
  const inside = text.slice(1, -1);
  return text.startsWith('`') ? inside : inside.replace(/\\(.)/g, '$1');
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
