import type { LockedAsset } from '../../actions/setup-go-devops/pins/lock-file.ts';
import type { PinnedRelease } from '../../actions/setup-go-devops/pins/pinned-tool.ts';
import { unproved } from '../../actions/setup-go-devops/pins/versions.ts';
import type { Platform } from '../../actions/setup-go-devops/platform.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import type { Claims } from './digests.ts';
import { assetDigest, firstSeen, recordedExecutable } from './executables.ts';
import type { Target } from './plan.ts';
import type { LockPorts } from './ports.ts';

/**
 * Asks the addresses of a tool that the table lacks: its first download is the witness. Where the entry has a digest
 * already, the bytes have to be the same, from another address or with another member too.
 *
 * @throws ToolError where an address does not give them
 */
export async function askAddresses(
  target: Target,
  version: string,
  claims: Claims,
  ports: LockPorts | undefined,
): Promise<void> {
  const name = `${target.row.tool} ${version}`;
  for (const platform of target.platforms) {
    const { release } = unproved(target.row, version, platform);
    if (release === undefined) continue;
    const locked = target.previous?.assets?.[platform];
    if (locked !== undefined && isSamePlace(locked, release) && !(target.comparesBytes && ports)) continue;
    if (ports === undefined) {
      throw new ToolError(
        name,
        `${name} for ${platform} is not locked yet: that needs its download, not --offline`,
      );
    }
    await askAddress(name, release, locked, { platform, claims, ports });
  }
}

async function askAddress(
  name: string,
  release: PinnedRelease,
  locked: LockedAsset | undefined,
  { platform, claims, ports }: { platform: Platform; claims: Claims; ports: LockPorts },
): Promise<void> {
  const assets = claims.assets[platform] ?? [];
  claims.assets[platform] = assets;
  if (locked === undefined) {
    const seen = await firstSeen(name, release, ports);
    assets.push({ by: 'first seen', digest: seen.sha256 });
    claims.executables[platform] = [{ by: 'first seen', digest: seen.executable }];
    return;
  }
  const [url = ''] = release.urls;
  const digest = await assetDigest(name, release.urls, ports);
  assets.push({ by: 'address', digest, url });
  if (isSamePlace(locked, release) || digest !== locked.sha256) return;
  const executable = await recordedExecutable(name, { ...release, sha256: digest }, ports);
  claims.executables[platform] = [{ by: 'address', digest: executable }];
}

function isSamePlace({ url, member }: LockedAsset, release: PinnedRelease): boolean {
  return url === release.urls[0] && member === release.member;
}
