import { parseArgs } from 'node:util';
import semver from 'semver';
import { parseRequest } from '../../actions/setup-go-devops/pins/tool-request.ts';
import { type Platform, platforms } from '../../actions/setup-go-devops/platform.ts';
import { InputError } from '../../actions/shared/errors.ts';
import { duration, list } from '../../actions/shared/runner/parsers.ts';

/** What is done to the entries that `tools` names; to all of them where it names none. */
export type Mode = 'lock' | 'update' | 'check' | 'remove';

export interface LockArguments {
  mode: Mode;
  tools: LockRequest[];
  offline: boolean;
  /** Milliseconds; absent where go-devops.yaml decides. */
  age?: number;
  /** Absent where the entry, or the vendor's releases, decide. */
  platforms?: Platform[];
  /** No release is locked, so that every job compiles the Go module. */
  moduleOnly: boolean;
  /** Platforms whose executables are recorded too. */
  executables: Platform[];
  /** A tool that the table lacks. */
  custom?: CustomTool;
}

/** `helm@4.2`. */
export interface LockRequest {
  name: string;
  /** Absent when the word has no `@`. */
  version?: string;
}

/** In both `{version}`, `{os}` and `{arch}` stand for what their names say. */
export interface CustomTool {
  url: string;
  version: string;
  /** Path of the executable inside the archive. */
  member?: string;
}

const options = {
  update: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  age: { type: 'string' },
  platforms: { type: 'string' },
  'module-only': { type: 'boolean', default: false },
  executables: { type: 'string' },
  url: { type: 'string' },
  version: { type: 'string' },
  member: { type: 'string' },
} as const;

/** As the lock file has it. */
const nameForm = /^[a-z][a-z0-9-]{0,63}$/;

/** @throws InputError for anything but a sensible command */
export function parseLockArguments(argv: string[]): LockArguments {
  const { values, positionals } = parse(argv);
  const modes = (['update', 'check', 'remove'] as const).filter((mode) => values[mode]);
  if (modes.length > 1) throw wrong(`--${modes.join(' and --')} exclude each other`);
  const mode = modes[0] ?? 'lock';
  const tools = positionals.map(parseTool);
  const versioned = tools.find(({ version }) => version !== undefined);
  if (mode !== 'lock' && versioned !== undefined) {
    throw wrong(`--${mode} takes names without versions; "${versioned.name}@${versioned.version}" has one`);
  }
  const twice = tools.find(({ name }, at) => tools.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined) throw wrong(`${twice.name} is named twice`);
  if (mode === 'remove' && tools.length === 0) throw wrong('--remove needs the names of the tools to remove');
  const moduleOnly = values['module-only'];
  if (moduleOnly && (mode !== 'lock' || tools.length === 0)) {
    throw wrong('--module-only is for tools that are named, to lock them');
  }
  const release = (['platforms', 'executables', 'url'] as const).find(
    (option) => values[option] !== undefined,
  );
  if (moduleOnly && release !== undefined) throw wrong(`--module-only and --${release} exclude each other`);
  const custom = customTool(values, mode, tools);
  return {
    mode,
    tools,
    offline: values.offline,
    ...(values.age !== undefined && { age: parseAge(values.age) }),
    ...(values.platforms !== undefined && { platforms: parsePlatforms('--platforms', values.platforms) }),
    moduleOnly,
    executables: values.executables === undefined ? [] : parsePlatforms('--executables', values.executables),
    ...(custom !== undefined && { custom }),
  };
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\.? To specify/);
    throw wrong(message);
  }
}

function parseTool(word: string): LockRequest {
  const { tool: name, version } = parseRequest(word, 'go-devops lock');
  if (!nameForm.test(name)) throw wrong(`"${name}" is not a name of small letters, digits and dashes`);
  return version === '' ? { name } : { name, version };
}

function parseAge(given: string): number {
  if (given === '0') return 0;
  return duration(given, (message) => {
    throw wrong(`--age ${message}`);
  });
}

function parsePlatforms(option: string, given: string): Platform[] {
  const words = list(given, wrongly);
  const unknown = words.find((word) => word !== 'all' && !platforms.some((platform) => platform === word));
  if (unknown !== undefined || words.length === 0) {
    throw wrong(`${option} "${unknown ?? ''}" is no platform; valid: all, ${platforms.join(', ')}`);
  }
  return platforms.filter((platform) => words.includes('all') || words.includes(platform));
}

function customTool(
  { url, version, member }: { url?: string; version?: string; member?: string },
  mode: Mode,
  tools: LockRequest[],
): CustomTool | undefined {
  if (url === undefined) {
    const stray = version !== undefined ? '--version' : member !== undefined ? '--member' : undefined;
    if (stray !== undefined) throw wrong(`${stray} belongs to --url`);
    return undefined;
  }
  if (mode !== 'lock' || tools.length !== 1 || tools[0]?.version !== undefined) {
    throw wrong('--url adds one tool, named without @version');
  }
  if (version === undefined || semver.valid(version) !== version) {
    throw wrong('--url needs a whole --version such as 1.2.3');
  }
  if (!/^https?:\/\/[^/@\s]+\/\S+$/.test(url) || !URL.canParse(url)) {
    throw wrong(`--url "${url}" is not an address such as https://host/mytool-{version}-{os}-{arch}.tar.gz`);
  }
  if (member !== undefined && !/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/.test(member)) {
    throw wrong(`--member "${member}" is not a path inside an archive`);
  }
  const isArchive = /\.(tar\.gz|tgz|zip)$/.test(url);
  if (isArchive !== (member !== undefined)) {
    throw wrong(
      isArchive
        ? 'an archive needs --member, the path of the executable in it'
        : '--member is for .tar.gz, .tgz and .zip',
    );
  }
  return { url, version, ...(member !== undefined && { member }) };
}

function wrong(message: string): InputError {
  return new InputError('go-devops lock', message);
}

function wrongly(message: string): never {
  throw wrong(message);
}
