/** Outputs of the action, by name; action.yml and README are made from it. */
export const outputs = {
  passed: 'Number of tests that passed, subtests included.',
  failed: 'Number of failures: tests that failed, and packages that failed without one (build, panic, exit).',
  skipped: 'Number of tests that were skipped.',
  packages: 'Number of packages tested.',
  coverage: 'Statement coverage of all lanes together in percent, rounded down to one decimal.',
  'coverage-covered': 'Number of statements covered.',
  'coverage-total': 'Number of statements that count.',
  drift: 'What go generate would change: none, found, failed, or off when it was not checked.',
  verdict: 'pass or fail.',
  'tests-file': 'Path of tests.json.',
  'junit-file': 'Path of the JUnit XML report.',
  'profile-file': 'Path of the merged cover profile.',
} as const;
