import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { Template } from './template.ts';

/** The contexts of an expression by name, `github` and `inputs` for instance, as plain data. */
export type Contexts = Record<string, unknown>;

/** How the steps before have ended: what `success()` and its kind answer by. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** The value of a template as text, as the runner coerces it (null is the empty text). */
export function evaluate(template: Template, contexts: Contexts): string {
  if ('text' in template) return template.text;
  return evaluateExpression(template.expression, contexts, []).coerceString();
}

/** Whether an `if` holds. The parser has added `success()` where the condition calls no status function. */
export function holds(condition: string, contexts: Contexts, status: JobStatus): boolean {
  const value = evaluateExpression(condition, contexts, statusFunctions(status));
  return truthy(value);
}

function evaluateExpression(
  expression: string,
  contexts: Contexts,
  functions: FunctionDefinition[],
): ExpressionData {
  const names = Object.keys(contexts);
  const tree = new Parser(lex(expression), names, functions).parse();
  const values = names.map((key) => ({ key, value: toExpressionData(contexts[key]) }));
  const byName = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
  return new Evaluator(tree, new data.Dictionary(...values), byName).evaluate();
}

/** The lexer (seen in version 0.3.61) undoubles only the first quote of a text: `'it''s Bob''s'`. */
function lex(expression: string) {
  return new Lexer(expression).lex().tokens.map((token) => {
    const isText = token.lexeme.startsWith("'");
    return isText ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;
  });
}

function toExpressionData(value: unknown): ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as ExpressionData;
}

function statusFunctions(status: JobStatus): FunctionDefinition[] {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

/** GitHub's rule: false, 0, NaN, the empty text and null are not true. */
function truthy(value: ExpressionData): boolean {
  switch (value.kind) {
    case data.Kind.Boolean:
      return (value as data.BooleanData).value;
    case data.Kind.Number:
      return Boolean(value.number());
    case data.Kind.String:
      return value.coerceString() !== '';
    default:
      return value.kind !== data.Kind.Null;
  }
}
