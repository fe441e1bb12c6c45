import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { phaseNames } from '../../../actions/sbom-scan-sign/phases.ts';
import {
  decidePublishing,
  describePublishing,
  phasesOf,
} from '../../../actions/sbom-scan-sign/publishing.ts';

let folder: string;
let onMain: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publishing-'));
  onMain = join(folder, 'event.json');
  await writeFile(onMain, JSON.stringify({ repository: { default_branch: 'main' } }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const decide = (event: string, ref: string, path = onMain) =>
  decidePublishing('auto', { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_EVENT_PATH: path });

describe('auto', () => {
  test.each([
    ['push', 'refs/heads/main', 'to be published: push to the default branch main'],
    ['push', 'refs/tags/v1.2.3', 'to be published: push of the tag v1.2.3'],
    ['push', 'refs/heads/MAIN', 'not published: push to refs/heads/MAIN, and the default branch is main'],
    ['push', 'refs/heads/feature/main', 'not published: push to refs/heads/feature/main, and the'],
    ['push', '', 'not published: push to , and the default branch is main'],
    ['PUSH', 'refs/heads/main', 'not published: PUSH event'],
    ['pull_request', 'refs/pull/1/merge', 'not published: pull_request event'],
    ['pull_request', 'refs/heads/main', 'not published: pull_request event'],
    ['schedule', 'refs/heads/main', 'not published: schedule event'],
    ['workflow_dispatch', 'refs/heads/main', 'not published: workflow_dispatch event'],
    ['workflow_dispatch', 'refs/tags/v1.2.3', 'not published: workflow_dispatch event'],
    ['workflow_run', 'refs/heads/main', 'not published: workflow_run event'],
    ['', 'refs/heads/main', 'not published: no event'],
  ])('%s of %s: %s', async (event, ref, line) => {
    expect(describePublishing(await decide(event, ref))).toContain(line);
  });

  test('a push from which the default branch is not known publishes nothing', async () => {
    const bare = join(folder, 'bare.json');
    await writeFile(bare, 'null');
    for (const path of [bare, '']) {
      expect(await decide('push', 'refs/heads/main', path)).toEqual({
        publishes: false,
        reason: 'the event does not tell the default branch',
      });
    }
  });

  test('an event file that is none is a ToolError', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{');
    await expect(decide('push', 'refs/heads/main', broken)).rejects.toThrow(
      /event file cannot be read as JSON/,
    );
  });
});

test.each([
  ['true', true],
  ['false', false],
] as const)('%s holds for any event', async (asked, publishes) => {
  expect(await decidePublishing(asked, { GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({ publishes });
  expect(await decidePublishing(asked, {})).toMatchObject({ publishes });
});

describe('the phases that run', () => {
  const no = { publishes: false, reason: 'pull_request event' };
  test('are those asked for when the run publishes', () => {
    expect(phasesOf(['push', 'tag'], { publishes: true, reason: '' })).toEqual(['push', 'tag']);
  });
  test('are sbom and scan of those asked for when it does not', () => {
    expect(phasesOf(phaseNames, no)).toEqual(['sbom', 'scan']);
    expect(phasesOf(['scan', 'push'], no)).toEqual(['scan']);
  });
  test('must be some', () => {
    expect(() => phasesOf(['push', 'sign'], no)).toThrow(
      /^phases: "push,sign" leaves nothing to do, as this run does not publish \(pull_request event\)/,
    );
  });
});
