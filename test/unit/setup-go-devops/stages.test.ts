import { expect, test } from '@jest/globals';
import { requestedTools, type Stage } from '../../../actions/setup-go-devops/stages.ts';

test.each<[Stage[], string[], string[]]>([
  [[], ['syft'], ['syft']],
  [['test', 'build'], [], []],
  [['check'], [], ['helm', 'helm-unittest']],
  // The order of need, whatever the order of writing.
  [['publish', 'scan', 'check'], [], ['helm', 'helm-unittest', 'syft', 'trivy', 'cosign']],
  [['publish'], ['trivy-db', 'helm@3'], ['helm@3', 'cosign', 'trivy-db']],
  // A contradiction stays one, for the resolver to refuse.
  [['publish'], ['helm@3', 'helm@4'], ['helm@3', 'helm@4', 'cosign']],
])('stages %j and tools %j need %j', (stages, tools, expected) => {
  expect(requestedTools(stages, tools)).toEqual(expected);
});
