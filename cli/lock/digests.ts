import {
  checksumsUrl,
  publishedDigest,
  type ReadText,
} from '../../actions/setup-go-devops/pins/published-digest.ts';
import type { Platform } from '../../actions/setup-go-devops/platform.ts';
import type { VersionPins } from '../../actions/setup-go-devops/table/table.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import { moduleOf } from './entry.ts';
import { moduleSum } from './go-module.ts';
import type { Target } from './plan.ts';
import { type LockPorts, oneLine } from './ports.ts';

type Witness = 'lock file' | 'table' | 'checksum file' | 'checksum database' | 'first seen' | 'address';

/** A witness's word on the bytes of an asset or a module. */
interface Claim {
  by: Witness;
  /** Hex SHA-256, or the module's `h1:` hash. */
  digest: string;
  /** Where it stands, when that is an address. */
  url?: string;
}

/** All that is said of one version. */
export interface Claims {
  assets: Partial<Record<Platform, Claim[]>>;
  /** Of the executables in the assets. */
  executables: Partial<Record<Platform, Claim[]>>;
  module: Claim[];
  /** What could not be asked, and why: one line each. */
  gaps: string[];
}

/** How claims are collected: without `readText` and `ports`, from the lock file and the table only. */
export interface Witnesses {
  readText: ReadText;
  ports: LockPorts;
}

/**
 * Asks everybody who knows about a version: the entry, the table, the vendor's checksum file, and for a module that
 * neither the entry nor the table has, the checksum database.
 */
export async function collectClaims(
  { row, platforms, previous, known }: Target,
  version: string,
  witnesses: Witnesses | undefined,
): Promise<Claims> {
  const locked = previous?.version === version ? previous : undefined;
  const gaps = new Set<string>();
  const pins = row.versions[version];
  const collected = platforms.map(async (platform) => {
    const own = locked?.assets?.[platform];
    const claims = [...claim('lock file', own?.sha256), ...claim('table', pins?.assets?.[platform])];
    if (known && witnesses !== undefined && row.release?.assets[platform] !== undefined) {
      try {
        const digest = await publishedDigest(row, version, platform, witnesses.readText);
        const url = checksumsUrl(row, version, platform);
        claims.push({ by: 'checksum file', digest, ...(url !== undefined && { url }) });
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        gaps.add(oneLine(error));
      }
    }
    return [platform, claims] as const;
  });
  const assets = Object.fromEntries(await Promise.all(collected));
  const executables = Object.fromEntries(
    platforms.map((platform) => [
      platform,
      [
        ...claim('lock file', locked?.assets?.[platform]?.executable),
        ...claim('table', pins?.executables?.[platform]),
      ],
    ]),
  );
  const module = [...claim('lock file', locked?.module?.sum), ...claim('table', pins?.module)];
  const source = moduleOf(row, version);
  if (module.length === 0 && source !== undefined && witnesses !== undefined) {
    try {
      const digest = await moduleSum(source, witnesses.ports);
      module.push({ by: 'checksum database', digest });
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      gaps.add(oneLine(error));
    }
  }
  return { assets, executables, module, gaps: [...gaps] };
}

function claim(by: Witness, digest: string | undefined): Claim[] {
  return digest === undefined ? [] : [{ by, digest }];
}

/** Where witnesses contradict each other: one line for an asset, or the module, with what each of them says. */
export function contradictions(name: string, { assets, executables, module }: Claims): string[] {
  const inArchives = Object.entries(executables).map(
    ([platform, claims]) => [`${platform} executable`, claims] as const,
  );
  const all = [...Object.entries(assets), ...inArchives, ['Go module', module] as const];
  return all.flatMap(([what, claims]) => {
    if (new Set(claims.map(({ digest }) => digest)).size < 2) return [];
    const said = claims.map(
      ({ by, digest, url }) => `the ${by}${url === undefined ? '' : ` ${url}`} has ${digest}`,
    );
    return [`${name} ${what}: ${said.join(', ')}`];
  });
}

export interface AgreedPins extends VersionPins {
  assets: Partial<Record<Platform, string>>;
  executables: Partial<Record<Platform, string>>;
}

/** The digests that all witnesses agree on, in the form of the table. */
export function agreedPins({ assets, executables, module }: Claims): AgreedPins {
  const [sum] = module;
  return {
    assets: agreed(assets),
    executables: agreed(executables),
    ...(sum !== undefined && { module: sum.digest }),
  };
}

function agreed(claims: Partial<Record<Platform, Claim[]>>): Partial<Record<Platform, string>> {
  const digests = Object.entries(claims).map(([platform, [first]]) => [platform, first?.digest]);
  return Object.fromEntries(digests.filter(([, digest]) => digest !== undefined));
}

/** Tells that a version is not, or not wholly, cross-checked: hosts fail for several files in the same way. */
export function uncheckedNotes(name: string, { gaps }: Claims): string[] {
  const [first, ...others] = gaps;
  if (first === undefined) return [];
  const more = others.length > 0 ? ` (and ${others.length} more like it)` : '';
  return [`${name} is not cross-checked: ${first}${more}`];
}

/** Who stands behind an entry, besides itself: `table, checksum file; module: table`. */
export function witnessesOf({ assets, module }: Claims): string {
  const names = (claims: Claim[]) =>
    [...new Set(claims.map(({ by }) => by).filter((by) => by !== 'lock file'))].join(', ') || 'nobody';
  const all = Object.values(assets).flat();
  return [
    ...(all.length > 0 ? [names(all)] : []),
    ...(module.length > 0 ? [`module: ${names(module)}`] : []),
  ].join('; ');
}
