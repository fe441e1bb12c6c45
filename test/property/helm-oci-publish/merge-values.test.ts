import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { mergeValues } from '../../../actions/helm-oci-publish/merge-values.ts';
import { editedText } from '../../../actions/helm-oci-publish/yaml-text.ts';
import { tool } from '../../support/tools.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-'));
  await mkdir(join(folder, 'templates'));
  await writeFile(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: c\nversion: 1.0.0\n');
  await writeFile(join(folder, 'templates', 'v.yaml'), 'values: {{ toJson .Values | quote }}\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** The values that templates see, as Helm itself computes them. */
async function seenByTemplates(values: string, layer?: string): Promise<unknown> {
  await writeFile(join(folder, 'values.yaml'), values);
  await writeFile(join(folder, 'layer.yaml'), layer ?? '');
  const args = ['template', folder, ...(layer === undefined ? [] : ['-f', join(folder, 'layer.yaml')])];
  const env = { HOME: folder, HELM_NO_PLUGINS: '1' };
  const { stdout } = await promisify(execFile)(await tool('helm'), args, { env });
  return withoutNulls(JSON.parse(JSON.parse(/values: (".*")/.exec(stdout)?.[1] ?? '')));
}

/** Templates cannot tell a missing key from null but by hasKey; Helm drops nulls from a chart's own values. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}

const leaf = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    null,
    0.5,
    'yes',
    '017',
    '2001-12-14',
    '1_000',
    '~',
    'null',
    '',
    ' a: b # c',
    'two\nlines\n',
  ),
  // The writer used here leaves some text bare that Helm's reader refuses, such as "?!".
  fc.string({ unit: 'grapheme-ascii' }).filter((text) => /^\w/.test(text)),
);
const key = fc.constantFrom('a', 'b', 'c', 'on', '1');
const { values } = fc.letrec<{ node: unknown; values: Record<string, unknown> }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, fc.array(leaf, { maxLength: 2 }), tie('values')),
  values: fc.dictionary(key, tie('node'), { maxKeys: 4 }),
}));
const written = fc
  .tuple(values, fc.constantFrom<'block' | 'flow'>('block', 'flow'))
  .map(([value, style]) => (style === 'flow' ? JSON.stringify(value) : stringify(value, { version: '1.1' })));

test('packed base values are what helm sees with -f', async () => {
  await fc.assert(
    fc.asyncProperty(written, written, async (chart, base) => {
      const packed = editedText(mergeValues(chart, base));
      expect(await seenByTemplates(packed)).toEqual(await seenByTemplates(chart, base));
    }),
    { numRuns: 40 },
  );
}, 60_000);
