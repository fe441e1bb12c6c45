import { join } from 'node:path';
import { cacheFolder } from '../shared/cache/folder.ts';
import { forget } from '../shared/cache/forget.ts';
import { writeJson } from '../shared/files/write.ts';
import { repositoryName } from '../shared/oci/reference.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { registryClient, registryCredentials } from '../shared/runner/registry-access.ts';
import { assembleImages } from './assemble.ts';
import { type Base, takeBase } from './base.ts';
import { buildAll, planBuilds } from './go-build.ts';
import { imageDocument } from './image-document.ts';
import { writeImageLayout } from './image-layout.ts';
import type { Given } from './inputs.ts';
import { type KeptLayers, keptLayers } from './kept-layers.ts';
import { tellBase, tellPlan } from './notices.ts';
import { type Plan, planImage } from './plan.ts';
import { refuseFindings } from './policy.ts';
import { type PackedProgram, packProgram } from './program.ts';
import { report } from './report.ts';

/** Days after their last use for which layers and bases are kept. */
const cacheDays = 30;

/** Builds the image into an OCI layout; nothing is pushed. */
export async function run(given: Given, ports: Ports): Promise<RunResult> {
  const cache = {
    layers: join(cacheFolder(ports.env), 'layers'),
    bases: join(cacheFolder(ports.env), 'bases'),
  };
  const kept = keptLayers(cache.layers);

  const plan = await planImage(given, ports);
  tellPlan(plan, given, ports);
  const base = await prepareBase(plan, given, kept, cache.bases, ports);
  tellBase(base, ports);
  const programs = await buildPrograms(plan, given, kept, ports);
  const { images, index } = assembleImages(plan, base, programs);
  const layout = join(plan.folder, 'layout');
  await writeImageLayout(layout, images, index);

  const document = imageDocument({
    ...plan,
    repository: repositoryName(plan.repository),
    digest: index.descriptor.digest,
    base,
    go: plan.go.version,
    maxSize: given.maxSize,
    images,
  });
  await writeJson(join(evidenceFolder(ports, given.evidenceDir), 'image.json'), document);
  report(document, layout, ports);
  refuseFindings(document.findings);
  for (const kind of Object.values(cache)) await forget(kind, cacheDays, ports.clock.now());
  return { cached: programs.every((packed) => packed.kept) };
}

/** Takes a base from the cache, or from a registry: the credentials given are for the image's own only. */
async function prepareBase(
  { repository, targets, bases, go }: Plan,
  given: Given,
  kept: KeptLayers,
  store: string,
  ports: Ports,
): Promise<Base> {
  const registry = registryClient(registryCredentials(repository.registry, given, ports), ports);
  return takeBase({ sources: bases, targets, go, registry, kept, store }, ports);
}

/** Builds the program for every platform and packs it into a layer. */
async function buildPrograms(
  { main, program, targets, source, folder, go }: Plan,
  { goFlags }: Given,
  kept: KeptLayers,
  ports: Ports,
): Promise<PackedProgram[]> {
  const stampRevision = source.commit !== undefined;
  const builds = { main, program, targets, goFlags, stampRevision, folder: join(folder, 'bin') };
  return buildAll(planBuilds(builds, go), go, ports, (binary) => packProgram(binary, program, kept));
}
