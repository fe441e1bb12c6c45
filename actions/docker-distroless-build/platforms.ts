import { InputError } from '../shared/errors.ts';
import { formatPlatform, type Platform, parsePlatform } from '../shared/oci/platform.ts';

/** A platform of the image and how Go builds for it. */
export interface Target {
  platform: Platform;
  /** The platform as users write it: `linux/arm/v7`. */
  name: string;
  /** GOOS, GOARCH and the variant's variable. */
  env: Record<string, string>;
  /** e_machine of the ELF header (System V ABI; Linux elf-em.h). */
  machine: number;
}

interface Architecture {
  machine: number;
  /** Go's variable for the variant, and its value by the variant's name in OCI terms; '' is no variant. */
  variants?: { variable: string; values: Record<string, string> };
}

/** Linux architectures that Go builds for (`go tool dist list`) and their variants (OCI image-index.md, `go help environment`). */
const architectures: Record<string, Architecture> = {
  amd64: {
    machine: 62,
    variants: { variable: 'GOAMD64', values: { '': 'v1', v1: 'v1', v2: 'v2', v3: 'v3', v4: 'v4' } },
  },
  arm64: {
    machine: 183,
    variants: { variable: 'GOARM64', values: { '': 'v8.0', v8: 'v8.0', v9: 'v9.0' } },
  },
  arm: { machine: 40, variants: { variable: 'GOARM', values: { '': '7', v5: '5', v6: '6', v7: '7' } } },
  '386': { machine: 3 },
  loong64: { machine: 258 },
  mips: { machine: 8 },
  mipsle: { machine: 8 },
  mips64: { machine: 8 },
  mips64le: { machine: 8 },
  ppc64le: { machine: 21 },
  riscv64: { machine: 243 },
  s390x: { machine: 22 },
};

/** @throws InputError for what Go or a distroless image cannot be built for, and for a platform named twice */
export function parseTargets(platforms: string[]): Target[] {
  if (platforms.length === 0) throw new InputError('platforms', 'name at least one, such as linux/amd64');
  const targets = platforms.map(parseTarget);
  for (const [index, { name }] of targets.entries()) {
    if (targets.findIndex((other) => other.name === name) !== index)
      throw new InputError('platforms', `${name} stands twice`);
  }
  return targets;
}

function parseTarget(text: string): Target {
  const platform = parsePlatform(text);
  const architecture = architectures[platform.architecture];
  if (platform.os !== 'linux' || architecture === undefined) {
    const valid = Object.keys(architectures).map((name) => `linux/${name}`);
    throw new InputError('platforms', `"${text}" is not one of ${valid.join(', ')}`);
  }
  const { variants, machine } = architecture;
  const variant = platform.variant ?? '';
  const value = variants?.values[variant];
  if (value === undefined && variant !== '') {
    const known = Object.keys(variants?.values ?? {}).filter((name) => name !== '');
    const valid = known.length === 0 ? 'has no variants' : `has the variants ${known.join(', ')}`;
    throw new InputError('platforms', `"${text}": linux/${platform.architecture} ${valid}`);
  }
  return {
    platform,
    name: formatPlatform(platform),
    env: {
      GOOS: 'linux',
      GOARCH: platform.architecture,
      ...(variants !== undefined && value !== undefined && { [variants.variable]: value }),
    },
    machine,
  };
}
