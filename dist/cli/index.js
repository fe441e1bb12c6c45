#!/usr/bin/env node
import * as __WEBPACK_EXTERNAL_MODULE_undici__ from "undici";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__ from "p-limit";
import * as __WEBPACK_EXTERNAL_MODULE_jsonc_parser_9620a1e7__ from "jsonc-parser";
import * as __WEBPACK_EXTERNAL_MODULE_yaml__ from "yaml";
import * as __WEBPACK_EXTERNAL_MODULE_semver__ from "semver";
import * as __WEBPACK_EXTERNAL_MODULE_tar_stream_36ed5dd8__ from "tar-stream";
import * as __WEBPACK_EXTERNAL_MODULE_yauzl__ from "yauzl";
import * as __WEBPACK_EXTERNAL_MODULE_fastest_levenshtein_8a8e32f3__ from "fastest-levenshtein";
/******/ var __webpack_modules__ = ({

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

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dg: () => (/* binding */ isTransient),
  K7: () => (/* binding */ proxiedHttp),
  P9: () => (/* binding */ retryAfter),
  PB: () => (/* binding */ retryable)
});

;// CONCATENATED MODULE: external "undici"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_undici_namespaceObject = x({ ["Agent"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.Agent), ["Pool"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.Pool), ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE_undici__.fetch) });
// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
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


/***/ }),

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ spawnExec)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
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


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   b: () => (/* binding */ lockHelp)
/* harmony export */ });
const usage = `go-devops: one set of tools for a team, pinned by digest

  go-devops lock [tool[@version] ...]   writes go-devops.lock.json
  go-devops help lock                   all about it`;
const lockHelp = `go-devops lock: writes go-devops.lock.json at the root of the repository

The file holds, for each tool, the version, the address and the SHA-256 of every platform's release and of the
executable in it, or the Go module with its hash. setup-go-devops installs these bytes and no others; what the
file says wins over the table of tools built into the action. Commit it, and review its changes.

  go-devops lock helm@4.2 syft        adds or changes entries: helm stays within 4.2, syft moves freely
  go-devops lock                      completes entries: platforms and executables that are missing
  go-devops lock --update [tool ...]  moves to the newest version within what was requested
  go-devops lock --check [tool ...]   writes nothing; exit code 1 and one line a reason when the file is stale
  go-devops lock --remove tool ...    removes entries

Versions: none, 4 and 4.2 mean the newest one known both as a release and as a Go module that fits, as the action
itself takes it; where there is none, and for latest, the newest at all. A whole version such as 4.2.9 is looked up
at its vendor when the table lacks it. A version on the table's deny list is refused. A version whose release has
no digest, since its checksum file cannot be read, is refused too: every job would compile it.

  --platforms LIST     such as linux-amd64,darwin-arm64, or all; default: those of the entry, else all there are
  --module-only        lock the Go module without a release; such an entry gets one by --platforms
  --executables LIST   record the executables of these platforms too, besides this computer's; with --check:
                       they have to be recorded
  --age DURATION       refuse versions younger than this; default: minimum-age in go-devops.yaml, else 72h.
                       --age 0 takes a security fix at once
  --offline            no network: digests come from the table and the file, nothing is cross-checked

Stale is an entry that is behind, denied or incomplete, or whose digests the table, the vendor's checksum file, or,
of a tool that the table lacks, the bytes at its address contradict. What --check could not ask, it says.

A tool that the table lacks; what its address gives now is pinned as first seen. Look at it before you commit:

  go-devops lock mytool --url 'https://host/mytool-{version}-{os}-{arch}.tar.gz' --version 1.2.3 \\
      --member mytool --platforms linux-amd64,darwin-arm64

Digests of the table are compared with the vendor's checksum file; if they differ, both are shown and nothing is
written. Go modules are proved by the checksum database. Age is that of the GitHub release, else of the Go module,
else of the file. Mirrors: setup-go-devops.mirrors in go-devops.yaml. Environment: GITHUB_TOKEN is sent to
GITHUB_API_URL and nowhere else; HTTPS_PROXY and NO_PROXY count; GOPROXY as ever.

Exit codes: 0 fine; 1 stale, or something failed and nothing was written; 2 wrong usage, settings or lock file.`;


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ lock)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "p-limit"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_p_limit_namespaceObject = x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__["default"]) });
// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var shared_errors = __nccwpck_require__(511);
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

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/stages.js

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
 * All tools to install, in the order they are needed: those that only the input `tools` names, since no stage tells
 * when they are, those of the file, then those of the stages. The input's version counts before the file's.
 */
function requestedTools(chosen, { input, file }) {
    const ofFile = (tool) => file.filter((request) => request.tool === tool);
    const given = input.map((request) => request.version === '' ? (ofFile(request.tool)[0] ?? request) : request);
    const named = [...given, ...file.filter(({ tool }) => !given.some((request) => request.tool === tool))];
    const needed = new Set(stages.filter((stage) => chosen.includes(stage)).flatMap((stage) => toolsOfStage[stage]));
    const ofStages = [...needed].flatMap((tool) => {
        const wanted = named.filter((request) => request.tool === tool);
        return wanted.length > 0 ? wanted : [{ tool, version: '', origin: 'stages' }];
    });
    return [...named.filter(({ tool }) => !needed.has(tool)), ...ofStages];
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/inputs.js




const inputs = defineInputs({
    'go-version': {
        description: 'Go version: 1.26.8, 1.26, 1.26.x, ^1.26.1, >=1.25, stable or oldstable. Default: what go-version-file says.',
        parse: parsers_text,
    },
    'go-version-file': {
        description: 'File that says the Go version: go.work, go.mod, .go-version or .tool-versions. Default: the first of these in the working directory.',
        parse: parsers_text,
    },
    'check-latest': {
        description: 'Ask for the newest Go that matches, instead of taking one that is on this machine or in the built-in table.',
        default: 'false',
        parse: flag,
    },
    token: {
        description: 'Token for release assets on this GitHub server; it is sent to no other host.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
        default: '${{ github.token }}',
        secret: true,
        parse: parsers_text,
    },
    cache: {
        description: 'Keep modules, build output and results in the cache of GitHub: true, false, or auto, which is true but for releases, pushed tags, pull_request_target and workflow_run.',
        default: 'auto',
        parse: oneOf('auto', 'true', 'false'),
    },
    'cache-dependency-path': {
        description: 'Files whose content names the cache of modules, as paths or globs. Default: every go.mod, go.sum and go.work below the working directory.',
        parse: list,
    },
    architecture: {
        description: 'CPU that Go is installed for, such as x64 or arm64. Default: that of this machine.',
        parse: parsers_text,
    },
    'go-download-base-url': {
        description: 'Where Go is downloaded from in place of go.dev/dl; the pinned digests stay the same.',
        parse: parsers_text,
    },
    tools: {
        description: 'Tools to install, in the order the job needs them, each with a version or without: "helm@4.2 kind syft@latest". Default version: that of go-devops.lock.json, else the newest one known both as a release and as a Go module.',
        parse: list,
    },
    'tools-file': {
        description: 'File that names tools with their versions: .tool-versions or mise.toml.',
        parse: parsers_text,
    },
    'go-tools': {
        description: 'Go programs to build, such as golang.org/x/tools/cmd/stringer@v0.40.0, and mod for the tool directives of go.mod.',
        parse: list,
    },
    source: {
        description: 'Where tools come from: release (download), module (built from the Go module) or auto (the download where its host can be reached, else the module).',
        default: 'auto',
        parse: oneOf('auto', 'release', 'module'),
    },
    'cache-save': {
        description: 'When the caches are saved: always, never, or auto, which is on the default branch, and elsewhere when nothing was found.',
        default: 'auto',
        parse: oneOf('auto', 'always', 'never'),
    },
    matrix: {
        description: 'Not to be set. The leg of the matrix, by which the caches of its jobs are told apart.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
        default: '${{ toJSON(matrix) }}',
        parse: parsers_text,
    },
    'job-status': {
        description: 'Not to be set. How the job ended, which decides what of the build cache is kept.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
        default: '${{ job.status }}',
        parse: parsers_text,
    },
    stages: {
        description: `Stages of the chain whose tools are installed too: ${stages.join(', ')}. check and scan need build; publish needs all three. Default: none.`,
        parse: parseStages,
    },
    background: {
        description: 'Let builds from Go modules go on after this step; the other go-devops actions wait for the tool they need.',
        default: 'false',
        parse: flag,
    },
    ...workingDirectoryInput,
    ...evidenceInput,
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/bounded-read.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * The text of a file that a person wrote, without a byte order mark; undefined when there is none.
 *
 * @param name what messages call the file
 * @throws InputError when it is no file, larger than `limit` bytes, not UTF-8, or cannot be read
 */
async function readBounded(path, name, limit) {
    const bytes = await bytesOf(path, name, limit);
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new shared_errors/* InputError */.dz(name, 'is not UTF-8 text', { cause });
    }
}
async function bytesOf(path, name, limit) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_namespaceObject.open)(path), true);
            const stat = await file.stat();
            if (!stat.isFile())
                throw new shared_errors/* InputError */.dz(name, 'is not a file');
            // Not what `stat` says: a file may grow, and those of /proc have no size.
            const buffer = new Uint8Array(limit + 1);
            let length = 0;
            for (let read = -1; read !== 0 && length <= limit; length += read) {
                read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
            }
            if (length > limit)
                throw new shared_errors/* InputError */.dz(name, `has more than ${limit} bytes: that is no such file`);
            return buffer.subarray(0, length);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        if (cause instanceof shared_errors/* InputError */.dz)
            throw cause;
        const reason = cause.code;
        if (reason === 'ENOENT')
            return undefined;
        throw new shared_errors/* InputError */.dz(name, `cannot be read (${reason})`, { cause });
    }
}

