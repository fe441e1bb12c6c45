import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import type { LayerEntry } from '../shared/documents/charts.ts';
import { withTemporaryFolder } from '../shared/files/temporary.ts';
import type { Ports } from '../shared/ports.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import type { Chart } from './chart.ts';
import { type Helm, isolatedHelm } from './helm.ts';
import { errorMessage, lintMessages, toProblem } from './helm-errors.ts';
import { type Image, imageKeysOf } from './image-values.ts';
import type { ChartPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { readRendered } from './rendered.ts';
import { runUnitTests, type UnitTests } from './unit-tests.ts';
import type { Layer } from './values-layers.ts';

export interface CheckResult {
  layers: LayerEntry[];
  unitTests?: UnitTests;
  problems: Problem[];
}

/**
 * Checks charts in the form in which they are published: version, base values and image written in, and each
 * environment's own files on top. Layers and unit tests of all charts run side by side.
 */
export async function checkCharts(
  plans: ChartPlan[],
  image: Image | undefined,
  ports: Ports,
  evidence: string,
): Promise<CheckResult[]> {
  return withTemporaryFolder(ports.env, 'helm-oci-publish-', async (folder) => {
    const helm = await isolatedHelm(ports, evidence, folder);
    const limit = pLimit(availableParallelism());
    const units = plans.reduce((sum, plan) => sum + plan.layers.length + 1, 0);
    const tell = progress(units, ports);
    return Promise.all(
      plans.map(async (plan, at) => {
        const staged = await stage(plan, join(folder, String(at)));
        const { name } = plan.chart.metadata;
        const checkOne = (layer: Layer) =>
          limit(async () => {
            const what = () => `${name}, layer ${layer.name}`;
            const check = () => checkLayer(plan, layer, staged, helm, image);
            const checked = await withHeartbeat(what, ports, check);
            tell(`${name}, layer ${layer.name}`, checked.entry.passed);
            return checked;
          });
        const test = async () => {
          const tests = await runUnitTests(plan.chart, ports, evidence);
          tell(`${name}, unit tests`, tests.problems.length === 0);
          return tests;
        };
        const [layers, tests] = await Promise.all([Promise.all(plan.layers.map(checkOne)), limit(test)]);
        return {
          layers: layers.map(({ entry }) => entry),
          ...(tests.result !== undefined && { unitTests: tests.result }),
          problems: [...(await layerProblems(plan.chart, layers)), ...othersThan(layers, tests.problems)],
        };
      }),
    );
  });
}

/** One line for each finished unit: `2/4 orders, layer prod: ok, 1.2 s`, the time since all began. */
function progress(units: number, { runner, clock }: Ports): (unit: string, passed: boolean) => void {
  const start = clock.now();
  let finished = 0;
  return (unit, passed) => {
    finished += 1;
    const seconds = ((clock.now() - start) / 1000).toFixed(1);
    runner.info(`${finished}/${units} ${unit}: ${passed ? 'ok' : 'failed'}, ${seconds} s`);
  };
}

/** Writes the released form of a chart below `folder`, in a folder of the chart's name as lint wants it. */
async function stage({ released }: ChartPlan, folder: string): Promise<string> {
  const root = join(folder, released.metadata.name);
  for (const { path, content } of released.files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

interface CheckedLayer {
  entry: LayerEntry;
  /** What is wrong with it. */
  messages: string[];
}

/** What is wrong in several layers is told once. */
async function layerProblems(chart: Chart, layers: CheckedLayer[]): Promise<Problem[]> {
  const messages = new Set(layers.flatMap((layer) => layer.messages));
  return Promise.all(
    [...messages].map((message) => {
      const names = layers.filter((layer) => layer.messages.includes(message)).map(({ entry }) => entry.name);
      return toProblem(
        message,
        names.length === 1 ? `layer ${names[0]}` : `layers ${names.join(', ')}`,
        chart,
      );
    }),
  );
}

/** Unit tests that fail for what fails a layer as well add nothing to it. */
function othersThan(layers: CheckedLayer[], problems: Problem[]): Problem[] {
  const told = layers.flatMap(({ messages }) => messages);
  return problems.filter(({ cause }) => cause === undefined || !told.includes(cause));
}

async function checkLayer(
  plan: ChartPlan,
  layer: Layer,
  staged: string,
  helm: Helm,
  image: Image | undefined,
): Promise<CheckedLayer> {
  const { chart, released, base } = plan;
  const onTop = layer.files.filter((file) => file !== base);
  const values = onTop.flatMap((file) => ['--values', join(chart.folder, file)]);
  const failed = (messages: string[]) => ({
    entry: { name: layer.name, files: layer.files, kinds: {}, passed: false },
    messages: messages.map((message) => message.replaceAll(staged, chart.path)),
  });

  const pins = unpinned(plan, onTop);
  if (pins.length > 0) return failed(pins);

  const template = await helm('template', staged, '--include-crds', ...values);
  if (template.exitCode !== 0) return failed([errorMessage(template.stderr)]);
  const rendered = readRendered(template.stdout);
  if ('problem' in rendered) return failed([`renders text that is not YAML: ${rendered.problem}`]);
  const { kinds, images } = rendered;
  if (image !== undefined && released.imageWritten && !images.some((name) => isPinned(name, image))) {
    return failed([
      `renders ${unpinnedImages(images, image)} instead of ${image.repository}@${image.digest}; let the template use image.repository@image.digest when a digest is set`,
    ]);
  }
  const lint = await helm('lint', staged, '--strict', ...values);
  const messages = lintMessages(lint.stdout);
  if (lint.exitCode !== 0 && messages.length === 0) messages.push(errorMessage(lint.stderr));
  if (messages.length > 0) return failed(messages);
  return { entry: { name: layer.name, files: layer.files, kinds, passed: true }, messages: [] };
}

/** What stands where the image should: other images than that of the release are not meant, as long as it is there. */
function unpinnedImages(images: string[], { repository }: Image): string {
  const own = images.filter((name) => name.split(/[@:](?!.*\/)/, 1)[0] === repository);
  return (own.length > 0 ? own : images).join(', ') || 'no image';
}

/** A tag between name and digest is ignored by container runtimes. */
function isPinned(name: string, { repository, digest }: Image): boolean {
  return (
    name === `${repository}@${digest}` || (name.startsWith(`${repository}:`) && name.endsWith(`@${digest}`))
  );
}

/** Layers that set the image themselves would undo the digest that is written in. */
function unpinned({ layerFiles, released }: ChartPlan, onTop: string[]): string[] {
  if (!released.imageWritten) return [];
  return layerFiles
    .filter(({ path }) => onTop.includes(path))
    .flatMap(({ path, text }) => {
      const keys = imageKeysOf(text);
      return keys.length === 0
        ? []
        : [`${path} sets ${keys.join(', ')}, which is written in when the chart is packed; remove it there`];
    });
}
