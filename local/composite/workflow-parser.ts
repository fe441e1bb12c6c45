// GitHub's own parser for action.yml and workflow files. It imports JSON without the import attribute that
// Node demands (seen in version 0.3.61); the hook adds it.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});

export const { parseAction, convertActionTemplate } = await import('@actions/workflow-parser/actions/index');
export const { parseWorkflow, NoOperationTraceWriter, isBasicExpression, isMapping, isScalar, isSequence } =
  await import('@actions/workflow-parser');
