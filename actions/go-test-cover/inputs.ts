import { evidenceInput, workingDirectoryInput } from '../shared/runner/common-inputs.ts';
import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { duration, flag, list, listOf, oneOf, percentage } from '../shared/runner/parsers.ts';

export const inputs = defineInputs({
  ...workingDirectoryInput,
  packages: {
    description:
      'Package patterns to test, relative to working-directory, such as ./internal/... Default: all packages of all modules below working-directory or, with a go.work file, of those that it names.',
    parse: list,
  },
  lanes: {
    description:
      'Test lanes to run: unit, integration (tests behind //go:build integration). Default: unit, and integration where such tests exist.',
    parse: listOf('unit', 'integration'),
  },
  race: {
    description:
      'Race detector: auto (on where cgo and a C compiler exist), true (an error where they do not), false.',
    default: 'auto',
    parse: oneOf('auto', 'true', 'false'),
  },
  'coverage-threshold': {
    description:
      'Least share of statements that the lanes together must reach, in percent. 0 accepts any coverage.',
    default: '80',
    parse: percentage,
  },
  'coverage-exclude': {
    description:
      'Globs of files that do not count, matched against paths from the repository root and import paths. Generated files (// Code generated ... DO NOT EDIT.) never count.',
    parse: list,
  },
  'generate-check': {
    description:
      'Fail when go generate would change a committed file. It runs in a copy; the working tree stays as it is.',
    default: 'true',
    parse: flag,
  },
  timeout: {
    description: 'Time that the tests of one package, or go generate, may take, such as 90s or 10m.',
    default: '10m',
    parse: duration,
  },
  ...evidenceInput,
});

export type Given = Inputs<typeof inputs>;
