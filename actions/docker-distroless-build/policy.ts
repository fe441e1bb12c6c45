import type { ImageFinding, ImagePlatform } from '../shared/documents/image.ts';
import { GateFailure } from '../shared/errors.ts';
import { readElf } from './elf.ts';
import { isNonRootNumber } from './platform-image.ts';
import type { Target } from './platforms.ts';
import { formatSize } from './size.ts';

/** What the policy looks at, for one platform. */
interface Checked {
  target: Target;
  platform: ImagePlatform;
  program: Uint8Array;
}

/** Rules that every image must keep. That the base is pinned is asked before anything is built. */
export function checkImage(checked: Checked, maxSize: number): ImageFinding[] {
  const found = [checkSize(checked, maxSize), checkUser(checked), checkProgram(checked)];
  return found.filter((finding) => finding !== undefined);
}

/** @throws GateFailure that lists the findings, when there are any */
export function refuseFindings(findings: ImageFinding[]): void {
  const [first] = findings;
  if (first === undefined) return;
  const rules = new Set(findings.map(({ rule }) => rule));
  throw new GateFailure(
    rules.size === 1 ? first.rule : 'image policy',
    findings.map(({ message }) => message).join('\n'),
  );
}

function checkSize({ platform }: Checked, maxSize: number): ImageFinding | undefined {
  if (platform.size <= maxSize) return undefined;
  const biggest = [...platform.layers]
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ content, size }) => `${content} ${formatSize(size)}`);
  return {
    rule: 'max-size',
    platform: platform.platform,
    message:
      `${platform.platform} has ${formatSize(platform.size)} compressed, the limit is ${formatSize(maxSize)} ` +
      `(biggest layers: ${biggest.join(', ')}); drop dependencies or embedded files, or raise max-size`,
  };
}

function checkUser({ platform }: Checked): ImageFinding | undefined {
  if (isNonRootNumber(platform.user)) return undefined;
  return {
    rule: 'non-root',
    platform: platform.platform,
    message: `${platform.platform} runs as "${platform.user}", which is not a number other than root's`,
  };
}

function checkProgram({ target, platform, program }: Checked): ImageFinding | undefined {
  const elf = readElf(program);
  const { path } = platform.binary;
  if (elf === undefined || elf.machine !== target.machine) {
    return {
      rule: 'executable',
      platform: target.name,
      message: `${target.name}: ${path} is not an ELF program for ${target.platform.architecture}`,
    };
  }
  if (!elf.interpreter) return undefined;
  return {
    rule: 'static',
    platform: target.name,
    message: `${target.name}: ${path} asks for a dynamic loader, which the base does not have; leave out -buildmode and -linkmode flags`,
  };
}
