import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { list, listOf, text } from '../shared/runner/parsers.ts';

export const inputs = defineInputs({
  charts: {
    description:
      'Chart folders, separated by commas, spaces or line ends. Default is every folder with a Chart.yaml.',
    parse: list,
  },
  'working-directory': {
    description: 'Folder that the paths in the other inputs are relative to.',
    default: '.',
    parse: text,
  },
  phases: {
    description: 'What to do: check (lint, render, unit tests), publish (package, push, sign, tag, index).',
    default: 'check,publish',
    parse: listOf('check', 'publish'),
  },
  registry: {
    description:
      "Where charts go, such as oci://ghcr.io/org/charts; the chart's name is appended. Default is the image's registry and owner, and charts.",
    parse: text,
  },
  'registry-username': {
    description:
      "User of the registry. Default is the docker configuration; for ghcr.io the job's own token.",
    parse: text,
  },
  'registry-password': {
    description: 'Password or token of that user.',
    secret: true,
    parse: text,
  },
  token: {
    description: 'Token for ghcr.io when no user is given; it is sent to no other host.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
    default: '${{ github.token }}',
    secret: true,
    parse: text,
  },
  version: {
    description:
      'Chart version. Default is the tag v1.2.3 on this commit as 1.2.3, otherwise <Chart version>-0.<commit time>.g<commit>.',
    parse: text,
  },
  'app-version': {
    description: 'appVersion of the chart. Default is the tag on this commit, otherwise the commit.',
    parse: text,
  },
  image: {
    description:
      'Image by digest, such as ghcr.io/org/service@sha256:..., written into the packaged values as image.repository and image.digest.',
    parse: text,
  },
  'values-layers': {
    description:
      'Values files per environment, such as "dev=values.base.yaml+values.dev.yaml; prod=values.base.yaml+values.prod.yaml", relative to the chart. Default is values.base.yaml and each values.<environment>.yaml.',
    parse: text,
  },
  key: {
    description:
      'Private key that signs the chart: PEM text, the path of a file, or a key URI that cosign knows. Needed to publish.',
    secret: true,
    parse: text,
  },
  'key-password': {
    description: 'Password of the key.',
    secret: true,
    parse: text,
  },
  index: {
    description: 'Path of an index.yaml to regenerate from the registry, or off.',
    default: 'off',
    parse: text,
  },
  'evidence-dir': {
    description:
      "Folder for charts.json and test reports. Default is go-devops in the runner's temporary folder.",
    parse: text,
  },
});

export type Given = Inputs<typeof inputs>;
