import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_semver__ from "semver";
import * as __WEBPACK_EXTERNAL_MODULE_yaml__ from "yaml";
import * as __WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__ from "p-limit";
import * as __WEBPACK_EXTERNAL_MODULE_fflate__ from "fflate";
import * as __WEBPACK_EXTERNAL_MODULE_tar_stream_36ed5dd8__ from "tar-stream";
import * as __WEBPACK_EXTERNAL_MODULE_undici__ from "undici";
import * as __WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__ from "@actions/core";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 989:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_runner_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(615);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(297);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(649);



await (0,_shared_runner_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    name: 'helm-oci-publish',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q,
    // The chain uses this door twice.
    stage: ({ phases }) => (phases.length === 1 ? `helm-${phases[0]}` : 'helm'),
    run: _main_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/inputs.js + 1 modules
var inputs = __nccwpck_require__(674);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/parsers.js
/** Any text, as it is. */
const parsers_text = (given) => given;
/** `true` or `false`. */
const flag = (given, fail) => {
    if (given === 'true')
        return true;
    if (given === 'false')
        return false;
    return fail(`"${given}" is neither true nor false`);
};
/** One word of a fixed set. */
function oneOf(...words) {
    return (given, fail) => {
        const word = words.find((candidate) => candidate === given);
        return word ?? fail(`"${given}" is not one of ${words.join(', ')}`);
    };
}
/** Items separated by commas, spaces or line ends. */
const list = (given) => given.split(/[\s,]+/).filter((item) => item !== '');
/** Like `list`, each item one word of a fixed set. */
function listOf(...words) {
    const word = oneOf(...words);
    return (given, fail) => list(given, fail).map((item) => word(item, fail));
}
/** A percentage from 0 to 100. */
const percentage = (given, fail) => {
    const value = Number(given);
    return /^\d+(\.\d+)?$/.test(given) && value <= 100
        ? value
        : fail(`"${given}" is not a percentage from 0 to 100`);
};
/** A size in bytes; written as a number with B, KB, MB or GB (powers of 1000) or KiB, MiB, GiB. */
const byteSize = (given, fail) => {
    const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB|KiB|MiB|GiB)?$/i.exec(given);
    const units = {
        b: 1,
        kb: 1e3,
        mb: 1e6,
        gb: 1e9,
        kib: 2 ** 10,
        mib: 2 ** 20,
        gib: 2 ** 30,
    };
    const factor = units[(match?.[2] ?? 'b').toLowerCase()];
    if (match?.[1] === undefined || factor === undefined)
        return fail(`"${given}" is not a size such as 10MB`);
    return Math.round(Number(match[1]) * factor);
};
/** A time span in milliseconds; written like Go's durations: 90s, 10m, 1h30m. */
const duration = (given, fail) => {
    const units = { ms: 1, s: 1e3, m: 60e3, h: 3600e3 };
    const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
    if (parts.length === 0 || parts.map((part) => part[0]).join('') !== given) {
        return fail(`"${given}" is not a duration such as 10m or 1h30m, in h, m, s and ms`);
    }
    return parts.reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ''] ?? 0), 0);
};

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/common-inputs.js


/** Where a door works. */
const workingDirectoryInput = (0,inputs/* defineInputs */.p)({
    'working-directory': {
        description: 'Folder of the Go module or workspace.',
        default: '.',
        parse: parsers_text,
    },
});
/** How a door logs in to the registry it writes to; see registry-access.ts. */
const registryInputs = (0,inputs/* defineInputs */.p)({
    'registry-username': {
        description: "User of the registry. Default: the docker configuration; for ghcr.io the job's own token.",
        parse: parsers_text,
    },
    'registry-password': {
        description: 'Password or token of that user.',
        secret: true,
        parse: parsers_text,
    },
    token: {
        description: 'Token for ghcr.io when no user is given; it is sent to no other host.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
        default: '${{ github.token }}',
        secret: true,
        parse: parsers_text,
    },
});
/** What a door signs with; see shared/signing/key.ts. */
const signingInputs = (0,inputs/* defineInputs */.p)({
    key: {
        description: 'Private key that signs: PEM text, the path of a file, env://NAME, or a key URI that cosign knows. Needed to publish.',
        secret: true,
        parse: parsers_text,
    },
    'key-password': {
        description: 'Password of the key.',
        secret: true,
        parse: parsers_text,
    },
});
/** Where a door writes its documents; see evidence.ts. */
const evidenceInput = (0,inputs/* defineInputs */.p)({
    'evidence-dir': {
        description: "Folder for reports and documents, one for all steps of a job. Default: go-devops in the runner's temporary folder.",
        parse: parsers_text,
    },
});

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/inputs.js



const inputs_inputs = (0,inputs/* defineInputs */.p)({
    charts: {
        description: 'Chart folders in the working directory, separated by commas, spaces or line ends. Default: every folder with a Chart.yaml.',
        parse: list,
    },
    ...workingDirectoryInput,
    phases: {
        description: 'What to do: check (lint, render, unit tests), publish (package, push, sign, tag, index).',
        default: 'check,publish',
        parse: listOf('check', 'publish'),
    },
    registry: {
        description: "Where charts go, such as oci://ghcr.io/org/charts; the chart's name is appended. Default: the image's registry and owner, and charts.",
        parse: parsers_text,
    },
    ...registryInputs,
    version: {
        description: 'Chart version. Default: 1.2.3 on a push of the tag v1.2.3, otherwise <Chart version>-0.<commit time>.g<commit>.',
        parse: parsers_text,
    },
    'app-version': {
        description: 'appVersion of the chart. Default: v1.2.3 on a push of that tag, otherwise the commit.',
        parse: parsers_text,
    },
    image: {
        description: 'Image by digest, such as ghcr.io/org/service@sha256:..., written into the packaged values as image.repository and image.digest.',
        parse: parsers_text,
    },
    'values-layers': {
        description: 'Values files per environment, such as "dev=values.base.yaml+values.dev.yaml; prod=values.base.yaml+values.prod.yaml", relative to the chart. Default: values.base.yaml and each values.<environment>.yaml.',
        parse: parsers_text,
    },
    ...signingInputs,
    index: {
        description: 'Path of an index.yaml in the working directory to regenerate from the registry, or off.',
        default: 'off',
        parse: parsers_text,
    },
    ...evidenceInput,
});


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/exists.js

/** True when something of any kind is at a path and can be seen. */
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** True when a folder is at a path, or a link to one. */
async function isFolder(path) {
    return stat(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/process/environment.js
/** What belongs to the runner's own protocol (inputs, state, file commands, tokens), and to no program that it runs. */
const runners = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY))$/i;
/** What a computer needs to reach a registry, and nothing that knows this job. */
const network = /^(https?_proxy|no_proxy|SSL_CERT_FILE|SSL_CERT_DIR|SystemRoot|windir|TEMP|TMP|TMPDIR)$/i;
/** What a tool needs to run as the user would run it, and nothing that carries a secret of the job. */
const allowed = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'CI',
    'GITHUB_ACTIONS',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    // By this the runner finds what a cancelled job left behind.
    'RUNNER_TRACKING_ID',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    // Windows
    'SystemRoot',
    'SYSTEMROOT',
    'windir',
    'COMSPEC',
    'PATHEXT',
    'APPDATA',
    'LOCALAPPDATA',
    'USERPROFILE',
    'ProgramData',
    'ProgramFiles',
    'ProgramFiles(x86)',
    'Path',
    'HOMEDRIVE',
    'HOMEPATH',
    // Go
    'GOCACHE',
    'GOMODCACHE',
    'GOPATH',
    'GOROOT',
    'GOENV',
    'GOPROXY',
    'GOSUMDB',
    'GONOSUMDB',
    'GONOSUMCHECK',
    'GOPRIVATE',
    'GONOPROXY',
    'GOINSECURE',
    'GOTOOLCHAIN',
    'GOAUTH',
    'GOVCS',
    'GOTMPDIR',
    'GOMAXPROCS',
    'GOMEMLIMIT',
    'GIT_CONFIG_GLOBAL',
    'NETRC',
];
/**
 * The environment of a tool: an allow-list of the job's variables, LC_*, and `extra` on top. Nothing of the
 * runner's passes.
 */
function childEnvironment(env, extra = {}) {
    const passed = environment_select(env, (name) => allowed.includes(name) || name.startsWith('LC_'));
    for (const [name, value] of Object.entries(extra)) {
        if (value === undefined)
            delete passed[name];
        else
            passed[name] = value;
    }
    return passed;
}
/**
 * The environment of a program that is the user's own, such as a test or a credential helper: it may need any
 * variable of the job (a database address, a cloud's credentials), so all pass but the runner's. A program that
 * needs a token gets it under a name of its own.
 */
function userEnvironment(env) {
    return environment_select(env, (name) => !runners.test(name));
}
/**
 * The environment of a stranger: an empty home, the network's settings, and registry credentials if the
 * repository is not public. No key, no token, no PATH.
 */
function strangerEnvironment(env, home, dockerConfig) {
    const passed = environment_select(env, (name) => network.test(name));
    return { ...passed, HOME: home, USERPROFILE: home, DOCKER_CONFIG: dockerConfig };
}
function environment_select(env, passes) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && passes(entry[0])));
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/git/repository.js




/** Milliseconds that a question to git may take. */
const timeout = 60_000;
/** The nearest folder with a `.git` (a folder, or a file in a worktree or submodule), without symbolic links. */
async function findRepository(folder) {
    for (let path = await (0,promises_.realpath)(folder);; path = (0,external_node_path_.dirname)(path)) {
        if (await exists((0,external_node_path_.join)(path, '.git')))
            return path;
        if (path === (0,external_node_path_.dirname)(path))
            return undefined;
    }
}
/**
 * A git command at the top of a repository, in an environment made by `gitEnvironment`. It is asked about what is
 * here: it may talk to nobody, whatever the repository calls a remote.
 */
function gitCommand(repository, args, env, settings = {}) {
    // A git that does not know GIT_NO_LAZY_FETCH (before 2.45) asks which transports are allowed: none.
    const extra = { ...gitEnvironment(repository, settings), GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0' };
    return { tool: 'git', args, cwd: repository, env: childEnvironment(env, extra), timeout };
}
/**
 * Variables for git, and for tools that call git. They hold for one child process and stand above the
 * repository's own configuration, which a stranger may have written; the user's configuration stays as it is.
 * Filters of .gitattributes still run when the configuration defines them: without them every filtered file
 * would count as changed. Where that does no harm, `withoutFilters` has settings against them.
 */
function gitEnvironment(repository, more = {}) {
    const settings = {
        // A checkout may belong to somebody else, as in a job container.
        'safe.directory': repository.split(external_node_path_.sep).join('/'),
        // Programs that git would start.
        'core.fsmonitor': 'false',
        'core.hooksPath': '/dev/null',
        'log.showSignature': 'false',
        // New files are changes, whatever the computer's settings are.
        'status.showUntrackedFiles': 'normal',
        ...more,
    };
    const numbered = Object.entries(settings).flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return {
        GIT_CONFIG_COUNT: `${numbered.length / 2}`,
        ...Object.fromEntries(numbered),
        // Reading must not write the index, nor wait for one who does.
        GIT_OPTIONAL_LOCKS: '0',
        // What a partial clone lacks would be fetched with the programs that the repository names.
        GIT_NO_LAZY_FETCH: '1',
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/git/commit.js

/**
 * Reads the commit of the repository that a folder is in; undefined outside of a repository, or before the
 * first commit.
 *
 * @throws ToolError when there is a repository, but git is missing or cannot read it
 */
async function readCommit(folder, { exec, env }) {
    const repository = await findRepository(folder);
    if (repository === undefined)
        return undefined;
    const git = (...args) => gitCommand(repository, args, env);
    const head = await exec(git('rev-parse', '--verify', '--quiet', 'HEAD'), { accept: [0, 1] });
    if (head.exitCode !== 0)
        return undefined;
    const [log, status] = await Promise.all([
        exec(git('log', '-1', '--format=%ct')),
        // To tell renames, git would read contents, which a partial clone may lack.
        exec(git('status', '--porcelain', '--no-renames')),
    ]);
    return {
        hash: head.stdout.trim(),
        time: Number(log.stdout.trim()),
        modified: status.stdout
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.slice('XY '.length)),
    };
}

;// CONCATENATED MODULE: external "semver"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_semver_namespaceObject = x({ ["compare"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__.compare), ["compareBuild"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__.compareBuild), ["parse"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__.parse), ["valid"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__.valid) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/git/release-tag.js

/**
 * The release that the workflow runs for: `v1.2.3` when it was started by that tag (GITHUB_REF is
 * `refs/tags/v1.2.3`). A release tag that merely stands on the commit is none: a push to main and a push of
 * the tag are two runs, and only one of them makes the release.
 */
function releaseTag(env) {
    const tag = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
    return tag !== undefined && isReleaseTag(tag) ? tag : undefined;
}
/** True for `v` and a full semantic version. */
function isReleaseTag(tag) {
    return /^v\d/.test(tag) && (0,external_semver_namespaceObject.parse)(tag)?.raw === tag;
}
/**
 * A warning for a release made from more than its commit. The tag was pushed, so it is released all the same:
 * files that a job generates must not turn a release into something else.
 */
function releaseDoubt(release, commit) {
    if (release === undefined || commit === undefined || commit.modified.length === 0)
        return undefined;
    return `${release} is released with files that are not committed: ${someFiles(commit)}; commit or ignore them`;
}
/** The first of the files that are not committed, for a message. */
function someFiles({ modified }) {
    const shown = modified.slice(0, 3).join(', ');
    return modified.length > 3 ? `${shown} and ${modified.length - 3} more` : shown;
}

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/evidence.js
var runner_evidence = __nccwpck_require__(192);
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/credentials.js




/** User name by which Docker's credential helpers mark a password that is an identity token. */
const identityTokenUser = '<token>';
/** User and password as Basic authentication writes them (RFC 7617): reversible, so as secret as the password. */
function basicCredentials({ username, password }) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
/** The name that Docker Hub has in configuration files and credential helpers. */
const dockerHubKey = 'https://index.docker.io/v1/';
/**
 * Where credentials come from, first match wins: the caller's own, the docker configuration (a helper for
 * this host, the store, then what the file holds itself), the fallback.
 *
 * @throws InputError when the docker configuration cannot be read, ToolError when a helper fails
 */
function findCredentials({ env, exec, explicit, fallback }) {
    const found = new Map();
    const find = async (registry) => {
        if (explicit !== undefined && explicit.registry === registry && explicit.password !== '') {
            return { username: explicit.username, password: explicit.password };
        }
        return (await fromDockerConfig(registry, env, exec)) ?? fallback?.(registry);
    };
    return (registry) => {
        const known = found.get(registry) ?? find(registry);
        found.set(registry, known);
        return known;
    };
}
async function fromDockerConfig(registry, env, exec) {
    const folder = env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME ?? env.USERPROFILE ?? '', '.docker');
    const config = await readDockerConfig((0,external_node_path_.join)(folder, 'config.json'));
    if (config === undefined)
        return undefined;
    const own = lookUp(config.credHelpers, registry);
    if (own !== undefined)
        return fromHelper(own, registry, env, exec);
    if (config.credsStore !== undefined && config.credsStore !== '') {
        const stored = await fromHelper(config.credsStore, registry, env, exec);
        if (stored !== undefined)
            return stored;
    }
    return fromAuth(lookUp(config.auths, registry));
}
async function readDockerConfig(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* InputError */.dz('docker configuration', `${path} cannot be read (${code})`, { cause });
    }
    try {
        const config = JSON.parse(text);
        if (typeof config === 'object' && config !== null && !Array.isArray(config))
            return config;
    }
    catch {
        // Told below; the parser's own message may quote a secret.
    }
    throw new errors/* InputError */.dz('docker configuration', `${path} is not a JSON object`);
}
/** Docker wrote keys as hosts and as addresses over the years: `https://host/v1/` means `host`. */
function lookUp(entries, registry) {
    if (entries === undefined)
        return undefined;
    const key = registry === 'docker.io' ? dockerHubKey : registry;
    if (Object.hasOwn(entries, key))
        return entries[key];
    const match = Object.keys(entries).find((candidate) => hostOf(candidate) === hostOf(key));
    return match === undefined ? undefined : entries[match];
}
function hostOf(key) {
    const host = key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
    return host === 'docker.io' || host === 'registry-1.docker.io' ? 'index.docker.io' : host;
}
function fromAuth(auth) {
    if (auth === undefined)
        return undefined;
    if (auth.identitytoken)
        return { username: identityTokenUser, password: auth.identitytoken };
    if (auth.auth) {
        const [username = '', ...rest] = Buffer.from(auth.auth, 'base64').toString('utf8').split(':');
        return username === '' ? undefined : { username, password: rest.join(':').replace(/\0+$/, '') };
    }
    if (auth.username)
        return { username: auth.username, password: auth.password ?? '' };
    return undefined;
}
/** Asks `docker-credential-<name> get` (github.com/docker/docker-credential-helpers). */
async function fromHelper(name, registry, env, exec) {
    const tool = `docker-credential-${name}`;
    const key = registry === 'docker.io' ? dockerHubKey : registry;
    const result = await exec({ tool, args: ['get'], env: userEnvironment(env), stdin: key, timeout: 30_000 }, { accept: 'any' });
    if (result.exitCode !== 0) {
        const said = `${result.stdout}\n${result.stderr}`.trim();
        // The helpers' protocol has no code for this, only this text.
        if (/credentials not found/i.test(said))
            return undefined;
        throw new errors/* ToolError */.v4(`${tool} get`, `${tool} gave no credentials for ${registry}`, {
            code: result.exitCode,
            detail: said,
        });
    }
    try {
        const { Username, Secret } = JSON.parse(result.stdout);
        if (typeof Username === 'string' && typeof Secret === 'string' && Secret !== '') {
            return { username: Username, password: Secret };
        }
    }
    catch {
        // Told below; the parser's own message may quote the secret.
    }
    throw new errors/* ToolError */.v4(`${tool} get`, `${tool} gave an answer for ${registry} that is not its protocol`);
}

// EXTERNAL MODULE: ./.local/build/actions/shared/clock.js
var shared_clock = __nccwpck_require__(588);
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/challenge.js
const word = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const param = new RegExp(`^\\s*(${word})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`);
const scheme = new RegExp(`^\\s*(${word})(?=\\s|,|$)`);
/**
 * Parses a WWW-Authenticate header (RFC 9110 section 11.6.1), which may hold several challenges. Stops at
 * the first thing that is not one.
 */
