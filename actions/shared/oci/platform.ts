import { InputError } from '../errors.ts';

/** What an image runs on, in Go's words: `{ os: 'linux', architecture: 'arm', variant: 'v7' }`. */
export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

/**
 * Parses `os/architecture[/variant]`.
 *
 * @throws InputError named `input` for anything else
 */
export function parsePlatform(text: string, input = 'platforms'): Platform {
  const match = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new InputError(input, `"${text}" is not a platform such as linux/amd64 or linux/arm/v7`);
  }
  return {
    os: match[1],
    architecture: match[2],
    ...(match[3] !== undefined && { variant: match[3] }),
  };
}

/** `os/architecture[/variant]`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant === undefined || variant === ''
    ? `${os}/${architecture}`
    : `${os}/${architecture}/${variant}`;
}

/** True when both name the same platform; `linux/arm64` and `linux/arm64/v8`, `linux/arm` and `linux/arm/v7` do. */
export function samePlatform(a: Platform, b: Platform): boolean {
  return formatPlatform(normalize(a)) === formatPlatform(normalize(b));
}

/** Default variants as containerd's `platforms` package drops or fills them in. */
function normalize({ os, architecture, variant }: Platform): Platform {
  const defaults: Record<string, string> = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
  const known = variant === undefined || variant === '' ? defaults[architecture] : variant;
  return { os, architecture, ...(known !== undefined && { variant: known }) };
}
