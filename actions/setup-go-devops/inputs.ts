import { evidenceInput, workingDirectoryInput } from '../shared/runner/common-inputs.ts';
import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { flag, list, oneOf, text } from '../shared/runner/parsers.ts';
import { parseStages, stages } from './stages.ts';

export const inputs = defineInputs({
  'go-version': {
    description:
      'Go version, such as 1.26.8 or 1.26. Default: what go-version-file asks for, else the Go on PATH.',
    parse: text,
  },
  'go-version-file': {
    description:
      'go.work, go.mod, .go-version or .tool-versions. Default: go.work, else go.mod, of the working directory.',
    parse: text,
  },
  tools: {
    description:
      'Tools to install, in the order the job needs them, each with a version or without: "helm@4.2 syft". Known: helm, helm-unittest, syft, trivy, trivy-db, cosign, crane, registry.',
    parse: list,
  },
  stages: {
    description: `Stages of the chain whose tools are installed too: ${stages.join(', ')}. check and scan need build; publish needs all three. Default: none.`,
    parse: parseStages,
  },
  source: {
    description:
      'Where tools come from: release (download), module (built from the Go module) or auto (the download where its host can be reached, else the module).',
    default: 'auto',
    parse: oneOf('auto', 'release', 'module'),
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