function parseChallenges(header) {
    const challenges = [];
    let rest = header;
    while (rest !== '') {
        const pair = param.exec(rest);
        const name = pair === null ? scheme.exec(rest) : null;
        const current = challenges.at(-1);
        if (pair?.[1] !== undefined && current !== undefined) {
            current.params[pair[1].toLowerCase()] = pair[2]?.replace(/\\(.)/g, '$1') ?? pair[3] ?? '';
        }
        else if (name?.[1] !== undefined) {
            challenges.push({ scheme: name[1].toLowerCase(), params: {} });
        }
        else
            break;
        rest = rest.slice((pair ?? name)?.[0].length).replace(/^\s*,?\s*/, '');
    }
    return challenges;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/digest.js

/** The digest of bytes as OCI writes it: `sha256:<64 hex>`. */
function sha256(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * True for a well-formed SHA-256 digest. Everything that becomes a path or a part of a URL passes through
 * here first: a digest from a registry is untrusted text.
 */
function digest_isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** @throws Error when the text is not a digest */
function checkDigest(text) {
    if (!digest_isDigest(text))
        throw new Error(`${JSON.stringify(text)} is not a SHA-256 digest`);
}
/** The 64 hex digits of a digest. @throws Error when it is not one */
function digestHex(digest) {
    checkDigest(digest);
    return digest.slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/reference.js


const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const domain = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const registryPattern = new RegExp(`^(?:${domain}(?:\\.${domain})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const longestName = 255;
/**
 * Parses a reference by the grammar of github.com/distribution/reference, with Docker's defaults: no
 * registry means docker.io, one word on docker.io stands for `library/<word>`. A leading `oci://` is
 * dropped. No tag is invented.
 *
 * @throws InputError named `input`
 */
function parseReference(text, input = 'reference') {
    const fail = (reason) => {
        throw new errors/* InputError */.dz(input, `"${text}" is not a reference such as registry.example.com/team/app:1.2.3: ${reason}`);
    };
    const given = text.trim().replace(/^oci:\/\//, '');
    if (/^[a-z]+:\/\//.test(given))
        fail('write it without a scheme');
    const [named = '', digest, ...more] = given.split('@');
    if (more.length > 0)
        fail('it has more than one @');
    if (digest !== undefined && !digest_isDigest(digest))
        fail('a digest is sha256: and 64 hex digits');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        fail(`"${tag}" is not a tag`);
    const { registry, repository } = splitRegistry(hasTag ? named.slice(0, colon) : named);
    if (!registryPattern.test(registry))
        fail(`"${registry}" is not a registry host`);
    if (repository !== repository.toLowerCase())
        fail('a repository is written in lower case');
    if (!repositoryPattern.test(repository))
        fail(`"${repository}" is not a repository`);
    if (registry.length + 1 + repository.length > longestName)
        fail(`it is longer than ${longestName} characters`);
    return {
        registry,
        repository,
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
}
/** True for the path of a repository inside a registry, by the grammar of distribution-spec v1.1. */
function isRepository(text) {
    return repositoryPattern.test(text) && text.length <= longestName;
}
/** @throws InputError for text that is no reference */
function toReference(given) {
    return typeof given === 'string' ? parseReference(given) : given;
}
/** The repository alone. @throws InputError for text that is no reference */
function repositoryOf(given) {
    const { registry, repository } = toReference(given);
    return { registry, repository };
}
/** Writes a reference in full: `registry/repository[:tag][@digest]`. */
function formatReference({ registry, repository, tag, digest }) {
    const withTag = tag === undefined ? '' : `:${tag}`;
    const withDigest = digest === undefined ? '' : `@${digest}`;
    return `${registry}/${repository}${withTag}${withDigest}`;
}
/** `registry/repository`, without tag and digest. */
function repositoryName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/** True for hosts of this computer, the only ones that are asked over plain HTTP. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '').toLowerCase();
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const head = name.slice(0, Math.max(slash, 0));
    const isHost = /[.:\]]/.test(head) || head === 'localhost' || head !== head.toLowerCase();
    if (slash > 0 && isHost) {
        const registry = head === 'index.docker.io' ? 'docker.io' : head;
        return { registry, repository: official(registry, name.slice(slash + 1)) };
    }
    return { registry: 'docker.io', repository: official('docker.io', name) };
}
function official(registry, repository) {
    return registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/response-body.js

/** The media type that the response claims, without parameters. */
function contentType({ headers }) {
    return headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}
/** A response's body chunk by chunk; empty when it has none. */
async function* bodyChunks(response) {
    if (response.body !== null)
        yield* response.body;
}
/**
 * The whole body, as long as it is not longer than `limit` bytes. What Content-Length says is not relied on.
 *
 * @throws ToolError when the body is longer
 */
async function readCapped(response, limit) {
    const parts = [];
    let length = 0;
    for await (const chunk of bodyChunks(response)) {
        length += chunk.byteLength;
        if (length > limit) {
            const { origin, pathname } = new URL(response.url);
            throw new errors/* ToolError */.v4(`read ${origin}${pathname}`, `the answer of ${origin}${pathname} is longer than ${limit} bytes`);
        }
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
/** Lets go of a body that nobody reads, so that its connection is free again. */
async function discard(response) {
    await response.body?.cancel();
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/registry-error.js


/** The ToolError for an answer that is none: status, what the registry said, what to do; one line. */
async function registryError(asked, response) {
    const faults = await readFaults(response);
    const said = faults.map(({ code, message }) => (message === '' ? code : `${code}: ${message}`)).join('; ');
    const advice = adviceFor(asked, response, faults);
    const message = [
        `${asked.what} failed with status ${response.status}`,
        ...(said === '' ? [] : [` (${said})`]),
        ...(advice === undefined ? [] : [`; ${advice}`]),
    ].join('');
    return new errors/* ToolError */.v4(asked.command, message, { code: response.status, detail: said });
}
/** Text from outside on one line of bounded length. */
function oneLine(text, limit = 300) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    const flat = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
    return flat.length > limit ? `${flat.slice(0, limit)}...` : flat;
}
async function readFaults(response) {
    const text = await readCapped(response, 64 * 1024).then((bytes) => new TextDecoder().decode(bytes), 
    // The status is the answer; a body that breaks off adds nothing.
    () => '');
    try {
        const { errors } = JSON.parse(text);
        if (Array.isArray(errors)) {
            return errors.slice(0, 3).map((error) => ({
                code: oneLine(String(error?.code ?? 'UNKNOWN'), 40),
                message: oneLine(String(error?.message ?? '')),
            }));
        }
    }
    catch {
        // Not the registry's own answer: a proxy's page, say. The status has to do.
    }
    return [];
}
function adviceFor(asked, response, faults) {
    const { registry, repository, authenticated, logIn } = asked;
    switch (response.status) {
        case 401:
            return authenticated
                ? `${registry} does not accept the credentials for it: ${logIn}`
                : `no credentials for ${registry} were found: ${logIn}`;
        case 403:
            return authenticated
                ? `the credentials are valid but lack this right on ${repository}`
                : `${repository} needs credentials: ${logIn}`;
        case 404:
            return faults.some(({ code }) => code === 'NAME_UNKNOWN')
                ? `${registry} has no repository ${repository}: check the name, or create it there first`
                : 'check the name';
        case 413:
            return 'a proxy or the registry limits the size of an upload';
        case 429:
            return 'the registry limits how often it is asked: wait, or log in for a higher limit';
        default:
            return response.status >= 500 ? 'the registry is in trouble: try again later' : undefined;
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/authorization.js






/** Tokens without `expires_in` live 60 s (distribution, `docs/spec/auth/token.md`). */
const defaultLifetime = 60;
/** A token that ends within this many seconds is not used for a new request. */
const margin = 10;
const longestAnswer = 1024 * 1024;
/**
 * @param logIn see `RegistryOptions.logIn`
 * @param hide see `RegistryOptions.hide`
 */
function createAuthorization(http, credentials, clock, logIn, hide) {
    const challenges = new Map();
    const tokens = new Map();
    /** Requests for a token on their way: uploads that run side by side share one. */
    const fetching = new Map();
    /** A token that still serves this access; the one for pushing reads too. */
    function keptToken(access, refused) {
        const actions = access.action === 'pull' ? ['pull', 'push'] : ['push'];
        return actions
            .map((action) => tokens.get(tokenKey({ ...access, action })))
            .find((kept) => kept !== undefined && kept.expires > clock.now() && kept.header !== refused);
    }
    async function token(challenge, access, refused) {
        const kept = keptToken(access, refused);
        if (kept !== undefined)
            return kept.header;
        const key = tokenKey(access);
        const before = fetching.get(key);
        if (before !== undefined)
            return (await before).header;
        const fetched = credentials(access.registry)
            .then((found) => fetchToken(http, challenge, access, found, clock, logIn))
            .then((fresh) => {
            hide(fresh.header.slice('Bearer '.length));
            return fresh;
        })
            .finally(() => fetching.delete(key));
        fetching.set(key, fetched);
        const fresh = await fetched;
        tokens.set(key, fresh);
        return fresh.header;
    }
    async function authorize(access, refused) {
        const challenge = challenges.get(access.registry);
        if (challenge?.scheme === 'bearer')
            return token(challenge, access, refused);
        const found = challenge === undefined ? undefined : await credentials(access.registry);
        return found === undefined ? undefined : basic(found);
    }
    return {
        header: (access) => authorize(access),
        async answer(access, wwwAuthenticate, refused) {
            const offered = parseChallenges(wwwAuthenticate);
            const challenge = offered.find(({ scheme, params }) => scheme === 'bearer' && params.realm !== undefined) ??
                offered.find(({ scheme }) => scheme === 'basic');
            if (challenge === undefined)
                return undefined;
            challenges.set(access.registry, challenge);
            const header = await authorize(access, refused);
            return header === refused ? undefined : header;
        },
        standing: async (registry) => ({ authenticated: (await credentials(registry)) !== undefined, logIn }),
    };
}
/** One scope a repository with all actions at once: services exist that fail on the same one twice. */
function scopes({ repository, action, mountFrom }) {
    const own = `repository:${repository}:${action === 'push' ? 'pull,push' : 'pull'}`;
    return mountFrom === undefined ? [own] : [own, `repository:${mountFrom}:pull`];
}
function tokenKey(access) {
    return `${access.registry} ${scopes(access).join(' ')}`;
}
function basic(credentials) {
    return `Basic ${basicCredentials(credentials)}`;
}
async function fetchToken(http, challenge, access, credentials, clock, logIn) {
    const realm = tokenService(challenge, access.registry);
    const asked = {
        what: `the request for a token for ${access.registry}/${access.repository} at ${realm.origin}`,
        command: `${realm.origin}${realm.pathname}`,
        registry: access.registry,
        repository: access.repository,
        authenticated: credentials !== undefined,
        logIn,
    };
    const start = clock.now();
    const response = credentials?.username === identityTokenUser
        ? await refresh(http, realm, challenge, access, credentials.password)
        : await get(http, realm, challenge, access, credentials);
    if (response.status !== 200)
        throw await registryError(asked, response);
    const answer = parseAnswer(await readCapped(response, longestAnswer).catch(() => new Uint8Array()));
    if (answer === undefined) {
        throw new errors/* ToolError */.v4(asked.command, `${asked.what} was not answered with a token`);
    }
    return { header: `Bearer ${answer.token}`, expires: start + (answer.lifetime - margin) * 1000 };
}
/** The answer's token (distribution, `docs/spec/auth/token.md`; OAuth2's name for it is `access_token`). */
function parseAnswer(bytes) {
    try {
        const { token, access_token, expires_in } = JSON.parse(new TextDecoder().decode(bytes));
        const value = token || access_token;
        // A token becomes a header's value: visible ASCII only (RFC 6750 section 2.1).
        if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
            return undefined;
        return { token: value, lifetime: typeof expires_in === 'number' ? expires_in : defaultLifetime };
    }
    catch {
        return undefined;
    }
}
/** The token service may live on another host, but credentials go there encrypted only. */
function tokenService(challenge, registry) {
    const realm = challenge.params.realm ?? '';
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const onThisComputer = url !== undefined && isLoopback(url.host) && isLoopback(registry);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && onThisComputer))
        return url;
    throw new errors/* ToolError */.v4(`authenticate at ${registry}`, `${registry} names "${oneLine(realm, 100)}" as its token service; credentials are sent over https only`);
}
function get(http, realm, { params }, access, credentials) {
    const url = new URL(realm);
    if (params.service !== undefined)
        url.searchParams.set('service', params.service);
    for (const scope of scopes(access))
        url.searchParams.append('scope', scope);
    const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
    return http(url.href, { headers });
}
/** Exchanges an identity token (distribution, `docs/spec/auth/oauth.md`). */
function refresh(http, realm, { params }, access, identityToken) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'go-devops',
        service: params.service ?? '',
        scope: scopes(access).join(' '),
        refresh_token: identityToken,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return http(realm.href, { method: 'POST', headers, body: form.toString(), retry: true });
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/collect.js
/** All chunks as one array of bytes. */
async function collect(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/media-types.js
/** Media types of the OCI image specification (media-types.md) and their Docker predecessors. */
const mediaTypes = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
    uncompressedLayer: 'application/vnd.oci.image.layer.v1.tar',
    zstdLayer: 'application/vnd.oci.image.layer.v1.tar+zstd',
    empty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
/** True for an index, OCI's or Docker's. */
function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** True for the manifest of one image, OCI's or Docker's. */
function isManifestType(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}
/** The OCI name of a layer's or config's media type: the bytes are the same, only Docker's name differs. */
function toOciType(mediaType) {
    if (mediaType === mediaTypes.dockerLayer)
        return mediaTypes.layer;
    if (mediaType === mediaTypes.dockerConfig)
        return mediaTypes.config;
    return mediaType;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/manifest.js



/** Bytes of a document, in the one form this project writes: no spaces, keys in the order given. */
function encodeJson(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
/**
 * Reads a manifest or an index and checks what the rest of the code relies on: descriptors with a valid
 * digest and size. A document that could be read both ways is refused (CVE-2021-41190).
 *
 * @param mediaType what the source says it is; the document's own `mediaType` wins
 * @throws Error that says what is wrong with it
 */
function parseManifest(bytes, mediaType) {
    const document = parseObject(bytes);
    if (document.schemaVersion !== 2)
        throw new Error('is not a manifest of schema version 2');
    const isIndex = 'manifests' in document;
    if (isIndex && ('layers' in document || 'config' in document)) {
        throw new Error('is a manifest and an index at once');
    }
    const type = ownType(document) ?? mediaType;
    checkDescriptors(isIndex ? document.manifests : document.layers, isIndex ? 'manifests' : 'layers');
    if (document.subject !== undefined)
        checkDescriptors([document.subject], 'subject');
    if (isIndex) {
        return { kind: 'index', mediaType: type ?? mediaTypes.index, index: document };
    }
    checkDescriptors([document.config], 'config');
    return {
        kind: 'manifest',
        mediaType: type ?? mediaTypes.manifest,
        manifest: document,
    };
}
/** Reads a document that has to be an index. @throws Error that says what is wrong with it */
function parseIndex(bytes) {
    const parsed = parseManifest(bytes, mediaTypes.index);
    if (parsed.kind !== 'index')
        throw new Error('is not an index');
    return parsed.index;
}
/**
 * Runs one of the parsers here on a document from outside.
 *
 * @param name what the document is called in the error: the parser's reason follows
 * @throws ToolError
 */
function parsing(command, name, parse) {
    try {
        return parse();
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* ToolError */.v4(command, `${name} ${reason}`, { cause });
    }
}
/**
 * Reads an image's configuration blob.
 *
 * @throws Error that says what is wrong with it
 */
function parseImageConfig(bytes) {
    const document = parseObject(bytes);
    const rootfs = document.rootfs;
    const diffIds = isObject(rootfs) ? rootfs.diff_ids : undefined;
    if (typeof document.os !== 'string' || typeof document.architecture !== 'string') {
        throw new Error('has no os and architecture');
    }
    if (!Array.isArray(diffIds) || !diffIds.every((id) => typeof id === 'string' && isDigest(id))) {
        throw new Error('has no valid rootfs.diff_ids');
    }
    return document;
}
function parseObject(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new Error('is not JSON', { cause });
    }
    if (!isObject(value))
        throw new Error('is not a JSON object');
    return value;
}
function checkDescriptors(value, where) {
    if (!Array.isArray(value))
        throw new Error(`has no ${where}`);
    for (const item of value) {
        const valid = isObject(item) &&
            typeof item.mediaType === 'string' &&
            typeof item.digest === 'string' &&
            digest_isDigest(item.digest) &&
            Number.isSafeInteger(item.size) &&
            item.size >= 0;
        if (!valid)
            throw new Error(`has an invalid descriptor in ${where}`);
    }
}
function ownType(document) {
    return typeof document.mediaType === 'string' && document.mediaType !== '' ? document.mediaType : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/registry-client.js

const mostAttempts = 3;
/**
 * Does again what broke half way, where a repeated request alone does not help: a body that ended early, an
 * upload that has to start anew.
 */
async function persist({ clock, log }, isWorthIt, attempt) {
    for (let failures = 1;; failures += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (failures === mostAttempts || !isWorthIt(error))
                throw error;
            log(`${error instanceof Error ? error.message : error}; trying again`);
            await clock.wait(failures * 1000);
        }
    }
}
/**
 * Runs a reader of a response's body.
 *
 * @throws ToolError that names the request when the body breaks off
 */
async function reading(what, read) {
    try {
        return await read();
    }
    catch (cause) {
        if (isBroken(cause))
            throw new errors/* ToolError */.v4(what, `${what} broke off half way`, { cause });
        throw cause;
    }
}
/** True for an answer whose body broke off: its headers had come, so the request was not repeated. */
function brokeOff(error) {
    return error instanceof errors/* ToolError */.v4 && isBroken(error.cause);
}
/** undici names a body that ends early `terminated`, with the socket's error as its cause. */
function isBroken(error) {
    return error instanceof TypeError && error.message === 'terminated';
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/registry-manifests.js







/** Registries have to accept manifests of 4 MiB (distribution-spec, "Pushing Manifests"); none is larger. */
const longestManifest = 4 * 1024 * 1024;
const accepted = [
    mediaTypes.index,
    mediaTypes.manifest,
    mediaTypes.dockerIndex,
    mediaTypes.dockerManifest,
].join(', ');
/** See `Registry.resolve`. */
async function resolve(client, reference) {
    const what = `look-up of ${formatReference(reference)}`;
    const { response } = await client.transport({
        access: { ...reference, action: 'pull' },
        what,
        method: 'HEAD',
        path: manifestPath(reference),
        headers: { accept: accepted },
        accept: [200, 404],
    });
    await discard(response);
    if (response.status === 404)
        return undefined;
    const digest = response.headers.get('docker-content-digest');
    const mediaType = contentType(response);
    const length = response.headers.get('content-length');
    // These headers are optional: without them the manifest itself has to tell.
    if (digest === null || !digest_isDigest(digest) || mediaType === undefined || !/^\d+$/.test(length ?? '')) {
        return (await getManifest(client, reference)).descriptor;
    }
    registry_manifests_checkDigest(what, digest, reference.digest ?? digest);
    return { mediaType, digest, size: Number(length) };
}
/** See `Registry.getManifest`. */
async function getManifest(client, reference) {
    const what = `pull of ${formatReference(reference)}`;
    return persist(client, brokeOff, async () => {
        const { response } = await client.transport({
            access: { ...reference, action: 'pull' },
            what,
            method: 'GET',
            path: manifestPath(reference),
            headers: { accept: accepted },
            accept: [200],
        });
        const bytes = await reading(what, () => readCapped(response, longestManifest));
        const digest = sha256(bytes);
        const said = response.headers.get('docker-content-digest') ?? '';
        registry_manifests_checkDigest(what, digest, reference.digest ?? (digest_isDigest(said) ? said : digest));
        const { mediaType } = parse(what, bytes, contentType(response));
        return { descriptor: { mediaType, digest, size: bytes.byteLength }, bytes };
    });
}
/**
 * See `Registry.putManifest`.
 *
 * @returns `orphan`: the manifest, when it has a subject that the registry did not take note of
 */
async function putManifest(client, reference, bytes, mediaType) {
    const digest = sha256(bytes);
    const name = reference.tag === undefined ? `@${digest}` : `:${reference.tag}`;
    const what = `push of ${repositoryName(reference)}${name}`;
    const document = parse(what, bytes, mediaType);
    const { response } = await client.transport({
        access: { ...reference, action: 'push' },
        what,
        method: 'PUT',
        path: `manifests/${name.slice(1)}`,
        headers: { 'content-type': mediaType },
        body: () => bytes,
        accept: [200, 201],
    });
    await discard(response);
    registry_manifests_checkDigest(what, response.headers.get('docker-content-digest') ?? digest, digest);
    const descriptor = { mediaType, digest, size: bytes.byteLength };
    const content = document.kind === 'index' ? document.index : document.manifest;
    const noted = content.subject === undefined || response.headers.get('oci-subject') !== null;
    return noted ? { descriptor } : { descriptor, orphan: content };
}
/** The digest wins over the tag: it cannot move. */
function manifestPath(reference) {
    const name = reference.digest ?? reference.tag;
    if (name === undefined)
        throw new Error(`${formatReference(reference)} has neither tag nor digest`);
    return `manifests/${name}`;
}
function parse(what, bytes, mediaType) {
    return parsing(what, `${what} failed: the manifest`, () => parseManifest(bytes, mediaType));
}
function registry_manifests_checkDigest(what, actual, expected) {
    if (actual === expected)
        return;
    throw new errors/* ToolError */.v4(what, `${what} failed: the digest is ${actual}, not ${expected}`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/referrers.js




/**
 * Enters a manifest in the referrers tag of its subject, as a client has to where the registry did not
 * answer its push with OCI-Subject (distribution-spec, "Pushing Manifests with Subject").
 */
async function addToReferrersTag(client, { registry, repository }, referrer, manifest) {
    if (manifest.subject === undefined)
        return;
    // distribution-spec, "Referrers Tag Schema".
    const list = { registry, repository, tag: manifest.subject.digest.replace(':', '-') };
    const known = (await readReferrersTag(client, list))?.manifests ?? [];
    if (known.some(({ digest }) => digest === referrer.digest))
        return;
    const artifactType = manifest.artifactType ?? ('config' in manifest ? manifest.config.mediaType : undefined);
    const entry = {
        ...referrer,
        ...(artifactType !== undefined && { artifactType }),
        ...(manifest.annotations !== undefined && { annotations: manifest.annotations }),
    };
    const next = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...known, entry] };
    await putManifest(client, list, encodeJson(next), mediaTypes.index);
}
async function readReferrersTag(client, list) {
    if ((await resolve(client, list)) === undefined)
        return undefined;
    const { bytes } = await getManifest(client, list);
    const what = `pull of ${repositoryName(list)}:${list.tag}`;
    return parsing(what, `${what} failed: the answer`, () => parseIndex(bytes));
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/transport.js




const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;
/**
 * Sends requests to registries: authenticates once asked to, once more when a token was refused, and follows
 * redirects of reads without ever taking credentials to another origin.
 */
function createTransport(http, authorization) {
    return async (request) => {
        const { access } = request;
        const url = addressOf(request);
        const known = await authorization.header(access);
        let { response, at } = await follow(http, request, url, known);
        const challenge = response.headers.get('www-authenticate');
        if (response.status === 401 && challenge !== null && at.origin === registryOrigin(access.registry)) {
            const header = await authorization.answer(access, challenge, known);
            if (header !== undefined) {
                await discard(response);
                ({ response, at } = await follow(http, request, url, header));
            }
        }
        if (request.accept.includes(response.status))
            return { response, url: at };
        const asked = {
            what: request.what,
            command: `${request.method} ${at.origin}${at.pathname}`,
            registry: access.registry,
            repository: access.repository,
            ...(await authorization.standing(access.registry)),
        };
        throw await registryError(asked, response);
    };
}
/** Scheme, host and port under which a registry is asked. Docker Hub's API lives on another host. */
function registryOrigin(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    return new URL(`${isLoopback(registry) ? 'http' : 'https'}://${host}`).origin;
}
function addressOf({ access, path }) {
    return path instanceof URL
        ? path
        : new URL(`/v2/${access.repository}/${path}`, registryOrigin(access.registry));
}
async function follow(http, request, start, authorization) {
    const home = registryOrigin(request.access.registry);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    let at = start;
    for (let hops = 0;; hops += 1) {
        // Storage behind a registry gets its right from the address; the registry's credentials stay at home.
        const own = at.origin === home && authorization !== undefined ? { authorization } : {};
        const response = await send(http, request, at, own);
        const location = response.headers.get('location');
        if (!isRead || location === null || !redirects.has(response.status))
            return { response, at };
        await discard(response);
        if (hops === mostRedirects)
            throw fault(request, at, `was redirected more than ${mostRedirects} times`);
        at = resolveLocation(request, at, location);
    }
}
async function send(http, request, at, authorization) {
    try {
        return await http(at.href, {
            method: request.method,
            headers: { ...request.headers, ...authorization },
            ...(request.body !== undefined && { body: request.body(), duplex: 'half' }),
            ...(request.retry !== undefined && { retry: request.retry }),
        });
    }
    catch (cause) {
        if (!(cause instanceof errors/* ToolError */.v4))
            throw cause;
        const plain = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/.test(cause.message);
        const reason = plain
            ? `${at.host} does not speak https; plain http is used for this computer's own addresses only`
            : cause.message;
        throw new errors/* ToolError */.v4(cause.command, `${reason}; it was wanted for the ${request.what}`, { cause });
    }
}
/**
 * The address in a Location header, relative or absolute.
 *
 * @throws ToolError when it would leave https
 */
function resolveLocation(request, at, location) {
    const next = URL.canParse(location, at.href) ? new URL(location, at.href) : undefined;
    if (next === undefined) {
        throw fault(request, at, `was sent to "${oneLine(location, 100)}", which is not an address`);
    }
    const secure = next.protocol === 'https:';
    const local = next.protocol === 'http:' && at.protocol === 'http:' && isLoopback(next.host);
    if (secure || local)
        return next;
    throw fault(request, at, `was sent to ${next.origin}, which is not https: the registry's external address is not set right`);
}
function fault({ what, method }, at, reason) {
    return new errors/* ToolError */.v4(`${method} ${at.origin}${at.pathname}`, `${what} ${reason}`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/blob-upload.js




/**
 * Uploads a blob that the repository lacks: POST opens an upload, or mounts the blob from another
 * repository; one PUT carries all bytes (distribution-spec, "POST then PUT", "Mounting a blob").
 */
async function uploadBlob(transport, access, descriptor, content) {
    const { digest, size } = descriptor;
    const what = `push of ${digest} to ${repositoryName(access)}`;
    const open = {
        access,
        what,
        method: 'POST',
        path: access.mountFrom === undefined ? 'blobs/uploads/' : mountPath(digest, access.mountFrom),
        headers: { 'content-length': '0' },
        // An upload that was opened and is not used costs the registry nothing.
        retry: true,
        accept: [201, 202],
    };
    const opened = await transport(open);
    await discard(opened.response);
    if (opened.response.status === 201)
        return 'mounted';
    const location = opened.response.headers.get('location');
    if (location === null)
        throw new errors/* ToolError */.v4(`POST ${opened.url.origin}${opened.url.pathname}`, `${what}: the registry gave no address for the upload`);
    const target = resolveLocation(open, opened.url, location);
    target.searchParams.set('digest', digest);
    const stored = await transport({
        access,
        what,
        method: 'PUT',
        path: target,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        body: () => (typeof content === 'function' ? content() : content),
        // The upload's state is unknown after a failure: the caller starts with a new one.
        retry: false,
        accept: [201, 204],
    });
    await discard(stored.response);
    return 'uploaded';
}
function mountPath(digest, from) {
    return `blobs/uploads/?${new URLSearchParams({ mount: digest, from })}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/verified.js


/**
 * Passes chunks through and fails when they are not the content that the descriptor names: as soon as there
 * are too many bytes, or at the end when there are too few or the digest is another.
 *
 * @throws ToolError
 */
async function* verified(chunks, { digest, size }, source = 'the content') {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let received = 0;
    const fail = (reason) => {
        throw new errors/* ToolError */.v4(`read ${digest}`, `${source} of ${digest} is not what was asked for: ${reason}`);
    };
    for await (const chunk of chunks) {
        received += chunk.byteLength;
        if (received > size)
            fail(`more than ${size} bytes came`);
        hash.update(chunk);
        yield chunk;
    }
    if (received < size)
        fail(`${received} of ${size} bytes came`);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== digest)
        fail(`its digest is ${actual}`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/registry-blobs.js







/** See `Registry.hasBlob`. */
async function hasBlob({ transport }, access, digest) {
    checkDigest(digest);
    const { response } = await transport({
        access,
        what: `look-up of ${digest} in ${repositoryName(access)}`,
        method: 'HEAD',
        path: `blobs/${digest}`,
        accept: [200, 404],
    });
    await discard(response);
    return response.status === 200;
}
/** See `Registry.readBlob`. */
async function readBlob(client, repository, descriptor, consume) {
    checkDigest(descriptor.digest);
    const what = `pull of ${descriptor.digest} from ${repositoryName(repository)}`;
    return persist(client, brokeOff, async () => {
        const { response } = await client.transport({
            access: { ...repository, action: 'pull' },
            what,
            method: 'GET',
            path: `blobs/${descriptor.digest}`,
            accept: [200],
        });
        return reading(what, () => consume(verified(bodyChunks(response), descriptor, what)));
    });
}
/** See `Registry.putBlob`. */
async function putBlob(client, repository, descriptor, content, mountFrom) {
    const access = { ...repository, action: 'push' };
    if (await hasBlob(client, access, descriptor.digest))
        return 'existed';
    if (mountFrom !== undefined && mountFrom !== access.repository) {
        const outcome = await tryMount(client, { ...access, mountFrom }, descriptor, content);
        if (outcome !== undefined)
            return outcome;
    }
    return persist(client, isLostUpload, () => uploadBlob(client.transport, access, descriptor, content));
}
/** A refused mount, or a token that is not given for the other repository, is no reason to fail. */
async function tryMount(client, access, descriptor, content) {
    try {
        return await uploadBlob(client.transport, access, descriptor, content);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        client.log(`${descriptor.digest} is not mounted from ${access.mountFrom}: ${error.message}`);
        return undefined;
    }
}
/** True when the bytes did not arrive and a new upload may do better; opening one was repeated already. */
function isLostUpload(error) {
    if (!(error instanceof errors/* ToolError */.v4) || !error.command.startsWith('PUT '))
        return false;
    return error.code === undefined || error.code >= 500 || [404, 408, 416, 429].includes(error.code);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/pagination.js

/** More pages than any real list has: a registry that never ends is stopped. */
const mostPages = 1000;
/**
 * Walks a paginated list (distribution-spec, "Listing Tags"; RFC 8288 for Link). Only the query of a Link is
 * taken, onto the path that was asked first: relative, absolute and wrongly prefixed links all work, and
 * none leads to another host.
 *
 * @param fetchPage asks for one page with a query such as `?n=1000`; undefined ends the walk
 * @throws ToolError when pages repeat or do not end
 */
async function* pages(firstQuery, what, fetchPage) {
    const seen = new Set();
    let query = firstQuery;
    while (query !== undefined) {
        if (seen.has(query) || seen.size === mostPages) {
            throw new errors/* ToolError */.v4(what, `${what} does not end: the registry gave ${seen.size} pages and then a page again`);
        }
        seen.add(query);
        const page = await fetchPage(query);
        if (page === undefined)
            return;
        yield page;
        query = nextQuery(page.response.headers.get('link'), page.url);
    }
}
/** The query of the link whose relation is `next`. */
function nextQuery(header, base) {
    for (const [, target = '', params = ''] of (header ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
        if (!/;\s*rel\s*=\s*"?next"?/i.test(params) || !URL.canParse(target, base.href))
            continue;
        const { search } = new URL(target, base.href);
        return search === '' ? undefined : search;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/registry-tags.js





const longestPage = 16 * 1024 * 1024;
/** See `Registry.listTags`. */
async function listTags({ transport }, repository) {
    const what = `list of the tags of ${repositoryName(repository)}`;
    const tags = new Set();
    // More than 1000 is refused by Amazon's registry.
    const walk = pages('?n=1000', what, async (query) => {
        const page = await transport({
            access: { ...repository, action: 'pull' },
            what,
            method: 'GET',
            path: `tags/list${query}`,
            accept: [200, 404],
        });
        if (page.response.status === 200)
            return page;
        await discard(page.response);
        return undefined;
    });
    for await (const { response } of walk) {
        const bytes = await reading(what, () => readCapped(response, longestPage));
        for (const tag of parseTags(what, bytes))
            tags.add(tag);
    }
    return [...tags];
}
/** `{"name": …, "tags": […]}`; `tags` is null when there are none. */
function parseTags(what, bytes) {
    let tags;
    try {
        tags = JSON.parse(new TextDecoder().decode(bytes)).tags ?? [];
    }
    catch {
        tags = undefined;
    }
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'))
        return tags;
    throw new errors/* ToolError */.v4(what, `${what} failed: the answer is not a list of tags`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/registry.js









/**
 * A client of OCI registries. Plain HTTP is spoken with this computer's own addresses only.
 *
 * All operations throw ToolError, with one line that names the request, what the registry said and what to
 * do; InputError for a target that is not a reference.
 */
function createRegistry({ http, credentials, clock = shared_clock/* systemClock */.m, logIn = 'log in with docker', log, hide = () => { }, }) {
    const transport = createTransport(http, createAuthorization(http, credentials, clock, logIn, hide));
    const client = { transport, clock, log: log ?? (() => { }) };
    // A referrers tag is read, changed and written: one change at a time.
    let lastReferrer = Promise.resolve();
    return {
        resolve: async (target) => resolve(client, toReference(target)),
        getManifest: async (target) => getManifest(client, toReference(target)),
        async putManifest(target, bytes, mediaType) {
            const reference = toReference(target);
            const { descriptor, orphan } = await putManifest(client, reference, bytes, mediaType);
            if (orphan !== undefined) {
                const entered = lastReferrer.then(() => addToReferrersTag(client, reference, descriptor, orphan));
                lastReferrer = entered.catch(() => { });
                await entered;
            }
            return descriptor;
        },
        hasBlob: async (target, digest) => hasBlob(client, { ...repositoryOf(target), action: 'pull' }, digest),
        getBlob: async (target, descriptor) => readBlob(client, repositoryOf(target), descriptor, collect),
        readBlob: async (target, descriptor, consume) => readBlob(client, repositoryOf(target), descriptor, consume),
        putBlob: async (target, descriptor, content, mountFrom) => putBlob(client, repositoryOf(target), descriptor, content, mountFrom),
        listTags: async (target) => listTags(client, repositoryOf(target)),
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/registry-access.js



/** What a caller of an action can do about missing credentials; part of a registry's errors. */
const logIn = 'set registry-username and registry-password, or log in with docker';
/** @throws InputError when only one of user and password is given */
function checkLogin({ registryUsername, registryPassword }) {
    if ((registryUsername === '') === (registryPassword === ''))
        return;
    const missing = registryUsername === '' ? 'registry-username' : 'registry-password';
    throw new errors/* InputError */.dz(missing, 'is empty: give registry-username and registry-password together');
}
/**
 * Credentials for any registry: those of the inputs for `registry`, the docker configuration, for ghcr.io the
 * job's token. They are masked when they are found, also in the form in which they are sent.
 *
 * @throws InputError when only one of user and password is given
 */
function registryCredentials(registry, inputs, { env, exec, runner }) {
    checkLogin(inputs);
    const { registryUsername: username, registryPassword: password, token } = inputs;
    const jobToken = async (host) => host === 'ghcr.io' && token !== ''
        ? { username: env.GITHUB_ACTOR ?? 'token', password: token }
        : undefined;
    const find = findCredentials({
        env,
        exec,
        explicit: { registry, username, password },
        fallback: jobToken,
    });
    const masked = new Set();
    return async (host) => {
        const found = await find(host);
        if (found === undefined)
            return undefined;
        for (const secret of [found.password, basicCredentials(found)]) {
            if (!masked.has(secret))
                runner.mask(secret);
            masked.add(secret);
        }
        return found;
    };
}
/** The client of registries as the actions use it. */
function registryClient(credentials, { http, clock, runner }) {
    return createRegistry({ http, credentials, clock, log: runner.info, hide: runner.mask, logIn });
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/read-if-present.js

/** A file's text; undefined when there is no such file. Whatever else keeps it from being read is thrown. */
async function readIfPresent(path) {
    return ifPresent((0,promises_.readFile)(path, 'utf8'));
}
/** What a look at the file system gives; undefined when it ends in ENOENT. */
async function ifPresent(look) {
    try {
        return await look;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/path-match.js
/**
 * Compiles a pattern of Go's path/filepath.Match: `*` and `?` do not cross a slash, `[a-z]` and `[^a-z]` are
 * classes, a backslash escapes. Glob libraries differ in dot files, `**` and braces.
 *
 * @throws Error for a pattern that Go refuses too
 */
function compileMatch(pattern) {
    const bad = () => new Error(`"${pattern}" is not a valid pattern`);
    let source = '';
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern.charAt(at);
        if (char === '*')
            source += '[^/]*';
        else if (char === '?')
            source += '[^/]';
        else if (char === '[') {
            const match = /^\[(\^?)((?:\\.|[^\]\\])+)\]/.exec(pattern.slice(at));
            if (match === null)
                throw bad();
            const [text, negated, members = ''] = match;
            // An escaped letter is that letter in Go; in a regular expression it could be a class.
            const plain = members.replace(/\\(.)/g, (_, char) => /[\\\]^-]/.test(char) ? `\\${char}` : char);
            source += `(?!/)[${negated}${plain}]`;
            at += text.length - 1;
        }
        else if (char === '\\') {
            at += 1;
            if (at === pattern.length)
                throw bad();
            source += literal(pattern.charAt(at));
        }
        else
            source += literal(char);
    }
    try {
        return new RegExp(`^${source}$`, 's');
    }
    catch (cause) {
        throw new Error(bad().message, { cause });
    }
}
function literal(char) {
    return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/helmignore.js

/**
 * Reads a .helmignore. It looks like a .gitignore and is not one (helm/helm, pkg/ignore/rules.go): the first
 * rule that decides wins, there is no `**`, and `!x` leaves out everything that is *not* x.
 *
 * @throws Error that names the line Helm would refuse too
 */
function parseHelmignore(text) {
    const rules = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(parseRule);
    // Helm's own default: dot files among the templates.
    rules.push(parseRule('templates/.?*'));
    return (path, isDirectory) => rules.some((rule) => decides(rule, path, isDirectory));
}
function decides(rule, path, isDirectory) {
    const applies = (!rule.directoryOnly || isDirectory) && rule.matches(path);
    return rule.negated ? !applies : applies;
}
function parseRule(line) {
    if (line.includes('**'))
        throw new Error(`"${line}": ** is not supported`);
    const negated = line.startsWith('!');
    const bare = negated ? line.slice(1) : line;
    const directoryOnly = bare.endsWith('/');
    const pattern = directoryOnly ? bare.slice(0, -1) : bare;
    return { negated, directoryOnly, matches: pathMatcher(pattern) };
}
/** A pattern with a slash is matched against the whole path, one without against the file's name. */
function pathMatcher(pattern) {
    if (pattern.includes('/')) {
        const whole = compileMatch(pattern.replace(/^\//, ''));
        return (path) => whole.test(path);
    }
    const name = compileMatch(pattern);
    return (path) => name.test(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/chart-files.js





/**
 * Reads the files of a chart that belong into its package, in Helm's order. Links and irregular files are
 * refused: a package must not bring in what lies outside of the chart.
 *
 * @param folder absolute path of the chart
 * @throws InputError for a link, an irregular file or a .helmignore that cannot be read
 */
async function readChartFiles(folder) {
    const ignore = await readIgnore(folder);
    const paths = await walk(folder, '', ignore);
    const files = await Promise.all(paths.map(async (path) => ({ path, content: withoutBom(await (0,promises_.readFile)((0,external_node_path_.join)(folder, path))) })));
    return helmOrder(files);
}
async function readIgnore(folder) {
    const path = (0,external_node_path_.join)(folder, '.helmignore');
    const text = (await readIfPresent(path)) ?? '';
    try {
        return parseHelmignore(text);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(path, cause.message, { cause });
    }
}
/** Paths of all files that are not ignored, by folder and there by byte order of the names. */
async function walk(folder, below, ignore) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true });
    entries.sort((a, b) => byteOrder(a.name, b.name));
    const paths = [];
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (ignore(path, entry.isDirectory()))
            continue;
        if (entry.isDirectory())
            paths.push(...(await walk(folder, path, ignore)));
        else if (entry.isFile())
            paths.push(path);
        else {
            const kind = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
            throw new errors/* InputError */.dz('charts', `${(0,external_node_path_.join)(folder, path)} is ${kind}, which a chart must not hold; copy the file or list it in .helmignore`);
        }
    }
    return paths;
}
const first = ['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json'];
/**
 * The order in which Helm writes a package (helm/helm, pkg/chart/v2/util/save.go): metadata, values, templates,
 * other files, then each subchart in the same order. What Helm does not take for a subchart (names that start
 * with a dot or an underscore, loose files) is left out of charts/ as Helm does; archives stay packed, so that
 * their digest stays that of the dependency.
 */
function helmOrder(files) {
    const named = first.flatMap((path) => files.filter((file) => file.path === path));
    const rest = files.filter((file) => !first.includes(file.path));
    const templates = rest.filter(({ path }) => path.startsWith('templates/'));
    const subcharts = rest.filter(({ path }) => path.startsWith('charts/') && !path.endsWith('.prov'));
    const others = rest.filter((file) => !templates.includes(file) && !subcharts.includes(file));
    return [...named, ...templates, ...others, ...subchartOrder(subcharts)];
}
function subchartOrder(files) {
    const folders = new Map();
    for (const { path, content } of files) {
        const [, name = '', ...inside] = path.split('/');
        if (/^[._]/.test(name) || (inside.length === 0 && !name.endsWith('.tgz')))
            continue;
        folders.set(name, [...(folders.get(name) ?? []), { path: inside.join('/'), content }]);
    }
    return [...folders]
        .sort(([a], [b]) => byteOrder(a, b))
        .flatMap(([name, inside]) => helmOrder(inside).map(({ path, content }) => ({
        path: path === '' ? `charts/${name}` : `charts/${name}/${path}`,
        content,
    })));
}
function withoutBom(content) {
    const marked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return new Uint8Array(marked ? content.subarray(3) : content);
}
function byteOrder(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: external "yaml"
var external_yaml_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_yaml_y = (x) => (() => (x))
const external_yaml_namespaceObject = external_yaml_x({ ["Document"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.Document), ["Scalar"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.Scalar), ["YAMLMap"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.YAMLMap), ["isAlias"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isAlias), ["isMap"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isMap), ["isScalar"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isScalar), ["isSeq"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isSeq), ["parseAllDocuments"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.parseAllDocuments), ["parseDocument"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.parseDocument), ["visit"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.visit) });
;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/metadata.js

/**
 * Reads a Chart.yaml, keeping only the fields that Helm knows: an unknown key in an index.yaml makes every
 * Helm since 3.3.2 refuse the whole index.
 *
 * @throws Error that says what is wrong with it, with the line for a YAML error
 */
function parseMetadata(text) {
    // Scalars stay text, as Helm's fields are: `appVersion: 1.20` is not a number.
    const document = (0,external_yaml_namespaceObject.parseDocument)(text, { schema: 'failsafe' });
    const [problem] = document.errors;
    if (problem !== undefined)
        throw new Error(problem.message.split('\n')[0]);
    return toMetadata(document.toJS());
}
/**
 * Copies the known fields of a Chart.yaml, or of a chart's configuration blob, in Helm's order of fields.
 *
 * @throws Error when apiVersion, name or version is missing or the name is not one
 */
function toMetadata(value) {
    const given = record(value);
    for (const field of ['apiVersion', 'name', 'version']) {
        if (metadata_text(given[field]) === undefined)
            throw new Error(`${field} is missing`);
    }
    const name = metadata_text(given.name) ?? '';
    if (name === '.' || name === '..' || /[\\/]/.test(name))
        throw new Error(`"${name}" is not a chart name`);
    return compact({
        name,
        home: metadata_text(given.home),
        sources: texts(given.sources),
        // Not cleaned, as in Helm.
        version: String(given.version),
        description: metadata_text(given.description),
        keywords: texts(given.keywords),
        maintainers: items(given.maintainers)?.map((item) => compact({ name: metadata_text(item.name), email: metadata_text(item.email), url: metadata_text(item.url) })),
        icon: metadata_text(given.icon),
        apiVersion: String(given.apiVersion),
        condition: metadata_text(given.condition),
        tags: metadata_text(given.tags),
        appVersion: metadata_text(given.appVersion),
        deprecated: isTrue(given.deprecated),
        annotations: annotations(given.annotations),
        kubeVersion: metadata_text(given.kubeVersion),
        dependencies: items(given.dependencies)?.map((item) => compact({
            name: metadata_text(item.name) ?? '',
            version: metadata_text(item.version),
            repository: metadata_text(item.repository) ?? '',
            condition: metadata_text(item.condition),
            tags: texts(item.tags),
            enabled: isTrue(item.enabled),
            'import-values': Array.isArray(item['import-values']) ? item['import-values'] : undefined,
            alias: metadata_text(item.alias),
        })),
        type: metadata_text(given.type),
    });
}
/** The metadata as Go's encoding/json writes it, so that the blob's digest is the one `helm push` gives. */
function metadataJson(metadata) {
    return goJson(metadata);
}
/** JSON with `<`, `>`, `&`, U+2028 and U+2029 escaped, as Go does (encoding/json, HTMLEscape). */
function goJson(value) {
    const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return new TextEncoder().encode(json);
}
/** Drops absent fields, keeping the order. */
function compact(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** Text as Helm cleans it: any space is a blank, what cannot be printed is dropped. Undefined when empty. */
function metadata_text(value) {
    if (value === undefined || value === null || typeof value === 'object')
        return undefined;
    const clean = String(value)
        .replace(/\p{White_Space}/gu, ' ')
        .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '');
    return clean === '' ? undefined : clean;
}
function texts(value) {
    if (!Array.isArray(value) || value.length === 0)
        return undefined;
    return value.map((item) => metadata_text(item) ?? '');
}
function items(value) {
    return Array.isArray(value) && value.length > 0 ? value.map(record) : undefined;
}
function isTrue(value) {
    return value === true || value === 'true' ? true : undefined;
}
/** Sorted by key, as Go writes maps. Values are taken as they are. */
function annotations(value) {
    const entries = Object.entries(record(value)).map(([key, item]) => [key, String(item)]);
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/chart.js





/**
 * Finds and reads the charts.
 *
 * @param given the `charts` input; empty: every folder with a Chart.yaml
 * @throws InputError when there is none, or one of them is not a chart
 */
async function readCharts(workingDirectory, given) {
    if (!(await chart_isFolder(workingDirectory))) {
        throw new errors/* InputError */.dz('working-directory', `there is no folder ${workingDirectory}`);
    }
    const folders = given.length > 0
        ? given.map((path) => (0,external_node_path_.resolve)(workingDirectory, path))
        : await findCharts((0,external_node_path_.resolve)(workingDirectory));
    if (folders.length === 0) {
        throw new errors/* InputError */.dz('charts', `no Chart.yaml was found below ${workingDirectory}; give the chart's folder, or leave the stages check and publish out of the chain`);
    }
    const charts = await Promise.all(folders.map((folder) => readChart(workingDirectory, folder)));
    const twice = charts.find((chart, at) => charts.slice(0, at).some((other) => other.metadata.name === chart.metadata.name));
    if (twice !== undefined) {
        throw new errors/* InputError */.dz('charts', `two charts are named ${twice.metadata.name}, one of them ${twice.path}`);
    }
    return charts;
}
async function readChart(workingDirectory, folder) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(workingDirectory), folder).split(external_node_path_.sep).join('/') || '.';
    if (!(await chart_isFolder(folder)))
        throw new errors/* InputError */.dz('charts', `there is no folder ${path}`);
    const files = await readChartFiles(folder);
    const file = files.find((candidate) => candidate.path === 'Chart.yaml');
    if (file === undefined)
        throw new errors/* InputError */.dz('charts', `${path} is not a chart: it has no Chart.yaml`);
    try {
        const metadata = parseMetadata(Buffer.from(file.content).toString('utf8'));
        requireDependencies(metadata, files);
        return { path, folder, metadata, files };
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`${path}/Chart.yaml`, cause.message, { cause });
    }
}
async function chart_isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
function requireDependencies({ dependencies = [] }, files) {
    const present = (name) => files.some(({ path }) => path.startsWith(`charts/${name}/`) || path.startsWith(`charts/${name}-`));
    const missing = dependencies.filter(({ name }) => !present(name)).map(({ name }) => name);
    if (missing.length > 0) {
        throw new Error(`needs ${missing.join(', ')} in charts/; run "helm dependency build" before`);
    }
}
const skipped = new Set(['node_modules', 'vendor', 'testdata']);
/** Folders with a Chart.yaml. Below a chart there are only its subcharts, so the search ends there. */
async function findCharts(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    if (entries.some((entry) => entry.isFile() && entry.name === 'Chart.yaml'))
        return [folder];
    const folders = entries
        .filter((entry) => entry.isDirectory())
        .filter(({ name }) => !name.startsWith('.') && !skipped.has(name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name))
        .sort();
    return (await Promise.all(folders.map(findCharts))).flat();
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "p-limit"
var external_p_limit_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_p_limit_y = (x) => (() => (x))
const external_p_limit_namespaceObject = external_p_limit_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__["default"]) });
// EXTERNAL MODULE: ./.local/build/actions/shared/files/temporary.js
var temporary = __nccwpck_require__(105);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/progress.js
/** Milliseconds of silence after which a line says what is still at work. */
const silence = 15_000;
/** For work that is a loop of its own; see withHeartbeat for any other. */
function heartbeat({ runner, clock }) {
    let last = clock.now();
    return {
        beat(what, since) {
            const now = clock.now();
            if (now - last < silence)
                return;
            last = now;
            runner.info(`${what}, ${Math.round((now - since) / 1000)} s`);
        },
        heard() {
            last = clock.now();
        },
    };
}
/** Does some work; while it lasts and is silent, a line every 15 seconds says `what` it is. */
async function withHeartbeat(what, ports, work) {
    const { beat, heard } = heartbeat(ports);
    const start = ports.clock.now();
    const timer = setInterval(() => beat(what(), start), 1000);
    try {
        return await work(heard);
    }
    finally {
        clearInterval(timer);
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/sha256.js


/** Bytes read at once: a buffer that stays in the processor's cache. */
const piece = 512 << 10;
/** Hex SHA-256 of a file's content. One buffer for all of it: a stream would allocate as much as it reads. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.allocUnsafe(piece);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, piece);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** The same bytes, hashed as they pass. */
async function* hashing(bytes, hash) {
    for await (const chunk of bytes) {
        hash.update(chunk);
        yield chunk;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./.local/build/actions/shared/tools/alive.js


/** Who we are. */
function thisProcess() {
    const namespace = pidNamespace();
    return { pid: process.pid, host: hostname(), ...(namespace !== undefined && { namespace }) };
}
/**
 * Whether a process may still run. On another computer (a shared tool cache), and in another container that has
 * this one's host name, nobody can tell: true, and its heartbeat decides.
 */
function mayBeAlive({ pid, host, namespace }) {
    return host !== (0,external_node_os_.hostname)() || namespace !== pidNamespace() || isRunning(pid);
}
/** Its number, as in `pid:[4026531836]` (pid_namespaces(7)); undefined on other systems than Linux. */
function pidNamespace() {
    try {
        return /\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0];
    }
    catch {
        return undefined;
    }
}
/** Whether a process of this computer runs. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it exists, but belongs to another user.
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/tools/build-status.js

/** Reads a status file; undefined when there is none. */
async function readBuildStatus(path) {
    const text = await readIfPresent(path);
    return text === undefined ? undefined : JSON.parse(text);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/tools/find-tool.js









const pollInterval = 250;
/** A builder writes every two seconds; one that is silent for so long is taken for dead. */
const silenceLimit = 60_000;
/**
 * Finds a tool: in the evidence folder's tools.json, else on PATH. One that setup-go-devops still builds in
 * the background is waited for, with a line every 15 seconds. One of tools.json must be the very binary that
 * setup-go-devops found good: the tool cache outlives the job, and other jobs write it. With the evidence of
 * another job, one on PATH with the same bytes is as good.
 *
 * @param evidence the folder that holds tools.json
 * @throws ToolError when there is none, when its build failed or ended without a result, or when the binary is
 *   another one by now
 */
async function findTool(name, ports, evidence) {
    const entry = (await readTools(evidence))?.tools.find((tool) => tool.name === name);
    const sha256 = entry?.state === 'building' ? await waitForBuild(entry, ports) : entry?.sha256;
    if (entry !== undefined && (await isExecutable(entry.path))) {
        await checkBinary(entry, sha256);
        return { name, path: entry.path, version: entry.version };
    }
    const path = await findOnPath(name, ports.env);
    if (entry !== undefined && sha256 !== undefined) {
        return { name, path: await sameBinary(entry, sha256, path), version: entry.version };
    }
    if (path !== undefined)
        return { name, path, version: await askVersion(path, ports) };
    throw new errors/* ToolError */.v4(name, `${name} was not found: run setup-go-devops with "tools: ${name}" before, or put it on PATH`);
}
async function readTools(evidence) {
    const text = await readIfPresent((0,external_node_path_.join)(evidence, 'tools.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
async function checkBinary({ name, version, path }, sha256) {
    const digest = await sha256OfFile(path);
    if (digest === sha256)
        return;
    throw new errors/* ToolError */.v4(path, `${name} ${version} is not the binary that setup-go-devops found good: it has sha256:${digest}, tools.json says ${sha256 === undefined ? 'nothing' : `sha256:${sha256}`}; run the job again`);
}
/** The program on PATH, when it has the bytes of the one that tools.json tells of and that is not here. */
async function sameBinary({ name, version, path }, sha256, found) {
    const digest = found === undefined ? undefined : await sha256OfFile(found);
    if (found !== undefined && digest === sha256)
        return found;
    const instead = found === undefined
        ? 'there is none on PATH'
        : `${found} is not the same binary: it has sha256:${digest}, tools.json says sha256:${sha256}`;
    throw new errors/* ToolError */.v4(name, `${name} ${version} of tools.json is not at ${path}, and ${instead}; run setup-go-devops with "tools: ${name}@${version}" in this job`);
}
/** Hex SHA-256 of what was built; undefined when nobody tells of the build any more. */
async function waitForBuild(entry, { clock, runner }) {
    let beat = -1;
    let silence = 0;
    const pulse = heartbeat({ runner, clock });
    for (;;) {
        const status = await readBuildStatus(entry.status ?? '');
        // Without a status file (evidence of another job) there is no binary either.
        if (status === undefined || status.state === 'ready')
            return status?.sha256;
        if (status.state === 'failed')
            throw buildFailure(entry, status);
        silence = status.beat === beat ? silence + pollInterval : 0;
        beat = status.beat;
        if (!mayBeAlive(status) || silence > silenceLimit) {
            // Its last word may have come between the two looks.
            if ((await readBuildStatus(entry.status ?? ''))?.state === 'building')
                throw abandoned(entry, status);
        }
        pulse.beat(`waiting for ${entry.name}: ${status.doing}`, status.started);
        await clock.wait(pollInterval);
    }
}
function buildFailure(entry, { error }) {
    const { command, message, detail } = error ?? {
        command: entry.name,
        message: 'no reason given',
        detail: '',
    };
    return new errors/* ToolError */.v4(command, `${entry.name} ${entry.version} could not be built: ${message}`, { detail });
}
function abandoned(entry, status) {
    return new errors/* ToolError */.v4(`setup-go-devops, process ${status.pid}`, `the background build of ${entry.name} ended without a result while "${status.doing}"; run the job again, what was built is kept`);
}
async function findOnPath(name, env) {
    const extensions = process.platform === 'win32' ? ['.exe', ''] : [''];
    for (const folder of (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter)) {
        if (folder === '')
            continue;
        for (const extension of extensions) {
            const path = (0,external_node_path_.join)(folder, name + extension);
            if (await isExecutable(path))
                return path;
        }
    }
    return undefined;
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** All tools of the chain know `version`, each in its own format; the version is the first SemVer in it. */
async function askVersion(path, { exec, env }) {
    const { stdout } = await exec({ tool: path, args: ['version'], env: childEnvironment(env), timeout: 10_000 }, { accept: 'any' });
    const version = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(stdout)?.[1];
    return version ?? `sha256:${(await sha256OfFile(path)).slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/helm.js



const helm_timeout = 5 * 60_000;
/**
 * Helm with homes of its own below `folder`: no repository, plugin, credential or cluster of the user changes
 * what a chart renders.
 */
async function isolatedHelm(ports, evidence, folder) {
    const { path } = await findTool('helm', ports, evidence);
    const home = (name) => (0,external_node_path_.join)(folder, 'helm', name);
    const env = childEnvironment(ports.env, {
        HELM_CACHE_HOME: home('cache'),
        HELM_CONFIG_HOME: home('config'),
        HELM_DATA_HOME: home('data'),
        HELM_PLUGINS: home('plugins'),
        HELM_REGISTRY_CONFIG: home('registry.json'),
        HELM_REPOSITORY_CONFIG: home('repositories.yaml'),
        HELM_REPOSITORY_CACHE: home('repository'),
        HELM_NO_PLUGINS: '1',
        KUBECONFIG: home('kubeconfig'),
    });
    return (...args) => ports.exec({ tool: path, args, env, timeout: helm_timeout }, { accept: 'any' });
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/helm-errors.js


/** What `helm template` said when it failed: its error without the decoration, on one line. */
function errorMessage(stderr) {
    const from = stderr.search(/^Error: /m);
    return stderr
        .slice(Math.max(from, 0))
        .replace(/^Error: /, '')
        .replace(/\s*Use --debug flag to render out invalid YAML\s*/, '')
        .trim()
        .replace(/\s*\n\s*/g, ' ');
}
/** Errors and warnings of `helm lint`, each on one line. */
function lintMessages(stdout) {
    return stdout
        .split(/^(?=\[(?:INFO|WARNING|ERROR)\] |==> )/m)
        .filter((part) => /^\[(?:WARNING|ERROR)\]/.test(part))
        .map((part) => part
        .replace(/^\[\w+\] /, '')
        .trim()
        .replace(/\s*\n\s*/g, ' '));
}
/**
 * A problem from one of Helm's messages: with the template's file and line where it names them, and for a
 * failed `required` with the path of the value that is missing.
 */
async function toProblem(message, where, chart) {
    const at = new RegExp(`${escapeRegExp(chart.metadata.name)}/(templates/[^:)\\s]+|charts/[^:)\\s]+):?(\\d+)?`).exec(message);
    const path = at?.[1] ?? /^(templates\/[^:\s]+[^:\s/]):/.exec(message)?.[1];
    const value = await missingValue(message, chart);
    const told = value === undefined ? message : `${message}; set ${value}`;
    return {
        message: `${chart.metadata.name}, ${where}: ${told}`,
        ...(path !== undefined && { file: (0,external_node_path_.join)(chart.folder, path) }),
        ...(at?.[2] !== undefined && { line: Number(at[2]) }),
    };
}
/** Path of the value that a failed `required` asks for, found by its message in the templates. */
async function missingValue(message, { folder, files }) {
    const said = /execution error at \([^)]*\): (.+)$/.exec(message)?.[1];
    if (said === undefined)
        return undefined;
    for (const { path } of files.filter((file) => file.path.startsWith('templates/'))) {
        const template = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8');
        const found = requiredValues(template).find(({ text }) => text === said);
        if (found !== undefined)
            return found.value;
    }
    return undefined;
}
/** Every `required "text" .Values.a.b` and `.Values.a.b | required "text"` of a template. */
function requiredValues(template) {
    const quoted = '("(?:[^"\\\\\\n]|\\\\.)*"|`[^`]*`)';
    const value = '\\$?\\.Values\\.([\\w.]+)';
    const prefix = new RegExp(`\\brequired\\s+${quoted}\\s+\\(?\\s*${value}`, 'g');
    const piped = new RegExp(`${value}\\s*\\|\\s*required\\s+${quoted}`, 'g');
    return [
        ...[...template.matchAll(prefix)].map(([, text = '', path = '']) => ({
            text: unquote(text),
            value: path,
        })),
        ...[...template.matchAll(piped)].map(([, path = '', text = '']) => ({
            text: unquote(text),
            value: path,
        })),
    ];
}
function unquote(text) {
    const inside = text.slice(1, -1);
    return text.startsWith('`') ? inside : inside.replace(/\\(.)/g, '$1');
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/yaml-text.js

/**
 * Parses YAML for editing: scalars stay the text they are, because `017`, `yes` or a date mean something else
 * to Helm's YAML 1.1 than to YAML 1.2. Comments are kept.
 *
 * @throws Error with the reason and the line
 */
function parseForEditing(text) {
    const document = (0,external_yaml_namespaceObject.parseDocument)(text, { schema: 'failsafe', keepSourceTokens: false });
    const [problem] = document.errors;
    if (problem !== undefined)
        throw new Error(problem.message.split('\n')[0]?.replace(/:$/, ''));
    return document;
}
/** The text of an edited document; lines are not folded anew. */
function editedText(document) {
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
/** Sets a text value, quoted so that no YAML reader takes it for anything else; comments beside it stay. */
function setText(document, path, value) {
    const present = document.getIn(path, true);
    if ((0,external_yaml_namespaceObject.isScalar)(present)) {
        present.value = value;
        present.type = external_yaml_namespaceObject.Scalar.QUOTE_DOUBLE;
        return;
    }
    const scalar = new external_yaml_namespaceObject.Scalar(value);
    scalar.type = external_yaml_namespaceObject.Scalar.QUOTE_DOUBLE;
    if (document.contents === null || !(0,external_yaml_namespaceObject.isMap)(document.contents))
        document.contents = new external_yaml_namespaceObject.YAMLMap();
    document.setIn(path, scalar);
}
/** True for null as YAML writes it: nothing, `~`, `null`. */
function isNull(node) {
    if (node === null || node === undefined)
        return true;
    return ((0,external_yaml_namespaceObject.isScalar)(node) &&
        (node.type === undefined || node.type === external_yaml_namespaceObject.Scalar.PLAIN) &&
        /^(?:~|null|Null|NULL|)$/.test(String(node.value ?? '')));
}
/** True when the document says nothing: only comments, null, or an empty map. */
function isEmptyDocument(document) {
    const { contents } = document;
    return isNull(contents) || ((0,external_yaml_namespaceObject.isMap)(contents) && contents.items.length === 0);
}
/** True when a node is used in more than one place, so that moving it would change another. */
function hasAnchors(document) {
    let found = false;
    (0,external_yaml_namespaceObject.visit)(document, {
        Node(_, node) {
            if ((0,external_yaml_namespaceObject.isAlias)(node) || (((0,external_yaml_namespaceObject.isScalar)(node) || (0,external_yaml_namespaceObject.isMap)(node) || (0,external_yaml_namespaceObject.isSeq)(node)) && node.anchor !== undefined)) {
                found = true;
                return external_yaml_namespaceObject.visit.BREAK;
            }
            return undefined;
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/image-values.js




/** @throws InputError when it is not `repository@sha256:...` */
function parseImage(text) {
    const reference = parseReference(text, 'image');
    if (reference.digest === undefined) {
        throw new errors/* InputError */.dz('image', `"${text}" has no digest; give repository@sha256:..., not a tag`);
    }
    return { repository: repositoryName(reference), digest: reference.digest };
}
/** Whether the chart knows `image` as a map: by its values, its schema, or a template that reads it. */
function takesImage(values, files) {
    if ((0,external_yaml_namespaceObject.isMap)(values.getIn(['image'])))
        return true;
    return files.some((file) => {
        if (file.path === 'values.schema.json')
            return parseSchema(file).properties?.image !== undefined;
        return file.path.startsWith('templates/') && /\.Values\.image\./.test(textOf(file));
    });
}
function parseSchema(file) {
    try {
        return JSON.parse(textOf(file)) ?? {};
    }
    catch (cause) {
        throw new errors/* InputError */.dz('charts', `values.schema.json is not JSON: ${cause.message}`, { cause });
    }
}
function textOf({ content }) {
    return Buffer.from(content).toString('utf8');
}
/** Writes `image.repository` and `image.digest` into the values; comments and other keys stay. */
function setImage(values, image) {
    if (values.contents === null || !(0,external_yaml_namespaceObject.isMap)(values.contents))
        values.contents = new external_yaml_namespaceObject.YAMLMap();
    if (!(0,external_yaml_namespaceObject.isMap)(values.getIn(['image'])))
        values.setIn(['image'], new external_yaml_namespaceObject.YAMLMap());
    setText(values, ['image', 'repository'], image.repository);
    setText(values, ['image', 'digest'], image.digest);
}
/** The image keys that a values file sets itself, such as `image.digest`: a layer would undo the pin. */
function imageKeysOf(text) {
    const document = parseForEditing(text);
    return ['repository', 'digest', 'tag']
        .filter((key) => document.hasIn(['image', key]))
        .map((key) => `image.${key}`);
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/rendered.js

/** Reads the output of `helm template`, or tells why it cannot be read. */
function readRendered(output) {
    const kinds = new Map();
    const images = new Set();
    try {
        // Helm takes the last of several equal keys.
        for (const document of (0,external_yaml_namespaceObject.parseAllDocuments)(output, { uniqueKeys: false })) {
            const [problem] = document.errors;
            if (problem !== undefined)
                throw problem;
            const value = document.toJS();
            if (typeof value !== 'object' || value === null)
                continue;
            if ('kind' in value)
                kinds.set(String(value.kind), (kinds.get(String(value.kind)) ?? 0) + 1);
            collectImages(value, images);
        }
    }
    catch (error) {
        return { problem: error.message.split('\n')[0] ?? '' };
    }
    const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    return { kinds: Object.fromEntries(sorted), images: [...images] };
}
function collectImages(value, images) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, item] of Object.entries(value)) {
        if (key === 'image' && typeof item === 'string')
            images.add(item);
        else
            collectImages(item, images);
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/junit.js
/** Characters of a reason that still make one line of sense; the report has it all. */
const longest = 300;
/** Reads the JUnit that helm-unittest writes (helm-unittest, internal/formatter). */
function readJunit(xml) {
    const suites = [...xml.matchAll(/<testsuite\s([^>]*)>/g)];
    const cases = [...xml.matchAll(/<testcase\s([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)];
    const failures = cases.flatMap(([, attributes = '', body = '']) => {
        const failure = /<(?:failure|error)\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:failure|error)>)/.exec(body);
        if (failure === null)
            return [];
        return {
            suite: attribute(attributes, 'classname'),
            test: attribute(attributes, 'name'),
            message: decode(failure[1] ?? '').trim(),
        };
    });
    return { suites: suites.length, tests: cases.length, failures };
}
function attribute(attributes, name) {
    return decode(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}
function decode(text) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (all, decimal, hex, name) => {
        if (name !== undefined)
            return named[name] ?? all;
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    });
}
/**
 * The first failed assertion of a test on one line: the path, what was expected and what was there. helm-unittest
 * writes every line of every assertion, joined by commas, each value once more as a diff.
 */
function firstAssertion(message) {
    const lines = message.split(/ , ?|\n/).map((line) => line.trim());
    const starts = lines.flatMap((line, at) => (/^- asserts\[\d+\] /.test(line) ? at : []));
    const [from] = starts;
    if (from === undefined)
        return shorten(lines.join(' '));
    const own = lines.slice(from, starts[1]);
    const diff = own.indexOf('Diff:');
    const told = own
        .slice(1, diff < 0 ? undefined : diff)
        .filter((line) => line !== '' && !/^(Template|DocumentIndex|ValuesIndex):/.test(line))
        .map((line) => line.replace(/^Path:\s*/, ''));
    const name = own[0]?.replace(/^- asserts\[\d+\] | fail$/g, '') ?? '';
    const text = told.map((line, at) => at > 0 && /^(Expected|Actual|Error)\b/.test(line) ? `, ${line}` : ` ${line}`);
    return shorten(told.length === 0 ? `${name} fails` : text.join('').trim());
}
function shorten(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/suites.js




/** Test suites that a chart declares in `tests/*_test.yaml`: one a YAML document with `tests`. */
async function declaredSuites(folder) {
    const names = (await ifPresent((0,promises_.readdir)((0,external_node_path_.join)(folder, 'tests')))) ?? [];
    const files = names.filter((name) => name.endsWith('_test.yaml'));
    const counts = await Promise.all(files.map(async (name) => countSuites(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'tests', name), 'utf8'))));
    return counts.reduce((sum, count) => sum + count, 0);
}
/** A document that does not parse counts: it was meant to be a suite. */
function countSuites(text) {
    return (0,external_yaml_namespaceObject.parseAllDocuments)(text).filter(({ contents, errors }) => errors.length > 0 || ((0,external_yaml_namespaceObject.isMap)(contents) && contents.has('tests'))).length;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/unit-tests.js








/** Runs a chart's helm-unittest suites with the tool's own binary. */
async function runUnitTests(chart, ports, evidence) {
    const { name } = chart.metadata;
    const declared = await declaredSuites(chart.folder);
    if (declared === 0) {
        const message = `${name}: no test suite in ${chart.path}/tests/*_test.yaml; write one with helm-unittest's "suite:" and "tests:"`;
        return { problems: [{ message, file: (0,external_node_path_.join)(chart.folder, 'Chart.yaml') }] };
    }
    const junit = `charts/${name}.junit.xml`;
    const file = (0,external_node_path_.join)(evidence, junit);
    const { path } = await findTool('helm-unittest', ports, evidence);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.rm)(file, { force: true });
    const args = ['--strict', '--output-type', 'JUnit', '--output-file', file, chart.folder];
    const command = { tool: path, args, env: childEnvironment(ports.env), timeout: 10 * 60_000 };
    const { exitCode, stdout, stderr } = await withHeartbeat(() => `${name}, unit tests`, ports, () => ports.exec(command, { accept: 'any' }));
    const results = readJunit(await readReport(file, path, { exitCode, said: stderr || stdout }));
    const problems = judge(chart, declared, results, stdout);
    if (problems.length > 0)
        ports.runner.untrusted(stdout);
    const failed = results.failures.length;
    return { result: { suites: results.suites, tests: results.tests, failed, junit }, problems };
}
async function readReport(file, tool, { exitCode, said }) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* ToolError */.v4(tool, 'helm-unittest wrote no report', { cause, code: exitCode, detail: said });
    }
}
/** The tool's exit code is 0 when it ran nothing, so what it reports is held against what the chart declares. */
function judge(chart, declared, { suites, tests, failures }, stdout) {
    const { name } = chart.metadata;
    const problems = byCause(name, failures);
    if (suites < declared) {
        const reason = /Execution Error:\s*(.+)/.exec(stdout)?.[1];
        problems.push({
            message: `${name}: ${suites} of ${declared} declared test suites ran${reason === undefined ? '' : `: ${reason}`}`,
        });
    }
    else if (tests === 0)
        problems.push({ message: `${name}: its test suites hold no test` });
    return problems;
}
/** One slip in the values can fail every test: tests that fail for the same reason are one problem. */
function byCause(chart, failures) {
    const tests = new Map();
    for (const { suite, test, message } of failures) {
        const cause = firstAssertion(message);
        tests.set(cause, [...(tests.get(cause) ?? []), `"${suite}": ${test}`]);
    }
    return [...tests].map(([cause, names]) => ({
        message: `${chart}, ${names.length > 1 ? `${names.length} tests, the first` : 'test'} ${names[0]}: ${cause}`,
        cause,
    }));
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/check.js











/**
 * Checks charts in the form in which they are published: version, base values and image written in, and each
 * environment's own files on top. Layers and unit tests of all charts run side by side.
 */
async function checkCharts(plans, image, ports, evidence) {
    return (0,temporary/* withTemporaryFolder */.EX)(ports.env, 'helm-oci-publish-', async (folder) => {
        const helm = await isolatedHelm(ports, evidence, folder);
        const limit = (0,external_p_limit_namespaceObject["default"])((0,external_node_os_.availableParallelism)());
        const units = plans.reduce((sum, plan) => sum + plan.layers.length + 1, 0);
        const tell = progress(units, ports);
        return Promise.all(plans.map(async (plan, at) => {
            const staged = await stage(plan, (0,external_node_path_.join)(folder, String(at)));
            const { name } = plan.chart.metadata;
            const checkOne = (layer) => limit(async () => {
                const what = () => `${name}, layer ${layer.name}`;
                const check = () => checkLayer(plan, layer, staged, helm, image);
                const checked = await withHeartbeat(what, ports, check);
                tell(`${name}, layer ${layer.name}`, checked.entry.passed);
                return checked;
            });
            const test = async () => {
                const tests = await runUnitTests(plan.chart, ports, evidence);
                tell(`${name}, unit tests`, tests.problems.length === 0);
                return tests;
            };
            const [layers, tests] = await Promise.all([Promise.all(plan.layers.map(checkOne)), limit(test)]);
            return {
                layers: layers.map(({ entry }) => entry),
                ...(tests.result !== undefined && { unitTests: tests.result }),
                problems: [...(await layerProblems(plan.chart, layers)), ...othersThan(layers, tests.problems)],
            };
        }));
    });
}
/** One line for each finished unit: `2/4 orders, layer prod: ok, 1.2 s`, the time since all began. */
function progress(units, { runner, clock }) {
    const start = clock.now();
    let finished = 0;
    return (unit, passed) => {
        finished += 1;
        const seconds = ((clock.now() - start) / 1000).toFixed(1);
        runner.info(`${finished}/${units} ${unit}: ${passed ? 'ok' : 'failed'}, ${seconds} s`);
    };
}
/** Writes the released form of a chart below `folder`, in a folder of the chart's name as lint wants it. */
async function stage({ released }, folder) {
    const root = (0,external_node_path_.join)(folder, released.metadata.name);
    for (const { path, content } of released.files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), content);
    }
    return root;
}
/** What is wrong in several layers is told once. */
async function layerProblems(chart, layers) {
    const messages = new Set(layers.flatMap((layer) => layer.messages));
    return Promise.all([...messages].map((message) => {
        const names = layers.filter((layer) => layer.messages.includes(message)).map(({ entry }) => entry.name);
        return toProblem(message, names.length === 1 ? `layer ${names[0]}` : `layers ${names.join(', ')}`, chart);
    }));
}
/** Unit tests that fail for what fails a layer as well add nothing to it. */
function othersThan(layers, problems) {
    const told = layers.flatMap(({ messages }) => messages);
    return problems.filter(({ cause }) => cause === undefined || !told.includes(cause));
}
async function checkLayer(plan, layer, staged, helm, image) {
    const { chart, released, base } = plan;
    const onTop = layer.files.filter((file) => file !== base);
    const values = onTop.flatMap((file) => ['--values', (0,external_node_path_.join)(chart.folder, file)]);
    const failed = (messages) => ({
        entry: { name: layer.name, files: layer.files, kinds: {}, passed: false },
        messages: messages.map((message) => message.replaceAll(staged, chart.path)),
    });
    const pins = unpinned(plan, onTop);
    if (pins.length > 0)
        return failed(pins);
    const template = await helm('template', staged, '--include-crds', ...values);
    if (template.exitCode !== 0)
        return failed([errorMessage(template.stderr)]);
    const rendered = readRendered(template.stdout);
    if ('problem' in rendered)
        return failed([`renders text that is not YAML: ${rendered.problem}`]);
    const { kinds, images } = rendered;
    if (image !== undefined && released.imageWritten && !images.some((name) => isPinned(name, image))) {
        return failed([
            `renders ${unpinnedImages(images, image)} instead of ${image.repository}@${image.digest}; let the template use image.repository@image.digest when a digest is set`,
        ]);
    }
    const lint = await helm('lint', staged, '--strict', ...values);
    const messages = lintMessages(lint.stdout);
    if (lint.exitCode !== 0 && messages.length === 0)
        messages.push(errorMessage(lint.stderr));
    if (messages.length > 0)
        return failed(messages);
    return { entry: { name: layer.name, files: layer.files, kinds, passed: true }, messages: [] };
}
/** What stands where the image should: other images than that of the release are not meant, as long as it is there. */
function unpinnedImages(images, { repository }) {
    const own = images.filter((name) => name.split(/[@:](?!.*\/)/, 1)[0] === repository);
    return (own.length > 0 ? own : images).join(', ') || 'no image';
}
/** A tag between name and digest is ignored by container runtimes. */
function isPinned(name, { repository, digest }) {
    return (name === `${repository}@${digest}` || (name.startsWith(`${repository}:`) && name.endsWith(`@${digest}`)));
}
/** Layers that set the image themselves would undo the digest that is written in. */
function unpinned({ layerFiles, released }, onTop) {
    if (!released.imageWritten)
        return [];
    return layerFiles
        .filter(({ path }) => onTop.includes(path))
        .flatMap(({ path, text }) => {
        const keys = imageKeysOf(text);
        return keys.length === 0
            ? []
            : [`${path} sets ${keys.join(', ')}, which is written in when the chart is packed; remove it there`];
    });
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/destination.js


/** The input at fault, by its name here and in the chain. */
const input = 'registry (chart-registry in the chain)';
/**
 * The charts' place in a registry. Default: `charts` below the owner of the image.
 *
 * @param given `oci://host/path`
 * @throws InputError when there is neither, or it is not such an address
 */
function chooseDestination(given, image) {
    const address = given === '' ? defaultAddress(image) : given;
    if (!address.startsWith('oci://')) {
        throw new errors/* InputError */.dz(input, `"${given}" does not start with oci://, such as oci://ghcr.io/org/charts`);
    }
    const reference = parseReference(address.replace(/\/$/, ''), input);
    if (reference.tag !== undefined || reference.digest !== undefined) {
        throw new errors/* InputError */.dz(input, `"${given}" names one artifact; give a path such as oci://ghcr.io/org/charts`);
    }
    return { registry: reference.registry, name: repositoryName(reference) };
}
function defaultAddress(image) {
    if (image === undefined) {
        throw new errors/* InputError */.dz(input, 'is needed to publish, such as oci://ghcr.io/org/charts');
    }
    const { registry, repository } = parseReference(image.repository, 'image');
    const [owner, ...rest] = repository.split('/');
    return rest.length === 0 ? `oci://${registry}/charts` : `oci://${registry}/${owner}/charts`;
}
/**
 * Repository of a chart, `host/path/name`.
 *
 * @throws InputError when charts and images would share a repository: their tags would overwrite each other,
 *   and clean-up rules for one would delete the other
 */
function chartRepository(destination, name, image) {
    const repository = repositoryName(parseReference(`${destination.name}/${name}`, input));
    const taken = image?.repository;
    if (taken !== undefined && (repository === taken || repository.startsWith(`${taken}/`))) {
        throw new errors/* InputError */.dz(input, `the chart would go to ${repository}, inside of the image's own repository ${taken}; give another path, such as ${defaultAddress(image)}`);
    }
    return repository;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/layer-files.js





/** Names of the values files in a chart's folder, the ones that .helmignore keeps out of the package too. */
async function valuesFiles({ folder }) {
    return (await (0,promises_.readdir)(folder)).filter((name) => /^values.*\.yaml$/.test(name)).sort();
}
/**
 * Reads the files of all layers, each once.
 *
 * @param base read too when no layer names it
 * @throws InputError for one that is missing or holds no map of values, with the line of a YAML error
 */
async function readLayerFiles(chart, layers, base) {
    const paths = new Set([...layers.flatMap(({ files }) => files), ...(base === undefined ? [] : [base])]);
    return Promise.all([...paths].map((path) => readLayerFile(chart, path)));
}
async function readLayerFile(chart, path) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.join)(chart.folder, path), 'utf8');
    }
    catch (cause) {
        throw new errors/* InputError */.dz('values-layers', `${chart.path} has no file ${path}`, { cause });
    }
    try {
        const document = parseForEditing(text);
        if ((0,external_yaml_namespaceObject.isMap)(document.contents) || isEmptyDocument(document))
            return { path, text };
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`${chart.path}/${path}`, cause.message, { cause });
    }
    throw new errors/* InputError */.dz(`${chart.path}/${path}`, 'is not a map of values');
}

;// CONCATENATED MODULE: external "fflate"
var external_fflate_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_fflate_y = (x) => (() => (x))
const external_fflate_namespaceObject = external_fflate_x({ ["gzipSync"]: () => (__WEBPACK_EXTERNAL_MODULE_fflate__.gzipSync) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/gzip.js

/** From 1 (fast) to 9 (small). Another one gives all layers and charts other digests. */
const gzipLevel = 6;
/**
 * Compresses in JavaScript: the bytes of zlib differ between Node builds and CPU architectures, and a
 * digest must not. The header carries no time and no file name.
 */
function gzip(bytes) {
    return (0,external_fflate_namespaceObject.gzipSync)(bytes, { level: gzipLevel, mtime: 0 });
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
;// CONCATENATED MODULE: external "tar-stream"
var external_tar_stream_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_tar_stream_y = (x) => (() => (x))
const external_tar_stream_namespaceObject = external_tar_stream_x({ ["pack"]: () => (__WEBPACK_EXTERNAL_MODULE_tar_stream_36ed5dd8__.pack) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/tar.js


/**
 * Packs entries in the order given. The same entries and epoch give the same bytes on any machine: ustar,
 * with a pax header only for names that do not fit (over 100 bytes without a place to split, non-ASCII).
 *
 * @param epoch modification time of all entries, seconds since 1970
 * @throws Error for a path that leaves the archive, or one that comes twice
 */
async function packTar(entries, epoch) {
    // The field of a ustar header that tar-stream fills is a signed 32-bit number of seconds.
    if (!Number.isInteger(epoch) || epoch < 0 || epoch > 0x7fffffff) {
        throw new Error(`${epoch} is not a time in whole seconds from 1970 to 2038`);
    }
    checkPaths(entries);
    const archive = (0,external_tar_stream_namespaceObject.pack)();
    const bytes = (0,consumers_namespaceObject.buffer)(archive);
    for (const entry of entries) {
        const header = {
            name: entry.type === 'directory' ? `${entry.path}/` : entry.path,
            type: entry.type,
            mode: entry.mode,
            uid: entry.uid ?? 0,
            gid: entry.gid ?? 0,
            mtime: new Date(epoch * 1000),
        };
        if (entry.type === 'file')
            archive.entry(header, Buffer.from(entry.content));
        else if (entry.type === 'symlink')
            archive.entry({ ...header, linkname: entry.target });
        else
            archive.entry(header);
    }
    archive.finalize();
    return bytes;
}
function checkPaths(entries) {
    const seen = new Set();
    for (const { path } of entries) {
        const segments = path.split('/');
        if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
            throw new Error(`${JSON.stringify(path)} is not a path inside the archive`);
        }
        if (path.includes('\0'))
            throw new Error(`${JSON.stringify(path)} has a zero byte`);
        if (seen.has(path))
            throw new Error(`${JSON.stringify(path)} comes twice in the archive`);
        seen.add(path);
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/merge-values.js


/**
 * Merges a layer into a chart's values as Helm does with `-f` (maps deep, everything else replaced, null
 * deletes), keeping the comments of both.
 *
 * @param values text of the chart's values.yaml
 * @param layer text of the layer on top
 * @param subcharts names or aliases of the dependencies: a null there must stay, since it deletes a default of
 *   the subchart when Helm renders
 * @throws Error when one of them is not a map, or has anchors that a merge would tear apart
 */
function mergeValues(values, layer, subcharts = []) {
    const below = parseForEditing(values);
    const above = parseForEditing(layer);
    if (isEmptyDocument(above))
        return below;
    if (isEmptyDocument(below)) {
        requireMap(above, 'the layer');
        return above;
    }
    const target = requireMap(below, 'values.yaml');
    const source = requireMap(above, 'the layer');
    if (hasAnchors(below) || hasAnchors(above)) {
        throw new Error('anchors and aliases cannot be merged; write their values out');
    }
    mergeMap(target, source, subcharts);
    return below;
}
function mergeMap(target, source, keptNulls) {
    prepare(target, source);
    for (const pair of source.items) {
        const key = keyText(pair);
        const present = target.items.find((candidate) => keyText(candidate) === key);
        if (present === undefined)
            target.items.push(pair);
        else if (isNull(pair.value) && !keptNulls.includes(key)) {
            target.items.splice(target.items.indexOf(present), 1);
        }
        else if ((0,external_yaml_namespaceObject.isMap)(present.value) && (0,external_yaml_namespaceObject.isMap)(pair.value)) {
            if (keptNulls.includes(key))
                overlay(present.value, pair.value);
            else
                mergeMap(present.value, pair.value, []);
        }
        else
            present.value = pair.value;
    }
}
/** Like `mergeMap`, with nulls kept all the way down. */
function overlay(target, source) {
    prepare(target, source);
    for (const pair of source.items) {
        const present = target.items.find((candidate) => keyText(candidate) === keyText(pair));
        if (present === undefined)
            target.items.push(pair);
        else if ((0,external_yaml_namespaceObject.isMap)(present.value) && (0,external_yaml_namespaceObject.isMap)(pair.value))
            overlay(present.value, pair.value);
        else
            present.value = pair.value;
    }
}
function prepare(target, source) {
    // Bare text of a block, such as `0?`, cannot stand between braces.
    if (!source.flow)
        target.flow = false;
    // The comment above a map's first key hangs on the map; it must move with the key.
    const key = source.items[0]?.key;
    if (source.commentBefore && (0,external_yaml_namespaceObject.isScalar)(key))
        key.commentBefore = source.commentBefore;
}
function keyText(pair) {
    return String((0,external_yaml_namespaceObject.isScalar)(pair.key) ? pair.key.value : pair.key);
}
function requireMap(document, what) {
    if ((0,external_yaml_namespaceObject.isMap)(document.contents))
        return document.contents;
    throw new Error(`${what} is not a map of values`);
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/package.js









/**
 * The files of the package. Everything but Chart.yaml and values.yaml stays byte for byte.
 *
 * @throws InputError when values or base cannot be read or merged
 */
function release(chart, { version, appVersion, base, image }) {
    const content = (path) => {
        const file = chart.files.find((candidate) => candidate.path === path);
        return file === undefined ? undefined : Buffer.from(file.content).toString('utf8');
    };
    const chartYaml = withVersion(content('Chart.yaml') ?? '', version, appVersion);
    let values = content('values.yaml');
    let imageWritten = false;
    try {
        const document = base === undefined
            ? parseForEditing(values ?? '')
            : mergeValues(values ?? '', base.text, subcharts(chart.metadata));
        if (image !== undefined && takesImage(document, chart.files)) {
            setImage(document, image);
            imageWritten = true;
        }
        if (base !== undefined || imageWritten)
            values = isEmptyDocument(document) ? '' : editedText(document);
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        throw new errors/* InputError */.dz(`${chart.path}/${base?.path ?? 'values.yaml'}`, cause.message, { cause });
    }
    const changed = [
        file('Chart.yaml', chartYaml),
        ...(values === undefined ? [] : [file('values.yaml', values)]),
    ];
    const rest = chart.files.filter(({ path }) => path !== 'Chart.yaml' && path !== 'values.yaml');
    return { metadata: parseMetadata(chartYaml), files: helmOrder([...changed, ...rest]), imageWritten };
}
function withVersion(text, version, appVersion) {
    const document = parseForEditing(text);
    setText(document, ['version'], version);
    if (appVersion !== undefined)
        setText(document, ['appVersion'], appVersion);
    return editedText(document);
}
function subcharts({ dependencies = [] }) {
    return dependencies.map(({ name, alias }) => alias ?? name);
}
function file(path, text) {
    return { path, content: new TextEncoder().encode(text) };
}
/**
 * Packs a chart as `helm package` does (one folder named after the chart, mode 0644), but to the same bytes on
 * any machine.
 *
 * @param epoch modification time of every file, seconds since 1970
 */
async function pack({ metadata, files }, epoch) {
    const entries = files.map(({ path, content }) => ({
        path: `${metadata.name}/${path}`,
        mode: 0o644,
        type: 'file',
        content,
    }));
    const bytes = gzip(await packTar(entries, epoch));
    return { bytes, digest: sha256(bytes) };
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/values-layers.js

const baseFile = 'values.base.yaml';
/**
 * Parses the `values-layers` input: `dev=values.base.yaml+values.dev.yaml; prod=...`.
 *
 * @throws InputError that shows the entry at fault
 */
function parseLayers(text) {
    const layers = text
        .split(/[;\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map(parseLayer);
    const twice = layers.find(({ name }, at) => layers.findIndex((other) => other.name === name) !== at);
    if (twice !== undefined)
        throw new errors/* InputError */.dz('values-layers', `"${twice.name}" is given twice`);
    return layers;
}
function parseLayer(entry) {
    const match = /^([A-Za-z0-9][\w.-]*)\s*=(.+)$/.exec(entry);
    const files = (match?.[2] ?? '').split('+').map((file) => file.trim());
    if (match?.[1] === undefined || files.includes('')) {
        throw new errors/* InputError */.dz('values-layers', `"${entry}" is not written as prod=values.base.yaml+values.prod.yaml`);
    }
    const outside = files.find((file) => file.startsWith('/') || file.split(/[\\/]/).includes('..'));
    if (outside !== undefined)
        throw new errors/* InputError */.dz('values-layers', `"${outside}" lies outside of the chart`);
    return { name: match[1], files };
}
/** The layers of a chart by the names of its files: the base and each `values.<environment>.yaml` on top. */
function layersByConvention(paths) {
    const base = paths.includes(baseFile) ? [baseFile] : [];
    return paths.flatMap((path) => {
        const name = /^values\.([\w-]+)\.yaml$/.exec(path)?.[1];
        return name === undefined || path === baseFile ? [] : [{ name, files: [...base, path] }];
    });
}
/**
 * The layer that becomes the chart's default values when it is packed: the file that starts every stack and
 * has something on top of it, or the file of that name.
 */
function baseLayer(layers, paths) {
    const start = layers[0]?.files[0];
    const shared = start !== undefined &&
        start !== 'values.yaml' &&
        layers.every(({ files }) => files[0] === start) &&
        layers.some(({ files }) => files.length > 1);
    if (shared)
        return start;
    return paths.includes(baseFile) ? baseFile : undefined;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/version.js


/**
 * Version of a commit that is not released, in the manner of Go's pseudo-versions:
 * `<Chart version>-0.<commit time>.g<12 hex>`. It sorts before the version it leads to, and by time.
 *
 * @throws InputError when the Chart.yaml's own version is not semantic
 */
function commitVersion(chartVersion, commit) {
    const own = (0,external_semver_namespaceObject.parse)(chartVersion);
    if (own === null) {
        throw new errors/* InputError */.dz('version', `Chart.yaml says "${chartVersion}", which is not a semantic version`);
    }
    const time = new Date(commit.time * 1000)
        .toISOString()
        .replace(/\.\d+Z$/, '')
        .replace(/\D/g, '');
    const core = `${own.major}.${own.minor}.${own.patch}`;
    const before = own.prerelease.length > 0 ? `${own.prerelease.join('.')}.0` : '0';
    return `${core}-${before}.${time}.g${commit.hash.slice(0, 12)}`;
}
/**
 * Version of work on top of a commit: one for each content, so that trying something out never meets the
 * rule that a version is published once.
 *
 * @param content hex digits that name the content
 */
function modifiedVersion(version, content) {
    return `${version}.dirty.h${content.slice(0, 12)}`;
}
/** @throws InputError when the given version is not semantic */
function givenVersion(text) {
    const version = (0,external_semver_namespaceObject.valid)(text);
    if (version === null || text.startsWith('v')) {
        throw new errors/* InputError */.dz('version', `"${text}" is not a semantic version such as 1.2.3`);
    }
    return text;
}
/** A registry's tag cannot hold a plus: Helm writes an underscore there. */
function versionTag(version) {
    return version.replaceAll('+', '_');
}
/** The version that a tag stands for, or undefined for a tag that is none (signatures, moving tags). */
function tagVersion(tag) {
    const version = tag.replaceAll('_', '+');
    return (0,external_semver_namespaceObject.valid)(version) !== null && !version.startsWith('v') ? version : undefined;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/plan.js





/**
 * Decides layers, base, version and content of a chart.
 *
 * @param given layers of the `values-layers` input; empty: by the names of the files
 */
async function planChart(chart, given, plan) {
    const present = await valuesFiles(chart);
    const stacks = given.length > 0 ? given : layersByConvention(present);
    const baseName = baseLayer(stacks, present);
    const layerFiles = await readLayerFiles(chart, stacks, baseName);
    const base = layerFiles.find(({ path }) => path === baseName);
    const versions = chooseVersions(chart, plan);
    const released = release(chart, {
        ...versions,
        ...(base !== undefined && { base }),
        ...(plan.image !== undefined && { image: plan.image }),
    });
    return { chart, layers: withDefaults(stacks, baseName), layerFiles, base: baseName, released };
}
/** A chart with a base must install without any values file; one without layers has nothing else. */
function withDefaults(stacks, base) {
    if (base !== undefined)
        return [{ name: 'defaults', files: [base] }, ...stacks];
    return stacks.length > 0 ? stacks : [{ name: 'defaults', files: [] }];
}
function chooseVersions(chart, { version, appVersion, commit, tag, image }) {
    const own = chart.metadata;
    const content = contentHash(chart, image);
    return {
        version: version !== '' ? givenVersion(version) : defaultVersion(own.version, commit, tag, content),
        appVersion: appVersion || tag || commit?.hash || own.appVersion || own.version,
    };
}
function defaultVersion(own, commit, tag, content) {
    if (tag !== undefined)
        return tag.slice(1);
    // Outside of git a chart can be checked; publishing it asks for a commit time anyway.
    if (commit === undefined)
        return own;
    const version = commitVersion(own, commit);
    return commit.modified.length > 0 ? modifiedVersion(version, content) : version;
}
/** Names what would go into a package, for versions of work that no commit names. */
function contentHash({ files }, image) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(image ?? null));
    for (const { path, content } of files)
        hash.update(JSON.stringify([path, content.length])).update(content);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/git/source-date-epoch.js

/**
 * SOURCE_DATE_EPOCH by reproducible-builds.org's specification: seconds since 1970, undefined where it is not set.
 *
 * @throws InputError when it is no number of seconds
 */
function sourceDateEpoch(env) {
    const text = env.SOURCE_DATE_EPOCH;
    if (text === undefined || text === '')
        return undefined;
    if (!/^\d{1,11}$/.test(text)) {
        throw new errors/* InputError */.dz('SOURCE_DATE_EPOCH', `"${text}" is not a number of seconds since 1970`);
    }
    return Number(text);
}

// EXTERNAL MODULE: ./.local/build/actions/shared/files/replace-file.js + 1 modules
var replace_file = __nccwpck_require__(462);
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/docker-config.js





/**
 * Writes a docker configuration that holds these logins and nothing else, for tools that are started with
 * DOCKER_CONFIG set to the folder. Folder and file are for this user only; the caller removes the folder.
 *
 * @returns the path of the file
 */
async function writeDockerConfig(dir, logins) {
    await (0,promises_.mkdir)(dir, { recursive: true });
    await (0,promises_.chmod)(dir, 0o700);
    const path = (0,external_node_path_.join)(dir, 'config.json');
    const auths = Object.fromEntries(logins.map((login) => [configKey(login.registry), authEntry(login)]));
    await (0,replace_file/* replaceFile */.f)(path, [encodeJson({ auths })], 0o600);
    return path;
}
function configKey(registry) {
    return registry === 'docker.io' ? dockerHubKey : registry;
}
function authEntry(credentials) {
    const { username, password } = credentials;
    return username === identityTokenUser
        ? { identitytoken: password }
        : { auth: basicCredentials(credentials) };
}

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/private-folder.js
var private_folder = __nccwpck_require__(471);
;// CONCATENATED MODULE: ./.local/build/actions/shared/signing/key.js




/** Names of variables that hold a secret; where a secret is in a file, its path is none. */
const secretName = /SECRET|TOKEN|PASSWORD|KEY|IDENTITY_HEADER/;
const pathName = /_(FILE|PATH)$/;
/** What of a key must never be shown. The rest (a region, a home) would only make the log unreadable. */
function secretsOf({ environment }) {
    return Object.entries(environment)
        .filter(([name]) => secretName.test(name) && !pathName.test(name))
        .map(([, value]) => value);
}
/** Variables by which the clouds' clients find their credentials, by the scheme of the key URI. */
const cloudVariables = {
    awskms: /^AWS_/,
    gcpkms: /^(GOOGLE_|CLOUDSDK_|GCLOUD_|HOME$)/,
    azurekms: /^(AZURE_|IDENTITY_|MSI_)/,
    hashivault: /^(VAULT_|TRANSIT_)/,
    k8s: /^(KUBE|HOME$)/,
};
const cosignPem = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----/;
const plainPem = /-----BEGIN (EC |RSA )?PRIVATE KEY-----/;
/**
 * Makes a key usable by cosign. Key and password reach it by environment, never by argument; a plain key
 * stays on disk only while it is imported.
 *
 * @param folder private folder for that moment
 * @throws InputError that never quotes the key
 */
async function readKey(given, env, folder, cosign) {
    const loaded = await loadKey(given, env);
    return loaded.plain === undefined ? loaded.key : importKey(loaded.plain, folder, cosign);
}
/**
 * Finds what is wrong with a key as far as that can be told without cosign and the password, so that it is
 * told before any work is done.
 *
 * @throws InputError that never quotes the key
 */
async function checkKey(given, env) {
    await loadKey(given, env);
}
async function loadKey(given, env) {
    const scheme = /^([a-z0-9]+):\/\//.exec(given.key)?.[1];
    if (scheme !== undefined && scheme !== 'env')
        return { key: cloudKey(given, scheme, env) };
    const pem = (await readPem(given.key, env)).replaceAll('\r\n', '\n');
    if (cosignPem.test(pem))
        return { key: environmentKey(pem, given.password) };
    if (plainPem.test(pem))
        return { plain: pem };
    throw new errors/* InputError */.dz('key', 'is no private key that cosign can read: it must be PEM with BEGIN ENCRYPTED SIGSTORE PRIVATE KEY (from "cosign generate-key-pair"), or a plain PRIVATE KEY, EC PRIVATE KEY or RSA PRIVATE KEY');
}
function cloudKey({ key, password }, scheme, env) {
    const variables = cloudVariables[scheme];
    if (variables === undefined) {
        const known = Object.keys(cloudVariables).map((name) => `${name}://`);
        throw new errors/* InputError */.dz('key', `has the unknown scheme ${scheme}://; known are env://, ${known.join(', ')}`);
    }
    const passed = Object.entries(env).filter(([name, value]) => variables.test(name) && value !== undefined);
    return { reference: key, environment: { ...Object.fromEntries(passed), COSIGN_PASSWORD: password } };
}
async function readPem(key, env) {
    if (key.includes('-----BEGIN'))
        return key;
    if (key.startsWith('env://')) {
        const name = key.slice('env://'.length);
        const value = env[name];
        if (value === undefined || value === '')
            throw new errors/* InputError */.dz('key', `names the variable ${name}, which is not set`);
        return value;
    }
    try {
        return await (0,promises_.readFile)(key, 'utf8');
    }
    catch (cause) {
        throw new errors/* InputError */.dz('key', 'is neither PEM text nor a key URI, and no such file can be read', { cause });
    }
}
/** cosign asks the terminal for a password unless the variable exists, an empty one included. */
function environmentKey(pem, password) {
    return {
        reference: 'env://COSIGN_PRIVATE_KEY',
        environment: { COSIGN_PRIVATE_KEY: pem, COSIGN_PASSWORD: password },
    };
}
/** cosign signs with keys in its own encrypted form only, so a plain one is converted under a random password. */
async function importKey(pem, folder, cosign) {
    const plain = (0,external_node_path_.join)(folder, 'plain.pem');
    const prefix = (0,external_node_path_.join)(folder, 'imported');
    const password = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    try {
        await (0,promises_.writeFile)(plain, pem, { mode: 0o600 });
        await cosign(['import-key-pair', '--key', plain, '--output-key-prefix', prefix], {
            COSIGN_PASSWORD: password,
        });
        return environmentKey(await (0,promises_.readFile)(`${prefix}.key`, 'utf8'), password);
    }
    finally {
        for (const file of [plain, `${prefix}.key`, `${prefix}.pub`])
            await (0,promises_.rm)(file, { force: true });
    }
}

// EXTERNAL MODULE: ./.local/build/actions/shared/files/write.js
var write = __nccwpck_require__(997);
;// CONCATENATED MODULE: ./.local/build/actions/shared/signing/offline-trust.js


/**
 * Signing with a key needs no service: no log, no timestamp authority, no certificate authority. cosign would
 * ask TUF for the public ones unless it is given these two documents, which name none (what
 * `cosign signing-config create` and `cosign trusted-root create` write without arguments).
 */
const signingConfig = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    rekorTlogConfig: {},
    tsaConfig: {},
};
const trustedRoot = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };
/** Writes both documents into a folder and tells their paths. */
async function writeOfflineTrust(folder) {
    const paths = {
        signingConfig: (0,external_node_path_.join)(folder, 'signing-config.json'),
        trustedRoot: (0,external_node_path_.join)(folder, 'trusted-root.json'),
    };
    await (0,write/* writeFileAtomic */.Z)(paths.signingConfig, JSON.stringify(signingConfig));
    await (0,write/* writeFileAtomic */.Z)(paths.trustedRoot, JSON.stringify(trustedRoot));
    return paths;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/signing/predicates.js
/** Predicate types as they stand in the statements (cosign, pkg/cosign/attestation and sign.go). */
const predicateTypes = {
    signature: 'https://sigstore.dev/cosign/sign/v1',
    spdxjson: 'https://spdx.dev/Document',
    cyclonedx: 'https://cyclonedx.org/bom',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./.local/build/actions/shared/signing/statement.js


/**
 * Reads what `cosign verify-attestation` prints: a DSSE envelope a line, each of them verified.
 *
 * @throws ToolError when a line is something else
 */
function parseStatements(stdout) {
    return stdout
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        try {
            const { payload } = JSON.parse(line);
            return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
        }
        catch (cause) {
            throw new errors/* ToolError */.v4('cosign verify-attestation', 'cosign printed something that is no statement', {
                cause,
            });
        }
    });
}
/** True for a statement of this type about this digest, and with this predicate when one is given. */
function isStatement(statement, expected) {
    const [algorithm = '', hex = ''] = expected.digest.split(':');
    return (statement.predicateType === expected.predicateType &&
        hex !== '' &&
        statement.subject.some(({ digest }) => digest[algorithm] === hex) &&
        (expected.predicate === undefined || (0,external_node_util_namespaceObject.isDeepStrictEqual)(statement.predicate, expected.predicate)));
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/signing/signer.js












/** Longer than cosign's own three minutes for a command. */
const signer_timeout = 200_000;
/**
 * Reads the key and gets everything ready, without touching the registry.
 *
 * @throws InputError for a key or password that does not work
 */
async function openSigner({ tool, key: given, logins, ports }) {
    const { path: folder, remove: close } = await (0,private_folder/* privateFolder */.q)(ports, 'go-devops-signing-');
    const home = (0,external_node_path_.join)(folder, 'home');
    const docker = (0,external_node_path_.join)(folder, 'docker');
    const isolated = { HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: undefined, DOCKER_CONFIG: docker };
    const cosign = (args, environment) => ports.exec({
        tool: tool.path,
        args,
        env: childEnvironment(ports.env, { ...isolated, ...environment }),
        timeout: signer_timeout,
    });
    try {
        await (0,promises_.mkdir)(home);
        await writeDockerConfig(docker, logins);
        const trust = await writeOfflineTrust(folder);
        const key = await readKey(given, ports.env, folder, cosign);
        for (const secret of secretsOf(key))
            ports.runner.mask(secret);
        const publicKey = await exportPublicKey(key, cosign);
        const publicKeyFile = (0,external_node_path_.join)(folder, 'cosign.pub');
        await (0,promises_.writeFile)(publicKeyFile, publicKey);
        const stranger = verifier(tool, ports, {
            publicKeyFile,
            trustedRoot: trust.trustedRoot,
            environment: strangerEnvironment(ports.env, home, docker),
        });
        return {
            publicKey,
            fingerprint: fingerprint(publicKey),
            ...operations(key, trust, cosign, stranger),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
function operations(key, trust, cosign, stranger) {
    const offline = ['--signing-config', trust.signingConfig, '--trusted-root', trust.trustedRoot];
    const common = ['--yes', '--key', key.reference, ...offline];
    return {
        async sign(reference) {
            if (await stranger.finds(reference, 'signature'))
                return false;
            await cosign(['sign', ...common, reference], key.environment);
            return true;
        },
        async attest(reference, predicate, file) {
            if (await stranger.finds(reference, predicate, file))
                return false;
            await cosign(['attest', ...common, '--type', predicate, '--predicate', file, reference], key.environment);
            return true;
        },
        async verify(reference, predicate, file) {
            if (await stranger.finds(reference, predicate, file))
                return;
            const what = predicate === 'signature' ? 'a signature' : `the attestation ${predicateTypes[predicate]}`;
            throw new errors/* ToolError */.v4(`cosign verify-attestation --type ${predicateTypes[predicate]} ${reference}`, `${reference} does not carry ${what} that the public key verifies`, { detail: await stranger.lastWords(reference, predicate) });
        },
    };
}
/**
 * `cosign verify` would accept any statement about the digest as a signature, an SBOM too; so the predicate
 * type is always demanded, and statement, subject and content are compared here.
 */
function verifier(tool, { exec }, context) {
    const run = (reference, predicate) => exec({
        tool: tool.path,
        args: [
            'verify-attestation',
            '--key',
            context.publicKeyFile,
            '--insecure-ignore-tlog',
            '--trusted-root',
            context.trustedRoot,
            '--type',
            predicateTypes[predicate],
            reference,
        ],
        env: context.environment,
        timeout: signer_timeout,
    }, { accept: 'any' });
    return {
        async finds(reference, predicate, file) {
            const digest = digestOf(reference);
            const { exitCode, stdout } = await run(reference, predicate);
            if (exitCode !== 0)
                return false;
            const expected = {
                digest,
                predicateType: predicateTypes[predicate],
                ...(file !== undefined && { predicate: JSON.parse(await (0,promises_.readFile)(file, 'utf8')) }),
            };
            return parseStatements(stdout).some((statement) => isStatement(statement, expected));
        },
        async lastWords(reference, predicate) {
            return (await run(reference, predicate)).stderr.trim();
        },
    };
}
/** What is signed is named by digest: a tag may have moved since. */
function digestOf(reference) {
    const { digest } = parseReference(reference);
    if (digest === undefined)
        throw new Error(`${reference} has no digest`);
    return digest;
}
async function exportPublicKey(key, cosign) {
    try {
        const { stdout } = await cosign(['public-key', '--key', key.reference], key.environment);
        return stdout;
    }
    catch (cause) {
        if (!(cause instanceof errors/* ToolError */.v4) || cause.code === undefined)
            throw cause;
        if (/decrypt/.test(cause.detail)) {
            throw new errors/* InputError */.dz('key-password', 'does not open the key', { cause });
        }
        const reason = cause.detail.split('\n').find((line) => line.startsWith('Error: ')) ?? cause.message;
        throw new errors/* InputError */.dz('key', `cannot be used by cosign: ${reason.replace('Error: ', '')}`, { cause });
    }
}
function fingerprint(pem) {
    const der = (0,external_node_crypto_.createPublicKey)(pem).export({ type: 'spki', format: 'der' });
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('hex')}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/chart-manifest.js



/** helm/helm, pkg/registry/constants.go */
const chartTypes = {
    config: 'application/vnd.cncf.helm.config.v1+json',
    content: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    legacyContent: 'application/tar+gzip',
};
/**
 * Builds the manifest that `helm push` builds for the same tgz with the same modification time in UTC, byte for
 * byte (helm/helm, pkg/registry/client.go, tagManifest: no mediaType inside, annotations sorted).
 *
 * @param created seconds since 1970
 */
function chartArtifact(metadata, content, created) {
    const configBytes = metadataJson(metadata);
    const config = { bytes: configBytes, digest: sha256(configBytes) };
    const manifest = {
        schemaVersion: 2,
        config: { mediaType: chartTypes.config, digest: config.digest, size: configBytes.length },
        layers: [{ mediaType: chartTypes.content, digest: content.digest, size: content.bytes.length }],
        annotations: chart_manifest_annotations(metadata, created),
    };
    const bytes = goJson(manifest);
    return { manifest: bytes, digest: sha256(bytes), config, content };
}
const manifestType = mediaTypes.manifest;
/** pkg/registry/chart.go, generateOCIAnnotations: the chart's own annotations win, except over title and version. */
function chart_manifest_annotations(metadata, created) {
    const authors = (metadata.maintainers ?? [])
        .map(({ name = '', email }) => (email === undefined ? name : `${name} (${email})`))
        .join(', ');
    const title = 'org.opencontainers.image.title';
    const version = 'org.opencontainers.image.version';
    const own = {
        'org.opencontainers.image.description': metadata.description,
        [title]: metadata.name,
        [version]: metadata.version,
        'org.opencontainers.image.url': metadata.home,
        'org.opencontainers.image.created': new Date(created * 1000).toISOString().replace('.000Z', 'Z'),
        'org.opencontainers.image.source': metadata.sources?.[0],
        'org.opencontainers.image.authors': authors,
    };
    const all = new Map();
    for (const [key, value] of Object.entries(own))
        if (value?.trim())
            all.set(key, value);
    for (const [key, value] of Object.entries(metadata.annotations ?? {})) {
        if (key !== title && key !== version)
            all.set(key, value);
    }
    return Object.fromEntries([...all].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/publish.js



/**
 * Tells which charts are in the registry already. A version never changes its content.
 *
 * @throws GateFailure when a version is there with another digest; nothing has been pushed then
 */
async function findPublished(publications, registry) {
    const present = await Promise.all(publications.map((publication) => registry.resolve(releaseReference(publication))));
    const conflicts = publications.flatMap((publication, at) => {
        const digest = present[at]?.digest;
        return digest === undefined || digest === publication.artifact.digest
            ? []
            : [`${releaseReference(publication)} is ${digest}, this chart is ${publication.artifact.digest}`];
    });
    if (conflicts.length > 0) {
        throw new errors/* GateFailure */.In('immutable', `a published version never changes: ${conflicts.join('; ')}. Commit the change or give another version`);
    }
    return present.map((descriptor) => descriptor !== undefined);
}
/**
 * Pushes a chart by digest, reads it back, signs it by digest, and gives it its version's tag last: a version
 * that can be pulled by name is complete and signed.
 */
async function publish(publication, present, registry, signer) {
    const { artifact, repository } = publication;
    const byDigest = `${repository}@${artifact.digest}`;
    if (!present)
        await pushByDigest(publication, registry);
    await signer.sign(byDigest);
    await signer.verify(byDigest, 'signature');
    if (!present) {
        const release = releaseReference(publication);
        await registry.putManifest(release, artifact.manifest, manifestType);
        const tagged = await registry.resolve(release);
        if (tagged?.digest !== artifact.digest) {
            throw new errors/* ToolError */.v4(`HEAD ${release}`, `${release} points to ${tagged?.digest ?? 'nothing'} right after ${artifact.digest} was pushed: somebody else publishes the same version`);
        }
    }
    return { skipped: present, signed: true };
}
async function pushByDigest({ artifact, repository }, registry) {
    const { config, content, manifest, digest } = artifact;
    await Promise.all([
        registry.putBlob(repository, descriptor(chartTypes.config, config), config.bytes),
        registry.putBlob(repository, descriptor(chartTypes.content, content), content.bytes),
    ]);
    const byDigest = `${repository}@${digest}`;
    await registry.putManifest(byDigest, manifest, manifestType);
    // Checks the digest of what comes back.
    await registry.getManifest(byDigest);
}
function descriptor(mediaType, { bytes, digest }) {
    return { mediaType, digest, size: bytes.byteLength };
}
/** `host/path/name:version`, with `_` for `+` as in the tag. */
function releaseReference({ repository, version }) {
    return `${repository}:${versionTag(version)}`;
}
/** `host/path/name:version@digest`: what people pull by, and what it is. */
function pinnedReference(publication) {
    return `${releaseReference(publication)}@${publication.artifact.digest}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/index-file.js



/**
 * Reads an index.yaml. Entries keep the fields that Helm knows.
 *
 * @throws Error when it is not an index: it is then left alone
 */
function readIndex(text) {
    const document = (0,external_yaml_namespaceObject.parseDocument)(text, { schema: 'failsafe' });
    const [problem] = document.errors;
    if (problem !== undefined)
        throw new Error(problem.message.split('\n')[0]);
    if (!(0,external_yaml_namespaceObject.isMap)(document.contents))
        throw new Error('it is no map');
    for (const field of ['apiVersion', 'entries']) {
        if (!document.has(field))
            throw new Error(`it has no ${field}`);
    }
    const { entries, publicKeys, annotations } = document.toJS();
    return {
        entries: Object.fromEntries(Object.entries(entries || {}).map(([name, list]) => [name, toEntries(name, list)])),
        ...(publicKeys !== undefined && { publicKeys }),
        ...(annotations !== undefined && { annotations }),
    };
}
function toEntries(name, list) {
    if (list === '' || list === null)
        return [];
    if (!Array.isArray(list))
        throw new Error(`its entry ${name} is not a list of versions`);
    return list.map((value) => {
        const { digest, created, urls } = (value ?? {});
        try {
            return {
                ...toMetadata(value),
                digest: typeof digest === 'string' ? digest : '',
                created: timestamp(created),
                urls: Array.isArray(urls) ? urls.map(String) : [],
            };
        }
        catch (cause) {
            throw new Error(`a version of ${name} in it: ${cause.message}`, { cause });
        }
    });
}
/** RFC 3339. An index must hold a time; Helm wrote none into manifests before 3.13. */
function timestamp(created) {
    const time = Date.parse(typeof created === 'string' ? created : '');
    return new Date(Number.isNaN(time) ? 0 : time).toISOString().replace('.000Z', 'Z');
}
/**
 * Writes an index.yaml. The same entries give the same text: `generated` is the time of the newest version,
 * versions are in descending order as Helm sorts them, charts by name.
 */
function renderIndex({ entries, ...others }) {
    const names = Object.keys(entries).sort();
    const sorted = Object.fromEntries(names.map((name) => [name, sortVersions(entries[name] ?? [])]));
    const times = Object.values(sorted).flatMap((versions) => versions.map(({ created }) => created));
    const generated = times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? timestamp('');
    // YAML 1.1 is what Helm reads: text such as "yes" or "1_000" is quoted for it.
    const options = { version: '1.1', aliasDuplicateObjects: false };
    const document = new external_yaml_namespaceObject.Document({ apiVersion: 'v1', ...others, entries: sorted, generated }, options);
    (0,external_yaml_namespaceObject.visit)(document, { Scalar: (_, scalar) => quoteUnusual(scalar) });
    return escapeBreaks(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }));
}
/** Helm's YAML reader refuses some text that the writer leaves bare (`?!`) or writes on several lines. */
function quoteUnusual(scalar) {
    if (typeof scalar.value !== 'string' || /^[A-Za-z0-9][ -~]*$/.test(scalar.value))
        return;
    scalar.value = scalar.value.toWellFormed();
    scalar.type = external_yaml_namespaceObject.Scalar.QUOTE_DOUBLE;
}
/** These are valid in JSON's strings and not in YAML 1.1's; only quoted text holds them here. */
function escapeBreaks(text) {
    return text.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Highest first; those that are not semantic versions come last. */
function sortVersions(versions) {
    return [...versions].sort((a, b) => {
        try {
            return (0,external_semver_namespaceObject.compare)(b.version, a.version) || (0,external_semver_namespaceObject.compareBuild)(b.version, a.version);
        }
        catch {
            return b.version < a.version ? -1 : 1;
        }
    });
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/sync-index.js










/** Requests at once: with 40 ms a request, 32 list 1000 versions in 5 s, 8 in 12 s. */
const concurrency = 32;
/** A chart's metadata is some kilobytes; a blob that claims more is not read. */
const largestConfig = 1 << 20;
/**
 * Brings an index.yaml up to date with the registry. The given charts are listed anew; entries of others
 * stay. The file is written only when its content changes.
 *
 * @param repositories `host/path/name` by chart name
 * @param log told what is left out
 * @throws InputError when the file is there and is not an index: it is left as it is
 */
async function syncIndex(path, repositories, registry, log) {
    const { text: present, index } = await readIndexFile(path);
    const limit = (0,external_p_limit_namespaceObject["default"])(concurrency);
    for (const [name, repository] of Object.entries(repositories)) {
        const versions = (await registry.listTags(repository)).filter((tag) => tagVersion(tag) !== undefined);
        const read = async (tag) => {
            const entry = await readEntry(repository, tag, registry);
            if (entry.name === name && entry.version === tagVersion(tag))
                return entry;
            throw new Error(`it says it is ${entry.name} ${entry.version}`);
        };
        const listed = await Promise.all(versions.map((tag) => limit(() => read(tag).catch((error) => {
            // A registry that fails must not look like a version that is gone.
            if (error instanceof errors/* ToolError */.v4)
                throw error;
            log(`${repository}:${tag} is not in the index: ${error.message}`);
            return undefined;
        }))));
        index.entries[name] = listed.filter((entry) => entry !== undefined);
    }
    const text = renderIndex(index);
    const changed = text !== present;
    if (changed)
        await (0,write/* writeFileAtomic */.Z)(path, text);
    return { entries: Object.values(index.entries).reduce((sum, { length }) => sum + length, 0), changed };
}
/**
 * One version, from its manifest and its configuration; the chart itself is not pulled.
 *
 * @throws Error for what is not a chart, ToolError when the registry fails
 */
async function readEntry(repository, tag, registry) {
    const { bytes, descriptor } = await registry.getManifest(`${repository}:${tag}`);
    const document = parseManifest(bytes, descriptor.mediaType);
    if (document.kind !== 'manifest')
        throw new Error('it is an index');
    const { config, layers, annotations } = document.manifest;
    if (config.mediaType !== chartTypes.config)
        throw new Error(`its configuration is ${config.mediaType}`);
    const content = layers.find(({ mediaType }) => mediaType === chartTypes.content || mediaType === chartTypes.legacyContent);
    if (content === undefined)
        throw new Error('it has no chart in it');
    if (config.size > largestConfig)
        throw new Error(`its configuration has ${config.size} bytes`);
    const blob = await registry.getBlob(repository, config);
    const metadata = toMetadata(JSON.parse(Buffer.from(blob).toString('utf8')));
    return {
        ...metadata,
        digest: digestHex(content.digest),
        created: timestamp(annotations?.['org.opencontainers.image.created']),
        urls: [`oci://${repository}:${metadata.version}`],
    };
}
/**
 * The file to bring up to date, as it stands: an empty index when there is none.
 *
 * @throws InputError when something else is there: it is left as it is
 */
async function readIndexFile(path) {
    try {
        const text = await readIfPresent(path);
        return text === undefined ? { index: { entries: {} } } : { text, index: readIndex(text) };
    }
    catch (cause) {
        const reason = cause.code ?? cause.message;
        throw new errors/* InputError */.dz('index', `${path} is not an index.yaml and was left as it is: ${reason}`, { cause });
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/publish-charts.js











/** Packs, pushes, signs and tags all charts, then brings the index up to date. Tells `state` how far it came. */
async function publishCharts(state, given, ports, evidence) {
    const publications = await packAll(state, releaseTime(state.commit, ports.env));
    const host = state.destination?.registry ?? '';
    const credentials = registryCredentials(host, given, ports);
    const registry = registryClient(credentials, ports);
    const signer = await makeSigner(given, host, credentials, ports, evidence);
    try {
        const present = await findPublished(publications, registry);
        for (const [at, publication] of publications.entries()) {
            const published = await withHeartbeat(() => `publishing ${publication.name} ${publication.version}`, ports, () => publish(publication, present[at] ?? false, registry, signer));
            const chart = state.charts[at];
            if (chart !== undefined)
                chart.published = published;
            const outcome = published.skipped ? 'was there' : 'published';
            ports.runner.info(`${at + 1}/${publications.length} ${publication.name} ${publication.version} ${outcome}`);
        }
    }
    finally {
        await signer.close();
    }
    if (given.index === 'off')
        return;
    const path = (0,external_node_path_.resolve)(given.workingDirectory, given.index);
    const repositories = Object.fromEntries(publications.map(({ name, repository }) => [name, repository]));
    state.index = { path, ...(await syncIndex(path, repositories, registry, ports.runner.info)) };
}
async function packAll({ charts }, epoch) {
    return Promise.all(charts.map(async (chart) => {
        const { released } = chart.plan;
        const { name, version } = released.metadata;
        const artifact = chartArtifact(released.metadata, await pack(released, epoch), epoch);
        chart.publication = { name, version, repository: chart.repository ?? '', artifact };
        return chart.publication;
    }));
}
/**
 * Seconds since 1970 that all files of the package carry: SOURCE_DATE_EPOCH (reproducible-builds.org), else the
 * time of the commit. The last change of the chart alone would differ between a full and a shallow clone.
 */
function releaseTime(commit, env) {
    const epoch = sourceDateEpoch(env) ?? commit?.time;
    if (epoch !== undefined)
        return epoch;
    throw new errors/* InputError */.dz('working-directory', 'is in no git repository with a commit, so the package has no time; set SOURCE_DATE_EPOCH (seconds since 1970)');
}
async function makeSigner({ key, keyPassword }, registry, credentials, ports, evidence) {
    const tool = await findTool('cosign', ports, evidence);
    const found = await credentials(registry);
    const logins = found === undefined ? [] : [{ registry, ...found }];
    return openSigner({ tool, key: { key, password: keyPassword }, logins, ports });
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/outputs.js
/** Sets all outputs of an action, in the order of their declaration. */
function setOutputs(runner, specs, values) {
    for (const name of Object.keys(specs))
        runner.setOutput(name, values[name]);
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/charts-document.js



/**
 * charts.json. The chain checks and publishes in two steps, so the second keeps what the first found.
 *
 * @param before the document of an earlier step
 */
function chartsDocument({ charts, image, index }, workingDirectory, before) {
    const entries = charts.map((state) => chartEntry(state, image, before));
    return {
        published: entries.length > 0 && entries.every(({ published }) => published),
        charts: entries,
        ...(index !== undefined && { index: { ...index, path: (0,external_node_path_.relative)(workingDirectory, index.path) } }),
    };
}
function chartEntry({ plan, checked, publication, published }, image, before) {
    const { metadata, imageWritten } = plan.released;
    const earlier = before?.charts.find(({ name, path }) => name === metadata.name && path === plan.chart.path);
    const unitTests = checked === undefined ? earlier?.unitTests : checked.unitTests;
    return {
        name: metadata.name,
        version: metadata.version,
        ...(metadata.appVersion !== undefined && { appVersion: metadata.appVersion }),
        path: plan.chart.path,
        layers: checked?.layers ?? earlier?.layers ?? [],
        ...(unitTests !== undefined && { unitTests }),
        problems: checked?.problems.map(({ message }) => message) ?? earlier?.problems ?? [],
        ...(publication !== undefined && {
            ref: pinnedReference(publication),
            digest: publication.artifact.digest,
            contentDigest: publication.artifact.content.digest,
            size: publication.artifact.content.bytes.byteLength,
        }),
        ...(image !== undefined && imageWritten && { image: `${image.repository}@${image.digest}` }),
        published: published !== undefined,
        skipped: published?.skipped ?? false,
        signed: published?.signed ?? false,
    };
}
/** The document that an earlier step of this job wrote, if there is one. */
async function readDocument(evidence) {
    const text = await readIfPresent((0,external_node_path_.join)(evidence, 'charts.json'));
    return text === undefined ? undefined : JSON.parse(text);
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/outputs.js
const outputs = {
    chart: 'The first chart by digest, such as ghcr.io/org/charts/service@sha256:...',
    digest: "Digest of that chart's manifest.",
    charts: 'All charts as JSON, for a matrix: name, version, ref, digest, published, skipped.',
    published: 'true when every chart is in the registry under its version.',
    skipped: 'Charts whose version was in the registry already with the same content, separated by commas.',
    'index-file': 'Path of the index.yaml, empty when off.',
};

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/summary.js
var summary = __nccwpck_require__(561);
;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/summary.js

/** The job summary: problems first, then charts and layers. */
function renderSummary(document, phases) {
    const problems = document.charts.flatMap((chart) => chart.problems);
    const parts = ['## Helm charts\n'];
    if (problems.length > 0) {
        parts.push(`**${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}**\n`);
        parts.push(problems.map((problem) => `- ${(0,summary/* escapeHtml */.ZD)(problem)}`).join('\n'), '');
    }
    if (phases.includes('publish'))
        parts.push(publishedTable(document.charts));
    if (phases.includes('check'))
        parts.push(layersTable(document.charts), testsTable(document.charts));
    if (document.index !== undefined) {
        const { path, entries, changed } = document.index;
        parts.push(`Index ${path}: ${entries} versions, ${changed ? 'rewritten' : 'unchanged'}.\n`);
    }
    return parts.join('\n');
}
function publishedTable(charts) {
    const rows = charts.map((chart) => [
        chart.name,
        chart.version,
        chart.digest ?? '',
        chart.size ?? '',
        !chart.published ? 'no' : chart.skipped ? 'was there' : 'yes',
        chart.signed ? 'yes' : 'no',
    ]);
    return (0,summary/* markdownTable */.Qj)(['chart', 'version', 'digest', 'bytes', 'published', 'signed'], rows);
}
function layersTable(charts) {
    const rows = charts.flatMap((chart) => chart.layers.map((layer) => [
        chart.name,
        layer.name,
        layer.files.join(' + '),
        layer.passed ? 'ok' : 'failed',
        Object.entries(layer.kinds)
            .map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`))
            .join(', '),
    ]));
    return (0,summary/* markdownTable */.Qj)(['chart', 'layer', 'values', 'result', 'renders'], rows);
}
function testsTable(charts) {
    const rows = charts.flatMap(({ name, unitTests }) => unitTests === undefined ? [] : [[name, unitTests.suites, unitTests.tests, unitTests.failed]]);
    return rows.length === 0 ? '' : (0,summary/* markdownTable */.Qj)(['chart', 'test suites', 'tests', 'failed'], rows);
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/report.js






/** Writes outputs, summary and charts.json from what is known, however the run ended. */
async function report(state, given, { runner }, evidence) {
    const document = chartsDocument(state, (0,external_node_path_.resolve)(given.workingDirectory), await readDocument(evidence));
    const { charts } = document;
    const [first] = state.charts;
    const publication = first?.published === undefined ? undefined : first.publication;
    setOutputs(runner, outputs, {
        chart: publication === undefined ? '' : `${publication.repository}@${publication.artifact.digest}`,
        digest: publication?.artifact.digest ?? '',
        charts: charts.map(({ name, version, ref, digest, published, skipped }) => ({
            name,
            version,
            ref,
            digest,
            published,
            skipped,
        })),
        published: document.published,
        skipped: charts.flatMap(({ name, skipped }) => (skipped ? name : [])).join(','),
        'index-file': state.index?.path ?? '',
    });
    runner.summarize(renderSummary(document, given.phases));
    await (0,write/* writeJson */.G)((0,external_node_path_.join)(evidence, 'charts.json'), document);
}

;// CONCATENATED MODULE: ./.local/build/actions/helm-oci-publish/main.js















/** Checks charts and publishes them. Outputs, charts.json and summary are written before a failure is told. */
async function run(given, ports) {
    const evidence = (0,runner_evidence/* evidenceFolder */.e)(ports, given.evidenceDir);
    const state = await main_prepare(given, ports);
    try {
        if (given.phases.includes('check'))
            await check(state, ports, evidence);
        if (given.phases.includes('publish'))
            await publishCharts(state, given, ports, evidence);
    }
    finally {
        await report(state, given, ports, evidence);
    }
    return { cached: state.charts.every(({ published }) => published?.skipped === true) };
}
/** Reads and decides everything that needs neither a tool nor a registry; most input errors end here. */
async function main_prepare(given, ports) {
    if (process.platform === 'win32') {
        throw new errors/* InputError */.dz('runs-on', 'charts are checked and published on Linux and macOS; give this job another runner');
    }
    checkLogin(given);
    // Publishing ends with the index: one that cannot be written is told before anything is published.
    if (given.index !== 'off')
        await readIndexFile((0,external_node_path_.resolve)(given.workingDirectory, given.index));
    if (given.phases.includes('publish') && given.key === '') {
        throw new errors/* InputError */.dz('key', 'is needed to sign the charts; make one with "cosign generate-key-pair"');
    }
    const image = given.image === '' ? undefined : parseImage(given.image);
    const layers = parseLayers(given.valuesLayers);
    const charts = await readCharts(given.workingDirectory, given.charts);
    const commit = await readCommit(given.workingDirectory, ports);
    const { version, appVersion } = given;
    const tag = releaseTag(ports.env);
    const doubt = releaseDoubt(tag, commit);
    if (doubt !== undefined)
        ports.runner.annotate({ kind: 'warning', title: 'release', message: doubt });
    const release = { version, appVersion, image, commit, tag };
    const plans = await Promise.all(charts.map((chart) => planChart(chart, layers, release)));
    if (image !== undefined)
        warnWithoutImage(plans, ports);
    // A check tells where publishing would fail: in the chain the image is out before charts are published.
    const isKnown = given.registry !== '' || image !== undefined || given.phases.includes('publish');
    const destination = isKnown ? chooseDestination(given.registry, image) : undefined;
    return {
        image,
        commit,
        destination,
        charts: plans.map((plan) => ({
            plan,
            ...(destination !== undefined && {
                repository: chartRepository(destination, plan.chart.metadata.name, image),
            }),
        })),
    };
}
function warnWithoutImage(plans, { runner }) {
    for (const { chart } of plans.filter(({ released }) => !released.imageWritten)) {
        runner.annotate({
            kind: 'warning',
            message: `${chart.path} has no image value, so the image is not written into it`,
        });
    }
}
async function check(state, ports, evidence) {
    const plans = state.charts.map(({ plan }) => plan);
    const results = await checkCharts(plans, state.image, ports, evidence);
    for (const [at, chart] of state.charts.entries()) {
        const checked = results[at];
        if (checked !== undefined)
            chart.checked = checked;
    }
    const problems = results.flatMap((result) => result.problems);
    if (problems.length > 0)
        throw chartFailure(problems, ports);
}
/** Problems with a place are shown at it; the failure itself tells the first. */
function chartFailure(problems, { env, runner }) {
    for (const { message, file, line } of problems) {
        if (file === undefined)
            continue;
        const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.'), file);
        runner.annotate({
            kind: 'error',
            title: 'chart',
            message,
            file: path,
            ...(line !== undefined && { line }),
        });
    }
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more, see the summary)` : '';
    return new errors/* GateFailure */.In('chart', `${problems[0]?.message}${more}`);
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ GateFailure),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   v4: () => (/* binding */ ToolError)
/* harmony export */ });
/** The caller wrote something wrong. One line: what was given, what is valid. */
class InputError extends Error {
    name = 'InputError';
    /** Name of the input, flag or file at fault. */
    input;
    constructor(input, message, options) {
        super(`${input}: ${message}`, options);
        this.input = input;
    }
}
/** Policy said no. The message tells what broke the rule, where, and how to fix or to except it. */
class GateFailure extends Error {
    name = 'GateFailure';
    /** Short name of the gate, such as `coverage` or `vulnerabilities`. */
    gate;
    constructor(gate, message) {
        super(`${gate}: ${message}`);
        this.gate = gate;
    }
}
/** A tool, a registry or a service failed. */
class ToolError extends Error {
    name = 'ToolError';
    /** The command line or request, without secrets. */
    command;
    /** Exit code or HTTP status; absent when nothing answered. */
    code;
    /** Last lines of what the tool said. */
    detail;
    constructor(command, message, options = {}) {
        super(message, options);
        this.command = command;
        this.code = options.code;
        this.detail = options.detail ?? '';
    }
}


/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ replaceFile)
});

// UNUSED EXPORTS: isUnfinished

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/replace-file.js





const unfinished = '.tmp';
/** True for the name of a file that `replaceFile` has not finished, or was kept from finishing. */
function isUnfinished(name) {
    return name.endsWith(unfinished);
}
/**
 * Streams chunks to a file that appears, or is replaced, only once all have arrived. Folders are created.
 *
 * @param mode permission bits; the default leaves them to the umask
 */
async function replaceFile(path, chunks, mode = 0o666) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}${unfinished}`;
    try {
        await (0,external_node_stream_promises_namespaceObject.pipeline)(chunks, (0,external_node_fs_.createWriteStream)(temporary, { mode }));
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   is: () => (/* binding */ temporaryRoot)
/* harmony export */ });
/* unused harmony export temporaryFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);



/** The folder for what ends with the job: the runner's, else the computer's. */
function temporaryRoot({ RUNNER_TEMP }) {
    return RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
/** A new private folder; the caller removes it. */
async function temporaryFolder(env, prefix) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot(env), prefix));
}
/** Gives `body` a new private folder, and removes it afterwards. */
async function withTemporaryFolder(env, prefix, body) {
    const folder = await temporaryFolder(env, prefix);
    try {
        return await body(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(462);

/** Writes JSON so that no reader ever sees half of it. Folders are created. */
async function writeJson(path, value) {
    await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}
/** Writes a file whole or not at all. Folders are created. */
async function writeFileAtomic(path, content) {
    await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .f)(path, [Buffer.from(content)]);
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: processPorts

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: ./.local/build/actions/shared/clock.js
var clock = __nccwpck_require__(588);
// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
;// CONCATENATED MODULE: external "undici"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_undici_namespaceObject = x({ ["Agent"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.Agent), ["Pool"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.Pool), ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.fetch) });
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./.local/build/actions/shared/proxy.js

/**
 * The proxy for an address, as the environment asks for it; undefined for none. Go's rules, which the tools
 * beside us follow (golang.org/x/net/http/httpproxy): of two spellings of a variable the first counts that is
 * not empty, upper case before lower case; this computer's own addresses are never asked through a proxy; and
 * NO_PROXY has hosts with their subdomains, subdomains alone (.example.com), IP addresses, blocks of them
 * (10.0.0.0/8), each with a port or without, or * for all.
 */
function proxyFor(address, env) {
    const { protocol, hostname, port } = new URL(address);
    const proxy = protocol === 'https:' ? env.HTTPS_PROXY || env.https_proxy : env.HTTP_PROXY || env.http_proxy;
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (proxy === undefined || proxy === '' || isLocal(host))
        return undefined;
    const target = { host, port: port || (protocol === 'https:' ? '443' : '80') };
    const exceptions = (env.NO_PROXY || env.no_proxy || '').split(/[,\s]+/);
    if (exceptions.some((exception) => covers(exception.toLowerCase(), target)))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
function isLocal(host) {
    return host === 'localhost' || host === '::1' || ((0,external_node_net_namespaceObject.isIP)(host) === 4 && host.startsWith('127.'));
}
function covers(exception, { host, port }) {
    if (exception === '*')
        return true;
    const block = /^([^/]+)\/(\d+)$/.exec(exception);
    if (block !== null)
        return isInBlock(host, block[1] ?? '', Number(block[2]));
    const [, name = '', ofPort = port] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(exception) ?? [];
    if ((0,external_node_net_namespaceObject.isIP)(exception) !== 0)
        return exception === host;
    if (name === '' || ofPort !== port)
        return false;
    const domain = name.replace(/^\*?\./, '');
    return host.endsWith(`.${domain}`) || (host === domain && domain === name);
}
function isInBlock(host, network, prefix) {
    const kind = (0,external_node_net_namespaceObject.isIP)(host);
    if (kind === 0 || kind !== (0,external_node_net_namespaceObject.isIP)(network) || prefix > (kind === 4 ? 32 : 128))
        return false;
    const family = kind === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_namespaceObject.BlockList();
    list.addSubnet(network, prefix, family);
    return list.check(host, family);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/http.js



/** Statuses of a server that may do better when it is asked again. */
const retryable = new Set([408, 429, 500, 502, 503, 504]);
const attempts = 5;
const longestWait = 30_000;
/** Milliseconds of silence that end a connection; a long transfer that moves is no silence. */
const patience = { connect: { timeout: 10_000 }, headersTimeout: 60_000, bodyTimeout: 60_000 };
/**
 * The HTTP port: proxies from the environment, time-outs, retries with jitter on 408, 429, 5xx and broken
 * connections, honouring Retry-After. Never retries 401, 403 or 404.
 */
function proxiedHttp(env, clock, random = Math.random) {
    const dispatcher = new external_undici_namespaceObject.Agent({
        ...patience,
        // Asked for each origin, those of redirects too.
        factory(origin, options) {
            const uri = proxyFor(origin, env);
            return uri === undefined ? new external_undici_namespaceObject.Pool(origin, options) : new external_undici_namespaceObject.ProxyAgent({ ...patience, uri });
        },
    });
    return async (url, init = {}) => {
        const { timeout, retry = (init.method ?? 'GET') !== 'POST', ...request } = init;
        for (let attempt = 1;; attempt += 1) {
            const last = !retry || attempt === attempts;
            const wait = Math.min(longestWait, 500 * 2 ** (attempt - 1)) * (0.5 + random());
            try {
                const response = await (0,external_undici_namespaceObject.fetch)(url, {
                    redirect: 'manual',
                    ...request,
                    dispatcher,
                    ...(timeout !== undefined && { signal: AbortSignal.timeout(timeout) }),
                });
                if (last || !retryable.has(response.status))
                    return response;
                await response.arrayBuffer();
                await clock.wait(retryAfter(response, clock.now()) ?? wait);
            }
            catch (cause) {
                if (last || !isTransient(cause))
                    throw unreachable(url, init.method ?? 'GET', cause);
                await clock.wait(wait);
            }
        }
    };
}
/** Milliseconds that a Retry-After header asks for (seconds or a date, RFC 9110 section 10.2.3), capped. */
function retryAfter(response, now) {
    const header = response.headers.get('retry-after');
    if (header === null)
        return undefined;
    const wanted = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isNaN(wanted) ? undefined : Math.min(Math.max(wanted, 0), longestWait);
}
/**
 * What does not get better by asking again: a name that does not resolve, a port that nobody listens on, headers that
 * are too large, an address that is none.
 */
const settled = [
    'ENOTFOUND',
    'ECONNREFUSED',
    'EAI_AGAIN',
    'UND_ERR_HEADERS_OVERFLOW',
    'HPE_HEADER_OVERFLOW',
    'ERR_INVALID_URL',
];
/**
 * Whether a request that got no answer may get one when it is sent again. An error without a code is about the
 * request itself, such as a port that fetch refuses.
 */
function isTransient(cause) {
    const code = causeCode(cause);
    return code === undefined ? isTimeout(cause) : !settled.includes(code);
}
function isTimeout(cause) {
    return causes(cause).some((error) => error.name === 'TimeoutError');
}
function causeCode(cause) {
    return causes(cause)
        .map((error) => error.code)
        .find((code) => typeof code === 'string');
}
/** An error and what it is due to, the outermost first. */
function causes(error) {
    return typeof error === 'object' && error !== null ? [error, ...causes(error.cause)] : [];
}
function unreachable(url, method, cause) {
    const { origin, pathname } = new URL(url);
    const innermost = causes(cause).at(-1);
    const reason = causeCode(cause) ?? innermost?.message ?? String(cause);
    return new errors/* ToolError */.v4(`${method} ${origin}${pathname}`, `${origin} cannot be reached (${reason})`, {
        cause,
    });
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./.local/build/actions/shared/process/collect.js
/** Keeps everything up to `limit` bytes; what goes beyond calls `onFull` once and is dropped. */
function collectWhole(limit, onFull) {
    const chunks = [];
    let bytes = 0;
    let full = false;
    return {
        add(chunk) {
            bytes += chunk.length;
            if (bytes <= limit)
                chunks.push(chunk);
            else if (!full) {
                full = true;
                onFull();
            }
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
        isFull: () => full,
    };
}
/** Keeps at least the last `limit` bytes, and less than twice as much. */
function collectEnd(limit) {
    let older = Buffer.alloc(0);
    let chunks = [];
    let bytes = 0;
    return {
        add(chunk) {
            chunks.push(chunk.subarray(-limit));
            bytes += Math.min(chunk.length, limit);
            if (bytes < limit)
                return;
            older = Buffer.concat(chunks).subarray(-limit);
            chunks = [];
            bytes = 0;
        },
        text: () => Buffer.concat([older, ...chunks]).toString('utf8'),
        isFull: () => false,
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/process/spawn.js



/** How many last lines of stderr an error shows. */
const detailLines = 20;
/** Bytes of output that are kept. A caller that expects more reads it as it comes. */
const outputLimit = 64 << 20;
/** Bytes of stderr that are kept: its end, which tells what went wrong. */
const detailLimit = 1 << 20;
/** The exec port over node's child processes. `redact` hides secrets in what an error shows. */
function spawnExec(redact = (text) => text) {
    return async (command, options = {}) => {
        const result = await run(command, options, redact);
        const accept = options.accept ?? [0];
        if (accept === 'any' || accept.includes(result.exitCode))
            return result;
        throw failure(command, `${label(command)} ended with exit code ${result.exitCode}`, redact, result);
    };
}
function run(command, options, redact) {
    return new Promise((resolve, reject) => {
        // A group of its own, so that a time-out ends the tool's children too (not available on Windows).
        const detached = process.platform !== 'win32';
        const child = (0,external_node_child_process_namespaceObject.spawn)(command.tool, command.args, {
            env: command.env,
            detached,
            windowsHide: true,
            ...(command.cwd !== undefined && { cwd: command.cwd }),
        });
        const stdout = collectWhole(outputLimit, () => kill());
        const stderr = collectEnd(detailLimit);
        let timedOut = false;
        const kill = () => {
            if (detached && child.pid !== undefined) {
                try {
                    process.kill(-child.pid, 'SIGKILL');
                }
                catch {
                    // The group is gone already.
                }
            }
            else
                child.kill('SIGKILL');
        };
        const timer = command.timeout === undefined
            ? undefined
            : setTimeout(() => {
                timedOut = true;
                kill();
            }, command.timeout);
        // The group does not hear the signals that end this process. Killed before anything else is tidied up: it
        // could write into a folder that is being removed.
        process.prependOnceListener('exit', kill);
        child.stdout.on('data', options.onStdout ?? ((chunk) => stdout.add(chunk)));
        child.stderr.on('data', (chunk) => {
            stderr.add(chunk);
            options.onStderr?.(chunk);
        });
        // A tool that does not read its stdin closes the pipe: not an error of its own.
        child.stdin.on('error', () => { });
        child.stdin.end(command.stdin);
        const settle = () => {
            clearTimeout(timer);
            process.off('exit', kill);
        };
        child.on('error', (cause) => {
            settle();
            const message = cause.code === 'ENOENT'
                ? `${command.tool} was not found`
                : `${command.tool} could not be started: ${cause.message}`;
            reject(new errors/* ToolError */.v4(redact(commandLine(command)), message, { cause }));
        });
        child.on('close', (code, signal) => {
            settle();
            const result = {
                exitCode: code ?? -1,
                stdout: stdout.text(),
                stderr: stderr.text(),
            };
            if (timedOut) {
                const seconds = Math.round((command.timeout ?? 0) / 1000);
                reject(failure(command, `${label(command)} did not end within ${seconds} s`, redact, result));
            }
            else if (stdout.isFull()) {
                const limit = `${outputLimit >> 20} MiB`;
                reject(failure(command, `${label(command)} was ended: it wrote more than ${limit}`, redact, result));
            }
            else if (code === null) {
                reject(failure(command, `${label(command)} was killed by ${signal}`, redact, result));
            }
            else
                resolve(result);
        });
    });
}
function failure(command, message, redact, result) {
    const said = result.stderr.trim() === '' ? result.stdout : result.stderr;
    const detail = redact(said.trimEnd().split('\n').slice(-detailLines).join('\n'));
    return new errors/* ToolError */.v4(redact(commandLine(command)), message, { code: result.exitCode, detail });
}
/** The tool and its first words, short enough for a message: `go test`. */
function label(command) {
    const verb = command.args[0];
    const name = command.tool.split(/[\\/]/).at(-1) ?? command.tool;
    return verb === undefined || verb.startsWith('-') ? name : `${name} ${verb}`;
}
function commandLine(command) {
    return [command.tool, ...command.args]
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`))
        .join(' ');
}

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/cache-service.js


/**
 * The runner's cache service by @actions/cache, which is loaded when the first archive is asked for. It reads the
 * service's address, its token and its mode (ACTIONS_*) itself.
 *
 * It writes to the log, and turns each failure into an annotation, of which a run shows few; here a failure is an
 * error that says why.
 *
 * @param debug takes what the library says
 */
function cacheService(env, debug) {
    // Left alone by the bundler, which would load it at the start of every action.
    const load = () => import(/* webpackIgnore: true */ '@actions/cache');
    return {
        available: () => isAvailable(env),
        async restore(paths, key, prefixes) {
            const { restoreCache } = await load();
            const { result, said } = await listened(() => restoreCache(paths.map(literal), key, [...prefixes]), debug);
            const problem = problemOf(said);
            if (problem !== undefined)
                throw new errors/* ToolError */.v4('restore the cache', problem);
            return result;
        },
        async save(paths, key) {
            const { saveCache } = await load();
            const { result, said } = await listened(() => saveCache(paths.map(literal), key), debug);
            const problem = problemOf(said);
            if (problem !== undefined)
                throw new errors/* ToolError */.v4('save the cache', problem);
            return result !== -1;
        },
    };
}
/** The library takes paths for globs. */
function literal(path) {
    return path.replace(/[*?[]/g, '[$&]');
}
/** What @actions/cache's isFeatureAvailable looks at, without loading it: most computers have no such service. */
function isAvailable(env) {
    const v2 = Boolean(env.ACTIONS_CACHE_SERVICE_V2);
    return Boolean(env.ACTIONS_CACHE_URL) || (v2 && Boolean(env.ACTIONS_RESULTS_URL));
}
/** `::warning::Failed to restore: ...`; the last lines before it are those of tar, when it was tar that failed. */
function problemOf(said) {
    const at = said.findIndex((line) => /^::(warning|error)\b/.test(line));
    const reason = said[at]?.replace(/^::(warning|error)[^:]*::(Failed to (restore|save): )?/, '');
    if (reason === undefined)
        return undefined;
    const tar = said.slice(0, at).findLast((line) => /^\S*tar(\.exe)?: (?!Exiting)/.test(line));
    return unescaped(tar === undefined ? reason : `${reason} (${tar})`);
}
/** What the runner makes of a command's text. */
function unescaped(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
/** Says for whom the running code writes: archives come and go in parallel, and with them others who write. */
const listeners = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
let listening = 0;
/** Runs `body`, and collects the lines that it and all it starts write to the standard output. */
async function listened(body, debug) {
    const said = [];
    const hear = (line) => {
        // A secret that the runner is told to hide: the runner must see that.
        if (line.startsWith('::add-mask::'))
            writeThrough(`${line}\n`);
        else if (line.startsWith('::debug::'))
            debug(unescaped(line.slice('::debug::'.length)));
        else if (line !== '')
            said.push(line);
    };
    intercept();
    try {
        const result = await listeners.run({ rest: '', hear }, body);
        for (const line of said)
            debug(line);
        return { result, said };
    }
    catch (cause) {
        throw new errors/* ToolError */.v4('cache service', cause.message, { cause });
    }
    finally {
        release();
    }
}
const { stdout } = process;
let original = stdout.write;
function writeThrough(text) {
    original.call(stdout, text);
}
function intercept() {
    listening += 1;
    if (listening > 1)
        return;
    original = stdout.write;
    stdout.write = ((chunk, ...rest) => {
        const listener = listeners.getStore();
        if (listener === undefined)
            return Reflect.apply(original, stdout, [chunk, ...rest]);
        const lines = (listener.rest + Buffer.from(chunk).toString()).split(/\r?\n/);
        listener.rest = lines.pop() ?? '';
        // Outside: whoever hears it writes too.
        listeners.exit(() => lines.forEach(listener.hear));
        for (const callback of rest)
            if (typeof callback === 'function')
                callback();
        return true;
    });
}
function release() {
    listening -= 1;
    if (listening === 0)
        stdout.write = original;
}

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/evidence.js
var evidence = __nccwpck_require__(192);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "@actions/core"
var core_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var core_y = (x) => (() => (x))
const core_namespaceObject = core_x({ ["addPath"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.addPath), ["debug"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.debug), ["error"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.error), ["exportVariable"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.exportVariable), ["getInput"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.getInput), ["getState"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.getState), ["group"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.group), ["info"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.info), ["notice"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.notice), ["saveState"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.saveState), ["setOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setOutput), ["setSecret"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setSecret), ["warning"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.warning) });
// EXTERNAL MODULE: ./.local/build/actions/shared/runner/summary.js
var runner_summary = __nccwpck_require__(561);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/annotations.js

/**
 * The runner shows ten annotations of a kind for a whole composite action (actions/runner,
 * ExecutionContext.cs) and drops the rest silently. Errors end the chain, so one action may use all ten, and
 * the last one is kept for the reason of the failure; warnings and notices are shared by the five actions.
 */
const budget = { error: 9, warning: 2, notice: 2 };
/** A message is cut by the runner at this many characters. */
const messageLimit = 4096;
function annotationBudget() {
    const used = { error: 0, warning: 0, notice: 0 };
    const leftOut = [];
    return {
        admit(annotation) {
            used[annotation.kind] += 1;
            if (used[annotation.kind] <= budget[annotation.kind])
                return true;
            leftOut.push(annotation);
            return false;
        },
        leftOut: () => leftOut,
    };
}
/** The message as the runner shows it. */
function cutMessage(message) {
    return message.length <= messageLimit ? message : `${message.slice(0, messageLimit - 1)}…`;
}
/** Annotations as lines of a log: kind, place, title, message. */
function annotationLines(annotations) {
    return annotations
        .map(({ kind, title, message, ...place }) => [kind, placeOf(place), title, message].filter((part) => part).join(': '))
        .join('\n');
}
/** Annotations as a part of the summary. */
function annotationTable(annotations) {
    const rows = annotations.map(({ kind, title, message, ...place }) => [
        kind,
        placeOf(place),
        title === undefined ? message : `${title}: ${message}`,
    ]);
    return `\n### More annotations\n\n${(0,runner_summary/* markdownTable */.Qj)(['kind', 'place', 'message'], rows)}`;
}
function placeOf({ file = '', line }) {
    return line === undefined ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/plain-text.js
/**
 * Makes a line of the log one that the runner does not take for a command. It reads `::name::` at the start of a
 * line, after white space too (.NET's, which knows U+0085), and `##[name]` anywhere in one (actions/runner, ActionCommand.cs); a name from a
 * registry or a file in the middle of our own line could bring either.
 */
function plainText(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replaceAll('##[', '# #[').replace(/^([\s\u0085]*):(?=:)/, '$1: '))
        .join('\n');
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/redact.js
/** Replaces every known secret, and each line of one, by `***`. */
function redactor() {
    const secrets = new Set();
    return {
        add(secret) {
            for (const part of [secret, ...secret.split(/\r?\n/)])
                if (part.trim().length > 2)
                    secrets.add(part.trim());
        },
        apply(text) {
            const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((result, secret) => result.replaceAll(secret, '***'), text);
        },
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/github-runner.js







/** The runner port over @actions/core and the files that the runner names in the environment. */
function githubRunner(env) {
    const budget = annotationBudget();
    const summary = (0,runner_summary/* summaryBuffer */.xw)();
    const secrets = redactor();
    return {
        input: (name) => core_namespaceObject.getInput(name),
        setOutput: (name, value) => core_namespaceObject.setOutput(name, value),
        saveState: (name, value) => core_namespaceObject.saveState(name, value),
        getState: (name) => core_namespaceObject.getState(name),
        exportVariable: (name, value) => core_namespaceObject.exportVariable(name, value),
        addPath: (folder) => core_namespaceObject.addPath(folder),
        addMatcher,
        mask(secret) {
            secrets.add(secret);
            // The log is written line by line, so a secret of several lines is masked line by line too.
            for (const line of [secret, ...secret.split(/\r?\n/)])
                if (line.trim() !== '')
                    core_namespaceObject.setSecret(line);
        },
        redact: secrets.apply,
        info: (line) => core_namespaceObject.info(plainText(line)),
        debug: (line) => core_namespaceObject.debug(plainText(line)),
        group: (title, body) => core_namespaceObject.group(plainText(title), body),
        untrusted,
        annotate(annotation) {
            if (budget.admit(annotation))
                emit(annotation);
        },
        fail: (reason) => emit({ ...reason, kind: 'error' }),
        summarize: (markdown) => summary.append(markdown),
        async flush() {
            const leftOut = budget.leftOut();
            if (leftOut.length > 0) {
                untrusted(annotationLines(leftOut));
                summary.append(annotationTable(leftOut));
            }
            const text = secrets.apply(summary.text());
            if (env.GITHUB_STEP_SUMMARY !== undefined && text !== '')
                await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, text);
        },
    };
}
/** @actions/core has no function for it. Escaped as all values of commands are (actions/runner, ActionCommand.cs). */
function addMatcher(file) {
    const value = file.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::add-matcher::${value}\n`);
}
function untrusted(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    const ended = text.endsWith('\n') ? text : `${text}\n`;
    process.stdout.write(`::stop-commands::${token}\n${ended}::${token}::\n`);
}
function emit({ kind, message, title, file, line, column }) {
    const properties = {
        ...(title !== undefined && { title }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
    };
    const write = { error: core_namespaceObject.error, warning: core_namespaceObject.warning, notice: core_namespaceObject.notice }[kind];
    write(cutMessage(message), properties);
}

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/inputs.js + 1 modules
var runner_inputs = __nccwpck_require__(674);
// EXTERNAL MODULE: ./.local/build/actions/shared/runner/private-folder.js
var private_folder = __nccwpck_require__(471);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/report.js

/**
 * Shows a failure as its kind asks for, and gives the process's exit code. A post step only warns: the job's
 * result is decided by then.
 */
function reportFailure(error, runner, redact, isPost) {
    if (error instanceof errors/* ToolError */.v4 && error.detail !== '')
        runner.untrusted(redact(error.detail));
    const reason = { title: title(error), message: redact(describe(error)) };
    if (isPost)
        runner.annotate({ kind: 'warning', ...reason });
    else
        runner.fail(reason);
    return isPost ? 0 : 1;
}
function title(error) {
    if (error instanceof errors/* InputError */.dz || error instanceof errors/* GateFailure */.In || error instanceof errors/* ToolError */.v4)
        return error.name;
    return 'Defect';
}
function describe(error) {
    if (error instanceof errors/* InputError */.dz || error instanceof errors/* GateFailure */.In)
        return error.message;
    if (error instanceof errors/* ToolError */.v4)
        return `${error.message} (${error.command})`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a defect of go-devops, please report it with this text:\n${stack}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./.local/build/actions/shared/files/write.js
var write = __nccwpck_require__(997);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/timeline.js


/** Writes `timeline/<stage>.json`: one file a stage, so that stages of parallel jobs never collide. */
async function writeTimeline(evidence, entry) {
    await (0,write/* writeJson */.G)((0,external_node_path_.join)(evidence, 'timeline', `${entry.stage}.json`), entry);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/untrusted-trigger.js

/** pull_request_target runs with the base repository's secrets; the code built here would be the fork's. */
function refuseUntrustedTrigger(env) {
    if (env.GITHUB_EVENT_NAME === 'pull_request_target') {
        throw new errors/* InputError */.dz('on: pull_request_target', 'would run a fork\'s code with this repository\'s secrets; use "on: pull_request" instead');
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/entry.js














/** The ports that need no runner, over this process. `redact` hides secrets in what a tool's failure shows. */
function processPorts(redact) {
    const http = proxiedHttp(process.env, clock/* systemClock */.m);
    return { exec: spawnExec(redact), http, clock: clock/* systemClock */.m, env: process.env };
}
/** Runs an action's main or post step: parse inputs, build the ports, run, report. Sets the exit code. */
async function runAction(action) {
    const runner = githubRunner(process.env);
    const cache = cacheService(process.env, runner.debug);
    const ports = { runner, cache, ...processPorts(runner.redact) };
    // A cancelled job gets a signal; leaving through an exit ends the tools that run and removes private folders.
    // Not once: a second signal would then kill the process before it has tidied up.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => process.exit(130));
    const isPost = runner.getState('isPost') === 'true';
    try {
        maskSecrets(action.inputs, ports);
        if (isPost)
            await post(action, ports);
        else
            await main(action, ports);
    }
    catch (error) {
        process.exitCode = reportFailure(error, runner, runner.redact, isPost);
    }
    finally {
        await runner.flush();
    }
}
async function main(action, ports) {
    ports.runner.saveState('isPost', 'true');
    if (action.runsOnUntrustedTriggers !== true)
        refuseUntrustedTrigger(ports.env);
    const evidence = await openEvidence(ports);
    const entry = { stage: action.name, start: timestamp(ports), cached: false };
    let outcome = 'failure';
    try {
        const inputs = (0,runner_inputs/* parseInputs */.T)(action.inputs, ports.runner.input);
        entry.stage = action.stage?.(inputs) ?? action.name;
        const result = await action.run(inputs, ports);
        entry.cached = result?.cached ?? false;
        outcome = 'success';
    }
    finally {
        await writeTimeline(evidence, { ...entry, end: timestamp(ports), outcome });
    }
}
/** Makes the folder for the documents before anything is done, so that no work is lost for want of it. */
async function openEvidence(ports) {
    const folder = (0,evidence/* evidenceFolder */.e)(ports, ports.runner.input('evidence-dir'));
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
        return folder;
    }
    catch (cause) {
        const reason = cause.code;
        throw new errors/* InputError */.dz('evidence-dir', `${folder} cannot be written (${reason})`, { cause });
    }
}
function timestamp({ clock }) {
    return new Date(clock.now()).toISOString();
}
async function post(action, ports) {
    await (0,private_folder/* removePrivateFolders */.T)(ports);
    let inputs;
    try {
        inputs = (0,runner_inputs/* parseInputs */.T)(action.inputs, ports.runner.input);
    }
    catch (error) {
        // The main step ended with it, and told it.
        if (error instanceof errors/* InputError */.dz)
            return;
        throw error;
    }
    await action.post?.(inputs, ports);
}
function maskSecrets(specs, { runner }) {
    for (const [name, spec] of Object.entries(specs)) {
        const value = spec.secret ? runner.input(name) : '';
        if (value !== '')
            runner.mask(value);
    }
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evidenceFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var _files_temporary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(105);


/** The folder all actions of a job write their documents to. Default: `$RUNNER_TEMP/go-devops`. */
function evidenceFolder({ env }, given) {
    if (given !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_files_temporary_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryRoot */ .is)(env), 'go-devops');
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ defineInputs),
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/camel-case.js
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/inputs.js


/** Keeps the literal names and the value types of the specs. */
function defineInputs(specs) {
    return specs;
}
/**
 * Reads and parses all inputs.
 *
 * @param read gives the text of an input, empty when unset
 * @throws InputError for the first input that is missing or wrong
 */
function parseInputs(specs, read) {
    const parsed = {};
    for (const [name, spec] of Object.entries(specs)) {
        const given = read(name).trim();
        const text = given === '' ? ownDefault(spec) : given;
        const fail = (message) => {
            throw new errors/* InputError */.dz(name, message);
        };
        if (spec.required && text === '')
            fail('is required');
        parsed[camelCase(name)] = spec.parse(text, fail);
    }
    return parsed;
}
/** An expression such as `${{ github.token }}` is the runner's to evaluate; unevaluated it means nothing. */
function ownDefault(spec) {
    return spec.default?.includes('${{') ? '' : (spec.default ?? '');
}


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ removePrivateFolders),
/* harmony export */   q: () => (/* binding */ privateFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(760);
/* harmony import */ var _files_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(105);





/** Name of the state in which the post step finds the folders, as a JSON array of paths. */
const state = 'privateFolders';
const folders = [];
/**
 * Makes a folder of this user alone that does not outlive the job: besides by `remove`, it is removed when the
 * process ends by itself or by a cancelled job's signal, and by the post step when the process was killed.
 */
async function privateFolder({ runner, env }, prefix) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_files_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryRoot */ .is)(env), `${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // Told before it exists, so that at no moment it holds something that the post step does not know of.
    folders.push(path);
    runner.saveState(state, JSON.stringify(folders));
    const atExit = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', atExit);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async remove() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
            process.off('exit', atExit);
        },
    };
}
/** In the post step: removes what a killed main step left behind. */
async function removePrivateFolders({ runner }) {
    const left = JSON.parse(runner.getState(state) || '[]');
    for (const path of left)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
}


/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   xw: () => (/* binding */ summaryBuffer)
/* harmony export */ });
/** The runner drops a step summary over 1 MiB as a whole (FileCommandManager.cs), so it ends before that. */
const summaryLimit = 1024 * 1024 - 4096;
const leftOutNote = '\n\n> The rest did not fit into the summary; the evidence folder has all of it.\n';
/** Collects markdown up to `limit` bytes; what comes later is left out, and the text says so. */
function summaryBuffer(limit = summaryLimit) {
    const parts = [];
    let bytes = 0;
    let full = false;
    return {
        append(markdown) {
            if (full)
                return;
            const part = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
            const size = Buffer.byteLength(part);
            if (bytes + size + leftOutNote.length > limit) {
                parts.push(leftOutNote);
                full = true;
                return;
            }
            parts.push(part);
            bytes += size;
        },
        text: () => parts.join(''),
    };
}
/** A markdown table. Cells may hold any text: pipes and line ends are escaped, HTML is shown as text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => markdownCell(String(cell))).join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n').concat('\n');
}
function markdownCell(text) {
    return escapeHtml(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, ' ');
}
/** Makes text harmless inside markdown, which may contain HTML. */
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(989);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
