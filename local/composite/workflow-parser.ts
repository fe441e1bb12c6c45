// GitHub's own parser for action.yml and workflow files. Imported when this is evaluated, not when it is linked,
// so that the entry's json-imports.ts comes first.
export const { parseAction, convertActionTemplate } = await import('@actions/workflow-parser/actions/index');
export const { parseWorkflow, NoOperationTraceWriter, isBasicExpression, isMapping, isScalar, isSequence } =
  await import('@actions/workflow-parser');
