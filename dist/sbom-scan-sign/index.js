import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_semver__ from "semver";
import * as __WEBPACK_EXTERNAL_MODULE_p_limit_2e0600fc__ from "p-limit";
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

/***/ 34:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_runner_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(615);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(144);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(869);



await (0,_shared_runner_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'sbom-scan-sign', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q, run: _main_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 144:
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

// EXTERNAL MODULE: ./.local/build/actions/shared/oci/reference.js
var reference = __nccwpck_require__(505);
;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/database-source.js

/** trivy's own order (trivy, pkg/db, DefaultGCRRepository and DefaultGHCRRepository). */
const trivyOwn = ['mirror.gcr.io/aquasec/trivy-db:2', 'ghcr.io/aquasecurity/trivy-db:2'];
/** Version of the database's schema, which is its tag. */
const schemaTag = '2';
/** `default`, OCI references and `osv:<folder>`, separated by commas or line ends; folders may hold spaces. */
const parseDatabases = (given, fail) => {
    const items = given
        .split(/[,\n]+/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    if (items.length === 0)
        fail('is empty; give default, an OCI reference, or osv:<folder>');
    return items.flatMap((item) => {
        if (item === 'default')
            return trivyOwn.map((reference) => ({ kind: 'trivy', reference }));
        if (item.startsWith('osv:')) {
            const folder = item.slice('osv:'.length);
            if (folder === '')
                fail('names no folder after osv:');
            return [{ kind: 'osv', folder }];
        }
        const { tag, digest } = (0,reference/* parseReference */.F2)(item, 'database');
        const tagged = tag === undefined && digest === undefined ? `${item}:${schemaTag}` : item;
        return [{ kind: 'trivy', reference: tagged }];
    });
};

// EXTERNAL MODULE: ./.local/build/actions/sbom-scan-sign/phases.js
var phases = __nccwpck_require__(540);
// EXTERNAL MODULE: ./.local/build/actions/sbom-scan-sign/publishing.js
var publishing = __nccwpck_require__(329);
;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/inputs.js






const inputs_inputs = (0,inputs/* defineInputs */.p)({
    layout: {
        description: 'Folder of the OCI image layout to judge, as docker-distroless-build writes it.',
        required: true,
        parse: parsers_text,
    },
    digest: {
        description: 'Digest that the layout must have, such as the output of the build.',
        parse: parsers_text,
    },
    repository: {
        description: 'Image repository without tag, such as ghcr.io/org/service. The documents name the image by it.',
        required: true,
        parse: parsers_text,
    },
    tags: {
        description: 'Tags to set after everything is verified, separated by commas, spaces or line ends.',
        parse: list,
    },
    phases: {
        description: 'What to do, always in this order: sbom, scan, push, sign, attest, verify, tag. Nothing is pushed that this action has not found good.',
        default: 'sbom,scan,push,sign,attest,verify,tag',
        parse: listOf(...phases/* phaseNames */.k1),
    },
    publish: {
        description: 'true: the phases as given. false: of them only sbom and scan. auto: all on a push to the default branch or of a tag, else as false.',
        default: 'auto',
        parse: oneOf(...publishing/* publishWords */.rl),
    },
    'fail-on': {
        description: 'Severities that fail the gate: critical, high, medium, low; or none.',
        default: 'critical,high',
        parse: listOf('critical', 'high', 'medium', 'low', 'none'),
    },
    unknown: {
        description: 'What a finding without a severity does: fail or warn.',
        default: 'fail',
        parse: oneOf('fail', 'warn'),
    },
    'only-fixed': {
        description: 'true: only findings for which a fixed version exists can fail the gate.',
        default: 'false',
        parse: flag,
    },
    database: {
        description: "Vulnerability data, tried in order: default (trivy's own), an OCI reference of a trivy database, or osv and a folder of advisories, such as osv:advisories.",
        default: 'default',
        parse: parseDatabases,
    },
    ...signingInputs,
    ...registryInputs,
    ...evidenceInput,
});


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/cache/forget.js



const day = 24 * 3600 * 1000;
/** Marks a file or folder of a cache as used now. */
async function touch(path) {
    const now = new Date();
    // Gone when another run has just forgotten or replaced it: what was read of it stays good.
    await ifPresent((0,promises_.utimes)(path, now, now));
}
/**
 * Removes each file and folder directly below `parent` that was not used for `days`: nobody tidies up the cache
 * of a self-hosted runner.
 *
 * @param now milliseconds since 1970
 */
async function forget(parent, days, now) {
    for (const name of (await ifPresent((0,promises_.readdir)(parent))) ?? []) {
        const path = (0,external_node_path_.join)(parent, name);
        const used = (await ifPresent((0,promises_.stat)(path)))?.mtimeMs ?? now;
        if (now - used > days * day)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.local/build/actions/shared/errors.js
var errors = __nccwpck_require__(511);
// EXTERNAL MODULE: ./.local/build/actions/shared/runner/evidence.js
var runner_evidence = __nccwpck_require__(192);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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

;// CONCATENATED MODULE: external "semver"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_semver_namespaceObject = x({ ["default"]: () => (__WEBPACK_EXTERNAL_MODULE_semver__["default"]) });
;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/fix.js

/**
 * For each package the lowest version that removes all its fixable findings. A fix lists a version a release
 * line (`1.25.3, 1.26.1`); the lowest above the installed one is taken.
 */
function planFixes(findings) {
    const fixes = new Map();
    for (const finding of findings) {
        const version = lowestFix(finding);
        if (version === undefined)
            continue;
        const key = JSON.stringify([finding.package, finding.installed]);
        const known = fixes.get(key);
        if (known === undefined) {
            fixes.set(key, { package: finding.package, installed: finding.installed, version, ids: [finding.id] });
        }
        else {
            known.ids.push(finding.id);
            if (higher(version, known.version))
                known.version = version;
        }
    }
    return [...fixes.values()];
}
/** What to do, in one sentence part: `require golang.org/x/net v0.38.0 (now v0.7.0)`. */
function describeFix({ package: name, installed, version }) {
    if (name === 'stdlib')
        return `build with Go ${version} (now ${installed.replace(/^(go|v)/, '')})`;
    return `bump ${name} to ${installed.startsWith('v') ? 'v' : ''}${version} (now ${installed})`;
}
function lowestFix({ installed, fixed }) {
    const versions = fixed
        .split(',')
        .map((version) => version.trim().replace(/^v/, ''))
        .filter((version) => version !== '');
    const now = parse(installed);
    if (now === undefined)
        return versions[0];
    const above = versions
        .filter((version) => {
        const parsed = parse(version);
        return parsed !== undefined && external_semver_namespaceObject["default"].gt(parsed, now);
    })
        .sort((a, b) => external_semver_namespaceObject["default"].compare(parse(a) ?? a, parse(b) ?? b));
    return above[0] ?? versions.at(-1);
}
function higher(version, than) {
    const [a, b] = [parse(version), parse(than)];
    return a !== undefined && b !== undefined && external_semver_namespaceObject["default"].gt(a, b);
}
/** Debian's and other versions that are no SemVer are not compared. */
function parse(version) {
    return external_semver_namespaceObject["default"].parse(version.replace(/^(go|v)/, ''))?.version;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/gate-failure.js


/** How many findings and fixes one line can tell; the summary has all. */
const told = 3;
/** What broke which rule, and what to do about it, in one line. */
function gateFailure({ rules, blocking }) {
    const broken = rules
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ demanded, detail }) => `${demanded}: ${detail}`);
    const parts = [
        broken.join('; '),
        ...(blocking.length === 0 ? [] : [someOf(blocking, describeFinding), advice(blocking)]),
    ];
    return new errors/* GateFailure */.In('vulnerabilities', `${parts.join('. ')}. Nothing was pushed`);
}
function describeFinding({ id, package: name, installed, severity, platforms }) {
    return `${id} in ${name} ${installed} (${severity}, ${platforms.join(', ')})`;
}
function advice(blocking) {
    const fixes = planFixes(blocking);
    const exception = blocking.every(({ severity }) => severity === 'unknown')
        ? 'unknown: warn lets findings without a severity pass'
        : 'fail-on and only-fixed decide which findings may pass';
    if (fixes.length === 0)
        return `No fixed version is known; ${exception}`;
    return `Fix: ${someOf(fixes, describeFix)}; ${exception}`;
}
function someOf(items, describe) {
    const more = items.length - told;
    return items.slice(0, told).map(describe).join(', ') + (more > 0 ? ` and ${more} more` : '');
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
;// CONCATENATED MODULE: ./.local/build/actions/shared/cache/folder.js



/** The runner's tool cache; one that ends with the job where the runner has none. */
function toolCacheRoot(env) {
    return env.RUNNER_TOOL_CACHE || (0,external_node_path_.join)((0,temporary/* temporaryRoot */.is)(env), 'tool-cache');
}
/** Where results outlive the run: GO_DEVOPS_CACHE of setup-go-devops, else the same folder in the tool cache. */
function cacheFolder(env) {
    return env.GO_DEVOPS_CACHE || (0,external_node_path_.join)(toolCacheRoot(env), 'go-devops');
}
/** A name for content that depends on all of `key`: hex SHA-256. The order of the properties counts. */
function keyName(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex');
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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

// EXTERNAL MODULE: ./.local/build/actions/shared/files/write.js
var write = __nccwpck_require__(997);
;// CONCATENATED MODULE: ./.local/build/actions/shared/cache/keep-folder.js








/**
 * Lists the digests of the other files, so that a damaged folder is made anew. It proves nothing against someone
 * who can write to the cache: he would write the listing too.
 */
const listing = 'digests.json';
/**
 * Takes the folder that an earlier run made, or makes it. It appears under its name in one step, so that neither
 * an interrupted run nor two runs at once leave half of one.
 *
 * @param path its place; the name stands for all that the content depends on
 * @param make fills an empty folder
 * @returns whether an earlier run had made it
 */
async function keepFolder(path, make) {
    if (await isWhole(path)) {
        await touch(path);
        return { reused: true };
    }
    const staging = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.staging-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)(staging, { recursive: true });
        await make(staging);
        await (0,write/* writeJson */.G)((0,external_node_path_.join)(staging, listing), await digestsOf(staging));
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.rename)(staging, path);
    }
    catch (error) {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
        // Another run with the same key was faster.
        if (!isTaken(error) || !(await isWhole(path)))
            throw error;
    }
    return { reused: false };
}
/** Copies the files of a kept folder, each under the name that `rename` gives it. */
async function copyKept(from, to, rename) {
    for (const file of await filesIn(from)) {
        const target = (0,external_node_path_.join)(to, rename(file));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(from, file), target);
    }
}
async function isWhole(path) {
    const text = await readIfPresent((0,external_node_path_.join)(path, listing));
    if (text === undefined)
        return false;
    try {
        return (0,external_node_util_namespaceObject.isDeepStrictEqual)(JSON.parse(text), await digestsOf(path));
    }
    catch (error) {
        if (error.code === 'ENOENT' || error instanceof SyntaxError)
            return false;
        throw error;
    }
}
async function digestsOf(folder) {
    const digests = {};
    for (const file of await filesIn(folder))
        digests[file] = await sha256OfFile((0,external_node_path_.join)(folder, file));
    return digests;
}
/** Paths relative to the folder, sorted. */
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .filter((file) => file !== listing)
        .sort();
}
function isTaken(error) {
    const code = error.code;
    return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}

