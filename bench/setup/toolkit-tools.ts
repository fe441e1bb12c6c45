// How a setup action gets a tool with @actions/tool-cache: one step a tool. Prints the folder as its last line. Usage:
//     toolkit-tools.ts install NAME VERSION URL      download, extract, copy into the tool cache
//     toolkit-tools.ts find NAME VERSION             what is there
import * as toolCache from '@actions/tool-cache';

const [, , verb = '', name = '', version = '', url = ''] = process.argv;
const folder =
  verb === 'find'
    ? toolCache.find(name, version)
    : await toolCache.cacheDir(await toolCache.extractTar(await toolCache.downloadTool(url)), name, version);
process.stdout.write(`${folder}\n`);
