import { userEnvironment } from '../shared/process/environment.ts';

/**
 * The environment of `go test` and `go generate`: the user's. Results stay cacheable, as Go's test cache looks only
 * at the variables that a test has read.
 */
export function testEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  // Every test binary with the race detector sleeps a second at its end (golang/go#20364); 50 ms give late
  // goroutines a chance to race as well.
  return { GORACE: 'atexit_sleep_ms=50', ...userEnvironment(env) };
}
