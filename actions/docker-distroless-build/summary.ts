import type { Image } from '../shared/documents/image.ts';
import { escapeHtml, markdownTable } from '../shared/runner/summary.ts';
import { formatSize } from './size.ts';

/** The job summary's part: what was built, from what, and what the policy says. */
export function renderSummary(image: Image): string {
  const rows = image.platforms.map(({ platform, digest, size, unpackedSize, user }) => [
    platform,
    `${formatSize(size)} of ${formatSize(image.maxSize)}`,
    formatSize(unpackedSize),
    user,
    digest,
  ]);
  const base = [image.base.name, ...(image.base.content === undefined ? [] : [image.base.content])].join(
    ': ',
  );
  return [
    `### ${image.findings.length === 0 ? '✅' : '❌'} Image ${escapeHtml(image.repository)}`,
    '',
    ...image.findings.map(({ message }) => `- ❌ ${escapeHtml(message)}`),
    ...(image.findings.length === 0 ? [] : ['']),
    markdownTable(['platform', 'compressed', 'unpacked', 'user', 'digest'], rows),
    `- image: \`${image.image}\``,
    `- tags to come: ${image.tags.length === 0 ? 'none' : image.tags.map((tag) => `\`${tag}\``).join(', ')}`,
    `- base: ${escapeHtml(base)}`,
    ...image.base.skipped.map(({ name, reason }) => `- passed over: ${escapeHtml(`${name} (${reason})`)}`),
    `- ${image.go}, \`${image.main}\`${image.source.modified ? ', **with uncommitted changes**' : ''}`,
    '',
  ].join('\n');
}
