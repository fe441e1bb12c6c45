import { parseArgs } from 'node:util';
import { InputError } from '../actions/shared/errors.ts';

/** What a run takes itself for. A fork's pull request is one whose code comes from another repository. */
const events = ['push', 'pull_request', 'fork'] as const;

export interface Arguments {
  app: string | undefined;
  registry: string | undefined;
  out: string | undefined;
  inputs: [name: string, value: string][];
  /** Inputs whose values stand in variables of the environment. */
  secrets: [name: string, variable: string][];
  skip: string[];
  event: (typeof events)[number];
  keep: boolean;
  verbose: boolean;
  help: boolean;
}

export const help = `Runs this repository's action.yml on this computer, as a GitHub runner would.

    npm start -- [options]

    --app DIR              the Go repository, or a folder in one; default: sample-app
    --registry HOST:PORT   where to publish; default: a registry embedded in this program, empty at the start
    --out DIR              evidence, logs and summary; emptied before the run; default: below .local/out
    --input NAME=VALUE     an input of action.yml; may be repeated
    --secret NAME=VARIABLE an input whose value stands in an environment variable; the log never shows it
    --skip STAGE,...       leave stages out; may be repeated
    --event NAME           push (default), pull_request or fork
    --keep                 leave the embedded registry running until Ctrl-C
    --verbose              show the whole log; it always stands in the out folder
    --help
`;

/** @throws InputError naming the option */
export function parseArguments(argv: string[]): Arguments {
  const { values } = parse(argv);
  const event = values.event ?? 'push';
  if (!isEvent(event)) throw new InputError('--event', `"${event}" is not one of ${events.join(', ')}`);
  if (values.registry !== undefined && !/^[\w.-]+(:\d+)?$/.test(values.registry)) {
    throw new InputError('--registry', `"${values.registry}" is not HOST or HOST:PORT`);
  }
  return {
    app: values.app,
    registry: values.registry,
    out: values.out,
    inputs: pairs('--input', 'VALUE', values.input),
    secrets: pairs('--secret', 'VARIABLE', values.secret),
    skip: (values.skip ?? []).flatMap((list) => list.split(/[\s,]+/)).filter((word) => word !== ''),
    event,
    keep: values.keep ?? false,
    verbose: values.verbose ?? false,
    help: values.help ?? false,
  };
}

function pairs(option: string, kind: string, texts: string[] = []): [name: string, value: string][] {
  return texts.map((text) => {
    const equals = text.indexOf('=');
    if (equals < 1) throw new InputError(option, `"${text}" is not NAME=${kind}`);
    return [text.slice(0, equals), text.slice(equals + 1)];
  });
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        app: { type: 'string' },
        registry: { type: 'string' },
        out: { type: 'string' },
        input: { type: 'string', multiple: true },
        secret: { type: 'string', multiple: true },
        skip: { type: 'string', multiple: true },
        event: { type: 'string' },
        keep: { type: 'boolean' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new InputError('options', `${(error as Error).message} (npm start -- --help lists them)`);
  }
}

function isEvent(text: string): text is Arguments['event'] {
  return events.some((event) => event === text);
}