// EXTERNAL MODULE: ./.local/build/actions/shared/oci/reference.js
var oci_reference = __nccwpck_require__(505);
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
    return new URL(`${(0,oci_reference/* isLoopback */.U9)(registry) ? 'http' : 'https'}://${host}`).origin;
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
    const local = next.protocol === 'http:' && at.protocol === 'http:' && (0,oci_reference/* isLoopback */.U9)(next.host);
    if (secure || local)
        return next;
    throw fault(request, at, `was sent to ${next.origin}, which is not https: the registry's external address is not set right`);
}
function fault({ what, method }, at, reason) {
    return new errors/* ToolError */.v4(`${method} ${at.origin}${at.pathname}`, `${what} ${reason}`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/absence.js


const attempts = 2;
/** Milliseconds. */
const timeout = 10_000;
/**
 * Why a registry cannot be reached; undefined when it gives any answer. What has a second source may then go on to
 * it; an answer such as 401 or 404 is an error to repair.
 */
async function absence(registry, http) {
    for (let attempt = 1;; attempt += 1) {
        try {
            const response = await http(`${registryOrigin(registry)}/v2/`, { timeout, retry: false });
            await response.arrayBuffer();
            return undefined;
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            if (attempt === attempts)
                return error.message;
        }
    }
}

// EXTERNAL MODULE: ./.local/build/actions/shared/oci/digest.js
var oci_digest = __nccwpck_require__(250);
// EXTERNAL MODULE: ./.local/build/actions/shared/files/replace-file.js + 1 modules
var replace_file = __nccwpck_require__(462);
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
    if (!Array.isArray(diffIds) || !diffIds.every((id) => typeof id === 'string' && (0,oci_digest/* isDigest */.Bc)(id))) {
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
            (0,oci_digest/* isDigest */.Bc)(item.digest) &&
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
    const onThisComputer = url !== undefined && (0,oci_reference/* isLoopback */.U9)(url.host) && (0,oci_reference/* isLoopback */.U9)(registry);
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
    const what = `look-up of ${(0,oci_reference/* formatReference */.FH)(reference)}`;
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
    if (digest === null || !(0,oci_digest/* isDigest */.Bc)(digest) || mediaType === undefined || !/^\d+$/.test(length ?? '')) {
        return (await getManifest(client, reference)).descriptor;
    }
    checkDigest(what, digest, reference.digest ?? digest);
    return { mediaType, digest, size: Number(length) };
}
/** See `Registry.getManifest`. */
async function getManifest(client, reference) {
    const what = `pull of ${(0,oci_reference/* formatReference */.FH)(reference)}`;
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
        const digest = (0,oci_digest/* sha256 */.sc)(bytes);
        const said = response.headers.get('docker-content-digest') ?? '';
        checkDigest(what, digest, reference.digest ?? ((0,oci_digest/* isDigest */.Bc)(said) ? said : digest));
        const { mediaType } = registry_manifests_parse(what, bytes, contentType(response));
        return { descriptor: { mediaType, digest, size: bytes.byteLength }, bytes };
    });
}
/**
 * See `Registry.putManifest`.
 *
 * @returns `orphan`: the manifest, when it has a subject that the registry did not take note of
 */
async function putManifest(client, reference, bytes, mediaType) {
    const digest = (0,oci_digest/* sha256 */.sc)(bytes);
    const name = reference.tag === undefined ? `@${digest}` : `:${reference.tag}`;
    const what = `push of ${(0,oci_reference/* repositoryName */.aR)(reference)}${name}`;
    const document = registry_manifests_parse(what, bytes, mediaType);
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
    checkDigest(what, response.headers.get('docker-content-digest') ?? digest, digest);
    const descriptor = { mediaType, digest, size: bytes.byteLength };
    const content = document.kind === 'index' ? document.index : document.manifest;
    const noted = content.subject === undefined || response.headers.get('oci-subject') !== null;
    return noted ? { descriptor } : { descriptor, orphan: content };
}
/** The digest wins over the tag: it cannot move. */
function manifestPath(reference) {
    const name = reference.digest ?? reference.tag;
    if (name === undefined)
        throw new Error(`${(0,oci_reference/* formatReference */.FH)(reference)} has neither tag nor digest`);
    return `manifests/${name}`;
}
function registry_manifests_parse(what, bytes, mediaType) {
    return parsing(what, `${what} failed: the manifest`, () => parseManifest(bytes, mediaType));
}
function checkDigest(what, actual, expected) {
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
    const what = `pull of ${(0,oci_reference/* repositoryName */.aR)(list)}:${list.tag}`;
    return parsing(what, `${what} failed: the answer`, () => parseIndex(bytes));
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/blob-upload.js




/**
 * Uploads a blob that the repository lacks: POST opens an upload, or mounts the blob from another
 * repository; one PUT carries all bytes (distribution-spec, "POST then PUT", "Mounting a blob").
 */
async function uploadBlob(transport, access, descriptor, content) {
    const { digest, size } = descriptor;
    const what = `push of ${digest} to ${(0,oci_reference/* repositoryName */.aR)(access)}`;
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
    (0,oci_digest/* checkDigest */.H2)(digest);
    const { response } = await transport({
        access,
        what: `look-up of ${digest} in ${(0,oci_reference/* repositoryName */.aR)(access)}`,
        method: 'HEAD',
        path: `blobs/${digest}`,
        accept: [200, 404],
    });
    await discard(response);
    return response.status === 200;
}
/** See `Registry.readBlob`. */
async function readBlob(client, repository, descriptor, consume) {
    (0,oci_digest/* checkDigest */.H2)(descriptor.digest);
    const what = `pull of ${descriptor.digest} from ${(0,oci_reference/* repositoryName */.aR)(repository)}`;
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
    const what = `list of the tags of ${(0,oci_reference/* repositoryName */.aR)(repository)}`;
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
        resolve: async (target) => resolve(client, (0,oci_reference/* toReference */.TT)(target)),
        getManifest: async (target) => getManifest(client, (0,oci_reference/* toReference */.TT)(target)),
        async putManifest(target, bytes, mediaType) {
            const reference = (0,oci_reference/* toReference */.TT)(target);
            const { descriptor, orphan } = await putManifest(client, reference, bytes, mediaType);
            if (orphan !== undefined) {
                const entered = lastReferrer.then(() => addToReferrersTag(client, reference, descriptor, orphan));
                lastReferrer = entered.catch(() => { });
                await entered;
            }
            return descriptor;
        },
        hasBlob: async (target, digest) => hasBlob(client, { ...(0,oci_reference/* repositoryOf */._M)(target), action: 'pull' }, digest),
        getBlob: async (target, descriptor) => readBlob(client, (0,oci_reference/* repositoryOf */._M)(target), descriptor, collect),
        readBlob: async (target, descriptor, consume) => readBlob(client, (0,oci_reference/* repositoryOf */._M)(target), descriptor, consume),
        putBlob: async (target, descriptor, content, mountFrom) => putBlob(client, (0,oci_reference/* repositoryOf */._M)(target), descriptor, content, mountFrom),
        listTags: async (target) => listTags(client, (0,oci_reference/* repositoryOf */._M)(target)),
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

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/osv-advisories.js




/**
 * Reads all `*.json` of a folder.
 *
 * @throws InputError that names the file which is no advisory
 */
async function readAdvisories(folder) {
    const read = await Promise.all((await listJson(folder)).map(async (path) => {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path));
        return { path, content, entry: parseEntry(path, content) };
    }));
    const usable = read.filter(({ entry }) => isUsable(entry));
    if (usable.length === 0) {
        throw new errors/* InputError */.dz('database', `osv:${folder} has no advisory on Go's standard library or golang.org/x that names affected versions and is not withdrawn, and a demo database holds no others`);
    }
    for (const { path, entry } of usable)
        checkBuildable(path, entry);
    return {
        files: usable.map(({ path, content }) => ({ path, content })),
        unusable: read.length - usable.length,
        digest: (0,oci_digest/* sha256 */.sc)(usable.map(({ path, content }) => `${(0,oci_digest/* sha256 */.sc)(content)}  ${path}\n`).join('')),
        newest: usable
            .map(({ entry }) => entry.modified)
            .sort()
            .at(-1) ?? '',
    };
}
async function listJson(folder) {
    try {
        const files = await (0,promises_.readdir)(folder, { recursive: true });
        return files.filter((file) => file.endsWith('.json')).sort();
    }
    catch (cause) {
        throw new errors/* InputError */.dz('database', `osv:${folder} is not a folder that can be read`, { cause });
    }
}
function parseEntry(path, content) {
    let entry;
    try {
        entry = JSON.parse(new TextDecoder().decode(content));
    }
    catch (cause) {
        throw new errors/* InputError */.dz('database', `${path} is not JSON`, { cause });
    }
    if (!osv_advisories_isObject(entry))
        return refuse(path, 'it is not an object');
    const { id, modified, affected } = entry;
    if (typeof id !== 'string' || typeof modified !== 'string' || Number.isNaN(Date.parse(modified))) {
        return refuse(path, 'it lacks id or modified');
    }
    if (!Array.isArray(affected))
        return refuse(path, 'it lacks affected');
    if (!affected.every(isAffected))
        return refuse(path, 'an entry of affected has another form');
    return { ...entry, id, modified: new Date(modified).toISOString(), affected };
}
function isAffected(affected) {
    if (!osv_advisories_isObject(affected))
        return false;
    const { ranges = [] } = affected;
    return Array.isArray(ranges) && ranges.every((range) => osv_advisories_isObject(range) && Array.isArray(range.events));
}
/** What ends trivy-db's builder without a word about the file (trivy-db, pkg/vulnsrc/govulndb, pkg/vulnsrc/osv). */
function checkBuildable(path, entry) {
    if (!osv_advisories_isObject(entry.database_specific))
        refuse(path, 'it lacks database_specific');
    for (const { events } of entry.affected.flatMap(({ ranges = [] }) => ranges)) {
        const [first] = events;
        if (first !== undefined && !(osv_advisories_isObject(first) && typeof first.introduced === 'string')) {
            refuse(path, 'the first event of a range is not introduced');
        }
    }
}
function refuse(path, reason) {
    throw new errors/* InputError */.dz('database', `${path} is not an advisory in OSV form: ${reason}`);
}
/** trivy-db drops everything else without a word (trivy-db, pkg/vulnsrc/govulndb and pkg/vulnsrc/osv). */
function isUsable({ withdrawn, affected }) {
    if (withdrawn !== undefined && withdrawn !== null)
        return false;
    return affected.some(({ package: affects, ranges, versions }) => {
        const name = String(affects?.name ?? '');
        const isKnown = affects?.ecosystem === 'Go' && (name === 'stdlib' || name.startsWith('golang.org/x/'));
        const isRanged = ranges?.some(({ type, events }) => type !== 'GIT' && events.length > 0) === true;
        return isKnown && (isRanged || (Array.isArray(versions) && versions.length > 0));
    });
}
function osv_advisories_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/scanner-environment.js


