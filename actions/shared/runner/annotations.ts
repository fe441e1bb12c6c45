import type { Annotation } from '../ports.ts';

/**
 * The runner shows ten annotations of a kind for a whole composite action (actions/runner,
 * ExecutionContext.cs) and drops the rest silently. Errors end the chain, so one action may use all ten;
 * warnings and notices are shared by the five actions.
 */
const budget = { error: 10, warning: 2, notice: 2 } as const;

/** A message is cut by the runner at this many characters. */
const messageLimit = 4096;

export interface AnnotationBudget {
  /** The annotation to emit, or undefined when the budget of its kind is spent. */
  admit(annotation: Annotation): Annotation | undefined;
  /** One line for each kind of which some were left out. */
  leftOut(): string[];
}

export function annotationBudget(): AnnotationBudget {
  const used = { error: 0, warning: 0, notice: 0 };
  return {
    admit(annotation) {
      used[annotation.kind] += 1;
      if (used[annotation.kind] > budget[annotation.kind]) return undefined;
      return { ...annotation, message: cut(annotation.message) };
    },
    leftOut() {
      return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
        const more = used[kind] - budget[kind];
        return more > 0 ? [`${more} more ${kind}${more === 1 ? '' : 's'}: see the summary`] : [];
      });
    },
  };
}

function cut(message: string): string {
  return message.length <= messageLimit ? message : `${message.slice(0, messageLimit - 1)}…`;
}
