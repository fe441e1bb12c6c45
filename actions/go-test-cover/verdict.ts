import { percent, reaches, type Statements } from './coverage.ts';
import type { Drift } from './drift.ts';
import { type Failure, headline } from './failure.ts';

/** A rule that was broken. */
export interface Reason {
  gate: 'tests' | 'coverage' | 'drift';
  /** One line: what, where, how to fix. */
  message: string;
}

export interface VerdictFacts {
  failures: Failure[];
  coverage: Statements;
  /** Import paths whose statements are not counted because they did not build or crashed. */
  missing: string[];
  /** Percent. */
  threshold: number;
  drift: Drift;
  /** Where a failure is, short: `internal/x/x_test.go:7`. */
  where(failure: Failure): string;
}

/** The rules of the action; no reason means that it passes. */
export function judge({ failures, coverage, missing, threshold, drift, where }: VerdictFacts): Reason[] {
  const reasons: Reason[] = [];
  const first = failures[0];
  if (first !== undefined) {
    const count = failures.length === 1 ? '1 failure' : `${failures.length} failures, first`;
    reasons.push({ gate: 'tests', message: `${count}: ${headline(first)} (${where(first)})` });
  }
  // Where nothing was measured because something failed, that failure is the whole story.
  const unmeasured = first !== undefined && coverage.total === 0;
  if (threshold > 0 && !unmeasured) {
    const message = coverageMessage(coverage, missing, threshold);
    if (message !== undefined) reasons.push({ gate: 'coverage', message });
  }
  if (drift.outcome === 'found') {
    const paths = drift.files.map(({ path, change }) =>
      change === 'modified' ? path : `${path} (${change})`,
    );
    const shown = paths.length > 3 ? [...paths.slice(0, 3), `${paths.length - 3} more`] : paths;
    reasons.push({
      gate: 'drift',
      message: `go generate changes ${shown.join(', ')}; run "go generate ./..." and commit the result`,
    });
  }
  if (drift.outcome === 'failed')
    reasons.push({ gate: 'drift', message: drift.reason ?? 'go generate failed' });
  return reasons;
}

function coverageMessage(coverage: Statements, missing: string[], threshold: number): string | undefined {
  const share = `${percent(coverage).toFixed(1)} % of statements (${coverage.covered}/${coverage.total})`;
  if (missing.length > 0) {
    const names =
      missing.length > 3
        ? `${missing.slice(0, 3).join(', ')} and ${missing.length - 3} more`
        : missing.join(', ');
    return `${share} is incomplete: no coverage came from ${names}, which failed`;
  }
  if (coverage.total === 0) {
    return 'there is no statement to cover; test another folder, exclude less, or set coverage-threshold: 0';
  }
  if (reaches(coverage, threshold)) return undefined;
  const wanted = Math.ceil((threshold * coverage.total) / 100) - coverage.covered;
  return `${share} is below ${threshold} %; cover ${wanted} more, or lower coverage-threshold`;
}
