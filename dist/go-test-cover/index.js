import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__ from "p-limit";
import * as __WEBPACK_EXTERNAL_MODULE_picomatch__ from "picomatch";
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

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 622:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_runner_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(302);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(630);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(464);



await (0,_shared_runner_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'go-test-cover', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q, run: _main_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 630:
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

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/inputs.js



const inputs_inputs = (0,inputs/* defineInputs */.p)({
    ...workingDirectoryInput,
    packages: {
        description: 'Package patterns to test, relative to working-directory, such as ./internal/... Default: all packages of all modules below working-directory or, with a go.work file, of those that it names.',
        parse: list,
    },
    lanes: {
        description: 'Test lanes to run: unit, integration (tests behind //go:build integration). Default: unit, and integration where such tests exist.',
        parse: listOf('unit', 'integration'),
    },
    race: {
        description: 'Race detector: auto (on where cgo and a C compiler exist), true (an error where they do not), false.',
        default: 'auto',
        parse: oneOf('auto', 'true', 'false'),
    },
    'coverage-threshold': {
        description: 'Least share of statements that the lanes together must reach, in percent. 0 accepts any coverage.',
        default: '80',
        parse: percentage,
    },
    'coverage-exclude': {
        description: 'Globs of files that do not count, matched against paths from the repository root and import paths. Generated files (// Code generated ... DO NOT EDIT.) never count.',
        parse: list,
    },
    'generate-check': {
        description: 'Fail when go generate would change a committed file. It runs in a copy; the working tree stays as it is.',
        default: 'true',
        parse: flag,
    },
    timeout: {
        description: 'Time that the tests of one package, or go generate, may take, such as 90s or 10m.',
        default: '10m',
        parse: duration,
    },
    ...evidenceInput,
});


/***/ }),

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
// EXTERNAL MODULE: ./.local/build/actions/shared/files/temporary.js + 1 modules
var files_temporary = __nccwpck_require__(929);
// EXTERNAL MODULE: ./.local/build/actions/shared/runner/evidence.js
var evidence = __nccwpck_require__(192);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "p-limit"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_p_limit_namespaceObject = x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__["default"]) });
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

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/test-environment.js

/**
 * The environment of `go test` and `go generate`: the user's. Results stay cacheable, as Go's test cache looks only
 * at the variables that a test has read.
 */
