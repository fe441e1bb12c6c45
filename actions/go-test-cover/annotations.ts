import type { Annotation } from '../shared/ports.ts';
import type { Drift } from './drift.ts';
import { alsoFailed, type Failure, subject } from './failure.ts';

/** Annotations of what went wrong, root causes first. */
export function annotationsOf(
  failures: Failure[],
  drift: Drift,
  toRelative: (path: string) => string,
): Annotation[] {
  return [
    ...failures.map((failure) => failureAnnotation(failure, toRelative)),
    ...drift.files.map(
      ({ path, change }): Annotation => ({
        kind: 'error',
        title: 'go generate',
        message: `go generate would leave this file ${change}; run "go generate ./..." and commit the result`,
        ...(change === 'modified' && { file: path, line: 1 }),
      }),
    ),
  ];
}

function failureAnnotation(failure: Failure, toRelative: (path: string) => string): Annotation {
  const { position, message } = failure;
  const others = alsoFailed(failure);
  const also = others.length > 0 ? `\nalso fails: ${others.join(', ')}` : '';
  return {
    kind: 'error',
    title: subject(failure),
    message: `${message.trim() === '' ? 'failed' : message}${also}`,
    ...(position !== undefined && { file: toRelative(position.file), line: position.line }),
    ...(position?.column !== undefined && { column: position.column }),
  };
}
