import type { Image } from '../shared/documents/image.ts';
import type { Ports } from '../shared/ports.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import { outputs } from './outputs.ts';
import { formatSize } from './size.ts';
import { renderSummary } from './summary.ts';

/**
 * Tells what was built: outputs, summary, and the last lines of the log.
 *
 * @param layout folder of the OCI layout
 */
export function report(image: Image, layout: string, { runner }: Ports): void {
  const platforms = image.platforms.map(({ platform, digest, size, unpackedSize }) => ({
    platform,
    digest,
    size,
    unpackedSize,
  }));
  setOutputs(runner, outputs, {
    digest: image.digest,
    image: image.image,
    repository: image.repository,
    tags: image.tags.join('\n'),
    layout,
    platforms,
    size: Math.max(...platforms.map(({ size }) => size)),
    base: image.base.name,
  });
  runner.summarize(renderSummary(image));
  for (const { platform, size } of platforms) runner.info(`${platform} ${formatSize(size)} compressed`);
  runner.info(`image ${image.image}`);
}