/**
 * The environment of syft, trivy and trivy-db: an empty home, so that no configuration of the computer changes
 * what they see. They are started in the same folder, because each also reads files of its working directory
 * (`trivy.yaml`, `.trivyignore`, `.syft.yaml`): one of those in a workspace could hide findings.
 *
 * @param work private folder of this run
 */
function scannerEnvironment(env, work, extra = {}) {
    return childEnvironment(env, {
        HOME: work,
        USERPROFILE: work,
        XDG_CONFIG_HOME: undefined,
        XDG_CACHE_HOME: undefined,
        XDG_DATA_HOME: undefined,
        DOCKER_CONFIG: (0,external_node_path_.join)(work, 'docker'),
        SYFT_CHECK_FOR_APP_UPDATE: 'false',
        ...extra,
    });
}
/** Milliseconds for one run of a scanner. */
const scanTimeout = 600_000;

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/database.js













const downloadTimeout = 600_000;
const database_day = 24 * 3600 * 1000;
/**
 * Opens the first database that can be had. One is passed over only when its registry cannot be reached or is in
 * trouble; an answer such as 401 or 404 is an error to repair, not a reason to judge by something else.
 *
 * @throws ToolError that names the source; InputError for a folder that holds no advisories
 */
async function openDatabase(sources, context) {
    const failures = [];
    for (const source of sources) {
        if (source.kind === 'osv')
            return compileAdvisories(source.folder, context);
        const { reference } = source;
        const found = await database_lookUp(reference, context);
        if (found.digest !== undefined)
            return downloadDatabase(reference, found.digest, context);
        failures.push(`${reference}: ${found.trouble}`);
        context.ports.runner.info(`database ${reference} is not available: ${found.trouble}`);
    }
    throw new errors/* ToolError */.v4('trivy image --download-db-only', `no vulnerability database could be had, so nothing is pushed. ${failures.join('; ')}. Give a mirror you can reach as database, or osv:<folder> with advisories`);
}
/** Digest of a database, or why its registry cannot be asked for now. @throws ToolError for any other answer */
async function database_lookUp(reference, { ports, credentials }) {
    const { registry } = (0,oci_reference/* parseReference */.F2)(reference, 'database');
    const trouble = await absence(registry, ports.http);
    if (trouble !== undefined)
        return { trouble };
    try {
        const descriptor = await registryClient(credentials, ports).resolve(reference);
        if (descriptor !== undefined)
            return descriptor;
    }
    catch (error) {
        // Repeated already. trivy too goes on to the next registry then (trivy, pkg/oci, shouldTryOtherRepo).
        if (error instanceof errors/* ToolError */.v4 && isTemporary(error.code))
            return { trouble: error.message };
        throw error;
    }
    throw new errors/* ToolError */.v4(`HEAD ${reference}`, `the database ${reference} does not exist: check its name and tag, or take it out of the input database`, { code: 404 });
}
function isTemporary(status = 0) {
    return status === 429 || status >= 500;
}
async function downloadDatabase(reference, digest, context) {
    const { ports, cache } = context;
    const { registry, repository } = (0,oci_reference/* parseReference */.F2)(reference, 'database');
    const pinned = (0,oci_reference/* formatReference */.FH)({ registry, repository, digest });
    const cacheDir = (0,external_node_path_.join)(cache, 'trivy-db', (0,oci_digest/* digestHex */.sU)(digest));
    await keepFolder(cacheDir, (folder) => download(pinned, folder, context));
    const metadata = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(cacheDir, 'db', 'metadata.json'), 'utf8'));
    const ageDays = age(metadata.UpdatedAt, ports.clock.now());
    const notice = `trivy's database of ${metadata.UpdatedAt.slice(0, 10)}`;
    const facts = {
        kind: 'trivy',
        source: reference,
        digest,
        updatedAt: metadata.UpdatedAt,
        ageDays,
        notice,
    };
    return { cacheDir, facts };
}
async function download(pinned, folder, { ports, work, findTool, credentials }) {
    const trivy = await findTool('trivy');
    const { registry } = (0,oci_reference/* parseReference */.F2)(pinned, 'database');
    const login = await credentials(registry);
    const docker = (0,external_node_path_.join)(work, 'docker-database');
    await writeDockerConfig(docker, login === undefined ? [] : [{ registry, ...login }]);
    ports.runner.info(`downloading the database ${pinned}`);
    const command = {
        tool: trivy.path,
        args: [
            'image',
            '--download-db-only',
            '--db-repository',
            pinned,
            '--cache-dir',
            folder,
            '--no-progress',
            '--quiet',
        ],
        cwd: work,
        env: scannerEnvironment(ports.env, work, { DOCKER_CONFIG: docker }),
        timeout: downloadTimeout,
    };
    await withHeartbeat(() => 'downloading the database', ports, () => ports.exec(command));
}
/** Compiles advisories with trivy-db's own builder, which needs `go` on PATH. */
async function compileAdvisories(given, context) {
    const { ports, cache, findTool } = context;
    const advisories = await readAdvisories((0,external_node_path_.resolve)(given));
    const builder = await findTool('trivy-db');
    const key = { advisories: advisories.digest, builder: builder.version };
    const path = (0,external_node_path_.join)(cache, 'osv-database', keyName(key));
    await keepFolder(path, (folder) => build(given, advisories, builder, folder, context));
    // trivy wants the two files in a folder called db, and nothing that it would write to in the cache.
    const cacheDir = (0,external_node_path_.join)(context.work, 'trivy');
    await (0,promises_.mkdir)((0,external_node_path_.join)(cacheDir, 'db'), { recursive: true });
    for (const file of ['trivy.db', 'metadata.json']) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(cacheDir, 'db', file), await (0,promises_.readFile)((0,external_node_path_.join)(path, file)));
    }
    const facts = {
        kind: 'demo',
        source: `osv:${nameOf(given, ports.env)}`,
        digest: advisories.digest,
        updatedAt: advisories.newest,
        ageDays: age(advisories.newest, ports.clock.now()),
        advisories: advisories.files.length,
        notice: demoNotice(advisories),
    };
    return { cacheDir, facts };
}
async function build(given, { files }, builder, folder, { ports, work }) {
    const input = (0,external_node_path_.join)(work, 'advisories');
    for (const { path, content } of files) {
        const target = (0,external_node_path_.join)(input, 'govulndb', 'data', 'osv', path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, content);
    }
    const command = {
        tool: builder.path,
        args: ['build', '--only-update', 'govulndb', '--cache-dir', input, '--output-dir', folder],
        cwd: work,
        env: scannerEnvironment(ports.env, work),
        timeout: downloadTimeout,
    };
    await ports.exec(command).catch((cause) => {
        if (!(cause instanceof errors/* ToolError */.v4))
            throw cause;
        const { code, detail } = cause;
        throw new errors/* ToolError */.v4(cause.command, `osv:${given} could not be compiled: ${cause.message}`, {
            cause,
            detail,
            ...(code !== undefined && { code }),
        });
    });
}
function demoNotice({ files, unusable, newest }) {
    const left = unusable === 0
        ? ''
        : `; ${unusable} advisories were left out (on other modules, withdrawn, or without affected versions)`;
    return `demo database, ${files.length} advisories on Go's standard library and golang.org/x, the newest of ${newest.slice(0, 10)}, none with a severity; it knows nothing of other packages${left}`;
}
/** The folder as the repository knows it: documents that are published tell nothing of this computer. */
function nameOf(folder, { GITHUB_WORKSPACE: workspace }) {
    const inside = (0,external_node_path_.relative)(workspace ?? '.', (0,external_node_path_.resolve)(folder));
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.basename)(folder) : inside;
}
function age(updatedAt, now) {
    return Math.max(0, Math.floor((now - Date.parse(updatedAt)) / database_day));
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/findings.js
/** Worst first. */
const severities = ['critical', 'high', 'medium', 'low', 'unknown'];
/**
 * The same vulnerability in the same version of a package is one finding, however many platforms and files
 * have it. Worst first, then by package and id.
 */
function mergeFindings(scans) {
    const merged = new Map();
    for (const { platform, findings } of scans) {
        for (const finding of findings) {
            const key = JSON.stringify([finding.id, finding.package, finding.installed]);
            const known = merged.get(key);
            if (known === undefined)
                merged.set(key, { ...finding, platforms: [platform] });
            else
                merged.set(key, { ...worse(known, finding), platforms: union(known.platforms, platform) });
        }
    }
    return [...merged.values()].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare(a.package, b.package) ||
        compare(a.id, b.id) ||
        compare(a.installed, b.installed));
}
/** Number of findings of each severity. */
function countFindings(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** Platforms may rate one finding differently; none of them is dropped in favour of a milder one. */
function worse(known, other) {
    return severities.indexOf(other.severity) < severities.indexOf(known.severity) ? other : known;
}
function union(platforms, platform) {
    return platforms.includes(platform) ? platforms : [...platforms, platform];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/gate.js
/**
 * Judges findings by the policy. Pure: the same findings and policy give the same judgement, and no tool's
 * exit code has a say.
 *
 * @param packages number of packages seen on each platform
 */
function judge(findings, packages, policy) {
    const counted = findings.filter((finding) => !policy.onlyFixed || finding.fixed !== '');
    const severe = counted.filter(({ severity }) => policy.failOn.some((word) => word === severity));
    const unrated = counted.filter(({ severity }) => severity === 'unknown');
    const empty = Object.keys(packages).filter((platform) => packages[platform] === 0);
    const rules = [packagesRule(empty), severityRule(severe, policy), unknownRule(unrated, policy)];
    const blocking = counted.filter((finding) => severe.includes(finding) || (policy.unknown === 'fail' && unrated.includes(finding)));
    return { pass: rules.every(({ outcome }) => outcome !== 'fail'), rules, blocking };
}
/** An image in which a scanner sees nothing (a packed binary, a lost build info) has not been judged. */
function packagesRule(empty) {
    return {
        rule: 'packages',
        demanded: 'the scanner sees packages on every platform',
        outcome: empty.length === 0 ? 'pass' : 'fail',
        detail: empty.length === 0 ? '' : `none on ${empty.join(', ')}: nothing there could be judged`,
    };
}
function severityRule(severe, { failOn, onlyFixed }) {
    const words = failOn.filter((word) => word !== 'none');
    return {
        rule: 'severity',
        demanded: words.length === 0 ? 'any severity may pass' : `no ${words.join(' or ')} finding${fixable(onlyFixed)}`,
        outcome: severe.length === 0 ? 'pass' : 'fail',
        detail: number(severe),
    };
}
function unknownRule(unrated, { unknown, onlyFixed }) {
    return {
        rule: 'unknown',
        demanded: `no finding without a severity${fixable(onlyFixed)}${unknown === 'warn' ? ', as a warning' : ''}`,
        outcome: unrated.length === 0 ? 'pass' : unknown,
        detail: number(unrated),
    };
}
function fixable(onlyFixed) {
    return onlyFixed ? ' that has a fix' : '';
}
function number(findings) {
    return findings.length === 0 ? '' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/sbom-document.js


const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/**
 * syft puts the time of day and a random id into its documents. With the image's own time and an id made from
 * the content, the same image gives the same document, and its attestation need not be repeated.
 */
const reproducible = {
    /** SPDX 2.3, clauses 6.5 (namespace) and 6.9 (created). */
    spdx(json, created) {
        const document = sbom_document_parse(json, 'SPDX');
        const fixed = {
            ...document,
            documentNamespace: document.documentNamespace.replace(uuid, ''),
            creationInfo: { ...document.creationInfo, created },
        };
        return print({ ...fixed, documentNamespace: fixed.documentNamespace + nameUuid(print(fixed)) });
    },
    /** CycloneDX 1.6, serialNumber and metadata.timestamp. */
    cyclonedx(json, created) {
        const document = sbom_document_parse(json, 'CycloneDX');
        const fixed = {
            ...document,
            serialNumber: '',
            metadata: { ...document.metadata, timestamp: created },
        };
        return print({ ...fixed, serialNumber: `urn:uuid:${nameUuid(print(fixed))}` });
    },
};
/** A UUID of version 8 (RFC 9562): the first bits of a SHA-256. */
function nameUuid(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function sbom_document_parse(json, format) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        throw new errors/* ToolError */.v4('syft scan', `syft wrote no ${format} document`, { cause });
    }
}
function print(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/sbom.js









/** Changes whenever this file makes other documents from the same image and tool. */
const recipe = 1;
/** The formats in versions that verifiers and the GitHub attestation action read. */
const formats = { spdx: 'spdx-json@2.3', cyclonedx: 'cyclonedx-json@1.6' };
/** Where the documents of a platform lie, relative to the evidence folder. */
function sbomPaths({ descriptor }) {
    const hex = (0,oci_digest/* digestHex */.sU)(descriptor.digest);
    return { spdx: `sbom/${hex}.spdx.json`, cyclonedx: `sbom/${hex}.cdx.json` };
}
/** Writes both documents of one platform, from one run of syft; outside of GitHub from an earlier one too. */
async function makeSboms(image, session) {
    const { evidence, cache, work } = session;
    const { repository } = session.target;
    const syft = await session.findTool('syft');
    const { digest } = image.descriptor;
    const key = { recipe, digest, repository, created: image.created, syft: syft.version, formats };
    const path = (0,external_node_path_.join)(session.reuse ? cache : work, 'sbom', keyName(key));
    const { reused } = await keepFolder(path, async (folder) => {
        const raw = (0,external_node_path_.join)(work, `sbom-${(0,oci_digest/* digestHex */.sU)(digest)}`);
        await (0,promises_.mkdir)(raw);
        const command = {
            tool: syft.path,
            args: [
                'scan',
                `oci-dir:${await session.platformLayout(image)}`,
                '--quiet',
                '--source-name',
                repository,
                '--source-version',
                digest,
                ...Object.entries(formats).flatMap(([name, format]) => ['-o', `${format}=${(0,external_node_path_.join)(raw, name)}`]),
            ],
            cwd: session.work,
            env: scannerEnvironment(session.ports.env, session.work),
            timeout: scanTimeout,
        };
        await withHeartbeat(() => `sbom ${image.platform}`, session.ports, () => session.ports.exec(command));
        for (const name of ['spdx', 'cyclonedx']) {
            const document = reproducible[name](await (0,promises_.readFile)((0,external_node_path_.join)(raw, name), 'utf8'), image.created);
            await (0,write/* writeFileAtomic */.Z)((0,external_node_path_.join)(folder, name), document);
        }
        await (0,promises_.rm)(raw, { recursive: true });
    });
    const paths = sbomPaths(image);
    await copyKept(path, evidence, (file) => paths[file]);
    return { ...paths, reused };
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/scan-documents.js
/**
 * Gives a SARIF report its category (SARIF 2.1.0, 3.17.3), so that the reports of several platforms do not
 * replace each other in code scanning.
 */
function categorize(sarif, category) {
    const report = JSON.parse(sarif);
    const runs = report.runs.map((run) => ({ ...run, automationDetails: { id: `${category}/` } }));
    return scan_documents_print({ ...report, runs });
}
/**
 * Completes trivy's cosign-vuln document (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md): which database was
 * used, and the time of the scan in place of that of the conversion.
 */
function completeVulnPredicate(predicate, { source, digest }) {
    const document = JSON.parse(predicate);
    const { CreatedAt: time } = document.scanner.result;
    return scan_documents_print({
        ...document,
        scanner: { ...document.scanner, db: { uri: source, version: digest } },
        metadata: { ...document.metadata, scanStartedOn: time, scanFinishedOn: time },
    });
}
function scan_documents_print(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/trivy-report.js

/**
 * Reads a report.
 *
 * @throws ToolError for anything but a report of schema version 2: a gate must not pass what it cannot read
 */
function parseTrivyReport(json) {
    const results = readReport(json).Results ?? [];
    const findings = results.flatMap((result) => result.Vulnerabilities ?? []).map(toFinding);
    return {
        packages: results.reduce((sum, result) => sum + (result.Packages?.length ?? 0), 0),
        findings,
        suppressed: results
            .flatMap((result) => result.ExperimentalModifiedFindings ?? [])
            .map(({ Finding, Status, Statement, Source }) => ({
            id: Finding?.VulnerabilityID ?? 'unnamed',
            package: Finding?.PkgName ?? '',
            reason: [Status, Statement, Source].filter((part) => part !== undefined && part !== '').join('; '),
        })),
    };
}
/**
 * The same report with the image's name in place of the folder that trivy was pointed at.
 *
 * @param name `repository@sha256:...`
 */
function nameArtifact(json, name) {
    return `${JSON.stringify({ ...readReport(json), ArtifactName: name }, null, 2)}\n`;
}
function readReport(json) {
    let report;
    try {
        report = JSON.parse(json);
    }
    catch (cause) {
        throw new errors/* ToolError */.v4('trivy image', 'trivy wrote a report that is not JSON', { cause });
    }
    if (report?.SchemaVersion !== 2) {
        throw new errors/* ToolError */.v4('trivy image', `trivy wrote a report of schema version ${report?.SchemaVersion}; only 2 is known`);
    }
    return report;
}
function toFinding(vulnerability) {
    return {
        id: vulnerability.VulnerabilityID,
        aliases: vulnerability.VendorIDs ?? [],
        severity: toSeverity(vulnerability.Severity),
        package: vulnerability.PkgName,
        installed: vulnerability.InstalledVersion ?? '',
        fixed: vulnerability.FixedVersion ?? '',
        status: vulnerability.Status ?? 'unknown',
        title: vulnerability.Title ?? '',
        url: vulnerability.PrimaryURL ?? '',
    };
}
/** A word that this gate does not know counts as unknown, which fails by default. */
function toSeverity(word) {
    const known = ['critical', 'high', 'medium', 'low'];
    return known.find((severity) => severity === word?.toLowerCase()) ?? 'unknown';
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/scan.js










/** Changes whenever this file makes other documents from the same image, tool and database. */
const scan_recipe = 1;
/** Where the documents of a platform lie, relative to the evidence folder. */
function scanPaths({ descriptor }) {
    const hex = (0,oci_digest/* digestHex */.sU)(descriptor.digest);
    return { scan: `scan/${hex}.trivy.json`, sarif: `scan/${hex}.sarif`, vuln: `scan/${hex}.vuln.json` };
}
/**
 * Scans one platform with one run of trivy; everything else is derived from its JSON. An earlier result for
 * the same image, tool and database is taken instead, outside of GitHub.
 */
async function scanPlatform(image, database, session) {
    const { evidence, cache, work } = session;
    const { repository } = session.target;
    const trivy = await session.findTool('trivy');
    const { digest } = image.descriptor;
    const { facts } = database;
    const key = {
        recipe: scan_recipe,
        digest,
        repository,
        trivy: trivy.version,
        database: facts.digest,
        source: facts.source,
    };
    // A result that may not come from the cache does not pass through it either.
    const path = (0,external_node_path_.join)(session.reuse ? cache : work, 'scan', keyName(key));
    const { reused } = await keepFolder(path, async (folder) => {
        const json = await withHeartbeat(() => `scan ${image.platform}`, session.ports, () => runTrivy(image, database, session));
        const scan = (0,external_node_path_.join)(folder, 'scan');
        await (0,write/* writeFileAtomic */.Z)(scan, nameArtifact(json, `${repository}@${digest}`));
        const sarif = await convert(scan, 'sarif', session);
        await (0,write/* writeFileAtomic */.Z)((0,external_node_path_.join)(folder, 'sarif'), categorize(sarif, `trivy/${repository}/${image.platform}`));
        const vuln = await convert(scan, 'cosign-vuln', session);
        await (0,write/* writeFileAtomic */.Z)((0,external_node_path_.join)(folder, 'vuln'), completeVulnPredicate(vuln, facts));
    });
    const documents = scanPaths(image);
    await copyKept(path, evidence, (file) => documents[file]);
    const report = parseTrivyReport(await (0,promises_.readFile)((0,external_node_path_.join)(evidence, documents.scan), 'utf8'));
    return { report, documents, reused };
}
async function runTrivy(image, { cacheDir }, session) {
    const folder = (0,external_node_path_.join)(session.work, `scan-${(0,oci_digest/* digestHex */.sU)(image.descriptor.digest)}`);
    const output = (0,external_node_path_.join)(folder, 'report.json');
    await (0,promises_.mkdir)(folder);
    await trivy([
        'image',
        ...['--input', await session.platformLayout(image)],
        ...['--cache-dir', cacheDir, '--cache-backend', 'memory'],
        ...['--skip-db-update', '--skip-java-db-update', '--skip-check-update', '--offline-scan'],
        ...['--scanners', 'vuln', '--format', 'json', '--list-all-pkgs', '--show-suppressed'],
        ...['--output', output],
    ], session);
    const json = await (0,promises_.readFile)(output, 'utf8');
    await (0,promises_.rm)(folder, { recursive: true });
    return json;
}
async function convert(report, format, session) {
    const { stdout } = await trivy(['convert', '--format', format, report], session);
    return stdout;
}
/** trivy's exit code tells only that it worked: what it found is read from its report. */
async function trivy(args, session) {
    const tool = await session.findTool('trivy');
    return session.ports.exec({
        tool: tool.path,
        args: [
            ...args,
            '--quiet',
            ...(args[0] === 'image' ? ['--skip-version-check', '--disable-telemetry'] : []),
        ],
        cwd: session.work,
        env: scannerEnvironment(session.ports.env, session.work),
        timeout: scanTimeout,
    });
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/settle-all.js
/**
 * Like Promise.all, but nothing is still at work when the first failure is thrown: what runs must not lose its
 * files, and no process may outlive the report.
 */
async function settleAll(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/inspect.js








/**
 * Runs the phases that look into the image: SBOMs and scans of all platforms, as many at a time as the
 * computer has processors. The verdict is filled in as far as they come.
 *
 * @returns the judgement, or undefined when the phase scan is not asked for
 */
async function inspect(session, phases, verdict) {
    const { platforms } = session.subject;
    const limit = (0,external_p_limit_namespaceObject["default"])((0,external_node_os_.availableParallelism)());
    const sboms = phases.sbom ? platforms.map((image) => limit(() => describe(image, session, verdict))) : [];
    // The database comes over the network or from a builder of its own: it does not wait for the SBOMs.
    const database = phases.scan ? openDatabase(session.inputs.database, session) : undefined;
    const [opened] = await settleAll([database, ...sboms]);
    if (opened === undefined)
        return undefined;
    verdict.database = opened.facts;
    const scans = await settleAll(platforms.map((image) => limit(() => scan(image, opened, session, verdict))));
    verdict.findings = mergeFindings(scans);
    verdict.counts = countFindings(verdict.findings);
    verdict.suppressed = scans.flatMap(({ suppressed }) => suppressed);
    const packages = Object.fromEntries(scans.map((one) => [one.platform, one.packages]));
    const judgement = judge(verdict.findings, packages, session.inputs);
    verdict.rules = judgement.rules;
    verdict.verdict = judgement.pass ? 'pass' : 'fail';
    return judgement;
}
async function describe(image, session, verdict) {
    const start = session.ports.clock.now();
    const { reused, ...documents } = await makeSboms(image, session);
    record(verdict, image, documents, reused);
    progress(session, `sbom ${image.platform}`, reused, start);
}
async function scan(image, database, session, verdict) {
    const start = session.ports.clock.now();
    const { report, documents, reused } = await scanPlatform(image, database, session);
    const entry = record(verdict, image, documents, reused);
    if (entry !== undefined)
        entry.packages = report.packages;
    const found = `${report.findings.length} findings in ${report.packages} packages`;
    progress(session, `scan ${image.platform}: ${found}`, reused, start);
    return { platform: image.platform, ...report };
}
function record(verdict, { descriptor }, documents, reused) {
    const entry = verdict.platforms.find(({ digest }) => digest === descriptor.digest);
    if (entry === undefined)
        return undefined;
    const isFirst = Object.keys(entry.documents).length === 0;
    entry.reused = reused && (isFirst || entry.reused);
    Object.assign(entry.documents, documents);
    return entry;
}
function progress({ ports }, what, reused, start) {
    const seconds = ((ports.clock.now() - start) / 1000).toFixed(1);
    ports.runner.info(`${what} ${reused ? '(reused) ' : ''}${seconds} s`);
}

// EXTERNAL MODULE: ./.local/build/actions/sbom-scan-sign/phases.js
var sbom_scan_sign_phases = __nccwpck_require__(540);
// EXTERNAL MODULE: ./.local/build/actions/sbom-scan-sign/publishing.js
var sbom_scan_sign_publishing = __nccwpck_require__(329);
;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/reach.js


/** Finds what an image or an index of a layout reaches. @throws ToolError when a manifest is missing or corrupt */
async function reach(layout, root) {
    const blobs = new Map();
    const manifests = new Map();
    const visit = async (descriptor, base) => {
        const { digest, mediaType } = descriptor;
        if (manifests.has(digest) || blobs.has(digest))
            return;
        if (!isIndexType(mediaType) && !isManifestType(mediaType)) {
            blobs.set(digest, { descriptor, base });
            return;
        }
        const parsed = await layout.readManifest(descriptor);
        if (parsed.kind === 'index') {
            for (const child of parsed.index.manifests)
                await visit(child);
        }
        else {
            const { config, layers, annotations } = parsed.manifest;
            await visit(config);
            for (const layer of layers)
                await visit(layer, annotations?.['org.opencontainers.image.base.name']);
        }
        manifests.set(digest, descriptor);
    };
    await visit(root);
    return { blobs: [...blobs.values()], manifests: [...manifests.values()] };
}
const readsAtOnce = 4;
/**
 * Reads every blob that an image or an index reaches and compares it with its digest and size: a file in a layout
 * may hold anything, whatever its name says.
 *
 * @throws ToolError that names the first blob that is missing or other than told
 */
async function checkImage(layout, root) {
    const { blobs, manifests } = await reach(layout, root);
    const limit = (0,external_p_limit_namespaceObject["default"])(readsAtOnce);
    const descriptors = [...blobs.map(({ descriptor }) => descriptor), ...manifests];
    await Promise.all(descriptors.map((descriptor) => limit(layout.checkBlob, descriptor)));
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/push.js




/** Uploads at a time: more does not help one connection's bandwidth and trips rate limits. */
const uploadsAtOnce = 4;
/**
 * Pushes an image or an index of a layout, and everything it reaches, by digest: blobs first, then
 * manifests, then the index. Layers of a base on the same registry are mounted where the registry can.
 *
 * A blob that the registry has is not read: a layout that others could write to is checked first, see `checkImage`.
 *
 * @returns how many blobs went which way
 * @throws ToolError when the layout has no such image, or when the layout or the registry fails
 */
async function pushLayout(layout, digest, registry, target) {
    const repository = (0,oci_reference/* repositoryOf */._M)(target);
    const root = await findImage(layout, digest);
    const { blobs, manifests } = await reach(layout, root);
    const outcomes = { existed: 0, mounted: 0, uploaded: 0 };
    const limit = (0,external_p_limit_namespaceObject["default"])(uploadsAtOnce);
    const upload = async ({ descriptor, base }) => {
        if (!(await layout.hasBlob(descriptor.digest, descriptor.size))) {
            throw new errors/* ToolError */.v4(`push of ${digest}`, `the layout ${layout.dir} lacks the blob ${descriptor.digest}`);
        }
        const open = () => layout.streamBlob(descriptor.digest);
        const mountFrom = baseRepository(base, repository.registry);
        outcomes[await registry.putBlob(repository, descriptor, open, mountFrom)] += 1;
    };
    await Promise.all(blobs.map((blob) => limit(upload, blob)));
    for (const { digest: manifest, mediaType } of manifests) {
        await registry.putManifest(repository, await layout.readBlob(manifest), mediaType);
    }
    return outcomes;
}
/**
 * Points a tag at a manifest that the repository has already. One that points there is left alone: where tags are
 * immutable even the same manifest is refused.
 */
async function tagManifest(registry, target, digest, tag) {
    const repository = (0,oci_reference/* repositoryOf */._M)(target);
    const there = await registry.resolve({ ...repository, tag });
    if (there?.digest === digest)
        return there;
    const { bytes, descriptor } = await registry.getManifest({ ...repository, digest });
    return registry.putManifest({ ...repository, tag }, bytes, descriptor.mediaType);
}
async function findImage(layout, digest) {
    const { manifests } = await layout.index();
    const found = manifests.find((descriptor) => descriptor.digest === digest);
    if (found !== undefined)
        return found;
    const names = manifests.map((descriptor) => descriptor.digest).join(', ') || 'no image';
    throw new errors/* ToolError */.v4(`push of ${digest}`, `the layout ${layout.dir} has no image ${digest}; it has ${names}`);
}
/**
 * Path of the base's repository when it is on this registry. Which layers are the base's is not told; a mount of
 * one that is not becomes its upload.
 */
function baseRepository(name, registry) {
    try {
        const base = name === undefined ? undefined : (0,oci_reference/* parseReference */.F2)(name);
        return base?.registry === registry ? base.repository : undefined;
    }
    catch {
        // An annotation is anybody's text; one that is no reference only saves no upload.
        return undefined;
    }
}

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/private-folder.js
var private_folder = __nccwpck_require__(471);
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
    const { digest } = (0,oci_reference/* parseReference */.F2)(reference);
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

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/statements.js







/**
 * What belongs to an image: a signature on the index and on every platform, so that a verifier that has
 * resolved the platform first finds one too; SBOMs and scan result on the platform that they describe.
 */
function planStatements({ digest, platforms }, wanted) {
    const subjects = [...new Set([digest, ...platforms.map(({ descriptor }) => descriptor.digest)])];
    const signatures = subjects.map((subject) => ({ subject, predicate: 'signature' }));
    const attestations = platforms.flatMap((image) => {
        const subject = image.descriptor.digest;
        const { spdx, cyclonedx } = sbomPaths(image);
        return [
            { subject, predicate: 'spdxjson', document: spdx },
            { subject, predicate: 'cyclonedx', document: cyclonedx },
            { subject, predicate: 'vuln', document: scanPaths(image).vuln },
        ];
    });
    return [...(wanted.signatures ? signatures : []), ...(wanted.attestations ? attestations : [])];
}
/**
 * Refuses to attest documents that are not there.
 *
 * @throws InputError that names the first one
 */
async function requireDocuments(planned, evidence) {
    for (const { document, subject } of planned) {
        if (document === undefined)
            continue;
        await (0,promises_.access)((0,external_node_path_.join)(evidence, document)).catch((cause) => {
            throw new errors/* InputError */.dz('phases', `attest and verify need ${document} in the evidence folder for ${subject}; run the phases sbom and scan here, or hand on the evidence folder of the job that did`, { cause });
        });
    }
}
/** Makes the statements; those of one subject one after another, subjects in parallel. */
async function makeStatements(planned, context) {
    const { signer, repository, evidence } = context;
    return perSubject(planned, async ({ subject, predicate, document }) => {
        const reference = `${repository}@${subject}`;
        const made = predicate === 'signature'
            ? await signer.sign(reference)
            : await signer.attest(reference, predicate, (0,external_node_path_.join)(evidence, document ?? ''));
        return { subject, predicateType: predicateTypes[predicate], made, verified: false };
    });
}
/**
 * Verifies every statement, with its content, as a stranger would.
 *
 * @throws ToolError for the first that is missing or wrong
 */
async function verifyStatements(planned, context) {
    const { signer, repository, evidence } = context;
    return perSubject(planned, async ({ subject, predicate, document }) => {
        const file = document === undefined ? undefined : (0,external_node_path_.join)(evidence, document);
        await signer.verify(`${repository}@${subject}`, predicate, file);
        return { subject, predicateType: predicateTypes[predicate], made: false, verified: true };
    });
}
/** What was made and what was verified, as one list. */
function mergeStatements(made, verified) {
    const isSame = (a, b) => a.subject === b.subject && a.predicateType === b.predicateType;
    return [
        ...made.map((entry) => ({ ...entry, verified: verified.some((other) => isSame(entry, other)) })),
        ...verified.filter((entry) => !made.some((other) => isSame(entry, other))),
    ];
}
async function perSubject(planned, work) {
    const subjects = [...new Set(planned.map(({ subject }) => subject))];
    const done = await settleAll(subjects.map(async (subject) => {
        const results = [];
        for (const statement of planned.filter((candidate) => candidate.subject === subject)) {
            results.push(await work(statement));
        }
        return results;
    }));
    return done.flat();
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/tag-order.js
/** `1`, `v1.2`, `1.2.3-rc.1`. */
const version = /^v?\d+(\.\d+){0,2}([-_+].*)?$/;
/**
 * The order in which tags are set: those of branches and commits first, versions after them, `latest` at the very
 * end. What people deploy by is told last, so a run that breaks off has promised least.
 */
function tagOrder(tags) {
    const rank = (tag) => (tag === 'latest' ? 2 : version.test(tag) ? 1 : 0);
    return tags.toSorted((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/release.js










/** Name of the public key in the evidence folder. */
const publicKeyFile = 'cosign.pub';
/** Opens the key with its password: one that does not work must not be found out after the push. */
async function prepareSigner(session, phases, verdict) {
    if (!(0,sbom_scan_sign_phases/* needsKey */.f1)(phases))
        return undefined;
    const { inputs, ports } = session;
    const tool = await session.findTool('cosign');
    const key = { key: inputs.key, password: inputs.keyPassword };
    const signer = await openSigner({ tool, key, logins: await session.logins(), ports });
    await (0,write/* writeFileAtomic */.Z)((0,external_node_path_.join)(session.evidence, publicKeyFile), signer.publicKey);
    verdict.signer = { publicKey: publicKeyFile, fingerprint: signer.fingerprint };
    return signer;
}
/**
 * Pushes by digest, signs, attests, verifies, and sets the tags last: a failure on the way leaves no release
 * tag. The verdict is filled in as far as it comes.
 */
async function release(session, phases, verdict, signer) {
    const { subject, target, ports, evidence } = session;
    const { repository } = target;
    const log = (line) => ports.runner.info(line);
    const registry = registryClient(session.credentials, ports);
    const planned = planStatements(subject, { signatures: phases.sign, attestations: phases.attest });
    await requireDocuments(planned, evidence);
    if (phases.push) {
        const push = () => pushLayout(subject.layout, subject.digest, registry, target.reference);
        const blobs = await withHeartbeat(() => `pushing ${repository}@${subject.digest}`, ports, push);
        log(`pushed ${repository}@${subject.digest}: ${blobs.uploaded} blobs uploaded, ${blobs.mounted} mounted from the base, ${blobs.existed} were there`);
    }
    if (signer !== undefined) {
        await withHeartbeat(() => `signing and verifying ${repository}@${subject.digest}`, ports, () => sign(session, phases, verdict, signer));
    }
    if (phases.tag)
        await setTags(session, registry, verdict);
    verdict.published = phases.verify;
}
/** Sets the tags in the order of `tagOrder`, and says which are set when one cannot be. */
async function setTags({ subject, target, ports }, registry, verdict) {
    const { reference, repository, tags } = target;
    const set = new Set();
    for (const tag of tagOrder(tags)) {
        try {
            await tagManifest(registry, reference, subject.digest, tag);
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            const { command, code, detail } = error;
            const missing = tags.filter((other) => !set.has(other)).join(', ');
            throw new errors/* ToolError */.v4(command, `the release is not complete: the tag ${tag} of ${repository} could not be set: ${error.message}. Set: ${verdict.tags.join(', ') || 'none'}; not set: ${missing}. Another run sets what is missing`, { cause: error, detail, ...(code !== undefined && { code }) });
        }
        set.add(tag);
        verdict.tags = tags.filter((other) => set.has(other));
        ports.runner.info(`tagged ${repository}:${tag}`);
    }
}
async function sign(session, phases, verdict, signer) {
    const { subject, target, ports, evidence } = session;
    const context = { signer, repository: target.repository, evidence };
    const planned = planStatements(subject, { signatures: phases.sign, attestations: phases.attest });
    const made = await makeStatements(planned, context);
    verdict.signatures = made;
    const fresh = made.filter((statement) => statement.made).length;
    if (made.length > 0) {
        ports.runner.info(`signed: ${fresh} statements made, ${made.length - fresh} were there already`);
    }
    if (!phases.verify)
        return;
    // A signature is demanded in any case; attestations when this run made them or has their documents.
    const expected = planStatements(subject, { signatures: true, attestations: phases.attest });
    const verified = await verifyStatements(expected, context);
    verdict.signatures = mergeStatements(made, verified);
    ports.runner.info(`verified ${verified.length} statements with the public key alone`);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/runner/outputs.js
/** Sets all outputs of an action, in the order of their declaration. */
function setOutputs(runner, specs, values) {
    for (const name of Object.keys(specs))
        runner.setOutput(name, values[name]);
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/outputs.js
const outputs = {
    verdict: 'pass or fail; none when nothing was judged.',
    'verdict-file': 'Path of verdict.json.',
    critical: 'Number of distinct critical findings over all platforms.',
    high: 'Number of high findings.',
    medium: 'Number of medium findings.',
    low: 'Number of low findings.',
    unknown: 'Number of findings without a severity.',
    'sbom-spdx': 'Paths of the SPDX documents, one a line, one a platform.',
    'sbom-cyclonedx': 'Paths of the CycloneDX documents, one a line, one a platform.',
    image: 'The image by digest, such as ghcr.io/org/service@sha256:...',
    digest: "Digest of the image's index.",
    published: 'true when the image is in the registry, signed and verified, under all its tags.',
    tags: 'Tags that point to the image now, one a line.',
    'public-key': 'Path of the public key that verifies the signatures.',
    'verify-command': 'A command that verifies the signature with cosign; its public key is a path of this job: put in your own copy elsewhere.',
    'database-digest': 'Digest of the vulnerability database.',
};

// EXTERNAL MODULE: ./.local/build/actions/shared/runner/summary.js
var summary = __nccwpck_require__(561);
;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/summary.js



/** More rows than these help nobody; verdict.json has all. */
const rowLimit = 100;
const outcomes = { pass: '✅', warn: '⚠️', fail: '❌' };
/** The verdict as markdown: one line, what broke which rule and what to do, findings, database, evidence. */
function renderSummary(verdict, verifyCommand) {
    const blocks = [
        headline(verdict),
        rules(verdict),
        fixes(verdict.findings),
        findings(verdict.findings),
        platforms(verdict),
        verifyCommand === '' ? '' : `Verify it anywhere:\n\n\`\`\`sh\n${verifyCommand}\n\`\`\`\n`,
    ];
    return blocks.filter((block) => block !== '').join('\n');
}
/** `3 critical, 1 unknown`, or what the database says when nothing was found. */
function describeCounts({ counts, database }) {
    if (database === undefined)
        return 'not scanned';
    const parts = severities.filter((severity) => counts[severity] > 0);
    const found = parts.map((severity) => `${counts[severity]} ${severity}`).join(', ');
    return `${found === '' ? '0 findings' : found} (${database.notice})`;
}
function headline(verdict) {
    const words = { pass: '✅ passed', fail: '❌ failed', none: 'not judged' };
    const released = verdict.published
        ? `Published as \`${verdict.repository}@${verdict.digest}\`${verdict.tags.length > 0 ? ` under ${verdict.tags.map((tag) => `\`${tag}\``).join(', ')}` : ''}, signed and verified.`
        : 'Not published.';
    return `### Vulnerability gate ${words[verdict.verdict]}\n\n${(0,summary/* escapeHtml */.ZD)(describeCounts(verdict))}. ${released}\n`;
}
function rules({ rules }) {
    if (rules.length === 0)
        return '';
    return (0,summary/* markdownTable */.Qj)(['', 'rule', 'found'], rules.map(({ outcome, demanded, detail }) => [outcomes[outcome], demanded, detail]));
}
function fixes(all) {
    const planned = planFixes(all);
    if (planned.length === 0)
        return '';
    const lines = planned.map((fix) => `- ${(0,summary/* escapeHtml */.ZD)(describeFix(fix))}: ${(0,summary/* escapeHtml */.ZD)(fix.ids.join(', '))}`);
    return `**What to do**\n\n${lines.join('\n')}\n`;
}
function findings(all) {
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, rowLimit)
        .map((finding) => [
        finding.severity,
        finding.id,
        finding.package,
        finding.installed,
        finding.fixed === '' ? finding.status : finding.fixed,
        finding.platforms.length,
        finding.title,
    ]);
    const more = all.length > rowLimit ? `\n${all.length - rowLimit} more stand in verdict.json.\n` : '';
    return ((0,summary/* markdownTable */.Qj)(['severity', 'id', 'package', 'installed', 'fixed in', 'platforms', 'title'], rows) + more);
}
function platforms({ platforms }) {
    return (0,summary/* markdownTable */.Qj)(['platform', 'digest', 'packages', 'evidence'], platforms.map(({ platform, digest, packages, documents, reused }) => [
        platform,
        digest,
        packages,
        Object.keys(documents).join(', ') + (reused ? ' (reused)' : ''),
    ]));
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/verdict-document.js




/** Name of the document in the evidence folder. */
const verdictFile = 'verdict.json';
/** A verdict before anything has happened. */
function emptyVerdict(subject, repository, phases) {
    return {
        verdict: 'none',
        repository,
        digest: subject.digest,
        phases: sbom_scan_sign_phases/* phaseNames */.k1.filter((name) => phases[name]),
        rules: [],
        counts: { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 },
        findings: [],
        suppressed: [],
        platforms: subject.platforms.map(({ platform, descriptor }) => ({
            platform,
            digest: descriptor.digest,
            packages: 0,
            documents: {},
            reused: false,
        })),
        signatures: [],
        published: false,
        tags: [],
    };
}
/**
 * The verdict of an earlier job on this very image: what pushes and signs without scanning must have one.
 *
 * @throws InputError when there is none, or none that lets this image pass
 */
async function readPassingVerdict(evidence, digest) {
    const path = (0,external_node_path_.join)(evidence, verdictFile);
    let verdict;
    try {
        verdict = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* InputError */.dz('phases', `lacks scan, and the evidence folder has no ${verdictFile} of an earlier scan; add scan, or hand on the evidence folder of the job that scanned`, { cause });
    }
    if (verdict.digest !== digest) {
        throw new errors/* InputError */.dz('phases', `lacks scan, and ${verdictFile} is about another image: ${verdict.digest}, not ${digest}`);
    }
    if (verdict.verdict !== 'pass') {
        throw new errors/* InputError */.dz('phases', `lacks scan, and ${verdictFile} says ${verdict.verdict} for this image, not pass`);
    }
    return verdict;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/verify-command.js

/**
 * A line for the shell that verifies an image's signature with cosign alone. It demands the signature's type:
 * plain `cosign verify` takes any statement about the digest.
 */
function verifyCommand(image, publicKeyFile) {
    const args = [
        'cosign',
        'verify-attestation',
        '--key',
        publicKeyFile,
        '--insecure-ignore-tlog',
        '--type',
        predicateTypes.signature,
        image,
    ];
    return args.map(quote).join(' ');
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/report.js








/** Writes verdict.json, outputs and summary. Called before a failure is reported: then they are needed most. */
async function report(verdict, session) {
    const { ports, evidence } = session;
    await (0,write/* writeJson */.G)((0,external_node_path_.join)(evidence, verdictFile), verdict);
    const values = outputValues(verdict, evidence);
    setOutputs(ports.runner, outputs, values);
    ports.runner.summarize(renderSummary(verdict, values['verify-command']));
    ports.runner.info(`verdict ${verdict.verdict}: ${describeCounts(verdict)}`);
    warn(verdict, session);
}
function outputValues(verdict, evidence) {
    const { counts, digest } = verdict;
    const image = `${verdict.repository}@${digest}`;
    const key = (0,external_node_path_.join)(evidence, publicKeyFile);
    const paths = (kind) => verdict.platforms
        .flatMap(({ documents }) => documents[kind] ?? [])
        .map((path) => (0,external_node_path_.join)(evidence, path))
        .join('\n');
    return {
        verdict: verdict.verdict,
        'verdict-file': (0,external_node_path_.join)(evidence, verdictFile),
        critical: String(counts.critical),
        high: String(counts.high),
        medium: String(counts.medium),
        low: String(counts.low),
        unknown: String(counts.unknown),
        'sbom-spdx': paths('spdx'),
        'sbom-cyclonedx': paths('cyclonedx'),
        image,
        digest,
        published: String(verdict.published),
        tags: verdict.tags.join('\n'),
        'public-key': verdict.signer === undefined ? '' : key,
        'verify-command': verdict.published ? verifyCommand(image, key) : '',
        'database-digest': verdict.database?.digest ?? '',
    };
}
/** What a reader of a green run must not overlook. */
function warn({ database, rules, verdict }, { ports }) {
    if (database?.kind === 'demo') {
        ports.runner.annotate({
            kind: 'warning',
            title: 'Demo vulnerability database',
            message: database.notice,
        });
    }
    for (const { outcome, demanded, detail } of rules) {
        if (outcome === 'warn' && verdict === 'pass') {
            ports.runner.annotate({ kind: 'warning', title: 'Vulnerabilities', message: `${demanded}: ${detail}` });
        }
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

;// CONCATENATED MODULE: ./.local/build/actions/shared/files/exists.js

/** True when something of any kind is at a path and can be seen. */
async function exists_exists(path) {
    return access(path).then(() => true, () => false);
}
/** True when a folder is at a path, or a link to one. */
async function isFolder(path) {
    return stat(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/layout.js










const layoutVersion = '1.0.0';
const emptyIndex = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] };
/**
 * Opens the layout in a folder.
 *
 * @throws InputError named `input` when the folder holds none
 */
async function openLayout(dir, input = 'layout') {
    let version;
    try {
        version = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'oci-layout'), 'utf8')).imageLayoutVersion;
    }
    catch (cause) {
        throw new errors/* InputError */.dz(input, `"${dir}" is not an OCI image layout: it has no readable file oci-layout`, {
            cause,
        });
    }
    if (version !== layoutVersion) {
        throw new errors/* InputError */.dz(input, `"${dir}" has layout version ${version}; only ${layoutVersion} is known`);
    }
    return layoutIn(dir);
}
/** Makes an empty layout in a folder, or opens the one that is there. */
async function createLayout(dir) {
    await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
    if (!(await exists(join(dir, 'oci-layout')))) {
        await writeJson(join(dir, 'index.json'), emptyIndex);
        await writeJson(join(dir, 'oci-layout'), { imageLayoutVersion: layoutVersion });
    }
    return openLayout(dir);
}
function layoutIn(dir) {
    const blobPath = (digest) => (0,external_node_path_.join)(dir, 'blobs', 'sha256', (0,oci_digest/* digestHex */.sU)(digest));
    const nameOf = (digest) => `${digest} in the layout ${dir}`;
    const lacks = (digest, options) => new errors/* ToolError */.v4(`read ${digest}`, `the layout ${dir} lacks the blob ${digest}`, options);
    // index.json is read, changed and written: one change at a time.
    let lastChange = Promise.resolve();
    const layout = {
        dir,
        blobPath,
        streamBlob: (digest) => (0,external_node_fs_.createReadStream)(blobPath(digest), { highWaterMark: 1 << 20 }),
        async checkBlob(descriptor) {
            if (!(await layout.hasBlob(descriptor.digest)))
                throw lacks(descriptor.digest);
            const chunks = verified(layout.streamBlob(descriptor.digest), descriptor, `the layout ${dir}: the blob`);
            for await (const _ of chunks)
                ;
        },
        async readBlob(digest) {
            const path = blobPath(digest);
            let bytes;
            try {
                bytes = await (0,promises_.readFile)(path);
            }
            catch (cause) {
                throw lacks(digest, { cause });
            }
            if ((0,oci_digest/* sha256 */.sc)(bytes) !== digest) {
                throw new errors/* ToolError */.v4(`read ${digest}`, `the blob ${digest} in the layout ${dir} is corrupt`);
            }
            return bytes;
        },
        async readManifest({ digest, mediaType }) {
            const bytes = await layout.readBlob(digest);
            return parsing(`read ${digest}`, nameOf(digest), () => parseManifest(bytes, mediaType));
        },
        async readConfig({ digest }) {
            const bytes = await layout.readBlob(digest);
            return parsing(`read ${digest}`, nameOf(digest), () => parseImageConfig(bytes));
        },
        async hasBlob(digest, size) {
            const found = await (0,promises_.stat)(blobPath(digest)).catch(() => undefined);
            return found?.isFile() === true && (size === undefined || found.size === size);
        },
        async writeBlob(bytes, mediaType) {
            const descriptor = { mediaType, digest: (0,oci_digest/* sha256 */.sc)(bytes), size: bytes.byteLength };
            if (!(await layout.hasBlob(descriptor.digest, descriptor.size))) {
                await (0,replace_file/* replaceFile */.f)(blobPath(descriptor.digest), [bytes]);
            }
            return descriptor;
        },
        async writeBlobFrom(descriptor, chunks) {
            await (0,replace_file/* replaceFile */.f)(blobPath(descriptor.digest), verified(chunks, descriptor));
        },
        async writeDocument({ descriptor, bytes }) {
            await layout.writeBlob(bytes, descriptor.mediaType);
            return descriptor;
        },
        addManifest(descriptor) {
            const change = lastChange.then(async () => {
                const index = await layout.index();
                const others = index.manifests.filter(({ digest }) => digest !== descriptor.digest);
                await writeJson((0,external_node_path_.join)(dir, 'index.json'), { ...index, manifests: [...others, descriptor] });
            });
            lastChange = change.catch(() => { });
            return change;
        },
        async index() {
            const path = (0,external_node_path_.join)(dir, 'index.json');
            const name = `index.json of the layout ${dir}`;
            const bytes = await (0,promises_.readFile)(path).catch((cause) => {
                throw new errors/* ToolError */.v4(`read ${path}`, `${name} cannot be read: ${cause.message}`, { cause });
            });
            return parsing(`read ${path}`, name, () => parseIndex(bytes));
        },
    };
    return layout;
}
const writeJson = (path, value) => (0,replace_file/* replaceFile */.f)(path, [encodeJson(value)]);

;// CONCATENATED MODULE: ./.local/build/actions/shared/oci/platform.js

/**
 * Parses `os/architecture[/variant]`.
 *
 * @throws InputError named `input` for anything else
 */
function parsePlatform(text, input = 'platforms') {
    const match = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/.exec(text);
    if (match?.[1] === undefined || match[2] === undefined) {
        throw new InputError(input, `"${text}" is not a platform such as linux/amd64 or linux/arm/v7`);
    }
    return {
        os: match[1],
        architecture: match[2],
        ...(match[3] !== undefined && { variant: match[3] }),
    };
}
/** `os/architecture[/variant]`. */
function formatPlatform({ os, architecture, variant }) {
    return variant === undefined || variant === ''
        ? `${os}/${architecture}`
        : `${os}/${architecture}/${variant}`;
}
/** True when both name the same platform; `linux/arm64` and `linux/arm64/v8`, `linux/arm` and `linux/arm/v7` do. */
function samePlatform(a, b) {
    return formatPlatform(normalize(a)) === formatPlatform(normalize(b));
}
/** Default variants as containerd's `platforms` package drops or fills them in. */
function normalize({ os, architecture, variant }) {
    const defaults = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
    const known = variant === undefined || variant === '' ? defaults[architecture] : variant;
    return { os, architecture, ...(known !== undefined && { variant: known }) };
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/subject.js








/** BuildKit stores its attestations as manifests of this platform; they are no image to scan. */
const attestationPlatform = 'unknown/unknown';
/** Media type of what such a manifest holds (in-toto attestation spec, BuildKit's attestation storage). */
const inTotoType = 'application/vnd.in-toto+json';
/**
 * Reads the one image of a layout. Every blob is compared with its digest: scanners take what the files hold, but
 * what a registry has already is published under the digest, not under the bytes.
 *
 * @param expected digest that it must have; empty: any
 * @throws InputError when the folder is no layout, holds none or several images, or another image than
 *   expected; ToolError when the image in it is broken
 */
async function readSubject(folder, expected = '') {
    const layout = await openLayout((0,external_node_path_.resolve)(folder), 'layout');
    const { manifests } = await layout.index();
    const [top, ...others] = manifests;
    if (top === undefined || others.length > 0) {
        throw new errors/* InputError */.dz('layout', `"${folder}" holds ${manifests.length} images; it must hold one`);
    }
    if (expected !== '' && expected !== top.digest) {
        throw new errors/* InputError */.dz('digest', `is "${expected}", but the image in "${folder}" has ${top.digest}`);
    }
    const children = isIndexType(top.mediaType) ? await childrenOf(layout, top) : [top];
    const platforms = await Promise.all(children.map((descriptor) => readPlatform(layout, descriptor)));
    const images = platforms.filter(({ platform }) => platform !== attestationPlatform);
    if (images.length === 0)
        throw new errors/* InputError */.dz('layout', `"${folder}" holds an index without an image`);
    await checkImage(layout, top);
    return { layout, digest: top.digest, platforms: images };
}
/**
 * Makes a layout of one platform over the same blobs: trivy reads only the first manifest of a layout.
 *
 * @returns its folder
 */
async function singlePlatformLayout({ layout }, { descriptor }, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.symlink)((0,external_node_path_.join)(layout.dir, 'blobs'), (0,external_node_path_.join)(folder, 'blobs'), 'junction');
    await (0,write/* writeFileAtomic */.Z)((0,external_node_path_.join)(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await (0,write/* writeJson */.G)((0,external_node_path_.join)(folder, 'index.json'), {
        schemaVersion: 2,
        mediaType: mediaTypes.index,
        manifests: [descriptor],
    });
    return folder;
}
async function childrenOf(layout, index) {
    const parsed = await layout.readManifest(index);
    if (parsed.kind !== 'index')
        throw new errors/* InputError */.dz('layout', `${index.digest} is not an index`);
    return parsed.index.manifests;
}
async function readPlatform(layout, descriptor) {
    const parsed = await layout.readManifest(descriptor);
    if (parsed.kind !== 'manifest') {
        throw new errors/* InputError */.dz('layout', `${descriptor.digest} is an index inside an index`);
    }
    if (descriptor.platform !== undefined && formatPlatform(descriptor.platform) === attestationPlatform) {
        // By what it holds: an image could carry the name too, to be pushed and signed without having been scanned.
        if (parsed.manifest.layers.every(({ mediaType }) => mediaType === inTotoType)) {
            return { platform: attestationPlatform, descriptor, created: '' };
        }
        throw new errors/* InputError */.dz('layout', `${descriptor.digest} is an image for ${attestationPlatform}; name its platform`);
    }
    const config = await layout.readConfig(parsed.manifest.config);
    const created = new Date(config.created ?? 0);
    if (Number.isNaN(created.valueOf())) {
        throw new errors/* InputError */.dz('layout', `${descriptor.digest} has the invalid creation time "${config.created}"`);
    }
    return {
        platform: formatPlatform(descriptor.platform ?? config),
        descriptor,
        created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/session.js









/** Gets ready what the phases share; nothing is asked of the network yet. */
async function openSession(inputs, ports, subject, target) {
    const credentials = registryCredentials(target.reference.registry, inputs, ports);
    const evidence = (0,runner_evidence/* evidenceFolder */.e)(ports, inputs.evidenceDir);
    const { path: work, remove: close } = await (0,private_folder/* privateFolder */.q)(ports, 'go-devops-scan-');
    await writeDockerConfig((0,external_node_path_.join)(work, 'docker'), []);
    const tools = once((name) => findTool(name, ports, evidence));
    const layouts = once((digest, image) => singlePlatformLayout(subject, image, (0,external_node_path_.join)(work, 'layouts', (0,oci_digest/* digestHex */.sU)(digest))));
    return {
        inputs,
        ports,
        subject,
        target,
        evidence,
        cache: (0,external_node_path_.join)(cacheFolder(ports.env), 'sbom-scan-sign'),
        reuse: ports.env.GITHUB_ACTIONS !== 'true',
        work,
        credentials,
        async logins() {
            const { registry } = target.reference;
            const login = await credentials(registry);
            return login === undefined ? [] : [{ registry, ...login }];
        },
        findTool: tools,
        platformLayout: (image) => layouts(image.descriptor.digest, image),
        close,
    };
}
/** Does the work for a name once, also when it is asked for twice at the same time. */
function once(work) {
    const started = new Map();
    return (name, ...more) => {
        const known = started.get(name) ?? work(name, ...more);
        started.set(name, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/target.js


/** OCI distribution-spec, "Pulling manifests". */
const tagPattern = /^\w[\w.-]{0,127}$/;
/** @throws InputError for a repository with a tag or digest, and for a tag that no registry accepts */
function parseTarget(repository, tags) {
    const reference = (0,oci_reference/* parseReference */.F2)(repository, 'repository');
    if (reference.tag !== undefined || reference.digest !== undefined) {
        throw new errors/* InputError */.dz('repository', `"${repository}" has a tag or digest; give the name alone and tags as tags`);
    }
    for (const tag of tags) {
        if (!tagPattern.test(tag)) {
            throw new errors/* InputError */.dz('tags', `"${tag}" is not a tag: at most 128 of letters, digits, "_", "." and "-", not starting with "." or "-"`);
        }
    }
    return { reference, repository: (0,oci_reference/* repositoryName */.aR)(reference), tags: [...new Set(tags)] };
}

;// CONCATENATED MODULE: ./.local/build/actions/sbom-scan-sign/main.js















/** Days after its last use for which content of a kind is kept. A database is large and replaced every six hours. */
const cacheDays = { sbom: 30, scan: 30, 'osv-database': 30, 'trivy-db': 1 };
/** Judges the image of a layout, and releases it when it is good. */
async function run(given, ports) {
    const publishing = await (0,sbom_scan_sign_publishing/* decidePublishing */.iY)(given.publish, ports.env);
    if (given.publish !== 'true')
        ports.runner.info((0,sbom_scan_sign_publishing/* describePublishing */.jP)(publishing));
    const phases = (0,sbom_scan_sign_phases/* planPhases */.it)((0,sbom_scan_sign_publishing/* phasesOf */.I$)(given.phases, publishing), given);
    const target = parseTarget(given.repository, given.tags);
    if ((0,sbom_scan_sign_phases/* needsKey */.f1)(phases))
        await checkKey({ key: given.key, password: given.keyPassword }, ports.env);
    const subject = await readSubject(given.layout, given.digest);
    const verdict = emptyVerdict(subject, target.repository, phases);
    if ((0,sbom_scan_sign_phases/* touchesRegistry */.tL)(phases) && !phases.scan) {
        adopt(verdict, await readPassingVerdict((0,runner_evidence/* evidenceFolder */.e)(ports, given.evidenceDir), subject.digest));
    }
    const session = await openSession(given, ports, subject, target);
    let signer;
    try {
        const judgement = await inspect(session, phases, verdict);
        if (judgement?.pass === false)
            throw gateFailure(judgement);
        signer = await prepareSigner(session, phases, verdict);
        if ((0,sbom_scan_sign_phases/* touchesRegistry */.tL)(phases))
            await release(session, phases, verdict, signer);
    }
    catch (error) {
        fail(verdict, error, ports.runner.redact);
        throw error;
    }
    finally {
        await signer?.close();
        await session.close();
        await report(verdict, session);
    }
    for (const [kind, days] of Object.entries(cacheDays)) {
        await forget((0,external_node_path_.join)(session.cache, kind), days, ports.clock.now());
    }
    return { cached: verdict.platforms.every(({ reused }) => reused) };
}
/** Takes over what an earlier job found on the same image. */
function adopt(verdict, earlier) {
    const { rules, counts, findings, suppressed, platforms } = earlier;
    Object.assign(verdict, { verdict: earlier.verdict, rules, counts, findings, suppressed, platforms });
    if (earlier.database !== undefined)
        verdict.database = earlier.database;
}
/**
 * A run that did not end well is no pass, whatever the gate had said before. The message may quote what a registry
 * said, and a registry may say what it was sent.
 */
function fail(verdict, error, redact) {
    verdict.verdict = 'fail';
    if (error instanceof errors/* GateFailure */.In)
        return;
    const detail = redact(error instanceof Error ? error.message : String(error));
    verdict.rules.push({ rule: 'completed', demanded: 'every phase ends well', outcome: 'fail', detail });
}


/***/ }),

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f1: () => (/* binding */ needsKey),
/* harmony export */   it: () => (/* binding */ planPhases),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   tL: () => (/* binding */ touchesRegistry)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(511);

/** The phases in the order they run in. */
const phaseNames = ['sbom', 'scan', 'push', 'sign', 'attest', 'verify', 'tag'];
/**
 * Which phases run, and what they need told before anything starts.
 *
 * @throws InputError when the phases contradict each other or lack a key
 */
function planPhases(asked, inputs) {
    if (asked.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('phases', `is empty; valid are ${phaseNames.join(', ')}`);
    const phases = Object.fromEntries(phaseNames.map((name) => [name, asked.includes(name)]));
    if (needsKey(phases) && inputs.key === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('key', 'is missing, and the phases sign, attest and verify need one. "cosign generate-key-pair" makes one: give cosign.key as key and its password as key-password, from secrets; or set publish: false to publish nothing');
    }
    if (phases.tag && inputs.tags.length === 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('tags', 'is empty, and the phase tag sets tags; give some or leave the phase out');
    }
    if (phases.tag && !phases.verify) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('phases', 'has tag without verify: a tag is only set on what was verified just before');
    }
    return phases;
}
/** True when a phase needs the registry. */
function touchesRegistry(phases) {
    return phases.push || phases.sign || phases.attest || phases.verify || phases.tag;
}
/** True when a phase needs the signing key. */
function needsKey(phases) {
    return phases.sign || phases.attest || phases.verify;
}


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   iY: () => (/* binding */ decidePublishing),
/* harmony export */   jP: () => (/* binding */ describePublishing),
/* harmony export */   rl: () => (/* binding */ publishWords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(511);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(540);



/** What the input `publish` knows. */
const publishWords = ['true', 'false', 'auto'];
/** The phases that change no registry. */
const inspecting = ['sbom', 'scan'];
/**
 * What `publish` comes to in this run. `auto` publishes on a push to the default branch or of a tag, and nowhere
 * else. Names are compared exactly: git tells MAIN from main, and so may the protection of branches.
 *
 * The variables and the payload are the runner's (docs.github.com, "Default environment variables", webhook `push`).
 *
 * @throws ToolError when the runner's event file is none
 */
async function decidePublishing(asked, env) {
    if (asked !== 'auto')
        return { publishes: asked === 'true', reason: `publish is ${asked}` };
    const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' } = env;
    if (event !== 'push')
        return { publishes: false, reason: `${event || 'no'} event` };
    if (ref.startsWith('refs/tags/')) {
        return { publishes: true, reason: `push of the tag ${ref.slice('refs/tags/'.length)}` };
    }
    const main = await defaultBranch(env);
    if (main === undefined)
        return { publishes: false, reason: 'the event does not tell the default branch' };
    return ref === `refs/heads/${main}`
        ? { publishes: true, reason: `push to the default branch ${main}` }
        : { publishes: false, reason: `push to ${ref}, and the default branch is ${main}` };
}
/** One line for the log: `not published: pull_request event`. */
function describePublishing({ publishes, reason }) {
    return `${publishes ? 'to be published' : 'not published'}: ${reason}`;
}
/**
 * The phases asked for that run: without publishing only those that look into the image.
 *
 * @throws InputError when none is
 */
function phasesOf(phases, { publishes, reason }) {
    const left = publishes ? [...phases] : inspecting.filter((phase) => phases.includes(phase));
    if (phases.length > 0 && left.length === 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('phases', `"${phases.join(',')}" leaves nothing to do, as this run does not publish (${reason}); add ${inspecting.join(' or ')}, leave the step out, or set publish: true. Valid are ${_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseNames */ .k1.join(', ')}`);
    }
    return left;
}
async function defaultBranch({ GITHUB_EVENT_PATH: path = '' }) {
    if (path === '')
        return undefined;
    let event;
    try {
        event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('read GITHUB_EVENT_PATH', "the runner's event file cannot be read as JSON", {
            cause,
        });
    }
    const name = event?.repository?.default_branch;
    return typeof name === 'string' && name !== '' ? name : undefined;
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
/* harmony export */   is: () => (/* binding */ temporaryRoot)
/* harmony export */ });
/* unused harmony exports temporaryFolder, withTemporaryFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);



/** The folder for what ends with the job: the runner's, else the computer's. */
function temporaryRoot({ RUNNER_TEMP }) {
    return RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
/** A new private folder; the caller removes it. */
async function temporaryFolder(env, prefix) {
    return mkdtemp(join(temporaryRoot(env), prefix));
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

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   sU: () => (/* binding */ digestHex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);

/** The digest of bytes as OCI writes it: `sha256:<64 hex>`. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * True for a well-formed SHA-256 digest. Everything that becomes a path or a part of a URL passes through
 * here first: a digest from a registry is untrusted text.
 */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** @throws Error when the text is not a digest */
function checkDigest(text) {
    if (!isDigest(text))
        throw new Error(`${JSON.stringify(text)} is not a SHA-256 digest`);
}
/** The 64 hex digits of a digest. @throws Error when it is not one */
function digestHex(digest) {
    checkDigest(digest);
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   TT: () => (/* binding */ toReference),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* unused harmony export isRepository */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(511);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(250);


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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `"${text}" is not a reference such as registry.example.com/team/app:1.2.3: ${reason}`);
    };
    const given = text.trim().replace(/^oci:\/\//, '');
    if (/^[a-z]+:\/\//.test(given))
        fail('write it without a scheme');
    const [named = '', digest, ...more] = given.split('@');
    if (more.length > 0)
        fail('it has more than one @');
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
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
/******/ var __webpack_exports__ = __nccwpck_require__(34);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
