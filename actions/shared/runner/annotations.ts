import type { Annotation } from '../ports.ts';
import { markdownTable } from './summary.ts';

/**
 * The runner shows ten annotations of a kind for a whole composite action (actions/runner,
 * ExecutionContext.cs) and drops the rest silently. Errors end the chain, so one action may use all ten, and
 * the last one is kept for the reason of the failure; warnings and notices are shared by the five actions.
 */
const budget = { error: 9, warning: 2, notice: 2 } as const;

/** A message is cut by the runner at this many characters. */
const messageLimit = 4096;

interface AnnotationBudget {
  /** Whether there is still a place for an annotation of this kind. One for which there is none is kept. */
  admit(annotation: Annotation): boolean;
  /** What was not admitted. */
  leftOut(): readonly Annotation[];
}

export function annotationBudget(): AnnotationBudget {
  const used = { error: 0, warning: 0, notice: 0 };
  const leftOut: Annotation[] = [];
  return {
    admit(annotation) {
      used[annotation.kind] += 1;
      if (used[annotation.kind] <= budget[annotation.kind]) return true;
      leftOut.push(annotation);
      return false;
    },
    leftOut: () => leftOut,
  };
}

/** The message as the runner shows it. */
export function cutMessage(message: string): string {
  return message.length <= messageLimit ? message : `${message.slice(0, messageLimit - 1)}…`;
}

/** Annotations as lines of a log: kind, place, title, message. */
export function annotationLines(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ kind, title, message, ...place }) =>
      [kind, placeOf(place), title, message].filter((part) => part).join(': '),
    )
    .join('\n');
}

/** Annotations as a part of the summary. */
export function annotationTable(annotations: readonly Annotation[]): string {
  const rows = annotations.map(({ kind, title, message, ...place }) => [
    kind,
    placeOf(place),
    title === undefined ? message : `${title}: ${message}`,
  ]);
  return `\n### More annotations\n\n${markdownTable(['kind', 'place', 'message'], rows)}`;
}

function placeOf({ file = '', line }: Pick<Annotation, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}
