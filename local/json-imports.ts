// Lets a library import JSON without the import attribute that Node demands, as @actions/workflow-parser 0.3.61
// does. The entry imports this before anything else; jest needs no such help, and forbids it.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});
