import { replaceFile } from './replace-file.ts';

/** Writes JSON so that no reader ever sees half of it. Folders are created. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a file whole or not at all. Folders are created. */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(path, [Buffer.from(content)]);
}
