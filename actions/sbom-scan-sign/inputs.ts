import { evidenceInput, registryInputs, signingInputs } from '../shared/runner/common-inputs.ts';
import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { flag, list, listOf, oneOf, text } from '../shared/runner/parsers.ts';
import { parseDatabases } from './database-source.ts';
import { phaseNames } from './phases.ts';
import { publishWords } from './publishing.ts';

export const inputs = defineInputs({
  layout: {
    description: 'Folder of the OCI image layout to judge, as docker-distroless-build writes it.',
    required: true,
    parse: text,
  },
  digest: {
    description: 'Digest that the layout must have, such as the output of the build.',
    parse: text,
  },
  repository: {
    description:
      'Image repository without tag, such as ghcr.io/org/service. The documents name the image by it.',
    required: true,
    parse: text,
  },
  tags: {
    description: 'Tags to set after everything is verified, separated by commas, spaces or line ends.',
    parse: list,
  },
  phases: {
    description:
      'What to do, always in this order: sbom, scan, push, sign, attest, verify, tag. Nothing is pushed that this action has not found good.',
    default: 'sbom,scan,push,sign,attest,verify,tag',
    parse: listOf(...phaseNames),
  },
  publish: {
    description:
      'true: the phases as given. false: of them only sbom and scan. auto: all on a push to the default branch or of a tag, else as false.',
    default: 'auto',
    parse: oneOf(...publishWords),
  },
  'fail-on': {
    description: 'Severities that fail the gate: critical, high, medium, low; or none.',
    default: 'critical,high',
    parse: listOf('critical', 'high', 'medium', 'low', 'none'),
  },
  unknown: {
    description: 'What a finding without a severity does: fail or warn.',
    default: 'fail',
    parse: oneOf('fail', 'warn'),
  },
  'only-fixed': {
    description: 'true: only findings for which a fixed version exists can fail the gate.',
    default: 'false',
    parse: flag,
  },
  database: {
    description:
      "Vulnerability data, tried in order: default (trivy's own), an OCI reference of a trivy database, or osv and a folder of advisories, such as osv:advisories.",
    default: 'default',
    parse: parseDatabases,
  },
  ...signingInputs,
  ...registryInputs,
  ...evidenceInput,
});

export type Given = Inputs<typeof inputs>;
