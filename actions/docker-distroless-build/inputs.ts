import { evidenceInput, registryInputs, workingDirectoryInput } from '../shared/runner/common-inputs.ts';
import { defineInputs, type Inputs } from '../shared/runner/inputs.ts';
import { byteSize, list, text } from '../shared/runner/parsers.ts';
import { parseGoFlags } from './go-flags.ts';

/** Distroless static of Debian 13, user nonroot; the digest stands in several public Dockerfiles. */
const distroless =
  'gcr.io/distroless/static-debian13:nonroot@sha256:e2e927ec666bae08560abb3c55d0659eceabb657f56b6782ab500a9fc7f555e3';

export const inputs = defineInputs({
  main: {
    description: 'The main package, such as ./cmd/server. Default: the only one of the module.',
    parse: text,
  },
  ...workingDirectoryInput,
  repository: {
    description:
      'Where the image will be pushed: registry and path without a tag, such as ghcr.io/acme/orders. Default: ghcr.io and the name of the repository.',
    parse: text,
  },
  tags: {
    description:
      'Tags for the image. Default: sha-<12 hex> (-dirty when files are not committed), the branch, and on a push of the tag v1.2.3 also 1.2.3 and, when it is the highest stable version, latest.',
    parse: list,
  },
  platforms: {
    description: 'Platforms to build for, such as linux/amd64, linux/arm64 or linux/arm/v7.',
    default: 'linux/amd64,linux/arm64',
    parse: list,
  },
  base: {
    description:
      'Base images, tried in order: references pinned by digest, or builtin (CA certificates, time zones and users, nothing downloaded). The next one is taken only when a registry cannot be reached.',
    default: distroless,
    parse: list,
  },
  'go-flags': {
    description: 'More flags for go build, such as -tags=netgo -ldflags="-X main.edition=free".',
    parse: parseGoFlags,
  },
  'max-size': {
    description: 'Largest compressed size of the image on any platform, such as 10MB.',
    default: '10MB',
    parse: byteSize,
  },
  ...registryInputs,
  ...evidenceInput,
});

export type Given = Inputs<typeof inputs>;
