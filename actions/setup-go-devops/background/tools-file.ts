import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { Tools } from '../../shared/documents/tools.ts';
import { writeJson } from '../../shared/files/write.ts';

/** tools.json, as the builder completes it. */
interface ToolsFile {
  complete(tool: string, facts: { sha256: string; seconds: number }): Promise<void>;
}

/** Completes entries one after the other; one that fails keeps no other from it. */
export function openToolsFile(path: string): ToolsFile {
  const inTurn = pLimit(1);
  return {
    complete: (tool, facts) =>
      inTurn(async () => {
        const document = JSON.parse(await readFile(path, 'utf8')) as Tools;
        const tools = document.tools.map((entry) => {
          if (entry.name !== tool) return entry;
          const { status: _, ...rest } = entry;
          return { ...rest, state: 'ready' as const, ...facts };
        });
        await writeJson(path, { ...document, tools });
      }),
  };
}
