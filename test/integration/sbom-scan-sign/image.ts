import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { assembleImage, assembleIndex } from '../../../actions/shared/oci/image.ts';
import { createLayout } from '../../../actions/shared/oci/layout.ts';
import { buildLayer } from '../../support/layer.ts';

/** Seconds since 1970 in everything, so that the image is the same in every run. */
const epoch = 1_767_225_600;

/**
 * Builds a real Go program that depends on invented modules, for two platforms, as an image in a layout. The
 * modules are vendored, so that nothing is downloaded; Go writes them into the binary all the same.
 *
 * @param modules version by path
 * @returns the layout's folder, and digests of the index, the platforms and their layers
 */
export async function buildImage(folder: string, modules: Record<string, string>) {
  const source = join(folder, 'source');
  await writeProgram(source, modules);
  const layout = await createLayout(join(folder, 'layout'));
  const manifests = [];
  const layers: string[] = [];
  for (const architecture of ['amd64', 'arm64']) {
    const binary = join(folder, `app-${architecture}`);
    await promisify(execFile)('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', binary, '.'], {
      cwd: source,
      env: {
        ...process.env,
        GOOS: 'linux',
        GOARCH: architecture,
        CGO_ENABLED: '0',
        GOFLAGS: '-mod=vendor',
        GOPROXY: 'off',
      },
    });
    const content = await readFile(binary);
    const layer = await buildLayer([{ path: 'app', type: 'file', mode: 0o755, content }], { epoch });
    const { manifest, config } = assembleImage({
      layers: [layer],
      platform: { os: 'linux', architecture },
      created: epoch,
      config: { Entrypoint: ['/app'] },
    });
    await layout.writeBlob(layer.bytes, layer.descriptor.mediaType);
    layers.push(layer.descriptor.digest);
    await layout.writeDocument(config);
    await layout.writeDocument(manifest);
    manifests.push(manifest.descriptor);
  }
  const index = assembleIndex(manifests);
  await layout.writeDocument(index);
  await layout.addManifest(index.descriptor);
  return {
    layout: layout.dir,
    digest: index.descriptor.digest,
    platforms: manifests.map(({ digest }) => digest),
    layers,
  };
}

async function writeProgram(folder: string, modules: Record<string, string>): Promise<void> {
  const paths = Object.keys(modules);
  const names = paths.map((_, at) => `module${at}`);
  const files: Record<string, string> = {
    'go.mod': [
      'module example.com/app',
      'go 1.24',
      ...paths.map((path) => `require ${path} ${modules[path]}`),
    ].join('\n'),
    'main.go': [
      'package main',
      ...paths.map((path, at) => `import ${names[at]} "${path}"`),
      `func main() { ${names.map((name) => `${name}.Run()`).join('; ')} }`,
    ].join('\n'),
    'vendor/modules.txt': paths
      .map((path) => `# ${path} ${modules[path]}\n## explicit; go 1.24\n${path}\n`)
      .join(''),
    ...Object.fromEntries(
      paths.map((path) => [`vendor/${path}/run.go`, `package ${path.split('/').at(-1)}\n\nfunc Run() {}\n`]),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
