import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCommandFile, parsePathFile } from './command-file.ts';

/** The files through which a step speaks to the runner. */
interface StepFiles {
  /** GITHUB_OUTPUT and its kind. */
  env: Record<string, string>;
  read(): Promise<StepMessages>;
}

export interface StepMessages {
  outputs: Record<string, string>;
  /** Variables for the steps that follow. */
  variables: Record<string, string>;
  /** Folders for the front of PATH, the last one first. */
  paths: string[];
  state: Record<string, string>;
  /** Markdown; may be longer than the runner takes. */
  summary: string;
  /** One message for each file that could not be understood. */
  problems: string[];
}

/** The runner drops a summary above this many bytes. */
const summaryLimit = 1 << 20;

/** Creates the empty files of one step below `temp`. */
export async function createStepFiles(temp: string): Promise<StepFiles> {
  const folder = join(temp, '_runner_file_commands', randomUUID());
  await mkdir(folder, { recursive: true });
  const names = ['output', 'env', 'path', 'state', 'step_summary'] as const;
  const path = (name: (typeof names)[number]) => join(folder, name);
  await Promise.all(names.map((name) => writeFile(path(name), '')));
  const env = Object.fromEntries(names.map((name) => [`GITHUB_${name.toUpperCase()}`, path(name)]));
  return {
    env,
    async read() {
      const problems: string[] = [];
      const text = (name: (typeof names)[number]) => readFile(path(name), 'utf8');
      const pairs = async (name: (typeof names)[number]) => {
        try {
          return Object.fromEntries(parseCommandFile(await text(name)));
        } catch (error) {
          problems.push(`Unable to process file command '${name}' successfully. ${(error as Error).message}`);
          return {};
        }
      };
      const variables = await pairs('env');
      if ('NODE_OPTIONS' in variables) {
        delete variables.NODE_OPTIONS;
        problems.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      }
      let summary = await text('step_summary');
      if (Buffer.byteLength(summary) > summaryLimit) {
        summary = '';
        problems.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k`);
      }
      const messages = {
        outputs: await pairs('output'),
        variables,
        paths: parsePathFile(await text('path')),
        state: await pairs('state'),
        summary,
        problems,
      };
      await rm(folder, { recursive: true, force: true });
      return messages;
    },
  };
}
