/**
 * The environment of `go test` and `go generate`. Tests may need variables of the job (a database address, a
 * feature switch), so all pass but those that belong to the runner's own protocol (inputs, state, file commands,
 * run-time tokens) and GITHUB_TOKEN and GH_TOKEN: a test that needs a token gets it under a name of its own.
 *
 * Results stay cacheable: Go's test cache looks only at the variables that a test has read.
 */
export function testEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !withheld.test(name)) passed[name] = value;
  }
  // Every test binary with the race detector sleeps a second at its end (golang/go#20364); 50 ms give late
  // goroutines a chance to race as well.
  return { GORACE: 'atexit_sleep_ms=50', ...passed };
}

const withheld =
  /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY))$/i;
