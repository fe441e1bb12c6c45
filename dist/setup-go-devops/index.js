import * as __WEBPACK_EXTERNAL_MODULE_semver__ from "semver";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_undici__ from "undici";
import * as __WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__ from "@actions/core";
import * as __WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__ from "p-limit";
import * as __WEBPACK_EXTERNAL_MODULE_fflate__ from "fflate";
import * as __WEBPACK_EXTERNAL_MODULE_tar_stream_36ed5dd8__ from "tar-stream";
/******/ var __webpack_modules__ = ({

/***/ 146:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__["default"]) });

/***/ }),

/***/ 545:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);


await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t, process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./.local/build/actions/shared/clock.js
const systemClock = {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

;// CONCATENATED MODULE: ./.local/build/actions/shared/errors.js
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

;// CONCATENATED MODULE: external "undici"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_undici_namespaceObject = x({ ["Agent"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.Agent), ["EnvHttpProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.EnvHttpProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.fetch) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/http.js


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
    const proxied = /^https?_proxy$/i;
    const dispatcher = Object.keys(env).some((name) => proxied.test(name))
        ? new external_undici_namespaceObject.EnvHttpProxyAgent({ ...patience, ...proxies(env) })
        : new external_undici_namespaceObject.Agent(patience);
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
/** Go's rule, which the tools beside us follow: this computer's own addresses are never asked through a proxy. */
function proxies(env) {
    const httpProxy = env.http_proxy ?? env.HTTP_PROXY;
    const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY;
    const exceptions = env.no_proxy ?? env.NO_PROXY ?? '';
    const noProxy = exceptions === '*' ? '*' : `localhost,127.0.0.1,[::1],${exceptions}`;
    return {
        noProxy,
        ...(httpProxy !== undefined && { httpProxy }),
        ...(httpsProxy !== undefined && { httpsProxy }),
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
/** What does not get better by asking again: a name that does not resolve, a port that nobody listens on. */
const settled = ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN'];
/** An error without a code is about the request itself, such as a port that fetch refuses. */
function isTransient(cause) {
    const code = causeCode(cause);
    return code === undefined ? isTimeout(cause) : !settled.includes(code);
}
function isTimeout(cause) {
    return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
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
    return new ToolError(`${method} ${origin}${pathname}`, `${origin} cannot be reached (${reason})`, {
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
            reject(new ToolError(redact(commandLine(command)), message, { cause }));
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
    return new ToolError(redact(commandLine(command)), message, { code: result.exitCode, detail });
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

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/temporary.js



/** The folder for what ends with the job: the runner's, else the computer's. */
function temporary_temporaryRoot({ RUNNER_TEMP }) {
    return RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** A new private folder; the caller removes it. */
async function temporaryFolder(env, prefix) {
    return (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(temporary_temporaryRoot(env), prefix));
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/evidence.js


/** The folder all actions of a job write their documents to. Default: `$RUNNER_TEMP/go-devops`. */
function evidenceFolder({ env }, given) {
    if (given !== '')
        return (0,external_node_path_namespaceObject.resolve)(given);
    return (0,external_node_path_namespaceObject.join)(temporary_temporaryRoot(env), 'go-devops');
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "@actions/core"
var core_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var core_y = (x) => (() => (x))
const core_namespaceObject = core_x({ ["addPath"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.addPath), ["debug"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.debug), ["error"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.error), ["exportVariable"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.exportVariable), ["getInput"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.getInput), ["getState"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.getState), ["group"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.group), ["info"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.info), ["notice"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.notice), ["saveState"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.saveState), ["setOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setOutput), ["setSecret"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setSecret), ["warning"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.warning) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/summary.js
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
    return `\n### More annotations\n\n${markdownTable(['kind', 'place', 'message'], rows)}`;
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
    const summary = summaryBuffer();
    const secrets = redactor();
    return {
        input: (name) => core_namespaceObject.getInput(name),
        setOutput: (name, value) => core_namespaceObject.setOutput(name, value),
        saveState: (name, value) => core_namespaceObject.saveState(name, value),
        getState: (name) => core_namespaceObject.getState(name),
        exportVariable: (name, value) => core_namespaceObject.exportVariable(name, value),
        addPath: (folder) => core_namespaceObject.addPath(folder),
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
                await (0,promises_namespaceObject.appendFile)(env.GITHUB_STEP_SUMMARY, text);
        },
    };
}
function untrusted(text) {
    const token = (0,external_node_crypto_namespaceObject.randomUUID)();
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
            throw new InputError(name, message);
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
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

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
        await (0,promises_namespaceObject.rm)(path, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/report.js

/**
 * Shows a failure as its kind asks for, and gives the process's exit code. A post step only warns: the job's
 * result is decided by then.
 */
function reportFailure(error, runner, redact, isPost) {
    if (error instanceof ToolError && error.detail !== '')
        runner.untrusted(redact(error.detail));
    const reason = { title: title(error), message: redact(describe(error)) };
    if (isPost)
        runner.annotate({ kind: 'warning', ...reason });
    else
        runner.fail(reason);
    return isPost ? 0 : 1;
}
function title(error) {
    if (error instanceof InputError || error instanceof GateFailure || error instanceof ToolError)
        return error.name;
    return 'Defect';
}
function describe(error) {
    if (error instanceof InputError || error instanceof GateFailure)
        return error.message;
    if (error instanceof ToolError)
        return `${error.message} (${error.command})`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a defect of go-devops, please report it with this text:\n${stack}`;
}

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
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_namespaceObject.randomUUID)()}${unfinished}`;
    try {
        await (0,external_node_stream_promises_namespaceObject.pipeline)(chunks, (0,external_node_fs_namespaceObject.createWriteStream)(temporary, { mode }));
        await (0,promises_namespaceObject.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(temporary, { force: true });
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/timeline.js


/** Writes `timeline/<stage>.json`: one file a stage, so that stages of parallel jobs never collide. */
async function writeTimeline(evidence, entry) {
    await writeJson((0,external_node_path_namespaceObject.join)(evidence, 'timeline', `${entry.stage}.json`), entry);
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
    const ports = { runner, ...processPorts(runner.redact) };
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
    refuseUntrustedTrigger(ports.env);
    const evidence = await openEvidence(ports);
    const entry = { stage: action.name, start: timestamp(ports), cached: false };
    let outcome = 'failure';
    try {
        const inputs = parseInputs(action.inputs, ports.runner.input);
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
    const folder = evidenceFolder(ports, ports.runner.input('evidence-dir'));
    try {
        await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
        await (0,promises_namespaceObject.access)(folder, external_node_fs_namespaceObject.constants.W_OK);
        return folder;
    }
    catch (cause) {
        const reason = cause.code;
        throw new InputError('evidence-dir', `${folder} cannot be written (${reason})`, { cause });
    }
}
function timestamp({ clock }) {
    return new Date(clock.now()).toISOString();
}
async function post(action, ports) {
    await removePrivateFolders(ports);
    let inputs;
    try {
        inputs = parseInputs(action.inputs, ports.runner.input);
    }
    catch (error) {
        // The main step ended with it, and told it.
        if (error instanceof InputError)
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
/** pull_request_target runs with the base repository's secrets; the code built here would be the fork's. */
function refuseUntrustedTrigger(env) {
    if (env.GITHUB_EVENT_NAME === 'pull_request_target') {
        throw new InputError('on: pull_request_target', 'would run a fork\'s code with this repository\'s secrets; use "on: pull_request" instead');
    }
}

;// CONCATENATED MODULE: external "p-limit"
var external_p_limit_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_p_limit_y = (x) => (() => (x))
const external_p_limit_namespaceObject = external_p_limit_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__["default"]) });
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/tools/alive.js

/**
 * Whether a process may still run. On another computer (a shared tool cache) nobody can tell: true, and its
 * heartbeat decides.
 */
function mayBeAlive({ pid, host }) {
    return host !== (0,external_node_os_namespaceObject.hostname)() || isRunning(pid);
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/read-if-present.js

/** A file's text; undefined when there is no such file. Whatever else keeps it from being read is thrown. */
async function readIfPresent(path) {
    return ifPresent((0,promises_namespaceObject.readFile)(path, 'utf8'));
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/tools/build-status.js

/** Reads a status file; undefined when there is none. */
async function readBuildStatus(path) {
    const text = await readIfPresent(path);
    return text === undefined ? undefined : JSON.parse(text);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/background.js










/** A folder for the job, its status files and its log. */
async function jobFolder(env) {
    return temporaryFolder(env, 'go-devops-setup-');
}
/** The status file of a tool in a job's folder. */
function statusFile(folder, tool) {
    return (0,external_node_path_namespaceObject.join)(folder, `${tool}.status.json`);
}
/**
 * Starts the builder: this very program, in a process of its own that outlives the step. Returns when it has
 * taken over, that is when each of its tools has a status.
 *
 * @param entry the program's main file
 * @returns the builder's process id
 */
async function startBuilder(entry, folder, job, { env }) {
    await writeJson((0,external_node_path_namespaceObject.join)(folder, 'job.json'), job);
    const log = await (0,promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(folder, 'builder.log'), 'a');
    try {
        const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, [entry, 'build', folder], {
            detached: true,
            windowsHide: true,
            stdio: ['ignore', log.fd, log.fd, 'ipc'],
            // The tracking id lets the runner end the builder with the job, should the post step not run.
            env: childEnvironment(env, { RUNNER_TRACKING_ID: env.RUNNER_TRACKING_ID }),
        });
        const [event] = await Promise.race([(0,external_node_events_namespaceObject.once)(child, 'message'), (0,external_node_events_namespaceObject.once)(child, 'exit').then(() => ['exit'])]);
        if (event !== 'started' || child.pid === undefined) {
            const detail = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, 'builder.log'), 'utf8');
            throw new ToolError('setup-go-devops build', 'the background builder did not start', { detail });
        }
        child.disconnect();
        child.unref();
        return child.pid;
    }
    finally {
        await log.close();
    }
}
/** Ends a builder that still has work, with the builds it runs, and removes its folder. */
async function endBuilder(folder, ports) {
    const unfinished = [];
    for (const name of await (0,promises_namespaceObject.readdir)(folder)) {
        if (!name.endsWith('.status.json'))
            continue;
        const status = await readBuildStatus((0,external_node_path_namespaceObject.join)(folder, name));
        if (status?.state !== 'building' || !mayBeAlive(status))
            continue;
        unfinished.push(status.tool);
        await endProcess(status, ports);
    }
    await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    return unfinished;
}
async function endProcess(builder, { exec, clock, env }) {
    if (process.platform === 'win32') {
        // Windows has no signal that a process could answer by ending its children.
        const args = ['/PID', String(builder.pid), '/T', '/F'];
        await exec({ tool: 'taskkill', args, env: childEnvironment(env) }, { accept: 'any' });
        return;
    }
    process.kill(builder.pid, 'SIGTERM');
    for (let waited = 0; mayBeAlive(builder) && waited < 5_000; waited += 100)
        await clock.wait(100);
    if (mayBeAlive(builder))
        process.kill(builder.pid, 'SIGKILL');
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/limits.js
/** Builds at once: each one is parallel in itself, and linking a large tool takes up to 2 GB. */
const buildLimit = 2;
/** Bytes that no release asset comes near; the largest of the table has about 60 MB. */
const largestDownload = 300_000_000;
/** Downloads at once. */
const downloadLimit = 8;

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download.js






const download_attempts = 3;
/**
 * Downloads a release asset to `file` and checks its digest. Nothing may read the file before this returns.
 *
 * @param limit bytes after which a host that goes on sending is no longer listened to
 * @throws ToolError when it cannot be had, is too large, or is not the pinned one
 */
async function download({ tool, version, url, pin }, file, { http, clock }, limit = largestDownload) {
    const tooLarge = new ToolError(`GET ${url}`, `${tool} ${version} is not the pinned release: the download has more than ${limit} bytes; nothing was unpacked`);
    for (let attempt = 1;; attempt += 1) {
        const response = await http(url, { redirect: 'follow' });
        if (!response.ok || response.body === null) {
            await response.body?.cancel();
            throw new ToolError(`GET ${url}`, `${tool} ${version} cannot be downloaded: HTTP ${response.status}`, {
                code: response.status,
            });
        }
        if (Number(response.headers.get('content-length')) > limit) {
            await response.body.cancel();
            throw tooLarge;
        }
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        let size = 0;
        try {
            await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.fromWeb(response.body), async function* (chunks) {
                for await (const chunk of chunks) {
                    size += chunk.byteLength;
                    if (size > limit)
                        throw tooLarge;
                    hash.update(chunk);
                    yield chunk;
                }
            }, (0,external_node_fs_namespaceObject.createWriteStream)(file));
        }
        catch (cause) {
            if (cause === tooLarge)
                throw cause;
            if (attempt < download_attempts) {
                await clock.wait(1000 * attempt);
                continue;
            }
            throw new ToolError(`GET ${url}`, `the download of ${tool} ${version} broke off ${download_attempts} times`, {
                cause,
            });
        }
        const digest = `sha256:${hash.digest('hex')}`;
        if (digest === pin)
            return;
        throw new ToolError(`GET ${url}`, `${tool} ${version} is not the pinned release: the download has ${digest}, the table pins ${pin}; nothing was unpacked`);
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/lock.js






const pollInterval = 250;
const beatInterval = 5_000;
/** An owner that did not touch its lock for so long is taken for dead. */
const silenceLimit = 60_000;
/**
 * Runs `body` while no other process holds the lock at `path`. The lock of an owner that is gone is taken
 * over. In the worst case, two that take over at the same moment, both work: that costs time and nothing
 * else, since what they install is moved into place whole.
 *
 * @param onWait told once when somebody else holds the lock
 */
async function withLock(path, clock, onWait, body) {
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
    await acquire(path, clock, onWait);
    const beat = setInterval(() => {
        const now = new Date();
        // Somebody may have taken a lock over that stood still for too long (a suspended computer).
        (0,promises_namespaceObject.utimes)(path, now, now).catch(() => { });
    }, beatInterval);
    beat.unref();
    try {
        return await body();
    }
    finally {
        clearInterval(beat);
        await (0,promises_namespaceObject.rm)(path, { force: true });
    }
}
async function acquire(path, clock, onWait) {
    let lastTouch = -1;
    let silence = 0;
    let told = false;
    while (!(await tryAcquire(path))) {
        const held = await readLock(path);
        if (held === undefined)
            continue;
        silence = held.touched === lastTouch ? silence + pollInterval : 0;
        lastTouch = held.touched;
        if (!mayBeAlive(held.owner) || silence > silenceLimit) {
            await breakLock(path);
            continue;
        }
        if (!told)
            onWait(held.owner);
        told = true;
        await clock.wait(pollInterval);
    }
}
/** A link appears with its whole content or not at all. */
async function tryAcquire(path) {
    const draft = `${path}.${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    const owner = { pid: process.pid, host: (0,external_node_os_namespaceObject.hostname)() };
    await (0,promises_namespaceObject.writeFile)(draft, JSON.stringify(owner));
    try {
        await (0,promises_namespaceObject.link)(draft, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_namespaceObject.rm)(draft, { force: true });
    }
}
async function readLock(path) {
    const text = await readIfPresent(path);
    const found = await ifPresent((0,promises_namespaceObject.stat)(path));
    if (text === undefined || found === undefined)
        return undefined;
    return { owner: JSON.parse(text), touched: found.mtimeMs };
}
async function breakLock(path) {
    const aside = `${path}.${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    // Absent when another one was quicker.
    await ifPresent((0,promises_namespaceObject.rename)(path, aside));
    await (0,promises_namespaceObject.rm)(aside, { force: true });
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/module-build.js




const timeout = 60 * 60_000;
/**
 * Builds a tool from its Go module into `binary`. The module is verified by the checksum database (the go
 * command's own work) and by the hash that the table pins. The build runs inside the module's folder, so
 * that its own go.sum and `replace` directives count.
 *
 * @param staging an empty folder
 * @param progress told what is being done: `412/1300 packages`
 */
async function buildModule(step, staging, binary, ports, progress) {
    const env = buildEnvironment(step.module, ports.env);
    progress('downloading its Go module');
    const folder = await downloadModule(step, await emptyModule(staging), env, ports);
    const total = await countPackages(step.module, folder, env, ports, progress);
    let compiled = 0;
    progress('building from its Go module');
    await ports.exec({ tool: 'go', args: buildArguments(step.module, binary), cwd: folder, env, timeout }, {
        onStderr: onLines((line) => {
            // With -v, the go command writes the name of each package as it is compiled.
            if (!/^\S+$/.test(line))
                return;
            compiled += 1;
            progress(`building from its Go module, ${Math.min(compiled, total)}/${total} packages`);
        }),
    });
}
/** The arguments of `go build`. */
function buildArguments(module, binary) {
    return [
        'build',
        '-v',
        '-trimpath',
        '-buildvcs=false',
        `-ldflags=${module.ldflags}`,
        '-o',
        binary,
        module.package,
    ];
}
/** The build's environment: settings of the user's shell that would change the binary are overridden. */
function buildEnvironment(module, env) {
    return childEnvironment(env, {
        CGO_ENABLED: '0',
        GOFLAGS: '-mod=readonly',
        GOWORK: 'off',
        // The module may need a newer Go than the installed one.
        GOTOOLCHAIN: 'auto',
        ...module.environment,
    });
}
/** A module of its own to run `go mod download` in, so that no go.mod around the tool cache is asked. */
async function emptyModule(staging) {
    const folder = (0,external_node_path_namespaceObject.join)(staging, 'module');
    await (0,promises_namespaceObject.mkdir)(folder);
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, 'go.mod'), 'module staging\n');
    return folder;
}
/** `go mod download -json` describes the module, or its failure, on stdout (go help mod download). */
async function downloadModule({ tool, version, module }, cwd, env, { exec }) {
    const args = ['mod', 'download', '-json', `${module.path}@${module.version}`];
    const command = `go ${args.join(' ')}`;
    const result = await exec({ tool: 'go', args, cwd, env: { ...env, GOFLAGS: '-mod=mod' }, timeout }, { accept: 'any' });
    const answer = parseAnswer(result.stdout);
    if (answer.Dir === undefined) {
        throw new ToolError(command, `the Go module of ${tool} ${version} cannot be downloaded`, {
            code: result.exitCode,
            detail: answer.Error ?? result.stderr.trim(),
        });
    }
    if (answer.Sum !== module.sum) {
        throw new ToolError(command, `${tool} ${version} is not the pinned module: it has ${answer.Sum}, the table pins ${module.sum}; nothing was built`);
    }
    return answer.Dir;
}
function parseAnswer(stdout) {
    return stdout.trim() === '' ? {} : JSON.parse(stdout);
}
async function countPackages(module, cwd, env, { exec }, progress) {
    let downloads = 0;
    const { stdout } = await exec({ tool: 'go', args: ['list', '-deps', '-f', '{{.ImportPath}}', module.package], cwd, env, timeout }, {
        onStderr: onLines((line) => {
            if (!line.startsWith('go: downloading '))
                return;
            downloads += 1;
            progress(`downloading the modules it needs, ${downloads} so far`);
        }),
    });
    return stdout.trim().split('\n').length;
}
/** Calls `onLine` for each whole line of a stream that comes in pieces. */
function onLines(onLine) {
    let rest = '';
    return (chunk) => {
        const lines = (rest + chunk.toString('utf8')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/platform.js

const platforms = [
    'linux-amd64',
    'linux-arm64',
    'darwin-amd64',
    'darwin-arm64',
    'windows-amd64',
    'windows-arm64',
];
/** The platform in Go's words for Node's words. */
function goPlatform(nodePlatform, nodeArch) {
    const os = nodePlatform === 'win32' ? 'windows' : nodePlatform;
    const arch = nodeArch === 'x64' ? 'amd64' : nodeArch;
    const platform = platforms.find((candidate) => candidate === `${os}-${arch}`);
    if (platform !== undefined)
        return platform;
    throw new InputError('runs-on', `${os}-${arch} is not supported; valid: ${platforms.join(', ')}`);
}
/** The file name of a tool's binary. */
function binaryName(tool, platform) {
    return platform.startsWith('windows-') ? `${tool}.exe` : tool;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/exists.js

/** True when something of any kind is at a path and can be seen. */
async function exists(path) {
    return (0,promises_namespaceObject.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/sha256.js



/** Hex SHA-256 of a file's content. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/plan.js
/** The download of a tool, where its release is pinned for the platform. */
function downloadStep({ name, version, row, pins }, platform) {
    const location = row.release?.[platform];
    const digest = pins.assets?.[platform];
    if (location === undefined || digest === undefined)
        return undefined;
    return {
        kind: 'download',
        tool: name,
        version,
        platform,
        pin: `sha256:${digest}`,
        url: location.url.replaceAll('{version}', version),
        ...(location.member !== undefined && { member: location.member }),
    };
}
/** Hex SHA-256 of the binary, where its asset is the binary itself; an archive or a module pins other bytes. */
function pinnedBinary(step) {
    return step.kind === 'download' && step.member === undefined ? step.pin.slice('sha256:'.length) : undefined;
}
/** The build of a tool, where its module is pinned. */
function buildStep({ name, version, pins }, platform) {
    if (pins.module === undefined)
        return undefined;
    return { kind: 'build', tool: name, version, platform, pin: pins.module.sum, module: pins.module };
}
/** The ways to get a tool that `source` allows, the preferred one first. */
function waysTo(tool, platform, source) {
    const download = source === 'module' ? undefined : downloadStep(tool, platform);
    const build = source === 'release' ? undefined : buildStep(tool, platform);
    return [download, build].filter((step) => step !== undefined);
}
/**
 * Chooses one way for each tool: the download unless its host cannot be reached and there is a module.
 *
 * @param unreachable origins of release hosts that gave no answer
 */
function planInstall(tools, platform, source, unreachable) {
    return tools.flatMap((tool) => {
        const ways = waysTo(tool, platform, source);
        const open = ways.find((step) => step.kind === 'build' || !unreachable.has(new URL(step.url).origin));
        return open ?? ways[0] ?? [];
    });
}
/** The release hosts a plan may ask, each with one address on it to try. */
function releaseHosts(tools, platform, source) {
    const hosts = new Map();
    for (const tool of tools) {
        const [first, second] = waysTo(tool, platform, source);
        // With no other way there is nothing to decide: the download itself will tell.
        if (first?.kind !== 'download' || second === undefined)
            continue;
        const { origin } = new URL(first.url);
        if (!hosts.has(origin))
            hosts.set(origin, first.url);
    }
    return hosts;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/tool-cache.js











function slotFolder(root, { tool, version, platform }) {
    return (0,external_node_path_namespaceObject.join)(root, `go-devops-${tool}`, version, platform);
}
function binaryPath(root, slot) {
    return (0,external_node_path_namespaceObject.join)(slotFolder(root, slot), binaryName(slot.tool, slot.platform));
}
/**
 * The installed tool, when its binary is still the one that was installed, byte by byte, in one of these ways.
 * Anything else in its place is removed, so that it cannot be run by accident.
 *
 * What was installed is read from install.json beside the binary; who can write the one can write the other.
 * Where the pin is the digest of the binary itself, that decides too.
 *
 * @param warn told when a binary was changed since it was installed
 */
async function findInstalled(root, slot, ways, warn) {
    const folder = slotFolder(root, slot);
    if (!(await exists(folder)))
        return undefined;
    const install = await readInstall((0,external_node_path_namespaceObject.join)(folder, 'install.json'));
    const way = ways.find(({ pin }) => pin === install?.pin);
    if (install !== undefined && way !== undefined) {
        const digest = await ifPresent(sha256OfFile(binaryPath(root, slot)));
        if (digest === install.sha256 && digest === (pinnedBinary(way) ?? digest))
            return install;
        warn(`${slot.tool} ${slot.version} in the tool cache is not the binary that was installed there: it is removed and installed again`);
    }
    await remove(root, folder);
    return undefined;
}
/** Removes a folder in one move: at no moment is half of it in its place. */
async function remove(root, folder) {
    const aside = (0,external_node_path_namespaceObject.join)(root, stagingName());
    await ifPresent((0,promises_namespaceObject.rename)(folder, aside));
    await (0,promises_namespaceObject.rm)(aside, { recursive: true, force: true });
}
async function readInstall(path) {
    try {
        return JSON.parse((await readIfPresent(path)) ?? '');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Names the process that works in the folder, so that the folder can be removed when it is gone. */
function stagingName() {
    return `.staging-${(0,external_node_os_namespaceObject.hostname)()}-${process.pid}-${(0,external_node_crypto_namespaceObject.randomUUID)().slice(0, 8)}`;
}
/** Removes what installations left behind that were killed; on another computer, more than a day ago. */
async function removeAbandonedStaging(root, now) {
    for (const name of await (0,promises_namespaceObject.readdir)(root)) {
        const owner = /^\.staging-(.+)-(\d+)-[0-9a-f]{8}$/.exec(name);
        if (owner === null)
            continue;
        const folder = (0,external_node_path_namespaceObject.join)(root, name);
        const abandoned = !mayBeAlive({ host: owner[1] ?? '', pid: Number(owner[2]) }) ||
            (await ageOf(folder, now)) > 24 * 3600e3;
        if (abandoned)
            await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
/** Milliseconds since a folder's content changed; 0 when it has just gone. */
async function ageOf(folder, now) {
    return now - ((await ifPresent((0,promises_namespaceObject.stat)(folder)))?.mtimeMs ?? now);
}
/** An empty folder of the tool cache to prepare an installation in; it is removed after `body`. */
async function withStaging(root, body) {
    const folder = (0,external_node_path_namespaceObject.join)(root, stagingName());
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    try {
        return await body(folder);
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
/** Moves a prepared binary into its place. The binary stands in `staging` under its own name. */
async function install(root, slot, staging, origin) {
    const ready = (0,external_node_path_namespaceObject.join)(staging, 'ready');
    const name = binaryName(slot.tool, slot.platform);
    await (0,promises_namespaceObject.mkdir)(ready);
    await (0,promises_namespaceObject.rename)((0,external_node_path_namespaceObject.join)(staging, name), (0,external_node_path_namespaceObject.join)(ready, name));
    const installed = { ...origin, sha256: await sha256OfFile((0,external_node_path_namespaceObject.join)(ready, name)) };
    await writeJson((0,external_node_path_namespaceObject.join)(ready, 'install.json'), installed);
    const folder = slotFolder(root, slot);
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(folder), { recursive: true });
    await remove(root, folder);
    await (0,promises_namespaceObject.rename)(ready, folder);
    return installed;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "fflate"
var external_fflate_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_fflate_y = (x) => (() => (x))
const external_fflate_namespaceObject = external_fflate_x({ ["unzipSync"]: () => (__WEBPACK_EXTERNAL_MODULE_fflate__.unzipSync) });
;// CONCATENATED MODULE: external "tar-stream"
var external_tar_stream_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_tar_stream_y = (x) => (() => (x))
const external_tar_stream_namespaceObject = external_tar_stream_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_tar_stream_36ed5dd8__["default"]) });
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/unpack.js







/** Takes the binary out of a verified asset: one regular file of a .tar.gz or .zip, or the asset itself. */
async function unpack({ url, member }, asset, binary) {
    const name = new URL(url).pathname;
    let found = true;
    if (member === undefined)
        await (0,promises_namespaceObject.copyFile)(asset, binary);
    else if (name.endsWith('.zip'))
        found = await unzip(asset, member, binary);
    else if (/\.(tar\.gz|tgz)$/.test(name))
        found = await untar(asset, member, binary);
    else
        found = false;
    if (!found)
        throw new ToolError(`unpack ${url}`, `the archive has no file "${member}"`);
    await (0,promises_namespaceObject.chmod)(binary, 0o755);
}
async function untar(asset, member, binary) {
    const extract = external_tar_stream_namespaceObject["default"].extract();
    let found = false;
    const reading = (async () => {
        for await (const entry of extract) {
            if (entry.header.type === 'file' && entry.header.name.replace(/^\.\//, '') === member) {
                await (0,external_node_stream_promises_namespaceObject.pipeline)(entry, (0,external_node_fs_namespaceObject.createWriteStream)(binary));
                found = true;
            }
            else
                entry.resume();
        }
    })();
    await Promise.all([(0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(asset), (0,external_node_zlib_namespaceObject.createGunzip)(), extract), reading]);
    return found;
}
async function unzip(asset, member, binary) {
    const files = (0,external_fflate_namespaceObject.unzipSync)(await (0,promises_namespaceObject.readFile)(asset), { filter: ({ name }) => name === member });
    const content = files[member];
    if (content === undefined)
        return false;
    await (0,promises_namespaceObject.writeFile)(binary, content);
    return true;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install.js







/**
 * Installs one tool into the tool cache. When another job installs the same one at this moment, its result
 * is waited for and used.
 */
async function installTool(root, step, ports, listener) {
    const lock = `${slotFolder(root, step)}.lock`;
    const onWait = ({ pid, host }) => listener.waiting(`another job installs it (process ${pid} on ${host})`);
    return withLock(lock, ports.clock, onWait, async () => {
        const done = await findInstalled(root, step, [step], () => { });
        if (done !== undefined)
            return done;
        return withStaging(root, async (staging) => {
            const binary = (0,external_node_path_namespaceObject.join)(staging, binaryName(step.tool, step.platform));
            if (step.kind === 'build') {
                await buildModule(step, staging, binary, ports, listener.doing);
                return install(root, step, staging, { pin: step.pin, from: 'go-module' });
            }
            listener.doing(`downloading ${step.url}`);
            const asset = (0,external_node_path_namespaceObject.join)(staging, 'asset');
            await download(step, asset, ports);
            await unpack(step, asset, binary);
            return install(root, step, staging, { pin: step.pin, from: 'download' });
        });
    });
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/builder.js










const builder_beatInterval = 2_000;
/**
 * The background builder's whole life: builds the job's tools, tells of each how far it is, and completes
 * tools.json. A tool that fails does not stop the others; who needs it gets its error.
 *
 * @param folder holds job.json; the status files are written there
 * @param started called once each tool has a status
 */
async function runBuilder(folder, ports, started) {
    // The steps that run meanwhile come first.
    external_node_os_namespaceObject.setPriority(external_node_os_namespaceObject.constants.priority.PRIORITY_BELOW_NORMAL);
    // Ends the builds too: they listen for the exit of this process.
    for (const signal of ['SIGTERM', 'SIGINT'])
        process.once(signal, () => process.exit(143));
    const job = JSON.parse(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, 'job.json'), 'utf8'));
    const reports = await Promise.all(job.steps.map((step, i) => openReport(folder, step, job.steps.slice(0, i), ports)));
    started();
    const limit = (0,external_p_limit_namespaceObject["default"])(buildLimit);
    const document = toolsDocument(job.toolsFile);
    await Promise.all(job.steps.map((step, i) => limit(async () => {
        const report = reports[i];
        if (report === undefined)
            return;
        try {
            const installed = await installTool(job.toolCache, step, ports, report);
            await document.complete(step.tool, installed);
            await report.ready(installed.sha256);
        }
        catch (error) {
            await report.failed(error);
        }
    })));
}
async function openReport(folder, step, before, { clock }) {
    const path = statusFile(folder, step.tool);
    const status = {
        tool: step.tool,
        state: 'building',
        pid: process.pid,
        host: (0,external_node_os_namespaceObject.hostname)(),
        started: clock.now(),
        beat: 0,
        doing: `its turn comes after ${before.map(({ tool }) => tool).join(', ')}`,
    };
    // One write after the other, so that the last word is the last one.
    let writing = writeJson(path, status);
    const write = () => {
        status.beat += 1;
        const snapshot = { ...status };
        writing = writing.then(() => writeJson(path, snapshot));
        return writing;
    };
    const timer = setInterval(write, builder_beatInterval);
    await writing;
    const end = async (last) => {
        clearInterval(timer);
        Object.assign(status, last);
        await write();
    };
    const doing = (what) => {
        status.doing = what;
    };
    return {
        doing,
        waiting: doing,
        ready: (sha256) => end({ state: 'ready', sha256 }),
        failed: (error) => end({ state: 'failed', error: builder_describe(error) }),
    };
}
function builder_describe(error) {
    if (error instanceof ToolError) {
        return { command: error.command, message: error.message, detail: error.detail };
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        command: 'setup-go-devops build',
        message: 'a defect of go-devops, please report it',
        detail: text,
    };
}
/** Completes entries of tools.json, one after the other. */
function toolsDocument(path) {
    let writing = Promise.resolve();
    return {
        complete(tool, { sha256 }) {
            writing = writing.then(async () => {
                const tools = JSON.parse(await (0,promises_namespaceObject.readFile)(path, 'utf8'));
                const entries = tools.tools.map((entry) => {
                    if (entry.name !== tool)
                        return entry;
                    const { status: _, ...rest } = entry;
                    return { ...rest, state: 'ready', sha256 };
                });
                await writeJson(path, { ...tools, tools: entries });
            });
            return writing;
        },
    };
}

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
        return fail(`"${given}" is not a duration such as 10m or 1h30m`);
    }
    return parts.reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ''] ?? 0), 0);
};

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/common-inputs.js


/** Where a door works. */
const workingDirectoryInput = defineInputs({
    'working-directory': {
        description: 'Folder of the Go module or workspace.',
        default: '.',
        parse: parsers_text,
    },
});
/** How a door logs in to the registry it writes to; see registry-access.ts. */
const registryInputs = defineInputs({
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
const signingInputs = defineInputs({
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
const evidenceInput = defineInputs({
    'evidence-dir': {
        description: "Folder for reports and documents, one for all steps of a job. Default: go-devops in the runner's temporary folder.",
        parse: parsers_text,
    },
});

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/stages.js

/** The stages of the chain, and the tools that each needs. */
const toolsOfStage = {
    test: [],
    build: [],
    check: ['helm', 'helm-unittest'],
    scan: ['syft', 'trivy', 'cosign'],
    publish: ['helm', 'cosign'],
};
const stages = Object.keys(toolsOfStage);
/** What a stage takes from others: the image, or the word of a gate that nothing is published without. */
const stagesBefore = {
    test: [],
    build: [],
    check: ['build'],
    scan: ['build'],
    publish: ['build', 'check', 'scan'],
};
const stageList = listOf(...stages);
/**
 * The input `stages`, judged as a whole, so that the chain ends before anything is done. The chain puts a comma behind
 * what it was given: a list of nothing would pass every gate by running none.
 */
const parseStages = (given, fail) => {
    const chosen = stageList(given, fail);
    if (given !== '' && chosen.length === 0) {
        return fail(`is empty, so nothing would be tested or judged; give some of ${stages.join(', ')}`);
    }
    for (const missing of stages.filter((stage) => !chosen.includes(stage))) {
        const needing = stages.filter((stage) => chosen.includes(stage) && stagesBefore[stage].includes(missing));
        if (needing.length === 0)
            continue;
        const names = needing.length > 1 ? `${needing.slice(0, -1).join(', ')} and ${needing.at(-1)}` : needing[0];
        const need = needing.length > 1 ? 'need' : 'needs';
        return fail(`${names} ${need} ${missing}: add ${missing}, or leave out ${names} too`);
    }
    return chosen;
};
/**
 * All tools to install, in the order they are needed: those that only `tools` names, since no stage tells when they
 * are, then those of the stages, each at the version that `tools` gives it.
 */
function requestedTools(chosen, tools) {
    const nameOf = (request) => request.split('@')[0] ?? request;
    const needed = new Set(stages.filter((stage) => chosen.includes(stage)).flatMap((stage) => toolsOfStage[stage]));
    const ofStages = [...needed].flatMap((name) => {
        const given = tools.filter((request) => nameOf(request) === name);
        return given.length > 0 ? given : [name];
    });
    return [...tools.filter((request) => !ofStages.includes(request)), ...ofStages];
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/inputs.js




const inputs = defineInputs({
    'go-version': {
        description: 'Go version, such as 1.26.8 or 1.26. Default: what go-version-file asks for, else the Go on PATH.',
        parse: parsers_text,
    },
    'go-version-file': {
        description: 'go.work, go.mod, .go-version or .tool-versions. Default: go.work, else go.mod, of the working directory.',
        parse: parsers_text,
    },
    tools: {
        description: 'Tools to install, in the order the job needs them, each with a version or without: "helm@4.2 syft". Known: helm, helm-unittest, syft, trivy, trivy-db, cosign, crane, registry.',
        parse: list,
    },
    stages: {
        description: `Stages of the chain whose tools are installed too: ${stages.join(', ')}. check and scan need build; publish needs all three. Default: none.`,
        parse: parseStages,
    },
    source: {
        description: 'Where tools come from: release (download), module (built from the Go module) or auto (the download where its host can be reached, else the module).',
        default: 'auto',
        parse: oneOf('auto', 'release', 'module'),
    },
    background: {
        description: 'Let builds from Go modules go on after this step; the other go-devops actions wait for the tool they need.',
        default: 'false',
        parse: flag,
    },
    ...workingDirectoryInput,
    ...evidenceInput,
});

;// CONCATENATED MODULE: ./.local/build/actions/shared/cache/folder.js



/** The runner's tool cache; one that ends with the job where the runner has none. */
function toolCacheRoot(env) {
    return env.RUNNER_TOOL_CACHE || (0,external_node_path_namespaceObject.join)(temporary_temporaryRoot(env), 'tool-cache');
}
/** Where results outlive the run: GO_DEVOPS_CACHE of setup-go-devops, else the same folder in the tool cache. */
function cacheFolder(env) {
    return env.GO_DEVOPS_CACHE || join(toolCacheRoot(env), 'go-devops');
}
/** A name for content that depends on all of `key`: hex SHA-256. The order of the properties counts. */
function keyName(key) {
    return createHash('sha256').update(JSON.stringify(key)).digest('hex');
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

// EXTERNAL MODULE: external "semver"
var external_semver_ = __nccwpck_require__(146);
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/go-version.js

/** Go's own words (`1.26`, `1.27rc1`) as SemVer, so that they can be compared; undefined for anything else. */
function goSemver(version) {
    const match = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?$/.exec(version);
    if (match === null)
        return undefined;
    const [, major, minor, patch = '0', kind, number] = match;
    return `${major}.${minor}.${patch}${kind === undefined ? '' : `-${kind}.${number}`}`;
}
/** The Go version that a file asks for, by the file's name. */
function readGoRequest(fileName, content) {
    const base = fileName.split(/[\\/]/).at(-1) ?? fileName;
    if (base === '.tool-versions') {
        const version = /^golang\s+(\S+)/m.exec(content)?.[1];
        return version === undefined ? undefined : { version, rule: 'exact', where: fileName };
    }
    if (base !== 'go.mod' && base !== 'go.work') {
        const version = content.trim().replace(/^go/, '');
        return version === '' ? undefined : { version, rule: 'exact', where: fileName };
    }
    // https://go.dev/doc/toolchain: the go line is the minimum; the toolchain line, when newer, is wished for.
    const language = /^go\s+(\S+)/m.exec(content)?.[1];
    const toolchain = /^toolchain\s+go(\S+)/m.exec(content)?.[1];
    const versions = [language, toolchain].filter((version) => version !== undefined);
    const newest = versions.sort((a, b) => external_semver_["default"].rcompare(goSemver(a) ?? '0.0.0', goSemver(b) ?? '0.0.0'))[0];
    return newest === undefined ? undefined : { version: newest, rule: 'minimum', where: fileName };
}
/** Whether an installed Go is what was asked for. */
function satisfies(installed, { version, rule }) {
    const have = goSemver(installed);
    const want = goSemver(version);
    if (have === undefined || want === undefined)
        return false;
    if (rule === 'minimum')
        return external_semver_["default"].gte(have, want);
    return isLine(version) ? external_semver_["default"].satisfies(have, version) : have === want;
}
/** `1.26` names a line of releases, `1.26.0` one release. */
function isLine(version) {
    return /^\d+\.\d+$/.test(version);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/go.js








/**
 * Finds the Go to use: the one on PATH when it satisfies the request; else the go command gets the wanted
 * toolchain as a Go module, verified by the checksum database.
 */
async function resolveGo(given, ports) {
    const request = await findRequest(given);
    const installed = await describeGo('local', ports);
    if (request === undefined || satisfies(installed.version, request)) {
        return { ...installed, from: 'preinstalled', toolchain: 'local' };
    }
    const wanted = goSemver(request.version);
    if (wanted === undefined) {
        throw new InputError(request.where, `"${request.version}" is not a Go version such as 1.26.8`);
    }
    if (request.rule === 'exact' && isLine(request.version)) {
        throw new InputError(request.where, `Go ${request.version} is asked for, Go ${installed.version} is installed; write a whole version such as ${wanted}, so that it can be fetched`);
    }
    const toolchain = isLine(request.version) ? `go${wanted}` : `go${request.version}`;
    ports.runner.info(`${request.where} asks for Go ${request.version}, Go ${installed.version} is installed: the go command fetches ${toolchain} as a Go module`);
    return { ...(await fetchGo(toolchain, request, ports)), from: 'go-module', toolchain };
}
/** The go command fetches a toolchain when it is first used. */
async function fetchGo(toolchain, { version, where }, ports) {
    try {
        const fetch = () => describeGo(toolchain, ports);
        return await withHeartbeat(() => `fetching ${toolchain}`, ports, fetch);
    }
    catch (error) {
        if (!(error instanceof ToolError))
            throw error;
        throw new ToolError(error.command, `Go ${version}, which ${where} asks for, cannot be fetched as a Go module`, { cause: error, detail: error.detail });
    }
}
async function findRequest(given) {
    if (given.goVersion !== '') {
        return { version: given.goVersion.replace(/^go/, ''), rule: 'exact', where: 'go-version' };
    }
    const folder = (0,external_node_path_namespaceObject.resolve)(given.workingDirectory);
    if (!(await exists(folder)))
        throw new InputError('working-directory', `there is no folder ${given.workingDirectory}`);
    if (given.goVersionFile !== '') {
        const request = await readFileRequest(folder, given.goVersionFile);
        if (request !== undefined)
            return request;
        throw new InputError('go-version-file', `${given.goVersionFile} does not exist or names no Go version`);
    }
    return (await readFileRequest(folder, 'go.work')) ?? (await readFileRequest(folder, 'go.mod'));
}
async function readFileRequest(folder, name) {
    const path = (0,external_node_path_namespaceObject.resolve)(folder, name);
    const text = await readIfPresent(path);
    return text === undefined ? undefined : readGoRequest(name, text);
}
/** Asks the go command for the version and the root of a toolchain; outside of any module. */
async function describeGo(toolchain, { exec, env }) {
    try {
        const { stdout } = await exec({
            tool: 'go',
            args: ['env', '-json', 'GOVERSION', 'GOROOT'],
            cwd: temporary_temporaryRoot(env),
            env: childEnvironment(env, { GOTOOLCHAIN: toolchain, GOWORK: 'off', GOFLAGS: '-mod=mod' }),
        });
        const { GOVERSION = '', GOROOT = '' } = JSON.parse(stdout);
        // A vendor may add words: `go1.26.8 X:jsonv2`.
        return { version: GOVERSION.replace(/^go/, '').split(' ')[0] ?? '', root: GOROOT };
    }
    catch (error) {
        if (error instanceof ToolError && error.code === undefined) {
            throw new InputError('go-version', 'there is no Go on PATH: install Go 1.21 or newer before this step', {
                cause: error,
            });
        }
        throw error;
    }
}
/** Adds the toolchain's own tools (gofmt) to PATH when it is not the one there. */
function exportGo(go, { runner }) {
    runner.exportVariable('GOTOOLCHAIN', go.toolchain);
    if (go.from === 'go-module')
        runner.addPath((0,external_node_path_namespaceObject.join)(go.root, 'bin'));
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/progress.js

/** One line for each finished tool, and every 15 seconds one for each that is still under way. */
function progressLines(total, { runner, clock }) {
    let finished = 0;
    return async (step, work) => {
        const start = clock.now();
        let what = step.kind;
        const listener = {
            doing(now) {
                what = now;
            },
            waiting(now) {
                what = now;
                runner.info(`    ${step.tool}: ${now}`);
            },
        };
        try {
            const result = await withHeartbeat(() => `    ${step.tool}: ${what}`, { runner, clock }, () => work(listener));
            finished += 1;
            const how = step.kind === 'download' ? 'downloaded' : 'built from its Go module';
            const seconds = ((clock.now() - start) / 1000).toFixed(1);
            runner.info(`${finished}/${total} ${step.tool} ${step.version} ${how} ${seconds} s`);
            return result;
        }
        catch (error) {
            finished += 1;
            const message = error instanceof Error ? error.message : String(error);
            runner.info(`${finished}/${total} ${step.tool} ${step.version} FAILED: ${message}`);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/reach.js

const reach_patience = 10_000;
/**
 * The origins that give no answer at all within ten seconds: no name, no route, or a proxy that refuses the
 * tunnel. Any HTTP status is an answer.
 *
 * @param hosts an address to ask for, by origin
 */
async function unreachableHosts(hosts, { http, runner }) {
    const silent = new Set();
    await Promise.all([...hosts].map(async ([origin, url]) => {
        try {
            // GitHub hands its assets out from a second host, so the redirect is part of the question.
            const response = await http(url, {
                method: 'HEAD',
                redirect: 'follow',
                timeout: reach_patience,
                retry: false,
            });
            await response.body?.cancel();
        }
        catch (error) {
            if (!(error instanceof ToolError))
                throw error;
            silent.add(origin);
            runner.info(`${error.message}: tools from there are built from their Go modules instead`);
        }
    }));
    return silent;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/outputs.js
/** Sets all outputs of an action, in the order of their declaration. */
function setOutputs(runner, specs, values) {
    for (const name of Object.keys(specs))
        runner.setOutput(name, values[name]);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/outputs.js
const outputs = {
    'go-version': 'Version of Go that the following steps use.',
    'go-root': 'Its GOROOT.',
    'cache-hit': 'true when every tool was in the tool cache already.',
    tools: 'JSON object: name of the tool to { version, path, state, from }.',
};

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/summary.js

const origins = { 'tool-cache': 'tool cache', download: 'release', 'go-module': 'Go module' };
/** The step's part of the job summary: what is used, from where, verified by what. */
function renderSummary({ go, tools }) {
    const rows = tools.map(({ name, version, state, from, verifiedBy }) => [
        name,
        version,
        state === 'building' ? 'being built from its Go module' : origins[from],
        verifiedBy,
    ]);
    const table = markdownTable(['tool', 'version', 'from', 'verified by'], rows);
    return `## Tools\n\nGo ${go.version}\n${tools.length > 0 ? `\n${table}` : ''}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/report.js




/**
 * Tells what the following steps use: PATH, outputs, summary, and the last line of the log.
 *
 * @param cacheHit whether every tool was there already
 */
function report({ go, tools }, cacheHit, { runner }) {
    for (const { path } of tools)
        runner.addPath((0,external_node_path_namespaceObject.dirname)(path));
    const byName = tools.map(({ name, version, path, state, from }) => [name, { version, path, state, from }]);
    setOutputs(runner, outputs, {
        'go-version': go.version,
        'go-root': go.root,
        'cache-hit': cacheHit,
        tools: Object.fromEntries(byName),
    });
    runner.summarize(renderSummary({ go, tools }));
    const words = tools.map(({ name, version, state, from }) => state === 'building' ? `${name} ${version} (being built)` : `${name} ${version} (${from})`);
    runner.info([`Go ${go.version} (${go.from})`, ...words].join(', '));
}

// EXTERNAL MODULE: ./.local/build/actions/setup-go-devops/table.js + 8 modules
var setup_go_devops_table = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/resolve-tools.js



/**
 * Turns `helm@4.2 syft` into exact versions. A missing or partial version becomes the newest one that is
 * available both as a release and as a module; the newest at all where there is none.
 *
 * @throws InputError for a tool or a version that is not in the table
 */
function resolveTools(requests, table, platform, source) {
    const resolved = new Map();
    for (const request of requests) {
        const tool = resolveTool(request, table, platform, source);
        const other = resolved.get(tool.name);
        if (other !== undefined && other.version !== tool.version) {
            fail(`${tool.name} is asked for twice, as ${other.version} and as ${tool.version}`);
        }
        resolved.set(tool.name, tool);
    }
    return [...resolved.values()];
}
function resolveTool(request, table, platform, source) {
    const [name = '', wanted = '', ...rest] = request.split('@');
    const row = Object.hasOwn(table, name) ? table[name] : undefined;
    if (row === undefined || rest.length > 0) {
        return fail(`"${request}" is not a known tool; known: ${Object.keys(table).join(', ')}`);
    }
    const partial = wanted.replace(/^v/, '');
    if (wanted !== '' && !/^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/.test(partial)) {
        return fail(`"${request}" has no version such as 4, 4.2 or 4.2.4`);
    }
    const denied = row.deny?.[partial];
    if (denied !== undefined)
        return fail(`${name} ${partial} is never installed: ${denied}`);
    const matching = (0,setup_go_devops_table/* versionsOf */.x)(row).filter((version) => matches(version, partial));
    if (matching.length === 0) {
        return fail(`${name} has no version ${partial} here; there is ${(0,setup_go_devops_table/* versionsOf */.x)(row).join(', ')}`);
    }
    const available = matching.filter((version) => isAvailable(row.versions[version], platform, source));
    const version = available.find((candidate) => hasBoth(row.versions[candidate], platform)) ?? available[0];
    const pins = version === undefined ? undefined : row.versions[version];
    if (version === undefined || pins === undefined) {
        const kind = { release: 'as a release', module: 'as a Go module', auto: 'as a release or a Go module' };
        return fail(`${name} ${matching.join(', ')}: none is available ${kind[source]} for ${platform}`);
    }
    return { name, version, row, pins };
}
/** `4.2` means 4.2.x; a whole version means itself, with its pre-release. */
function matches(version, partial) {
    if (partial === '')
        return true;
    if (/^\d+(\.\d+)?$/.test(partial))
        return external_semver_["default"].satisfies(version, partial);
    return version === partial;
}
function isAvailable(pins, platform, source) {
    const release = pins?.assets?.[platform] !== undefined;
    const module = pins?.module !== undefined;
    return (release && source !== 'module') || (module && source !== 'release');
}
function hasBoth(pins, platform) {
    return pins?.assets?.[platform] !== undefined && pins.module !== undefined;
}
function fail(message) {
    throw new InputError('tools', message);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/tools-document.js


/** Makes tools.json. */
function tools_document_toolsDocument({ version, root, from }, fates) {
    return { go: { version, root, from }, tools: fates.wanted.flatMap((tool) => toolEntry(tool, fates) ?? []) };
}
function toolEntry({ name, version }, fates) {
    const { found, installed, later, folder, toolCache, platform } = fates;
    const path = binaryPath(toolCache, { tool: name, version, platform });
    const cached = found.get(name);
    if (cached !== undefined)
        return { name, version, path, ...ready(cached), from: 'tool-cache' };
    const fresh = installed.get(name);
    if (fresh !== undefined)
        return { name, version, path, ...ready(fresh), from: fresh.from };
    const build = later.find((step) => step.tool === name);
    if (build === undefined)
        return undefined;
    const status = statusFile(folder, name);
    return { name, version, path, state: 'building', from: 'go-module', verifiedBy: build.pin, status };
}
function ready({ sha256, pin }) {
    return { state: 'ready', sha256, verifiedBy: pin };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/main.js



















/** Makes Go and the tools ready for the following steps. */
async function main_run(given, ports, setup) {
    const evidence = evidenceFolder(ports, given.evidenceDir);
    const platform = goPlatform(process.platform, process.arch);
    const toolCache = toolCacheRoot(ports.env);
    const wanted = resolveTools(requestedTools(given.stages, given.tools), setup.table, platform, given.source);
    const go = await resolveGo(given, ports);
    exportGo(go, ports);
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.join)(toolCache, 'go-devops'), { recursive: true });
    ports.runner.exportVariable('GO_DEVOPS_CACHE', (0,external_node_path_namespaceObject.join)(toolCache, 'go-devops'));
    const found = await findAll(toolCache, wanted, platform, given.source, ports);
    const missing = wanted.filter(({ name }) => !found.has(name));
    const steps = await plan(missing, platform, given.source, ports);
    const later = given.background ? steps.filter((step) => step.kind === 'build') : [];
    const now = steps.filter((step) => !later.some(({ tool }) => tool === step.tool));
    const { installed, failures } = await installAll(toolCache, now, ports);
    const folder = later.length > 0 ? await jobFolder(ports.env) : '';
    const document = tools_document_toolsDocument(go, { wanted, found, installed, later, folder, toolCache, platform });
    await writeJson((0,external_node_path_namespaceObject.join)(evidence, 'tools.json'), document);
    if (later.length > 0)
        await buildLater(folder, toolCache, later, evidence, setup, ports);
    report(document, missing.length === 0, ports);
    for (const failure of failures)
        throw failure;
    return { cached: missing.length === 0 };
}
/** Ends the background builder when it is still at work: the job is over. */
async function main_post(_given, ports) {
    const folder = ports.runner.getState('builder');
    if (folder === '')
        return;
    const unfinished = await endBuilder(folder, ports);
    if (unfinished.length > 0) {
        ports.runner.info(`nobody waited for ${unfinished.join(', ')}: ended; what was compiled is kept`);
    }
}
async function findAll(toolCache, tools, platform, source, { runner, clock }) {
    await removeAbandonedStaging(toolCache, clock.now());
    const warn = (message) => runner.annotate({ kind: 'warning', title: 'Tool cache', message });
    const found = new Map();
    await Promise.all(tools.map(async (tool) => {
        const slot = { tool: tool.name, version: tool.version, platform };
        const install = await findInstalled(toolCache, slot, waysTo(tool, platform, source), warn);
        if (install !== undefined)
            found.set(tool.name, install);
    }));
    return found;
}
async function plan(tools, platform, source, ports) {
    const unreachable = await unreachableHosts(releaseHosts(tools, platform, source), ports);
    return planInstall(tools, platform, source, unreachable);
}
/** Installs what it can: what is there once need not be installed again when the job is run again. */
async function installAll(toolCache, steps, ports) {
    const limits = { download: (0,external_p_limit_namespaceObject["default"])(downloadLimit), build: (0,external_p_limit_namespaceObject["default"])(buildLimit) };
    const progress = progressLines(steps.length, ports);
    const installed = new Map();
    const failures = [];
    await Promise.all(steps.map((step) => limits[step.kind](async () => {
        try {
            const install = (listener) => installTool(toolCache, step, ports, listener);
            installed.set(step.tool, await progress(step, install));
        }
        catch (error) {
            failures.push(error);
        }
    })));
    return { installed, failures };
}
async function buildLater(folder, toolCache, steps, evidence, setup, ports) {
    ports.runner.saveState('builder', folder);
    const job = { toolCache, steps, toolsFile: (0,external_node_path_namespaceObject.join)(evidence, 'tools.json') };
    await startBuilder(setup.entry, folder, job, ports);
    const names = steps.map(({ tool, version }) => `${tool} ${version}`).join(', ');
    ports.runner.info(`building in the background, from Go modules: ${names}`);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/start.js




/**
 * Runs this program as what it was started for: as the action, or with the arguments `build <folder>` as the
 * background builder that the action started (see background.ts).
 */
async function start(table, self) {
    const [, entry = '', mode, folder = ''] = self.argv;
    if (mode === 'build') {
        // No redaction: the builder is started without any secret (see background.ts).
        await runBuilder(folder, processPorts(), () => self.send?.('started', undefined));
        return;
    }
    await runAction({
        name: 'setup-go-devops',
        inputs: inputs,
        run: (given, ports) => main_run(given, ports, { table, entry }),
        post: main_post,
    });
}


/***/ }),

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table),
  x: () => (/* binding */ versionsOf)
});

// EXTERNAL MODULE: external "semver"
var external_semver_ = __nccwpck_require__(146);
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/cosign.json
const cosign_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"cosign","release":{"linux-amd64":{"url":"https://github.com/sigstore/cosign/releases/download/v{version}/cosign-linux-amd64"},"linux-arm64":{"url":"https://github.com/sigstore/cosign/releases/download/v{version}/cosign-linux-arm64"},"darwin-amd64":{"url":"https://github.com/sigstore/cosign/releases/download/v{version}/cosign-darwin-amd64"},"darwin-arm64":{"url":"https://github.com/sigstore/cosign/releases/download/v{version}/cosign-darwin-arm64"},"windows-amd64":{"url":"https://github.com/sigstore/cosign/releases/download/v{version}/cosign-windows-amd64.exe"}},"versions":{"3.1.3":{"assets":{"linux-amd64":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","linux-arm64":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","darwin-amd64":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","darwin-arm64":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","windows-amd64":"9fe59be0eca1271873ce019061335eb1ac419b7059202e797828467ddabe33be"},"module":{"path":"github.com/sigstore/cosign/v3","version":"v3.1.3","sum":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg=","package":"./cmd/cosign","ldflags":"-s -w -X sigs.k8s.io/release-utils/version.gitVersion=v3.1.3"}},"3.1.2":{"assets":{"linux-amd64":"f7622ed3cf22e55e1ae6377c080979ff77a22da9981c11df222a2e444991e7cf","linux-arm64":"90e7ae0b5dfd60f20816b52c012addf7fc055ebcc7bea4ce81c428ca8518c302","darwin-amd64":"acd180f8b015be25240ca33abee8a1e564eb65cdf1a3cee4725456d2dceb7da6","darwin-arm64":"dec1c3f802320b19c2fbcf2dc7bcfb3f258e1c181a046c23a1a074bdf932f10a","windows-amd64":"fe4d621d7ae5e900ee62089837c00f996ae9acb82027d573d1d157b6ee875cb2"}},"3.1.1":{"assets":{"linux-amd64":"ae1ecd212663f3693ad9edf8b1a183900c9a52d3155ba6e354237f9a0f6463fc","linux-arm64":"2ec865872e331c32fd12b08dae15332d3f92c0aa029219589684a4903ca85d11","darwin-amd64":"14d2678dfbfde18798151e86fbd91ebdadbb7424b18412a42a155dd8a2df4c7a","darwin-arm64":"94b42a9e697be95675f6160ab031a9a5f1ec1e646d6f648d7b2f5cd59ececbc5","windows-amd64":"9d2c026e667bfd979fa7ba1cab8c4b24d2e73f336ec2d57f7fc72c7e73e5b4b6"}},"3.0.6":{"assets":{"linux-amd64":"c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74","linux-arm64":"bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8","darwin-amd64":"4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280","darwin-arm64":"5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084","windows-amd64":"9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c"}},"3.0.5":{"assets":{"linux-amd64":"db15cc99e6e4837daabab023742aaddc3841ce57f193d11b7c3e06c8003642b2","linux-arm64":"d098f3168ae4b3aa70b4ca78947329b953272b487727d1722cb3cb098a1a20ab","darwin-amd64":"e032c44d3f7c247bbb2966b41239f88ffba002497a4516358d327ad5693c386f","darwin-arm64":"4888c898e2901521a6bd4cf4f0383c9465588a6a46ecd2465ad34faf13f09eb7","windows-amd64":"44e9e44202b67ddfaaf5ea1234f5a265417960c4ae98c5b57c35bc40ba9dd714"}},"3.0.4":{"assets":{"linux-amd64":"10dab2fd2170b5aa0d5c0673a9a2793304960220b314f6a873bf39c2f08287aa","linux-arm64":"c12fc6150195758ec0b1aeb1aade3381a1d3a299584982b66543f22bab04535b","darwin-amd64":"4dbafca16d29be06a6a740d517a9f63de67c78be3a64d048e42520401d88facc","darwin-arm64":"7098c46809c0818d970e63f7acd10f44c6919d3b4a261a63972a60694a9c9f66","windows-amd64":"a3a0dc4e8c745f9bd855ec18db346538b78ab2c4d6d510ae4186bb4a03f35438"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/crane.json
const crane_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"crane","release":{"linux-amd64":{"url":"https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Linux_x86_64.tar.gz","member":"crane"},"linux-arm64":{"url":"https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Linux_arm64.tar.gz","member":"crane"},"darwin-amd64":{"url":"https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Darwin_x86_64.tar.gz","member":"crane"},"darwin-arm64":{"url":"https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Darwin_arm64.tar.gz","member":"crane"}},"versions":{"0.22.1":{"module":{"path":"github.com/google/go-containerregistry","version":"v0.22.1","sum":"h1:RZuuSYhTvlDvtsK+NkutoCZ//C0X2ebLK8X8l3ULs84=","package":"./cmd/crane","ldflags":"-s -w -X github.com/google/go-containerregistry/cmd/crane/cmd.Version=0.22.1"}},"0.21.9":{"assets":{"linux-amd64":"5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e","linux-arm64":"1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd","darwin-amd64":"f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56","darwin-arm64":"11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e"}},"0.21.8":{"assets":{"linux-amd64":"59b59f68ee37aba51f5523d69ec779ee925d9be4e279f9220eca357267f2ee67","linux-arm64":"9a528bee5f3443a9b20a25b46040ed518384b07c470ad444028fdb2dcebd4056","darwin-amd64":"3a81c792d4c696fc852e46f60e649be67957c27036b542ba8b0489e0da69714f","darwin-arm64":"b258a3486fe1b6200f8a2be520ce69d4f0c3f4dc3b50add8d546ec5df6937b17"}},"0.21.7":{"assets":{"linux-amd64":"1a57bc98207fa1c0d04bf760699099e26f8383499bfd55b99c1b919a928a7230","linux-arm64":"b6ee979d9411dfb05ce35ab9e156fe5de7def11a230764a7856ffa2eb971fa88","darwin-amd64":"63a7dd15168d4dcac37933c7f6745438f2943d5898a1cf7896ad3341d8519bf2","darwin-arm64":"1858c55dcd6053fe869bcb0c4ec20666383ddce445ad0f7e15e1e506b1f7fe52"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/helm.json
const helm_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"helm","release":{"linux-amd64":{"url":"https://get.helm.sh/helm-v{version}-linux-amd64.tar.gz","member":"linux-amd64/helm"},"linux-arm64":{"url":"https://get.helm.sh/helm-v{version}-linux-arm64.tar.gz","member":"linux-arm64/helm"},"darwin-amd64":{"url":"https://get.helm.sh/helm-v{version}-darwin-amd64.tar.gz","member":"darwin-amd64/helm"},"darwin-arm64":{"url":"https://get.helm.sh/helm-v{version}-darwin-arm64.tar.gz","member":"darwin-arm64/helm"},"windows-amd64":{"url":"https://get.helm.sh/helm-v{version}-windows-amd64.zip","member":"windows-amd64/helm.exe"},"windows-arm64":{"url":"https://get.helm.sh/helm-v{version}-windows-arm64.zip","member":"windows-arm64/helm.exe"}},"versions":{"4.3.1":{"module":{"path":"helm.sh/helm/v4","version":"v4.3.1","sum":"h1:UndCoLe9UPmNoL7IvWzaUXveL7T5t/ijoorEmgJdI9g=","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v4/internal/version.version=v4.3.1"}},"4.3.0":{"module":{"path":"helm.sh/helm/v4","version":"v4.3.0","sum":"h1:wLRTNXzy96ro7waurWMsymlUPaCQOj5nokpJZJNen/w=","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v4/internal/version.version=v4.3.0"}},"4.2.4":{"assets":{"linux-amd64":"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3","linux-arm64":"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1","darwin-amd64":"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc","darwin-arm64":"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2","windows-amd64":"e94d83a4706fd82078c98dade2079fa9d9680c1c2bfb93bfc304ee6bc2412a32","windows-arm64":"dbe8b49ea9877abe3d77354a792efb01920da9f65a492fcb8b4fce4e08bbae8f"},"module":{"path":"helm.sh/helm/v4","version":"v4.2.4","sum":"h1:qIysMI0JpTC4WXf3AQ99V6rZGT0+gO0Ww8IOnnUnaZk=","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v4/internal/version.version=v4.2.4"}},"4.2.3":{"assets":{"linux-amd64":"e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c","linux-arm64":"21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785","darwin-amd64":"ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b","darwin-arm64":"048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64","windows-amd64":"5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679","windows-arm64":"5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5"},"module":{"path":"helm.sh/helm/v4","version":"v4.2.3","sum":"h1:JEejtPE04+SvyRomOfgRXVxyJ/lude7eShio30oQr0Y=","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v4/internal/version.version=v4.2.3"}},"4.2.2":{"assets":{"linux-amd64":"9adafecab4d406853bba163a70e9f104f47dbbf65ce24b7653bae7e36150bcb6","linux-arm64":"78803142087a0069fa4b50d3f32a84d3ef25c14d1ee8a40fbccf86a6216d2f36","darwin-amd64":"10c1e36ee8c5f2e2ee25a16599cb03ab74c0953cd889cacb980a49ba4b6574ba","darwin-arm64":"5410a0dae3d5d91f45653b161260d9301aabc4ae80ae50a6605d66884b6df8ea","windows-amd64":"5fad8562e98c34fa5af3ef904086a5874a6701050f9bf36e30238c975df94dcd","windows-arm64":"2e993d6a1dd8197a33e65d8e90b26df9d248ff3501701dea401856aa265a2dab"}},"4.2.1":{"assets":{"linux-amd64":"479dca836e5b45e8bd222400c5591b0e3a647378f03ff96597180db97c17fdae","linux-arm64":"596b9a73d366c1e72ce67d595c22805480e30914593aafbc9f547694e72814db","darwin-amd64":"2a21c9f368d608bcf6eb794ebc06514eb6b529a846b60fe4a43dea7bcce65228","darwin-arm64":"896472d2ec0740c60f64a9df0fc30d478beee38a1a2a6ed91aa6e6ee177c1575","windows-amd64":"6e7fa7839444b8ddc407c5bcdb1edd1024f57d09c2db971dec511ee2f2616eb0","windows-arm64":"ae4c9acd0d9acd1f9e9da2f60105f793f65fd49ab7c03c6c7d13804c3b885657"}},"4.2.0":{"assets":{"linux-amd64":"97dbeb971be4ac4b27e3839976d9564c0fb35c6f3b1da89dd1e292d236af4096","linux-arm64":"1f8de130dfbd04de64978e7b852a7a547be1404956a366608276d2520b678670","darwin-amd64":"1376ea697140e4db316736e760d5a47d12afc1524dce704476ef06fd7fdeddc6","darwin-arm64":"f13f959015447b6bc309f9fd506509926543988a39035c088b52522ec95e2acb","windows-amd64":"614f68ddc567ac9bfb0c205f869b1f83ba4e0a9aacd26cbae47743ae6082a579","windows-arm64":"e740e4c19b6e2a0b428f7a52c38b7f0b092f0c43ac49870537d7e7fac9cedc07"}},"4.1.4":{"assets":{"linux-amd64":"70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09","linux-arm64":"13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1","darwin-amd64":"abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e","darwin-arm64":"7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d","windows-amd64":"bd60f567f667631a2c9b698dfabe5e3cd52eaaf4264163c0a9cae566db8560e8","windows-arm64":"d0a651026da4a26b28bdfc3d455ce3dfacbc267182dc2225c2172b1dcc549643"}},"3.22.0":{"module":{"path":"helm.sh/helm/v3","version":"v3.22.0","sum":"h1:n1if5iQgHYsujPAcO5oonH/KiSNUmqmUF0iGVjSF3AU=","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v3/internal/version.version=v3.22.0 -X helm.sh/helm/v3/internal/version.metadata= -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor=37 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor=37"}},"3.21.3":{"module":{"path":"helm.sh/helm/v3","version":"v3.21.3","sum":"h1:wkamdwI3liEkW6wI1l9aGqQZGxcTKyt8kx0qJLPcmCg=","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v3/internal/version.version=v3.21.3 -X helm.sh/helm/v3/internal/version.metadata= -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor=36 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor=36"}},"3.19.4":{"assets":{"windows-amd64":"18e7d1b970dfb6f4f8ddbbd1659d75d90ca818a47519411c4cc305b918508d36","windows-arm64":"da870dbb870e5cad243f5c7dca54f27be289237a97d84077c885769a06394223"}},"3.19.2":{"assets":{"windows-amd64":"8b3ea37bcd7c5eda68eadd278690498fb886a17ec541b449216ab3b45748600e"}},"3.19.1":{"assets":{"linux-amd64":"966bed9b1e0dda11268f59bd7268c3cd3e308b37b070546e1d78a02526ff63f2","linux-arm64":"ceed150305a1d1ef4a37923a7f66931a6807c34a38ea487fa8340e102dd2c7f7","darwin-amd64":"567f50c5855c45e85ecfa50846bf30adad5d68e1d35ff216866b4897e91bcb80","darwin-arm64":"080f320cfc4ee3816fd6c8f73820f4b3d941b10f709e69bf9afd78f8f8e7c92a","windows-amd64":"3fd3ab4a47364c04c51e0e7387e0598aa2c8c43dd535128665aa43e695cec11e"}},"3.19.0":{"assets":{"linux-amd64":"a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496","linux-arm64":"440cf7add0aee27ebc93fada965523c1dc2e0ab340d4348da2215737fc0d76ad","darwin-amd64":"09a108c0abda42e45af172be65c49125354bf7cd178dbe10435e94540e49c7b9","darwin-arm64":"31513e1193da4eb4ae042eb5f98ef9aca7890cfa136f4707c8d4f70e2115bef6","windows-amd64":"6488630c2e5d5945ed990fa02fd9e99f9c6792cdbcd79eb264b6cfb90179d2d1"}},"3.18.6":{"assets":{"linux-amd64":"3f43c0aa57243852dd542493a0f54f1396c0bc8ec7296bbb2c01e802010819ce","linux-arm64":"5b8e00b6709caab466cbbb0bc29ee09059b8dc9417991dd04b497530e49b1737","darwin-amd64":"80cad0470e38cf25731cdead7c32dfbeb887bc177bd6fa01e31b065722f8f06b","darwin-arm64":"48e30d236a1f334c6acb78501be5a851eaa2a267fefeb1131b6484eb2f9f30d7","windows-amd64":"4263320a8d70df0bb1e245534fba1b541f9889005cdb68dec9798b197c3f66b0"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/helm-unittest.json
const helm_unittest_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"helm-unittest","versions":{"1.1.2":{"module":{"path":"github.com/helm-unittest/helm-unittest","version":"v1.1.2","sum":"h1:r1Ah6Pr3h4kqvd65RN+r0FNTIGrJa+P9rcMyzwHEXXQ=","package":"./cmd/helm-unittest","ldflags":"-s -w -X github.com/helm-unittest/helm-unittest/internal/build.version=1.1.2"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/registry.json
const registry_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"registry","versions":{"3.1.2":{"module":{"path":"github.com/distribution/distribution/v3","version":"v3.1.2","sum":"h1:/Bv2YIqqSR00HiO49FT93hovy6r9IlrzwUDsJjCN5qg=","package":"./cmd/registry","ldflags":"-s -w -X github.com/distribution/distribution/v3/version.version=v3.1.2"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/syft.json
const syft_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"syft","release":{"linux-amd64":{"url":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_linux_amd64.tar.gz","member":"syft"},"linux-arm64":{"url":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_linux_arm64.tar.gz","member":"syft"},"darwin-amd64":{"url":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_darwin_amd64.tar.gz","member":"syft"},"darwin-arm64":{"url":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_darwin_arm64.tar.gz","member":"syft"},"windows-amd64":{"url":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_windows_amd64.zip","member":"syft.exe"},"windows-arm64":{"url":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_windows_arm64.zip","member":"syft.exe"}},"versions":{"1.54.1":{"module":{"path":"github.com/anchore/syft","version":"v1.54.1","sum":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc=","package":"./cmd/syft","ldflags":"-s -w -X main.version=1.54.1"}},"1.51.0":{"assets":{"linux-amd64":"2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f","linux-arm64":"6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900","darwin-amd64":"cddf9a044145caf0a1a3194d00d1dd51a1666f4814f2919cdb4768a0c062ad95","darwin-arm64":"4f37f4c7fefce0a68e4cf71ba3f5f9829a99e65d89b29f7ee41b8c2c10ea8c59","windows-amd64":"fc5ffaeffb993576ece9c791da5a688fb2c8969a1479bbfe58583672c64da336"},"module":{"path":"github.com/anchore/syft","version":"v1.51.0","sum":"h1:0AZveyFLkCK96uk/ykoRo1ScJ7qJ+/SgNbv7XRmJcGU=","package":"./cmd/syft","ldflags":"-s -w -X main.version=1.51.0"}},"1.50.0":{"assets":{"linux-amd64":"bf7b29ff57f06da30918266a0e1c2885a8f99784798d1bdb1628886aa015d788","linux-arm64":"887c57cbcc2d0e8c5c110a4571a3fc7150058b24d74f993ee4663516e5c8ce86","darwin-amd64":"d11a8c7bc27114853bd7c1e1b2f3be3ddda3a1de17aee585329f04c369341c75","darwin-arm64":"e32fdb9d47823fa633748a1efca2528fd77c37469ea93c9e40ab835da44e4cce","windows-amd64":"815ee6973ec5dff6a671d7f41b0e78835a8c45b91d5a39f4743ea1cee833d3be"}},"1.49.0":{"assets":{"linux-amd64":"7aa2f03ee92739cf643279ba3990548b9925d4e22cae13f46831ee62821147fe","linux-arm64":"c7c32de183c32368de197edba75e8dba7632915f7761bacd55149a9ca7fe0fa4","darwin-amd64":"a18ba5c48a4e75d0d87cae7b36b93bdfc04ddd5ea69b87bec9f7cd9431a8cdb9","darwin-arm64":"4d137302fb3e049cb1b124b1cbd840a77280dc9f50a45a5a4389250a2228b3cb","windows-amd64":"6edff6c6e06ddd43ae3b779099653f499a856009786b5375a7cf23aed6b67b1a"}},"1.48.0":{"assets":{"linux-amd64":"6cef9a7f37220d9067eaf9cfaaa2fce986e9f320a8d42cbc36658c99af78ea04","linux-arm64":"6865a3d97c4e28b4b38571c17a2bf512da4494ef1d37613c3122fce0d67e63b0","darwin-amd64":"dc7b2135fa5591003596df4ddb3408f499b68174f5e7dc1c77a373b753463182","darwin-arm64":"fef3e6d5df336a0a4c3e421e503119d1e221cf82a3ef5e426a791fcd81667e87","windows-amd64":"b46cb02a47c5b76a1656958757d62ac07d0cb7de35f92e8a7e02d450cbb53097"}},"1.46.0":{"assets":{"linux-amd64":"d654f678b709eb53c393d38519d5ed7d2e57205529404018614cfefa0fb2b5ca","linux-arm64":"9fafef4db4f032ce81008d3a1529985d41ceb6ccdf2b388c9ce2f1ed7d32082e","darwin-amd64":"5c983db13533de02e5331aae88091116f25365840741f86234084a30166672a7","darwin-arm64":"cd4e2c40e075684a5746d8959f76b6572bb2d2dda8cf6877dbfff1cc0baeea01","windows-amd64":"1e515c1ac4bc65917f8d0a52b6ae0e611082779cbf2da9d470282158dd24ea13"}},"1.45.1":{"assets":{"linux-amd64":"20c84195e24927f50a3b2269946be51f4c4abc9d2f145fee7388b4199149f716","linux-arm64":"7df9f45cba1f6358ecfc7fac349d43b4605137001f9646b41267abe15a7c6cd7","darwin-amd64":"abe6e73b819f433b69ece755dc180a19c7694896062bf806f89d0e3ca5db710a","darwin-arm64":"2f79ccbba6236636125d1ece60a6dc71d4e4f91b9f580cc2afbbafc763ff353d","windows-amd64":"a9d12c26521e09213745884b8b7dc361dff83188c3a1ada0da1af71012dbcd52"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/trivy.json
const trivy_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"trivy","release":{"linux-amd64":{"url":"https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_Linux-64bit.tar.gz","member":"trivy"},"linux-arm64":{"url":"https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_Linux-ARM64.tar.gz","member":"trivy"},"darwin-amd64":{"url":"https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_macOS-64bit.tar.gz","member":"trivy"},"darwin-arm64":{"url":"https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_macOS-ARM64.tar.gz","member":"trivy"},"windows-amd64":{"url":"https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_windows-64bit.zip","member":"trivy.exe"}},"deny":{"0.69.4":"published by an attacker (GHSA-69fq-xp46-6x23)","0.69.5":"published by an attacker (GHSA-69fq-xp46-6x23)","0.69.6":"published by an attacker (GHSA-69fq-xp46-6x23)"},"versions":{"0.74.0":{"assets":{"linux-amd64":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","linux-arm64":"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5","darwin-amd64":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","darwin-arm64":"1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","windows-amd64":"94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"},"module":{"path":"github.com/aquasecurity/trivy","version":"v0.74.0","sum":"h1:B2/h1Aehsq/zykg0jxpWUlOX7e3UXpbxjZZs/0vNlC4=","package":"./cmd/trivy","ldflags":"-s -w -X github.com/aquasecurity/trivy/pkg/version/app.ver=0.74.0","environment":{"GOEXPERIMENT":"jsonv2"}}},"0.73.0":{"assets":{"linux-amd64":"2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b","linux-arm64":"13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd","darwin-amd64":"d39d1374dd3e35d48621b82df9b6625fe69f9920cc67d2739ed81bb679f16f51","darwin-arm64":"80cc25faaf6378e37701202d0b4f9f43d9e413d198d594ba60fdf559fe44a683","windows-amd64":"d2d3ad5292aae470a03eb6506db86fce81b1894592b8451cadaf60eaa22f2025"}},"0.72.0":{"assets":{"linux-amd64":"bbb64b9695866ce4a7a8f5c9592002c5961cab378577fa3f8a040df362b9b2ea","linux-arm64":"2ca2c023109c2db6b2b77366b6717291452d4531167377d95c79547f0c8e3467","darwin-amd64":"ee5e60df8a98e5b89fd74a6d86f9e5c7e9a266a35002cb1e43291698b3bfee08","darwin-arm64":"88f208680dc05da2b459e19b4f5aa2b4dc7c2117892ba4aab2ae63baba330016","windows-amd64":"ed3cf122060f61818fe1f735fd97557954e16e10bc8b058af9852271cf2e91b3"}},"0.71.2":{"assets":{"linux-amd64":"0510e71e2fd39bf863856d499c8dc19feb4e7336546394c502a8f5cc7ab27460","linux-arm64":"fe1c7106e15a5365d485b098a8c338f91e3b7ba71cb0e4963b98a3a098763cfc","darwin-amd64":"c27bcf4ddd281aecb7267eb5df804ec49ac0f8fa23fe018d33932e17f30a38bf","darwin-arm64":"a9f585cad53542a54ef286b5fa4199d081e5a061f8894635bdf3ce2608ece7a9","windows-amd64":"ea31c2a927382410cfa2b4eb5970aed62308cf28902e1d167ea36bbfa0515095"}},"0.71.1":{"assets":{"linux-amd64":"3cbae37cd440cd8676e5ce9207fe460b5641c7579a17e9d00f8894928c41a88d","linux-arm64":"a7daaee66817d67a4963e8f9ddf15f5238ee021b55d3cd8695b1b7801afd34a7","darwin-amd64":"de123352f519c6310d5471b5271b029c02b04f3cce33597b87f60064e1760a3f","darwin-arm64":"5eb3576d4a41c9fa274dc8a62b2e6baebb2bf423eda908ed36d81d574e293c48","windows-amd64":"ba67daf06923f52938812d1af134b3193e22b3bc7a525743b9f2a3ded7ab5904"}},"0.71.0":{"assets":{"linux-amd64":"30a3d22b23f88c233f1658f562fb477cae3b3e8b4761109d515b7698daf85814","linux-arm64":"2561be394a3199c911f82fced606cbc05e1cb23eb6ce1da6935540adb76f4252","darwin-amd64":"4558afb13d017615ca85011901caab78b4f09196e320b05a56c9fdc5615a1428","darwin-arm64":"95d4e896b120816edd0995a2df8adca26a8621b7bf62036a89b1d54a7b718a74","windows-amd64":"382250158fb9431ff9b87904205027b066a544234b8952b2dd764bd712d55387"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/trivy-db.json
const trivy_db_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"trivy-db","versions":{"0.0.0-20260813095258-0e0340a01b57":{"module":{"path":"github.com/aquasecurity/trivy-db","version":"v0.0.0-20260813095258-0e0340a01b57","sum":"h1:A3Lz/9ip/qigafSxqBWcu7S8i+tJbQS7DB2V0XibOKs=","package":"./cmd/trivy-db","ldflags":"-s -w","environment":{"GOEXPERIMENT":"jsonv2"}}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table.js









/** The tools that this action knows. Each row is data; see table/*.json. */
const table = Object.fromEntries([helm_namespaceObject, helm_unittest_namespaceObject, syft_namespaceObject, trivy_namespaceObject, trivy_db_namespaceObject, cosign_namespaceObject, crane_namespaceObject, registry_namespaceObject].map((row) => [
    row.tool,
    row,
]));
/** The versions of a tool, newest first. */
function versionsOf(row) {
    return Object.keys(row.versions).sort(external_semver_["default"].rcompare);
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
/******/ var __webpack_exports__ = __nccwpck_require__(545);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
