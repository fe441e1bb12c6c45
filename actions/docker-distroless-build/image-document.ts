import type { Image, ImagePlatform } from '../shared/documents/image.ts';
import { sha256 } from '../shared/oci/digest.ts';
import { formatTime } from '../shared/oci/image.ts';
import { parseImageConfig } from '../shared/oci/manifest.ts';
import type { Base } from './base.ts';
import type { BuiltImage } from './image-layout.ts';
import { programPath } from './platform-image.ts';
import { checkImage } from './policy.ts';
import type { Source } from './source.ts';

interface Build {
  repository: string;
  /** Digest of the index. */
  digest: string;
  tags: string[];
  source: Source;
  base: Base;
  go: string;
  main: string;
  program: string;
  maxSize: number;
  images: BuiltImage[];
}

/** The document image.json: what was built, and what the policy found. */
export function imageDocument(build: Build): Image {
  const { repository, digest, tags, source, base, go, main, maxSize, images } = build;
  const described = images.map((built) => ({ built, platform: describePlatform(built, build.program) }));
  return {
    repository,
    digest,
    image: `${repository}@${digest}`,
    tags,
    created: formatTime(source.epoch),
    source: {
      ...(source.commit !== undefined && { revision: source.commit.hash }),
      modified: source.commit !== undefined && source.commit.modified.length > 0,
      ...(source.url !== undefined && { url: source.url }),
    },
    base: {
      name: base.name,
      ...(base.digest !== undefined && { digest: base.digest }),
      ...(base.content !== undefined && { content: base.content }),
      skipped: base.skipped,
    },
    go,
    main,
    maxSize,
    platforms: described.map(({ platform }) => platform),
    findings: described.flatMap(({ built, platform }) => {
      const { target, bytes } = built.program.binary;
      return checkImage({ target, platform, program: bytes }, maxSize);
    }),
  };
}

function describePlatform({ name, base, program, image }: BuiltImage, programName: string): ImagePlatform {
  const path = programPath(programName);
  const layers = [
    ...base.layers.map(({ descriptor, unpackedSize }) => ({ descriptor, unpackedSize, content: 'base' })),
    { descriptor: program.layer.descriptor, unpackedSize: program.unpackedSize, content: path },
  ].map(({ descriptor: { digest, size }, unpackedSize, content }) => ({
    digest,
    size,
    unpackedSize,
    content,
  }));
  const { config = {} } = parseImageConfig(image.config.bytes);
  const { bytes, info } = program.binary;
  return {
    platform: name,
    digest: image.manifest.descriptor.digest,
    size: sum(layers.map(({ size }) => size)),
    unpackedSize: sum(layers.map(({ unpackedSize }) => unpackedSize)),
    layers,
    user: config.User ?? '',
    entrypoint: config.Entrypoint ?? [],
    binary: {
      path,
      digest: sha256(bytes),
      size: bytes.byteLength,
      go: info.go,
      ...(info.module !== undefined && { module: info.module }),
      ...(info.version !== undefined && { version: info.version }),
      settings: info.settings,
    },
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
