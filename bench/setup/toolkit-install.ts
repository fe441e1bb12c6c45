// How a setup action installs with @actions/tool-cache: one step a tool, which downloads, extracts and copies into the
// tool cache. Usage: toolkit-install.ts NAME VERSION URL
import * as toolCache from '@actions/tool-cache';

const [, , name = '', version = '', url = ''] = process.argv;
const archive = await toolCache.downloadTool(url);
const folder = await toolCache.extractTar(archive);
process.stdout.write(`${await toolCache.cacheDir(folder, name, version)}\n`);
