import { InputError } from '../shared/errors.ts';

/** An operating system and a CPU in Go's words: `linux-amd64`. */
export type Platform = (typeof platforms)[number];

export const platforms = [
  'linux-amd64',
  'linux-arm64',
  'darwin-amd64',
  'darwin-arm64',
  'windows-amd64',
  'windows-arm64',
] as const;

/** The platform in Go's words for Node's words. */
export function goPlatform(nodePlatform: string, nodeArch: string): Platform {
  const os = nodePlatform === 'win32' ? 'windows' : nodePlatform;
  const arch = nodeArch === 'x64' ? 'amd64' : nodeArch;
  const platform = platforms.find((candidate) => candidate === `${os}-${arch}`);
  if (platform !== undefined) return platform;
  throw new InputError('runs-on', `${os}-${arch} is not supported; valid: ${platforms.join(', ')}`);
}

/** The file name of a tool's binary. */
export function binaryName(tool: string, platform: Platform): string {
  return platform.startsWith('windows-') ? `${tool}.exe` : tool;
}