;// CONCATENATED MODULE: external "jsonc-parser"
var external_jsonc_parser_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_jsonc_parser_y = (x) => (() => (x))
const external_jsonc_parser_namespaceObject = external_jsonc_parser_x({ ["findNodeAtLocation"]: () => (__WEBPACK_EXTERNAL_MODULE_jsonc_parser_9620a1e7__.findNodeAtLocation), ["parseTree"]: () => (__WEBPACK_EXTERNAL_MODULE_jsonc_parser_9620a1e7__.parseTree), ["printParseErrorCode"]: () => (__WEBPACK_EXTERNAL_MODULE_jsonc_parser_9620a1e7__.printParseErrorCode) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/located.js

/** An error about a place in a file; both numbers from 1, as editors count. */
function errorAt(name, line, column, message) {
    return new shared_errors/* InputError */.dz(`${name}:${line}:${column}`, message);
}
/** Whether a value is an object of keys, in the sense of YAML and JSON. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The first line of a parser's message, which may quote the file. */
function firstLine(message) {
    const [line = ''] = message.split('\n');
    return line.replace(/\p{Cc}+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/located-json.js



/**
 * Reads a JSON text (RFC 8259) in which no object has a key twice.
 *
 * @param name what messages call the file
 * @throws InputError with line and column
 */
function parseJson(text, name) {
    const failAt = (offset, message) => {
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        throw errorAt(name, before.length, (before.at(-1) ?? '').length + 1, message);
    };
    try {
        const errors = [];
        const tree = (0,external_jsonc_parser_namespaceObject.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
        const [problem] = errors;
        if (problem !== undefined)
            failAt(problem.offset, `is not JSON: ${words(problem)}`);
        if (tree === undefined)
            throw new shared_errors/* InputError */.dz(name, 'is empty');
        refuseDuplicates(tree, failAt);
        return {
            value: JSON.parse(text),
            fail: (path, message, what = 'value') => failAt(offsetOf(tree, path, what), message),
        };
    }
    catch (error) {
        // The parser calls itself for every level.
        if (error instanceof RangeError)
            throw new shared_errors/* InputError */.dz(name, 'is nested too deeply', { cause: error });
        // What the tolerant parser lets pass and JSON does not.
        if (error instanceof SyntaxError)
            throw new shared_errors/* InputError */.dz(name, `is not JSON: ${error.message}`, { cause: error });
        throw error;
    }
}
function refuseDuplicates(node, failAt) {
    const seen = new Set();
    for (const child of node.children ?? []) {
        const key = child.type === 'property' ? child.children?.[0]?.value : undefined;
        if (key !== undefined && seen.has(key))
            failAt(child.offset, `${JSON.stringify(key)} is there twice`);
        seen.add(key);
        refuseDuplicates(child, failAt);
    }
}
/** Where the value at `path`, or its key, starts; for what is not there, where its nearest parent starts. */
function offsetOf(tree, path, what) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,external_jsonc_parser_namespaceObject.findNodeAtLocation)(tree, path.slice(0, length));
        if (node !== undefined)
            return what === 'key' ? (node.parent ?? node).offset : node.offset;
    }
    return tree.offset;
}
/** `CommaExpected` in words. */
function words({ error }) {
    return (0,external_jsonc_parser_namespaceObject.printParseErrorCode)(error)
        .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/values.js

/**
 * Parses the value at `path` of a file.
 *
 * @throws InputError with line, column and the path of what is wrong
 */
function parseValue(value, file, path, given) {
    return value.parse(given, (message, more = [], what = 'value') => {
        const whole = [...path, ...more];
        const name = what === 'key' ? whole.slice(0, -1) : whole;
        return file.fail(whole, name.length > 0 ? `${name.join('.')}: ${message}` : message, what);
    });
}
/** `true` or `false`. */
const values_flag = {
    schema: { type: 'boolean' },
    parse: (given, fail) => typeof given === 'boolean' ? given : fail(`${values_shown(given)} is neither true nor false`),
};
/**
 * Exactly this value.
 *
 * @param meaning ends the sentence `2 is not …`
 */
function literal(value, meaning) {
    return {
        schema: { const: value },
        parse: (given, fail) => (given === value ? value : fail(`${values_shown(given)} is not ${meaning}`)),
    };
}
/** One word of a fixed set. */
function values_oneOf(...words) {
    return {
        schema: { enum: words },
        parse: (given, fail) => {
            const word = words.find((candidate) => candidate === given);
            return word ?? fail(`${values_shown(given)} is not one of ${words.join(', ')}`);
        },
    };
}
/**
 * Text of a form.
 *
 * @param form what the whole text has to match; it goes into the schema, so it has no flags
 * @param meaning ends the sentence `"x" is not …`
 */
function textOf(form, meaning) {
    return textAs(form, meaning, (text) => text);
}
/** Text of a form that stands for something else, such as a number of bytes. */
function textAs(form, meaning, parse) {
    const pattern = `^(?:${form.source})$`;
    const whole = new RegExp(pattern, 'u');
    return {
        schema: { type: 'string', pattern },
        parse: (given, fail) => typeof given === 'string' && whole.test(given)
            ? parse(given, fail)
            : fail(`${values_shown(given)} is not ${meaning}`),
    };
}
function values_listOf(value) {
    return {
        schema: { type: 'array', items: value.schema },
        parse: (given, fail) => Array.isArray(given)
            ? given.map((item, at) => value.parse(item, below(fail, at)))
            : fail(`${values_shown(given)} is not a list`),
    };
}
/** Values by key, where the keys are the writer's choice. */
function mapOf(key, value) {
    return {
        schema: { type: 'object', propertyNames: key.schema, additionalProperties: value.schema },
        parse: (given, fail) => {
            const entries = Object.entries(mapping(given, fail)).map(([name, item]) => [
                key.parse(name, (message) => fail(message, [name], 'key')),
                value.parse(item, below(fail, name)),
            ]);
            return Object.fromEntries(entries);
        },
    };
}
/** An object of these keys and no others. */
function objectOf(fields) {
    const names = Object.keys(fields);
    const properties = Object.entries(fields).map(([name, { description, value }]) => [
        name,
        { ...(description !== undefined && { description }), ...value.schema },
    ]);
    return {
        schema: {
            type: 'object',
            required: names.filter((name) => fields[name]?.optional !== true),
            properties: Object.fromEntries(properties),
            additionalProperties: false,
        },
        parse: (given, fail) => {
            const object = mapping(given, fail);
            const unknown = Object.keys(object).find((name) => !Object.hasOwn(fields, name));
            if (unknown !== undefined) {
                fail(`${values_shown(unknown)} is not known here; valid: ${names.join(', ')}`, [unknown], 'key');
            }
            const parsed = Object.entries(fields).flatMap(([name, field]) => {
                if (Object.hasOwn(object, name))
                    return [[name, field.value.parse(object[name], below(fail, name))]];
                return field.optional === true ? [] : fail(`lacks ${values_shown(name)}`);
            });
            return Object.fromEntries(parsed);
        },
    };
}
/** One of several keys at least, besides what the value is anyway. */
function withOneOf(value, ...names) {
    return {
        schema: { ...value.schema, anyOf: names.map((name) => ({ required: [name] })) },
        parse: (given, fail) => {
            const parsed = value.parse(given, fail);
            return names.some((name) => Object.hasOwn(parsed, name))
                ? parsed
                : fail(`has neither ${names.join(' nor ')}`);
        },
    };
}
function mapping(given, fail) {
    return isMapping(given) ? given : fail(`${values_shown(given)} is not a mapping of keys to values`);
}
/** Failures of a part, told as failures of the whole. */
function below(fail, step) {
    return (message, path = [], what = 'value') => fail(message, [step, ...path], what);
}
/** A value in a message: short and of one line, whatever it is. */
function values_shown(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/platform.js

const platform_platforms = [
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
    const platform = platform_platforms.find((candidate) => candidate === `${os}-${arch}`);
    if (platform !== undefined)
        return platform;
    throw new shared_errors/* InputError */.dz('runs-on', `${os}-${arch} is not supported; valid: ${platform_platforms.join(', ')}`);
}
/** The file name of a tool's binary. */
function binaryName(tool, platform) {
    return platform.startsWith('windows-') ? `${tool}.exe` : tool;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/lock-format.js


const hexSha256 = textOf(/[0-9a-f]{64}/, 'a SHA-256 of 64 hexadecimal digits, in small letters');
const moduleSum = textOf(/h1:[A-Za-z0-9+/]{43}=/, 'a hash as go.sum writes it, h1:…=');
/** A version of SemVer, short enough for the name of a folder. */
const version = textOf(/(?!.{101})(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?/, 'a version such as 4.2.4, without a v in front');
const moduleVersion = textOf(/v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+incompatible)?/, 'a version of a Go module such as v4.2.4');
/** Any host and both schemes: the digest decides whether the bytes are the right ones. */
const assetUrl = textAs(/https?:\/\/[^\s/?#@\\]+\/[^\s#\\]*/, 'an http or https address of an asset, without a user', (given, fail) => (URL.canParse(given) ? given : fail(`${JSON.stringify(given)} is not an address`)));
/** Names of an archive, with slashes; no step of it leads up or to a drive. */
const member = textOf(/(?!\.{1,2}(\/|$))[^/\\:\p{Cc}]+(\/(?!\.{1,2}(\/|$))[^/\\:\p{Cc}]+)*/u, 'a path inside the archive');
/** Flags of the linker that neither start a program nor read a file. */
const ldflags = textOf(/(-s|-w|-X [\w./~-]+=[\w./+:-]*)?( (-s|-w|-X [\w./~-]+=[\w./+:-]*))*/, 'a list of the flags -s, -w and -X name=value');
const lockedAsset = objectOf({
    url: { value: assetUrl },
    sha256: { description: 'Hex SHA-256 of the asset', value: hexSha256 },
    member: {
        description: 'Path of the executable inside the archive; absent when the asset is the executable',
        value: member,
        optional: true,
    },
    executable: {
        description: 'Hex SHA-256 of the executable, recorded at the first verified extraction',
        value: hexSha256,
        optional: true,
    },
});
const lockedModule = objectOf({
    path: { value: textOf(/[\w~][\w.~-]*(\/[\w~][\w.~-]*)*/, 'a path of a Go module') },
    version: { value: moduleVersion },
    sum: { description: "The module's hash as go.sum writes it", value: moduleSum },
    package: {
        description: "The main package, relative to the module's root",
        value: textOf(/\.|\.(\/[\w~][\w.~-]*)+/, 'a package such as . or ./cmd/helm'),
    },
    ldflags: { value: ldflags },
    tags: { value: values_listOf(textOf(/[\w.]+/, 'a build tag')), optional: true },
    environment: {
        // Others could start programs: CC, GOFLAGS=-toolexec.
        value: mapOf(textOf(/GOEXPERIMENT|CGO_ENABLED/, 'one of GOEXPERIMENT, CGO_ENABLED'), textOf(/[\w,.-]*/, 'a value of letters, digits and commas')),
        optional: true,
    },
    replacements: {
        description: 'Published version of the modules that go.mod replaces by folders of its repository',
        value: moduleVersion,
        optional: true,
    },
});
const lockedTool = withOneOf(objectOf({
    requested: {
        description: 'What was asked for when the entry was written: what an update stays within',
        value: textOf(/latest|\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?/, 'latest, or a version such as 4, 4.2 or 4.2.4'),
    },
    version: { value: version },
    assets: {
        description: 'The release, by platform',
        value: mapOf(values_oneOf(...platform_platforms), lockedAsset),
        optional: true,
    },
    module: {
        description: 'The Go module that it is built from where there is no release',
        value: lockedModule,
        optional: true,
    },
}), 'assets', 'module');
/** go-devops.lock.json: what a team has chosen, and the digests that prove it. */
const lockFormat = objectOf({
    $schema: { value: textOf(/.*/, 'the address of a schema'), optional: true },
    lockVersion: {
        description: 'Version of this format',
        value: literal(1, '1, the format that this version of go-devops reads'),
    },
    tools: {
        // The names become folders of the tool cache and files on PATH.
        value: mapOf(textOf(/[a-z][a-z0-9-]{0,63}/, 'a name of small letters, digits and dashes'), lockedTool),
    },
});

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/lock-file.js





/** Name of a team's pins, at the root of its repository. */
const lock_file_lockFileName = 'go-devops.lock.json';
/** The command that writes it, as a user of the actions can type it: of the release, not of the branch that is worked on. */
function lock_file_lockCommand(what) {
    return `npx --package=github:org/go-devops#v1 go-devops lock ${what}`;
}
/** A hundred tools for every platform, and little enough for any parser. */
const maxBytes = 1 << 20;
/**
 * A team's pins; undefined when it has none.
 *
 * @param root the repository's root
 * @throws InputError with line and column
 */
async function readLockFile(root) {
    const text = await readBounded((0,external_node_path_namespaceObject.join)(root, lock_file_lockFileName), lock_file_lockFileName, maxBytes);
    return text === undefined ? undefined : parseLockFile(text, lock_file_lockFileName);
}
/**
 * Reads the text of a lock file.
 *
 * @param name what messages call the file
 * @throws InputError with line and column
 */
function parseLockFile(text, name) {
    const file = parseJson(text, name);
    return parseValue(lockFormat, file, [], file.value);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download/asset-request.js

const longestChain = 10;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * Asks for an asset, from byte `from` on, and follows redirects by hand: each address gets only what it may
 * see, so that no token leaves its origins.
 *
 * @throws ToolError when no answer comes, or the redirects lead nowhere
 */
async function requestAsset(url, from, http, token) {
    let here = new URL(url);
    for (let hops = 0; hops <= longestChain; hops += 1) {
        const response = await requestOnce(here, from, http, token);
        const location = response.headers.get('location');
        if (!redirects.has(response.status) || location === null)
            return response;
        await response.body?.cancel();
        const next = URL.canParse(location, here.href) ? new URL(location, here) : undefined;
        if (next === undefined || !/^https?:$/.test(next.protocol)) {
            throw new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, `${here.origin} redirects to what is no web address`);
        }
        if (here.protocol === 'https:' && next.protocol !== 'https:') {
            throw new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, `${here.origin} redirects to ${next.origin}, which is not https`);
        }
        here = next;
    }
    throw new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, `${new URL(url).origin} redirects more than ${longestChain} times`);
}
async function requestOnce(url, from, http, token) {
    const ask = (credential) => http(url.href, {
        retry: false,
        headers: {
            // What is pinned is the file as it lies there.
            'accept-encoding': 'identity',
            ...(from > 0 && { range: `bytes=${from}-` }),
            ...credential,
        },
    });
    if (!token?.origins.includes(url.origin))
        return ask({});
    const response = await ask({ authorization: `Bearer ${token.value}` });
    if (response.status !== 401 && response.status !== 403)
        return response;
    // A token that has run out must not keep a public asset from us.
    await response.body?.cancel();
    return ask({});
}
/** An address without its query, which may be a signature. */
function asset_request_shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download/mirrors.js
/**
 * The places to ask for an asset, in order: the mirrors of its vendor's hosts, then the vendor's own addresses.
 *
 * @param mirrors by host (`get.helm.sh`): the prefix that stands for `https://get.helm.sh/`
 */
function sourcesOf(urls, mirrors) {
    const mirrored = urls.flatMap((url) => {
        const { host, pathname, search } = new URL(url);
        const prefix = mirrors[host];
        return prefix === undefined ? [] : [`${prefix.replace(/\/+$/, '')}${pathname}${search}`];
    });
    return [...new Set([...mirrored, ...urls])];
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/published-text.js



/** Bytes that no checksum file comes near. */
const largestText = 1 << 20;
/**
 * A small text from a vendor's host, such as a checksum file: from a mirror of the host, else from the host.
 *
 * @throws ToolError that names every address that was asked in vain
 */
async function publishedText(url, http, mirrors) {
    const refusals = [];
    for (const source of sourcesOf([url], mirrors)) {
        try {
            const response = await requestAsset(source, 0, http, undefined);
            if (response.ok)
                return await boundedText(source, response.body);
            await response.body?.cancel();
            refusals.push(`GET ${asset_request_shown(source)}: HTTP ${response.status}`);
        }
        catch (error) {
            if (!(error instanceof shared_errors/* ToolError */.v4))
                throw error;
            refusals.push(`GET ${asset_request_shown(source)}: ${error.message}`);
        }
    }
    throw new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, refusals.join('; '));
}
async function boundedText(url, body) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of body ?? []) {
            bytes += chunk.byteLength;
            if (bytes > largestText)
                break;
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, 'the answer broke off', { cause });
    }
    if (bytes <= largestText)
        return Buffer.concat(chunks).toString('utf8');
    throw new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, `the answer has more than ${largestText} bytes`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/setting-values.js


/** A size in bytes, written with its unit: 2GB, 512MiB. */
const setting_values_byteSize = textAs(/\d{1,9}(\.\d{1,9})?\s?(B|KB|MB|GB|KiB|MiB|GiB)/, 'a size such as 2GB', byteSize);
/** A time span in milliseconds, written like Go's durations: 72h, 1h30m. */
const setting_values_duration = textAs(/(\d{1,9}(\.\d{1,9})?(ms|s|m|h))+/, 'a duration such as 72h, in h, m, s and ms', duration);

;// CONCATENATED MODULE: external "yaml"
var external_yaml_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_yaml_y = (x) => (() => (x))
const external_yaml_namespaceObject = external_yaml_x({ ["LineCounter"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.LineCounter), ["isAlias"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isAlias), ["isMap"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isMap), ["isScalar"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.isScalar), ["parseDocument"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.parseDocument), ["visit"]: () => (__WEBPACK_EXTERNAL_MODULE_yaml__.visit) });
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/located-yaml.js



/**
 * Reads one YAML 1.2 document of plain data. Anchors, tags and merge keys are refused: settings need none, and
 * aliases can make a small file a huge value.
 *
 * @param name what messages call the file
 * @throws InputError with line and column
 */
function parseYaml(text, name) {
    const lines = new external_yaml_namespaceObject.LineCounter();
    const failAt = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        throw errorAt(name, Math.max(line, 1), Math.max(col, 1), message);
    };
    try {
        const document = (0,external_yaml_namespaceObject.parseDocument)(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined)
            failAt(problem.pos[0], wordsOf(problem));
        refuseIndirection(document, failAt);
        return {
            value: document.toJS({ maxAliasCount: 0 }),
            fail: (path, message, what = 'value') => failAt(located_yaml_offsetOf(document, path, what), message),
        };
    }
    catch (error) {
        // The parser calls itself for every level.
        if (error instanceof RangeError)
            throw new shared_errors/* InputError */.dz(name, 'is nested too deeply', { cause: error });
        throw error;
    }
}
function refuseIndirection(document, failAt) {
    (0,external_yaml_namespaceObject.visit)(document, {
        Alias: (_, { range }) => failAt(range?.[0] ?? 0, 'aliases are not known here: write the value'),
        Node: (_, { range, anchor }) => {
            if (anchor !== undefined)
                failAt(range?.[0] ?? 0, 'anchors are not known here: write the value');
        },
    });
}
/** Where the value at `path`, or its key, starts; for what is not there, where its nearest parent starts. */
function located_yaml_offsetOf(document, path, what) {
    let node = document.contents;
    let offset = start(node) ?? 0;
    for (const [at, step] of path.entries()) {
        if ((0,external_yaml_namespaceObject.isAlias)(node))
            break;
        const pair = (0,external_yaml_namespaceObject.isMap)(node) ? node.items.find(({ key }) => (0,external_yaml_namespaceObject.isScalar)(key) && key.value === step) : undefined;
        const keyWanted = what === 'key' && at === path.length - 1;
        const child = (0,external_yaml_namespaceObject.isMap)(node)
            ? keyWanted
                ? pair?.key
                : pair?.value
            : document.getIn(path.slice(0, at + 1), true);
        if (child === undefined)
            break;
        offset = start(child) ?? start(pair?.key) ?? offset;
        node = child;
    }
    return offset;
}
function start(node) {
    return node?.range?.[0];
}
/** What the parser says, but for what it says to programmers. */
function wordsOf({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here; there has to be one';
    if (code === 'NON_STRING_KEY')
        return 'a key has to be text';
    // The parser catches its own RangeError, in several places.
    if (message.startsWith('Maximum call stack'))
        return 'is nested too deeply';
    return `is not YAML: ${firstLine(message)}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/exists.js

/** True when something of any kind is at a path and can be seen. */
async function exists(path) {
    return (0,promises_namespaceObject.access)(path).then(() => true, () => false);
}
/** True when a folder is at a path, or a link to one. */
async function isFolder(path) {
    return stat(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/git/repository.js




/** Milliseconds that a question to git may take. */
const timeout = 60_000;
/** The nearest folder with a `.git` (a folder, or a file in a worktree or submodule), without symbolic links. */
async function findRepository(folder) {
    for (let path = await (0,promises_namespaceObject.realpath)(folder);; path = (0,external_node_path_namespaceObject.dirname)(path)) {
        if (await exists((0,external_node_path_namespaceObject.join)(path, '.git')))
            return path;
        if (path === (0,external_node_path_namespaceObject.dirname)(path))
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
        'safe.directory': repository.split(sep).join('/'),
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/camel-case.js
function camel_case_camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/settings.js







/** What is rarely changed, and the same for every job: at the root of the repository, one section a door. */
const settingsFile = 'go-devops.yaml';
/** The doors that have a section. */
const settingsSections = ['setup-go-devops'];
/** Keeps the literal names and the value types of the specs. */
function defineSettings(specs) {
    return specs;
}
/**
 * A door's settings: its section of go-devops.yaml at the root of the repository; the defaults where there is none.
 *
 * @param inputs the door's inputs by name: none of them is a setting too, so that there is one place to look
 * @throws InputError with line and column
 */
async function readSettings(specs, section, env, inputs) {
    const root = await repositoryRoot(env);
    const text = root === undefined ? undefined : await readBounded((0,external_node_path_namespaceObject.join)(root, settingsFile), settingsFile, settings_maxBytes);
    return parseSettings(specs, section, text ?? '', inputs);
}
/** Much more than all settings of all doors, and little enough for any parser. */
const settings_maxBytes = 64 << 10;
/** The root of the repository that the job works on: the runner's workspace, else that of the current folder. */
async function repositoryRoot(env) {
    return env.GITHUB_WORKSPACE || (await findRepository('.'));
}
/**
 * A door's settings in the text of a go-devops.yaml; see readSettings.
 *
 * @throws InputError with line and column
 */
function parseSettings(specs, section, text, inputs) {
    const file = parseYaml(text, settingsFile);
    const sections = mappingAt(file, []);
    for (const name of Object.keys(sections)) {
        if (settingsSections.some((known) => known === name))
            continue;
        file.fail([name], `${values_shown(name)} is no section; valid: ${settingsSections.join(', ')}`, 'key');
    }
    const given = mappingAt(file, [section]);
    for (const name of Object.keys(given)) {
        if (Object.hasOwn(specs, name))
            continue;
        const advice = Object.hasOwn(inputs, name)
            ? 'is an input: write it in the workflow, below "with:"'
            : `is no setting of ${section}; valid: ${Object.keys(specs).join(', ')}`;
        file.fail([section, name], `${values_shown(name)} ${advice}`, 'key');
    }
    const parsed = Object.entries(specs).map(([name, spec]) => {
        const value = Object.hasOwn(given, name) ? given[name] : spec.default;
        return [camel_case_camelCase(name), parseValue(spec.value, file, [section, name], value)];
    });
    return Object.fromEntries(parsed);
}
/** The mapping at a path; one whose lines are all comments is empty. */
function mappingAt(file, path) {
    const value = path.reduce((outer, key) => (isMapping(outer) && Object.hasOwn(outer, key) ? outer[key] : null), file.value);
    if (value === null)
        return {};
    return isMapping(value)
        ? value
        : file.fail(path, `${path.at(-1) ?? 'the file'} has to be a mapping of keys to values`);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/settings.js



const host = textOf(/[a-z0-9.-]+(:\d{1,5})?/, 'a host such as github.com');
/** Without user, query or fragment: the file is committed, and the path of the asset is appended. */
const urlPrefix = textAs(/https?:\/\/([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?(\/[^\s?#\\]*)?/, 'an address such as https://mirror.example.org/github/, without a user', (given, fail) => {
    if (!URL.canParse(given))
        return fail(`${JSON.stringify(given)} is not an address`);
    return given.endsWith('/') ? given : `${given}/`;
});
const settings = defineSettings({
    mirrors: {
        description: 'Where downloads come from in place of their own host: the host, and what replaces https://host/ in front of the path. The pinned digests stay the same.',
        default: {},
        value: mapOf(host, urlPrefix),
    },
    'cache-suffix': {
        description: 'Text in the keys of the caches; another one starts anew.',
        default: '',
        value: textOf(/[A-Za-z0-9._-]{0,64}/, 'at most 64 letters, digits, dots, dashes and underscores'),
    },
    'cache-cap': {
        description: 'How much build output is kept at most.',
        default: '2GB',
        value: setting_values_byteSize,
    },
    'minimum-age': {
        description: 'How old a release has to be before it is written into go-devops.lock.json.',
        default: '72h',
        value: setting_values_duration,
    },
    'problem-matchers': {
        description: 'Show what the Go compiler says in the logs of the following steps as annotations.',
        default: true,
        value: values_flag,
    },
    timestamps: {
        description: "Set the times of the Go packages' files from their content, so that Go's test cache holds on a fresh clone.",
        default: true,
        value: values_flag,
    },
});

;// CONCATENATED MODULE: external "semver"
var external_semver_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_semver_y = (x) => (() => (x))
const external_semver_namespaceObject = external_semver_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__["default"]) });
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/actionlint.json
const actionlint_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"actionlint","megabytes":6,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_linux_amd64.tar.gz"],"member":"actionlint"},"linux-arm64":{"urls":["https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_linux_arm64.tar.gz"],"member":"actionlint"},"darwin-amd64":{"urls":["https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_darwin_amd64.tar.gz"],"member":"actionlint"},"darwin-arm64":{"urls":["https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_darwin_arm64.tar.gz"],"member":"actionlint"},"windows-amd64":{"urls":["https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_windows_amd64.zip"],"member":"actionlint.exe"},"windows-arm64":{"urls":["https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_windows_arm64.zip"],"member":"actionlint.exe"}},"checksums":"https://github.com/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_checksums.txt"},"modules":[{"versions":"*","path":"github.com/rhysd/actionlint","package":"./cmd/actionlint","ldflags":"-s -w -X github.com/rhysd/actionlint.version={version}"}],"versions":{"1.7.12":{"assets":{"linux-amd64":"8aca8db96f1b94770f1b0d72b6dddcb1ebb8123cb3712530b08cc387b349a3d8","linux-arm64":"325e971b6ba9bfa504672e29be93c24981eeb1c07576d730e9f7c8805afff0c6","darwin-amd64":"5b44c3bc2255115c9b69e30efc0fecdf498fdb63c5d58e17084fd5f16324c644","darwin-arm64":"aba9ced2dee8d27fecca3dc7feb1a7f9a52caefa1eb46f3271ea66b6e0e6953f","windows-amd64":"6e7241b51e6817ea6a047693d8e6fed13b31819c9a0dd6c5a726e1592d22f6e9","windows-arm64":"cadcf7ea4efe3a68728893813643cebe1185e5b1d4be5b96245f65c9a4d5ea41"},"module":"h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY="},"1.7.11":{"assets":{"windows-amd64":"5414b7124a91f4b5abee62e5c9d84802237734f8d15b9b7032732a32c3ebffa3","windows-arm64":"4900eb60e084604850935705306305f0bb0ca532e07c2b4ae642917142aba75d"},"module":"h1:m+aSuCpCIClS8X02xMG4Z8s87fCHPsAtYkAoWGQZgEE="},"1.7.10":{"assets":{"windows-amd64":"283467f9d6202a8cb8c00ad8dd0ee4e685b71fb86a6a56c68fcbb9ae8ed91237","windows-arm64":"0c7242bca2f0ee4672a00ce7fa3c7185311fb94cb9e1e0f6bb57d5456e421d80"}},"1.7.9":{"assets":{"windows-amd64":"7c8b10a93723838bc3533f6e1886d868fdbb109b81606ebe6d1a533d11d8e978","windows-arm64":"7aca9bf09eedf0a743e08c7cb9f1712467a7324a9342a029ae4536fb4be95c25"}},"1.7.8":{"assets":{"windows-amd64":"8cae2385eb69b93084ea2e6a4bce57233feb56ab16b3087bea25cbc0abadb0cc","windows-arm64":"76cbb407e2de15df97969aae51d6fb46aaae9e73a48da06b1c3157cb9f2ee766"}},"1.7.7":{"assets":{"windows-amd64":"7f12f1801bca3d480d67aaf7774f4c2a6359a3ca8eebe382c95c10c9704aa731","windows-arm64":"76e9514cfac18e5677aa04f3a89873c981f16a2f2353bb97372a86cd09b1f5a8"},"module":"h1:0KgkoNTrYY7vmOCs9BW2AHxLvvpoY9nEUzgBHiPUr0k="},"1.7.6":{"assets":{"windows-amd64":"48d327e7744ef863cd85df1cc29be810bd7a1d03026132ab34e4ddbfe839f685","windows-arm64":"abf8f1910c0bc7821121aa820e071abff19a34829e621382f11b1dde934944ee"}},"1.7.5":{"assets":{"windows-amd64":"b6271add72e21bbd3cffbfb7105ade7f8648cd2ced0c94184f47705badc7ae0d","windows-arm64":"fdfb665bfa53866373e5b6fada218b5285b06af70a1c192ae4460f8847667a73"}},"1.7.4":{"assets":{"windows-amd64":"cef5ea561b9be20cff390301c4062c1d7b260af2f9963c26b406e57aaf30e4d8","windows-arm64":"205a2f99be1caa70cf0558561fae47f099b5ef85ca57b00abce18c840452eaf3"}},"1.7.3":{"assets":{"windows-amd64":"e364347719accd53a7bb2e5b370e42e7262d6cee7c496738a08e319befda38e6","windows-arm64":"71b50372a72e1f07cec38c82783873cebddf3ec194bb80119b652a80f9f5447f"}},"1.7.2":{"assets":{"windows-amd64":"13b8cef929609f75c0b1d0a5730cb38bbfc13be38e3a5080edfd41b9f034270e","windows-arm64":"ff6fbac6e85fa663a74800fd51217091dfec87aa8d35b80b2092d269519664d6"}},"1.7.1":{"assets":{"windows-amd64":"5dbecc21cf2ebe982a1ae5e029ee49f5be8ca3263a936c597323ed9331d896de","windows-arm64":"84548356008900caa7aeaed73f60df48253550a5ecf42d6143d3e2690ff75446"}},"1.7.0":{"assets":{"windows-amd64":"2ecb1b4d3b54ee4503a0edeb29bdc910c5ef8826358698078905f485e0bab675","windows-arm64":"c2d9d30c7fdb4808a99a0800b768425b14132d4968ab01926f1bafa44b0f230a"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/buildctl.json
const buildctl_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"buildctl","megabytes":24,"modules":[{"versions":"*","path":"github.com/moby/buildkit","package":"./cmd/buildctl","ldflags":"-s -w -X github.com/moby/buildkit/version.Version=v{version}"}],"versions":{"0.34.2":{"module":"h1:fXgOe79JW5zJNDumRtwTemOklLX66otQokObUXuiGJo="},"0.34.1":{"module":"h1:jVdxsXX0UpU0q1Et+9lFezPmh9sGE6vF0TrKZaGlfy4="},"0.33.1":{"module":"h1:UUrdifmRdRadykO+f5l8BT1CseUXst2sJHV7AmkjjxE="},"0.32.2":{"module":"h1:Sfy7+u6dUv/2yuBc9KCoK70Re8atuV8aPZ5UOC068Vc="},"0.31.2":{"module":"h1:UsaoSa0z45ycj+8DqWwmiXKnszDSNvv3wYPGLVtcEKE="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/buildkitd.json
const buildkitd_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"buildkitd","megabytes":57,"modules":[{"versions":"*","path":"github.com/moby/buildkit","package":"./cmd/buildkitd","ldflags":"-s -w -X github.com/moby/buildkit/version.Version=v{version}","platforms":["linux-amd64","linux-arm64"]}],"versions":{"0.34.2":{"module":"h1:fXgOe79JW5zJNDumRtwTemOklLX66otQokObUXuiGJo="},"0.34.1":{"module":"h1:jVdxsXX0UpU0q1Et+9lFezPmh9sGE6vF0TrKZaGlfy4="},"0.33.1":{"module":"h1:UUrdifmRdRadykO+f5l8BT1CseUXst2sJHV7AmkjjxE="},"0.32.2":{"module":"h1:Sfy7+u6dUv/2yuBc9KCoK70Re8atuV8aPZ5UOC068Vc="},"0.31.2":{"module":"h1:UsaoSa0z45ycj+8DqWwmiXKnszDSNvv3wYPGLVtcEKE="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/cosign.json
const cosign_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"cosign","megabytes":101,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/sigstore/cosign/releases/download/v{version}/cosign-linux-amd64"]},"linux-arm64":{"urls":["https://github.com/sigstore/cosign/releases/download/v{version}/cosign-linux-arm64"]},"darwin-amd64":{"urls":["https://github.com/sigstore/cosign/releases/download/v{version}/cosign-darwin-amd64"]},"darwin-arm64":{"urls":["https://github.com/sigstore/cosign/releases/download/v{version}/cosign-darwin-arm64"]},"windows-amd64":{"urls":["https://github.com/sigstore/cosign/releases/download/v{version}/cosign-windows-amd64.exe"]}},"checksums":"https://github.com/sigstore/cosign/releases/download/v{version}/cosign_checksums.txt"},"modules":[{"versions":"3","path":"github.com/sigstore/cosign/v3","package":"./cmd/cosign","ldflags":"-s -w -X sigs.k8s.io/release-utils/version.gitVersion=v{version}"}],"versions":{"3.1.3":{"assets":{"linux-amd64":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","linux-arm64":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","darwin-amd64":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","darwin-arm64":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","windows-amd64":"9fe59be0eca1271873ce019061335eb1ac419b7059202e797828467ddabe33be"},"module":"h1:001JQRI/PJ/5T+g/kJ1KTvKFbb322+fomc+pHDZ/6sg="},"3.1.2":{"assets":{"linux-amd64":"f7622ed3cf22e55e1ae6377c080979ff77a22da9981c11df222a2e444991e7cf","linux-arm64":"90e7ae0b5dfd60f20816b52c012addf7fc055ebcc7bea4ce81c428ca8518c302","darwin-amd64":"acd180f8b015be25240ca33abee8a1e564eb65cdf1a3cee4725456d2dceb7da6","darwin-arm64":"dec1c3f802320b19c2fbcf2dc7bcfb3f258e1c181a046c23a1a074bdf932f10a","windows-amd64":"fe4d621d7ae5e900ee62089837c00f996ae9acb82027d573d1d157b6ee875cb2"},"module":"h1:AlWkztipzFHLGfLECkUwcC2a2EbpzKOsElge1vcRNcs="},"3.1.1":{"assets":{"linux-amd64":"ae1ecd212663f3693ad9edf8b1a183900c9a52d3155ba6e354237f9a0f6463fc","linux-arm64":"2ec865872e331c32fd12b08dae15332d3f92c0aa029219589684a4903ca85d11","darwin-amd64":"14d2678dfbfde18798151e86fbd91ebdadbb7424b18412a42a155dd8a2df4c7a","darwin-arm64":"94b42a9e697be95675f6160ab031a9a5f1ec1e646d6f648d7b2f5cd59ececbc5","windows-amd64":"9d2c026e667bfd979fa7ba1cab8c4b24d2e73f336ec2d57f7fc72c7e73e5b4b6"},"module":"h1:vYdLHfelistuiexNAM8rXAL5aru55g6p8KxzTOR8MO8="},"3.0.6":{"assets":{"linux-amd64":"c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74","linux-arm64":"bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8","darwin-amd64":"4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280","darwin-arm64":"5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084","windows-amd64":"9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c"}},"3.0.5":{"assets":{"linux-amd64":"db15cc99e6e4837daabab023742aaddc3841ce57f193d11b7c3e06c8003642b2","linux-arm64":"d098f3168ae4b3aa70b4ca78947329b953272b487727d1722cb3cb098a1a20ab","darwin-amd64":"e032c44d3f7c247bbb2966b41239f88ffba002497a4516358d327ad5693c386f","darwin-arm64":"4888c898e2901521a6bd4cf4f0383c9465588a6a46ecd2465ad34faf13f09eb7","windows-amd64":"44e9e44202b67ddfaaf5ea1234f5a265417960c4ae98c5b57c35bc40ba9dd714"}},"3.0.4":{"assets":{"linux-amd64":"10dab2fd2170b5aa0d5c0673a9a2793304960220b314f6a873bf39c2f08287aa","linux-arm64":"c12fc6150195758ec0b1aeb1aade3381a1d3a299584982b66543f22bab04535b","darwin-amd64":"4dbafca16d29be06a6a740d517a9f63de67c78be3a64d048e42520401d88facc","darwin-arm64":"7098c46809c0818d970e63f7acd10f44c6919d3b4a261a63972a60694a9c9f66","windows-amd64":"a3a0dc4e8c745f9bd855ec18db346538b78ab2c4d6d510ae4186bb4a03f35438"}},"3.0.3":{"assets":{"linux-amd64":"052363a0e23e2e7ed53641351b8b420918e7e08f9c1d8a42a3dd3877a78a2e10","linux-arm64":"81398231362031e3c7afd6a7508c57049460cd7e02736f1ebe89a452102253e5","darwin-amd64":"6c75981e85e081a73f0b4087f58e0ad5fd4712c71b37fa0b6ad774c1f965bafa","darwin-arm64":"38349e45a8bb0d1ed3a7affb8bdd2e9d597cee08b6800c395a926b4d9adb84d2","windows-amd64":"2593655025b52b5b1c99e43464459b645a3acbe5d4a5a9f3a766e77beec5a441"}},"3.0.2":{"assets":{"linux-amd64":"46dbdcb5467a3dfec2526923d0b3365e40c8d9dc00ec23d5aca3437449e8cbfd","linux-arm64":"17fd784737ca54d7d8a343c82da6c5d6dbdee971e66644d923d1b057fb97d7ed","darwin-amd64":"0fc2b6f16b900abdfda3153b11fc435a8cbe3830e8e820fe8ad5fe4149a5b472","darwin-arm64":"3823b044de184da21e300bc5e20dd29d3fa9243af3ba70c4a5da1712f3385d46","windows-amd64":"7a137280d8686665ceb4d8565df2a0ac63f28031e014cdcae5d56891a6c8a400"}},"3.0.1":{"assets":{"linux-amd64":"23c9ff889672f03676b673539de07d5ad4e8efc8247a3ad55c9bc00169aa2305","linux-arm64":"8f5bb6899118d521d7b12252f06d5808fba4e6cb0a23ff120ed6c14d7c87863a","darwin-amd64":"260c174b80d6401a7d2703109eb32f6a0bdbddd2ac91d3268dc96a51238d96ab","darwin-arm64":"dad2a161d91fba199d1ebae7e5652a4c2dd412cbb1ab6b4cc8ad6a15378319fe","windows-amd64":"21843dbb2e910097531ca23e9f87d0ca2ae9a412e056009eae670b090418e8ed"}},"2.6.1":{"assets":{"linux-amd64":"064954c5d8c7e3b28188eee5b1727b31c411550bc5fefd41aa672d3c761d103a","linux-arm64":"56a16480bdd56ec789abaa65924402f6b92c0041f06885995853c05567b76f34","darwin-amd64":"f1ed2787cc9648fd3c644fcb279e43f3f55da63b788d69a527aa14ad97ffdca1","darwin-arm64":"54047052cf46f40a5c3c95a510db276e164ba77e096aea1ca1b733f770359689","windows-amd64":"049026dae3246d6ea8201512ec3efce3aab0c7f1d338d52e26c525dd02b418a0"}},"2.6.0":{"assets":{"linux-amd64":"ea5c65f99425d6cfbb5c4b5de5dac035f14d09131c1a0ea7c7fc32eab39364f9","linux-arm64":"e09684650882fd721ed22b716ffc399ee11426cd4d1c9b4fec539cba8bf46b86","darwin-amd64":"83b0fb42bc265e62aef7de49f4979b7957c9b7320d362a9f20046b2f823330f3","darwin-arm64":"dea5b83b8b375b99ac803c7bdb1f798963dbeb47789ceb72153202e7f20e8d07","windows-amd64":"7beb4dd1e19a72c328bbf7c0d7342d744edbf5cbb082f227b2b76e04a21c16ef"}},"2.5.3":{"assets":{"linux-amd64":"783b5d6c74105401c63946c68d9b2a4e1aab3c8abce043e06b8510b02b623ec9","linux-arm64":"bffabe4cf183122b7de3111257a863c99e7dc6cf1093bfd7bf961de1795589b8","darwin-amd64":"172731b1c2575dd76069a87d4d17312fd027fe0947e45e4a9ba9b915877e0ed0","darwin-arm64":"86e0cad94d0da4c0dab5e26672ede71447a08a0f0d8495b9381c117df27d7d09","windows-amd64":"545d87e096cab55e213f25b6ec5c9a74c958f72d05182cee1cd53a4eb6c2e561"}},"2.5.2":{"assets":{"linux-amd64":"bcfeae05557a9f313ee4392d2f335d0ff69ebbfd232019e3736fb04999fe1734","linux-arm64":"2cbcea1873ad76274c3f241ef175d204654e3aac3e73e6ec4504e5227015cb0a","darwin-amd64":"0681abe20a482f4b9b3ed65b3debb8c6346591f2dc484b6bfa79609ff1318de4","darwin-arm64":"51fdc6d8da8310d72df10065a52247b6bebfe990d4c946dd9f71e17588256011","windows-amd64":"fef1c4731da9112d4cf2f6d93ae2a1551c73116a4f73fab7b0c15b38e95ff688"}},"2.5.1":{"assets":{"linux-amd64":"d86013612a132b67a2b60bc4ae4a09dbb1cd7ddcb7491dfd54ef2cdb7cb9180c","linux-arm64":"8b0acceb2dcd64eb85a90a302acf585da8734c9cf518088f2b11354012d27091","darwin-amd64":"4f66548db844c467b8dd75e94d74530f01e0e7e6ae9cd10994ff1377dc935572","darwin-arm64":"62cb81ea728acb426efb9345a9b0fca0168d85c67631dd74792441daaa0cb71a","windows-amd64":"7a2b09add2620ad618a224b7f4bd6adfa8baefa7526047c1fc0ec6c313d69cd6"}},"2.5.0":{"assets":{"linux-amd64":"1f6c194dd0891eb345b436bb71ff9f996768355f5e0ce02dde88567029ac2188","linux-arm64":"080a998f9878f22dafdb9ad54d5b2e2b8e7a38c53527250f9d89a6763a28d545","darwin-amd64":"d61cc50f6f32c2b63cb81cd8a935e5dd1be8520d639242031a1102092bee44d4","darwin-arm64":"780da3654d9601367b0d54686ac65cb9716578610cabe292d725c7008de4db85","windows-amd64":"2345667cbcf60767c1a6f678755cbb7465367761084e9d2cbb59ae0cc1a94437"}},"2.4.3":{"assets":{"linux-amd64":"caaad125acef1cb81d58dcdc454a1e429d09a750d1e9e2b3ed1aed8964454708","linux-arm64":"bd0f9763bca54de88699c3656ade2f39c9a1c7a2916ff35601caf23a79be0629","darwin-amd64":"98a3bfd691f42c6a5b721880116f89210d8fdff61cc0224cd3ef2f8e55a466fb","darwin-arm64":"edfc761b27ced77f0f9ca288ff4fac7caa898e1e9db38f4dfdf72160cdf8e638","windows-amd64":"a2ac24e197111c9430cb2a98f10a641164381afb83df036504868e4ea5720800"}},"2.4.2":{"assets":{"linux-amd64":"e7f5bd99a790703333e8f8e8e6c91d5e646f3d7041e4cf935b56587de20cec3f","linux-arm64":"9ab2a932190161d67b9fcda81777e28086b2152c7d506a0e2f83dbb3fd7e2b1c","darwin-amd64":"2697aba2d9ea5159b8f209025cfc392a8a25ce177c8d3b0e07afd4e1db3b163c","darwin-arm64":"f9a574c1ab208918a0d96ffca7a105dfb32792f6c33e0da2dbefb76e25600ab8","windows-amd64":"996e6b5e0ca712c3a2c0e182aee957b85df1eba69babaae8a6349c0bce0088db"}},"2.4.1":{"assets":{"linux-amd64":"8b24b946dd5809c6bd93de08033bcf6bc0ed7d336b7785787c080f574b89249b","linux-arm64":"3b2e2e3854d0356c45fe6607047526ccd04742d20bd44afb5be91fa2a6e7cb4a","darwin-amd64":"666032ca283da92b6f7953965688fd51200fdc891a86c19e05c98b898ea0af4e","darwin-arm64":"13343856b69f70388c4fe0b986a31dde5958e444b41be22d785d3dc5e1a9cc62","windows-amd64":"8d57f8a42a981d27290c4227271fa9f0f62ca6630eb4a21d316bd6b01405b87c"}},"2.4.0":{"assets":{"linux-amd64":"cd7636b3586a3bdac2d9c8f3b421ed119edcb20499107887fd929211110e8418","linux-arm64":"e9db44c01057395230d0454144c676e7231bff08249620b0170ea19ff201de94","darwin-amd64":"4d568e3bf56d254948a749d1442eedb6dc624af0a1acea082e260ba66b9feb08","darwin-arm64":"779f57759a9863dacea1256fa7f116319790dfcd4f9f8b33abc30251b1f4a883","windows-amd64":"88f1addbae6bdd83ec2c067470c1f56b6d0d3ba35f49ad34603f2502cb2933f3"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/crane.json
const crane_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"crane","megabytes":12,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Linux_x86_64.tar.gz"],"member":"crane"},"linux-arm64":{"urls":["https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Linux_arm64.tar.gz"],"member":"crane"},"darwin-amd64":{"urls":["https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Darwin_x86_64.tar.gz"],"member":"crane"},"darwin-arm64":{"urls":["https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Darwin_arm64.tar.gz"],"member":"crane"},"windows-amd64":{"urls":["https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Windows_x86_64.tar.gz"],"member":"crane.exe"},"windows-arm64":{"urls":["https://github.com/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Windows_arm64.tar.gz"],"member":"crane.exe"}},"checksums":"https://github.com/google/go-containerregistry/releases/download/v{version}/checksums.txt"},"modules":[{"versions":"*","path":"github.com/google/go-containerregistry","package":"./cmd/crane","ldflags":"-s -w -X github.com/google/go-containerregistry/cmd/crane/cmd.Version={version}"}],"versions":{"0.22.1":{"module":"h1:RZuuSYhTvlDvtsK+NkutoCZ//C0X2ebLK8X8l3ULs84="},"0.22.0":{"module":"h1:eGbCiPeYxAH/7WLLq6zTBALP0tUIFsoyRauhxXDJ53I="},"0.21.9":{"assets":{"linux-amd64":"5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e","linux-arm64":"1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd","darwin-amd64":"f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56","darwin-arm64":"11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e"}},"0.21.8":{"assets":{"linux-amd64":"59b59f68ee37aba51f5523d69ec779ee925d9be4e279f9220eca357267f2ee67","linux-arm64":"9a528bee5f3443a9b20a25b46040ed518384b07c470ad444028fdb2dcebd4056","darwin-amd64":"3a81c792d4c696fc852e46f60e649be67957c27036b542ba8b0489e0da69714f","darwin-arm64":"b258a3486fe1b6200f8a2be520ce69d4f0c3f4dc3b50add8d546ec5df6937b17"}},"0.21.7":{"assets":{"linux-amd64":"1a57bc98207fa1c0d04bf760699099e26f8383499bfd55b99c1b919a928a7230","linux-arm64":"b6ee979d9411dfb05ce35ab9e156fe5de7def11a230764a7856ffa2eb971fa88","darwin-amd64":"63a7dd15168d4dcac37933c7f6745438f2943d5898a1cf7896ad3341d8519bf2","darwin-arm64":"1858c55dcd6053fe869bcb0c4ec20666383ddce445ad0f7e15e1e506b1f7fe52"}},"0.21.6":{"assets":{"linux-amd64":"7ebbdcd05b652345c1f5105f8475e518534b90d66f3bdb50017be63f426ea435","linux-arm64":"6f61571ca0c2a5da27c2927fcb143255ccb2b74b8977dfcb44645b372ab0f951","darwin-amd64":"f1e653737a1d6e8a412734d0ac25009e04eccec98853be2eb59b8c744dede834","darwin-arm64":"a124f297d1e63e8b6c63c2463e43565290d2fd074c1dadb5ca73d737bc7b2484"}},"0.21.5":{"assets":{"linux-amd64":"9f823ae5ee25803161110f957b5fd4538f714d40cdf25dacb4914fefafd246bf","linux-arm64":"3a47c6da5a0ba1ca7a93def41036d8f262a2160799e5d4ca25dba3cfa47dab41","darwin-amd64":"d5ad8d97d7c5407f761b4fd37801044473f58b79a033f6a64e84ce6d010c1b2c","darwin-arm64":"a41938cdbd8becc59e90f4bb491a557d52dce5681f9812c961854cab706f5f59"}},"0.21.4":{"assets":{"linux-amd64":"3b6032bcf412e14cf3baf964a4065f2966af906ec947ab22478df5f74705c892","linux-arm64":"25d02ffc162cf3f62d08ad56a50fa3fccc7dd83561ee438f8a12d3d154d7dca4","darwin-amd64":"58595e897a8a9bd6171fbc487a36eac9d6a1c278d69d58fc0d59db9ea92aedde","darwin-arm64":"08bc213b88e29405c150754ebbd77e73a317c192ed1605e8a71feb123b994112"}},"0.21.3":{"assets":{"linux-amd64":"46dbf12d943efa5673ab654186c5d7c1503580544de0df9325537083436fe5d0","linux-arm64":"dabcf2aee76ca72da63b5da5137c910a6852ccff13e35628e8f0a9dd8b73f4f3","darwin-amd64":"ee6b02fa1864dca869df0f71838c60048502ab6eed681d795903ecf356471653","darwin-arm64":"4c00c3a1ecfac44601abb9a4ef0223f491e3eeb4193c9e644540fb1ea6f2275d"}},"0.21.2":{"assets":{"linux-amd64":"897e7c342db072ba76531246fc18fbf3e8e298688b6ecf98916770984b263866","linux-arm64":"162c602f2ae4c4b15c36a08eaf501d301493fb128ca32443611107a1b26868fa","darwin-amd64":"4f9ee5012e767f510abd9a31abb7da0de36fa07494e6a310c7b667dc40a5e108","darwin-arm64":"d3ee7088bec79c7950efae4c9496efbc64d6bb9d393a882e0d9d38a7d1dd4a11"}},"0.21.1":{"assets":{"linux-amd64":"ffca5eafe0af8078f2c627fb852104f9d762fad1eb36c04e93ca14fce76d47d2","linux-arm64":"2ca7e6beca62cb289ee8e4089801e6d0d934508ae827cf7ca8f54fd6fcbadc54","darwin-amd64":"f517b2b52c0e1b4fe7026158e81b69e482499d213bb0d1a2b81f5b9e459b92fd","darwin-arm64":"23d9d96eba361a1a99aa324c05367b5bda5d973330edcb100358b765e3f10d2e"}},"0.21.0":{"assets":{"linux-amd64":"f76db5d7544a3c691a90fea7c87561342b2f03f1090f0299f029eafa1da3de41","linux-arm64":"ee5782accec325bd53186e8335705c4285622b7852cc0a104dff2d88079ff1d1","darwin-amd64":"fd622b6012ffb7132fb574dffe181deb7cd37875b31fff48237a6bfb71720659","darwin-arm64":"ffb7218fc1a9a5de481a186a23279b233f0c9ec08f71c0167313105026901be9"}},"0.20.7":{"assets":{"linux-amd64":"8ef3564d264e6b5ca93f7b7f5652704c4dd29d33935aff6947dd5adefd05953e","linux-arm64":"b04ee6e4904d9219c76383f5b73521a63f69ecc93c0b1840846eebfd071a6355","darwin-amd64":"69af8da281cd2cd56245bf178de8719bbcdd2ffdeae46b4c621c02bfc6f75e22","darwin-arm64":"210da17a7269a9904a9b6797efbf97f4b1e5567c0962f168d1489a7bd375f14a"}},"0.20.6":{"assets":{"linux-amd64":"c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127","linux-arm64":"fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b","darwin-amd64":"5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5","darwin-arm64":"ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9"}},"0.20.5":{"assets":{"linux-amd64":"ad4cd9af2568c62c97e346de6d1295ee8c6ce3341f7b71cf02d41292b4532680","linux-arm64":"228eba9af7e47677284fe414210008a8be5144a99186d56876a7ae1df85cd8ab","darwin-amd64":"7a72dab4524858e0a0fa3537ce1f88952b814c3fd7663432c5ba4b2b075e8677","darwin-arm64":"97164cd39211ba0f48945c653635b37121be485c5024273fe933b819a349f9ba"}},"0.20.4":{"assets":{"linux-amd64":"9515f3ef395a04f35b5e51a79615dd252a3cb939e4169a6729602c9f22f760d2","linux-arm64":"3d3bdbae639995d69d66542f046c39ca851b57b5a3ee1c2fc4cdab129e6e5f7d","darwin-amd64":"4a4a0f4c0987dfbbc81e1daea925c5a4fc4e86d18d1d1d2dd146272241103f7f","darwin-arm64":"975348edf5e9209f8c006715abf66f7039aa7d2948a515c100da44663347131d"}},"0.20.3":{"assets":{"linux-amd64":"36c67a932f489b3f2724b64af90b599a8ef2aa7b004872597373c0ad694dc059","linux-arm64":"d2235f7779cd39c6e40f43701d2512c997409f629fb53e621ede0d57d3f995e2","darwin-amd64":"03e520639a1898ceee815f88a07e41f2bd810e16d4f70506d7c399d925476bb6","darwin-arm64":"7a46898cf7ba8b995ae8eed3a6c29d7038058b409d92ead456ff12b47a9dde37"}},"0.20.2":{"assets":{"linux-amd64":"c14340087103ba9dadf61d45acd20675490fd0ccbd56ac7901fc1b502137f44b","linux-arm64":"aff0db48825124c9331ea310057214bd4e92c01aa2e414d539e9659841d9422a","darwin-amd64":"ae2677fc68b05ee3a63fe7b1d599aa4a554610b9f9da499a0c39669f446d29ed","darwin-arm64":"b47a8291d1069656bcfb8346dc9494f03e734d7a4058961fa53f0dfc9cb41abb"}},"0.20.1":{"assets":{"linux-amd64":"c394da2c1238b4c255cb517722a4e0925fdb4c3f1e9a3ae6ea2dd630201fac59","linux-arm64":"a941091345c7c411f7750575addf3d1c2d9b1214f0197ded78309f1daa59897f","darwin-amd64":"cc9ffb8f3362883968ee672e8895c83fa790ab6a9e3dc3d2ea0b68af76f9753d","darwin-arm64":"efe2ad38c6738648c65cbb66520b282bd10692683a4af48885e5a9ada860517b"}},"0.20.0":{"assets":{"linux-amd64":"601ab53cf39e9fef3cf67ecb488ba6187a64f7209ccbd3308447291f7843f0b2","linux-arm64":"2b0fd5a8e63e12b6d16b99e18d537b7afa4987dabdb5756791eadf0838ea5d79","darwin-amd64":"82f4701167cd22477a48edcc3f2fa84e506ca43f3e5beec931e21c551dbb51c3","darwin-arm64":"d2b2a5d67656f2a06a809cdeefd3defa138b29eeb90abed92361977411cc1697"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/ct.json
const ct_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"ct","release":{"assets":{"linux-amd64":{"urls":["https://github.com/helm/chart-testing/releases/download/v{version}/chart-testing_{version}_linux_amd64.tar.gz"],"member":"ct"},"linux-arm64":{"urls":["https://github.com/helm/chart-testing/releases/download/v{version}/chart-testing_{version}_linux_arm64.tar.gz"],"member":"ct"},"darwin-amd64":{"urls":["https://github.com/helm/chart-testing/releases/download/v{version}/chart-testing_{version}_darwin_amd64.tar.gz"],"member":"ct"},"darwin-arm64":{"urls":["https://github.com/helm/chart-testing/releases/download/v{version}/chart-testing_{version}_darwin_arm64.tar.gz"],"member":"ct"},"windows-amd64":{"urls":["https://github.com/helm/chart-testing/releases/download/v{version}/chart-testing_{version}_windows_amd64.zip"],"member":"ct.exe"},"windows-arm64":{"urls":["https://github.com/helm/chart-testing/releases/download/v{version}/chart-testing_{version}_windows_arm64.zip"],"member":"ct.exe"}},"checksums":"https://github.com/helm/chart-testing/releases/download/v{version}/checksums.txt"},"versions":{}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/go.json
const go_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"go","release":{"assets":{"linux-amd64":{"urls":["https://go.dev/dl/go{version}.linux-amd64.tar.gz","https://dl.google.com/go/go{version}.linux-amd64.tar.gz"],"member":"go/bin/go"},"linux-arm64":{"urls":["https://go.dev/dl/go{version}.linux-arm64.tar.gz","https://dl.google.com/go/go{version}.linux-arm64.tar.gz"],"member":"go/bin/go"},"darwin-amd64":{"urls":["https://go.dev/dl/go{version}.darwin-amd64.tar.gz","https://dl.google.com/go/go{version}.darwin-amd64.tar.gz"],"member":"go/bin/go"},"darwin-arm64":{"urls":["https://go.dev/dl/go{version}.darwin-arm64.tar.gz","https://dl.google.com/go/go{version}.darwin-arm64.tar.gz"],"member":"go/bin/go"},"windows-amd64":{"urls":["https://go.dev/dl/go{version}.windows-amd64.zip","https://dl.google.com/go/go{version}.windows-amd64.zip"],"member":"go/bin/go.exe"},"windows-arm64":{"urls":["https://go.dev/dl/go{version}.windows-arm64.zip","https://dl.google.com/go/go{version}.windows-arm64.zip"],"member":"go/bin/go.exe"}},"checksums":"https://dl.google.com/go/{asset}.sha256"},"versions":{"1.27.4":{"toolchains":{"linux-amd64":"h1:8Tl0rBb7KdISSdPkZBjlpZxsUBb+004GI/SM2XbmSqI="}},"1.27.3":{"toolchains":{"linux-amd64":"h1:r0ub+FnqzZxoWm/dSUOI9DcIqYWn/mNYGFJcv7PyBzs=","linux-arm64":"h1:VY4gDzfxOrsM17J2qtgZgiAIsWhp7XWK1jMfE3kXV0s=","darwin-amd64":"h1:lNZeEEL2d/WCVokXuF1aGUU66U7zkfcDLoxktzPJdQY=","darwin-arm64":"h1:yCdfDZ+GhmDNz9efAMlsprJWmFX/baYtnSkwvgeWipA="}},"1.27.2":{"toolchains":{"linux-amd64":"h1:N6Xv/1OLzI0jVVkUwkrxHRZc/GCTARUo6idcngKwlDE=","linux-arm64":"h1:ZPmpRXAGb18VzsgBfc7C1IiDkORwc8GE7uU914Sto/U=","darwin-amd64":"h1:03CNzr/2lUKOYERXs4spVQrqWrUWwooSY9ysQH9Cjac=","darwin-arm64":"h1:OWOcrSqzhwiGakq5M09y6dXqfnRo/TkEZjJfltv91xo="}},"1.27.1":{"toolchains":{"linux-amd64":"h1:MeqkXdYlyiVdqJXENOTyX7xd8QjDM/mxR52RKOFBS0M=","linux-arm64":"h1:BhjYbTkha2ZqOR13zJ7cl8yLP1Y2RsrE0vqkhjs4lmQ=","darwin-amd64":"h1:0klAae3mIYfNIjR4ucgObyW53gWhHe7Pi8Rctm5uraY=","darwin-arm64":"h1:51Yfd9AJPm34szJ1qdVX7+kqAGDd3vI9FzVuY7UqLfA="}},"1.27.0":{"assets":{"linux-amd64":"675c26c449cbb18fc24b74650de1eabbae6e16f64326fd85a283fb3b58280685","linux-arm64":"51798d2c42d0e1c6ed7fd9f48728b4193abac9e8aad6dbac2fe96a81f5909bda","darwin-amd64":"d3314e25496e4381d71a5c51d2907e7af655d199f6780b549f015bd85fef4986","darwin-arm64":"90493b3bbd5e10f91d12153198bf1994fd756399b4fec93b49b0c6e2acdeeb3e","windows-amd64":"f0c0a0d33ba94f4d2c5dbc887334ce678b21813504ddb3aafcb06e60a5a667c4","windows-arm64":"6e0156b9788209931dd340fadc04171ce15063c17b51c92e7b86b51109626e90"},"toolchains":{"linux-amd64":"h1:fVts2HjYwzBWrJtkf1B9HRDAuCZcZLexWI6ZX6Ls/IU=","linux-arm64":"h1:j3YFWnbfYYDouN9SH55CdTuBmwMifUuKLBqZhkRRcHc=","darwin-amd64":"h1:IzMA5UWIaARsT0Meuwbuhn57MLx3voSn0P2gTZQr/y8=","darwin-arm64":"h1:QFUhEu+WNZ4lGI/0ual1EOKBq/Z/df/cL75PkCW8m1k="}},"1.26.11":{"toolchains":{"linux-amd64":"h1:KyINmJ/FQdKRmDYGuTAAXkumyeR2DyUlSNHZj7XaLFg="}},"1.26.10":{"toolchains":{"linux-amd64":"h1:5VAGHlY8yl8pTPVSNIez3SNMy6fWabs+QMR25f3oMT0=","linux-arm64":"h1:TuAzKmE5TqYnXpnhgY3GtBJCVg4AfNDA/K1gLyX5Hig=","darwin-amd64":"h1:0JApOD+sH1DW6WwvTcnIvl6MSylguxhQuhTbt6RJ1uo=","darwin-arm64":"h1:SfEWw1me2He9ojf4S+M6xTnGOP6CosVO88yaBsEgjJ0=","windows-amd64":"h1:ZCie1G8rYCijtritoBcOAGoxxCrhTVDHTvM423D7b/o="}},"1.26.9":{"toolchains":{"linux-amd64":"h1:H1MNjtpLSXRMijiKWuh1cj9j9YM4NXKqM93/8h6Aics=","linux-arm64":"h1:7zX/9hOPdr3dzQYUa5W/Bpz3BIL2eF1oDoQjg/io1U8=","darwin-amd64":"h1:TyV7Ix8NHDq/WB9MtwOqcSyyKAH2C89kK19rlx2zZt8=","darwin-arm64":"h1:u1IV5D8HPeURJjWAqzcC8QRXDJqvXlh7FpsA4lGIg1c="}},"1.26.8":{"toolchains":{"linux-amd64":"h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=","linux-arm64":"h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc=","darwin-amd64":"h1:7/9KPPN8PckcA9s91hm2jmQMhzW4KyTJXHIs45L0C9M=","darwin-arm64":"h1:dFjGhY6f8DTsY8/rLchUTDRRfjJP4pCrGCwxvHFT2Fg="}},"1.26.7":{"assets":{"linux-amd64":"ffb5f8de10c62550dfddab66b36b57030721e0a44a3218e9e1181d7b59f121ca","linux-arm64":"5a4ec883379d51ee9ce1040d5e87f8d35e20387574dd8c947feb01eabc3c1b37","darwin-amd64":"92e8b34bff3c89ab16404c595669ac8cb004cc2f676dcbd1f5b87a6b8def3b47","darwin-arm64":"020a1e8224811be75163e920bc77e0926a1390a6aeea19bdcf23f74b9d749f6d","windows-amd64":"f4f534a486e4bc3387fa18f08208f2f854b7aaea8a08f2a2d829a914a05abb11","windows-arm64":"6f1b08de9e2dd94f69c52e524ab6834737275253291e8fd7f1c12ed4eceeda89"},"toolchains":{"linux-amd64":"h1:BbG1DRIqH1ZVMRnQg/4M6jtOJjMFUusUjI+kXRBWqE8=","linux-arm64":"h1:3daC5cZuthisv2y8yd9iERt0sN0KIW5fFKNTbnxpDEA=","darwin-amd64":"h1:FK6EXnmzSxZIG6nc7bJX2iHVysMyd/xx0AY67uc0kcY=","darwin-arm64":"h1:jWj4WmeR+bP8+MHTebl847bOhnuXofJYymxz4gpwX+c="}},"1.26.6":{"assets":{"linux-amd64":"708effb774be8237570d0add163225abbdfaf4fca28b2611df167beba4feef89","linux-arm64":"d0507e9e9d7fe012aae570108cbd76c15de879e17130ab8cb90d4d7445cb1f2e","darwin-amd64":"08b65a63f244115121ced6c3b55ad38d801a7442acad5c949a17aad84ae6d684","darwin-arm64":"2dc95ce4675829f2df0e86b28bcef3283635902062a5f0580ca659bf570f3204","windows-amd64":"5b6c5b556525810463b5c897b50dc7a82d6a3dc0bfaf55d990a7e9f31d6b2318","windows-arm64":"06dbe785743d534ef8a469dad88adf7f1b2b438507ccfef9b98e7cf8c97b4b68"},"toolchains":{"linux-amd64":"h1:owmNw4SPM9h46FGOeGJVUWzFEEDSmO6g7gAtWoXp28s=","linux-arm64":"h1:YU5g0Kv9+YZGTJQ8l89vdVDpHOHzXHCuxsoUJm1d1TU=","darwin-amd64":"h1:TEfYcWu/K6qv0Th0HA/fC87NojQz3KmRDZJONlW2VpI=","darwin-arm64":"h1:bWbVug832DkhCPVPonMoyglnCu5t1R0qMSxflM2MZA8="}},"1.26.5":{"assets":{"linux-amd64":"5c2c3b16caefa1d968a94c1daca04a7ca301a496d9b086e17ad77bb81393f053","linux-arm64":"fe4789e92b1f33358680864bbe8704289e7bb5fc207d80623c308935bd696d49","darwin-amd64":"6231d8d3b8f5552ec6cbf6d685bdd5482e1e703214b120e89b3bf0d7bf1ef725","darwin-arm64":"efb87ff28af9a188d0536ef5d42e63dd52ba8263cd7344a993cc48dd11dedb6a","windows-amd64":"97e6b2a833b6d89f9ff17d25419ac0a7e3b482a044e9ab18cdef834bd834fd38","windows-arm64":"f96ee46396d69f1e231c8d981ec6a70216238a646a1f2cd74aea0d0016bbc017"},"toolchains":{"linux-amd64":"h1:/yCM7qVQu6sYYUewQ39rtTtRMYMHdbP9oNjgp+lEV9w=","linux-arm64":"h1:UHSk3bG/La7y0Yct6mGksNBsq5i/8jxM+TAKPjB6jUM=","darwin-amd64":"h1:iPFoVEazynNM8wQv8koY1zDw3oESG49c9gPLNAME338=","darwin-arm64":"h1:4SMhfplkToYrgXvrMZM7zaM5odTfMaEB7h4dA5VjlBg="}},"1.26.4":{"assets":{"linux-amd64":"1153d3d50e0ac764b447adfe05c2bcf08e889d42a02e0fe0259bd47f6733ad7f","linux-arm64":"ef758ae7c6cf9267c9c0ef080b8965f453d89ab2d25d9eb22de4405925238768","darwin-amd64":"05dc9b5f9997744520aaebb3d5deaa7c755371aebbfb7f97c2511a9f3367538d","darwin-arm64":"b62ad2b6d7d2464f12a5bcad7ff47f19d08325773b5efd21610e445a05a9bf53","windows-amd64":"3ca8fb4630b07c419cbdd51f754e31363cfcfb83b3a5354d9e895c90be2cc345","windows-arm64":"62247f56fb7d7b827d237152c4e3fcd69a24d0fa9430dc73dbda7593ae82bc8d"},"toolchains":{"linux-amd64":"h1:wAoHYF9gHXZdyCyZT4yuWhbjdIC/Iv5dpQsE+H3FgGU=","linux-arm64":"h1:jN5t8dCFiH2UQGMwT5Vm2S11spA4Aaed7jd/eaS9ouk=","darwin-amd64":"h1:f/41rmHk1FnZYRLTvzfaiDndKkglo+hvHPLMhasvKGY=","darwin-arm64":"h1:rHLTnGO5TGnsL7FfPWfGdmX5DIg1sX8/Zn94tjmTCWY="}},"1.26.3":{"assets":{"linux-amd64":"2b2cfc7148493da5e73981bffbf3353af381d5f93e789c82c79aff64962eb556","linux-arm64":"9d89a3ea57d141c2b22d70083f2c8459ba3890f2d9e818e7e933b75614936565","darwin-amd64":"278d580b32e299fe4a9c990fcf2d02acfe538c7e551a6ee18f9c7164573d2c63","darwin-arm64":"875cf54a15311eee2c99b9dd67c68c4a49351d489ab622bf2cfd28c8f2078d3c","windows-amd64":"20d2ceafb4ed41b96b879010927b28bc92a5be57a7c1801ce365a9ca51d3224a","windows-arm64":"95cd63bc6b0da77409ba819215afea9ddf5702c55a3b20af3dd90ea95c7b130c"},"toolchains":{"linux-amd64":"h1:LdHRR8AtYKtOQrWMnd5AbvhZMSVJ7HoO2wrqShPaLV8=","linux-arm64":"h1:KRiC8jsRApkVqG+J+n5bGoaipGxrQ4yTn8B7BnFjzd0=","darwin-amd64":"h1:Y3FJ1s3e68Y4ZMKIBqy014nXFt5MBfUF3BUIflpvLdE=","darwin-arm64":"h1:HavYdJnTBPfrF7TXm0KI42Mjvdx7ZqCWVKvxsy+e33k="}},"1.26.2":{"assets":{"linux-amd64":"990e6b4bbba816dc3ee129eaeaf4b42f17c2800b88a2166c265ac1a200262282","linux-arm64":"c958a1fe1b361391db163a485e21f5f228142d6f8b584f6bef89b26f66dc5b23","darwin-amd64":"bc3f1500d9968c36d705442d90ba91addf9271665033748b82532682e90a7966","darwin-arm64":"32af1522bf3e3ff3975864780a429cc0b41d190ec7bf90faa661d6d64566e7af","windows-amd64":"98eb3570bade15cb826b0909338df6cc6d2cf590bc39c471142002db3832b708","windows-arm64":"094d05caaf6ba235e2bd570b625d064ceb65943866252722a8f3fdba232139c6"},"toolchains":{"linux-amd64":"h1:mCBp0gCL9gQVqXpC60jQ7R46JDxL73qeF8hv6SnV2ss=","linux-arm64":"h1:825B2ojAZW7usy4LtVvkxKs89EwlM1mqV0OvDbIA5Ak=","darwin-amd64":"h1:F0JCixf++9Gvl7zux1Mo579294b/4oQeYlFKSx+8Sms=","darwin-arm64":"h1:ueqxBCv2I8myqzn68hoBnvwKd+pza8cYqfM4plJTf1U="}},"1.26.1":{"assets":{"linux-amd64":"031f088e5d955bab8657ede27ad4e3bc5b7c1ba281f05f245bcc304f327c987a","linux-arm64":"a290581cfe4fe28ddd737dde3095f3dbeb7f2e4065cab4eae44dfc53b760c2f7","darwin-amd64":"65773dab2f8cc4cd23d93ba6d0a805de150ca0b78378879292be0b903b8cdd08","darwin-arm64":"353df43a7811ce284c8938b5f3c7df40b7bfb6f56cb165b150bc40b5e2dd541f","windows-amd64":"9b68112c913f45b7aebbf13c036721264bbba7e03a642f8f7490c561eebd1ecc","windows-arm64":"c17e09676be0faad3cbed1c81bb02f38fb73e2f93d048571cc13730fe23f2d5b"},"toolchains":{"linux-amd64":"h1:ogZGgioUbILcJZb6JCPiHx+oAK/UZkw8SOIRLbGYtx4=","linux-arm64":"h1:j5RAJZEok3I7uVOkwobIO/KfOW5+/XTYeXkzq5TKQCw=","darwin-amd64":"h1:fpiAlaZcOf0DU25tQWkyzYVFNmYI0ipilElvMbhNF6g=","darwin-arm64":"h1:BNzTXDIQX8qm1G7H6i5wSGlQ8Do/5sR3iT3z6DiiOAI="}},"1.26.0":{"assets":{"linux-amd64":"aac1b08a0fb0c4e0a7c1555beb7b59180b05dfc5a3d62e40e9de90cd42f88235","linux-arm64":"bd03b743eb6eb4193ea3c3fd3956546bf0e3ca5b7076c8226334afe6b75704cd","darwin-amd64":"1ca28b7703cbea05a65b2a1d92d6b308610ef92f8824578a0874f2e60c9d5a22","darwin-arm64":"b1640525dfe68f066d56f200bef7bf4dce955a1a893bd061de6754c211431023","windows-amd64":"9bbe0fc64236b2b51f6255c05c4232532b8ecc0e6d2e00950bd3021d8a4d07d4","windows-arm64":"73bdbb9f64aa152758024485c5243a1098182bb741fcc603b6fb664ee5e0fe35"},"toolchains":{"linux-amd64":"h1:1p2G5COR51f8Q3EQ4HLJQDDL2ytLEqfL/yTawB0Jr8w=","linux-arm64":"h1:lAFrRm35hIzvRSMYiELtaPaitr22pp6iaBbdPBuJg2U=","darwin-amd64":"h1:61z5Ro4Bu94KeOIkb+TsXFrqOBJ0CBU1pHmh3MSfFWk=","darwin-arm64":"h1:lJzzTsXFQzfrSkuhjLAkY6sc1hxcB4rgbk6DOcFLg2A="}},"1.25.14":{"assets":{"linux-amd64":"a21ae5633a269bcd7e90cf767e48225633795e99d831742cbf3397064fee7712","linux-arm64":"9bf234ea70ffec9347fdf6b22ce4add51717d3386a38a441e8c8743fceb5eaee","darwin-amd64":"b09087a67d5792a8b0fcbf74212d62560c94ac8a8fd750ff920d8cb5f1e20118","darwin-arm64":"5b26c0b6f308240fca2614fb02f622cfcc8c0cc3b69c78bba4845489a4590259","windows-amd64":"119044a92b3987c341cd6aebb256676dd4780d292f7b4e72a3e9976677841697","windows-arm64":"96fb31ae26b288b5311bd31d8252d4a62c8a661e4dbb64d504cc646e4d10a57f"},"toolchains":{"linux-amd64":"h1:XriDgll2yv4W2YeUo2X/WuUuy+iGJkXGH0CQloMBEXo=","linux-arm64":"h1:tccCYNAEolyjUyQVNxD/wJuly2Sx85m+OUkzGIhO1oY=","darwin-amd64":"h1:k2nprmnbizjd95GkW1kNYlZeGqIamA7RwjLFeCism2s=","darwin-arm64":"h1:PlAcT2a+0968GlDi1bcw4eLomqqbBNGNuje3bTMvnaw=","windows-amd64":"h1:DeUvd+5+WQ1iIe887VZlb64V41+zGMXGVBbfc+2HQj4="}},"1.25.13":{"assets":{"linux-amd64":"39042a078ea9ceebe3ecda4a7188f0f5b96e14a071d27923ba7f40b456e85ae3","linux-arm64":"adad240fcb6bd180cf973b4b7c747baf4ec81d08b7d40ca35940ee4531971490","darwin-amd64":"d742b7a53f8c8be5e02d75263883482cebabbe14ec9308cb056dd8aebeb040df","darwin-arm64":"916fe61a2bc78dd516b3629ee3428b06e17141b85a70f1986c260149a3d2ffbd","windows-amd64":"54a6bbffada82938ac4ae66e354b2e9c04ebdceff96f8d0455406c723b5ed1fc","windows-arm64":"a6db6c10e2828ccb932600039cbd9dc0dcd05c245222d83206ac9f103039167e"},"toolchains":{"linux-amd64":"h1:8m9G1FY+SrNsrXOkxJbgSyWs5ECXiqRWPiNjeyXDUvY="}},"1.25.12":{"assets":{"linux-amd64":"234828b7a89e0e303d2556310ee549fbcf253d28de937bac3da13d6294262ac1","linux-arm64":"8b5884aef89600aef5b0b051fb971f11f49bb996521e911f30f02a66884f7bd2","darwin-amd64":"00a2e743b82bccec03c51c4b0f7e46d5fec52184075fd6c5183c3bb39ae9fb00","darwin-arm64":"fa2c88bbcf64bd3b2aef355f026cfec6d3a4a01c132f999c8f8c964eb767164f","windows-amd64":"d5dc82da351b00e5eedd04f41356817d674cc4308131f0f638a5b14c5c3af4cb","windows-arm64":"054f046a5fa31fdcc9491cc19065cbf43bf521d805bbe298ae8d65dd981fca84"},"toolchains":{"linux-amd64":"h1:AipLNAZSwISqkbKBzTKHeWQG/R608fShRbc3RaxOL38="}},"1.25.11":{"assets":{"linux-amd64":"34f14304e856893f4ba30c2cacfe93906e9de7915c5f6aaaf3a81cdccd7ba30b","linux-arm64":"c30bf9e156a54ea4e31fbbbf31a712b32734b58cc9a22426fa5ee632d0885124","darwin-amd64":"26d0ee4071de42b5c332337db9fdd234072877697c547e46e85efb0f59507c66","darwin-arm64":"cd8d4920e7930d55da1a5a57ba43a64b1305f71cdf2ca3c76cd8c549272b1680","windows-amd64":"b7401f1b41517428e537493316256fb7cf03c66a130a0103ab07f3a2152e2112","windows-arm64":"06cc17219efe1d7f7f08fa65a16a82d862cd46445e84e78caa5447019e4f8b37"},"toolchains":{"linux-amd64":"h1:AUChz5pzC7L9cEGXaGD6Z0N5m2H2JDiTZywfitOXskU="}},"1.25.10":{"assets":{"linux-amd64":"42d4f7a32316aa66591eca7e89867256057a4264451aca10570a715b3637ba70","linux-arm64":"654da1f9b50a5d1c2a85ccf8ed405aa89c06e94d18384628bf186f7712677b08","darwin-amd64":"52321165a3146cd91865ef98371506a846ed4dc4f9f1c9323e5ad90d2a411e06","darwin-arm64":"795691a425de7e7cdba3544f354dcd2cebcf52e87dc6898193878f34eb6d634f","windows-amd64":"ca37af2dadd8544464f1a9ca7c3886499d1cdfcb263855d0a1d71f194b2bd222","windows-arm64":"38be57e0398bd93673d65bcae6dc7ee3cf151d7038d0dba5c60a5153022872da"},"toolchains":{"linux-amd64":"h1:Plk0hZ6atT3FbRjh3/KPRdQyJsmueP6LEiqP3iBsfNM="}},"1.25.9":{"assets":{"linux-amd64":"00859d7bd6defe8bf84d9db9e57b9a4467b2887c18cd93ae7460e713db774bc1","linux-arm64":"ec342e7389b7f489564ed5463c63b16cf8040023dabc7861256677165a8c0e2b","darwin-amd64":"92cb78fba4796e218c1accb0ea0a214ef2094c382049a244ad6505505d015fbe","darwin-arm64":"9528be7329b9770631a6bd09ca2f3a73ed7332bec01d87435e75e92d8f130363","windows-amd64":"a7a710e225467b34e9e09fb432b829c86c9b2da5821ee5418f7eb2e8ae1a22cc","windows-arm64":"33cd73cf1b3ceee655ef71bc96e94006c02ae3c617fdd67ac9be3dfae3957449"},"toolchains":{"linux-amd64":"h1:vwejtYs6HA94+f0iP85chzxeCiCmEEG4GsK4W1moovI="}},"1.25.8":{"assets":{"linux-amd64":"ceb5e041bbc3893846bd1614d76cb4681c91dadee579426cf21a63f2d7e03be6","linux-arm64":"7d137f59f66bb93f40a6b2b11e713adc2a9d0c8d9ae581718e3fad19e5295dc7","darwin-amd64":"a0b8136598baf192af400051cee2481ffb407f4c113a81ff400896e26cbce9e4","darwin-arm64":"c6547959f5dbe8440bf3da972bd65ba900168de5e7ab01464fbdc7ac8375c21c","windows-amd64":"8d4ed9a270b33df7a6d3ff3a5316e103e0042fcc4f0c9a80e40378700bab6794","windows-arm64":"0ffaef4a9617a8819294b5f52aefca1415dce644a70f5ad155676293ab052a31"},"toolchains":{"linux-amd64":"h1:MkNvPo+gHdMv6KJDtF7Ut6u/EG5iJRIfJv5eKmh7bNM="}},"1.25.7":{"assets":{"linux-amd64":"12e6d6a191091ae27dc31f6efc630e3a3b8ba409baf3573d955b196fdf086005","linux-arm64":"ba611a53534135a81067240eff9508cd7e256c560edd5d8c2fef54f083c07129","darwin-amd64":"bf5050a2152f4053837b886e8d9640c829dbacbc3370f913351eb0904cb706f5","darwin-arm64":"ff18369ffad05c57d5bed888b660b31385f3c913670a83ef557cdfd98ea9ae1b","windows-amd64":"c75e5f4ff62d085cc0017be3ad19d5536f46825fa05db06ec468941f847e3228","windows-arm64":"807033f85931bc4a589ca8497535dcbeb1f30d506e47fa200f5f04c4a71c3d9f"},"toolchains":{"linux-amd64":"h1:Rn6vCeMS5u+S9P/orrxlLZKvBseZDeUz/S2Jyj+B1EQ="}},"1.25.6":{"assets":{"linux-amd64":"f022b6aad78e362bcba9b0b94d09ad58c5a70c6ba3b7582905fababf5fe0181a","linux-arm64":"738ef87d79c34272424ccdf83302b7b0300b8b096ed443896089306117943dd5","darwin-amd64":"e2b5b237f5c262931b8e280ac4b8363f156e19bfad5270c099998932819670b7","darwin-arm64":"984521ae978a5377c7d782fd2dd953291840d7d3d0bd95781a1f32f16d94a006","windows-amd64":"19b4733b727ba5c611b5656187f3ac367d278d64c3d4199a845e39c0fdac5335","windows-arm64":"8f2d8e6dd0849a2ec0ade1683bcfb7809e64d264a4273d8437841000a28ffb60"},"toolchains":{"linux-amd64":"h1:bFBg1JW4x1TlzEzCjRIMNGxfcVgq6kp2eNEQAdHq0Wk="}},"1.25.5":{"assets":{"linux-amd64":"9e9b755d63b36acf30c12a9a3fc379243714c1c6d3dd72861da637f336ebb35b","linux-arm64":"b00b694903d126c588c378e72d3545549935d3982635ba3f7a964c9fa23fe3b9","darwin-amd64":"b69d51bce599e5381a94ce15263ae644ec84667a5ce23d58dc2e63e2c12a9f56","darwin-arm64":"bed8ebe824e3d3b27e8471d1307f803fc6ab8e1d0eb7a4ae196979bd9b801dd3","windows-amd64":"ae756cce1cb80c819b4fe01b0353807178f532211b47f72d7fa77949de054ebb","windows-arm64":"55a94a423a6b8f3ac2ac4d05a6e44d7760c6520a2c6dcef7425f6bac79c4eece"},"toolchains":{"linux-amd64":"h1:IkknVKy/4hLMR+ZwWfP4Oqhjz2sKqNtEXz1meP8P3Nc="}},"1.25.4":{"assets":{"linux-amd64":"9fa5ffeda4170de60f67f3aa0f824e426421ba724c21e133c1e35d6159ca1bec","linux-arm64":"a68e86d4b72c2c2fecf7dfed667680b6c2a071221bbdb6913cf83ce3f80d9ff0","darwin-amd64":"33ba03ff9973f5bd26d516eea35328832a9525ecc4d169b15937ffe2ce66a7d8","darwin-arm64":"c1b04e74251fe1dfbc5382e73d0c6d96f49642d8aebb7ee10a7ecd4cae36ebd2","windows-amd64":"6dad204d42719795f22067553b2b042c0e710b32c5a00f6c67892865167fdfd0","windows-arm64":"138aa10a6808b4cff8657478be14772a05335bc8d7e51955e7a6d9ac335af3e4"},"toolchains":{"linux-amd64":"h1:5e4fxJf48MqaBmsurT33X8lENq6kLpby4xLNGF0tmEw=","linux-arm64":"h1:+dQ0OTT7ZJts1pLKCvRSGOfw5tcBo7PoAsmTf1k6ttc=","darwin-amd64":"h1:im+nzvn94/ssch3jH7BS0FTcZqWARkzcBJcccMeSn2Q=","darwin-arm64":"h1:lObOTP+XSdmcfUTEEum0VYTDeB5QBSmyZ1mSaellac8="}},"1.25.3":{"assets":{"linux-amd64":"0335f314b6e7bfe08c3d0cfaa7c19db961b7b99fb20be62b0a826c992ad14e0f","linux-arm64":"1d42ebc84999b5e2069f5e31b67d6fc5d67308adad3e178d5a2ee2c9ff2001f5","darwin-amd64":"1641050b422b80dfd6299f8aa7eb8798d1cd23eac7e79f445728926e881b7bcd","darwin-arm64":"7c083e3d2c00debfeb2f77d9a4c00a1aac97113b89b9ccc42a90487af3437382","windows-amd64":"bc249a599c6fe9d0d4093c363856f6c6320dbbe05e5d5d8818b711fb4a14fc23","windows-arm64":"54aeaffcb70b4269fc97a325319640f44a0dc16b58cce39463014d5be1014233"},"toolchains":{"linux-amd64":"h1:OsvRiFtt0A9JsTaoQsnFK4wKOOAY2UtJvkOT+Djl7tQ="}},"1.25.2":{"assets":{"linux-amd64":"d7fa7f8fbd16263aa2501d681b11f972a5fd8e811f7b10cb9b26d031a3d7454b","linux-arm64":"9aaeb044bf8dbf50ca2fbf0edc5ebc98b90d5bda8c6b2911526df76f61232919","darwin-amd64":"95493abb01da81638ab5083ff3f97e8f923cb42a64c2e16728e3cf5b0cd3fc5a","darwin-arm64":"d1ade1b480e51b6269b6e65856c602aed047e1f0d32fffef7eebbd7faa8d7687","windows-amd64":"c18b46f6aa44dbfcd54a9db19dd2fcc5ad684819addcfcf968aa75dad89a89c8","windows-arm64":"35301ccb7ec72788102fbec4106797d802576af61ffb0ab844467c38e166900e"},"toolchains":{"linux-amd64":"h1:dsjt4IgqLeffK6rYH19PjocNVS6EpoyNnu3dmooUcGs="}},"1.25.1":{"assets":{"linux-amd64":"7716a0d940a0f6ae8e1f3b3f4f36299dc53e31b16840dbd171254312c41ca12e","linux-arm64":"65a3e34fb2126f55b34e1edfc709121660e1be2dee6bdf405fc399a63a95a87d","darwin-amd64":"1d622468f767a1b9fe1e1e67bd6ce6744d04e0c68712adc689748bbeccb126bb","darwin-arm64":"68deebb214f39d542e518ebb0598a406ab1b5a22bba8ec9ade9f55fb4dd94a6c","windows-amd64":"4a974de310e7ee1d523d2fcedb114ba5fa75408c98eb3652023e55ccf3fa7cab","windows-arm64":"04bc3c078e9e904c4d58d6ac2532a5bdd402bd36a9ff0b5949b3c5e6006a05ee"},"toolchains":{"linux-amd64":"h1:bPMvVVpMGzzlM0lLtOuX0U9tVPCVdaeMGLUq/SZX0YA="}},"1.25.0":{"assets":{"linux-amd64":"2852af0cb20a13139b3448992e69b868e50ed0f8a1e5940ee1de9e19a123b613","linux-arm64":"05de75d6994a2783699815ee553bd5a9327d8b79991de36e38b66862782f54ae","darwin-amd64":"5bd60e823037062c2307c71e8111809865116714d6f6b410597cf5075dfd80ef","darwin-arm64":"544932844156d8172f7a28f77f2ac9c15a23046698b6243f633b0a0b00c0749c","windows-amd64":"89efb4f9b30812eee083cc1770fdd2913c14d301064f6454851428f9707d190b","windows-arm64":"27bab004c72b3d7bd05a69b6ec0fc54a309b4b78cc569dd963d8b3ec28bfdb8c"},"toolchains":{"linux-amd64":"h1:wVC9wx2XOcP5gHiN8ZzfyTfjlrDLSS7Hu1wjI01n68U=","linux-arm64":"h1:hHtJUQup8RrD0u1JkoREqx9fkdEMQQUusYS1dYLIUpk=","darwin-amd64":"h1:h3NOT2FT/S6TGRuke1kuaCOMVjIC/Ay5rYqPoPvW3GA=","darwin-arm64":"h1:vRH1x84hQ9fSL0nnEQKoXge8VljRdagi2EI8mza+jX4="}},"1.24.13":{"assets":{"linux-amd64":"1fc94b57134d51669c72173ad5d49fd62afb0f1db9bf3f798fd98ee423f8d730","linux-arm64":"74d97be1cc3a474129590c67ebf748a96e72d9f3a2b6fef3ed3275de591d49b3","darwin-amd64":"6cc6549b06725220b342b740497ffd24e0ebdcef75781a77931ca199f46ad781","darwin-arm64":"f282d882c3353485e2fc6c634606d85caf36e855167d59b996dbeae19fa7629a","windows-amd64":"40b16bc8f00540a2cb02dff4de72b73e966fdd8d65f95e33d8e4080b48a2459a","windows-arm64":"e2c4e1b0c083965adecb893b97145f89bb8e39b3d745c6499fa1f8aa44bc065f"},"toolchains":{"linux-amd64":"h1:5sgfUhn9QCgVl4UYj32GrIYFHI3bi2UX55tNfupXwxc="}},"1.24.12":{"assets":{"linux-amd64":"bddf8e653c82429aea7aec2520774e79925d4bb929fe20e67ecc00dd5af44c50","linux-arm64":"4e02e2979e53b40f3666bba9f7e5ea0b99ea5156e0824b343fd054742c25498d","darwin-amd64":"4b9cc6771b56645da35a83a5424ae507f3250829b0d227e75f57b73e72da1f76","darwin-arm64":"098d0c039357c3652ec6c97d5451bc4dc24f7cf30ed902373ed9a8134aab2d29","windows-amd64":"20e4bb6417117150d486181b16eaea4f1a9e7d8a2407a77da65d2b4e28dca53d","windows-arm64":"752e862a4479c7f5b231c2cdc7b5d33d2e7ac71fbe5d9eab3121b2f991090cbc"},"toolchains":{"linux-amd64":"h1:ep9ZJRj1cwBqxsFNTDPGXMJNkO5oVNTiRTkZlr54qJc="}},"1.24.11":{"assets":{"linux-amd64":"bceca00afaac856bc48b4cc33db7cd9eb383c81811379faed3bdbc80edb0af65","linux-arm64":"beaf0f51cbe0bd71b8289b2b6fa96c0b11cd86aa58672691ef2f1de88eb621de","darwin-amd64":"c45566cf265e2083cd0324e88648a9c28d0edede7b5fd12f8dc6932155a344c5","darwin-arm64":"a9c90c786e75d5d1da0547de2d1199034df6a4b163af2fa91b9168c65f229c12","windows-amd64":"39f6267b6bb2a1c0daa83f563b3bf0a1a3e49925ecf6da854f7ff7d5e78d6968","windows-arm64":"1bafb42190b67fba93fbf1a236a193b0f6058db65d7406965374ce7af2ca3917"},"toolchains":{"linux-amd64":"h1:hxQU5yWTnb0g5kLfz0z3G0wrgC9rQGwX9qPSPnpQuGY="}},"1.24.10":{"assets":{"linux-amd64":"dd52b974e3d9c5a7bbfb222c685806def6be5d6f7efd10f9caa9ca1fa2f47955","linux-arm64":"94a99dae43dab8a3fe337485bbb89214b524285ec53ea02040514b0c2a9c3f94","darwin-amd64":"fde05d84f7f64c8d01564f299ea1897fe94457d20d8d9054200ac1f8ae1c2bc3","darwin-arm64":"71c70841bcdadf4b5d2f7c0f099952907969f25235663622a47d6f2233ad39aa","windows-amd64":"2444fb53637facb37c06faa85d64c38c6cd23d22407f205edb68c7ddb8fbe0d4","windows-arm64":"2f3fad22a05ebee2d8cfeddbda35a1821a3c6d1fab102cd9443963e0f6a46486"},"toolchains":{"linux-amd64":"h1:t7US/kj2nvdPN3Xhzi55/tMThO0GRmyR9GhmFle1gk4="}},"1.24.9":{"assets":{"linux-amd64":"5b7899591c2dd6e9da1809fde4a2fad842c45d3f6b9deb235ba82216e31e34a6","linux-arm64":"9aa1243d51d41e2f93e895c89c0a2daf7166768c4a4c3ac79db81029d295a540","darwin-amd64":"961aa2ae2b97e428d6d8991367e7c98cb403bac54276b8259aead42a0081591c","darwin-arm64":"af451b40651d7fb36db1bbbd9c66ddbed28b96d7da48abea50a19f82c6e9d1d6","windows-amd64":"dce0a479fa60142aebb67e22664dfae156d4ec1dd1ab314b7a2c27d4ee59681c","windows-arm64":"2cfd1d3ad30e4fef556e8c5b743eb69c8b5045557dca2deb4a156e162d4c8baf"},"toolchains":{"linux-amd64":"h1:XCaHFxbYbAFzirf0FlQ6XUJ3WM+yR7FdDHZvREoPVDI="}},"1.24.8":{"assets":{"linux-amd64":"6842c516ca66c89d648a7f1dbe28e28c47b61b59f8f06633eb2ceb1188e9251d","linux-arm64":"38ac33b4cfa41e8a32132de7a87c6db49277ab5c0de1412512484db1ed77637e","darwin-amd64":"ecb3cecb1e0bcfb24e50039701f9505b09744cc4730a8b9fc512b0a3b47cf232","darwin-arm64":"0db27ff8c3e35fd93ccf9d31dd88a0f9c6454e8d9b30c28bd88a70b930cc4240","windows-amd64":"0de7b65422d9377404a22f3903f17b20e4065f6c43e136ae2de16494c8c6b057","windows-arm64":"da6d3dbed0d7923605f3656d4213915b0f148797d18e18cde2a654a6f232b6d5"},"toolchains":{"linux-amd64":"h1:o+G6Bm1pZ2rOSrnuT3tg10gGH+a4AIwwBCOoVPwE1aI="}},"1.24.7":{"assets":{"linux-amd64":"da18191ddb7db8a9339816f3e2b54bdded8047cdc2a5d67059478f8d1595c43f","linux-arm64":"fd2bccce882e29369f56c86487663bb78ba7ea9e02188a5b0269303a0c3d33ab","darwin-amd64":"138b6be2138e83d2c90c23d3a2cc94fcb11864d8db0706bb1d1e0dde744dc46a","darwin-arm64":"d06bad763f8820d3e29ee11f2c0c71438903c007e772a159c5760a300298302e","windows-amd64":"453873081af26fc7fb09710b1187dbc940b8179a4dd59b30e67b4ffa6fb57237","windows-arm64":"879513669d41df98d9237afbf603767632f5b5f6732a61f43f964a3286635d9d"},"toolchains":{"linux-amd64":"h1:3R2NlHET4fpU7qLG10YzothrBHDbSepihIvLagThQHQ="}},"1.24.6":{"assets":{"linux-amd64":"bbca37cc395c974ffa4893ee35819ad23ebb27426df87af92e93a9ec66ef8712","linux-arm64":"124ea6033a8bf98aa9fbab53e58d134905262d45a022af3a90b73320f3c3afd5","darwin-amd64":"4a8d7a32052f223e71faab424a69430455b27b3fff5f4e651f9d97c3e51a8746","darwin-arm64":"4e29202c49573b953be7cc3500e1f8d9e66ddd12faa8cf0939a4951411e09a2a","windows-amd64":"4fbc8af2cfca9e5059019b5150a426eb78e1e57718bf08f0e52b1c942a2782bf","windows-arm64":"45c41b237d00e92e4cf8adce11b4c5258048b47a92bfbb1f4ef3b928d6fcb0b2"},"toolchains":{"linux-amd64":"h1:ddMwad9gwMnW/sEogIxiiTOS/KOJdVWoJQMCga/Sc3Q="}},"1.24.5":{"assets":{"linux-amd64":"10ad9e86233e74c0f6590fe5426895de6bf388964210eac34a6d83f38918ecdc","linux-arm64":"0df02e6aeb3d3c06c95ff201d575907c736d6c62cfa4b6934c11203f1d600ffa","darwin-amd64":"2fe5f3866b8fbcd20625d531f81019e574376b8a840b0a096d8a2180308b1672","darwin-arm64":"92d30a678f306c327c544758f2d2fa5515aa60abe9dba4ca35fbf9b8bfc53212","windows-amd64":"658f432689106d4e0a401a2ebb522b1213f497bc8357142fe8def18d79f02957","windows-arm64":"cd2955c4e3166a0cef4b76830025e4cc6e9ecccff32c02979a63f534d83c2e66"},"toolchains":{"linux-amd64":"h1:J3XiuBIiVPnlfCSOjkv8AGhrPIL7w6Y66uTTos547f8="}},"1.24.4":{"assets":{"linux-amd64":"77e5da33bb72aeaef1ba4418b6fe511bc4d041873cbf82e5aa6318740df98717","linux-arm64":"d5501ee5aca0f258d5fe9bfaed401958445014495dc115f202d43d5210b45241","darwin-amd64":"69bef555e114b4a2252452b6e7049afc31fbdf2d39790b669165e89525cd3f5c","darwin-arm64":"27973684b515eaf461065054e6b572d9390c05e69ba4a423076c160165336470","windows-amd64":"b751a1136cb9d8a2e7ebb22c538c4f02c09b98138c7c8bfb78a54a4566c013b1","windows-arm64":"d17da51bc85bd010754a4063215d15d2c033cc289d67ca9201a03c9041b2969d"},"toolchains":{"linux-amd64":"h1:nm4Il5pypT+vEB1UPY4e+r1p/0HoRr/2jjj+dwb8KhA="}},"1.24.3":{"assets":{"linux-amd64":"3333f6ea53afa971e9078895eaa4ac7204a8c6b5c68c10e6bc9a33e8e391bdd8","linux-arm64":"a463cb59382bd7ae7d8f4c68846e73c4d589f223c589ac76871b66811ded7836","darwin-amd64":"13e6fe3fcf65689d77d40e633de1e31c6febbdbcb846eb05fc2434ed2213e92b","darwin-arm64":"64a3fa22142f627e78fac3018ce3d4aeace68b743eff0afda8aae0411df5e4fb","windows-amd64":"be9787cb08998b1860fe3513e48a5fe5b96302d358a321b58e651184fa9638b3","windows-arm64":"eec9fa736056b54dd88ecb669db2bfad39b0c48f6f9080f036dfa1ca42dc4bb5"},"toolchains":{"linux-amd64":"h1:Q/mjT/SnwTC6ul3pBoqVQHTfd50K5MlPITmS5PmsXxw="}},"1.24.2":{"assets":{"linux-amd64":"68097bd680839cbc9d464a0edce4f7c333975e27a90246890e9f1078c7e702ad","linux-arm64":"756274ea4b68fa5535eb9fe2559889287d725a8da63c6aae4d5f23778c229f4b","darwin-amd64":"238d9c065d09ff6af229d2e3b8b5e85e688318d69f4006fb85a96e41c216ea83","darwin-arm64":"b70f8b3c5b4ccb0ad4ffa5ee91cd38075df20fdbd953a1daedd47f50fbcff47a","windows-amd64":"29c553aabee0743e2ffa3e9fa0cda00ef3b3cc4ff0bc92007f31f80fd69892e1","windows-arm64":"ab267f7f9a3366d48d7664be9e627ce3e63273231430cce5f7783fb910f14148"},"toolchains":{"linux-amd64":"h1:R9IIB2RUnzzL1V20iFM8ThvETQpC28HLmNVkchhyjb0="}},"1.24.1":{"assets":{"linux-amd64":"cb2396bae64183cdccf81a9a6df0aea3bce9511fc21469fb89a0c00470088073","linux-arm64":"8df5750ffc0281017fb6070fba450f5d22b600a02081dceef47966ffaf36a3af","darwin-amd64":"addbfce2056744962e2d7436313ab93486660cf7a2e066d171b9d6f2da7c7abe","darwin-arm64":"295581b5619acc92f5106e5bcb05c51869337eb19742fdfa6c8346c18e78ff88","windows-amd64":"95666b551453209a2b8869d29d177285ff9573af10f085d961d7ae5440f645ce","windows-arm64":"e28c4e6d0b913955765b46157ab88ae59bb636acaa12d7bec959aa6900f1cebd"},"toolchains":{"linux-amd64":"h1:+AbJFFR/Yl0P7OUo47KYyCkJGQwVW2QsKjfJalHZRnM="}},"1.24.0":{"assets":{"linux-amd64":"dea9ca38a0b852a74e81c26134671af7c0fbe65d81b0dc1c5bfe22cf7d4c8858","linux-arm64":"c3fa6d16ffa261091a5617145553c71d21435ce547e44cc6dfb7470865527cc7","darwin-amd64":"7af054e5088b68c24b3d6e135e5ca8d91bbd5a05cb7f7f0187367b3e6e9e05ee","darwin-arm64":"fd9cfb5dd6c75a347cfc641a253f0db1cebaca16b0dd37965351c6184ba595e4","windows-amd64":"96b7280979205813759ee6947be7e3bb497da85c482711116c00522e3bb41ff1","windows-arm64":"53f73450fb66075d16be9f206e9177bd972b528168271918c4747903b5596c3d"},"toolchains":{"linux-amd64":"h1:oPC9yECkA1xwFfkEB5H9B9GDchhCH79d2Y7l4ybHXF0="}},"1.23.12":{"assets":{"linux-amd64":"d3847fef834e9db11bf64e3fb34db9c04db14e068eeb064f49af747010454f90","linux-arm64":"52ce172f96e21da53b1ae9079808560d49b02ac86cecfa457217597f9bc28ab3","darwin-amd64":"0f6efdc3ffc6f03b230016acca0aef43c229de022d0ff401e7aa4ad4862eca8e","darwin-arm64":"5bfa117e401ae64e7ffb960243c448b535fe007e682a13ff6c7371f4a6f0ccaa","windows-amd64":"07c35866cdd864b81bb6f1cfbf25ac7f87ddc3a976ede1bf5112acbb12dfe6dc","windows-arm64":"22a5da4989e57ee4b0fb106429ffadc3bc2357b268885720025be5b0877d6fe9"},"toolchains":{"linux-amd64":"h1:CQZ55qhuGAYcgv4npnr3DsfZP3i8URMjkpv7TYHRIH4="}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/golangci-lint.json
const golangci_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"golangci-lint","megabytes":42,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-linux-amd64.tar.gz"],"member":"golangci-lint-{version}-linux-amd64/golangci-lint"},"linux-arm64":{"urls":["https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-linux-arm64.tar.gz"],"member":"golangci-lint-{version}-linux-arm64/golangci-lint"},"darwin-amd64":{"urls":["https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-darwin-amd64.tar.gz"],"member":"golangci-lint-{version}-darwin-amd64/golangci-lint"},"darwin-arm64":{"urls":["https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-darwin-arm64.tar.gz"],"member":"golangci-lint-{version}-darwin-arm64/golangci-lint"},"windows-amd64":{"urls":["https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-windows-amd64.zip"],"member":"golangci-lint-{version}-windows-amd64/golangci-lint.exe"},"windows-arm64":{"urls":["https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-windows-arm64.zip"],"member":"golangci-lint-{version}-windows-arm64/golangci-lint.exe"}},"checksums":"https://github.com/golangci/golangci-lint/releases/download/v{version}/golangci-lint-{version}-checksums.txt"},"modules":[{"versions":"*","path":"github.com/golangci/golangci-lint/v2","package":"./cmd/golangci-lint","ldflags":"-s -w -X main.version={version} -X main.commit=v{version} -X main.date=unknown"}],"versions":{"2.15.0":{"module":"h1:w94zf8HAYI7hm3164kwKsvZRuqXvY+YxeFoTbu1OLg8="},"2.14.0":{"module":"h1:ot8QffRa4LzAAEgtvNYrVs9esxQ7xoTwoAv6uhp4ngA="},"2.13.2":{"module":"h1:bCyq3E4vo9qwzifjpzJqYndEt7Ncva80qkk8G2B4TXU="},"2.13.1":{"assets":{"linux-amd64":"b17bfbc9d4aaa48be7f4f1ce3240bc3d8200c870c072bacf15c26219e2cfb9cc","linux-arm64":"908317c23db18448f924e853b3d8a659fd919614cd438f224810a4053daa2607","darwin-amd64":"2c373363953e4e0bee2a03b7fe864a5eb6a3822927cb077d9ca33f2ae3cb2da2","darwin-arm64":"0c9818baf6fb8ad26c6d2ef51b68d5a1e260ef07727036b1431647cc44637c7c","windows-amd64":"cc119bdd57d2b35ce36fbc174b54949e1a1e45f2cadaf64372cc799cabaf88a9","windows-arm64":"88ee9636ab1eeaff9384a8894b377fb8c2f4a820310ffa2ff5bafb1173dc87ce"},"module":"h1:RuM4OcluM4xFQcGuRE6R7jA33pqxK/W1EsBxpugdZjg="},"2.13.0":{"assets":{"windows-amd64":"472631b96f042a596d0f11bf0b7e162545b39178f9b13f72ef6d12808f831518","windows-arm64":"b495b8bc92349287ac441dda34db662af0146941e40ae3d5a2a5a320e9954782"}},"2.12.2":{"assets":{"linux-amd64":"8df580d2670fed8fa984aac0507099af8df275e665215f5c7a2ae3943893a553","linux-arm64":"44cd40a8c76c86755375adfeea52cfd3533cb43d7bd647771e0ae065e166df3a","darwin-amd64":"f6f06d94b6241521c53d15450c5209b028270bf966f842afb11c030c79f5bc16","darwin-arm64":"a9c54498731b3128f79e090be6110f3e5fffccc617b08142ed244d4126c73f29","windows-amd64":"bd42e3ebc8cb4ececb86941983baaf1dc221bbb04d838e94ce63b49cc91e02bb","windows-arm64":"947b9a5bf762d465710b376c156f0184abb2168378b0826af1899e0ee7183742"},"module":"h1:7+d1uY0bq1MU2UV3R5pW5Q7QWdcoq4naMRXM+gsJKrs="},"2.12.1":{"assets":{"linux-amd64":"82c7932d9aa10c34e22ef56961ac5aad71d4a14806a1a31b06931add2688b368","linux-arm64":"23c8e14f42b288d11d46ef52c622e2481d92901edfb263c2cf10875f38d386c4","darwin-amd64":"26a9508ee6d35e89201145b94261d7b55d779474c57677a7bba8b1f12f59309f","darwin-arm64":"393a64ef9b75a5b6c8c8bf8895b8d8208790e6690a43de19a12f3f8bc0e9ad52","windows-amd64":"2b2f837b2a7b91787ecb9b7493bdeae801e9f84e6588984b2c33c34dc2956478","windows-arm64":"a75111a6e839907cfba5da9bce9ef98056707ae623d9e68f7de263dd7ef99ace"}},"2.12.0":{"assets":{"linux-amd64":"6b89d77b6396f81decee882f20473486bda5ef28b160f9a13b08f24848d9003c","linux-arm64":"d45e927875a58abdd11b4d923cd8e4f191f8457260d9bb2f9f4cb7e7de5fec55","darwin-amd64":"ee171dcdf0865a918c261324f6c2ccf48e3d820559c17a61835834e4ffc9144c","darwin-arm64":"22887117c0deb510209795a4cf06a7d6829118a28ff2a49636e5f458c4399a80","windows-amd64":"4b54595e7e8c652e011d09a8897cbbeb5f315da9a4f4eb3d03cace3ed1944007","windows-arm64":"c361f2cdb071ec203b6050475262612d5a5c9bcb1ce3c64a96ef46f890585468"}},"2.11.4":{"assets":{"linux-amd64":"200c5b7503f67b59a6743ccf32133026c174e272b930ee79aa2aa6f37aca7ef1","linux-arm64":"3bcfa2e6f3d32b2bf5cd75eaa876447507025e0303698633f722a05331988db4","darwin-amd64":"c900d4048db75d1edfd550fd11cf6a9b3008e7caa8e119fcddbc700412d63e60","darwin-arm64":"02db2a2dae8b26812e53b0688a6f617e3ef1f489790e829ea22862cf76945675","windows-amd64":"4932cfca5e75bf60fe1c576edf459e5e809e6644664a068185d64b84af3fad9e","windows-arm64":"fa90179d6377f224798b56bfa308dcd7d62bf28a7aa6889fb180f35b290e3413"}},"2.11.3":{"assets":{"linux-amd64":"87bb8cddbcc825d5778b64e8a91b46c0526b247f4e2f2904dea74ec7450475d1","linux-arm64":"ee3d95f301359e7d578e6d99c8ad5aeadbabc5a13009a30b2b0df11c8058afe9","darwin-amd64":"f93bda1f2cc981fd1326464020494be62f387bbf262706e1b3b644e5afacc440","darwin-arm64":"30ee39979c516b9d1adca289a3f93429d130c4c0fda5e57d637850894221f6cc","windows-amd64":"cd42e890176bc5cfeb36225a77e66b9410ddd3a59a03551e23f6b210d29e1f67","windows-arm64":"0b7c9a10e4481aa14383403892e1c58502078989866dfcb34ce0b68fb00d1176"}},"2.11.2":{"assets":{"linux-amd64":"852741ea769f4543ab4b6cf86b313cb7173f2e8d2d39f00eb0cd5ef5d4d5eda9","linux-arm64":"c3c83c7ed003e881991af21361c487151abd37969927ed9062cd0b48f3cd1d8d","darwin-amd64":"1dbbbe745eadba9cf012d49bd0b8c9290cbcb50dbf2cf9611f75a715b46ae3af","darwin-arm64":"11e9549b955bae4bfb71aa3b5c2762e446e2d3f975fe963d6d767b8f745d9344","windows-amd64":"60e50178253d276d1c808ef00845eddcabca63b7d69d86a6dbaa41e88bc843f3","windows-arm64":"97ac00f7dc3335cc6f41057ff7b161d18a420f04b97e29cd047d840b5d179ba7"}},"2.11.1":{"assets":{"linux-amd64":"961fa56f05089b1734d14a90a7eb6712cbdc8082d46220b08acec52f9a78b70d","linux-arm64":"3cbca30a6a2de1a81f36d128f5ee70c577fb4ce89731ae5e77ae3a0b59e800bf","darwin-amd64":"c8e9a94a20daa2ffba6e03fbea08706fdd87c9e5d41b517c511ebafaa11ec2af","darwin-arm64":"366d671cdcbb65df9f810061fb3f6833158625cb50fbd27a45a38bf11258f732","windows-amd64":"b8202fc29f2be2996dabb821a042066a9fcf8cb576e51a806b52ac37fba9716b","windows-arm64":"44093e6110bef89bfc97639f945ba3e56756cc4086c176e593a0306ed73e123b"}},"2.10.1":{"assets":{"linux-amd64":"dfa775874cf0561b404a02a8f4481fc69b28091da95aa697259820d429b09c99","linux-arm64":"6652b42ae02915eb2f9cb2a2e0cac99514c8eded8388d88ae3e06e1a52c00de8","darwin-amd64":"66fb0da81b8033b477f97eea420d4b46b230ca172b8bb87c6610109f3772b6b6","darwin-arm64":"03bfadf67e52b441b7ec21305e501c717df93c959836d66c7f97312654acb297","windows-amd64":"c60c87695e79db8e320f0e5be885059859de52bb5ee5f11be5577828570bc2a3","windows-arm64":"636ab790c8dcea8034aa34aba6031ca3893d68f7eda000460ab534341fadbab1"}},"2.9.0":{"assets":{"linux-amd64":"493aaaca2eba6c8bcef847d92716bbd91bbac4b22cdbb0ab5b6a581b32946091","linux-arm64":"94e80cdb51c73c20a313bd3afa1fb23137728813c19fd730248a1e8678fcc46d","darwin-amd64":"ba29a353be54a74c45946763983808dc8305eeeca73db1761b5ab112f87f8157","darwin-arm64":"a86eabba3507deddd21f2a01a1df2a0ee5bc5c8178d4165cdcaaad8597358760","windows-amd64":"130fca8fa959eb840267c5e231f030a948e0de1e768bf6a31785505d1061632c","windows-arm64":"577ce7e865fda69d3216bbaec33abfa6edddb5f4f35a871fe9b58e03d0f52f15"}},"2.8.0":{"assets":{"linux-amd64":"7048bc6b25c9515ed092c83f9fa8709ca97937ead52d9ff317a143299ee97a50","linux-arm64":"2a58388db8af5ab9330791cea0ebdd4100723cd05ad7185d92febaaee272ec9a","darwin-amd64":"164c72806d0e31ab19da4f08fff748a3fdc57e241851279b666c945ed9b91830","darwin-arm64":"6f8979a83117e0607d4b85ff486382ef0404440bbf54f0e6f003ceab6ccf641e","windows-amd64":"22428168a9406f79853bf9a198b66e88ded9faa57cf85e5d225361f457f33513","windows-arm64":"380e8552bce26cb255a8fd21c0b57fe9241b2ab42e5674d30a84e36130b9c988"}},"2.7.2":{"assets":{"linux-amd64":"ce46a1f1d890e7b667259f70bb236297f5cf8791a9b6b98b41b283d93b5b6e88","linux-arm64":"7028e810837722683dab679fb121336cfa303fecff39dfe248e3e36bc18d941b","darwin-amd64":"6966554840a02229a14c52641bc38c2c7a14d396f4c59ba0c7c8bb0675ca25c9","darwin-arm64":"6ce86a00e22b3709f7b994838659c322fdc9eae09e263db50439ad4f6ec5785c","windows-amd64":"d48f456944c5850ca408feb0cac186345f0a6d8cf5dc31875c8f63d3dff5ee4c","windows-arm64":"e5fc39e0f3fe817f093b5467bfc60d2a9d1292de930b29322d2a1f8aff2a3bbf"}},"2.6.2":{"assets":{"linux-amd64":"499c864b5fd9841c4fa8e80b5e2be30f73f085cf186f1b111ff81a2783b7de12","linux-arm64":"a2f9c6fe1800d0a6ba2a94ada95debe2c498a636ffc12308ee03022f97be1f33","darwin-amd64":"ad9ad19db485d224441a77453d2a18c009184408eea92ab479d3ee5c975889f8","darwin-arm64":"6164de2b9a9e6b4b8deea57c5072ada5d6d41bf5cca0b2f744e7b3d6e818fe0d","windows-amd64":"c7f1d036892411148397fe5dae0cefb8736160b5269c4d5b081232d7b83aefcb","windows-arm64":"9af5ea8dae3ac0977efe42e5c8968be5a69470b96722c28ace1b999d42aac516"}},"2.5.0":{"assets":{"linux-amd64":"c77313a77e19b06123962c411d9943cc0d092bbec76b956104d18964e274902e","linux-arm64":"48693a98a7f4556d1117300aae240d0fe483df8d6f36dfaba56504626101a66e","darwin-amd64":"a7e684872b00637d642d088dde783c1b871161a92678fcf13d07abe6b5c32e36","darwin-arm64":"0b3cbdc2a2472f60b538ebccb1b2e1ae5d938a051c010591aa68c6efd3706672","windows-amd64":"8d37563c2549e38135eac46e778164d2c5b1e96b9211f2087814d74ca0f358a8","windows-arm64":"b08f2ac149428307a14d733772720c84893d17e0d1ff2506623b00e7246229b1"}},"2.4.0":{"assets":{"linux-amd64":"fae792524c04424c0ac369f5b8076f04b45cf29fc945a370e55d369a8dc11840","linux-arm64":"70ac11f55b80ec78fd3a879249cc9255121b8dfd7f7ed4fc46ed137f4abf17e7","darwin-amd64":"7904ce63f79db44934939cf7a063086ea0ea98e9b19eba0a9d52ccdd0d21951c","darwin-arm64":"cd4dd53fa09b6646baff5fd22b8c64d91db02c21c7496df27992d75d34feec59","windows-amd64":"003112f7a56746feaabf20b744054bf9acdf900c9e77176383623c4b1d76aaa9","windows-arm64":"dc0c2092af5d47fc2cd31a1dfe7b4c7e765fab22de98bd21ef2ffcc53ad9f54f"}},"2.3.1":{"assets":{"linux-amd64":"57c3a4c56b8363f7f1f695ac957b0bb474aca00c490bc5e949669a6c2ba5c432","linux-arm64":"41f391f6cdefb48ffc2ff61c27ee10fd2085e9945a8e49cf1556210f8ae27888","darwin-amd64":"2f4412ffa77cb58ab3a7d065e1fff01ab714bb2b6fa06ad16ed793b6fc8d534d","darwin-arm64":"ca2b5bef12070add95ecc926c12c6301ca31619bcedde48bf63a89f3f0d2ec37","windows-amd64":"d34e228cc2bec6d3f74fcfc7754542b045d0d373b9173942bf89d09b8004c7d0","windows-arm64":"125efde831d81e2546c1a33fb4436e36ad25baf47c882f8e6a5665bb4f81f386"}},"2.2.2":{"assets":{"linux-amd64":"c27fbde948a87d326feacd21df2f61a9c54dbd2e3bfa185c0a1cd6917a6f964f","linux-arm64":"fce5317bb885db91d4104dfb4dc4fd0574ae266775b62132dcb39ffe322119bb","darwin-amd64":"d7e2d0b2b16ef5ba6d8055f098351ba9d90cb658a38128fdd076500f40036054","darwin-arm64":"d84d94d042c0d495fd1746f3d18948a75de163b17a14e8de3ef840928dd2df74","windows-amd64":"e82054f082c828339ffce7bf8de53c4ae4df424a470d37fb59eb4380ac25bfba","windows-arm64":"17b50c236e3009f53ef5bef8b884bdb7137d956c806ab700553938d121278d0a"}},"2.1.6":{"assets":{"linux-amd64":"e55e0eb515936c0fbd178bce504798a9bd2f0b191e5e357768b18fd5415ee541","linux-arm64":"582eb73880f4408d7fb89f12b502d577bd7b0b63d8c681da92bb6b9d934d4363","darwin-amd64":"e091107c4ca7e283902343ba3a09d14fb56b86e071effd461ce9d67193ef580e","darwin-arm64":"90783fa092a0f64a4f7b7d419f3da1f53207e300261773babe962957240e9ea6","windows-amd64":"fd7298019c76cf414ab083491f87f6c0a3e537ed6d727d6ff9135e503d6f9c32","windows-arm64":"0dc38c44d8270a0ed3267bcd3fbdcd8384761d04d0fd2d53b63fc502f0f39722"}},"2.0.2":{"assets":{"linux-amd64":"89cc8a7810dc63b9a37900da03e37c3601caf46d42265d774e0f1a5d883d53e2","linux-arm64":"789d5b91219ac68c2336f77d41cd7e33a910420594780f455893f8453d09595b","darwin-amd64":"a88cbdc86b483fe44e90bf2dcc3fec2af8c754116e6edf0aa6592cac5baa7a0e","darwin-arm64":"664550e7954f5f4451aae99b4f7382c1a47039c66f39ca605f5d9af1a0d32b49","windows-amd64":"fe4b946cc01366b989001215687003a9c4a7098589921f75e6228d6d8cffc15c","windows-arm64":"646bd9250ef8c771d85cd22fe8e6f2397ae39599179755e3bbfa9ef97ad44090"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/gotestsum.json
const gotestsum_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"gotestsum","megabytes":6,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum_{version}_linux_amd64.tar.gz"],"member":"gotestsum"},"linux-arm64":{"urls":["https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum_{version}_linux_arm64.tar.gz"],"member":"gotestsum"},"darwin-amd64":{"urls":["https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum_{version}_darwin_amd64.tar.gz"],"member":"gotestsum"},"darwin-arm64":{"urls":["https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum_{version}_darwin_arm64.tar.gz"],"member":"gotestsum"},"windows-amd64":{"urls":["https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum_{version}_windows_amd64.tar.gz"],"member":"gotestsum.exe"},"windows-arm64":{"urls":["https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum_{version}_windows_arm64.tar.gz"],"member":"gotestsum.exe"}},"checksums":"https://github.com/gotestyourself/gotestsum/releases/download/v{version}/gotestsum-{version}-checksums.txt"},"modules":[{"versions":"*","path":"gotest.tools/gotestsum","package":".","ldflags":"-s -w"}],"versions":{"1.13.0":{"assets":{"linux-amd64":"11ccddeaf708ef228889f9fe2f68291a75b27013ddfc3b18156e094f5f40e8ee","linux-arm64":"7644a4c5cd1bb978d56245aeab25a586ac5ac62adebed20a399548867c13499d","darwin-amd64":"99529350f4c7b780b1efc543ca0d9721b09f0a4228f0efa9281261f58fefa05a","darwin-arm64":"509cb27aef747f48faf9bce424f59dcf79572c905204b990ee935bbfcc7fa0e9"},"module":"h1:+Lh454O9mu9AMG1APV4o0y7oDYKyik/3kBOiCqiEpRo="},"1.12.3":{"assets":{"linux-amd64":"dd644e817b509fa8e216887ec93facdd85722d1b78f6a19149ee1bc9f59fca64","linux-arm64":"b698b00e63b3c7d5add9587af360fd44ad83551fc1d9a0dde332bc11014683c4","darwin-amd64":"8407af41db2ab450dbf64671e1d5cf59a0a7e2ae5880b7dea465d70ee5f72cc6","darwin-arm64":"a2cdc441a1355c8cfe35f4deaa0d6c8b73a9530f8c8d02e2c00fe4fae7aa5c45"}},"1.12.2":{"assets":{"linux-amd64":"50818a05193c58e6f7ff29bc6306e464e5b84c59d7422e676bbe5070a99a9899","linux-arm64":"5c4e12756511944f9aa7c1a73fb85f488899296c8d06a8a9276c2ad135a5b873","darwin-amd64":"bd61d191cf6336034d049b4443e9581fcd1d32411078430ef38fbc1fdc8a685a","darwin-arm64":"062d33b93d5eb9a84083dc74286fa014be11b19e9e861424bf96136d682a5bbb"}},"1.12.1":{"assets":{"linux-amd64":"488e645b87169935095980d89c133c9d9b246196ac25c70099614694c0fb6d39","linux-arm64":"e3cdc0adb3cec174b6bd84a4de0bd51f1ef3cb540e72e22722afe6227b460f09","darwin-amd64":"682c0c6794e77821c8ce39396698053aab26a6110e5ac19089f1bcc9825f8116","darwin-arm64":"db1cc59e8c7dedbf2d8b1427b451e4445d4467207a99e534b5b6b6aca8ddb9ed"}},"1.12.0":{"assets":{"linux-amd64":"a50939fcfdfbc052bf97ff074c7fd8bcde1745be4a365d12d79311c293f12ae7","linux-arm64":"b8b33c5b5b8fc7c358eb91f131d99f7feb2f1cf5a6ef28ab887367342dd59e83","darwin-amd64":"6aadbf46e0faba9e025fdf2726cbf660f5975fe7a8d4e57977f0e85212d5bdc9","darwin-arm64":"c5ffdc9054644c4db365de2197a12d21eff48b88a9ad20e3e0c29346802d0b41"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/govulncheck.json
const govulncheck_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"govulncheck","megabytes":10,"modules":[{"versions":"*","path":"golang.org/x/vuln","package":"./cmd/govulncheck","ldflags":"-s -w"}],"versions":{"1.9.0":{"module":"h1:12VaqnI9kJfqwRoPptxoqsUhQtdfrSbdksT7X/KY/sc="},"1.8.0":{"module":"h1:clG4qBU6zH5VKjti8n5j8BBuYzoSha392xXMkXS351U="},"1.7.0":{"module":"h1:4MQBuhmXbz2uepNJrf3v+aaZLGDqw1JluwYboegA1qg="},"1.6.0":{"module":"h1:FeMO9Rm/HwyduOztbvKcOw+zvDEPr4I4aQNSfevFcKY="},"1.5.0":{"module":"h1:jGVVuNZ7NrBJlFB7IBkZ/R9c8gYCja+SWqrHpBCYJZA="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/helm.json
const helm_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"helm","megabytes":64,"release":{"assets":{"linux-amd64":{"urls":["https://get.helm.sh/helm-v{version}-linux-amd64.tar.gz"],"member":"linux-amd64/helm"},"linux-arm64":{"urls":["https://get.helm.sh/helm-v{version}-linux-arm64.tar.gz"],"member":"linux-arm64/helm"},"darwin-amd64":{"urls":["https://get.helm.sh/helm-v{version}-darwin-amd64.tar.gz"],"member":"darwin-amd64/helm"},"darwin-arm64":{"urls":["https://get.helm.sh/helm-v{version}-darwin-arm64.tar.gz"],"member":"darwin-arm64/helm"},"windows-amd64":{"urls":["https://get.helm.sh/helm-v{version}-windows-amd64.zip"],"member":"windows-amd64/helm.exe"},"windows-arm64":{"urls":["https://get.helm.sh/helm-v{version}-windows-arm64.zip"],"member":"windows-arm64/helm.exe"}},"checksums":"https://get.helm.sh/{asset}.sha256sum"},"modules":[{"versions":"4","path":"helm.sh/helm/v4","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v4/internal/version.version=v{version}"},{"versions":">=3.22.0 <4","path":"helm.sh/helm/v3","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v3/internal/version.version=v{version} -X helm.sh/helm/v3/internal/version.metadata= -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor=37 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor=37"},{"versions":"3.21","path":"helm.sh/helm/v3","package":"./cmd/helm","ldflags":"-s -w -X helm.sh/helm/v3/internal/version.version=v{version} -X helm.sh/helm/v3/internal/version.metadata= -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor=36 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor=1 -X helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor=36"}],"versions":{"4.3.1":{"module":"h1:UndCoLe9UPmNoL7IvWzaUXveL7T5t/ijoorEmgJdI9g="},"4.3.0":{"module":"h1:wLRTNXzy96ro7waurWMsymlUPaCQOj5nokpJZJNen/w="},"4.2.4":{"assets":{"linux-amd64":"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3","linux-arm64":"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1","darwin-amd64":"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc","darwin-arm64":"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2","windows-amd64":"e94d83a4706fd82078c98dade2079fa9d9680c1c2bfb93bfc304ee6bc2412a32","windows-arm64":"dbe8b49ea9877abe3d77354a792efb01920da9f65a492fcb8b4fce4e08bbae8f"},"module":"h1:qIysMI0JpTC4WXf3AQ99V6rZGT0+gO0Ww8IOnnUnaZk="},"4.2.3":{"assets":{"linux-amd64":"e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c","linux-arm64":"21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785","darwin-amd64":"ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b","darwin-arm64":"048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64","windows-amd64":"5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679","windows-arm64":"5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5"},"module":"h1:JEejtPE04+SvyRomOfgRXVxyJ/lude7eShio30oQr0Y="},"4.2.2":{"assets":{"linux-amd64":"9adafecab4d406853bba163a70e9f104f47dbbf65ce24b7653bae7e36150bcb6","linux-arm64":"78803142087a0069fa4b50d3f32a84d3ef25c14d1ee8a40fbccf86a6216d2f36","darwin-amd64":"10c1e36ee8c5f2e2ee25a16599cb03ab74c0953cd889cacb980a49ba4b6574ba","darwin-arm64":"5410a0dae3d5d91f45653b161260d9301aabc4ae80ae50a6605d66884b6df8ea","windows-amd64":"5fad8562e98c34fa5af3ef904086a5874a6701050f9bf36e30238c975df94dcd","windows-arm64":"2e993d6a1dd8197a33e65d8e90b26df9d248ff3501701dea401856aa265a2dab"},"module":"h1:E2zSCA2uUm9PNiZsSC/BioDVGsYk7nF2jNJFg/i+Dng="},"4.2.1":{"assets":{"linux-amd64":"479dca836e5b45e8bd222400c5591b0e3a647378f03ff96597180db97c17fdae","linux-arm64":"596b9a73d366c1e72ce67d595c22805480e30914593aafbc9f547694e72814db","darwin-amd64":"2a21c9f368d608bcf6eb794ebc06514eb6b529a846b60fe4a43dea7bcce65228","darwin-arm64":"896472d2ec0740c60f64a9df0fc30d478beee38a1a2a6ed91aa6e6ee177c1575","windows-amd64":"6e7fa7839444b8ddc407c5bcdb1edd1024f57d09c2db971dec511ee2f2616eb0","windows-arm64":"ae4c9acd0d9acd1f9e9da2f60105f793f65fd49ab7c03c6c7d13804c3b885657"}},"4.2.0":{"assets":{"linux-amd64":"97dbeb971be4ac4b27e3839976d9564c0fb35c6f3b1da89dd1e292d236af4096","linux-arm64":"1f8de130dfbd04de64978e7b852a7a547be1404956a366608276d2520b678670","darwin-amd64":"1376ea697140e4db316736e760d5a47d12afc1524dce704476ef06fd7fdeddc6","darwin-arm64":"f13f959015447b6bc309f9fd506509926543988a39035c088b52522ec95e2acb","windows-amd64":"614f68ddc567ac9bfb0c205f869b1f83ba4e0a9aacd26cbae47743ae6082a579","windows-arm64":"e740e4c19b6e2a0b428f7a52c38b7f0b092f0c43ac49870537d7e7fac9cedc07"}},"4.1.4":{"assets":{"linux-amd64":"70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09","linux-arm64":"13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1","darwin-amd64":"abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e","darwin-arm64":"7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d","windows-amd64":"bd60f567f667631a2c9b698dfabe5e3cd52eaaf4264163c0a9cae566db8560e8","windows-arm64":"d0a651026da4a26b28bdfc3d455ce3dfacbc267182dc2225c2172b1dcc549643"}},"4.1.3":{"assets":{"linux-amd64":"02ce9722d541238f81459938b84cf47df2fdf1187493b4bfb2346754d82a4700","linux-arm64":"5db45e027cc8de4677ec869e5d803fc7631b0bab1c1eb62ac603a62d22359a43","darwin-amd64":"742132e11cc08a81c97f70180cd714ae8376f8c896247a7b14ae1f51838b5a0b","darwin-arm64":"21c02fe2f7e27d08e24a6bf93103f9d2b25aab6f13f91814b2cfabc99b108a5e","windows-amd64":"a69356c872fca122650e8c392341c5c49c19da004353514611118087ea2ee7cf","windows-arm64":"6b05bec8659014df56ede28068a216451b6401d0fbbfd2dadffbef908cd03ff5"}},"4.1.1":{"assets":{"linux-amd64":"5d4c7623283e6dfb1971957f4b755468ab64917066a8567dd50464af298f4031","linux-arm64":"02a5fb7742469d2d132e24cb7c3f52885894043576588c6788b6813297629edd","darwin-amd64":"6b8dbb03abb74e9ab8e69ca3f9b6459178be11317d0ac502f922621c05fdc866","darwin-arm64":"b8f49e105b1d2fd8c8a90ba3fc9af48db91d2d1ca3b9e788352fc7c896bbb71a","windows-amd64":"665161eba861d86bdb6969aa15d0d0cac3f04ce950ca12b4ee0552d7967a61fa","windows-arm64":"bd73ebc89311de201d6d86fc20ced76d7f448579332c54093fc086a2279d905d"}},"4.1.0":{"assets":{"linux-amd64":"8e7ae5cb890c56f53713bffec38e41cd8e7e4619ebe56f8b31cd383bfb3dbb83","linux-arm64":"81315e404b6d09b65bee577a679ab269d6d44652ef2e1f66a8f922b51ca93f6b","darwin-amd64":"a326073ae392bed8b73c415d1d9d6880b0f5accb18aa9456975562b44a87c650","darwin-arm64":"f12e2723c5e8eaff3e4b3670536867289fb6ab7f797fa2efedd1c53cfaca62fb","windows-amd64":"48b527c52c0ea4b33436536b4accefc2cfe1665f6f0520c5b72e478338551833","windows-arm64":"257f3ff25187d66208d08cabf063df7245ed72430436d7ca971ff9bd3fe0bc64"}},"4.0.5":{"assets":{"linux-amd64":"730e4e9fbff94168249ddd0b9b1b8c357b7f64815462dd88c6b39f09bf18b814","linux-arm64":"206a7747702d13994a93629eaed4259bd9d0aec6e23ca52d640f47f7edfdc863","darwin-amd64":"270d906140eadbe95584d2cebae1fa0e46950027d82de0c4db937dc936b564a6","darwin-arm64":"b4d04ccf68004604e13878fce4a893711490914512f8759879f848136a9f5fca","windows-amd64":"44035d49d9e7d93c249cef0a056f464c05c8638d074e651d586481e4d4d0208b","windows-arm64":"45efc334dd5a2e9cae4aed333e9d638baec80c4cedd11a7669fe215991a69eb2"}},"4.0.4":{"assets":{"linux-amd64":"29454bc351f4433e66c00f5d37841627cbbcc02e4c70a6d796529d355237671c","linux-arm64":"16b88acc6503d646b7537a298e7389bef469c5cc9ebadf727547abe9f6a35903","darwin-amd64":"73bcfd6ab000fdc95acf9fe1c59e8e47179426a653e45ae485889869d4a00523","darwin-arm64":"a7ea99937a9679b3935fa0a2b70e577aa1ea84e5856e7c0821ca6ffa064ea976","windows-amd64":"135bffadd3c87aff8856e06efb366bea2a48ac4d1742d73af80250410246f14d","windows-arm64":"b65d05f15260e78311f463773f54fe68f6d74444b3c3e84cecf270cdb927cd8a"}},"4.0.2":{"assets":{"linux-amd64":"980756a9b2fd501a1d6ddd1b21741678875df005c91bb05bb41093988bb83bb7","linux-arm64":"3de681b463fb783f49f5ab72d700c057124ef73fa74062624b8fe95deafded4b","darwin-amd64":"1dd2ce37855f5380abc86d56ab38387d4f1b8b05be296760addfe32d7c56a393","darwin-arm64":"fed6a23bba5db8a21e40175f44c159e057b26a6361f4280e24c820d0841e150b","windows-amd64":"3a160ca07a0da72bf872601116ed1363120c3fe1d48afb0bb7f53bbba4673f7f","windows-arm64":"dd94baf0ceb0dced8615343ed7a7b1cd5543996a8177866ead3f8a9ce60c8d14"}},"4.0.1":{"assets":{"linux-amd64":"e0365548f01ed52a58a1181ad310b604a3244f59257425bb1739499372bdff60","linux-arm64":"959fa52d34e2e1f0154e3220ed5f22263c8593447647a43af07890bba4b004d1","darwin-amd64":"a8d1ca46c3ff5484b2b635dfc25832add4f36fdd09cf2a36fb709829c05b4112","darwin-arm64":"8e0b9615cf72a62faaa0cfc0e22115f05bcddfd3d7ee58406ef97bc1ba563ae8","windows-amd64":"a976ee9f3016ae86d8948c0a6d3fc5ed7489cd264cffdbff4860bd97120bd256","windows-arm64":"5ecbcd8e50577a325e22d365cd4c4de2e2bd014d81f73b356dbd4f7e6c2427fb"}},"4.0.0":{"assets":{"linux-amd64":"c77e9e7c1cc96e066bd240d190d1beed9a6b08060b2043ef0862c4f865eca08f","linux-arm64":"8c5c77e20cc29509d640e208a6a7d2b7e9f99bb04e5b5fbe22707b72a5235245","darwin-amd64":"125233cf943e6def2abc727560c5584e9083308d672d38094bae1cc3e0bfeaa2","darwin-arm64":"4f5d367af9e2141b047710539d22b7e5872cdaef788333396077236feb422419","windows-amd64":"0f9a8c891b8d908a37fbb68f12dea92b633eb29e49070bd650f5760a1a99aa8d","windows-arm64":"f3ff262427547cc1b1dc3356d587ed8ffaa23f2abf24bc06660a350b9b7925f9"}},"3.22.0":{"module":"h1:n1if5iQgHYsujPAcO5oonH/KiSNUmqmUF0iGVjSF3AU="},"3.21.4":{"module":"h1:T/GcIEXU/gNjJnkITlIZ3e9xqkZjhFTmISuStTZ6+Qg="},"3.21.3":{"module":"h1:wkamdwI3liEkW6wI1l9aGqQZGxcTKyt8kx0qJLPcmCg="},"3.19.4":{"assets":{"windows-amd64":"18e7d1b970dfb6f4f8ddbbd1659d75d90ca818a47519411c4cc305b918508d36","windows-arm64":"da870dbb870e5cad243f5c7dca54f27be289237a97d84077c885769a06394223"}},"3.19.2":{"assets":{"windows-amd64":"8b3ea37bcd7c5eda68eadd278690498fb886a17ec541b449216ab3b45748600e"}},"3.19.1":{"assets":{"linux-amd64":"966bed9b1e0dda11268f59bd7268c3cd3e308b37b070546e1d78a02526ff63f2","linux-arm64":"ceed150305a1d1ef4a37923a7f66931a6807c34a38ea487fa8340e102dd2c7f7","darwin-amd64":"567f50c5855c45e85ecfa50846bf30adad5d68e1d35ff216866b4897e91bcb80","darwin-arm64":"080f320cfc4ee3816fd6c8f73820f4b3d941b10f709e69bf9afd78f8f8e7c92a","windows-amd64":"3fd3ab4a47364c04c51e0e7387e0598aa2c8c43dd535128665aa43e695cec11e"}},"3.19.0":{"assets":{"linux-amd64":"a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496","linux-arm64":"440cf7add0aee27ebc93fada965523c1dc2e0ab340d4348da2215737fc0d76ad","darwin-amd64":"09a108c0abda42e45af172be65c49125354bf7cd178dbe10435e94540e49c7b9","darwin-arm64":"31513e1193da4eb4ae042eb5f98ef9aca7890cfa136f4707c8d4f70e2115bef6","windows-amd64":"6488630c2e5d5945ed990fa02fd9e99f9c6792cdbcd79eb264b6cfb90179d2d1"}},"3.18.6":{"assets":{"linux-amd64":"3f43c0aa57243852dd542493a0f54f1396c0bc8ec7296bbb2c01e802010819ce","linux-arm64":"5b8e00b6709caab466cbbb0bc29ee09059b8dc9417991dd04b497530e49b1737","darwin-amd64":"80cad0470e38cf25731cdead7c32dfbeb887bc177bd6fa01e31b065722f8f06b","darwin-arm64":"48e30d236a1f334c6acb78501be5a851eaa2a267fefeb1131b6484eb2f9f30d7","windows-amd64":"4263320a8d70df0bb1e245534fba1b541f9889005cdb68dec9798b197c3f66b0"}},"3.18.5":{"assets":{"linux-amd64":"9879bf9c471cdecbbee5ee17cf1de1849b0ffd12871ea01f17ede6861d7134f5","linux-arm64":"d25d2c1b1c5a9844755ab5c66e6df4d6b31c25e6d92dd2ce66c137a63ddf9f2c","darwin-amd64":"3200c32cf19bf69b446e97c0060af39f018d2e441e418ad174ba39052f63fb15","darwin-arm64":"32ce3f4910d5a96c1170f3f8f230d4c8b8bc007e5d47b085b8416cfe559d7925","windows-amd64":"464bfd7792d6c682778fc1d5e5bcc9ac5ce83457fe3c4b7a3d0af4dc3ef03eb1"}},"3.18.4":{"assets":{"linux-amd64":"f8180838c23d7c7d797b208861fecb591d9ce1690d8704ed1e4cb8e2add966c1","linux-arm64":"c0a45e67eef0c7416a8a8c9e9d5d2d30d70e4f4d3f7bea5de28241fffa8f3b89","darwin-amd64":"860a7238285b44b5dc7b3c4dad6194316885d7015d77c34e23177e0e9554af8f","darwin-arm64":"041849741550b20710d7ad0956e805ebd960b483fe978864f8e7fdd03ca84ec8","windows-amd64":"0af12a2233d71ef4207db1eabbf103b554631206ed5b2b34fc56b73a52596888"}},"3.18.3":{"assets":{"linux-amd64":"6ec85f306dd8fe9eb05c61ba4593182b2afcfefb52f21add3fe043ebbdc48e39","linux-arm64":"3382ebdc6d6e027371551a63fc6e0a3073a1aec1061e346692932da61cfd8d24","darwin-amd64":"d186851d40b1999c5d75696bc0b754e4d29e860c8d0cf4c132ac1b1940c5cffc","darwin-arm64":"3fe3e9739ab3c75d88bfe13e464a79a2a7a804fc692c3258fa6a9d185d53e377","windows-amd64":"4cb9185cd7b84395853c04c84c4524a6b794cab07211cedc2e36839f53d8e26d"}},"3.18.2":{"assets":{"linux-amd64":"c5deada86fe609deefdf40e9cbbe3da2f8cf3f6a4551a0ebe7886dc8fcf98bce","linux-arm64":"03181a494a0916b370a100a5b2536104963b095be53fb23d1e29b2afb1c7de8d","darwin-amd64":"8bfc850d4451dccecb01c73bdc844cb1b3ed2f1b90a89fc47e7b1670e1f369ec","darwin-arm64":"d82a30d654862668ae1e58dbbba5ea6ed5f84312da59666ef628bf73b2188d39","windows-amd64":"49fc2d74a351974ebf544f8252a4e43d7e5f9e0137472415393178c2d3996e9f"}},"3.18.1":{"assets":{"linux-amd64":"b1c7e8e261fd30f34c617282813ecafc63628fcd59a255a9fc51b1fe43394c05","linux-arm64":"5ddc8fbd4b17857754a95be799543ceafa5aa9532b05f738ee590a76bb049988","darwin-amd64":"3973bda1863d74614e1dca69ee65050928a80b88f6d10ec514fa7886a02de309","darwin-arm64":"93562d2a0e34a505954e5b9556e319f390bc5bd07bed754ddc038b09cfe6fbd9","windows-amd64":"d0f74d2043dae67992d4dcdd430844aa4817e4735a42ef9ecb4d2f042e2ed2bb"}},"3.18.0":{"assets":{"linux-amd64":"961e587fc2c03807f8a99ac25ef063fa9e6915f1894729399cbb95d2a79af931","linux-arm64":"489c9d2d3ea4e095331249d74b4407fb5ac1d338c28429d70cdedccfe6e2b029","darwin-amd64":"2be99836549413c2f0212d644e8740abd8ba5d7f55484c29d3363cea339891d9","darwin-arm64":"4ce30bd86a3fc4f31d297827a5bf5b10ced8c4da2ff810bf9f53f561dbed7d10","windows-amd64":"ae6a1b832043e3433d2823fc42692057dbf007efad34292708130b412c169a94"}},"3.17.4":{"assets":{"windows-amd64":"8ffe44ee2aca8cf32156b42efd50e5dabda8da65ab1f10707d9666dea6fcc7e9"}},"3.17.3":{"assets":{"linux-amd64":"ee88b3c851ae6466a3de507f7be73fe94d54cbf2987cbaa3d1a3832ea331f2cd","linux-arm64":"7944e3defd386c76fd92d9e6fec5c2d65a323f6fadc19bfb5e704e3eee10348e","darwin-amd64":"20ef8df4671349a6fc556a621be1170dd709c6c0cf5f7e83a2d9fb0515fd97fc","darwin-arm64":"89aec43ce07b06239f1bba4a6507236bb48ae487bc5065a8e254d3ce58a16997","windows-amd64":"8ea93e2f6285e649dede583ac90ff8cdb938ca53ec6cf5fe909f2303fbc22d96"}},"3.17.2":{"assets":{"linux-amd64":"90c28792a1eb5fb0b50028e39ebf826531ebfcf73f599050dbd79bab2f277241","linux-arm64":"d78d76ec7625a94991e887ac049d93f44bd70e4876200b945f813c9e1ed1df7c","darwin-amd64":"3e240238c7a3a10efd37b8e16615b28e94ba5db5957247bb42009ba6d52f76e9","darwin-arm64":"b843cebcbebc9eccb1e43aba9cca7693d32e9f2c4a35344990e3b7b381933948","windows-amd64":"f76fe76fa116d2bae948aee9bb54ba11bf5b726a09f732ce6a74eb65af2886b1"}},"3.17.1":{"assets":{"linux-amd64":"3b66f3cd28409f29832b1b35b43d9922959a32d795003149707fea84cbcd4469","linux-arm64":"c86c9b23602d4abbfae39d9634e25ab1d0ea6c4c16c5b154113efe316a402547","darwin-amd64":"aba59ba9511971a71943b5c76f15d52ace1681197bb3f71ed1f0b15caceacb2c","darwin-arm64":"b823a213d8d7937222becc63d9c7bb3d15a090e7ecd1f70f3a583ed39657e21b","windows-amd64":"08281ee6d4d272835ff10c510b8b39736d112d9cb89dfbc853fe83913fbe48d0"}},"3.17.0":{"assets":{"linux-amd64":"fb5d12662fde6eeff36ac4ccacbf3abed96b0ee2de07afdde4edb14e613aee24","linux-arm64":"c4d4be8e80082b7eaa411e3e231d62cf05d01cddfef59b0d01006a7901e11ee4","darwin-amd64":"0d5fd51cf51eb4b9712d52ecd8f2a3cd865680595cca57db38ee01802bd466ea","darwin-arm64":"5db292c69ba756ddbf139abb623b02860feef15c7f1a4ea69b77715b9165a261","windows-amd64":"0625e51437107991922f76adbec4a4f12a4438942182677399ab758a3ec8bdc5"}},"3.16.4":{"assets":{"linux-amd64":"fc307327959aa38ed8f9f7e66d45492bb022a66c3e5da6063958254b9767d179","linux-arm64":"d3f8f15b3d9ec8c8678fbf3280c3e5902efabe5912e2f9fcf29107efbc8ead69","darwin-amd64":"8dc25671120a4af197afe7ad9041fb8e1dd71bc01e5ef73dba1139cbc9e9f44b","darwin-arm64":"e2442d8f05d53d84c39b869bc5fe5affad247ee2f4c706a040919c146edb1f94","windows-amd64":"9bb114c12e530a7129fd3d78fc1784e813dd7a6e29e5f9b5af8bc83fd1066d36"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/helm-unittest.json
const helm_unittest_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"helm-unittest","megabytes":38,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/helm-unittest/helm-unittest/releases/download/v{version}/helm-unittest-linux-amd64-{version}.tgz"],"member":"untt-linux-amd64"},"linux-arm64":{"urls":["https://github.com/helm-unittest/helm-unittest/releases/download/v{version}/helm-unittest-linux-arm64-{version}.tgz"],"member":"untt-linux-arm64"},"darwin-amd64":{"urls":["https://github.com/helm-unittest/helm-unittest/releases/download/v{version}/helm-unittest-macos-amd64-{version}.tgz"],"member":"untt-macos-amd64"},"darwin-arm64":{"urls":["https://github.com/helm-unittest/helm-unittest/releases/download/v{version}/helm-unittest-macos-arm64-{version}.tgz"],"member":"untt-macos-arm64"},"windows-amd64":{"urls":["https://github.com/helm-unittest/helm-unittest/releases/download/v{version}/helm-unittest-windows-amd64-{version}.tgz"],"member":"untt-windows-amd64.exe"}},"checksums":"https://github.com/helm-unittest/helm-unittest/releases/download/v{version}/helm-unittest-checksum.sha"},"modules":[{"versions":"*","path":"github.com/helm-unittest/helm-unittest","package":"./cmd/helm-unittest","ldflags":"-s -w -X github.com/helm-unittest/helm-unittest/internal/build.version={version}"}],"versions":{"1.1.2":{"module":"h1:r1Ah6Pr3h4kqvd65RN+r0FNTIGrJa+P9rcMyzwHEXXQ="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/kind.json
const kind_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"kind","megabytes":11,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/kubernetes-sigs/kind/releases/download/v{version}/kind-linux-amd64"]},"linux-arm64":{"urls":["https://github.com/kubernetes-sigs/kind/releases/download/v{version}/kind-linux-arm64"]},"darwin-amd64":{"urls":["https://github.com/kubernetes-sigs/kind/releases/download/v{version}/kind-darwin-amd64"]},"darwin-arm64":{"urls":["https://github.com/kubernetes-sigs/kind/releases/download/v{version}/kind-darwin-arm64"]},"windows-amd64":{"urls":["https://github.com/kubernetes-sigs/kind/releases/download/v{version}/kind-windows-amd64"]}},"checksums":"https://github.com/kubernetes-sigs/kind/releases/download/v{version}/{asset}.sha256sum"},"modules":[{"versions":"*","path":"sigs.k8s.io/kind","package":".","ldflags":"-s -w"}],"versions":{"0.33.0":{"module":"h1:AjvDv3vOygb/VKLVQW87lfktIBzkxR8Ump9DjxC8+Lk="},"0.32.0":{"assets":{"linux-amd64":"50030de23cf40a18505f20426f6a8506bedf13c6e509244bd1fa9463721b0f54","linux-arm64":"b92cd615e97585de8ddade28ed5cd7feb4248d717c233eea5b03c37298900f5d","darwin-amd64":"295ac6d0d634c9819c9907df45e3017d1f13166bd13c3404c45e79f7faa47498","darwin-arm64":"dca67911095a110c2b5c36e26df6cac860c602033e456c0db47be498cdef1ebb","windows-amd64":"0bcb2d1cfedc1912d664014db716937e8a0e843e91c6807b4db2025dbc8989fa"},"module":"h1:p9hscbj98u/qyrjVpjId86LI70nQmbSsipV7wCG10Xk="},"0.31.0":{"assets":{"linux-amd64":"eb244cbafcc157dff60cf68693c14c9a75c4e6e6fedaf9cd71c58117cb93e3fa","linux-arm64":"8e1014e87c34901cc422a1445866835d1e666f2a61301c27e722bdeab5a1f7e4","darwin-amd64":"a8b3cf77b2ad77aec5bf710d1a2589d9117576132af812885cad41e9dede4d4e","darwin-arm64":"88bf554fe9da6311c9f8c2d082613c002911a476f6b5090e9420b35d84e70c5c","windows-amd64":"2c3a9ff954de16244380778683cf99e271bfc2fac9c6c4e797e4623c45e59d9d"}},"0.30.0":{"assets":{"linux-amd64":"517ab7fc89ddeed5fa65abf71530d90648d9638ef0c4cde22c2c11f8097b8889","linux-arm64":"7ea2de9d2d190022ed4a8a4e3ac0636c8a455e460b9a13ccf19f15d07f4f00eb","darwin-amd64":"4f0b6e3b88bdc66d922c08469f05ef507d4903dd236e6319199bb9c868eed274","darwin-arm64":"ceaf40df1d1551c481fb50e3deb5c3deecad5fd599df5469626b70ddf52a1518","windows-amd64":"a75fed2b6964d877461cc145b37e997ac0f59a63bd02a750134ac25378f78ce7"},"module":"h1:2Xi1KFEfSMm0XDcvKnUt15ZfgRPCT0OnCBbpgh8DztY="},"0.29.0":{"assets":{"linux-amd64":"c72eda46430f065fb45c5f70e7c957cc9209402ef309294821978677c8fb3284","linux-arm64":"03d45095dbd9cc1689f179a3e5e5da24b77c2d1b257d7645abf1b4174bebcf2a","darwin-amd64":"3eb0d4de25b854f34ea8ce8a3cbe15054fc03bc962b03e96fd10664b829fb6ed","darwin-arm64":"314d8f1428842fd1ba2110fd0052a0f0b3ab5773ab1bdcdad1ff036e913310c9","windows-amd64":"7ea3e9af902ddc4ed773704ab932175bfec8eafffff27c4cad6c2f397cd6e4ee"}},"0.28.0":{"assets":{"linux-amd64":"d7413a42ca28b4afc14c7125a18f386e4e7f007241f776434a93b65c95807b65","linux-arm64":"9fc6fbcdddbfdd1d1648a8da0d1f9e09dbd772f01ba815403a2641920db2620f","darwin-amd64":"f8cdb6938b66d7149518d9edb04b9ac6cb80f50f60ab717d406c396c857e7d8a","darwin-arm64":"e32f3b56e80ba0da0d3eec56ac9865ca64326c28e2fdbb5424e263baff8bced9","windows-amd64":"7117dccf83ae979a273464b101c52a8931a338543967e65483db5f7819746cdf"}},"0.27.0":{"assets":{"linux-amd64":"a6875aaea358acf0ac07786b1a6755d08fd640f4c79b7a2e46681cc13f49a04b","linux-arm64":"5e4507a41c69679562610b1be82ba4f80693a7826f4e9c6e39236169a3e4f9d0","darwin-amd64":"3435134325b6b9406ccfec417b13bb46a808fc74e9a2ebb0ca31b379c8293863","darwin-arm64":"5240ca1acb587e1d0386532dd8c3373d81f5173b5af322919fc56f0cdd646596","windows-amd64":"445ee4263d5de090d60d049453d9691a2587a17cb349aa5ab8f402a47e3c2490"}},"0.26.0":{"assets":{"linux-amd64":"d445b44c28297bc23fd67e51cc24bb294ae7b977712be2d4d312883d0835829b","linux-arm64":"53fffdc37bd7149ccea440b1bdde2464f517d2c462dc8913ad37e7939e7f422d","darwin-amd64":"a2c30525db86a7807ad4bba0094437406518f41d8a2882e6ea659d94099adcc4","darwin-arm64":"e5bf92d8d46017e23482bfe266929d4d82e6f8c754e216c105cb7fbea937bea2","windows-amd64":"73fd914b9cd39dfb127feb34333130b77837095719362122922d97a76e14daf6"}},"0.25.0":{"assets":{"linux-amd64":"b22ff7e5c02b8011e82cc3223d069d178b9e1543f1deb21e936d11764780a3d8","linux-arm64":"06e544e3f12ea54de5962ceaecd97513a25dbab4168a44f03f01833349afdda3","darwin-amd64":"180404ae1c0de8d333583d2958cdfac5338ec3e32cd765a158cfd6d09eb8cd7d","darwin-arm64":"222701bb72ff596928c57b3c64ca3e0b969d593ef24ccc790f9c17904e7b63ea","windows-amd64":"5fe4acad495dacc21efb5e2362b3b567e19b7d845acbc07f96c9a5170aaf2d7f"}},"0.24.0":{"assets":{"linux-amd64":"b89aada5a39d620da3fcd16435b7f28d858927dd53f92cbac77686b0588b600d","linux-arm64":"2968808d916e12d0a25c56d07c9a1c987163f972513fa8a94a2125a69f9c50eb","darwin-amd64":"6cf7ba50b37d3446153bbfb8990f03fb8102778898c84502cdb841710b499ed5","darwin-arm64":"8e34f2edc7efc5c7c160487251848a954cd60ccd52b56a3fc360eaab33543fc0","windows-amd64":"6f724188289cc79395f45afae0f2b85e0d220c2b84c6ed2f5047d9d0c9a67028"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/ko.json
const ko_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"ko","megabytes":35,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/ko-build/ko/releases/download/v{version}/ko_{version}_Linux_x86_64.tar.gz"],"member":"ko"},"linux-arm64":{"urls":["https://github.com/ko-build/ko/releases/download/v{version}/ko_{version}_Linux_arm64.tar.gz"],"member":"ko"},"darwin-amd64":{"urls":["https://github.com/ko-build/ko/releases/download/v{version}/ko_{version}_Darwin_x86_64.tar.gz"],"member":"ko"},"darwin-arm64":{"urls":["https://github.com/ko-build/ko/releases/download/v{version}/ko_{version}_Darwin_arm64.tar.gz"],"member":"ko"},"windows-amd64":{"urls":["https://github.com/ko-build/ko/releases/download/v{version}/ko_{version}_Windows_x86_64.tar.gz"],"member":"ko.exe"},"windows-arm64":{"urls":["https://github.com/ko-build/ko/releases/download/v{version}/ko_{version}_Windows_arm64.tar.gz"],"member":"ko.exe"}},"checksums":"https://github.com/ko-build/ko/releases/download/v{version}/checksums.txt"},"modules":[{"versions":"*","path":"github.com/google/ko","package":".","ldflags":"-s -w -X github.com/google/ko/pkg/commands.Version={version}"}],"versions":{"0.19.1":{"assets":{"linux-amd64":"635ac6ea3fd376c935fee597fbb29ab2c2449f49ef1655085fe3aa9c25fed7a5","darwin-amd64":"1b4ed52a5e506a55b085c7f106eb743ee756c776cc90fa232a539a47ad665310","windows-amd64":"f70b0c9ea1874e81358a1886d478ebee9eb17d4f07e8dcaa779c4250a2aaea70","windows-arm64":"7fd21854bc3bdab2f71e4927cc8e39c60bdaf99992fd4442bfee0fe84025feed"},"module":"h1:FggFTOgqz3sCdac8DvF2uU7FjphG3zNvZ9QMLOuVhZ8="},"0.19.0":{"assets":{"linux-amd64":"55afa9c0738203de68567e5a3f55372751c35d0b41c7b7e102c4053ec07e1698","darwin-amd64":"22d77d8ab7929bbe1670ded1df1ef2d385c15b96bcfdc9428e98159eca153b97","windows-amd64":"7c51a7a92ab190b9eafddb6ae6819c597e4754040704a4abdfbfd1651a75ceaa","windows-arm64":"009f6a5824ccd3f1e53011dd9845e179a23b5bcb54e36df7d6d8364fef6bccde"}},"0.18.1":{"assets":{"linux-amd64":"048ab11818089a43b7b74bc554494a79a3fd0d9822c061142e5cd3cf8b30cb27","darwin-amd64":"0e0dd8fddbefebb8572ece4dca8f07a7472de862fedd7e9845fd9d651e0d5dbe","windows-amd64":"d15c5e391279a2222d4d659ac53047e08d70e21fea54b2133f0a5c25a1f1f694","windows-arm64":"bca8d4bfce66988c55bcd93f2bee798a9d1fab283d4e28faa8033d97aaa8aa8b"},"module":"h1:F2WDFIi/eZe5thmFCuk/uH0eVr7ilWCThl+UoTHEKSk="},"0.18.0":{"assets":{"linux-amd64":"ce8c8776b243357e0a822c279b06c34302460221e834765dee5f4e9e2c0b7b38","darwin-amd64":"066013c67e6e4b7c5f7c1a6b3c93ba66989e47de435558ff7edb875608028668","windows-amd64":"3ac73587f90a8773fbebc97446ca38b739cfb4902b5b59bcb5c2077a8c5f3f2e","windows-arm64":"c90cd1d0167388fe216af02cab181a8aeebc94a3be9fc979403393b135387c62"}},"0.17.1":{"assets":{"linux-amd64":"4f0b979b59880b3232f47d79c940f2279165aaad15a11d7614e8a2c9e5c78c29","darwin-amd64":"888656c3f0028d4211654a9df57b003fe26f874b092776c83acace7aca8a73a4","windows-amd64":"ddf19c933d7c07533e08bc174f75ae5fc7f82a614be7a7bc37bc119fe19d6b5e","windows-arm64":"b8f16f76b5bfe2ba8602f8d3b5d96f61c7416dcf7a035877804221d9af15c04c"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/kubeconform.json
const kubeconform_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"kubeconform","megabytes":10,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/yannh/kubeconform/releases/download/v{version}/kubeconform-linux-amd64.tar.gz"],"member":"kubeconform"},"linux-arm64":{"urls":["https://github.com/yannh/kubeconform/releases/download/v{version}/kubeconform-linux-arm64.tar.gz"],"member":"kubeconform"},"darwin-amd64":{"urls":["https://github.com/yannh/kubeconform/releases/download/v{version}/kubeconform-darwin-amd64.tar.gz"],"member":"kubeconform"},"darwin-arm64":{"urls":["https://github.com/yannh/kubeconform/releases/download/v{version}/kubeconform-darwin-arm64.tar.gz"],"member":"kubeconform"},"windows-amd64":{"urls":["https://github.com/yannh/kubeconform/releases/download/v{version}/kubeconform-windows-amd64.zip"],"member":"kubeconform.exe"},"windows-arm64":{"urls":["https://github.com/yannh/kubeconform/releases/download/v{version}/kubeconform-windows-arm64.zip"],"member":"kubeconform.exe"}},"checksums":"https://github.com/yannh/kubeconform/releases/download/v{version}/CHECKSUMS"},"modules":[{"versions":"*","path":"github.com/yannh/kubeconform","package":"./cmd/kubeconform","ldflags":"-s -w -X main.version=v{version}"}],"versions":{"0.8.0":{"assets":{"linux-amd64":"9bc2bffbf71f261128533edaf912153948b7ff238f9a531ae6d34466ec287883","linux-arm64":"1f53fc8e81258197a35e8603054162a5af1de8c5af13746c71ab680d9534ed87","darwin-amd64":"71dbc87ac9f24099a62b93570e65aa06312ba6ac8aea63b7f86e9d999edf5a92","darwin-arm64":"f84f4dfbebf4a6b0b230385fa065a39ea35e02608c2b50d025dcf64775a69d67","windows-amd64":"e3f56102bcf4f50b034a567e2482a1c5330799983ddd655952310211aef73d93","windows-arm64":"4f3c9889f5f3a1e4aba84f9212f599ad3164d1fb32175fba3a53b505b0fffd0f"},"module":"h1:loDYd3a3spjIFrauqW67CDKF55Oo9R6uvC8AvpVd4ug="},"0.7.0":{"assets":{"linux-amd64":"c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3","linux-arm64":"cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c","darwin-amd64":"c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4","darwin-arm64":"b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9","windows-amd64":"9cb75551d81c909c2241ab383ced2be68363b5bfb15fd989badcc5a63bea5d7e","windows-arm64":"85c5b984950e2783cafac58cac432f35c5003d45ba1dee47d70f05e471960c55"},"module":"h1:ZFfniR8VChrWQxaxTUGnNrxw8RIDkjVBrjdhXSamwjw="},"0.6.7":{"assets":{"linux-amd64":"95f14e87aa28c09d5941f11bd024c1d02fdc0303ccaa23f61cef67bc92619d73","linux-arm64":"dc82f79bb03c5479b1ae5fd4af221e4b5a3111f62bf01a2795d9c5c20fa96644","darwin-amd64":"3b5324ac4fd38ac60a49823b4051ff42ff7eb70144f1e9741fed1d14bc4fdb4e","darwin-arm64":"cbb47d938a8d18eb5f79cb33663b2cecdee0c8ac0bf562ebcfca903df5f0802f","windows-amd64":"450a561ae833cbd1fc41201f7ebb64395c56e7d01e2dc954332143bff81277a3","windows-arm64":"c2d7c614ce7bf88b5a4e7e733f804fc388b92211a19579b3ee7017ebcdb50002"},"module":"h1:kIvjeiMSU0+/GY48+U9GmJZdGmoej4dArYvv3BfvlyA="},"0.6.6":{"assets":{"linux-amd64":"2ff56999a6ed9e96fe5ab9ee52271f2db5335baf7f17789035b9561970cdd3eb","linux-arm64":"a3dd9645a0cf2f5e9a116a98149bca964149271ec7cd6651ffb403dfb292a376","darwin-amd64":"d2f8b605750857d4230a2ee3401134cf13185b50cb361a51e444c2774c39ac44","darwin-arm64":"731ed9bc9cf1a6b6694cc3df197a16d76c17e451f26ee88b0367cc2321ce12a8","windows-amd64":"00acc5b47d3f9beb3872fc04b1ac88e1ba9e9eafd50b3078fd71f8b472431be0","windows-arm64":"c5dba05d24219f1ea392edacd092357fd4131a6692327eb4b1fa0d4a1b69f32b"}},"0.6.5":{"assets":{"windows-amd64":"40b088fdbeae58d59c706291d2e08fb6d0941081944348263e773aba6a072711","windows-arm64":"268d912ee3d7e3f6ca44bfbde5c91bb0ea2587f31bbe1b6571631fff3a3a94cc"}},"0.6.4":{"assets":{"linux-amd64":"2b4ebeaa4d5ac4843cf8f7b7e66a8874252b6b71bc7cbfc4ef1cbf85acec7c07","linux-arm64":"582a8a3eb3c33feb065928728ddac6e544c4f0b1234fd78fc1e4c4175a422b22","darwin-amd64":"805bbc2ab900925be01b8e72039d3689c0a6d4f8aa4b2fad24dd1243387a2b18","darwin-arm64":"95f9097e54c2c1abe9099d0fedc57a2d5c674b2e32231b901a6e60411899afdd","windows-amd64":"1f6ad9eaab24d14363433897aee4b9049184b10ac3681de0d23105f3a114bf69","windows-arm64":"491568dc4a17fccc735541a09cf767ad77742e17391d309232cac6a0d9832675"}},"0.6.3":{"assets":{"linux-amd64":"478604fe85c711aafe8ef78c0bf25cb93fa46de5a3c07040f25a595096c43f8a","linux-arm64":"58572ce673ac45ca5b0a2083f2289a0db67606187dd1ad8fec0caf4fc7432826","darwin-amd64":"5ee436fb027dcd6646aa3dbc11c7c23f26aa66d9bda7cd6552cdd7708c1c04db","darwin-arm64":"6dffc767ef27e07b092f0e04278772a3d0901185d08f03aaa5e547bd059ef719","windows-amd64":"28edecd46e6969d12176e19c691de5a87d5cd187ad48d7ce0fc5b0eb2c9cac4a","windows-arm64":"cd221f4892e4df4392b339774f035f06b5919c306c880ea915881477226dfd91"}},"0.6.2":{"assets":{"windows-amd64":"a5e5ca6397c1dc2b9649fa983ff39fedc8b41d1f1a485e993e8f9868756edfc0","windows-arm64":"bac6ffdb359fad5bd9b24ed59fc465dc40a2cefb0d03dd32abd2b9308d978c67"}},"0.6.1":{"assets":{"windows-amd64":"1e2b78de510de3dab46f7d96bc6b33806dcf1a732354424c6c414fc4697931b9","windows-arm64":"b72e6b8e3961f7253e2f310899a9e6a244da2b53bbcc50a2b9e5b4e8a3dda0cb"}},"0.6.0":{"assets":{"windows-amd64":"fee5e36d233be70cd490d848d1a3ebc706dc9c8cd76cb7faa7ddf8a48dbf9400","windows-arm64":"17e2c5ca95b7f6d775abfcdc1b2de7a85750ee950fdbc77440f3943566b044af"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/kubectl.json
const kubectl_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"kubectl","megabytes":60,"release":{"assets":{"linux-amd64":{"urls":["https://dl.k8s.io/release/v{version}/bin/linux/amd64/kubectl"]},"linux-arm64":{"urls":["https://dl.k8s.io/release/v{version}/bin/linux/arm64/kubectl"]},"darwin-amd64":{"urls":["https://dl.k8s.io/release/v{version}/bin/darwin/amd64/kubectl"]},"darwin-arm64":{"urls":["https://dl.k8s.io/release/v{version}/bin/darwin/arm64/kubectl"]},"windows-amd64":{"urls":["https://dl.k8s.io/release/v{version}/bin/windows/amd64/kubectl.exe"]},"windows-arm64":{"urls":["https://dl.k8s.io/release/v{version}/bin/windows/arm64/kubectl.exe"]}},"checksums":"{url}.sha256"},"modules":[{"versions":"*","path":"k8s.io/kubernetes","package":"./cmd/kubectl","ldflags":"-s -w -X k8s.io/component-base/version.gitVersion=v{version} -X k8s.io/component-base/version.gitMajor=1 -X k8s.io/component-base/version.gitMinor={minor} -X k8s.io/component-base/version.gitTreeState=clean -X k8s.io/client-go/pkg/version.gitVersion=v{version} -X k8s.io/client-go/pkg/version.gitMajor=1 -X k8s.io/client-go/pkg/version.gitMinor={minor} -X k8s.io/client-go/pkg/version.gitTreeState=clean","replacements":"v0.{minor}.{patch}"}],"versions":{"1.37.2":{"module":"h1:A2VDEiObzkYqFTKhSsn0ZEb0RlLEXpHWj93gi2HqEwE="},"1.36.4":{"assets":{"linux-amd64":"8b8f088da2dab964f853b38464033b1be15ede2839eca751482357c45abdd05a","linux-arm64":"0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abce626e6eea657d73fb"}},"1.36.3":{"assets":{"linux-amd64":"ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336","linux-arm64":"3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62"},"module":"h1:qDQdoMiluAE2Eab6Fa52YV+WjiGz9mZFFoagEA6cI+o="},"1.36.2":{"assets":{"linux-amd64":"1e9045ec32bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82","linux-arm64":"c957eb8c4bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e"}},"1.36.1":{"assets":{"linux-amd64":"629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7","linux-arm64":"59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7"},"module":"h1:Mt7NKigaZ2KmOmCLhX81lGlH9JU5wjXnYhXnxAun9XA="},"1.36.0":{"assets":{"linux-amd64":"123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e","linux-arm64":"9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f"}},"1.35.8":{"assets":{"linux-amd64":"874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf","linux-arm64":"cc749967b62f4422260bc9c0aa7a7c55f45175ae38cb8d95767b5d2b7e04c1fd"}},"1.35.7":{"assets":{"linux-amd64":"12e97f9d23a9f6cbb87b89becd6bd291e1a858a3379a4e11e2c822c4c1530052","linux-arm64":"5103d45b8881434d417694057b8ccb5ae79fd310a5c5c13e403c5e62e15909be"}},"1.35.6":{"assets":{"linux-amd64":"5d11e2ba01ea68ffd053f56e27738e2b4330013ee67f7e46c6da6c585d3c9926","linux-arm64":"c0f97f31c9ddc22d4951d543a1a7125a9af4b31e895ad4aa99899c4ba2a6ff0b"}},"1.35.5":{"assets":{"linux-amd64":"90f75ea6ecc9ea5633262e1c0b83a40560003b30fc94a04cb099404fcef0c224","linux-arm64":"ac69e06fd6860d69786692f5af1c3a1208ed54f8366a4d97ab15c172e99765ee"}},"1.35.4":{"assets":{"linux-amd64":"b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd","linux-arm64":"6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f"},"module":"h1:o/8dBC/pHVpYoGV4OAIytAlNPZbdYVTXJHoYvXC4qzM="},"1.35.3":{"assets":{"linux-amd64":"fd31c7d7129260e608f6faf92d5984c3267ad0b5ead3bced2fe125686e286ad6","linux-arm64":"6f0cd088a82dde5d5807122056069e2fac4ed447cc518efc055547ae46525f14","darwin-amd64":"2f339b1eae2e1792ec08da281b37afbeee94f70bed6b7398e7efd81ba08f8d37","darwin-arm64":"280651239d84bab214ba83403666bf6976a5fa0dbdb41404f26eb6f276d34963","windows-amd64":"6c367f9c34be9a13a94eb523dd62006973e1d051adea7d6bcf800dde3f6e84df","windows-arm64":"7f2d923aa852a8e909568f45da5780f6783007354ae11e6ab8001bc86c8c75aa"}},"1.35.2":{"assets":{"linux-amd64":"924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277","linux-arm64":"cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467","darwin-amd64":"163955964d4ed9e66656eab45c0114f5c1110d1b430ace432b20ddc430023df5","darwin-arm64":"b0b59cdd7ba20ca20b85214943100e578dd50ddd85242fcddf277a87c2249706"}},"1.35.1":{"assets":{"linux-amd64":"36e2f4ac66259232341dd7866952d64a958846470f6a9a6a813b9117bd965207","linux-arm64":"706256e21a4e9192ee62d1a007ac0bfcff2b0b26e92cc7baad487a6a5d08ff82","darwin-amd64":"07a04d82bc2de2f5d53dfd81f2109ca864f634a82b225257daa2f9c2db15ccef","darwin-arm64":"2b000dded317319b1ebca19c2bc70f772c7aaa0e8962fae2d987ba04dd1a1b50"}},"1.35.0":{"assets":{"linux-amd64":"a2e984a18a0c063279d692533031c1eff93a262afcc0afdc517375432d060989","linux-arm64":"58f82f9fe796c375c5c4b8439850b0f3f4d401a52434052f2df46035a8789e25","darwin-amd64":"2447cb78911b10a667202b078eeb30541ec78d1280c3682921dc81607e148d96","darwin-arm64":"cf699c56340dc775230fde4ef84237d27563ea6ef52164c7d078072b586c3918"}},"1.34.11":{"assets":{"linux-amd64":"8efbb9435132a190920eb65a47a8c1ecf755ad85ab57a600c9bedbab460bb7a8","linux-arm64":"5b045a4712674c88a56fd98eef4285689738b7fbe8735e1b9ee3509521af5cb4"}},"1.34.10":{"assets":{"linux-amd64":"95bd70842bd11a524d24acd5b68726899e3488e153e45e2b4ae846545beda050","linux-arm64":"52d3aeefea32fdfa3671ccd636be5da463ddfd0a2fc09d7bcbaedcff4c76cad5"}},"1.34.9":{"assets":{"linux-amd64":"73bb6f5063caadae1e73a39de018d8ad21755984bea35358484db817859e7634","linux-arm64":"63317b16a5264af47169b54dafd1878fed29031ebc8367960dd3b88484334e04"}},"1.34.8":{"assets":{"linux-amd64":"f6249132865c13abe3c9dd5038f5da65849cb86eee1608c001831504e481aa8c","linux-arm64":"4c9fe1f717738950c638c38056130a8db5075e6413ae36d8687221a240cdf88b"}},"1.34.7":{"assets":{"linux-amd64":"b46ecf2b80f76d5a7d58c296c2e11e42c85eaa1eb866ddbc1e91625f71c21000","linux-arm64":"93d2113f1f38b5709f2955b7981fcd37d675c9aafda81702c202a63361b6093b"}},"1.34.6":{"assets":{"linux-amd64":"3166155b17198c0af34ff5a360bd4d9d58db98bafadc6f3c2a57ae560563cd6b","linux-arm64":"a49a439f83f504e6bc051f516a8baf8d2220d74110f7f9bcaf25feac69e368d1"}},"1.34.5":{"assets":{"linux-amd64":"6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb","linux-arm64":"2d433b53b99ea532f877df6fa5044286e3950d4933967ac3d99262760bc649fd","darwin-amd64":"61ccfd05992fcc1135818d25691e55997155e914c98b704df7ddd542339a93cb","darwin-arm64":"0c0b575db594e0f8842aa44e5d36b224bb9f8bf4b92cd34c0547d29b61a0277f"}},"1.34.4":{"assets":{"linux-amd64":"d50c359d95e0841eaad08ddc27c7be37cba8fdccfba5c8e2ded65e121ff112db","linux-arm64":"5b982c0644ab1e27780246b9085a5886651b4a7ed86243acbb2bacc1bea01dda","darwin-amd64":"9861e775578651d903a779f840ff8e4c0013ae29a1ffc67f05d967262fcf734c","darwin-arm64":"d9b239414a5fdf624835bfb62eef28a0885f1645d579f98056a9ab3293f51f87"},"module":"h1:Yy6R4QB8C9kJPp25GFqEvX5XQwY5qzKeqD0Xx6oAcmk="},"1.34.3":{"assets":{"linux-amd64":"ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212","linux-arm64":"46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9","darwin-amd64":"657afbd0e653c4ce3af1b5a645a4eaba282cf8eb2bcda7191ff60866e50e4d7f","darwin-arm64":"e51367d2107d605f4edd7c2fb25897b0c0695a7de1a9f9d04cd6c9356b890b14"}},"1.34.2":{"assets":{"linux-amd64":"9591f3d75e1581f3f7392e6ad119aab2f28ae7d6c6e083dc5d22469667f27253","linux-arm64":"95df604e914941f3172a93fa8feeb1a1a50f4011dfbe0c01e01b660afc8f9b85","darwin-amd64":"d2a71bb7dd7238287f2ba4efefbad4f98584170063f7d9e6c842f772d9255d45","darwin-arm64":"8f38d3a38ae317b00ebf90254dc274dd28d8c6eea4a4b30c5cb12d3d27017b6d","windows-amd64":"7d34dcc49a185d64194ff3e952d5621b7da4f5562fa83df5acf305bd1f7de9cc","windows-arm64":"eb5d7c0be6ac4fae29cf04f22bb960aefe9502fd70c2c50ad551856d31693d6d"}},"1.34.1":{"assets":{"linux-amd64":"7721f265e18709862655affba5343e85e1980639395d5754473dafaadcaa69e3","linux-arm64":"420e6110e3ba7ee5a3927b5af868d18df17aae36b720529ffa4e9e945aa95450"}},"1.34.0":{"assets":{"linux-amd64":"cfda68cba5848bc3b6c6135ae2f20ba2c78de20059f68789c090166d6abc3e2c","linux-arm64":"00b182d103a8a73da7a4d11e7526d0543dcf352f06cc63a1fde25ce9243f49a0","darwin-amd64":"a5904061dd5c8e57d55e52c78fa23790e76de30924b26ba31be891e75710d7a9","darwin-arm64":"d491f4c47c34856188d38e87a27866bd94a66a57b8db3093a82ae43baf3bb20d"}},"1.33.9":{"assets":{"linux-amd64":"9e33e3234c0842cd44a12c13e334b4ce930145ea84b855ce7cc0a7b6bc670c22","linux-arm64":"af4dc943a6f447ecb070340efe63c7f8ee2808e6c0bc42126efe7cde0cc1e69b","darwin-amd64":"26b2eafcfafaf9fae8d3a5e280571ebdbf46d5f90dffe43e71fd6c721a1fd372","darwin-arm64":"9699c9369a2ed65e73e9721b14d88ac14be27858c558dfb6e813503b93cd7056"}},"1.32.13":{"assets":{"linux-amd64":"db2ae479a63f3665d7f704ab18c0d4d4050144237980763221835b7305703c4c","linux-arm64":"b1f87f196633a89208546d79bfa4e2470bda70e7bf42c4d3adb008ec208da9d1","darwin-amd64":"925e89bdf7e30d9a356625b3b368b93261300cdee6c053935eb50ed9e657e769","darwin-arm64":"97c78912825a83e91c67fdae588a5a26dec53d58370210c78612dec04a71fc21"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/mockgen.json
const mockgen_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"mockgen","megabytes":8,"modules":[{"versions":">=0.6.0","path":"go.uber.org/mock","package":"./mockgen","ldflags":"-s -w -X main.version={version}"}],"versions":{"0.6.0":{"module":"h1:hyF9dfmbgIX5EfOdasqLsWD6xqpNZlXblLB/Dbnwv3Y="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/registry.json
const registry_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"registry","megabytes":56,"modules":[{"versions":"*","path":"github.com/distribution/distribution/v3","package":"./cmd/registry","ldflags":"-s -w -X github.com/distribution/distribution/v3/version.version=v{version}"}],"versions":{"3.1.2":{"module":"h1:/Bv2YIqqSR00HiO49FT93hovy6r9IlrzwUDsJjCN5qg="},"3.1.1":{"module":"h1:KUbk7C8CfaLXy8kbf/hGq9cad/wCoLB6dbWH6DMbmX0="},"3.0.0":{"module":"h1:q4R8wemdRQDClzoNNStftB2ZAfqOiN6UX90KJc4HjyM="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/stringer.json
const stringer_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"stringer","megabytes":5,"modules":[{"versions":"*","path":"golang.org/x/tools","package":"./cmd/stringer","ldflags":"-s -w"}],"versions":{"0.52.0":{"module":"h1:ryxg4U63oaUYk7uOLTF37n43f4qgtGvqV4Ioit1BaEs="},"0.51.0":{"module":"h1:k4Xc/1Om9jwkBJBo4NVLMSARBoWtK10mx+W5BnXCeAI="},"0.50.0":{"module":"h1:c2ifzfcuY7L90lZ2aKd8S4K2NpASF08SZx9ZuJkHmSU="},"0.49.0":{"module":"h1:3NI7VXzL9+1WZD52Dx2ttoPwD5DWrFGpl9mFZDlmisI="},"0.48.0":{"module":"h1:3+hClM1aLL5mjMKm5ovokw9epgRXPuu2tILgismM6RE="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/syft.json
const syft_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"syft","megabytes":86,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_linux_amd64.tar.gz"],"member":"syft"},"linux-arm64":{"urls":["https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_linux_arm64.tar.gz"],"member":"syft"},"darwin-amd64":{"urls":["https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_darwin_amd64.tar.gz"],"member":"syft"},"darwin-arm64":{"urls":["https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_darwin_arm64.tar.gz"],"member":"syft"},"windows-amd64":{"urls":["https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_windows_amd64.zip"],"member":"syft.exe"},"windows-arm64":{"urls":["https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_windows_arm64.zip"],"member":"syft.exe"}},"checksums":"https://github.com/anchore/syft/releases/download/v{version}/syft_{version}_checksums.txt"},"modules":[{"versions":"*","path":"github.com/anchore/syft","package":"./cmd/syft","ldflags":"-s -w -X main.version={version}"}],"versions":{"1.57.0":{"module":"h1:H/UHtf0KbIlD12dXsfklFMjZ2+erj2an3h/jBHoX/zE="},"1.56.0":{"module":"h1:hpIzQsvlNPCgrz7KJZ79HX59I44yE/AyqTbvO5Q92jM="},"1.55.0":{"module":"h1:IeBZJrF/g75ba3k0ITQ8v4NCVGiGsWU3Wa1P/eSAFa0="},"1.54.1":{"module":"h1:IdNS5Ha7WfatXHDL0qzjdf7DBVnfb8OI3FpSbltv0nc="},"1.51.0":{"assets":{"linux-amd64":"2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f","linux-arm64":"6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900","darwin-amd64":"cddf9a044145caf0a1a3194d00d1dd51a1666f4814f2919cdb4768a0c062ad95","darwin-arm64":"4f37f4c7fefce0a68e4cf71ba3f5f9829a99e65d89b29f7ee41b8c2c10ea8c59","windows-amd64":"fc5ffaeffb993576ece9c791da5a688fb2c8969a1479bbfe58583672c64da336"},"module":"h1:0AZveyFLkCK96uk/ykoRo1ScJ7qJ+/SgNbv7XRmJcGU="},"1.50.0":{"assets":{"linux-amd64":"bf7b29ff57f06da30918266a0e1c2885a8f99784798d1bdb1628886aa015d788","linux-arm64":"887c57cbcc2d0e8c5c110a4571a3fc7150058b24d74f993ee4663516e5c8ce86","darwin-amd64":"d11a8c7bc27114853bd7c1e1b2f3be3ddda3a1de17aee585329f04c369341c75","darwin-arm64":"e32fdb9d47823fa633748a1efca2528fd77c37469ea93c9e40ab835da44e4cce","windows-amd64":"815ee6973ec5dff6a671d7f41b0e78835a8c45b91d5a39f4743ea1cee833d3be"}},"1.49.0":{"assets":{"linux-amd64":"7aa2f03ee92739cf643279ba3990548b9925d4e22cae13f46831ee62821147fe","linux-arm64":"c7c32de183c32368de197edba75e8dba7632915f7761bacd55149a9ca7fe0fa4","darwin-amd64":"a18ba5c48a4e75d0d87cae7b36b93bdfc04ddd5ea69b87bec9f7cd9431a8cdb9","darwin-arm64":"4d137302fb3e049cb1b124b1cbd840a77280dc9f50a45a5a4389250a2228b3cb","windows-amd64":"6edff6c6e06ddd43ae3b779099653f499a856009786b5375a7cf23aed6b67b1a"}},"1.48.0":{"assets":{"linux-amd64":"6cef9a7f37220d9067eaf9cfaaa2fce986e9f320a8d42cbc36658c99af78ea04","linux-arm64":"6865a3d97c4e28b4b38571c17a2bf512da4494ef1d37613c3122fce0d67e63b0","darwin-amd64":"dc7b2135fa5591003596df4ddb3408f499b68174f5e7dc1c77a373b753463182","darwin-arm64":"fef3e6d5df336a0a4c3e421e503119d1e221cf82a3ef5e426a791fcd81667e87","windows-amd64":"b46cb02a47c5b76a1656958757d62ac07d0cb7de35f92e8a7e02d450cbb53097"}},"1.46.0":{"assets":{"linux-amd64":"d654f678b709eb53c393d38519d5ed7d2e57205529404018614cfefa0fb2b5ca","linux-arm64":"9fafef4db4f032ce81008d3a1529985d41ceb6ccdf2b388c9ce2f1ed7d32082e","darwin-amd64":"5c983db13533de02e5331aae88091116f25365840741f86234084a30166672a7","darwin-arm64":"cd4e2c40e075684a5746d8959f76b6572bb2d2dda8cf6877dbfff1cc0baeea01","windows-amd64":"1e515c1ac4bc65917f8d0a52b6ae0e611082779cbf2da9d470282158dd24ea13"}},"1.45.1":{"assets":{"linux-amd64":"20c84195e24927f50a3b2269946be51f4c4abc9d2f145fee7388b4199149f716","linux-arm64":"7df9f45cba1f6358ecfc7fac349d43b4605137001f9646b41267abe15a7c6cd7","darwin-amd64":"abe6e73b819f433b69ece755dc180a19c7694896062bf806f89d0e3ca5db710a","darwin-arm64":"2f79ccbba6236636125d1ece60a6dc71d4e4f91b9f580cc2afbbafc763ff353d","windows-amd64":"a9d12c26521e09213745884b8b7dc361dff83188c3a1ada0da1af71012dbcd52"}},"1.44.0":{"assets":{"linux-amd64":"0e91737aee2b5baf1d255b959630194a302335d848ff97bb07921eb6205b5f5a","linux-arm64":"6f6cdcdc695721d91ce756e3b5bc3e3416599c464101f5e32e9c3f33054ee6d9","darwin-amd64":"c40ece5407927327f94f35901727dbc604b46857e04f04ec94a310845fb71bde","darwin-arm64":"24e4d34078ae81da7c82539616f0ccac3e226cf4f74a38ce6fb3463619e50a55","windows-amd64":"195e786eb84ec145854f20528992e86637c77d1968731dfe6ce850c90e28f47a"}},"1.43.0":{"assets":{"linux-amd64":"7b98251d2d08926bb5d4639b56b1f0996a58ef6667c5830e3fe3cd3ad5f4214a","linux-arm64":"afe92510c467f952a009b994f2d998ff8f9dd266dc26eca55d14a0dd46fec7f2","darwin-amd64":"08fd18f55037f999f50b2c2256a9285f0146978a0b16cdc58662ecdc85d0e3c0","darwin-arm64":"3640e2181c8be7a56377f3c96e520d5380c924dbafd115ee3c8d45fcbc89cac2","windows-amd64":"c51695d171c61460369dabdd5c71b8f350ef8618466818356a30808d7105c710"}},"1.42.4":{"assets":{"linux-amd64":"590650c2743b83f327d1bf9bec64f6f83b7fec504187bb84f500c862bf8f2a0f","linux-arm64":"5029bad1ed372649527b1e443cbceef7f5d6ae1cfe52c16e721559f94267128b","darwin-amd64":"4a14affad1b90f0bfa38fdb784279f01598b6099df40686391d814620e9de226","darwin-arm64":"0797b64cf8841c904682e6007a695f9cd3e72103f064dd286723c0a56a2273e2","windows-amd64":"a712f912e8fc83ce2bf6a7cea213c2d5185778d66ea2e07d42c767817f77e381"}},"1.41.2":{"assets":{"linux-amd64":"7e0f45251d2a3998d29dfb6575bc662575dd5864c27bdc11625cc369760a17ad","linux-arm64":"cc2966835ea2c000d20c0b67f21b4f04d89150dffc09cd791e1a73e99965f0ca","darwin-amd64":"8a66c7566f7daa65eddb714fc4e72504dc92e9d4aa760ce5e105604df93e331d","darwin-arm64":"8047c772a7b901cc0864fe5c8aee8fd6ec56e70b796706c3150a50334eea26f0","windows-amd64":"693c8546e7497d3060b38e67dc1632e16bee60d83d95f44b9d13d4866336df33"}},"1.40.1":{"assets":{"linux-amd64":"c229137c919f22aa926c1c015388db5ec64e99c078e0baac053808e8f36e2e00","linux-arm64":"13c03a712ad496083d164bdd009c458fda854fb4c8456441fc9c286bbb500e07","darwin-amd64":"9e84d1f152ef9d3bb541cc7cedf81ed4c7ed78f6cc2e4c8f0db9e052b64cd7be","darwin-arm64":"c0f6a4fc0563ef1dfe1acf9a4518db66cb37bbb1391889aba3be773dff3487dd","windows-amd64":"eedac363e277dfecac420b6e4ed0a861bc2c9c84a7544157f52807a99bff07cd"}},"1.39.0":{"assets":{"linux-amd64":"bb8f1ba8201d1ce0d99ab4f5243142629c1afba4da97a7c4ca2df97327f97190","linux-arm64":"7074b90cbf4fbb8416feb6acdea7a310efc2d155198d559aeaa691edd5a8c2ca","darwin-amd64":"ef28d9a8b09070ec2b04e1e97240eebc66c4e6e78433757a8943cd4867476af6","darwin-arm64":"fe99f5d9d76c48752a53c3e5f3d4044652623daa623c0da4b1b501bf4fc6cde2","windows-amd64":"fcf42129786c8f7520ee87204851c38438f68eec20fe69313bec5b43b0549914"}},"1.38.2":{"assets":{"linux-amd64":"6aa9a7b9e53c0f06e2d79fb24641cc1c856bb41702c282a577691f54bad94996","linux-arm64":"ccd95833d4124f0e30925033908934978086727af69585f015f28a4f355fda1b","darwin-amd64":"d345de5c7dcbd8e258d568ca40786768bb654cba62f54cb8ca83c2c90a9d4422","darwin-arm64":"3b53cdff2a1c66792329d91a914276e98efbe548901978fe42b991efc5df90cf","windows-amd64":"74d57daca2a9d08f0d470d3c4c11e8b98ed4a5ee5abb70f1ed9d207d319fcf51"}},"1.37.0":{"assets":{"linux-amd64":"b81a0dc81b92265f4597659bba5509e014c78228182804bb1bc97856af26e326","linux-arm64":"52980b7fd4829ab9561527c775c5adc7ece43eb7f9026e456351cd5b5252fdda","darwin-amd64":"70e00d20e3d0a72d90fdee607986f680cfaccc50c51a66e12030b96df62770cf","darwin-arm64":"b676cb2e112fcf5ec25638cca129f5de92f4786a6c4628cd3c307992f1a6a50d","windows-amd64":"7e3602f4b95fd916080ec9348805d79b33e6bb37c693d83aa2d3c85423ceaea5"}},"1.36.0":{"assets":{"linux-amd64":"0d196c884396f17f9627611f96d02d2b30f184e7ba6db244fcf02fc9446b4424","linux-arm64":"e1b234f507f33a8a876368942222671cf822c4a324e69b9f4ccc44a44b8e89a6","darwin-amd64":"391e648e80378c46b40e84667a9ea18c4eb06be659ac861b818888cfc814db91","darwin-arm64":"49d1af3f041cfaf4a3c53d4e27e42ac589efeb9e96e515a8da2d438222afa2eb","windows-amd64":"7182beee937737905c18f17d5dff0896690bf9c1b8ce7c3b08be18d5ec1e87cd"}},"1.34.2":{"assets":{"linux-amd64":"b62a3d4167f9a04bc190a5e654b05711737527ed47b616dc398e541f903c2d72","linux-arm64":"b267c0f6d3e5db78b4ec632f067f18c61b946b274ea79740ed154d99f1629cff","darwin-amd64":"af60a138ad4c87bb835eca0b713d52e4005435335a483a33e8ef074c68412635","darwin-arm64":"17285aa74e1d698def8babc2dcab0f1b284113b77de6f56cf0b1123861e71b9c","windows-amd64":"69833f07006b830290347dbc275f86d2d6cff13541e343bac5d3569668752b7a"}},"1.33.0":{"assets":{"linux-amd64":"adc1b944a827ed3432bcd9f1dbdbc8fa3c0dca7d3d449e7084c90248c2c6cb50","linux-arm64":"6688be30048149df88e5959a756dbab086022a04d0f7497790cd298a9669f49d","darwin-amd64":"90c4f6b6c4bbef5c1c28de84de9920ff862dbb779bfea326feb28bacba479c34","darwin-arm64":"3ce47ab610260c5acfe6cc5991e250e08b3b9b36812abafb56db817569e0348b","windows-amd64":"0e1326e27a5e48102d9f806eb03b9c80d3d5e7b78abfd19a04887b2a0edd22b7"}},"1.32.0":{"assets":{"linux-amd64":"d6400b579fa84dd383573b1d1ff6f081a37fc64d3ffaafdfdda95c4325f204be","linux-arm64":"df16ff55d6cf99b23f5121bf463bbda7b05b5674e897aca1b5c1fb64e1929667","darwin-amd64":"06bb55b2bec2b723c1a860491f62e0fdc4f7f543d99cb83c75dea03c460c5053","darwin-arm64":"13065598834ab238f5865226d73b4a0a898913013a91be95cc83ddf7bbb75a1b","windows-amd64":"444fd054f601594ad938ec3f9bfd92faacfd37783e0e107b49bcb41848bf5dc4"}},"1.31.0":{"assets":{"linux-amd64":"aa60fbe2a32453e7dea991c9c5c616ae1fff0c51e910419ae53bc6555bfd2ce2","linux-arm64":"2b288960f4c8ed25d529a644a20e059b60ae4b6f58d4a7bb20c8795bfb90b34c","darwin-amd64":"ddcf718d1463ee3e9b19238095ba8f912e1b8fb3db0c103cdd9cdb23be8bb410","darwin-arm64":"f898fa53f2ea404d1a5ae7e28f75b5fc51a9fd234b99f593c9e7457464d931ef","windows-amd64":"de5fd21a90b8c469e7333025e8fc7251c0c6ab6b3f92e0f335a60492a55b0bed"}},"1.30.0":{"assets":{"linux-amd64":"f0cdcba0b6ce4c7a87050d524f732ba9fa2e711835f993a4ef108cfbf928ec13","linux-arm64":"17cd933561b18210960526f32c9258087c5c8dce595e8f0b39477330023add13","darwin-amd64":"ecde186dd98b0bbe303b47e8067144e00b1ced8597db1295246b22d1f4df0391","darwin-arm64":"4597082b0c9e2eabf6c54c2f4521ea865f1d1f48cb861ec3e44c5a2db83215d2","windows-amd64":"9e354ab18359e018bf8c654713ec44ce5ad1056f231c9d031749f38c1fd2b963"}},"1.29.1":{"assets":{"linux-amd64":"ca704907e5a7b697c6e683832ca128e2ae60de63d7d87f3e2e39672df9038fa4","linux-arm64":"d8aba89eef3f9a80a650b608366c7e0e284763d59c54d2ac0808dec27bc1cbc4","darwin-amd64":"a8b6f82afdac8e0df8f34affc05ace17da2ff4d9b9f56ac4231dd6aa50d282b2","darwin-arm64":"577018d66c93780b0e92ec8ca9f11f9b9ea98a364036f5bc29da6e51c81f1cd2","windows-amd64":"3c67cd9af40cdcc7ffce041c8349b4a77f33810184820c05df23440c8e0aa1d7"}},"1.28.0":{"assets":{"linux-amd64":"3edee7fe1ceb1f78360e547f57048930d57f00c7ec3d0b8bdfb902805f048468","linux-arm64":"95c8533c46d4a952a576365f373d04fc0a4348e7335cbb82ac3ea2bc66e1e58b","darwin-amd64":"15067673a0ea8aeba31e2a53deb1633eac5c0024ab73bdff91cffb157735d90a","darwin-arm64":"8666a08560b7afb3a547a5cd596880c9ff51736a4c49b1576009aef292c08343","windows-amd64":"a1637fdc074e9c80c6bf900df26a883516bf32e90499e3bd9aa314493d40a0a8"}},"1.27.1":{"assets":{"linux-amd64":"c2cb5867a238baf41adf15f7e01e28cbd886378859eed81e52c080ca0346eefe","linux-arm64":"797d2b57110be185fefa2eb9f2b0bfd2fa5aa153910d33f7da67f5ade28f6254","darwin-amd64":"6b7acfea1441f2f4e4740a60ebd7fe8e151e618ed29c3765aa58e58c47f9363b","darwin-arm64":"4e155573140c8962c9aa9e7d303a972ac7a3cb6784a7b57c1ada7c6b225a7245","windows-amd64":"50ac4d381e58fb16a115a7458aa3f1ba48e54cecdb6a632417439bbc553bc6f7"}},"1.26.1":{"assets":{"linux-amd64":"4f3e84f9467080c876deb0fa968da54309c6d21fb8c00fd3a4e547eb9f006835","linux-arm64":"ed3915cbc9c039f0501cb49d4485125befbd729acc263e767f70a18de3fec10d","darwin-amd64":"2eae0b76a208c5916cf02847b94e861024c7a5a6c1e2e606f5436f97747b1f76","darwin-arm64":"00435a3fe2ae940203708ee2eae9976d1719982c628d30b2b78aacd36133ec6b","windows-amd64":"7af7acb9f81bdddbc343855cb3a42e1d38ae9a1b044bfcd9b975a118d107849e"}},"1.25.1":{"assets":{"linux-amd64":"0fa6e5f55b3c881339eac68f282c52eddd36f3f71b95005da72c0a8252d1245e","linux-arm64":"1393b412349e1cb4e56056af7649d4887574f44697b3311b84bb593b5cc22253","darwin-amd64":"c963089a56ccbec5c93dbb31a62cf432167ca541795edd821d15fddeafd7ee54","darwin-arm64":"3d5f58e88df9b91aa2ce326d56e1efa71c27dd7074ff1a66b9de85d068bfa870","windows-amd64":"22e24ab95a119a09445bc60019aef6083719c6377dc5d4615e2a93175c502f43"}},"1.24.0":{"assets":{"linux-amd64":"c951f0c02cd7cb969f9bbb3c124c6af781d5ffd5211b99108f7ea5d75d9a886c","linux-arm64":"9235623e837dd14756faee276f2b8b301632337df96a1e4aea26e764e8052751","darwin-amd64":"cd557c874d90432da5bd2361b316883ee3145dfcb32bbb9e5f0653486f923f9e","darwin-arm64":"e9ec240da7e5e33940c1d2380f93e47e4d7b09742813dbb6a69ef8f5b373a78a","windows-amd64":"808bb98f771a7c4c4d3956b659ce3e454ac4e6b26ae01df597afb17faa1a839d"}},"1.23.1":{"assets":{"linux-amd64":"42f3e01b64f054d0caee42073cb94e3ac3e61be6f0100e7ecda96e6a2abf7e22","linux-arm64":"6172794c95aebb5c3e84760d6489d1c149762822e254a2e3d413923c1b4263e4","darwin-amd64":"76fed9a16fec65c2b13f30e2db6128f625aaf54b82302b427a0e2bbb554c6ab7","darwin-arm64":"099f506860bcb5d85d4a981b4fca7a732978d0eeff79876648cc1a5350974f33","windows-amd64":"a377dc1bc38727eb98300256dd1bb72d3329745160f5e8aab7699928f8a0c589"}},"1.22.0":{"assets":{"linux-amd64":"90ac44b173bd5db36142b351c2e83f89ecdee403285513d4586303dbf8b6bea1","linux-arm64":"bbda61966ebbe22acdcdb0ab5b867c11d0c71bc38dd38697e570f9d7f66fa696","darwin-amd64":"a0f08e2e333d23c520cc9a5131de4a79039654eeff653259ee7b058aa362febd","darwin-arm64":"10315364b32a1f7af40611ba31c1ce45782e1d0ead756a4fe2eb065622fc71a3","windows-amd64":"656e1dd6007d24f1d276f789650bd014082b2fff5ff3708dda7fdd1d9b27c77b"}},"1.21.0":{"assets":{"linux-amd64":"0ee8161dfa4f79487e46e734305a414e1e7fbcdc114d69809d069e89483c4898","linux-arm64":"b7617868459cb707e4f9f56c8cb121124bf90b2c944f30e2f3c773807e1e05d7","darwin-amd64":"41f5bcfc5480ebec0dcbc0e3911a5e4190915358dbc427a03861393c6c9f954a","darwin-arm64":"7ab33ccddc017b8eccdcfa68d28b426174f36185b634c5b10c6c43cbe5c1de70","windows-amd64":"b75893f72da8051a3eb1b7b37f062200caf892f4160bba3099a26f28ca8ae7a1"}},"1.20.0":{"assets":{"linux-amd64":"689e12c5cbf67521ce61b9c126068f9eaabe1223e77971b2fede50033ff6b5cc","linux-arm64":"53f76737ddbf425c89240d5b0be0990b1a71e66890b44f19743221b17e6ee635","darwin-amd64":"5fdf7afd0f1bfdbb2a1a575eacef8e10edfcb4783631baaa7572a9f4a4d86441","darwin-arm64":"91365712a06af0c0dcd06f5e87fc8791c4332831b3dd6f5474acaaf803d71d82","windows-amd64":"b8bfdedb261de2a69768097422a73bc72273ee92136ff676a20c3161e658881f"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/trivy.json
const trivy_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"trivy","megabytes":168,"release":{"assets":{"linux-amd64":{"urls":["https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_Linux-64bit.tar.gz"],"member":"trivy"},"linux-arm64":{"urls":["https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_Linux-ARM64.tar.gz"],"member":"trivy"},"darwin-amd64":{"urls":["https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_macOS-64bit.tar.gz"],"member":"trivy"},"darwin-arm64":{"urls":["https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_macOS-ARM64.tar.gz"],"member":"trivy"},"windows-amd64":{"urls":["https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_windows-64bit.zip"],"member":"trivy.exe"}},"checksums":"https://github.com/aquasecurity/trivy/releases/download/v{version}/trivy_{version}_checksums.txt"},"modules":[{"versions":"*","path":"github.com/aquasecurity/trivy","package":"./cmd/trivy","ldflags":"-s -w -X github.com/aquasecurity/trivy/pkg/version/app.ver={version}","environment":{"GOEXPERIMENT":"jsonv2"}}],"deny":{"0.69.4":"published by an attacker (GHSA-69fq-xp46-6x23)","0.69.5":"published by an attacker (GHSA-69fq-xp46-6x23)","0.69.6":"published by an attacker (GHSA-69fq-xp46-6x23)"},"versions":{"0.74.0":{"assets":{"linux-amd64":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a","linux-arm64":"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5","darwin-amd64":"472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485","darwin-arm64":"1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11","windows-amd64":"94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"},"module":"h1:B2/h1Aehsq/zykg0jxpWUlOX7e3UXpbxjZZs/0vNlC4="},"0.73.0":{"assets":{"linux-amd64":"2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b","linux-arm64":"13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd","darwin-amd64":"d39d1374dd3e35d48621b82df9b6625fe69f9920cc67d2739ed81bb679f16f51","darwin-arm64":"80cc25faaf6378e37701202d0b4f9f43d9e413d198d594ba60fdf559fe44a683","windows-amd64":"d2d3ad5292aae470a03eb6506db86fce81b1894592b8451cadaf60eaa22f2025"},"module":"h1:KOhSU8XlhYiHpYlOVFmue/akNU+adLb5gXDtrlmuwqs="},"0.72.0":{"assets":{"linux-amd64":"bbb64b9695866ce4a7a8f5c9592002c5961cab378577fa3f8a040df362b9b2ea","linux-arm64":"2ca2c023109c2db6b2b77366b6717291452d4531167377d95c79547f0c8e3467","darwin-amd64":"ee5e60df8a98e5b89fd74a6d86f9e5c7e9a266a35002cb1e43291698b3bfee08","darwin-arm64":"88f208680dc05da2b459e19b4f5aa2b4dc7c2117892ba4aab2ae63baba330016","windows-amd64":"ed3cf122060f61818fe1f735fd97557954e16e10bc8b058af9852271cf2e91b3"}},"0.71.2":{"assets":{"linux-amd64":"0510e71e2fd39bf863856d499c8dc19feb4e7336546394c502a8f5cc7ab27460","linux-arm64":"fe1c7106e15a5365d485b098a8c338f91e3b7ba71cb0e4963b98a3a098763cfc","darwin-amd64":"c27bcf4ddd281aecb7267eb5df804ec49ac0f8fa23fe018d33932e17f30a38bf","darwin-arm64":"a9f585cad53542a54ef286b5fa4199d081e5a061f8894635bdf3ce2608ece7a9","windows-amd64":"ea31c2a927382410cfa2b4eb5970aed62308cf28902e1d167ea36bbfa0515095"}},"0.71.1":{"assets":{"linux-amd64":"3cbae37cd440cd8676e5ce9207fe460b5641c7579a17e9d00f8894928c41a88d","linux-arm64":"a7daaee66817d67a4963e8f9ddf15f5238ee021b55d3cd8695b1b7801afd34a7","darwin-amd64":"de123352f519c6310d5471b5271b029c02b04f3cce33597b87f60064e1760a3f","darwin-arm64":"5eb3576d4a41c9fa274dc8a62b2e6baebb2bf423eda908ed36d81d574e293c48","windows-amd64":"ba67daf06923f52938812d1af134b3193e22b3bc7a525743b9f2a3ded7ab5904"}},"0.71.0":{"assets":{"linux-amd64":"30a3d22b23f88c233f1658f562fb477cae3b3e8b4761109d515b7698daf85814","linux-arm64":"2561be394a3199c911f82fced606cbc05e1cb23eb6ce1da6935540adb76f4252","darwin-amd64":"4558afb13d017615ca85011901caab78b4f09196e320b05a56c9fdc5615a1428","darwin-arm64":"95d4e896b120816edd0995a2df8adca26a8621b7bf62036a89b1d54a7b718a74","windows-amd64":"382250158fb9431ff9b87904205027b066a544234b8952b2dd764bd712d55387"}},"0.70.0":{"assets":{"linux-amd64":"8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5aa9","linux-arm64":"2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d","darwin-amd64":"52d531452b19e7593da29366007d02a810e1e0080d02f9cf6a1afb46c35aaa93","darwin-arm64":"68e543c51dcc96e1c344053a4fde9660cf602c25565d9f09dc17dd41e13b838a","windows-amd64":"eea5442eab86f9e26cd718d7618d43899e72a83767619e8bee47911bddbfb825"}},"0.69.3":{"assets":{"linux-amd64":"1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75","linux-arm64":"7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd","darwin-amd64":"fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e","darwin-arm64":"a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a5","windows-amd64":"74362dc711383255308230ecbeb587eb1e4e83a8d332be5b0259afac6e0c2224"}},"0.68.2":{"assets":{"linux-amd64":"3d933bbc3685f95ec15280f620583d05d97ee3affb66944d14481d5d6d567064","linux-arm64":"33c87995fd0c3d1559086c3e18fd3148051296dfd0ca2a67583eb64f89998c91","darwin-amd64":"c0790530cd717b6bdd02ed437be0710f5c7043078fafaf6841be7c865bf251ce","darwin-arm64":"dfbe15ffe47426dad9fd3e0d52aeacf3dbbb25ca5dbc66049f5920834435988d","windows-amd64":"2aaa0ce06f9f2221a6bb21e1fc0e0ecc6aeb56362bc5c9463e9fd7b06983c3c3"}},"0.67.2":{"assets":{"linux-amd64":"546511a5514afc813c0b72e4abeea2c16a32228a13a1e5114d927c190e76b1f9","linux-arm64":"e4f28390b06cdaaed94f8c49cce2c4c847938b5188aefdeb82453f2e933e57cb","darwin-amd64":"4a5b936a8d89b508ecdc6edd65933b6fe3e9a368796cbdf917fd0df393f26542","darwin-arm64":"6b3163667f29fc608a2ed647c1bd42023af5779349286148190a168c5b3f28f1","windows-amd64":"ad6a7a706902ec3248d8905a32d0c15630958ab3040b8ea0373a6f5a2da30a94"}},"0.66.0":{"assets":{"linux-amd64":"93678741c3223c15120934ac00671ca7e797c9a5a4d89148db9ffca9184a5f0d","linux-arm64":"a51268845bdeb68f5f885f7de6c92fe33b64d630392e546eec0e16f79cfd42e8","darwin-amd64":"284a3d3346429837f3da11aa6c25bf196e4fe5431733d4f6f99eac8578b329ed","darwin-arm64":"964bb69fc0e652891b38514fed4ee31de004a58ac22ea2a23c6891728bb6b6eb","windows-amd64":"402d083f7b6b75005bef6dcc75613c41fc09c0ba735bbdbbcce418d7b3250ad6"}},"0.65.0":{"assets":{"linux-amd64":"f0c5e3c912e7f5194a0efc85dfd34c94c63c4a4184b2d7b97ec7718661f5ead2","linux-arm64":"013c67e6aff35429cbbc9f38ea030f5a929d128df08f16188af35ca70517330b","darwin-amd64":"b022f86ac91d1c4e79cc548f3e470880a2f8150a369058fbd055bee537aca798","darwin-arm64":"3076e27024b92d634fe09947934d36dc8b651a8539ff1d69b4cfac008dfb59ce","windows-amd64":"736ea5990e1a8432624039b0438324b6b7542e94810f9bc83a56f37c56a05b87"}},"0.64.1":{"assets":{"linux-amd64":"1a09d86667b3885a8783d1877c9abc8061b2b4e9b403941b22cbd82f10d275a8","linux-arm64":"a57d4d48a90f8ed875b821fc3078ba5a8572f86e90adfea0995cefd51d583bd7","darwin-amd64":"107a874b41c1f0a48849f859b756f500d8be06f2d2b8956a046a97ae38088bf6","darwin-arm64":"7489c69948cda032adc2862923222917cd025411abc4bba8517a8d581aed226c","windows-amd64":"d03bce6326ff75d041f2499e801357d3da6b08a28be085580d9b0bdf84971d12"}},"0.63.0":{"assets":{"linux-amd64":"ea91fa393cfcb802da22832c96e99a4c8a295a8ba8faefd824c7168b7f0a741e","linux-arm64":"9aeecf81e8a1dc5625dd96a1a6fbea92a1f8e51c4160cfc0e412ef5f641ea1ac","darwin-amd64":"01659b540a885ee9bd1273c8c75ade1ce046fc9d6e5933d5978d9125a6a1cf6c","darwin-arm64":"784f687759c647ffad54e4d7f55ed953647e4fff5ea1e38dbaf877a135254972","windows-amd64":"33ba726ec9c37f15490efa1d51044c21f0db6acb9be56492d5e1429f404b602f"}},"0.62.1":{"assets":{"linux-amd64":"7da92b2ca503d08eb15e717585fa4ffb95ef2c5dc4c554204882d7d26d386a6a","linux-arm64":"50e13c5cdd3e3b610e0dc554e3bc58bc6f58eabe3e42a6b28961a23ac6eff0df","darwin-amd64":"819bf4dad9c3bb4e78bbd11d08b61bdc4663b33777121b3f43372986f7cb3d3e","darwin-arm64":"0bbfa581a4139c6fef21f4129233ae6f02a9f4b53039327e62eccd7956af2ba1","windows-amd64":"f6d9b422f10af2d7a21b4924d36400d8a76932c9159b5feefaa8aee3e45a82bd"}},"0.61.1":{"assets":{"linux-amd64":"dcc6f48c383833f3a8ee0380f7990a17c89e36553cdf34e1f2d3159f9d8270ec","linux-arm64":"a2f28808626ae08877279e13a32d9cc8f845bdfdc762a692b2f32768326208a6","darwin-amd64":"1882427323201ba77419570f7ef23d3e9ddfbb2ee688a9629cc7e22c07fcf4e6","darwin-arm64":"58eb2024c0683f1042e162c6f258ad3f39efecea7dd7a863370c09d11f03eff7","windows-amd64":"7c6d30eed76d105aafe6abaa045baf04cad8a33ac4d24335ac4d69e1914e5975"}},"0.60.0":{"assets":{"linux-amd64":"8cf51065f3658dfc402e794590801c84509998fe12acab8c4e90df6257366ff7","linux-arm64":"df5094134134b79c928d3f3c8a611b992fd583134823924d30ca0afc0f86507d","darwin-amd64":"0f22197051f28cae120494d67862e1252099339bdbd536aaabcda56ce203963e","darwin-arm64":"b017cfdd640dcf4f7ed6c87e0e7337155f32c07530a086cb08dc8dc270ae2382","windows-amd64":"2946ebc26d697551a4d180896e2274e304da6685a6184396af1b29de983ff2c8"}}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/trivy-db.json
const trivy_db_namespaceObject = /*#__PURE__*/JSON.parse('{"tool":"trivy-db","megabytes":15,"modules":[{"versions":"*","path":"github.com/aquasecurity/trivy-db","package":"./cmd/trivy-db","ldflags":"-s -w","environment":{"GOEXPERIMENT":"jsonv2"}}],"versions":{"0.0.0-20260813095258-0e0340a01b57":{"module":"h1:A3Lz/9ip/qigafSxqBWcu7S8i+tJbQS7DB2V0XibOKs="}}}');
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/table/table.js























const rows = [
    go_namespaceObject,
    helm_namespaceObject,
    helm_unittest_namespaceObject,
    kind_namespaceObject,
    kubectl_namespaceObject,
    syft_namespaceObject,
    trivy_namespaceObject,
    cosign_namespaceObject,
    ko_namespaceObject,
    crane_namespaceObject,
    kubeconform_namespaceObject,
    actionlint_namespaceObject,
    gotestsum_namespaceObject,
    golangci_lint_namespaceObject,
    ct_namespaceObject,
    govulncheck_namespaceObject,
    stringer_namespaceObject,
    mockgen_namespaceObject,
    buildctl_namespaceObject,
    buildkitd_namespaceObject,
    trivy_db_namespaceObject,
    registry_namespaceObject,
];
/** The tools that this action knows. Each row is data; see the JSON files beside this one. */
const table = Object.fromEntries(rows.map((row) => [row.tool, row]));
/** The versions of a tool, newest first. */
function table_versionsOf(row) {
    return Object.keys(row.versions).sort(external_semver_namespaceObject["default"].rcompare);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/tool-request.js


/**
 * Reads `helm@4.2`.
 *
 * @throws InputError when it is no name with at most one version
 */
function parseRequest(text, origin) {
    const [tool = '', version, ...rest] = text.split('@');
    if (tool === '' || version === '' || rest.length > 0) {
        throw new shared_errors/* InputError */.dz(origin, `${values_shown(text)} is not a tool such as helm, helm@4.2 or helm@latest`);
    }
    return { tool, version: version === undefined ? '' : parseVersion(version, tool, origin), origin };
}
/** A version that can be asked for, without a v in front. */
function parseVersion(text, tool, origin) {
    const version = text.replace(/^v(?=\d)/, '');
    if (/^(latest|\d+(\.\d+){0,2}|\d+\.\d+\.\d+-[0-9A-Za-z.-]+)$/.test(version))
        return version;
    throw new shared_errors/* InputError */.dz(origin, `${values_shown(`${tool}@${text}`)} has no version such as 4, 4.2, 4.2.4 or latest`);
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/arguments.js






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
};
/** As the lock file has it. */
const nameForm = /^[a-z][a-z0-9-]{0,63}$/;
/** @throws InputError for anything but a sensible command */
function parseLockArguments(argv) {
    const { values, positionals } = parse(argv);
    const modes = ['update', 'check', 'remove'].filter((mode) => values[mode]);
    if (modes.length > 1)
        throw wrong(`--${modes.join(' and --')} exclude each other`);
    const mode = modes[0] ?? 'lock';
    const tools = positionals.map(parseTool);
    const versioned = tools.find(({ version }) => version !== undefined);
    if (mode !== 'lock' && versioned !== undefined) {
        throw wrong(`--${mode} takes names without versions; "${versioned.name}@${versioned.version}" has one`);
    }
    const twice = tools.find(({ name }, at) => tools.findIndex((other) => other.name === name) !== at);
    if (twice !== undefined)
        throw wrong(`${twice.name} is named twice`);
    if (mode === 'remove' && tools.length === 0)
        throw wrong('--remove needs the names of the tools to remove');
    const moduleOnly = values['module-only'];
    if (moduleOnly && (mode !== 'lock' || tools.length === 0)) {
        throw wrong('--module-only is for tools that are named, to lock them');
    }
    const release = ['platforms', 'executables', 'url'].find((option) => values[option] !== undefined);
    if (moduleOnly && release !== undefined)
        throw wrong(`--module-only and --${release} exclude each other`);
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
function parse(argv) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: argv, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const [message = ''] = error.message.split(/\.? To specify/);
        throw wrong(message);
    }
}
function parseTool(word) {
    const { tool: name, version } = parseRequest(word, 'go-devops lock');
    if (!nameForm.test(name))
        throw wrong(`"${name}" is not a name of small letters, digits and dashes`);
    return version === '' ? { name } : { name, version };
}
function parseAge(given) {
    if (given === '0')
        return 0;
    return duration(given, (message) => {
        throw wrong(`--age ${message}`);
    });
}
function parsePlatforms(option, given) {
    const words = list(given, wrongly);
    const unknown = words.find((word) => word !== 'all' && !platform_platforms.some((platform) => platform === word));
    if (unknown !== undefined || words.length === 0) {
        throw wrong(`${option} "${unknown ?? ''}" is no platform; valid: all, ${platform_platforms.join(', ')}`);
    }
    return platform_platforms.filter((platform) => words.includes('all') || words.includes(platform));
}
function customTool({ url, version, member }, mode, tools) {
    if (url === undefined) {
        const stray = version !== undefined ? '--version' : member !== undefined ? '--member' : undefined;
        if (stray !== undefined)
            throw wrong(`${stray} belongs to --url`);
        return undefined;
    }
    if (mode !== 'lock' || tools.length !== 1 || tools[0]?.version !== undefined) {
        throw wrong('--url adds one tool, named without @version');
    }
    if (version === undefined || external_semver_namespaceObject["default"].valid(version) !== version) {
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
        throw wrong(isArchive
            ? 'an archive needs --member, the path of the executable in it'
            : '--member is for .tar.gz, .tgz and .zip');
    }
    return { url, version, ...(member !== undefined && { member }) };
}
function wrong(message) {
    return new shared_errors/* InputError */.dz('go-devops lock', message);
}
function wrongly(message) {
    throw wrong(message);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/pins.js

/** What the table says of a tool's version on a platform. */
function pins_fromTable(row, version, platform) {
    const pins = row.versions[version] ?? {};
    const location = row.release?.assets[platform];
    const sha256 = pins.assets?.[platform];
    const release = location !== undefined && sha256 !== undefined
        ? {
            urls: location.urls.map((url) => pins_fill(url, version)),
            sha256,
            ...(location.member !== undefined && { member: pins_fill(location.member, version) }),
        }
        : undefined;
    const recipe = row.modules?.find((candidate) => builds(candidate, version, platform));
    const module = recipe !== undefined && pins.module !== undefined ? goModule(recipe, version, pins.module) : undefined;
    const executable = pins.executables?.[platform] ?? ownDigest(release);
    return pinnedTool(row.tool, version, 'table', { release, module, executable });
}
/** What a team's lock file says of a tool on a platform. */
function pins_fromLock(name, locked, platform) {
    const asset = locked.assets?.[platform];
    const release = asset === undefined
        ? undefined
        : {
            urls: [asset.url],
            sha256: asset.sha256,
            ...(asset.member !== undefined && { member: asset.member }),
        };
    const executable = asset?.executable ?? ownDigest(release);
    return pinnedTool(name, locked.version, 'lock', { release, module: locked.module, executable });
}
/** Puts a version into an address or a flag: `{version}`, `{minor}`, `{patch}`. */
function pins_fill(template, version) {
    const parsed = external_semver_namespaceObject["default"].parse(version);
    return template
        .replaceAll('{version}', version)
        .replaceAll('{minor}', String(parsed?.minor))
        .replaceAll('{patch}', String(parsed?.patch));
}
function builds({ versions, platforms }, version, platform) {
    const inRange = external_semver_namespaceObject["default"].satisfies(version, versions, { includePrerelease: true });
    return inRange && (platforms === undefined || platforms.includes(platform));
}
function goModule(recipe, version, sum) {
    const { path, tags, environment, replacements } = recipe;
    return {
        path,
        version: pins_fill(recipe.version ?? 'v{version}', version),
        sum,
        package: recipe.package,
        ldflags: pins_fill(recipe.ldflags, version),
        ...(tags !== undefined && { tags }),
        ...(environment !== undefined && { environment }),
        ...(replacements !== undefined && { replacements: pins_fill(replacements, version) }),
    };
}
/** An asset that is no archive is the executable itself. */
function ownDigest(release) {
    return release !== undefined && release.member === undefined ? release.sha256 : undefined;
}
function pinnedTool(name, version, pinnedBy, found) {
    const { release, module, executable } = found;
    return {
        name,
        version,
        pinnedBy,
        ...(executable !== undefined && { executable }),
        ...(release !== undefined && { release }),
        ...(module !== undefined && { module }),
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/versions.js




/** The versions of the table that a request may mean, newest first: all of them for `latest` and for no version. */
function versions_versionsMatching(row, wanted) {
    return table_versionsOf(row).filter((version) => wanted === 'latest' || versions_matches(version, wanted));
}
/** `4.2` means 4.2.x; a whole version means itself, with its pre-release. */
function versions_matches(version, wanted) {
    if (wanted === '')
        return true;
    if (/^\d+(\.\d+)?$/.test(wanted))
        return external_semver_namespaceObject["default"].satisfies(version, wanted);
    return version === wanted;
}
function versions_isDenied({ deny = {} }, version) {
    return Object.hasOwn(deny, version);
}
/** Whether a version is known both as a release and as a module: what is taken unless `latest` is asked for. */
function versions_isKnownBothWays({ release, module }) {
    return release !== undefined && module !== undefined;
}
/**
 * The versions of the table that `go-devops lock` chooses among, newest first: by the rule that the action chooses
 * by where there is no lock file.
 *
 * @param wanted partial, `latest`, or empty; a whole version is looked up at its vendor
 */
function versions_lockableVersions(row, wanted, where) {
    const within = versions_versionsMatching(row, wanted).filter((version) => !versions_isDenied(row, version));
    if (wanted === 'latest')
        return within;
    const both = within.filter((version) => where.some((platform) => versions_isKnownBothWays(pins_fromTable(row, version, platform))));
    return both.length > 0 ? both : within;
}
/** What could be known of a version: where its release stands and how it is built, with empty digests. */
function versions_unproved(row, version, platform) {
    const pins = { assets: { [platform]: '' }, module: '' };
    return pins_fromTable({ ...row, versions: { [version]: pins } }, version, platform);
}
/** Whether a whole version could be looked up: its releases, or its Go module, have a place. */
function versions_isObtainable(row, version) {
    return platform_platforms.some((platform) => {
        const { release, module } = versions_unproved(row, version, platform);
        return release !== undefined || module !== undefined;
    });
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/entry.js



/** The row as if the table had these pins for a version, whatever it has. */
function entryPins(row, version, pins) {
    return { ...row, versions: { [version]: pins } };
}
/** The Go module that a version is built from, wherever it builds; its hash is left empty. */
function moduleOf(row, version) {
    return platform_platforms
        .map((platform) => versions_unproved(row, version, platform).module)
        .find((module) => module !== undefined);
}
/** The entry that pins make, its parts in an order that is always the same. */
function entryOf(row, requested, version, pins, wanted) {
    const pinned = entryPins(row, version, pins);
    const assets = {};
    let module;
    for (const platform of platform_platforms) {
        const tool = pins_fromTable(pinned, version, platform);
        module ??= tool.module;
        const url = tool.release?.urls[0];
        if (tool.release === undefined || url === undefined || !wanted.includes(platform))
            continue;
        const { sha256, member } = tool.release;
        const executable = member === undefined ? undefined : pins.executables?.[platform];
        assets[platform] = {
            url,
            sha256,
            ...(member !== undefined && { member }),
            ...(executable !== undefined && { executable }),
        };
    }
    return {
        requested,
        version,
        ...(Object.keys(assets).length > 0 && { assets }),
        ...(module !== undefined && { module }),
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/build-environment.js


/** How a computer reaches modules, and where it keeps them and what was compiled. */
const reach = ['GOPROXY', 'GOSUMDB', 'GOAUTH', 'GOVCS', 'GOMODCACHE', 'GOCACHE', 'GOPATH', 'GOTMPDIR'];
/** Which modules are one's own: they are fetched directly, or not looked up in the checksum database. */
const own = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE'];
/** A pattern that no module's path has (go help module-private): what is empty, the file go.env of GOROOT could fill. */
const noModule = 'none';
const checksumDatabase = 'sum.golang.org';
/** What every build has. */
const build = {
    CGO_ENABLED: '0',
    // Of every build anyway. Empty would be unset: then GOFLAGS of GOROOT's go.env counts, even with GOENV=off.
    GOFLAGS: '-trimpath',
    // What is built may need a newer Go than the one at hand; the go command gets and verifies that.
    GOTOOLCHAIN: 'auto',
    GOWORK: 'off',
};
/** All else that the go command reads from its environment and that changes what is built. */
const others = /^(CGO_.*|GO(111MODULE|386|AMD64|ARCH|ARM|ARM64|BIN|CACHEPROG|DEBUG|ENV|EXPERIMENT|FIPS140|FLAGS|NOSUMCHECK|OS|ROOT|TOOLCHAIN|WORK))$/;
/**
 * The environment of a build that depends on the computer only in how modules are reached. Nothing else that
 * `go env -w` has written counts any more, and the checksum database is never off.
 *
 * @param env the environment that the program would have otherwise
 * @param modules `pinned`: no module is exempt from proof; `own`: those that the user calls private are
 */
async function buildEnvironment(env, modules, cwd, { exec }) {
    const { GOENV, ...clean } = build_environment_select(env, (name) => name === 'GOENV' || !others.test(name));
    const kept = modules === 'own' ? [...reach, ...own] : reach;
    const { stdout } = await exec({
        tool: 'go',
        args: ['env', '-json', ...kept],
        cwd,
        // A question needs no newer Go, whatever the go.mod here asks for.
        env: { ...clean, ...(GOENV !== undefined && { GOENV }), ...build, GOTOOLCHAIN: 'local' },
    });
    const settings = JSON.parse(stdout);
    const { GOSUMDB = '' } = settings;
    return {
        ...build_environment_select(clean, (name) => !reach.includes(name) && !own.includes(name)),
        ...(modules === 'pinned' && Object.fromEntries(own.map((name) => [name, noModule]))),
        // Empty is a name that this Go does not know, or that nobody has set.
        ...build_environment_select(settings, (name) => settings[name] !== ''),
        GOSUMDB: GOSUMDB === 'off' || GOSUMDB === '' ? checksumDatabase : GOSUMDB,
        ...build,
        GOENV: 'off',
    };
}
/** An environment in which `go` is the one below `root`. */
function withGoFirst(env, root) {
    // Windows writes Path.
    const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [name]: [join(root, 'bin'), env[name]].filter(Boolean).join(delimiter) };
}
/** A module of its own to start the go command in, so that no go.mod around the tool cache is asked. */
async function emptyModule(staging) {
    const folder = (0,external_node_path_namespaceObject.join)(staging, 'module');
    await (0,promises_namespaceObject.mkdir)(folder);
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, 'go.mod'), 'module staging\n');
    return folder;
}
function build_environment_select(env, passes) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => passes(name)));
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/go-download.js

const go_download_timeout = 30 * 60_000;
/**
 * Downloads a Go module into the module cache.
 *
 * @param module with its version: `helm.sh/helm/v4@v4.2.4`
 * @param place an empty module, so that no go.mod around it is asked, and the environment of a build
 * @param failure the message when it cannot be had
 * @throws ToolError with the reason that the go command gives
 */
async function downloadModule(module, place, { exec }, failure) {
    const args = ['mod', 'download', '-json', module];
    const { exitCode, stdout, stderr } = await exec({ tool: 'go', args, ...place, timeout: go_download_timeout }, { accept: 'any' });
    // The module or what went wrong with it: on stdout, as JSON (go help mod download).
    const answer = stdout.trim() === '' ? {} : JSON.parse(stdout);
    const { Dir, Zip, Info, Sum } = answer;
    if (Dir !== undefined && Zip !== undefined && Info !== undefined && Sum !== undefined) {
        return { Dir, Zip, Info, Sum };
    }
    const detail = answer.Error ?? stderr.trim();
    throw new shared_errors/* ToolError */.v4(`go ${args.join(' ')}`, failure, { code: exitCode, detail });
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/temporary.js



/** The folder for what ends with the job: the runner's, else the computer's. */
function temporaryRoot({ RUNNER_TEMP }) {
    return RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** A new private folder; the caller removes it. */
async function temporaryFolder(env, prefix) {
    return (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(temporaryRoot(env), prefix));
}
/** Gives `body` a new private folder, and removes it afterwards. */
async function withTemporaryFolder(env, prefix, body) {
    const folder = await temporaryFolder(env, prefix);
    try {
        return await body(folder);
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
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
function environment_childEnvironment(env, extra = {}) {
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

;// CONCATENATED MODULE: ./.local/build/cli/lock/go-module.js





/**
 * When a version was made, in milliseconds since 1970: of a tag, the time of its commit, as the Go module proxy
 * has it (`go help goproxy`, `.info`).
 */
function moduleTime(module, ports) {
    return withGo(ports, async (place) => {
        const args = ['list', '-m', '-f', '{{.Time.Unix}}', at(module)];
        const { stdout } = await ports.exec({ tool: 'go', args, ...place });
        const seconds = Number.parseInt(stdout, 10);
        if (seconds > 0)
            return seconds * 1000;
        throw new shared_errors/* ToolError */.v4(`go list -m ${at(module)}`, `${at(module)} has no time`);
    });
}
/** A module's hash as go.sum writes it, proved by the checksum database: the go command's own work. */
function go_module_moduleSum(module, ports) {
    return withGo(ports, async (place) => {
        const { Sum } = await downloadModule(at(module), place, ports, `${at(module)} cannot be downloaded`);
        return Sum;
    });
}
function at({ path, version }) {
    return `${path}@${version}`;
}
/** A folder and an environment that the computer's own modules and settings do not reach into. */
function withGo(ports, body) {
    return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
        const cwd = await emptyModule(folder);
        const env = await buildEnvironment(environment_childEnvironment(ports.env), 'pinned', cwd, ports);
        return body({ cwd, env });
    });
}

// EXTERNAL MODULE: ./.local/build/cli/lock/ports.js
var lock_ports = __nccwpck_require__(323);
;// CONCATENATED MODULE: ./.local/build/cli/lock/release-time.js







/**
 * When a version was released: by GitHub's release where the assets stand there, else by its Go module, else by the
 * Last-Modified of an asset.
 *
 * @throws ToolError that tells of every source asked in vain
 */
async function releaseTime(row, version, platforms, ports) {
    const urls = platforms.flatMap((platform) => versions_unproved(row, version, platform).release?.urls[0] ?? []);
    const module = moduleOf(row, version);
    const sources = [];
    const release = urls.map((url) => githubRelease(url, ports.env)).find((found) => found !== undefined);
    if (release !== undefined)
        sources.push(() => githubTime(release, urls, ports));
    if (module !== undefined) {
        sources.push(async () => ({
            time: await moduleTime(module, ports),
            by: `the Go module ${module.path}@${module.version}`,
        }));
    }
    const [first] = urls;
    if (first !== undefined)
        sources.push(() => lastModified(first, ports));
    const refusals = [];
    for (const source of sources) {
        try {
            return await source();
        }
        catch (error) {
            if (!(error instanceof shared_errors/* ToolError */.v4))
                throw error;
            refusals.push((0,lock_ports/* oneLine */.T)(error));
        }
    }
    throw new shared_errors/* ToolError */.v4(`${row.tool} ${version}`, `${row.tool} ${version}: nobody says how old it is (${refusals.join('; ')}); --age 0 takes it all the same`);
}
/** The release that an address of the form `<server>/<owner>/<name>/releases/download/<tag>/<asset>` belongs to. */
function githubRelease(url, env) {
    const { origin, pathname } = new URL(url);
    if (origin !== new URL(env.GITHUB_SERVER_URL || 'https://github.com').origin)
        return undefined;
    const [, repository, tag] = /^\/([^/]+\/[^/]+)\/releases\/download\/([^/]+)\/[^/]+$/.exec(pathname) ?? [];
    return repository === undefined || tag === undefined ? undefined : { repository, tag };
}
/** By GitHub's REST API, "Get a release by tag name". An asset that was put there later counts from then on. */
async function githubTime({ repository, tag }, urls, { http, env }) {
    const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
    const url = `${api}/repos/${repository}/releases/tags/${tag}`;
    // Redirects are not followed: the token is for this server only.
    const response = await http(url, {
        timeout: 30_000,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            ...(env.GITHUB_TOKEN && { authorization: `Bearer ${env.GITHUB_TOKEN}` }),
        },
    });
    if (!response.ok) {
        await response.body?.cancel();
        throw new shared_errors/* ToolError */.v4(`GET ${url}`, `HTTP ${response.status}`, { code: response.status });
    }
    const release = (await response.json().catch(() => ({})));
    const ours = (release.assets ?? []).filter((asset) => urls.includes(asset.browser_download_url ?? ''));
    const times = [release.published_at, ...ours.map((asset) => asset.updated_at)].map((time) => Date.parse(time ?? ''));
    const time = Math.max(...times);
    if (Number.isNaN(time))
        throw new shared_errors/* ToolError */.v4(`GET ${url}`, 'the answer is no release with its times');
    return { time, by: `the release ${repository}@${tag}` };
}
async function lastModified(url, { http, mirrors }) {
    const [source = url] = sourcesOf([url], mirrors);
    const head = (address, init) => http(address, { ...init, method: 'HEAD', retry: true, timeout: 30_000 });
    const response = await requestAsset(source, 0, head, undefined);
    await response.body?.cancel();
    const time = Date.parse(response.headers.get('last-modified') ?? '');
    if (response.ok && !Number.isNaN(time))
        return { time, by: `Last-Modified of ${asset_request_shown(source)}` };
    const reason = response.ok ? 'no Last-Modified' : `HTTP ${response.status}`;
    throw new shared_errors/* ToolError */.v4(`HEAD ${asset_request_shown(source)}`, reason);
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/age.js


/** Versions that one error names. */
const toldAtMost = 10;
/**
 * The best candidate that is at least `minimum` milliseconds old. The version of the entry is there already: its age
 * is not asked again.
 *
 * @param ports absent: nobody is asked, and the best candidate counts
 * @throws GateFailure when all are too young
 */
async function oldEnough({ row, candidates, platforms, previous }, minimum, ports) {
    const passedOver = [];
    for (const version of candidates) {
        if (ports === undefined || minimum === 0 || version === previous?.version)
            return { version, passedOver };
        const { time, by } = await releaseTime(row, version, platforms, ports);
        const age = ports.clock.now() - time;
        if (age >= minimum)
            return { version, passedOver };
        passedOver.push(`${row.tool} ${version} is ${hours(age)} old by ${by}, less than ${hours(minimum)}`);
    }
    const more = passedOver.length > toldAtMost ? `; and ${passedOver.length - toldAtMost} more` : '';
    const told = passedOver.slice(0, toldAtMost).join('; ');
    throw new shared_errors/* GateFailure */.In('age', `${told}${more}; a security fix may be taken at once by --age 0`);
}
function hours(milliseconds) {
    return `${Math.floor(milliseconds / 3600e3)} h`;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/checksum-file.js
const sha256 = /^[0-9a-f]{64}$/i;
/** `<hex>  <name>` and `<hex> *<name>` as sha256sum writes them, with or without a path before the name. */
const gnuLine = /^([0-9a-f]{64})[ \t]+\*?(\S.*)$/i;
/** `SHA256 (<name>) = <hex>` as the BSDs' sha256 and `sha256sum --tag` write it. */
const bsdLine = /^SHA256 ?\((.+)\) ?= ?([0-9a-f]{64})$/i;
/**
 * The hex SHA-256 that a vendor's checksum file gives for an asset; undefined when it names none, or two different
 * ones. A file of one bare digest is about the one asset it stands beside.
 *
 * @param asset file name; it must equal the name's last part, so that `x.tar.gz.sbom.json` is never `x.tar.gz`
 */
function digestIn(text, asset) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const [only = ''] = lines;
    if (lines.length === 1 && sha256.test(only))
        return only.toLowerCase();
    const found = new Set();
    for (const line of lines) {
        const [hex, name] = fields(line);
        if (name.split('/').at(-1) === asset)
            found.add(hex.toLowerCase());
    }
    const [digest] = found;
    return found.size === 1 ? digest : undefined;
}
function fields(line) {
    const gnu = gnuLine.exec(line);
    if (gnu !== null)
        return [gnu[1] ?? '', gnu[2] ?? ''];
    const bsd = bsdLine.exec(line);
    return [bsd?.[2] ?? '', bsd?.[1] ?? ''];
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/published-digest.js



/** Where the vendor publishes an asset's digest; undefined where none is published or there is no such asset. */
function checksumsUrl(row, version, platform) {
    const [asset] = row.release?.assets[platform]?.urls ?? [];
    if (asset === undefined || row.release?.checksums === undefined)
        return undefined;
    const url = pins_fill(asset, version);
    const template = pins_fill(row.release.checksums, version);
    return template.replaceAll('{asset}', fileName(url)).replaceAll('{url}', url);
}
/**
 * The hex SHA-256 of an asset as the vendor's checksum file has it at this moment.
 *
 * @throws ToolError when the file cannot be had or names no digest for the asset
 */
async function publishedDigest(row, version, platform, readText) {
    const url = checksumsUrl(row, version, platform);
    if (url === undefined) {
        throw new shared_errors/* ToolError */.v4(row.tool, `the vendor of ${row.tool} publishes no checksum file for ${platform}`);
    }
    const [asset = ''] = row.release?.assets[platform]?.urls ?? [];
    const name = fileName(pins_fill(asset, version));
    const digest = digestIn(await readText(url), name);
    if (digest !== undefined)
        return digest;
    throw new shared_errors/* ToolError */.v4(`GET ${url}`, `the checksum file ${url} gives no SHA-256 for ${name}`);
}
function fileName(url) {
    return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/digests.js





/**
 * Asks everybody who knows about a version: the entry, the table, the vendor's checksum file, and for a module that
 * neither the entry nor the table has, the checksum database.
 */
async function collectClaims({ row, platforms, previous, known }, version, witnesses) {
    const locked = previous?.version === version ? previous : undefined;
    const gaps = new Set();
    const pins = row.versions[version];
    const collected = platforms.map(async (platform) => {
        const own = locked?.assets?.[platform];
        const claims = [...claim('lock file', own?.sha256), ...claim('table', pins?.assets?.[platform])];
        if (known && witnesses !== undefined && row.release?.assets[platform] !== undefined) {
            try {
                const digest = await publishedDigest(row, version, platform, witnesses.readText);
                const url = checksumsUrl(row, version, platform);
                claims.push({ by: 'checksum file', digest, ...(url !== undefined && { url }) });
            }
            catch (error) {
                if (!(error instanceof shared_errors/* ToolError */.v4))
                    throw error;
                gaps.add((0,lock_ports/* oneLine */.T)(error));
            }
        }
        return [platform, claims];
    });
    const assets = Object.fromEntries(await Promise.all(collected));
    const executables = Object.fromEntries(platforms.map((platform) => [
        platform,
        [
            ...claim('lock file', locked?.assets?.[platform]?.executable),
            ...claim('table', pins?.executables?.[platform]),
        ],
    ]));
    const module = [...claim('lock file', locked?.module?.sum), ...claim('table', pins?.module)];
    const source = moduleOf(row, version);
    if (module.length === 0 && source !== undefined && witnesses !== undefined) {
        try {
            const digest = await go_module_moduleSum(source, witnesses.ports);
            module.push({ by: 'checksum database', digest });
        }
        catch (error) {
            if (!(error instanceof shared_errors/* ToolError */.v4))
                throw error;
            gaps.add((0,lock_ports/* oneLine */.T)(error));
        }
    }
    return { assets, executables, module, gaps: [...gaps] };
}
function claim(by, digest) {
    return digest === undefined ? [] : [{ by, digest }];
}
/** Where witnesses contradict each other: one line for an asset, or the module, with what each of them says. */
function contradictions(name, { assets, executables, module }) {
    const inArchives = Object.entries(executables).map(([platform, claims]) => [`${platform} executable`, claims]);
    const all = [...Object.entries(assets), ...inArchives, ['Go module', module]];
    return all.flatMap(([what, claims]) => {
        if (new Set(claims.map(({ digest }) => digest)).size < 2)
            return [];
        const said = claims.map(({ by, digest, url }) => `the ${by}${url === undefined ? '' : ` ${url}`} has ${digest}`);
        return [`${name} ${what}: ${said.join(', ')}`];
    });
}
/** The digests that all witnesses agree on, in the form of the table. */
function agreedPins({ assets, executables, module }) {
    const [sum] = module;
    return {
        assets: agreed(assets),
        executables: agreed(executables),
        ...(sum !== undefined && { module: sum.digest }),
    };
}
function agreed(claims) {
    const digests = Object.entries(claims).map(([platform, [first]]) => [platform, first?.digest]);
    return Object.fromEntries(digests.filter(([, digest]) => digest !== undefined));
}
/** Tells that a version is not, or not wholly, cross-checked: hosts fail for several files in the same way. */
function uncheckedNotes(name, { gaps }) {
    const [first, ...others] = gaps;
    if (first === undefined)
        return [];
    const more = others.length > 0 ? ` (and ${others.length} more like it)` : '';
    return [`${name} is not cross-checked: ${first}${more}`];
}
/** Who stands behind an entry, besides itself: `table, checksum file; module: table`. */
function witnessesOf({ assets, module }) {
    const names = (claims) => [...new Set(claims.map(({ by }) => by).filter((by) => by !== 'lock file'))].join(', ') || 'nobody';
    const all = Object.values(assets).flat();
    return [
        ...(all.length > 0 ? [names(all)] : []),
        ...(module.length > 0 ? [`module: ${names(module)}`] : []),
    ].join('; ');
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.local/build/actions/shared/files/sha256.js


/** Bytes read at once: a buffer that stays in the processor's cache. */
const piece = 512 << 10;
/** Hex SHA-256 of a file's content. One buffer for all of it: a stream would allocate as much as it reads. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const file = await (0,promises_namespaceObject.open)(path);
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

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/limits.js
/** Builds at once: each one is parallel in itself, and linking a large tool takes up to 2 GB. */
const buildLimit = 2;
/** Bytes that no release asset comes near; the largest of the table has about 60 MB. */
const largestDownload = 300_000_000;
/** Downloads at once. */
const downloadLimit = 8;

// EXTERNAL MODULE: ./.local/build/actions/shared/http.js + 3 modules
var shared_http = __nccwpck_require__(245);
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download/pace.js
/** Milliseconds over which the pace is judged. */
const pace_window = 30_000;
/** Bytes that a source sends in this time at least: 10 kB/s. */
const least = 300_000;
/** Thrown of a source that sends something now and then, and would hold the job for hours. */
const tooSlow = new Error('less than 10 kB/s over 30 seconds');
/**
 * The same bytes, as long as they come at a useful pace. Only the time counts during which they are waited for: a slow
 * disk is not the source's fault.
 *
 * @throws tooSlow
 */
async function* atPace(bytes, { now }) {
    let waited = 0;
    let received = 0;
    let asked;
    for await (const chunk of bytes) {
        // Before the first byte it is silence, which ends by itself: a proxy may fetch the whole file first.
        if (asked !== undefined)
            waited += now() - asked;
        received += chunk.byteLength;
        if (waited >= pace_window) {
            if (received < least)
                throw tooSlow;
            waited = 0;
            received = 0;
        }
        yield chunk;
        asked = now();
    }
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download/asset-stream.js




/** So many bytes are progress: after them, a connection that breaks gets all of our patience again. */
const progress = 1 << 20;
/**
 * Streams an asset. A connection that breaks on the way is taken up where it broke; one that only drips too, unless
 * another source can be asked instead.
 *
 * @param limit bytes after which a source that goes on sending is no longer listened to
 */
function assetStream({ name, url, limit }, { http, clock, token, patience, isOnly }) {
    const command = `GET ${asset_request_shown(url)}`;
    const stream = { bytes: read(), received: 0 };
    return stream;
    async function* read() {
        for (;;) {
            const failure = yield* rest();
            if (failure === undefined)
                return;
            // Before the first byte another source is as good, and may answer at once.
            const isOurs = stream.received > 0 && (isOnly || failure.error.cause !== tooSlow);
            if (failure.transient && isOurs && (await patience.wait(failure.answer)))
                continue;
            stream.failure = failure;
            return;
        }
    }
    /** What is still missing, in one request. */
    async function* rest() {
        const from = stream.received;
        try {
            const body = await request(from);
            if ('error' in body)
                return body;
            for await (const chunk of body) {
                stream.received += chunk.byteLength;
                if (stream.received > limit)
                    return tooLarge();
                yield chunk;
                if (stream.received - from > progress)
                    patience.renew();
            }
            return undefined;
        }
        catch (cause) {
            if (cause instanceof shared_errors/* ToolError */.v4)
                return { error: cause, transient: (0,shared_http/* isTransient */.dg)(cause) };
            const what = cause === tooSlow ? `stalled: ${tooSlow.message}` : `broke off after ${stream.received} bytes`;
            const message = `the download of ${name} ${what}`;
            return { error: new shared_errors/* ToolError */.v4(command, message, { cause }), transient: true };
        }
    }
    async function request(from) {
        const response = await requestAsset(url, from, http, token);
        const { ok, status, headers, body } = response;
        if (status === 416 && from > 0) {
            // There is no more, whatever length was told before: the digest decides.
            await body?.cancel();
            return end();
        }
        if (!ok || body === null) {
            await body?.cancel();
            const error = new shared_errors/* ToolError */.v4(command, `${name} cannot be downloaded: HTTP ${status}`, { code: status });
            return { error, transient: shared_http/* retryable */.PB.has(status), answer: response };
        }
        const coding = headers.get('content-encoding');
        if (coding !== null && coding !== 'identity')
            stream.coding = coding;
        const begins = status === 206 ? rangeStart(headers) : 0;
        const announced = begins + Number(headers.get('content-length'));
        if (!(begins <= from && announced <= limit)) {
            await body.cancel();
            return announced > limit
                ? tooLarge()
                : settled(`${name}: the server sends another range than asked for`);
        }
        // A server that knows no ranges sends once more what is here already.
        const paced = atPace(body, clock);
        return from > begins ? skip(paced, from - begins) : paced;
    }
    function settled(message) {
        return { error: new shared_errors/* ToolError */.v4(command, message), transient: false };
    }
    function tooLarge() {
        const message = `${name} is not the pinned release: the download has more than ${limit} bytes; nothing was installed`;
        return { ...settled(message), wrongBytes: true };
    }
}
async function* end() { }
async function* skip(bytes, count) {
    let rest = count;
    for await (const chunk of bytes) {
        const fresh = chunk.subarray(rest);
        rest -= chunk.byteLength - fresh.byteLength;
        if (fresh.byteLength > 0)
            yield fresh;
    }
}
/** First byte of a part (RFC 9110 section 14.4); NaN when the server does not tell. */
function rangeStart(headers) {
    return Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download/patience.js

/** Seconds between attempts, at least: 90 together. A spell of 504 at a release host lasts longer than curl's. */
const schedule = [1, 2, 4, 8, 15, 30, 30];
function patience(clock, random = Math.random) {
    let attempts = 0;
    return {
        async wait(answer) {
            const seconds = schedule[attempts];
            if (seconds === undefined)
                return false;
            attempts += 1;
            const asked = answer && (0,shared_http/* retryAfter */.P9)(answer, clock.now());
            await clock.wait(asked ?? seconds * 1000 * (1 + random() / 2));
            return true;
        },
        renew() {
            attempts = 0;
        },
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/download/download.js








/**
 * Streams an asset to `consume` and hashes it on the way. What `consume` makes of it counts only once this
 * returns: until then the bytes may be anybody's. It is called again, with the stream from the beginning,
 * when another source has to be asked.
 *
 * Sources that fail for the moment are asked again, in turn, for at least 90 seconds; one that refuses, or
 * has other bytes than the pinned ones, is not asked again.
 *
 * @throws ToolError when no source has the pinned bytes; what `consume` throws of the pinned bytes
 */
async function download(asset, consume, ports, { mirrors, token }) {
    let sources = sourcesOf(asset.urls, mirrors);
    const failures = new Map();
    const waits = patience(ports.clock);
    for (;;) {
        for (const url of [...sources]) {
            const isOnly = sources.length === 1;
            const outcome = await fromSource(asset, url, consume, { ...ports, token, patience: waits, isOnly });
            if ('result' in outcome)
                return outcome;
            failures.set(url, outcome);
            if (outcome.transient)
                continue;
            sources = sources.filter((other) => other !== url);
            if (outcome.wrongBytes && sources.length > 0) {
                const message = `${outcome.error.message} (${outcome.error.command}); the next source is asked`;
                ports.runner.annotate({ kind: 'warning', title: 'Download', message });
            }
        }
        const all = [...failures.values()];
        if (sources.length === 0 || !(await waits.wait(all.at(-1)?.answer)))
            throw noSource(asset, failures);
    }
}
async function fromSource({ name, sha256, limit = largestDownload }, url, consume, how) {
    const stream = assetStream({ name, url, limit }, how);
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const hashed = hashing(stream.bytes, hash);
    let made;
    try {
        // No `return`: who leaves early, such as at the wanted member of an archive, leaves the rest to us.
        made = { result: await consume({ [Symbol.asyncIterator]: () => ({ next: () => hashed.next() }) }) };
    }
    catch (error) {
        if (isOfSystem(error))
            throw error;
        made = { error };
    }
    while (!(await hashed.next()).done)
        ;
    if (stream.failure !== undefined)
        return stream.failure;
    const digest = hash.digest('hex');
    if (sha256 !== undefined && digest !== sha256) {
        const decoded = stream.coding === undefined
            ? ''
            : ` (after its Content-Encoding ${JSON.stringify(stream.coding)} was undone: the server has to send the file as it is)`;
        const message = `${name} is not the pinned release: the download has sha256:${digest}${decoded}, pinned is sha256:${sha256}; nothing was installed`;
        return { error: new shared_errors/* ToolError */.v4(`GET ${asset_request_shown(url)}`, message), transient: false, wrongBytes: true };
    }
    // That a wrong archive cannot be read is no news; that the pinned one cannot, is.
    if ('error' in made)
        throw made.error;
    return { ...made, sha256: digest, bytes: stream.received, url };
}
/** A full disk, a folder that cannot be written: not the source's fault. */
function isOfSystem(error) {
    return error.syscall !== undefined;
}
/** What each source said, in the order in which they were asked, and what can be done instead. */
function noSource({ otherwise }, failures) {
    const all = [...failures];
    const last = all.at(-1)?.[1].error;
    const words = all.map(([url, { error }]) => {
        const { origin } = new URL(url);
        return all.length === 1 || error.message.startsWith(origin)
            ? error.message
            : `${origin}: ${error.message}`;
    });
    // Bytes that are not the pinned ones are something to look at, not to go round.
    const isWrong = all.some(([, { wrongBytes }]) => wrongBytes);
    const message = [...words, ...(otherwise === undefined || isWrong ? [] : [otherwise])].join('; ');
    const { command = '', code } = last ?? {};
    return new shared_errors/* ToolError */.v4(command, message, { cause: last, ...(code !== undefined && { code }) });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "tar-stream"
var external_tar_stream_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_tar_stream_y = (x) => (() => (x))
const external_tar_stream_namespaceObject = external_tar_stream_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_tar_stream_36ed5dd8__["default"]) });
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/member.js


/** Bytes that no archive of a tool unpacks to; the largest, Go's, has about 300 MB. */
const largestUnpacked = 2_000_000_000;
/** Files and folders that no archive of a tool has; Go's has about 17 000. */
const mostMembers = 100_000;
/**
 * Where a member of an archive goes; undefined for one that `strip` leaves nothing of.
 *
 * @throws ToolError for a name that leaves the folder here or on another system
 */
function member_memberPath(folder, name, strip) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    // A backslash parts folders on Windows; a colon there leads to a drive or a stream.
    const isHostile = name.startsWith('/') || parts.includes('..') || /[\\:\p{Cc}]/u.test(name);
    if (isHostile)
        throw member_refused(name, 'its name leads out of the folder');
    return parts.length > strip ? join(folder, ...parts.slice(strip)) : undefined;
}
function member_refused(name, why) {
    return new shared_errors/* ToolError */.v4('unpack', `the archive is refused for its member ${JSON.stringify(name)}: ${why}`);
}
/** Adds up what an archive unpacks to, so that a small one cannot fill the disk. */
function member_unpackedBounds() {
    let members = 0;
    let total = 0;
    return (name, bytes) => {
        members += 1;
        total += bytes;
        if (members > mostMembers)
            throw member_refused(name, `there are more than ${mostMembers} members`);
        if (!(total <= largestUnpacked))
            throw member_refused(name, `it unpacks to more than ${largestUnpacked} bytes`);
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/tar-archive.js







/** Writes one regular file of a .tar.gz, if it has one of that name. */
async function untarMember(bytes, member, file) {
    const taken = { others: [] };
    let found = false;
    await eachMember(bytes, ({ name, type }, content) => {
        const path = name.replace(/^\.\//, '');
        if (found || type !== 'file' || path !== member) {
            if (type === 'file')
                taken.others.push(path);
            return content.resume();
        }
        found = true;
        return writeFile(file, 'w', 0o755, content, (sha256) => {
            taken.sha256 = sha256;
        });
    });
    return taken;
}
/** Unpacks a .tar.gz of files and folders; gives the hex SHA-256 of each file, by its path on disk. */
async function tar_archive_untarTree(bytes, folder, strip) {
    const digests = new Map();
    const made = new Set();
    const makeFolder = (path) => {
        if (made.has(path))
            return;
        mkdirSync(path, { recursive: true });
        made.add(path);
    };
    await eachMember(bytes, ({ name, type, mode }, content) => {
        if (type !== 'file' && type !== 'directory')
            throw refused(name, `it is a ${type}, not a file`);
        const path = memberPath(folder, name, strip);
        if (path === undefined)
            return content.resume();
        makeFolder(type === 'directory' ? path : dirname(path));
        if (type === 'directory')
            return content.resume();
        return writeFile(path, 'wx', (mode & 0o111) === 0 ? 0o644 : 0o755, content, (sha256) => {
            digests.set(path, sha256);
        });
    });
    return digests;
}
/**
 * Hands over each member with its content. Events, and not one promise a member, since Go's archive has 17 000.
 */
async function eachMember(bytes, take) {
    const extract = external_tar_stream_namespaceObject["default"].extract();
    const bounds = member_unpackedBounds();
    extract.on('entry', (header, content, next) => {
        content.on('error', next);
        content.on('end', next);
        try {
            bounds(header.name, header.size);
            take(header, content);
        }
        catch (error) {
            next(error);
        }
    });
    await (0,external_node_stream_promises_namespaceObject.pipeline)(bytes, (0,external_node_zlib_namespaceObject.createGunzip)({ chunkSize: 1 << 18 }), extract);
}
/**
 * Writes a file, and tells the hex SHA-256 of what went into it: who exchanges it on the disk cannot change that.
 * Writes synchronously: for many small files the way through the event loop and back costs more than the
 * write, and the next piece is decompressed in another thread meanwhile.
 */
function writeFile(path, flags, mode, content, digested) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const file = (0,external_node_fs_namespaceObject.openSync)(path, flags, mode);
    let open = true;
    const close = () => {
        if (open)
            (0,external_node_fs_namespaceObject.closeSync)(file);
        open = false;
    };
    content.on('data', (data) => {
        const chunk = data;
        hash.update(chunk);
        try {
            for (let written = 0; written < chunk.byteLength;)
                written += (0,external_node_fs_namespaceObject.writeSync)(file, chunk, written);
        }
        catch (error) {
            content.destroy(error);
        }
    });
    content.on('end', () => {
        close();
        digested(hash.digest('hex'));
    });
    content.on('close', close);
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
;// CONCATENATED MODULE: external "yauzl"
var external_yauzl_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_yauzl_y = (x) => (() => (x))
const external_yauzl_namespaceObject = external_yauzl_x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_yauzl__["default"]) });
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/zip-archive.js










/** Files written at once. */
const parallel = 16;
/** File type and permissions of a member that was packed on Unix (APPNOTE.TXT 4.4.15, st_mode in the upper half). */
const typeMask = 0o170000;
const regular = 0o100000;
/** Writes one regular file of a .zip, if it has one of that name. */
async function unzipMember(bytes, member, file) {
    return withZip(bytes, async (zip) => {
        const bounds = member_unpackedBounds();
        const others = [];
        for await (const entry of zip.eachEntry()) {
            const isWanted = entry.fileName === member && isFile(entry);
            bounds(entry.fileName, isWanted ? entry.uncompressedSize : 0);
            if (isWanted)
                return { sha256: await write(zip, entry, file, 'w', 0o755), others };
            if (isFile(entry) && !entry.fileName.endsWith('/'))
                others.push(entry.fileName);
        }
        return { others };
    });
}
/** Unpacks a .zip of files and folders; gives the hex SHA-256 of each file, by its path on disk. */
async function zip_archive_unzipTree(bytes, folder, strip) {
    return withZip(bytes, async (zip) => {
        const { folders, files } = await plan(zip, folder, strip);
        for (const path of folders)
            await mkdir(path, { recursive: true });
        const limit = pLimit(parallel);
        // Settled, all of them: nobody may write any more when the folder is removed.
        const results = await Promise.allSettled(files.map(({ entry, path }) => limit(async () => [path, await write(zip, entry, path, 'wx', modeOf(entry))])));
        const digests = results.map((result) => {
            if (result.status === 'rejected')
                throw result.reason;
            return result.value;
        });
        return new Map(digests);
    });
}
/** What the archive's directory comes to in `folder`. */
async function plan(zip, folder, strip) {
    const bounds = unpackedBounds();
    const { folders, files } = { folders: new Set(), files: [] };
    for await (const entry of zip.eachEntry()) {
        bounds(entry.fileName, entry.uncompressedSize);
        const isFolder = entry.fileName.endsWith('/');
        if (!isFolder && !isFile(entry))
            throw refused(entry.fileName, 'it is neither file nor folder');
        const path = memberPath(folder, entry.fileName, strip);
        if (path === undefined)
            continue;
        folders.add(isFolder ? path : dirname(path));
        if (!isFolder)
            files.push({ entry, path });
    }
    return { folders, files };
}
/**
 * A .zip is read by the directory at its end, so it has to be here whole: in memory, where nobody exchanges it between
 * its digest and its unpacking.
 */
async function withZip(bytes, body) {
    const zip = await external_yauzl_namespaceObject["default"].fromBufferPromise(await (0,consumers_namespaceObject.buffer)(bytes), { autoClose: false, strictFileNames: true });
    try {
        return await body(zip);
    }
    finally {
        zip.close();
    }
}
/** Writes a file; gives the hex SHA-256 of what went into it: who exchanges it on the disk cannot change that. */
async function write(zip, entry, path, flags, mode) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const content = await zip.openReadStreamPromise(entry);
    await (0,external_node_stream_promises_namespaceObject.pipeline)(content, (bytes) => hashing(bytes, hash), (0,external_node_fs_namespaceObject.createWriteStream)(path, { flags, mode }));
    return hash.digest('hex');
}
function modeOf({ externalFileAttributes }) {
    return ((externalFileAttributes >>> 16) & 0o111) === 0 ? 0o644 : 0o755;
}
/** What was packed elsewhere than on Unix has no file type. */
function isFile({ externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & typeMask;
    return type === regular || type === 0;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/install/unpack.js









/**
 * Takes an executable out of an asset: one regular file of an archive, or the asset itself.
 *
 * @param name name or address of the asset; its ending tells the kind of archive
 * @param member path in the archive; undefined when the asset is the executable
 * @param file where it goes
 * @param namedBy for messages, who says where in the archive it is: `the table names`
 * @returns its hex SHA-256, as the asset has it: whoever exchanges the file meanwhile does not change that
 */
async function unpackMember(bytes, name, member, file, namedBy) {
    const sha256 = member === undefined
        ? await writeHashed(bytes, file)
        : await takeMember(bytes, name, member, file, namedBy);
    await (0,promises_namespaceObject.chmod)(file, 0o755);
    return sha256;
}
async function writeHashed(bytes, file) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    await (0,external_node_stream_promises_namespaceObject.pipeline)(hashing(bytes, hash), (0,external_node_fs_namespaceObject.createWriteStream)(file));
    return hash.digest('hex');
}
async function takeMember(bytes, name, member, file, namedBy) {
    const take = isZip(name) ? unzipMember : untarMember;
    const { sha256, others } = await readable(name, () => take(bytes, member, file));
    if (sha256 !== undefined)
        return sha256;
    const origin = namedBy === undefined ? '' : `, which ${namedBy}`;
    throw new shared_errors/* ToolError */.v4(`unpack ${name}`, `the archive has no file "${member}"${origin}; it has ${some(others)}`);
}
/** The first names of many. */
function some(names) {
    if (names.length === 0)
        return 'none at all';
    const shown = names.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
    const rest = names.length - shown.length;
    return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}
/**
 * Unpacks a whole archive into a folder that is made for it. Only files and folders are accepted, and only
 * names that stay inside: an archive with anything else is refused.
 *
 * @param strip leading elements of the names that are left out
 * @returns the hex SHA-256 of each file by its path in the folder, with slashes, as the archive has it
 */
async function unpackTree(bytes, name, folder, { strip }) {
    // What an earlier source left here is not the archive's.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const unpack = isZip(name) ? unzipTree : untarTree;
    const digests = await readable(name, () => unpack(bytes, folder, strip));
    return Object.fromEntries([...digests].map(([path, sha256]) => [relative(folder, path).split(sep).join('/'), sha256]));
}
/** What `body` makes of an archive; one that nobody could read is told as such. */
async function readable(name, body) {
    try {
        return await body();
    }
    catch (cause) {
        if (isTwiceThere(cause)) {
            throw new shared_errors/* ToolError */.v4(`unpack ${name}`, 'two members of the archive have one place', { cause });
        }
        if (!isOfReader(cause))
            throw cause;
        throw new shared_errors/* ToolError */.v4(`unpack ${name}`, `the archive cannot be read: ${cause.message}`, { cause });
    }
}
/** The readers of gzip, tar and zip throw plain errors; those of the system name a call, and others are defects. */
function isOfReader(error) {
    const { name, syscall } = error;
    return name === 'Error' && syscall === undefined;
}
function isZip(name) {
    const path = name.replace(/[?#].*$/, '');
    if (path.endsWith('.zip'))
        return true;
    if (/\.(tar\.gz|tgz)$/.test(path))
        return false;
    throw new shared_errors/* ToolError */.v4(`unpack ${name}`, 'the address does not end like that of an archive; known are .tar.gz, .tgz and .zip');
}
/** Names that differ only in case are one on some disks; a file cannot be a folder. */
function isTwiceThere(error) {
    return ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '');
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/executables.js





/**
 * Hex SHA-256 of the executable in a release: the asset is downloaded, proved by its digest and unpacked.
 *
 * @param name for messages: `helm 4.2.4`
 */
async function recordedExecutable(name, release, ports) {
    return (await digests(name, release, { sha256: release.sha256 }, ports)).executable;
}
/** Downloads a release that nobody vouches for: nothing proves it but that it is this address that gave it. */
function firstSeen(name, release, ports) {
    return digests(name, release, {}, ports);
}
/** Hex SHA-256 of what the addresses give now. */
function assetDigest(name, urls, ports) {
    return fetched({ name, urls }, drain, ports);
}
async function drain(bytes) {
    for await (const _ of bytes)
        ;
}
function digests(name, { urls, member }, known, ports) {
    return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
        const file = (0,external_node_path_namespaceObject.join)(folder, 'executable');
        const consume = (bytes) => unpackMember(bytes, urls[0] ?? '', member, file);
        const sha256 = await fetched({ name, urls, ...known }, consume, ports);
        return { sha256, executable: await sha256OfFile(file) };
    });
}
/** @returns hex SHA-256 of the asset */
async function fetched(asset, consume, ports) {
    const runner = { annotate() { } };
    return (await download(asset, consume, { ...ports, runner }, { mirrors: ports.mirrors })).sha256;
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/first-seen.js



/**
 * Asks the addresses of a tool that the table lacks: its first download is the witness. Where the entry has a digest
 * already, the bytes have to be the same, from another address or with another member too.
 *
 * @throws ToolError where an address does not give them
 */
async function askAddresses(target, version, claims, ports) {
    const name = `${target.row.tool} ${version}`;
    for (const platform of target.platforms) {
        const { release } = versions_unproved(target.row, version, platform);
        if (release === undefined)
            continue;
        const locked = target.previous?.assets?.[platform];
        if (locked !== undefined && isSamePlace(locked, release) && !(target.comparesBytes && ports))
            continue;
        if (ports === undefined) {
            throw new shared_errors/* ToolError */.v4(name, `${name} for ${platform} is not locked yet: that needs its download, not --offline`);
        }
        await askAddress(name, release, locked, { platform, claims, ports });
    }
}
async function askAddress(name, release, locked, { platform, claims, ports }) {
    const assets = claims.assets[platform] ?? [];
    claims.assets[platform] = assets;
    if (locked === undefined) {
        const seen = await firstSeen(name, release, ports);
        assets.push({ by: 'first seen', digest: seen.sha256 });
        claims.executables[platform] = [{ by: 'first seen', digest: seen.executable }];
        return;
    }
    const [url = ''] = release.urls;
    const digest = await assetDigest(name, release.urls, ports);
    assets.push({ by: 'address', digest, url });
    if (isSamePlace(locked, release) || digest !== locked.sha256)
        return;
    const executable = await recordedExecutable(name, { ...release, sha256: digest }, ports);
    claims.executables[platform] = [{ by: 'address', digest: executable }];
}
function isSamePlace({ url, member }, release) {
    return url === release.urls[0] && member === release.member;
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/check.js





/**
 * Judges an entry: is there a newer version that is old enough, is it denied, do its digests agree with the table and
 * with the vendor, is it complete.
 */
async function checkEntry(target, rules, witnesses) {
    const { row, previous, platforms, known } = target;
    if (previous === undefined)
        return { reasons: [], notes: [] };
    const name = `${row.tool} ${previous.version}`;
    const denied = row.deny?.[previous.version];
    const claims = await collectClaims(target, previous.version, witnesses);
    const unseen = known ? [] : await compareBytes(target, previous.version, claims, witnesses);
    const newer = known ? await newerVersion(target, rules, witnesses) : { reasons: [], notes: [] };
    return {
        reasons: [
            ...(denied === undefined ? [] : [`${name} is never installed: ${denied}`]),
            ...newer.reasons,
            ...contradictions(name, claims),
            ...platforms
                .filter((platform) => previous.assets?.[platform] === undefined && previous.module === undefined)
                .map((platform) => `${name} has neither a release nor a Go module for ${platform}`),
            ...rules.executables
                .filter((platform) => {
                const asset = previous.assets?.[platform];
                return asset?.member !== undefined && asset.executable === undefined;
            })
                .map((platform) => `${name} has no digest of its executable for ${platform}`),
        ],
        notes: [...newer.notes, ...unseen, ...uncheckedNotes(name, claims)],
    };
}
/** @returns what could not be compared */
async function compareBytes(target, version, claims, witnesses) {
    const name = `${target.row.tool} ${version}`;
    if (target.platforms.length === 0)
        return [];
    if (witnesses === undefined) {
        return [`${name} is not compared with what its addresses give: that needs the network`];
    }
    const unseen = [];
    for (const platform of target.platforms) {
        try {
            await askAddresses({ ...target, platforms: [platform] }, version, claims, witnesses.ports);
        }
        catch (error) {
            if (!(error instanceof shared_errors/* ToolError */.v4))
                throw error;
            unseen.push(`${name} ${platform} is not compared with what its address gives: ${(0,lock_ports/* oneLine */.T)(error)}`);
        }
    }
    return unseen;
}
async function newerVersion(target, rules, witnesses) {
    const { row, previous, requested } = target;
    const [newest] = target.candidates;
    if (newest === undefined || newest === previous?.version)
        return { reasons: [], notes: [] };
    if (witnesses === undefined && rules.minimumAge > 0) {
        return { reasons: [], notes: [`${row.tool} ${newest} is newer; how old it is needs the network`] };
    }
    try {
        const { version, passedOver } = await oldEnough(target, rules.minimumAge, witnesses?.ports);
        const isNewer = version !== previous?.version;
        const reason = `${row.tool} ${previous?.version} is behind: ${requested} is ${version} by now`;
        return { reasons: isNewer ? [reason] : [], notes: passedOver };
    }
    catch (error) {
        // Nobody knows, or all are too young: no reason to move.
        if (error instanceof shared_errors/* ToolError */.v4 || error instanceof shared_errors/* GateFailure */.In)
            return { reasons: [], notes: [(0,lock_ports/* oneLine */.T)(error)] };
        throw error;
    }
}

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

;// CONCATENATED MODULE: ./.local/build/cli/lock/file.js



const schema = 'https://raw.githubusercontent.com/org/go-devops/v1/schemas/go-devops.lock.schema.json';
/** Writes the lock file whole or not at all, tools in the order of their names. */
async function writeLockFile(root, lock) {
    const text = lockFileText(lock);
    // What cannot be read must not be written.
    parseLockFile(text, lock_file_lockFileName);
    await writeFileAtomic((0,external_node_path_namespaceObject.join)(root, lock_file_lockFileName), text);
}
function lockFileText({ $schema = schema, lockVersion, tools }) {
    const sorted = Object.keys(tools)
        .sort()
        .map((name) => [name, tools[name]]);
    return `${JSON.stringify({ $schema, lockVersion, tools: Object.fromEntries(sorted) }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/lock-entry.js







/**
 * Makes the entry of a tool.
 *
 * @param witnesses absent: no network
 * @throws GateFailure when digests contradict each other, or all versions are too young
 */
async function lockEntry(target, rules, witnesses) {
    const { row, requested } = target;
    const choice = await oldEnough(target, rules.minimumAge, witnesses?.ports);
    const { version } = choice;
    const name = `${row.tool} ${version}`;
    const claims = await collectClaims(target, version, witnesses);
    const notes = [...choice.passedOver, ...uncheckedNotes(name, claims)];
    if (!target.known)
        await askAddresses(target, version, claims, witnesses?.ports);
    const wrong = contradictions(name, claims);
    if (wrong.length > 0)
        throw new shared_errors/* GateFailure */.In('digest', `${wrong.join('; ')}; nothing was written`);
    const pins = agreedPins(claims);
    requireAll(target, version, pins, claims);
    for (const platform of rules.executables) {
        notes.push(...(await recordExecutable(target, version, pins, claims, platform, witnesses?.ports)));
    }
    const entry = entryOf(row, requested, version, pins, target.platforms);
    const missing = target.platforms.filter((platform) => entry.assets?.[platform] === undefined);
    if (missing.length > 0)
        notes.push(`${name} has no digest for ${missing.join(', ')}: left out`);
    return { entry, crossCheckedBy: witnessesOf(claims), notes };
}
/** Fails where there is no digest, or none of a release that the vendor has: a job that compiles is no surprise. */
function requireAll({ row, candidates, platforms, everyPlatform }, version, pins, claims) {
    const name = `${row.tool} ${version}`;
    const reasons = claims.gaps.length > 0 ? `: ${claims.gaps.join('; ')}` : ' in the table';
    const { assets, module } = entryOf(row, version, version, pins, platforms);
    const open = platforms.filter((platform) => assets?.[platform] === undefined);
    const released = open.filter((platform) => row.release?.assets[platform] !== undefined);
    const fail = (message) => {
        throw new shared_errors/* ToolError */.v4(name, `${name} ${message}`);
    };
    if (module === undefined) {
        if (everyPlatform && open.length > 0) {
            fail(`has neither a release nor a Go module with a digest for ${open.join(', ')}${reasons}`);
        }
        if (assets === undefined)
            fail(`has no digest${reasons}`);
    }
    else if (released.length > 0 && (everyPlatform || assets === undefined)) {
        const pinned = candidates.find((candidate) => row.versions[candidate]?.assets !== undefined);
        const other = pinned === undefined ? '' : `; the table has the release of ${row.tool}@${pinned}`;
        const where = everyPlatform ? ` for ${released.join(', ')}` : '';
        fail(`has no digest of its release${where}${reasons}; --module-only locks what every job then compiles${other}`);
    }
}
/** Adds the digest of the executable in a release to the pins: by its download, unless somebody knows it. */
async function recordExecutable({ row, known, platforms }, version, pins, claims, platform, ports) {
    const { release } = pins_fromTable(entryPins(row, version, pins), version, platform);
    const isArchive = release?.member !== undefined && platforms.includes(platform);
    if (!isArchive || pins.executables[platform] !== undefined)
        return [];
    const name = `${row.tool} ${version}`;
    // Where the vendor's checksum file could not be read, the release could not be either.
    const reached = !known || claims.assets[platform]?.some(({ by }) => by === 'checksum file');
    if (ports === undefined || !reached) {
        return [`${name}: its executable for ${platform} is not recorded: that needs its download`];
    }
    pins.executables[platform] = await recordedExecutable(name, release, ports);
    return [];
}

;// CONCATENATED MODULE: external "fastest-levenshtein"
var external_fastest_levenshtein_x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var external_fastest_levenshtein_y = (x) => (() => (x))
const external_fastest_levenshtein_namespaceObject = external_fastest_levenshtein_x({ ["distance"]: () => (__WEBPACK_EXTERNAL_MODULE_fastest_levenshtein_8a8e32f3__.distance) });
;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/nearest-names.js

/** The names that somebody may have meant, the nearest first. */
function nearest_names_nearestNames(given, names) {
    const word = given.toLowerCase().slice(0, 64);
    const near = names
        .map((name) => ({ name, edits: isPart(word, name) ? 0 : (0,external_fastest_levenshtein_namespaceObject.distance)(word, name) }))
        .filter(({ name, edits }) => edits <= likeness(name));
    return near
        .sort((a, b) => a.edits - b.edits)
        .slice(0, 3)
        .map(({ name }) => name);
}
/** How many letters may be wrong: two where they changed places, in a short name one. */
function likeness(name) {
    return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}
/** `golangci` in `golangci-lint`. */
function isPart(word, name) {
    return word.length > 2 && name.split('-').includes(word);
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/denied.js


/**
 * What the table denies of a Go module, or of a package in it.
 *
 * @param path of the module or the package
 * @param version with a v in front
 */
function deniedModule(path, version, table) {
    return allDenied(table).find(({ row, version: denied }) => (row.modules ?? []).some((module) => `${path}/`.startsWith(`${module.path}/`) && fill(module.version ?? 'v{version}', denied) === version));
}
/** What the table denies of a tool that a lock file describes by another name: its module, or an address. */
function denied_deniedTool({ module, release }, platform, table) {
    const urls = release?.urls ?? [];
    return ((module && deniedModule(module.path, module.version, table)) ??
        allDenied(table).find(({ row, version }) => unproved(row, version, platform).release?.urls.some((url) => urls.includes(url))));
}
function allDenied(table) {
    return Object.values(table).flatMap((row) => Object.entries(row.deny ?? {}).map(([version, reason]) => ({ row, tool: row.tool, version, reason })));
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/lock-advice.js




/** Words of a command that its reader puts something in place of. */
const blanks = {
    VERSION: 'a whole version',
    ADDRESS: 'where its release stands, with {version}, {os} and {arch}',
};
/**
 * Tells of a command that changes the lock file.
 *
 * @param words what stands behind `go-devops lock`
 * @param does `pins it`
 */
function lock_advice_advice(words, does) {
    const open = Object.entries(blanks).filter(([blank]) => words.includes(blank));
    const meanings = open.map(([blank, meaning]) => `${blank}: ${meaning}`).join('; ');
    return `"${lockCommand(words)}" ${does}${meanings === '' ? '' : ` (${meanings})`}`;
}
/** What locks a version of a tool of the table; undefined where the command would refuse it. */
function lock_advice_versionWords(row, wanted) {
    if (semver.valid(wanted) === wanted)
        return isObtainable(row, wanted) ? `${row.tool}@${wanted}` : undefined;
    if (lockableVersions(row, wanted, platforms).length === 0)
        return `${row.tool}@VERSION`;
    return wanted === '' ? row.tool : `${row.tool}@${wanted}`;
}
/** What locks a version, or more platforms, of a tool that only the lock file knows. */
function lock_advice_addressWords(name, { assets = {} }, wanted) {
    const member = Object.values(assets).find((asset) => asset.member !== undefined)?.member;
    const version = semver.valid(wanted) === wanted ? wanted : 'VERSION';
    const inside = member === undefined ? '' : ` --member ${shellWord(member)}`;
    return `${name} --url ADDRESS --version ${version}${inside}`;
}
/** The option that adds a platform to those that are locked: its list is a whole one. */
function lock_advice_platformWords({ assets = {} }, added) {
    return `--platforms ${[...Object.keys(assets), added].join(',')}`;
}
function shellWord(text) {
    return /^[\w./+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.local/build/actions/setup-go-devops/pins/resolve-tools.js










/**
 * Turns what is asked for into exact versions. The lock file decides on the tools that it has. Of the table,
 * `latest` is the newest version that can be had here; no version or a partial one is the newest that is available
 * both as a release and as a module, and the newest at all where there is none.
 *
 * @throws InputError for a tool or a version that has no pin
 */
function resolveTools(requests, pins, platform, source) {
    const resolved = new Map();
    for (const request of requests) {
        const tool = resolveTool(request, pins, platform, source);
        const other = resolved.get(tool.name);
        if (other !== undefined && other.version !== tool.version) {
            fail(request, `${tool.name} is asked for twice, as ${other.version} and as ${tool.version}`);
        }
        resolved.set(tool.name, tool);
    }
    return [...resolved.values()];
}
/** The first request for a version of a tool of the table that nothing pins: somebody could pin it. */
function unpinnedRequest(requests, pins) {
    for (const request of requests) {
        const { row, locked } = pinsOfTool(request.tool, pins);
        if (row === undefined || locked !== undefined || isDenied(row, request.version))
            continue;
        if (versionsMatching(row, request.version).length === 0)
            return { request, row };
    }
    return undefined;
}
/** What is said of a version that nothing pins. */
function unknownVersion({ tool, version }, row) {
    const [newest, known] = [10, table_versionsOf(row)];
    if (known.length === 0)
        return `${tool} has no version here that is pinned`;
    const older = known.length > newest ? ` and ${known.length - newest} older ones` : '';
    return `${tool} has no version ${version} here; there is ${known.slice(0, newest).join(', ')}${older}`;
}
function resolveTool(request, pins, platform, source) {
    const { row, locked } = pinsOfTool(request.tool, pins);
    if (request.tool === 'go')
        return fail(request, 'Go is no tool of this list: go-version says which one');
    if (locked !== undefined)
        return resolveLocked(request, locked, pins.table, platform, source);
    if (row === undefined)
        return fail(request, unknownTool(request.tool, pins));
    return resolveFromTable(request, row, platform, source);
}
function pinsOfTool(tool, { table, lock }) {
    const row = Object.hasOwn(table, tool) ? table[tool] : undefined;
    const locked = lock !== undefined && Object.hasOwn(lock.tools, tool) ? lock.tools[tool] : undefined;
    return { ...(row !== undefined && { row }), ...(locked !== undefined && { locked }) };
}
function unknownTool(name, { table, lock }) {
    const names = new Set([...Object.keys(table), ...Object.keys(lock?.tools ?? {})]);
    names.delete('go');
    const near = nearestNames(name, [...names]);
    const advice = near.length > 0 ? `did you mean ${near.join(' or ')}? ` : '';
    return `${shown(name)} is not a known tool; ${advice}known: ${[...names].join(', ')}`;
}
function resolveLocked(request, locked, table, platform, source) {
    const { tool: name, version } = request;
    const row = Object.hasOwn(table, name) ? table[name] : undefined;
    if (row !== undefined)
        refuseDenied(request, row, locked.version, deniedAdvice(row));
    if (!isLocked(version, locked, row)) {
        const asked = `${name} ${version} is asked for, ${lockFileName} pins ${locked.version}`;
        const words = row === undefined ? addressWords(name, locked, version) : versionWords(row, version);
        return fail(request, words === undefined ? asked : `${asked}; ${advice(words, 'changes it')}`);
    }
    const tool = fromLock(name, locked, platform);
    const denied = deniedTool(tool, platform, table);
    if (denied !== undefined) {
        fail(request, `${lockFileName} pins ${denied.tool} ${denied.version} as ${name}; it is never installed: ${denied.reason}`);
    }
    if (isAvailable(tool, source))
        return tool;
    const lacks = `${lockFileName} pins ${name} ${locked.version} not ${kinds[source]} for ${platform}`;
    const remedy = platformAdvice(tool, locked, row, platform, source);
    return fail(request, remedy === undefined ? lacks : `${lacks}; ${remedy}`);
}
function deniedAdvice(row) {
    const words = versionWords(row, 'latest') ?? row.tool;
    return `; ${lockFileName} pins it, ${advice(words, 'changes it')}`;
}
/** What helps where a locked tool is not there for the platform in the way that is wanted. */
function platformAdvice(tool, locked, row, platform, source) {
    if (source === 'module' && tool.release !== undefined)
        return 'source: auto takes the release';
    const more = platformWords(locked, platform);
    const adds = source === 'module' ? 'adds the release, which source: auto takes' : 'adds it';
    if (row === undefined)
        return advice(`${addressWords(tool.name, locked, locked.version)} ${more}`, adds);
    const obtainable = unproved(row, locked.version, platform);
    if (isAvailable(obtainable, source))
        return advice(`${tool.name} ${more}`, 'adds it');
    if (tool.module !== undefined)
        return 'source: auto builds its Go module';
    return isAvailable(obtainable, 'auto') ? advice(`${tool.name} ${more}`, adds) : undefined;
}
/** Whether the locked version is the one asked for: `latest` is what was the newest when somebody locked it so. */
function isLocked(version, locked, row) {
    if (version !== 'latest')
        return matches(locked.version, version);
    const newest = row === undefined ? undefined : versionsOf(row)[0];
    return locked.requested === 'latest' || newest === undefined || semver.gte(locked.version, newest);
}
function resolveFromTable(request, row, platform, source) {
    const { tool: name, version } = request;
    refuseDenied(request, row, version);
    const matching = versionsMatching(row, version);
    if (matching.length === 0)
        return fail(request, unknownVersion(request, row));
    const candidates = matching
        .map((candidate) => fromTable(row, candidate, platform))
        .filter((tool) => isAvailable(tool, source));
    const chosen = (version === 'latest' ? undefined : candidates.find(isKnownBothWays)) ?? candidates[0];
    if (chosen !== undefined)
        return chosen;
    return fail(request, `${name} ${matching.slice(0, 10).join(', ')} is not available ${kinds[source]} for ${platform}`);
}
function refuseDenied(request, row, version, advice = '') {
    const reason = isDenied(row, version) ? row.deny?.[version] : undefined;
    if (reason !== undefined)
        fail(request, `${request.tool} ${version} is never installed: ${reason}${advice}`);
}
function isAvailable({ release, module }, source) {
    return (release !== undefined && source !== 'module') || (module !== undefined && source !== 'release');
}
const kinds = { release: 'as a release', module: 'as a Go module', auto: 'as a release or a Go module' };
function fail({ origin }, message) {
    throw new InputError(origin, message);
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/custom-tool.js
/** A tool that the table lacks, in the form of the table. */
function customRow(tool, { url, member }, platforms) {
    const assets = platforms.map((platform) => [
        platform,
        {
            urls: [forPlatform(url, platform)],
            ...(member !== undefined && { member: forPlatform(member, platform) }),
        },
    ]);
    return { tool, release: { assets: Object.fromEntries(assets) }, versions: {} };
}
function forPlatform(template, platform) {
    const [os = '', arch = ''] = platform.split('-');
    return template.replaceAll('{os}', os).replaceAll('{arch}', arch);
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/plan.js








/**
 * What `lock`, `lock --update` and `lock --check` are about.
 *
 * @param here this computer's platform, which a tool that the table lacks is locked for unless others are given
 * @throws InputError for an unknown tool or version
 */
function planTargets(args, lock, table, here) {
    const requests = args.tools.length > 0 ? args.tools : Object.keys(lock.tools).map((name) => ({ name }));
    return requests.map((request) => {
        const previous = ownValue(lock.tools, request.name);
        const row = ownValue(table, request.name);
        if (args.custom !== undefined)
            return customTarget(args, request.name, row, previous, here);
        if (previous === undefined && args.mode !== 'lock') {
            throw plan_wrong(`${request.name} has no entry; there is ${namesOf(lock.tools)}`);
        }
        if (row !== undefined)
            return tableTarget(args, request, row, previous);
        if (previous !== undefined)
            return lockedTarget(args, request, previous);
        const near = nearest_names_nearestNames(request.name, Object.keys(table));
        const advice = near.length > 0 ? `did you mean ${near.join(' or ')}? ` : '';
        throw plan_wrong(`"${request.name}" is not a known tool; ${advice}known: ${namesOf(table)}; another one is added by --url`);
    });
}
function tableTarget(args, { version }, row, previous) {
    const requested = version ?? previous?.requested ?? 'latest';
    const keeps = args.mode === 'lock' && version === undefined && previous !== undefined;
    const wanted = wantedPlatforms(args, row, previous);
    // A check tells of a denied version itself.
    if (args.mode !== 'check')
        plan_refuseDenied(row, keeps ? previous.version : requested);
    const all = keeps
        ? [previous.version]
        : candidatesOf(row, version ?? withinOf(previous), wanted, args.mode, previous);
    const candidates = args.moduleOnly
        ? all.filter((candidate) => moduleOf(row, candidate) !== undefined)
        : all;
    if (args.moduleOnly && candidates.length === 0)
        throw plan_wrong(`${row.tool} has no Go module here`);
    return {
        row,
        known: true,
        requested,
        candidates,
        platforms: wanted,
        everyPlatform: args.platforms !== undefined,
        comparesBytes: false,
        ...(previous !== undefined && { previous }),
    };
}
/** What an update stays within. An entry that is to be the latest is never moved to what is known as a module only. */
function withinOf(previous) {
    return previous === undefined || previous.requested === 'latest' ? '' : previous.requested;
}
/** A tool that the table lacks and the file has: it can be completed, not moved. */
function lockedTarget(args, { name, version }, previous) {
    if (version !== undefined && version !== previous.version) {
        throw plan_wrong(`${name} is not in the table: another version needs --url and a whole --version`);
    }
    return {
        row: lockedRow(name, previous),
        known: false,
        requested: previous.requested,
        candidates: [previous.version],
        platforms: args.platforms ?? (args.moduleOnly ? [] : platformsOf(previous)),
        everyPlatform: args.platforms !== undefined,
        comparesBytes: args.mode === 'check',
        previous,
    };
}
function customTarget(args, name, row, previous, here) {
    const { custom } = args;
    if (custom === undefined || row !== undefined) {
        throw plan_wrong(`${name} is in the table: lock it by its version, without --url`);
    }
    const locked = previous === undefined ? [] : platformsOf(previous);
    const wanted = args.platforms ?? (locked.length > 0 ? locked : [here]);
    return {
        row: customRow(name, custom, wanted),
        known: false,
        requested: custom.version,
        candidates: [custom.version],
        platforms: wanted,
        everyPlatform: true,
        comparesBytes: true,
        ...(previous?.version === custom.version && { previous }),
    };
}
/**
 * The versions within what is requested, newest first, none of them denied.
 *
 * @param previous an update never goes back behind it, unless it is denied
 */
function candidatesOf(row, requested, wanted, mode, previous) {
    if (external_semver_namespaceObject["default"].valid(requested) === requested) {
        if (previous?.version === requested || versions_isObtainable(row, requested))
            return [requested];
        throw plan_wrong(`${row.tool} ${requested} has neither a release nor a Go module here`);
    }
    const best = versions_lockableVersions(row, requested, wanted.length > 0 ? wanted : platform_platforms);
    if (mode !== 'lock' && previous !== undefined && !versions_isDenied(row, previous.version)) {
        return [...best.filter((version) => external_semver_namespaceObject["default"].gt(version, previous.version)), previous.version];
    }
    if (best.length > 0 || mode === 'check')
        return best;
    const request = { tool: row.tool, version: requested, origin: '' };
    throw plan_wrong(`${unknownVersion(request, row)}; a whole version, such as ${row.tool}@1.2.3, is looked up at its vendor`);
}
function plan_refuseDenied(row, version) {
    const reason = row.deny?.[version];
    if (reason === undefined)
        return;
    throw plan_wrong(`${row.tool} ${version} is never installed: ${reason}`);
}
/** Those asked for; else those of the entry, none for a module only; else all that the vendor has releases for. */
function wantedPlatforms(args, row, previous) {
    if (args.platforms !== undefined)
        return args.platforms;
    if (args.moduleOnly)
        return [];
    if (previous !== undefined)
        return platformsOf(previous);
    return platform_platforms.filter((platform) => row.release?.assets[platform] !== undefined);
}
function platformsOf({ assets = {} }) {
    return platform_platforms.filter((platform) => assets[platform] !== undefined);
}
/** What an entry says of a tool that the table lacks, in the form of the table. */
function lockedRow(tool, { assets = {}, module }) {
    const located = Object.entries(assets).map(([platform, { url, member }]) => [
        platform,
        { urls: [url], ...(member !== undefined && { member }) },
    ]);
    return {
        tool,
        release: { assets: Object.fromEntries(located) },
        ...(module !== undefined && { modules: [{ ...module, versions: '*' }] }),
        versions: {},
    };
}
function plan_wrong(message) {
    return new shared_errors/* InputError */.dz('go-devops lock', message);
}
function namesOf(record) {
    return Object.keys(record).sort().join(', ') || 'none';
}
function ownValue(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/report.js


/** The changes as a table: tool, old and new version, platforms, and who stands behind the digests. */
function changeTable(changes) {
    const rows = changes.map((change) => [
        change.tool,
        versions(change),
        change.new === undefined ? '' : report_platformWords(change.new),
        change.crossCheckedBy,
    ]);
    const all = [['TOOL', 'VERSION', 'PLATFORMS', 'CROSS-CHECKED BY'], ...rows];
    const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}
function versions({ old, new: now }) {
    if (now === undefined)
        return `${old?.version} -> removed`;
    if (old === undefined)
        return `-> ${now.version}`;
    return old.version === now.version
        ? `${now.version} (entry completed)`
        : `${old.version} -> ${now.version}`;
}
function report_platformWords(entry) {
    const names = platformsOf(entry);
    if (names.length === 0)
        return 'Go module';
    const releases = names.length === platform_platforms.length ? 'all' : names.join(' ');
    return entry.module === undefined ? releases : `${releases}, Go module`;
}

;// CONCATENATED MODULE: ./.local/build/cli/lock/lock.js

















/** Tools at a time: each asks several hosts. */
const atOnce = 4;
/**
 * `go-devops lock`: see help.ts.
 *
 * @returns the exit code
 * @throws InputError for wrong usage, settings or lock file
 */
async function lock(argv, ports, terminal) {
    const args = parseLockArguments(argv);
    const root = (await repositoryRoot(ports.env)) ?? process.cwd();
    const { mirrors, minimumAge } = await readSettings(settings, 'setup-go-devops', ports.env, inputs);
    const file = (await readLockFile(root)) ?? { lockVersion: 1, tools: {} };
    if (args.mode === 'remove')
        return remove(args, root, file, terminal);
    const here = goPlatform(process.platform, process.arch);
    const targets = planTargets(args, file, table, here);
    if (targets.length === 0) {
        terminal.out('There is no entry yet: name a tool, such as go-devops lock helm@4.2');
        return 0;
    }
    if (args.offline)
        terminal.note('offline: nothing is cross-checked with checksum files, and no age is known');
    const witnesses = args.offline ? undefined : witnessesOver({ ...ports, mirrors });
    const rules = { minimumAge: args.age ?? minimumAge, executables: executablesOf(args, here) };
    return args.mode === 'check'
        ? check(targets, rules, witnesses, terminal)
        : lock_write(targets, rules, witnesses, { root, file, terminal });
}
/** A lock records the executable of this computer too; a check judges only what it is asked for. */
function executablesOf({ mode, executables }, here) {
    return mode === 'check' ? executables : [...new Set([here, ...executables])];
}
/** One checksum file is about several assets: it is read once. */
function witnessesOver(ports) {
    const texts = new Map();
    const http = (url, init) => ports.http(url, { ...init, retry: true, timeout: 30_000 });
    const readText = (url) => {
        const text = texts.get(url) ?? publishedText(url, http, ports.mirrors);
        texts.set(url, text);
        return text;
    };
    return { readText, ports };
}
async function check(targets, rules, witnesses, { out, note }) {
    const limit = (0,external_p_limit_namespaceObject["default"])(atOnce);
    const findings = await Promise.all(targets.map((target) => limit(() => checkEntry(target, rules, witnesses))));
    for (const line of findings.flatMap(({ notes }) => notes))
        note(`note: ${line}`);
    const reasons = findings.flatMap((finding) => finding.reasons);
    for (const reason of reasons)
        out(reason);
    if (reasons.length > 0)
        return 1;
    out(`${entries(targets.length)} up to date`);
    return 0;
}
async function lock_write(targets, rules, witnesses, { root, file, terminal }) {
    const limit = (0,external_p_limit_namespaceObject["default"])(atOnce);
    const results = await Promise.allSettled(targets.map((target) => limit(() => lockEntry(target, rules, witnesses))));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) {
        for (const failure of failures)
            terminal.note(`error: ${told(failure)}`);
        terminal.note('nothing was written');
        return failures.every((failure) => failure instanceof shared_errors/* InputError */.dz) ? 2 : 1;
    }
    const locked = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const tools = { ...file.tools };
    for (const [at, { entry }] of locked.entries())
        tools[targets[at]?.row.tool ?? ''] = entry;
    for (const line of locked.flatMap(({ notes }) => notes))
        terminal.note(`note: ${line}`);
    const changes = changesOf(file, targets, locked);
    if (changes.length > 0) {
        await writeLockFile(root, { ...file, tools });
        terminal.out(changeTable(changes));
    }
    const unchanged = targets.length - changes.length;
    if (unchanged > 0)
        terminal.out(`${entries(unchanged)} unchanged`);
    return 0;
}
function changesOf(file, targets, locked) {
    return locked.flatMap(({ entry, crossCheckedBy }, at) => {
        const tool = targets[at]?.row.tool ?? '';
        const old = file.tools[tool];
        if ((0,external_node_util_namespaceObject.isDeepStrictEqual)(old, entry))
            return [];
        return [{ tool, new: entry, crossCheckedBy, ...(old !== undefined && { old }) }];
    });
}
async function remove(args, root, file, { out }) {
    const tools = { ...file.tools };
    const changes = args.tools.map(({ name }) => {
        const old = Object.hasOwn(tools, name) ? tools[name] : undefined;
        if (old === undefined)
            throw new shared_errors/* InputError */.dz('go-devops lock', `${name} has no entry that could be removed`);
        delete tools[name];
        return { tool: name, old, crossCheckedBy: '' };
    });
    await writeLockFile(root, { ...file, tools });
    out(changeTable(changes));
    return 0;
}
/** A failure in one line; a defect throws on, with its stack. */
function told(failure) {
    if (failure instanceof shared_errors/* ToolError */.v4 || failure instanceof shared_errors/* InputError */.dz || failure instanceof shared_errors/* GateFailure */.In) {
        return (0,lock_ports/* oneLine */.T)(failure);
    }
    throw failure;
}
function entries(count) {
    return count === 1 ? '1 entry' : `${count} entries`;
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(511);

/** An error in one line; a request that failed is told with its address, and with those that failed before it. */
function oneLine(error) {
    if (!(error instanceof _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4))
        return error.message;
    const told = error.message.includes(error.command) ? error.message : `${error.command}: ${error.message}`;
    return [told, ...error.detail.split('\n')]
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(0, 4)
        .join('; ');
}


/***/ }),

/***/ 930:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_shared_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(588);
/* harmony import */ var _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(511);
/* harmony import */ var _actions_shared_http_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(245);
/* harmony import */ var _actions_shared_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(668);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(36);
/* harmony import */ var _lock_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(149);
/* harmony import */ var _lock_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(323);
// The command of this package for a team's repository: `npx --package=github:org/go-devops#v1 go-devops help`.







const out = (line) => void process.stdout.write(`${line}\n`);
const note = (line) => void process.stderr.write(`${line}\n`);
// Leaving through an exit ends the tools that run, and no file is left half written.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => process.exit(130));
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz || error instanceof _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateFailure */ .In || error instanceof _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4;
    note(expected ? `error: ${(0,_lock_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(error)}` : String(error instanceof Error ? error.stack : error));
    process.exitCode = error instanceof _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz ? 2 : 1;
}
/** @returns the exit code: 0 done, 1 failed or stale, 2 wrong usage */
async function run([verb = 'help', ...argv]) {
    if (verb === 'lock' && (argv.includes('--help') || argv.includes('-h')))
        out(_help_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHelp */ .b);
    else if (verb === 'lock')
        return (0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lock */ .s)(argv, ports(), { out, note });
    else if (verb === 'help' && argv[0] === 'lock')
        out(_help_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHelp */ .b);
    else if (['help', '--help', '-h'].includes(verb))
        out(_help_js__WEBPACK_IMPORTED_MODULE_6__/* .usage */ .C);
    else
        throw new _actions_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('go-devops', `"${verb}" is not a command; there are lock and help`);
    return 0;
}
function ports() {
    const http = (0,_actions_shared_http_js__WEBPACK_IMPORTED_MODULE_2__/* .proxiedHttp */ .K7)(process.env, _actions_shared_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    return { exec: (0,_actions_shared_process_spawn_js__WEBPACK_IMPORTED_MODULE_3__/* .spawnExec */ .b)(), http, clock: _actions_shared_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, env: process.env };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/******/ var __webpack_exports__ = __nccwpck_require__(930);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
