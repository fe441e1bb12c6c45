import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { isBasicExpression, isMapping, isScalar, isSequence } from './workflow-parser.ts';

/** A scalar of an action or workflow file: text as it stands, or an expression without its `${{ }}`. */
export type Template = { text: string } | { expression: string };

/** Text with expressions inside arrives from the parser as one `format(...)` expression. */
export function toTemplate(token: TemplateToken): Template {
  if (isBasicExpression(token)) return { expression: token.expression };
  if (isScalar(token)) return { text: token.toString() };
  throw new Error(`line ${token.line}: text is expected here`);
}

/** Child of a mapping; undefined when the token is no mapping or has no such key. */
export function child(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined;
}

/** Items of a sequence; none when the token is no sequence. */
export function items(token: TemplateToken | undefined): TemplateToken[] {
  if (token === undefined || !isSequence(token)) return [];
  return Array.from({ length: token.count }, (_, index) => token.get(index));
}

/** Entries of a mapping of scalars, such as `with` and `env`, in the order of the file. */
export function entries(token: TemplateToken | undefined): [name: string, value: Template][] {
  if (token === undefined || !isMapping(token)) return [];
  return Array.from({ length: token.count }, (_, index) => {
    const { key, value } = token.get(index);
    return [key.toString(), toTemplate(value)];
  });
}
