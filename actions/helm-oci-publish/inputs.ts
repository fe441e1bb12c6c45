import {
  evidenceInput,
  registryInputs,
  signingInputs,
  workingDirectoryInput,
} from '../shared/runner/common-inputs.ts';
import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { list, listOf, text } from '../shared/runner/parsers.ts';

export const inputs = defineInputs({
  charts: {
    description:
      'Chart folders in the working directory, separated by commas, spaces or line ends. Default: every folder with a Chart.yaml.',
    parse: list,
  },
  ...workingDirectoryInput,
  phases: {
    description: 'What to do: check (lint, render, unit tests), publish (package, push, sign, tag, index).',
    default: 'check,publish',
    parse: listOf('check', 'publish'),
  },
  registry: {
    description:
      "Where charts go, such as oci://ghcr.io/org/charts; the chart's name is appended. Default: the image's registry and owner, and charts.",
    parse: text,
  },
  ...registryInputs,
  version: {
    description:
      'Chart version. Default: 1.2.3 on a push of the tag v1.2.3, otherwise <Chart version>-0.<commit time>.g<commit>.',
    parse: text,
  },
  'app-version': {
    description: 'appVersion of the chart. Default: v1.2.3 on a push of that tag, otherwise the commit.',
    parse: text,
  },
  image: {
    description:
      'Image by digest, such as ghcr.io/org/service@sha256:..., written into the packaged values as image.repository and image.digest.',
    parse: text,
  },
  'values-layers': {
    description:
      'Values files per environment, such as "dev=values.base.yaml+values.dev.yaml; prod=values.base.yaml+values.prod.yaml", relative to the chart. Default: values.base.yaml and each values.<environment>.yaml.',
    parse: text,
  },
  ...signingInputs,
  index: {
    description: 'Path of an index.yaml in the working directory to regenerate from the registry, or off.',
    default: 'off',
    parse: text,
  },
  ...evidenceInput,
});

export type Given = Inputs<typeof inputs>;
