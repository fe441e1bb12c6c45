import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, visit, YAMLMap } from 'yaml';

/**
 * Parses YAML for editing: scalars stay the text they are, because `017`, `yes` or a date mean something else
 * to Helm's YAML 1.1 than to YAML 1.2. Comments are kept.
 *
 * @throws Error with the reason and the line
 */
export function parseForEditing(text: string): Document {
  const document = parseDocument(text, { schema: 'failsafe', keepSourceTokens: false });
  const [problem] = document.errors;
  if (problem !== undefined) throw new Error(problem.message.split('\n')[0]?.replace(/:$/, ''));
  return document;
}

/** The text of an edited document; lines are not folded anew. */
export function editedText(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Sets a text value, quoted so that no YAML reader takes it for anything else; comments beside it stay. */
export function setText(document: Document, path: string[], value: string): void {
  const present = document.getIn(path, true);
  if (isScalar(present)) {
    present.value = value;
    present.type = Scalar.QUOTE_DOUBLE;
    return;
  }
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  if (document.contents === null || !isMap(document.contents)) document.contents = new YAMLMap() as never;
  document.setIn(path, scalar);
}

/** True for null as YAML writes it: nothing, `~`, `null`. */
export function isNull(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return (
    isScalar(node) &&
    (node.type === undefined || node.type === Scalar.PLAIN) &&
    /^(?:~|null|Null|NULL|)$/.test(String(node.value ?? ''))
  );
}

/** True when the document says nothing: only comments, null, or an empty map. */
export function isEmptyDocument(document: Document): boolean {
  const { contents } = document;
  return isNull(contents) || (isMap(contents) && contents.items.length === 0);
}

/** True when a node is used in more than one place, so that moving it would change another. */
export function hasAnchors(document: Document): boolean {
  let found = false;
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)) {
        found = true;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
