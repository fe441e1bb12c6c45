import { type Document, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { hasAnchors, isEmptyDocument, isNull, parseForEditing } from './yaml-text.ts';

/**
 * Merges a layer into a chart's values as Helm does with `-f` (maps deep, everything else replaced, null
 * deletes), keeping the comments of both.
 *
 * @param values text of the chart's values.yaml
 * @param layer text of the layer on top
 * @param subcharts names or aliases of the dependencies: a null there must stay, since it deletes a default of
 *   the subchart when Helm renders
 * @throws Error when one of them is not a map, or has anchors that a merge would tear apart
 */
export function mergeValues(values: string, layer: string, subcharts: string[] = []): Document {
  const below = parseForEditing(values);
  const above = parseForEditing(layer);
  if (isEmptyDocument(above)) return below;
  if (isEmptyDocument(below)) {
    requireMap(above, 'the layer');
    return above;
  }
  const target = requireMap(below, 'values.yaml');
  const source = requireMap(above, 'the layer');
  if (hasAnchors(below) || hasAnchors(above)) {
    throw new Error('anchors and aliases cannot be merged; write their values out');
  }
  mergeMap(target, source, subcharts);
  return below;
}

function mergeMap(target: YAMLMap, source: YAMLMap, keptNulls: string[]): void {
  prepare(target, source);
  for (const pair of source.items) {
    const key = keyText(pair);
    const present = target.items.find((candidate) => keyText(candidate) === key);
    if (present === undefined) target.items.push(pair);
    else if (isNull(pair.value) && !keptNulls.includes(key)) {
      target.items.splice(target.items.indexOf(present), 1);
    } else if (isMap(present.value) && isMap(pair.value)) {
      if (keptNulls.includes(key)) overlay(present.value, pair.value);
      else mergeMap(present.value, pair.value, []);
    } else present.value = pair.value;
  }
}

/** Like `mergeMap`, with nulls kept all the way down. */
function overlay(target: YAMLMap, source: YAMLMap): void {
  prepare(target, source);
  for (const pair of source.items) {
    const present = target.items.find((candidate) => keyText(candidate) === keyText(pair));
    if (present === undefined) target.items.push(pair);
    else if (isMap(present.value) && isMap(pair.value)) overlay(present.value, pair.value);
    else present.value = pair.value;
  }
}

function prepare(target: YAMLMap, source: YAMLMap): void {
  // Bare text of a block, such as `0?`, cannot stand between braces.
  if (!source.flow) target.flow = false;
  // The comment above a map's first key hangs on the map; it must move with the key.
  const key = source.items[0]?.key;
  if (source.commentBefore && isScalar(key)) key.commentBefore = source.commentBefore;
}

function keyText(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function requireMap(document: Document, what: string): YAMLMap {
  if (isMap(document.contents)) return document.contents;
  throw new Error(`${what} is not a map of values`);
}
