import { evidenceInput, workingDirectoryInput } from '../shared/runner/common-inputs.ts';
import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { flag, list, oneOf, text } from '../shared/runner/parsers.ts';
import { parseStages, stages } from './pins/stages.ts';

export const inputs = defineInputs({
  'go-version': {
    description:
      'Go version: 1.26.8, 1.26, 1.26.x, ^1.26.1, >=1.25, stable or oldstable. Default: what go-version-file says.',
    parse: text,
  },
  'go-version-file': {
    description:
      'File that says the Go version: go.work, go.mod, .go-version or .tool-versions. Default: the first of these in the working directory.',
    parse: text,
  },
  'check-latest': {
    description:
      'Ask for the newest Go that matches, instead of taking one that is on this machine or in the built-in table.',
    default: 'false',
    parse: flag,
  },
  token: {
    description: 'Token for release assets on this GitHub server; it is sent to no other host.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
    default: '${{ github.token }}',
    secret: true,
    parse: text,
  },
  cache: {
    description:
      'Keep modules, build output and results in the cache of GitHub: true, false, or auto, which is true but for releases, pushed tags, pull_request_target and workflow_run.',
    default: 'auto',
    parse: oneOf('auto', 'true', 'false'),
  },
  'cache-dependency-path': {
    description:
      'Files whose content names the cache of modules, as paths or globs. Default: every go.mod, go.sum and go.work below the working directory.',
    parse: list,
  },
  architecture: {
    description: 'CPU that Go is installed for, such as x64 or arm64. Default: that of this machine.',
    parse: text,
  },
  'go-download-base-url': {
    description: 'Where Go is downloaded from in place of go.dev/dl; the pinned digests stay the same.',
    parse: text,
  },
  tools: {
    description:
      'Tools to install, in the order the job needs them, each with a version or without: "helm@4.2 kind syft@latest". Default version: that of go-devops.lock.json, else the newest one known both as a release and as a Go module.',
    parse: list,
  },
  'tools-file': {
    description: 'File that names tools with their versions: .tool-versions or mise.toml.',
    parse: text,
  },
  'go-tools': {
    description:
      'Go programs to build, such as golang.org/x/tools/cmd/stringer@v0.40.0, and mod for the tool directives of go.mod.',
    parse: list,
  },
  source: {
    description:
      'Where tools come from: release (download), module (built from the Go module) or auto (the download where its host can be reached, else the module).',
    default: 'auto',
    parse: oneOf('auto', 'release', 'module'),
  },
  'cache-save': {
    description:
      'When the caches are saved: always, never, or auto, which is on the default branch, and elsewhere when nothing was found.',
    default: 'auto',
    parse: oneOf('auto', 'always', 'never'),
  },
  matrix: {
    description: 'Not to be set. The leg of the matrix, by which the caches of its jobs are told apart.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
    default: '${{ toJSON(matrix) }}',
    parse: text,
  },
  'job-status': {
    description: 'Not to be set. How the job ended, which decides what of the build cache is kept.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
    default: '${{ job.status }}',
    parse: text,
  },
  stages: {
    description: `Stages of the chain whose tools are installed too: ${stages.join(', ')}. check and scan need build; publish needs all three. Default: none.`,
    parse: parseStages,
  },
  background: {
    description:
      'Let builds from Go modules go on after this step; the other go-devops actions wait for the tool they need.',
    default: 'false',
    parse: flag,
  },
  ...workingDirectoryInput,
  ...evidenceInput,
});

export type Given = Inputs<typeof inputs>;
