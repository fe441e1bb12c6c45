import { parseDocument, type Scalar, visit } from 'yaml';

/**
 * The same YAML with every text on one line. GitHub's parser (seen in version 0.3.61) takes a text of several lines
 * as it stands in the file, indentation included, when it looks for expressions in it; the runner takes its value.
 */
export function withSingleLines(content: string): string {
  const document = parseDocument(content);
  visit(document, {
    Scalar(_, node: Scalar) {
      if (typeof node.value === 'string' && spansLines(content, node)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

function spansLines(content: string, { range }: Scalar): boolean {
  return range != null && content.slice(range[0], range[1]).includes('\n');
}
