import { describe, expect, test } from '@jest/globals';
import { parseStages, requestedTools, type Stage } from '../../../actions/setup-go-devops/pins/stages.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';

const requests = (texts: string[], origin: string) => texts.map((text) => parseRequest(text, origin));

test.each<[Stage[], string[], string[], string[]]>([
  [[], ['syft'], [], ['syft']],
  [['test', 'build'], [], [], []],
  [['check'], [], [], ['helm', 'helm-unittest']],
  // The order of need, whatever the order of writing.
  [['publish', 'scan', 'check'], [], [], ['helm', 'helm-unittest', 'syft', 'trivy', 'cosign']],
  [['publish'], ['trivy-db', 'helm@3'], [], ['trivy-db', 'helm@3', 'cosign']],
  // A contradiction stays one, for the resolver to refuse.
  [['publish'], ['helm@3', 'helm@4'], [], ['helm@3', 'helm@4', 'cosign']],
  // The file's version counts where the input has none, and for the tools of stages.
  [[], ['helm@4', 'kind'], ['kind@0.31.0', 'helm@3', 'syft@1'], ['helm@4', 'kind@0.31.0', 'syft@1']],
  [['check'], [], ['kind@0.31.0', 'helm@3'], ['kind@0.31.0', 'helm@3', 'helm-unittest']],
])('stages %j, tools %j and a file with %j need %j', (stages, tools, file, expected) => {
  const given = { input: requests(tools, 'tools'), file: requests(file, '.tool-versions:1') };
  const needed = requestedTools(stages, given);
  expect(needed.map(({ tool, version }) => (version === '' ? tool : `${tool}@${version}`))).toEqual(expected);
});

describe('the input stages', () => {
  const parse = (given: string) =>
    parseStages(given, (message) => {
      throw new Error(message);
    });

  test.each([
    ['', []],
    ['test,', ['test']],
    ['test,build', ['test', 'build']],
    ['build, check', ['build', 'check']],
    ['publish scan check build', ['publish', 'scan', 'check', 'build']],
  ])('%j is taken', (given, expected) => {
    expect(parse(given)).toEqual(expected);
  });

  test.each([
    [',', /^is empty, so nothing would be tested or judged; give some of test, build, check, scan, publish$/],
    ['biuld,', /^"biuld" is not one of test, build, check, scan, publish$/],
    [
      'test,check,scan,publish',
      /^check, scan and publish need build: add build, or leave out check, scan and publish too$/,
    ],
    ['build,scan,publish', /^publish needs check: add check, or leave out publish too$/],
    ['build,check,publish', /^publish needs scan: add scan, or leave out publish too$/],
    ['scan', /^scan needs build: add build, or leave out scan too$/],
  ])('%j is refused', (given, message) => {
    expect(() => parse(given)).toThrow(message);
  });
});
