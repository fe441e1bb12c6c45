import { defineInputs } from './inputs.ts';
import { text } from './parsers.ts';

/** Where a door works. */
export const workingDirectoryInput = defineInputs({
  'working-directory': {
    description: 'Folder of the Go module or workspace.',
    default: '.',
    parse: text,
  },
});

/** How a door logs in to the registry it writes to; see registry-access.ts. */
export const registryInputs = defineInputs({
  'registry-username': {
    description: "User of the registry. Default: the docker configuration; for ghcr.io the job's own token.",
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
});

/** What a door signs with; see shared/signing/key.ts. */
export const signingInputs = defineInputs({
  key: {
    description:
      'Private key that signs: PEM text, the path of a file, env://NAME, or a key URI that cosign knows. Needed to publish.',
    secret: true,
    parse: text,
  },
  'key-password': {
    description: 'Password of the key.',
    secret: true,
    parse: text,
  },
});

/** Where a door writes its documents; see evidence.ts. */
export const evidenceInput = defineInputs({
  'evidence-dir': {
    description:
      "Folder for reports and documents, one for all steps of a job. Default: go-devops in the runner's temporary folder.",
    parse: text,
  },
});
