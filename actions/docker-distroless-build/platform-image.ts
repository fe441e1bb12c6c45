import { type AssembledImage, assembleImage } from '../shared/oci/image.ts';
import type { Layer } from '../shared/oci/layer.ts';
import type { TarEntry } from '../shared/oci/tar.ts';
import type { BaseImage } from './base.ts';
import { withParents } from './builtin/base-files.ts';
import { withoutImageLabels } from './image-annotations.ts';
import type { Target } from './platforms.ts';

/** `nonroot` of distroless and of the builtin base, by number: Kubernetes' runAsNonRoot cannot check names. */
const nonrootUser = '65532:65532';

/** A mode that lets everybody run the program and nobody change it. */
const programMode = 0o555;

/** Where the program stands in the image. */
export function programPath(program: string): string {
  return `/app/${program}`;
}

export function programLayer(program: string, bytes: Uint8Array): TarEntry[] {
  return withParents([
    { type: 'file', path: programPath(program).slice(1), mode: programMode, content: bytes },
  ]);
}

interface PlatformImageSpec {
  target: Target;
  base: BaseImage;
  program: string;
  layer: Layer;
  /** What made the layer, for the history. */
  createdBy: string;
  /** Seconds since 1970. */
  created: number;
  annotations: Record<string, string>;
}

/** The image of one platform: the base, and the program on top of it as a numeric non-root user. */
export function platformImage(spec: PlatformImageSpec): AssembledImage {
  const { target, base, program, layer, createdBy, created, annotations } = spec;
  const inherited = base.config.config ?? {};
  const config = { ...base.config, config: { ...inherited, Labels: withoutImageLabels(inherited.Labels) } };
  return assembleImage({
    base: { config, layers: base.layers.map(({ descriptor }) => descriptor) },
    layers: [{ descriptor: layer.descriptor, diffId: layer.diffId, createdBy }],
    platform: target.platform,
    created,
    config: {
      User: imageUser(inherited.User),
      Env: missingEnv(inherited.Env ?? []),
      Entrypoint: [programPath(program)],
      Labels: annotations,
    },
    annotations,
  });
}

/** The base's user when it is a number other than root's, else nonroot. */
function imageUser(user: string | undefined): string {
  return user !== undefined && isNonRootNumber(user) ? user : nonrootUser;
}

/** `65532` or `65532:65532`. */
export function isNonRootNumber(user: string): boolean {
  return /^[1-9]\d*(:\d+)?$/.test(user);
}

const defaultEnv = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt',
];

function missingEnv(env: string[]): string[] {
  const names = env.map((line) => line.split('=', 1)[0]);
  return defaultEnv.filter((line) => !names.includes(line.split('=', 1)[0]));
}