function testEnvironment(env) {
    // Every test binary with the race detector sleeps a second at its end (golang/go#20364); 50 ms give late
    // goroutines a chance to race as well.
    return { GORACE: 'atexit_sleep_ms=50', ...userEnvironment(env) };
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/drift.js







/**
 * Runs `go generate` in a copy of the repository's files and tells what it changed. In a copy, the user's tree
 * stays as it is, changes that were there before are no drift, and the tests can run meanwhile. New files count
 * unless git ignores them.
 *
 * @param root what `repositoryRoot` gave
 * @param timeout milliseconds that go generate may take
 * @throws ToolError when go generate fails
 */
async function checkDrift(root, groups, timeout, ports) {
    const files = await listFiles(root, ports);
    if (!(await hasDirective(root, files))) {
        return { outcome: 'none', reason: 'no //go:generate directive', files: [] };
    }
    const copy = await (0,files_temporary/* temporaryFolder */.yy)(ports.env, 'generate-');
    try {
        const copied = await copyFiles(root, copy, files);
        for (const { dir, patterns } of groups) {
            await ports.exec({
                tool: 'go',
                args: ['generate', ...patterns],
                cwd: (0,external_node_path_.join)(copy, (0,external_node_path_.relative)(root, dir)),
                env: testEnvironment(ports.env),
                timeout,
            });
        }
        const changes = await findChanges(root, copy, copied);
        const ignored = await ignoredFiles(root, changes.filter(({ change }) => change === 'added').map(({ path }) => path), ports);
        const drifted = changes.filter(({ path }) => !ignored.has(path));
        return { outcome: drifted.length > 0 ? 'found' : 'none', files: drifted };
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}
const advice = 'or set generate-check: false, an input of go-test-cover alone';
/**
 * The root folder of the git repository that a folder is in, which git can read.
 *
 * @throws InputError when git is missing or the folder is in no repository
 */
async function repositoryRoot(dir, { exec, env }) {
    const root = await findRepository(dir);
    if (root === undefined) {
        throw new errors/* InputError */.dz('working-directory', `${dir} is in no git repository, so nobody can tell what go generate would change; check the repository out (or git init and commit), ${advice}`);
    }
    try {
        await exec(gitCommand(root, ['rev-parse', '--git-dir'], env));
        return root;
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4) || error.code !== undefined)
            throw error;
        throw new errors/* InputError */.dz('generate-check', `needs git, which was not found; install it, ${advice}`);
    }
}
/** Tracked files and new ones, without what git ignores. */
async function listFiles(root, { exec, env }) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout } = await exec(gitCommand(root, args, env));
    // In the middle of a merge a path stands there several times.
    return [...new Set(stdout.split('\0'))].filter((path) => path !== '');
}
async function ignoredFiles(root, paths, { exec, env }) {
    if (paths.length === 0)
        return new Set();
    const command = { ...gitCommand(root, ['check-ignore', '-z', '--stdin'], env), stdin: paths.join('\0') };
    // 1: none of them is ignored.
    const { stdout } = await exec(command, { accept: [0, 1] });
    return new Set(stdout.split('\0'));
}
async function hasDirective(root, files) {
    for (const file of files.filter((path) => path.endsWith('.go'))) {
        const source = await readIfThere((0,external_node_path_.join)(root, file));
        if (source !== undefined && /^\/\/go:generate\s/m.test(source.toString('utf8')))
            return true;
    }
    return false;
}
/** Copies files and gives their state right after, by which a later change is seen. */
async function copyFiles(root, copy, files) {
    const limit = (0,external_p_limit_namespaceObject["default"])(16);
    const copied = new Map();
    const copyOne = async (path) => {
        const from = (0,external_node_path_.join)(root, path);
        const to = (0,external_node_path_.join)(copy, path);
        const stats = await (0,promises_.lstat)(from).catch(() => undefined);
        // A file deleted in the working tree, or a submodule's folder.
        if (stats === undefined || stats.isDirectory())
            return;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        if (stats.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
        else
            await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_FICLONE);
        copied.set(path, await (0,promises_.lstat)(to));
    };
    await Promise.all(files.map((path) => limit(() => copyOne(path))));
    return copied;
}
async function findChanges(root, copy, copied) {
    const changes = [];
    const present = new Set();
    for (const entry of await (0,promises_.readdir)(copy, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        const path = (0,external_node_path_.relative)(copy, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
        present.add(path);
        const before = copied.get(path);
        if (before === undefined)
            changes.push({ path, change: 'added' });
        else if (await differs(before, (0,external_node_path_.join)(root, path), (0,external_node_path_.join)(copy, path)))
            changes.push({ path, change: 'modified' });
    }
    for (const path of copied.keys())
        if (!present.has(path))
            changes.push({ path, change: 'deleted' });
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Content is compared only where the copy was written to: generators often write what was there. */
async function differs(before, original, path) {
    const now = await (0,promises_.lstat)(path);
    if (now.ino === before.ino && now.ctimeMs === before.ctimeMs && now.size === before.size)
        return false;
    if (now.isSymbolicLink() || before.isSymbolicLink()) {
        return !(now.isSymbolicLink() &&
            before.isSymbolicLink() &&
            (await (0,promises_.readlink)(path)) === (await (0,promises_.readlink)(original)));
    }
    const content = await readIfThere(original);
    return content === undefined || !content.equals(await (0,promises_.readFile)(path));
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: external "picomatch"
var external_picomatch_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_picomatch_y = (x) => (() => (x))
const external_picomatch_namespaceObject = external_picomatch_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_picomatch__["default"]) });
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

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/generated.js
/**
 * Whether a Go source says that it is generated: a line `// Code generated … DO NOT EDIT.` before the package
 * clause (go.dev/s/generatedcode, go/ast `IsGenerated`).
 */
function isGenerated(source) {
    let inComment = false;
    for (const line of source.split(/\r?\n/)) {
        if (inComment)
            inComment = !line.includes('*/');
        else if (/^\/\/ Code generated .* DO NOT EDIT\.$/.test(line))
            return true;
        else if (/^package\s/.test(line))
            return false;
        else if (line.startsWith('/*'))
            inComment = !line.includes('*/');
    }
    return false;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/exclude.js




/**
 * Takes files out of a profile that must not count: generated ones, and those that a glob matches by path from
 * the repository root or by import path. A file that is not there (cgo, //line) stays in.
 *
 * @param locate absolute path and path from the repository root of a profile's file
 */
async function excludeFiles(profile, globs, locate) {
    const matchers = globs.map((glob) => ({ glob, matches: (0,external_picomatch_namespaceObject["default"])(glob, { dot: true }) }));
    const excluded = [];
    for (const file of profile.keys()) {
        const located = locate(file);
        const glob = matchers.find(({ matches }) => matches(file) || (located && matches(located.relative)))?.glob;
        const why = glob ?? ((await generated(located?.path)) ? 'generated' : undefined);
        if (why !== undefined)
            excluded.push({ file, why });
    }
    for (const { file } of excluded)
        profile.delete(file);
    return excluded;
}
async function generated(path) {
    if (path === undefined)
        return false;
    const text = await readIfPresent(path);
    return text !== undefined && isGenerated(text);
}
/** Finds a profile's file by the folders of the packages. */
function fileLocator(packageDir, toRelative) {
    return (file) => {
        const slash = file.lastIndexOf('/');
        const dir = packageDir(file.slice(0, slash));
        if (dir === undefined)
            return undefined;
        const path = (0,external_node_path_.join)(dir, file.slice(slash + 1));
        return { path, relative: toRelative(path) };
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/failure.js
/** Paths below the repository as they read from its root. */
function shortenPaths(failure, root) {
    const shorten = (text) => text.replaceAll(`${root.replaceAll('\\', '/')}/`, '');
    return { ...failure, message: shorten(failure.message), output: shorten(failure.output) };
}
/** What is wrong at the root is told first. */
const rank = ['build', 'panic', 'timeout', 'race', 'test', 'exit', 'unfinished'];
/** The failures of all lanes, root causes first; one that several lanes ran into is told once. */
function mergeFailures(lanes) {
    const merged = new Map();
    for (const failure of lanes.flat()) {
        const owner = failure.kind === 'build' ? failure.message : failure.packages[0];
        const { kind, test, position } = failure;
        const key = JSON.stringify([kind, owner, test, position?.file, position?.line]);
        const known = merged.get(key);
        if (known === undefined)
            merged.set(key, failure);
        else {
            merged.set(key, { ...known, packages: [...new Set([...known.packages, ...failure.packages])] });
        }
    }
    return [...merged.values()].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
}
/** What failed: `TestHalf/even`, or the package, `example.com/app/order: build failed`. */
function subject({ kind, test, origin, packages }) {
    const name = test ?? origin ?? packages[0] ?? '';
    return kind === 'build' ? `${name}: build failed` : name;
}
/** A failure in one line: `TestHalf/even: got 1`. */
function headline(failure) {
    const text = failure.message.split('\n').find((line) => line.trim() !== '') ?? 'failed';
    return `${subject(failure)}: ${text.trim().replace(/:$/, '')}`;
}
/** The packages that failed besides the one that the subject names. */
function alsoFailed({ origin, packages }) {
    return packages.filter((name) => name !== (origin ?? packages[0]));
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/relative-path.js

/** Path from the repository root, with slashes. */
function relativeTo(root) {
    return (path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/go-env.js
/** Asks `go env` in a folder. @throws ToolError when go is missing or cannot run */
async function readGoEnv(exec, env, cwd) {
    const names = ['GOVERSION', 'GOOS', 'GOARCH', 'CGO_ENABLED', 'CC', 'GOWORK', 'GOMOD', 'GOFLAGS'];
    const { stdout } = await exec({ tool: 'go', args: ['env', '-json', ...names], cwd, env });
    const said = JSON.parse(stdout);
    return {
        version: said.GOVERSION ?? '',
        goos: said.GOOS ?? '',
        goarch: said.GOARCH ?? '',
        cgo: said.CGO_ENABLED === '1',
        cc: said.CC ?? '',
        gowork: said.GOWORK === 'off' ? '' : (said.GOWORK ?? ''),
        // Outside of any module GOMOD is the null device.
        gomod: said.GOMOD?.endsWith('go.mod') ? said.GOMOD : '',
        tags: tagsOf(said.GOFLAGS ?? ''),
    };
}
function tagsOf(goflags) {
    const flag = goflags
        .split(/\s+/)
        .map((word) => /^--?tags=['"]?(.*?)['"]?$/.exec(word)?.[1])
        .findLast((tags) => tags !== undefined);
    return (flag ?? '').split(',').filter((tag) => tag !== '');
}
/** Whether a Go version is at least `1.minor`; development versions count as new. */
function atLeast(version, minor) {
    const found = /^go1\.(\d+)/.exec(version)?.[1];
    return found === undefined || Number(found) >= minor;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/modules.js



/**
 * Finds what to test. In a workspace `./...` reaches one module only, and without one it stops at nested
 * modules; both would leave tests out unseen, so modules are looked up first.
 *
 * @throws InputError when there is no module at all
 */
async function findModules(workingDirectory, packages, go, exec, env) {
    if (packages.length > 0)
        return { groups: [{ dir: workingDirectory, patterns: packages }], untested: [] };
    const below = await findGoMods(workingDirectory);
    if (go.gowork !== '') {
        const { stdout } = await exec({
            tool: 'go',
            args: ['list', '-m', '-f', '{{.Dir}}'],
            cwd: workingDirectory,
            env,
        });
        const dirs = stdout.split(/\r?\n/).filter((dir) => dir !== '' && contains(workingDirectory, dir));
        if (dirs.length > 0) {
            const root = (0,external_node_path_.dirname)(go.gowork);
            const patterns = dirs.map((dir) => everyPackage((0,external_node_path_.relative)(root, dir)));
            return { groups: [{ dir: root, patterns }], untested: below.filter((dir) => !dirs.includes(dir)) };
        }
    }
    const everything = (dir) => ({ dir, patterns: ['./...'] });
    if (go.gowork === '' && below.length > 0)
        return { groups: below.map(everything), untested: [] };
    if (go.gomod !== '')
        return { groups: [everything(workingDirectory)], untested: [] };
    throw new errors/* InputError */.dz('working-directory', `${workingDirectory} has no go.mod in, above or below it; give the folder of a Go module`);
}
/** Whether `inner` is `outer` or lies in it. */
function contains(outer, inner) {
    const path = (0,external_node_path_.relative)(outer, inner);
    return path === '' || (path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && path !== inner);
}
function everyPackage(dir) {
    return dir === '' ? './...' : `./${dir.split(external_node_path_.sep).join('/')}/...`;
}
/** Folders with a go.mod, sorted. Skips what Go itself skips, vendor and node_modules. */
async function findGoMods(folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isFile() && entry.name === 'go.mod')
            found.push(folder);
        if (entry.isDirectory() && !/^([._].*|testdata|vendor|node_modules)$/.test(entry.name)) {
            found.push(...(await findGoMods((0,external_node_path_.join)(folder, entry.name))));
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/race.js



/** Where the race detector exists (cmd/go, internal/platform `RaceDetectorSupported`). */
const supported = {
    linux: ['amd64', 'arm64', 'loong64', 'ppc64le', 'riscv64', 's390x'],
    darwin: ['amd64', 'arm64'],
    freebsd: ['amd64'],
    netbsd: ['amd64'],
    windows: ['amd64'],
};
/**
 * Decides on the race detector: `auto` turns it on where it can run.
 *
 * @param compiler path of the C compiler, when one was found
 * @throws InputError for `true` where it cannot run
 */
function decideRace(wanted, go, compiler) {
    if (wanted === 'false')
        return { on: false, reason: 'off by input' };
    const obstacle = findObstacle(go, compiler);
    if (obstacle === undefined)
        return { on: true, reason: wanted === 'true' ? 'on by input' : 'on' };
    if (wanted === 'auto')
        return { on: false, reason: `off: ${obstacle}` };
    throw new errors/* InputError */.dz('race', `"true" was given, but ${obstacle}; install a C compiler such as gcc, or use race: auto`);
}
function findObstacle(go, compiler) {
    if (!supported[go.goos]?.includes(go.goarch))
        return `Go has no race detector for ${go.goos}/${go.goarch}`;
    // Go links the race detector on macOS without cgo since 1.20.
    if (go.goos === 'darwin')
        return undefined;
    if (compiler === undefined)
        return `no C compiler (${go.cc || 'gcc'}) is on PATH`;
    if (!go.cgo)
        return 'cgo is off (CGO_ENABLED=0)';
    return undefined;
}
/** Path of the C compiler that `CC` names, when it exists. */
async function findCompiler(cc, env) {
    const name = /^\s*(?:"([^"]+)"|'([^']+)'|(\S+))/.exec(cc)?.slice(1).find(Boolean);
    if (name === undefined)
        return undefined;
    const folders = (0,external_node_path_.isAbsolute)(name) ? [''] : (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter);
    const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
    for (const path of folders.flatMap((folder) => endings.map((ending) => (0,external_node_path_.join)(folder, name + ending)))) {
        const found = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (found)
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/plan.js










/** @throws InputError for every input that cannot be used */
async function planTests(given, ports) {
    const folder = await existingFolder(given.workingDirectory);
    const root = (await findRepository(folder)) ?? folder;
    const toRelative = relativeTo(root);
    const repository = given.generateCheck ? await repositoryRoot(folder, ports) : undefined;
    const env = testEnvironment(ports.env);
    const go = await readGoEnv(ports.exec, env, folder);
    const race = decideRace(given.race, go, await findCompiler(go.cc, ports.env));
    const { groups, untested } = await findModules(folder, given.packages, go, ports.exec, env);
    if (untested.length > 0) {
        const message = `not tested, because go.work does not name them: ${untested.map(toRelative).join(', ')}`;
        ports.runner.annotate({ kind: 'warning', title: 'modules', message });
    }
    ports.runner.info(`${go.version}, race detector ${race.reason}`);
    return { root, toRelative, ...(repository !== undefined && { repository }), groups, go, race, env };
}
async function existingFolder(given) {
    const folder = (0,external_node_path_.resolve)(given);
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        throw new errors/* InputError */.dz('working-directory', `${given} is not a folder`);
    return (0,promises_.realpath)(folder);
}

// EXTERNAL MODULE: ./.local/build/actions/shared/files/write.js + 2 modules
var write = __nccwpck_require__(209);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/outputs.js
/** Sets all outputs of an action, in the order of their declaration. */
function setOutputs(runner, specs, values) {
    for (const name of Object.keys(specs))
        runner.setOutput(name, values[name]);
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/annotations.js

/** Annotations of what went wrong, root causes first. */
function annotationsOf(failures, drift, toRelative) {
    return [
        ...failures.map((failure) => failureAnnotation(failure, toRelative)),
        ...drift.files.map(({ path, change }) => ({
            kind: 'error',
            title: 'go generate',
            message: `go generate would leave this file ${change}; run "go generate ./..." and commit the result`,
            ...(change === 'modified' && { file: path, line: 1 }),
        })),
    ];
}
function failureAnnotation(failure, toRelative) {
    const { position, message } = failure;
    const others = alsoFailed(failure);
    const also = others.length > 0 ? `\nalso fails: ${others.join(', ')}` : '';
    return {
        kind: 'error',
        title: subject(failure),
        message: `${message.trim() === '' ? 'failed' : message}${also}`,
        ...(position !== undefined && { file: toRelative(position.file), line: position.line }),
        ...(position?.column !== undefined && { column: position.column }),
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/junit.js
/**
 * JUnit XML as its readers take it (testsuites, testsuite, testcase with file and line, failure, skipped,
 * system-out). A package that failed without a failing test gets a test case of its own, so that no reader
 * sees a green suite.
 *
 * @param toRelative path from the repository root
 */
function toJUnit(lanes, toRelative) {
    const suites = lanes.flatMap(({ lane, packages, failures }) => packages
        .filter((each) => each.tests.length > 0 || each.outcome !== 'passed')
        .map((each) => suite(lane, each, failures, toRelative)));
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}
function suite(lane, each, failures, toRelative) {
    const own = failures.filter((failure) => failure.packages.includes(each.importPath));
    const byTest = new Map(own.filter((failure) => failure.test !== undefined).map((f) => [f.test, f]));
    const nameless = own.filter((failure) => failure.test === undefined);
    const cases = [
        ...each.tests.map((test) => testCase(each, test, byTest.get(test.name), toRelative)),
        ...nameless.map((failure) => junit_element('testcase', { classname: each.importPath, name: `[${failure.kind}]`, time: '0', ...place(failure, toRelative) }, [failureElement(failure, toRelative)])),
    ];
    const failed = each.tests.filter((test) => isFailed(test, byTest.has(test.name))).length + nameless.length;
    const counts = {
        tests: String(cases.length),
        failures: String(failed),
        errors: '0',
        skipped: String(each.tests.filter((test) => test.outcome === 'skipped').length),
    };
    const name = lane === 'unit' ? each.importPath : `${each.importPath} (${lane})`;
    return junit_element('testsuite', { name, ...counts, time: each.seconds.toFixed(3) }, cases);
}
function testCase(each, test, failure, toRelative) {
    const attributes = { classname: each.importPath, name: test.name, time: test.seconds.toFixed(3) };
    if (failure !== undefined) {
        return junit_element('testcase', { ...attributes, ...place(failure, toRelative) }, [
            failureElement(failure, toRelative),
            junit_element('system-out', {}, [escapeXml(failure.output)]),
        ]);
    }
    if (isFailed(test, false)) {
        const message = test.outcome === 'failed' ? 'a subtest failed' : 'did not end';
        return junit_element('testcase', attributes, [junit_element('failure', { message, type: test.outcome }, [])]);
    }
    return junit_element('testcase', attributes, test.outcome === 'skipped' ? [junit_element('skipped', {}, [])] : []);
}
function isFailed(test, named) {
    return named || test.outcome === 'failed' || test.outcome === 'unfinished';
}
function failureElement(failure, toRelative) {
    const attributes = { message: failure.message, type: failure.kind, ...place(failure, toRelative) };
    return junit_element('failure', attributes, [
        escapeXml(failure.test === undefined ? failure.output : failure.message),
    ]);
}
function place({ position }, toRelative) {
    return position === undefined ? {} : { file: toRelative(position.file), line: String(position.line) };
}
function junit_element(name, attributes, children) {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    const content = children.join('');
    return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}
/** XML 1.0 has no way to write most control characters: they are shown as `\x1b`. */
function escapeXml(text) {
    const visible = text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return visible.replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    // Attribute values lose plain line ends.
    '\n': '&#10;',
    '\r': '&#13;',
    '\t': '&#9;',
};

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/outputs.js
/** Outputs of the action, by name; action.yml and README are made from it. */
const outputs = {
    passed: 'Number of tests that passed, subtests included.',
    failed: 'Number of failures: tests that failed, and packages that failed without one (build, panic, exit).',
    skipped: 'Number of tests that were skipped.',
    packages: 'Number of packages tested.',
    coverage: 'Statement coverage of all lanes together in percent, rounded down to one decimal.',
    'coverage-covered': 'Number of statements covered.',
    'coverage-total': 'Number of statements that count.',
    drift: 'What go generate would change: none, found, failed, or off when it was not checked.',
    verdict: 'pass or fail.',
    'tests-file': 'Path of tests.json.',
    'junit-file': 'Path of the JUnit XML report.',
    'profile-file': 'Path of the merged cover profile.',
};

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/profile.js

/** Counters are 32 bits wide and saturate (internal/coverage/cmerge). */
const most = 2 ** 32 - 1;
/** Reads a cover profile line by line: with -coverpkg it can be larger than memory. */
async function readProfile(profile, path) {
    const file = await (0,promises_.open)(path);
    for await (const line of file.readLines())
        addLine(profile, line);
}
/**
 * Adds a line of a cover profile. Test binaries append their blocks without merging, so one block may come
 * many times; counts add up, which is right for every mode because only "more than zero" is used of them.
 * The format is that of golang.org/x/tools/cover: `file:1.2,3.4 statements count`, read from the right, since
 * file names may hold colons and spaces.
 *
 * @throws Error for a line that is not of this form, or a block with two statement counts
 */
function addLine(profile, line) {
    if (line === '' || line.startsWith('mode: '))
        return;
    const beforeCount = line.lastIndexOf(' ');
    const beforeStatements = line.lastIndexOf(' ', beforeCount - 1);
    const beforePosition = line.lastIndexOf(':', beforeStatements);
    const count = Number(line.slice(beforeCount + 1));
    const statements = Number(line.slice(beforeStatements + 1, beforeCount));
    const position = line.slice(beforePosition + 1, beforeStatements);
    if (beforePosition <= 0 ||
        !Number.isInteger(count) ||
        !Number.isInteger(statements) ||
        !/^\d+\.\d+,\d+\.\d+$/.test(position)) {
        throw new Error(`not a line of a cover profile: ${line}`);
    }
    addBlock(profile, line.slice(0, beforePosition), { position, statements, count });
}
/** Merges a block in: same file and same four positions is the same block. */
function addBlock(profile, file, { position, statements, count }) {
    let blocks = profile.get(file);
    if (blocks === undefined) {
        blocks = new Map();
        profile.set(file, blocks);
    }
    const known = blocks.get(position);
    if (known === undefined)
        blocks.set(position, { position, statements, count: Math.min(count, most) });
    else if (known.statements !== statements) {
        throw new Error(`${file}:${position} has ${known.statements} statements in one profile, ${statements} in another`);
    }
    else
        known.count = Math.min(known.count + count, most);
}
/** Writes a profile in the text form, files and blocks in order, each block once. */
function formatProfile(profile) {
    const lines = [...profile]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([file, blocks]) => [...blocks.values()]
        .sort((a, b) => order(a.position, b.position))
        .map(({ position, statements, count }) => `${file}:${position} ${statements} ${count}`));
    return ['mode: atomic', ...lines, ''].join('\n');
}
function order(a, b) {
    const left = a.split(/[.,]/).map(Number);
    const right = b.split(/[.,]/).map(Number);
    return left.map((value, index) => value - (right[index] ?? 0)).find((value) => value !== 0) ?? 0;
}

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/summary.js
var summary = __nccwpck_require__(561);
;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/coverage.js
/**
 * Counts a profile by package: a statement is covered when its block ran at least once in any lane. All blocks
 * count, also those of function literals outside of functions, which `go tool cover -func` leaves out.
 */
function coverageByPackage(profile) {
    const packages = new Map();
    for (const [file, blocks] of profile) {
        const importPath = file.slice(0, Math.max(0, file.lastIndexOf('/')));
        const sum = packages.get(importPath) ?? { covered: 0, total: 0 };
        for (const { statements, count } of blocks.values()) {
            sum.total += statements;
            if (count > 0)
                sum.covered += statements;
        }
        packages.set(importPath, sum);
    }
    return packages;
}
function sumStatements(parts) {
    const sum = { covered: 0, total: 0 };
    for (const { covered, total } of parts) {
        sum.covered += covered;
        sum.total += total;
    }
    return sum;
}
/** Percent with one decimal, rounded down: 79.96 must not read as the 80.0 that it does not reach. */
function percent({ covered, total }) {
    return total === 0 ? 0 : Math.floor((covered * 1000) / total) / 10;
}
/** Whether a share reaches a threshold in percent, without a rounding error deciding. */
function reaches({ covered, total }, threshold) {
    return covered * 1e8 >= Math.round(threshold * 1e6) * total;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/summary.js



/** Failures shown with their output, and with a line each. */
const mostDetailed = 25;
const mostListed = 300;
/** Characters of output shown of each. */
const outputLimit = 6000;
/** The markdown of the job summary: verdict, failures first, then coverage. */
function renderSummary(tests, failures, where) {
    return [
        `## Go tests: ${tests.verdict === 'pass' ? 'passed' : 'failed'}`,
        '',
        ...tests.reasons.map(({ gate, message }) => `- **${gate}**: ${(0,summary/* escapeHtml */.ZD)(message)}`),
        '',
        lanesTable(tests),
        ...failureSections(failures, where),
        ...coverageSection(tests),
        driftLine(tests),
        '',
        `Go ${tests.go.replace(/^go/, '')}, race detector ${(0,summary/* escapeHtml */.ZD)(tests.race.reason)}.`,
        '',
    ].join('\n');
}
function lanesTable({ lanes }) {
    return (0,summary/* markdownTable */.Qj)(['Lane', 'Packages', 'Cached', 'Passed', 'Failed', 'Skipped', 'Time'], lanes.map(({ name, packages, cached, passed, failed, skipped, seconds }) => [
        name,
        packages,
        cached,
        passed,
        failed,
        skipped,
        `${seconds.toFixed(1)} s`,
    ]));
}
function failureSections(failures, where) {
    if (failures.length === 0)
        return [];
    const detailed = failures.slice(0, mostDetailed).map((failure) => {
        const others = alsoFailed(failure);
        return [
            `<details><summary><b>${(0,summary/* escapeHtml */.ZD)(headline(failure))}</b> (${(0,summary/* escapeHtml */.ZD)(where(failure))})</summary>`,
            '',
            ...(others.length > 0 ? [`Also fails: ${(0,summary/* escapeHtml */.ZD)(others.join(', '))}`, ''] : []),
            codeBlock(failure.output.trim() === '' ? failure.message : failure.output),
            '</details>',
            '',
        ].join('\n');
    });
    const listed = failures
        .slice(mostDetailed, mostDetailed + mostListed)
        .map((failure) => `- ${(0,summary/* escapeHtml */.ZD)(headline(failure))} (${(0,summary/* escapeHtml */.ZD)(where(failure))})`);
    const left = failures.length - mostDetailed - mostListed;
    const more = left > 0 ? [`- and ${left} more in tests.json`] : [];
    return ['### Failures', '', ...detailed, ...listed, ...more, ''];
}
/** Shows text as it is: the fence is longer than any that the text contains. */
function codeBlock(text) {
    const cut = text.length <= outputLimit ? text : `…\n${text.slice(-outputLimit)}`;
    const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    // Without terminal colours.
    const plain = cut.replace(/\p{Cc}\[[0-9;]*m/gu, '').trimEnd();
    return `${fence}text\n${plain}\n${fence}`;
}
function coverageSection({ coverage }) {
    const { covered, total, threshold, missing, packages, excluded } = coverage;
    const incomplete = missing.length > 0 ? ', incomplete' : '';
    return [
        `### Coverage ${coverage.percent.toFixed(1)} %${incomplete}`,
        '',
        `${covered} of ${total} statements, threshold ${threshold} %.`,
        '',
        '<details><summary>By package, least covered first</summary>',
        '',
        (0,summary/* markdownTable */.Qj)(['Package', 'Coverage', 'Statements'], packages
            .toSorted((a, b) => percent(a) - percent(b))
            .map((each) => [each.importPath, `${percent(each).toFixed(1)} %`, `${each.covered}/${each.total}`])),
        '</details>',
        '',
        ...(excluded.length > 0
            ? [
                '<details><summary>Files that do not count</summary>',
                '',
                (0,summary/* markdownTable */.Qj)(['File', 'Why'], excluded.map(({ file, why }) => [file, why])),
                '</details>',
                '',
            ]
            : []),
    ];
}
function driftLine({ drift }) {
    const reason = drift.reason === undefined ? '' : ` (${(0,summary/* escapeHtml */.ZD)(drift.reason)})`;
    if (drift.outcome === 'none')
        return `Generated files: up to date${reason}.`;
    if (drift.outcome === 'off')
        return `Generated files: not checked${reason}.`;
    if (drift.outcome === 'failed')
        return `Generated files: go generate failed${reason}.`;
    return [
        '### Generated files',
        '',
        ...drift.files.map(({ path, change }) => `- ${(0,summary/* escapeHtml */.ZD)(path)}: ${change}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/tests-document.js

/** Makes tests.json. */
function testsDocument(findings, reasons, toRelative) {
    const { go, race, lanes, failures, profile, excluded, missing, threshold, drift } = findings;
    const packages = coverageByPackage(profile);
    const total = sumStatements(packages.values());
    return {
        verdict: reasons.length === 0 ? 'pass' : 'fail',
        reasons,
        go,
        race,
        lanes: lanes.map((each) => ({
            name: each.lane,
            packages: each.packages.length,
            cached: each.packages.filter(({ cached }) => cached).length,
            passed: countTests(each.packages, 'passed'),
            failed: each.failures.length,
            skipped: countTests(each.packages, 'skipped'),
            seconds: each.seconds,
        })),
        packages: lanes.flatMap(({ lane, packages: results }) => results.map(({ importPath, outcome, tests, seconds, cached }) => ({
            lane,
            importPath,
            outcome,
            tests: tests.length,
            seconds,
            cached,
        }))),
        failures: failures.map(({ kind, lane, packages: names, test, message, position }) => ({
            kind,
            lane,
            packages: names,
            ...(test !== undefined && { test }),
            message,
            ...(position !== undefined && { file: toRelative(position.file), line: position.line }),
        })),
        coverage: {
            ...total,
            percent: percent(total),
            threshold,
            missing,
            packages: [...packages].map(([importPath, each]) => ({ importPath, ...each })).sort(byImportPath),
            excluded,
        },
        drift,
    };
}
/** Number of distinct tests with an outcome; one that several lanes ran counts once. */
function countTests(packages, outcome) {
    const names = packages.flatMap(({ importPath, tests }) => tests.filter((test) => test.outcome === outcome).map(({ name }) => `${importPath} ${name}`));
    return new Set(names).size;
}
function byImportPath(a, b) {
    return a.importPath < b.importPath ? -1 : 1;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/verdict.js


/** The rules of the action; no reason means that it passes. */
function judge({ failures, coverage, missing, threshold, drift, where }) {
    const reasons = [];
    const first = failures[0];
    if (first !== undefined) {
        const count = failures.length === 1 ? '1 failure' : `${failures.length} failures, first`;
        reasons.push({ gate: 'tests', message: `${count}: ${headline(first)} (${where(first)})` });
    }
    // Where nothing was measured because something failed, that failure is the whole story.
    const unmeasured = first !== undefined && coverage.total === 0;
    if (threshold > 0 && !unmeasured) {
        const message = coverageMessage(coverage, missing, threshold);
        if (message !== undefined)
            reasons.push({ gate: 'coverage', message });
    }
    if (drift.outcome === 'found') {
        const paths = drift.files.map(({ path, change }) => change === 'modified' ? path : `${path} (${change})`);
        const shown = paths.length > 3 ? [...paths.slice(0, 3), `${paths.length - 3} more`] : paths;
        reasons.push({
            gate: 'drift',
            message: `go generate changes ${shown.join(', ')}; run "go generate ./..." and commit the result`,
        });
    }
    if (drift.outcome === 'failed')
        reasons.push({ gate: 'drift', message: drift.reason ?? 'go generate failed' });
    return reasons;
}
function coverageMessage(coverage, missing, threshold) {
    const share = `${percent(coverage).toFixed(1)} % of statements (${coverage.covered}/${coverage.total})`;
    if (missing.length > 0) {
        const names = missing.length > 3
            ? `${missing.slice(0, 3).join(', ')} and ${missing.length - 3} more`
            : missing.join(', ');
        return `${share} is incomplete: no coverage came from ${names}, which failed`;
    }
    if (coverage.total === 0) {
        return 'there is no statement to cover; test another folder, exclude less, or set coverage-threshold: 0';
    }
    if (reaches(coverage, threshold))
        return undefined;
    const wanted = Math.ceil((threshold * coverage.total) / 100) - coverage.covered;
    return `${share} is below ${threshold} %; cover ${wanted} more, or lower coverage-threshold`;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/report.js










/** Writes documents, outputs, annotations and summary. Gives the rules that were broken. */
async function report(findings, { runner }, evidence, toRelative) {
    const { failures, lanes, drift } = findings;
    const where = (failure) => whereIs(failure, toRelative);
    const draft = testsDocument(findings, [], toRelative);
    const reasons = judge({ ...findings, coverage: draft.coverage, where });
    const tests = testsDocument(findings, reasons, toRelative);
    const files = {
        'tests-file': (0,external_node_path_.join)(evidence, 'tests.json'),
        'junit-file': (0,external_node_path_.join)(evidence, 'tests', 'junit.xml'),
        'profile-file': (0,external_node_path_.join)(evidence, 'tests', 'coverage.out'),
    };
    await (0,write/* writeJson */.G)(files['tests-file'], tests);
    await (0,write/* writeFileAtomic */.Z)(files['junit-file'], toJUnit(lanes, toRelative));
    await (0,write/* writeFileAtomic */.Z)(files['profile-file'], formatProfile(findings.profile));
    const packages = lanes.flatMap((lane) => lane.packages);
    const passed = countTests(packages, 'passed');
    setOutputs(runner, outputs, {
        passed,
        failed: failures.length,
        skipped: countTests(packages, 'skipped'),
        packages: new Set(packages.map((each) => each.importPath)).size,
        coverage: tests.coverage.percent.toFixed(1),
        'coverage-covered': tests.coverage.covered,
        'coverage-total': tests.coverage.total,
        drift: drift.outcome,
        verdict: tests.verdict,
        ...files,
    });
    runner.summarize(renderSummary(tests, failures, where));
    runner.info(closingLine(tests, passed));
    for (const annotation of annotationsOf(failures, drift, toRelative))
        runner.annotate(annotation);
    return reasons;
}
function closingLine({ coverage, drift, failures }, passed) {
    const { covered, total, threshold } = coverage;
    const share = `coverage ${coverage.percent.toFixed(1)} % (${covered}/${total} statements, threshold ${threshold} %)`;
    const generated = { none: 'up to date', found: 'out of date', off: 'not checked', failed: 'not known' }[drift.outcome];
    return `${passed} passed, ${failures.length} failed, ${share}, generated files ${generated}`;
}
function whereIs({ position, packages }, toRelative) {
    return position === undefined ? (packages[0] ?? '') : `${toRelative(position.file)}:${position.line}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/go/compiler-messages.js
/** `vet: `; or date, time, `cover: ` and the file, which then comes once more with its line. */
const prefix = String.raw `(?:vet: |\d{4}(?:/\d\d){2} \d\d(?::\d\d){2} cover: (?<covered>.+): (?=\k<covered>:\d))?`;
const compiler_messages_place = String.raw `(?<file>\S.*?\.(?:go|s|c|h|mod)):(?<line>\d+)(?::(?<column>\d+))?`;
const pattern = new RegExp(`^${prefix}${compiler_messages_place}: (?<text>.*)$`);
/** The messages in what a go command wrote: `internal/x.go:3:28: undefined: y`, and indented lines after it. */
function compilerMessages(output) {
    const messages = [];
    for (const line of output.split('\n')) {
        const found = pattern.exec(line)?.groups;
        const last = messages.at(-1);
        if (found !== undefined) {
            const { file = '', line: row, column, text = '' } = found;
            messages.push({
                file,
                line: Number(row),
                ...(column !== undefined && { column: Number(column) }),
                text,
            });
        }
        else if (last !== undefined && /^\s+\S/.test(line))
            last.text += `\n${line.trim()}`;
    }
    return messages;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/stack.js

/**
 * The first frame of a stack trace, or of a race report, that lies in the code under test:
 * `\t/src/app/store.go:12 +0x1d`.
 *
 * @param isOurs tells the user's files from those of Go and of dependencies
 */
function firstFrame(text, isOurs) {
    for (const [, file = '', line] of text.matchAll(/^\s+(\S.*\.(?:go|s)):(\d+)(?: \+0x[0-9a-f]+)?$/gm)) {
        if ((0,external_node_path_.isAbsolute)(file) && isOurs(file))
            return { file, line: Number(line) };
    }
    return undefined;
}
/**
 * The messages in a test's output. They start with `    file.go:7: ` and go on in lines that are indented
 * deeper (testing.go, `decorate`). A test of depth n indents by four more for each level in plain output.
 */
function loggedMessages(output) {
    const messages = [];
    let indent = -1;
    for (const line of output.split('\n')) {
        const start = /^(\s{4,})(\S.*?\.go):(\d+): (.*)$/.exec(line);
        const last = messages.at(-1);
        if (start !== null && (indent === -1 || (start[1]?.length ?? 0) <= indent)) {
            indent = start[1]?.length ?? 0;
            messages.push({ file: start[2] ?? '', line: Number(start[3]), text: start[4] ?? '' });
        }
        else if (last !== undefined && indent !== -1 && line.startsWith(' '.repeat(indent + 4))) {
            last.text += `\n${line.slice(indent + 4)}`;
        }
        else
            indent = -1;
    }
    return messages;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/crash.js

const timedOut = /^panic: (test timed out after \S+)/m;
const crashed = /^(?:panic|fatal error): (?:.*)/m;
/**
 * A panic ends the test binary. The test that is running then may get no end event, its parent may carry the
 * text, or nobody at all (golang/go#38382), so the text is looked for everywhere.
 */
function findCrash(lane, each, sources) {
    const speakers = [
        ...each.tests.filter((test) => test.output !== ''),
        { name: undefined, output: each.output },
    ];
    for (const { name, output } of speakers) {
        const match = timedOut.exec(output) ?? crashed.exec(output);
        if (match === null)
            continue;
        const trace = output.slice(match.index);
        // A test may print such a line itself; a panic has a stack.
        if (!trace.includes('\ngoroutine '))
            continue;
        const timeout = timedOut.test(output);
        const position = firstFrame(timeout ? withoutWaiting(trace) : trace, sources.isOurs);
        const test = (timeout ? hangingTest(trace) : undefined) ?? culprit(each, name);
        return {
            kind: timeout ? 'timeout' : 'panic',
            lane,
            packages: [each.importPath],
            ...(test !== undefined && { test }),
            message: timeout ? (match[1] ?? '') : match[0].replace(/ \[recovered.*\]$/, ''),
            ...(position !== undefined && { position }),
            output,
        };
    }
    return undefined;
}
/** A goroutine dump without the goroutines of package testing, such as a parent that waits for its subtest. */
function withoutWaiting(trace) {
    return trace
        .split('\n\n')
        .filter((goroutine) => !/^goroutine .*:\ntesting\./.test(goroutine))
        .join('\n\n');
}
/** The last, deepest, of the `running tests:` that a time-out lists. */
function hangingTest(trace) {
    const listed = /\trunning tests:\n((?:\t\t.*\n)+)/.exec(trace)?.[1] ?? '';
    return listed
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().replace(/ \([^)]*\)$/, ''))
        .filter((name) => name !== '')
        .at(-1);
}
/** The subtest that a panic's text belongs to: the runner prints it under the topmost parent. */
function culprit(each, speaker) {
    const within = each.tests.filter((test) => (test.outcome === 'failed' || test.outcome === 'unfinished') &&
        (speaker === undefined || test.name === speaker || test.name.startsWith(`${speaker}/`)));
    const parents = parentsOfFailed(each);
    return within.findLast((test) => !parents.has(test.name))?.name ?? speaker;
}
/** A test that failed only because the crash ended it or its child. */
function isVictim(test, crash) {
    const named = crash.test;
    if (named === undefined)
        return false;
    return test.name === named || named.startsWith(`${test.name}/`) || test.output === crash.output;
}
/** Names of the tests that have a failed or unfinished subtest; the separator may occur in names as well. */
function parentsOfFailed(each) {
    const parents = new Set();
    for (const { name, outcome } of each.tests) {
        if (outcome !== 'failed' && outcome !== 'unfinished')
            continue;
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
            parents.add(name.slice(0, at));
    }
    return parents;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/causes.js




/** The root causes of a lane's failures: every package that did not pass is named by at least one. */
function failuresOf(lane, result, sources) {
    const failures = [];
    const builds = new Map();
    for (const each of result.packages) {
        if (each.outcome === 'passed' || each.outcome === 'skipped')
            continue;
        const build = ownBuild(each, result) ?? each.failedBuild ?? textBuild(each);
        const known = build === undefined ? undefined : builds.get(build);
        if (known !== undefined)
            known.packages.push(each.importPath);
        else if (build !== undefined) {
            const failure = buildFailure(lane, each, build, result.builds.get(build) ?? textOutput(result.stray, build), sources);
            builds.set(build, failure);
            failures.push(failure);
        }
        else
            failures.push(...packageFailures(lane, each, sources));
    }
    return failures;
}
/**
 * The package's own build, when that failed: of several builds that fail, Go may name one and the same for all
 * packages, and coverage makes each of them need the others.
 */
function ownBuild({ importPath }, { failedBuilds }) {
    return failedBuilds.find((id) => packageOf(id) === importPath);
}
/** The import path in a package ID, which may name the test binary too: `example.com/a [example.com/a.test]`. */
function packageOf(id) {
    return id.split(' ')[0] ?? id;
}
/** The build that failed where it is told in words only: before Go 1.24, or with GODEBUG=gotestjsonbuildtext=1. */
function textBuild({ importPath, output }) {
    return / \[(?:build|setup) failed\]\n/.test(output) ? importPath : undefined;
}
/** What `go` wrote under `# importPath` or `# importPath [p.test]`; everything, when there is no such header. */
function textOutput(stray, importPath) {
    const sections = stray.split(/^(?=# [^[])/m);
    const own = sections.filter((section) => section.split(/\s/)[1] === importPath);
    return own.length > 0 ? own.join('') : stray;
}
function buildFailure(lane, each, build, output, sources) {
    const messages = compilerMessages(output);
    const first = messages[0];
    const text = first === undefined ? lastLines(output) : messages.map((message) => message.text).join('\n');
    return {
        kind: 'build',
        lane,
        packages: [each.importPath],
        // A set-up fails over a package that cannot be found; what is wrong is the import of it.
        ...(!each.output.includes(' [setup failed]\n') && { origin: packageOf(build) }),
        message: text === '' ? 'did not build' : text,
        ...(first !== undefined && { position: resolve(first, sources.dir) }),
        output,
    };
}
function packageFailures(lane, each, sources) {
    const crash = findCrash(lane, each, sources);
    const parents = parentsOfFailed(each);
    const failed = each.tests.filter((test) => test.outcome === 'failed' && !parents.has(test.name));
    const own = failed
        .filter((test) => crash === undefined || !isVictim(test, crash))
        .map((test) => testFailure(lane, each, test, sources));
    if (crash !== undefined)
        return [crash, ...own];
    // A test without an end says that the binary died, whatever failed before.
    const died = own.length === 0 || each.tests.some((test) => test.outcome === 'unfinished');
    return died ? [...own, silentFailure(lane, each, sources)] : own;
}
function testFailure(lane, each, test, sources) {
    const common = { lane, packages: [each.importPath], test: test.name, output: test.output };
    if (test.output.includes(raceReport))
        return raceFailure(common, sources);
    // Since Go 1.27 the error text is marked; before, a t.Log looks like a t.Error, and t.Fatal comes last.
    const exact = loggedMessages(test.errors);
    const messages = exact.length > 0 ? exact : loggedMessages(test.output);
    const at = exact.length > 0 ? exact[0] : messages.at(-1);
    const dir = sources.packageDir(each.importPath);
    const text = messages.map((message) => message.text.trim()).filter((line) => line !== '');
    return {
        kind: 'test',
        ...common,
        message: text.length > 0 ? text.join('\n') : withoutFrame(test.output),
        ...(at !== undefined && dir !== undefined && { position: resolve(at, dir) }),
    };
}
const raceReport = 'WARNING: DATA RACE';
function raceFailure(common, sources) {
    const report = common.output.slice(common.output.indexOf(raceReport));
    const position = firstFrame(report, sources.isOurs);
    return { ...common, kind: 'race', message: 'data race', ...(position !== undefined && { position }) };
}
/** A package that failed without a failing test and without a panic. */
function silentFailure(lane, each, sources) {
    const common = { lane, packages: [each.importPath], output: each.output };
    if (each.output.includes(raceReport))
        return raceFailure(common, sources);
    if (each.outcome === 'unfinished') {
        return { kind: 'unfinished', ...common, message: 'no result was reported: go test ended before' };
    }
    const running = each.tests.findLast((test) => test.outcome === 'unfinished');
    const said = lastLines(withoutFrame(each.output));
    const told = said === '' ? '' : `:\n${said}`;
    if (running !== undefined) {
        const message = `the test binary ended while this test ran (os.Exit or log.Fatal)${told}`;
        return { kind: 'exit', ...common, test: running.name, message };
    }
    return {
        kind: 'exit',
        ...common,
        message: `the test binary failed outside of any test (TestMain, init)${told}`,
    };
}
/** Output without the lines that `go test` and package testing add. */
function withoutFrame(output) {
    return output
        .split('\n')
        .filter((line) => !/^\s*(=== |--- |FAIL\b|ok\s|PASS$|coverage: |exit status )/.test(line))
        .join('\n')
        .trim();
}
function lastLines(text) {
    return text.trim().split('\n').slice(-10).join('\n');
}
function resolve(position, dir) {
    const { file, line, column } = position;
    return {
        file: (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(dir, file),
        line,
        ...(column !== undefined && { column }),
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/lanes.js

/** Build tag of the integration lane. */
const integrationTag = 'integration';
/**
 * Plans the `go test` command of a lane over a group of modules.
 *
 * All flags are ones that Go's test cache knows, and the lanes share them, so that a package is compiled once
 * and an unchanged one is not run again (cmd/go/internal/test/test.go, tryCacheWithID). The integration lane
 * counts coverage across packages, because its tests call into packages other than their own.
 */
function planLane(lane, group, packages, profile, { go, race, timeout }) {
    const integration = lane === 'integration';
    const args = [
        'test',
        '-json',
        '-fullpath',
        '-covermode=atomic',
        `-coverprofile=${profile}`,
        `-timeout=${timeout}ms`,
        ...(race ? ['-race'] : []),
        ...(integration
            ? [
                `-tags=${[...go.tags, integrationTag].join(',')}`,
                `-coverpkg=${group.patterns.join(',')}`,
                // Before 1.25 a cached result could carry the coverage of older code (golang/go#74873).
                ...(atLeast(go.version, 25) ? [] : ['-count=1']),
                ...packages,
            ]
            : group.patterns),
    ];
    return { lane, dir: group.dir, args, profile, expected: packages };
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/locate-test.js


/** Gives a failure without a position (an example, an exit, a t.Fail) the line of its test function. */
async function locateTest(failure, packages) {
    const name = failure.test?.split('/')[0];
    const each = packages.get(failure.packages[0] ?? '');
    if (failure.position !== undefined || name === undefined || each?.Dir === undefined)
        return failure;
    for (const file of [...(each.TestGoFiles ?? []), ...(each.XTestGoFiles ?? [])]) {
        const position = await findFunction((0,external_node_path_.join)(each.Dir, file), name);
        if (position !== undefined)
            return { ...failure, position };
    }
    return failure;
}
async function findFunction(file, name) {
    const lines = (await (0,promises_.readFile)(file, 'utf8')).split('\n');
    const index = lines.findIndex((line) => line.startsWith(`func ${name}(`));
    return index === -1 ? undefined : { file, line: index + 1 };
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/go/package-list.js
/** Reads the objects that `go list -json` writes one after another. */
function parsePackageList(text) {
    return JSON.parse(`[${text.trim().replace(/^\}\r?\n\{/gm, '},{')}]`);
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/packages.js


const fields = [
    'ImportPath',
    'Dir',
    'Module',
    'GoFiles',
    'CgoFiles',
    'TestGoFiles',
    'XTestGoFiles',
    'Imports',
    'TestImports',
    'XTestImports',
];
/** Lists the packages of a group under build tags. Broken packages are listed too. */
async function listPackages(group, tags, exec, env) {
    const tagged = tags.length === 0 ? [] : [`-tags=${tags.join(',')}`];
    const args = ['list', '-e', `-json=${fields.join(',')}`, ...tagged, ...group.patterns];
    const { stdout } = await exec({ tool: 'go', args, cwd: group.dir, env });
    return parsePackageList(stdout);
}
/**
 * The packages with tests that a build tag changes: their tests differ, or the code that these reach.
 * The rest would only repeat what the run without the tag did.
 */
function changedByTag(without, tagged) {
    const before = new Map(without.map((each) => [each.ImportPath, each]));
    const after = new Map(tagged.map((each) => [each.ImportPath, each]));
    const differs = (each, part) => part(before.get(each.ImportPath) ?? { ImportPath: '' }) !== part(each);
    const seen = new Map();
    const codeDiffers = (importPath) => {
        const known = seen.get(importPath);
        const each = after.get(importPath);
        if (known !== undefined || each === undefined)
            return known ?? false;
        // Imports have no cycles; the entry only spares a second visit.
        const result = differs(each, codeFiles) || (each.Imports ?? []).some(codeDiffers);
        seen.set(importPath, result);
        return result;
    };
    return tagged.filter((each) => {
        if (!hasTests(each))
            return false;
        const reached = [each.ImportPath, ...(each.TestImports ?? []), ...(each.XTestImports ?? [])];
        return differs(each, testFiles) || reached.some(codeDiffers);
    });
}
function hasTests(each) {
    return (each.TestGoFiles?.length ?? 0) + (each.XTestGoFiles?.length ?? 0) > 0;
}
function codeFiles({ GoFiles = [], CgoFiles = [] }) {
    return [...GoFiles, ...CgoFiles].join('\n');
}
function testFiles({ TestGoFiles = [], XTestGoFiles = [] }) {
    return [...TestGoFiles, '', ...XTestGoFiles].join('\n');
}
/** @throws InputError when the patterns match nothing */
function requirePackages(packages, patterns) {
    if (packages.some((each) => each.Dir !== undefined))
        return;
    throw new errors/* InputError */.dz('packages', `${patterns.join(' ')} matches no Go package; give patterns such as ./... or ./internal/...`);
}

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

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/events.js
/**
 * Splits the stream of `go test -json` into events. Chunks may end anywhere and lines may have any length.
 * Lines that are not events (a linker's warning, a program that writes past the test's output) go to `onText`.
 */
function eventReader(onEvent, onText) {
    let pending = [];
    const read = (bytes) => {
        const line = Buffer.concat([...pending, bytes])
            .toString('utf8')
            .replace(/\r$/, '');
        pending = [];
        if (line === '')
            return;
        const event = parseEvent(line);
        if (event === undefined)
            onText(line);
        else
            onEvent(event);
    };
    return {
        write(chunk) {
            let start = 0;
            for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
                read(chunk.subarray(start, end));
                start = end + 1;
            }
            // A copy: the caller may use the chunk's memory again.
            if (start < chunk.length)
                pending.push(Uint8Array.from(chunk.subarray(start)));
        },
        end: () => read(new Uint8Array()),
    };
}
function parseEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const parsed = JSON.parse(line);
        return isEvent(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return typeof value === 'object' && value !== null && 'Action' in value && typeof value.Action === 'string';
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/bounded-text.js
/** Characters kept of one output: enough of the start to see the cause, and of the end to see the result. */
const half = 48 * 1024;
/** Collects text of any length in bounded memory: the middle of a long one is left out, and says so. */
function boundedText(limit = 2 * half) {
    const part = Math.floor(limit / 2);
    let head = '';
    let tail = '';
    let dropped = 0;
    return {
        append(text) {
            const room = part - head.length;
            if (tail === '' && text.length <= room) {
                head += text;
                return;
            }
            if (tail === '') {
                head += text.slice(0, room);
                tail = text.slice(room);
            }
            else
                tail += text;
            // Cut seldom: at twice the size, so that a long output costs linear time.
            if (tail.length > 2 * part) {
                dropped += tail.length - part;
                tail = tail.slice(-part);
            }
        },
        toString() {
            if (dropped === 0 && tail.length <= part)
                return head + tail;
            const left = dropped + Math.max(0, tail.length - part);
            return `${head}\n… ${left} characters left out …\n${tail.slice(-part)}`;
        },
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/model.js

/**
 * Folds events into results. Packages and tests come interleaved, an end may be missing, and unknown actions
 * must be passed over. Output of what passed is dropped at once, so memory follows the failures.
 *
 * @param onPackage called at the end of each package, with what the compiler said of it for the first time
 */
function laneModel(onPackage) {
    const open = new Map();
    const done = [];
    const builds = new Map();
    const failedBuilds = [];
    const told = new Set();
    const stray = boundedText();
    const close = (each, outcome, event) => {
        open.delete(each.importPath);
        const result = {
            importPath: each.importPath,
            outcome,
            seconds: event?.Elapsed ?? 0,
            cached: each.cached,
            tests: [...each.tests.values()].map((test) => endTest(test, outcome === 'passed')),
            output: outcome === 'passed' || outcome === 'skipped' ? '' : each.output.toString(),
            ...(event?.FailedBuild !== undefined && { failedBuild: event.FailedBuild }),
        };
        done.push(result);
        const build = event?.FailedBuild ?? '';
        onPackage(result, told.has(build) ? '' : (builds.get(build)?.toString() ?? ''));
        told.add(build);
    };
    const applyToBuild = ({ Action, ImportPath = '', Output = '' }) => {
        if (Action === 'build-output')
            textOf(builds, ImportPath).append(Output);
        if (Action === 'build-fail')
            failedBuilds.push(ImportPath);
    };
    return {
        apply(event) {
            if (event.Package === undefined)
                return applyToBuild(event);
            const each = open.get(event.Package) ?? openPackage(event.Package);
            open.set(event.Package, each);
            if (event.Test !== undefined)
                applyToTest(each, event.Test, event);
            else if (event.Action === 'output') {
                if (event.Output?.includes('\t(cached)'))
                    each.cached = true;
                each.output.append(event.Output ?? '');
            }
            else {
                const outcome = ends[event.Action];
                if (outcome !== undefined)
                    close(each, outcome, event);
            }
        },
        text: (line) => stray.append(`${line}\n`),
        finish(expected) {
            for (const each of [...open.values()])
                close(each, 'unfinished');
            const reported = new Set(done.map((each) => each.importPath));
            for (const importPath of expected) {
                if (!reported.has(importPath))
                    close(openPackage(importPath), 'unfinished');
            }
            return {
                packages: done,
                builds: new Map([...builds].map(([id, text]) => [id, text.toString()])),
                failedBuilds,
                stray: stray.toString(),
            };
        },
    };
}
const ends = { pass: 'passed', fail: 'failed', skip: 'skipped', bench: 'passed' };
function applyToTest(each, name, event) {
    const found = each.tests.get(name);
    const outcome = ends[event.Action];
    if (outcome !== undefined) {
        // Run more than once (-count), a test that failed once has failed.
        if (found !== undefined && !isOpen(found) && found.outcome === 'failed')
            return;
        const test = endTest(found ?? openTest(name), outcome === 'passed');
        each.tests.set(name, { ...test, outcome, seconds: event.Elapsed ?? 0 });
        return;
    }
    // A test that reported its end and speaks again is heard as part of its package.
    if (found !== undefined && !isOpen(found)) {
        each.output.append(event.Output ?? '');
        return;
    }
    const test = found ?? openTest(name);
    each.tests.set(name, test);
    if (event.Action !== 'output')
        return;
    test.output.append(event.Output ?? '');
    if (event.OutputType?.startsWith('error'))
        test.errors.append(event.Output ?? '');
}
function openPackage(importPath) {
    return {
        importPath,
        outcome: 'unfinished',
        seconds: 0,
        cached: false,
        tests: new Map(),
        output: boundedText(),
    };
}
function openTest(name) {
    return { name, outcome: 'unfinished', seconds: 0, output: boundedText(), errors: boundedText() };
}
function isOpen(test) {
    return typeof test.output !== 'string';
}
function endTest(test, passed) {
    if (!isOpen(test))
        return test;
    return {
        ...test,
        output: passed ? '' : test.output.toString(),
        errors: passed ? '' : test.errors.toString(),
    };
}
function textOf(texts, id) {
    const text = texts.get(id) ?? boundedText();
    texts.set(id, text);
    return text;
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/run-lane.js




/**
 * Runs one `go test` command and folds its events. The exit code decides nothing: the events do.
 *
 * @throws ToolError when go test failed without naming a package (wrong flag, broken go.mod)
 */
async function runLane(run, env, { exec, runner, clock }) {
    let finished = 0;
    const what = () => `  ${finished}/${run.expected.length} packages, ${run.lane} tests still run`;
    return withHeartbeat(what, { runner, clock }, async (heard) => {
        const model = laneModel((result, build) => {
            finished += 1;
            heard();
            runner.info(packageLine(result, finished, run.expected.length));
            if (result.outcome === 'failed') {
                const output = build + outputOf(result);
                if (output !== '')
                    runner.untrusted(output);
            }
        });
        const reader = eventReader(model.apply, model.text);
        const command = { tool: 'go', args: run.args, cwd: run.dir, env };
        const { exitCode, stderr } = await exec(command, { onStdout: reader.write, accept: 'any' });
        reader.end();
        for (const line of stderr.split('\n'))
            if (line !== '')
                model.text(line);
        const result = model.finish(exitCode === 0 ? [] : run.expected);
        const nothing = result.packages.every((each) => each.outcome !== 'failed' && each.tests.length === 0);
        if (exitCode !== 0 && nothing) {
            throw new errors/* ToolError */.v4(['go', ...run.args].join(' '), `go test ended with exit code ${exitCode}`, {
                code: exitCode,
                detail: result.stray.trim(),
            });
        }
        return result;
    });
}
function packageLine(result, finished, total) {
    const counted = `  ${finished}/${total} ${result.importPath}`;
    if (result.tests.length === 0 && result.outcome !== 'failed' && result.outcome !== 'unfinished') {
        return `${counted} no tests`;
    }
    const word = { passed: 'ok', failed: 'FAILED', skipped: 'skipped', unfinished: 'NO RESULT' }[result.outcome];
    return `${counted} ${word} ${result.cached ? 'cached' : `${result.seconds.toFixed(1)} s`}`;
}
function outputOf(result) {
    return [...result.tests.map((test) => test.output), result.output].join('');
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/run-tests.js











/** Runs the lanes one after the other, so that the second finds compiled what they share, and merges coverage. */
async function runTests(plan, ports) {
    const { runs, packages } = await planRuns(plan, ports);
    const profile = new Map();
    const lanes = [];
    for (const lane of ['unit', 'integration']) {
        const ofLane = runs.filter((run) => run.lane === lane);
        if (ofLane.length === 0)
            continue;
        const start = ports.clock.now();
        ports.runner.info(`${lane} tests of ${ofLane.flatMap((run) => run.expected).length} packages`);
        const report = { lane, packages: [], failures: [], seconds: 0 };
        for (const run of ofLane) {
            const result = await runLane(run, plan.env, ports);
            report.packages.push(...result.packages);
            report.failures.push(...(await findFailures(run, result, packages, plan)));
            if (await exists(run.profile))
                await readProfile(profile, run.profile);
        }
        lanes.push({ ...report, seconds: (ports.clock.now() - start) / 1000 });
    }
    return { lanes, packages, profile, missing: withoutCoverage(lanes, packages, profile) };
}
/** Looks up the packages and plans the lanes of every group of modules. */
async function planRuns({ groups, go, race, env, temporary, lanes, timeout }, { exec }) {
    const listed = await Promise.all(groups.map(async (group) => {
        const [plain, tagged] = await Promise.all([
            listPackages(group, go.tags, exec, env),
            listPackages(group, [...go.tags, integrationTag], exec, env),
        ]);
        return { group, plain, tagged };
    }));
    requirePackages(listed.flatMap(({ tagged }) => tagged), groups.flatMap(({ patterns }) => patterns));
    const runs = listed.flatMap(({ group, plain, tagged }, index) => {
        const facts = { go, race, timeout };
        const planOf = (lane, packages) => packages.length === 0 || (lanes.length > 0 && !lanes.includes(lane))
            ? []
            : [
                planLane(lane, group, packages.map((each) => each.ImportPath), (0,external_node_path_.join)(temporary, `${lane}-${index}.out`), facts),
            ];
        return [...planOf('unit', plain), ...planOf('integration', changedByTag(plain, tagged))];
    });
    for (const lane of lanes) {
        if (runs.some((run) => run.lane === lane))
            continue;
        const missing = lane === 'integration' ? 'no test is behind //go:build integration' : 'no package was found';
        throw new errors/* InputError */.dz('lanes', `"${lane}" was given, but ${missing}`);
    }
    // The tagged list knows all test files of a package.
    const packages = new Map(listed.flatMap(({ plain, tagged }) => [...plain, ...tagged]).map((each) => [each.ImportPath, each]));
    return { runs, packages };
}
async function findFailures(run, result, packages, { groups, root }) {
    const roots = [...groups.map(({ dir }) => dir), ...[...packages.values()].flatMap(({ Dir }) => Dir ?? [])];
    const sources = {
        dir: run.dir,
        packageDir: (importPath) => packages.get(importPath)?.Dir,
        isOurs: (file) => roots.some((root) => contains(root, file)),
    };
    const failures = failuresOf(run.lane, result, sources);
    return Promise.all(failures.map((failure) => locateTest(shortenPaths(failure, root), packages)));
}
/** A package that did not build, or whose binary crashed, leaves no blocks: the total is silently smaller. */
function withoutCoverage(lanes, packages, profile) {
    const counted = new Set([...profile.keys()].map((file) => file.slice(0, file.lastIndexOf('/'))));
    const failed = lanes
        .flatMap((lane) => lane.packages)
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'unfinished')
        .map(({ importPath }) => importPath);
    return [...new Set(failed)].filter((importPath) => {
        const { GoFiles = [], CgoFiles = [] } = packages.get(importPath) ?? {};
        return !counted.has(importPath) && GoFiles.length + CgoFiles.length > 0;
    });
}

;// CONCATENATED MODULE: ./.local/build/actions/go-test-cover/main.js










/** Tests all modules, measures coverage, checks generated files, and judges. */
async function run(given, ports) {
    const plan = await planTests(given, ports);
    const temporary = await (0,files_temporary/* temporaryFolder */.yy)(ports.env, 'go-test-cover-');
    const driftCheck = settle(drift(plan, given, ports));
    try {
        const tests = await runTests({ ...given, ...plan, race: plan.race.on, temporary }, ports);
        const checked = await driftCheck;
        const findings = await findingsOf(tests, checked.drift, plan, given);
        const reasons = await report(findings, ports, (0,evidence/* evidenceFolder */.e)(ports, given.evidenceDir), plan.toRelative);
        enforce(reasons, checked.error, ports);
        return { cached: tests.lanes.every(isCached) };
    }
    finally {
        await driftCheck;
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
async function drift({ repository, groups }, { timeout }, ports) {
    if (repository !== undefined)
        return checkDrift(repository, groups, timeout, ports);
    return { outcome: 'off', reason: 'generate-check: false', files: [] };
}
/** A failing drift check must not hide what the tests say, so its error waits until all is written. */
async function settle(check) {
    try {
        return { drift: await check };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { drift: { outcome: 'failed', reason, files: [] }, error };
    }
}
/** All that is judged: the tests without what does not count, and what go generate would change. */
async function findingsOf(tests, drift, plan, given) {
    const locate = fileLocator((importPath) => tests.packages.get(importPath)?.Dir, plan.toRelative);
    const excluded = await excludeFiles(tests.profile, given.coverageExclude, locate);
    return {
        ...tests,
        go: plan.go.version,
        race: plan.race,
        failures: mergeFailures(tests.lanes.map((each) => each.failures)),
        excluded,
        threshold: given.coverageThreshold,
        drift,
    };
}
/**
 * Ends the step when a rule was broken.
 *
 * @param error what ended the drift check, when it could not be done
 */
function enforce(reasons, error, { runner }) {
    const [first, ...rest] = reasons;
    if (first === undefined)
        return;
    if (error !== undefined && rest.length === 0)
        throw error;
    if (error instanceof errors/* ToolError */.v4 && error.detail !== '')
        runner.untrusted(error.detail);
    throw new errors/* GateFailure */.In(first.gate, first.message + rest.map(({ gate, message }) => `; ${gate}: ${message}`).join(''));
}
function isCached({ packages }) {
    return packages.every((each) => each.cached || each.tests.length === 0);
}


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

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ temporaryFolder),
  is: () => (/* binding */ temporaryRoot)
});

// UNUSED EXPORTS: withTemporaryFolder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/temporary.js



/** The folder for what ends with the job: the runner's, else the computer's. */
function temporaryRoot({ RUNNER_TEMP }) {
    return RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** A new private folder; the caller removes it. */
async function temporaryFolder(env, prefix) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryRoot(env), prefix));
}
/** Gives `body` a new private folder, and removes it afterwards. */
async function withTemporaryFolder(env, prefix, body) {
    const folder = await temporaryFolder(env, prefix);
    try {
        return await body(folder);
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ writeFileAtomic),
  G: () => (/* binding */ writeJson)
});

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

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/write.js

/** Writes JSON so that no reader ever sees half of it. Folders are created. */
async function writeJson(path, value) {
    await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}
/** Writes a file whole or not at all. Folders are created. */
async function writeFileAtomic(path, content) {
    await replaceFile(path, [Buffer.from(content)]);
}


/***/ }),

/***/ 302:
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
;// CONCATENATED MODULE: ./.local/build/actions/shared/clock.js
const systemClock = {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./.local/build/actions/shared/files/temporary.js + 1 modules
var temporary = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/private-folder.js





/** Name of the state in which the post step finds the folders, as a JSON array of paths. */
const state = 'privateFolders';
const folders = (/* unused pure expression or super */ null && ([]));
/**
 * Makes a folder of this user alone that does not outlive the job: besides by `remove`, it is removed when the
 * process ends by itself or by a cancelled job's signal, and by the post step when the process was killed.
 */
async function privateFolder({ runner, env }, prefix) {
    const path = join(temporaryRoot(env), `${prefix}${randomUUID()}`);
    // Told before it exists, so that at no moment it holds something that the post step does not know of.
    folders.push(path);
    runner.saveState(state, JSON.stringify(folders));
    const atExit = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', atExit);
    await mkdir(path, { mode: 0o700 });
    return {
        path,
        async remove() {
            await rm(path, { recursive: true, force: true });
            process.off('exit', atExit);
        },
    };
}
/** In the post step: removes what a killed main step left behind. */
async function removePrivateFolders({ runner }) {
    const left = JSON.parse(runner.getState(state) || '[]');
    for (const path of left)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}

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

// EXTERNAL MODULE: ./.local/build/actions/shared/files/write.js + 2 modules
var write = __nccwpck_require__(209);
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
    const http = proxiedHttp(process.env, systemClock);
    return { exec: spawnExec(redact), http, clock: systemClock, env: process.env };
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
    await removePrivateFolders(ports);
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
/* harmony import */ var _files_temporary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(929);


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
/******/ var __webpack_exports__ = __nccwpck_require__(622);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
