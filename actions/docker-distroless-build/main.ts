import { join } from 'node:path';
import { cacheFolder } from '../shared/cache/folder.ts';
import { forget } from '../shared/cache/forget.ts';
import type { Image } from '../shared/documents/image.ts';
import { InputError } from '../shared/errors.ts';
import { temporaryRoot } from '../shared/files/temporary.ts';
import { writeJson } from '../shared/files/write.ts';
import { releaseDoubt, someFiles } from '../shared/git/release-tag.ts';
import { assembleIndex } from '../shared/oci/image.ts';
import { type Reference, repositoryName } from '../shared/oci/reference.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import type { Inputs } from '../shared/runner/inputs.ts';
import { registryClient, registryCredentials } from '../shared/runner/registry-access.ts';
import { parseBases, takeBase } from './base.ts';
import { inspectGo } from './go.ts';
import { buildAll, planBuilds } from './go-build.ts';
import { listFlags } from './go-flags.ts';
import { imageAnnotations } from './image-annotations.ts';
import { imageDocument } from './image-document.ts';
import { type BuiltImage, writeImageLayout } from './image-layout.ts';
import type { inputs as specs } from './inputs.ts';
import { keptLayers } from './kept-layers.ts';
import { findMainPackage, programName } from './main-package.ts';
import { platformImage } from './platform-image.ts';
import { parseTargets } from './platforms.ts';
import { refuseFindings } from './policy.ts';
import { packProgram } from './program.ts';
import { parseRepository } from './repository.ts';
import { formatSize } from './size.ts';
import { inspectSource, type Source } from './source.ts';
import { renderSummary } from './summary.ts';
import { imageVersion, latestUnknown, planTags } from './tags.ts';

/** Days after their last use for which layers and bases are kept. */
const cacheDays = 30;

type BuildInputs = Inputs<typeof specs>;

/** Builds the image into an OCI layout; nothing is pushed. */
export async function run(inputs: BuildInputs, ports: Ports): Promise<RunResult> {
  const { env, runner } = ports;
  refuseWindows();
  const repository = parseRepository(inputs.repository, env);
  const targets = parseTargets(inputs.platforms);
  const sources = parseBases(inputs.base);
  // For pulling bases; the credentials given are for the repository's registry only.
  const registry = registryClient(registryCredentials(repository.registry, inputs, ports), ports);
  const folder = imageFolder(repository, env);
  const cache = { layers: join(cacheFolder(env), 'layers'), bases: join(cacheFolder(env), 'bases') };
  const kept = keptLayers(cache.layers);

  const go = await inspectGo(inputs.workingDirectory, ports);
  const source = await inspectSource(go.folder, ports);
  const tags = planTags(inputs.tags, source);
  const request = { main: inputs.main, flags: listFlags(inputs.goFlags), env: targets[0]?.env ?? {} };
  const main = await findMainPackage(request, go, ports);
  const program = programName(main);
  runner.info(`${main} with ${go.version} for ${targets.map(({ name }) => name).join(', ')}`);
  for (const line of doubts(inputs.tags, source)) runner.info(line);
  const doubt = releaseDoubt(source.release, source.commit);
  if (doubt !== undefined) runner.annotate({ kind: 'warning', title: 'release', message: doubt });

  const base = await takeBase({ sources, targets, go, registry, kept, store: cache.bases }, ports);
  for (const { name, reason } of base.skipped) {
    runner.annotate({
      kind: 'notice',
      title: 'base',
      message: `the base is ${base.name}; ${name} is passed over: ${reason}`,
    });
  }
  runner.info(`base ${base.name}${base.content === undefined ? '' : ` (${base.content})`}`);

  const plans = planBuilds(
    {
      main,
      program,
      targets,
      goFlags: inputs.goFlags,
      stampRevision: source.commit !== undefined,
      folder: join(folder, 'bin'),
    },
    go,
  );
  const programs = await buildAll(plans, go, ports, (binary) => packProgram(binary, program, kept));

  const version = imageVersion(tags, source);
  const annotations = imageAnnotations({ title: program, version, source, base });
  const images = programs.map((packed): BuiltImage => {
    const { target } = packed.binary;
    const own = base.images.get(target.name);
    if (own === undefined) throw new Error(`no base for ${target.name}`);
    const image = platformImage({
      target,
      base: own,
      program,
      layer: packed.layer,
      createdBy: `go build ${main}`,
      created: source.epoch,
      annotations,
    });
    return { name: target.name, base: own, program: packed, image };
  });
  const index = assembleIndex(
    images.map(({ image }) => image.manifest.descriptor),
    annotations,
  );
  const layout = join(folder, 'layout');
  await writeImageLayout(layout, images, index);

  const document = imageDocument({
    repository: repositoryName(repository),
    digest: index.descriptor.digest,
    tags,
    source,
    base,
    go: go.version,
    main,
    program,
    maxSize: inputs.maxSize,
    images,
  });
  await writeJson(join(evidenceFolder(ports, inputs.evidenceDir), 'image.json'), document);
  report(document, layout, ports);
  refuseFindings(document.findings);
  for (const kind of Object.values(cache)) await forget(kind, cacheDays, ports.clock.now());
  return { cached: programs.every((packed) => packed.kept) };
}

function refuseWindows(): void {
  if (process.platform === 'win32') {
    throw new InputError('runs-on', 'images are built on Linux and macOS runners, not on Windows');
  }
}

/** A folder of its own for each repository, so that two images of a job do not meet. */
function imageFolder(repository: Reference, env: NodeJS.ProcessEnv): string {
  const name = repositoryName(repository).replaceAll(/[/:[\]]+/g, '-');
  return join(temporaryRoot(env), 'go-devops-image', name);
}

/** What a reader of the log may wonder about later. */
function doubts(givenTags: string[], source: Source): string[] {
  return [
    ...(source.commit !== undefined && source.commit.modified.length > 0
      ? [
          `not committed: ${someFiles(source.commit)}; the binary says vcs.modified=true, and the default tag of the commit ends in -dirty`,
        ]
      : []),
    ...(latestUnknown(givenTags, source)
      ? ['no tag latest: a shallow clone cannot tell the highest version; check out with fetch-depth: 0']
      : []),
  ];
}

function report(image: Image, layout: string, { runner }: Ports): void {
  const platforms = image.platforms.map(({ platform, digest, size, unpackedSize }) => ({
    platform,
    digest,
    size,
    unpackedSize,
  }));
  const largest = Math.max(...platforms.map(({ size }) => size));
  runner.setOutput('digest', image.digest);
  runner.setOutput('repository', image.repository);
  runner.setOutput('image', image.image);
  runner.setOutput('tags', image.tags.join('\n'));
  runner.setOutput('layout', layout);
  runner.setOutput('platforms', platforms);
  runner.setOutput('size', largest);
  runner.setOutput('base', image.base.name);
  runner.summarize(renderSummary(image));
  for (const { platform, size } of platforms) runner.info(`${platform} ${formatSize(size)} compressed`);
  runner.info(`image ${image.image}`);
}
