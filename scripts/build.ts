// Bundles every action and the command into dist/<name>/index.js, and every runtime dependency, once, into
// dist/node_modules/.
// tsc emits JavaScript, ncc bundles it, un-minified, licences beside it. docs/dist.md says why it is laid out so.
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import { doors, root } from './doors.ts';

const run = promisify(execFile);
const staging = join(root, '.local', 'build');

/** Builds all bundles into `folder`; the result depends on the sources and the lock file only. */
export async function build(folder: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await run(process.execPath, [tool('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root });
  await mkdir(join(staging, 'vendor'));
  await writeFile(join(staging, 'package.json'), '{ "type": "module" }\n');
  await copyData(join(root, 'actions'), join(staging, 'actions'));

  const packages = await runtimePackages();
  const output = join(staging, 'dist');
  const limit = pLimit(2);
  await Promise.all([
    ...packages.map((name) => limit(() => bundlePackage(name, packages, join(output, 'node_modules', name)))),
    ...doors.map((name) =>
      limit(() => bundle(join(staging, 'actions', name, 'index.js'), packages, join(output, name))),
    ),
    limit(() => bundle(join(staging, 'cli', 'main.js'), packages, join(output, 'cli'))),
  ]);
  // npm links the command of package.json's `bin`, which the system starts by its first line.
  const command = join(output, 'cli', 'index.js');
  await writeFile(command, `#!/usr/bin/env node\n${await readFile(command, 'utf8')}`);
  await chmod(command, 0o755);
  await rm(folder, { recursive: true, force: true });
  await cp(output, folder, { recursive: true });
}

async function runtimePackages(): Promise<string[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies).sort();
}

/** Bundles a package behind an ES module that names each export, whatever module system the package has. */
async function bundlePackage(name: string, packages: string[], folder: string): Promise<void> {
  const namespace = await import(name);
  const names = Object.keys(namespace).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
  const lines = [
    `import * as namespace from '${name}';`,
    ...('default' in namespace ? [`export { default } from '${name}';`] : []),
    ...names
      .filter((key) => key !== 'module.exports')
      .map((key) => `export const ${key} = namespace.${key};`),
  ];
  const entry = join(staging, 'vendor', `${name.replace('/', '-')}.js`);
  await writeFile(entry, `${lines.join('\n')}\n`);
  await bundle(
    entry,
    packages.filter((other) => other !== name),
    folder,
  );
  const { version, license } = JSON.parse(
    await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const manifest = { name, version, license, type: 'module', exports: './index.js' };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function bundle(entry: string, external: string[], folder: string): Promise<void> {
  const ncc = tool('@vercel/ncc', 'dist/ncc/cli.js');
  const externals = external.flatMap((name) => ['--external', name]);
  const args = [
    ncc,
    'build',
    entry,
    '--out',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    ...externals,
  ];
  await run(process.execPath, args, { cwd: root, maxBuffer: 64 << 20 });
}

/** tsc emits no JSON beside the sources that import it under `rewriteRelativeImportExtensions`; copy it. */
async function copyData(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    await mkdir(dirname(target), { recursive: true });
    await cp(source, target);
  }
}

function tool(name: string, path: string): string {
  return join(root, 'node_modules', name, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = Date.now();
  await build(join(root, 'dist'));
  console.log(`built ${doors.length + 1} bundles in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
