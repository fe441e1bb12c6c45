import type { Platform } from '../../actions/setup-go-devops/platform.ts';
import type { ToolRow } from '../../actions/setup-go-devops/table/table.ts';
import type { CustomTool } from './arguments.ts';

/** A tool that the table lacks, in the form of the table. */
export function customRow(tool: string, { url, member }: CustomTool, platforms: Platform[]): ToolRow {
  const assets = platforms.map((platform) => [
    platform,
    {
      urls: [forPlatform(url, platform)],
      ...(member !== undefined && { member: forPlatform(member, platform) }),
    },
  ]);
  return { tool, release: { assets: Object.fromEntries(assets) }, versions: {} };
}

function forPlatform(template: string, platform: Platform): string {
  const [os = '', arch = ''] = platform.split('-');
  return template.replaceAll('{os}', os).replaceAll('{arch}', arch);
}
