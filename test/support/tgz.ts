import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';

export interface Member {
  name: string;
  mode: number;
  mtime: number;
  type: string;
  content: string;
}

/** The members of a gzipped tar archive, in order. */
export async function readTgz(bytes: Uint8Array): Promise<Member[]> {
  const archive = extract();
  archive.end(gunzipSync(bytes));
  const members: Member[] = [];
  for await (const entry of archive) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const { name, mode = 0, mtime, type } = entry.header;
    const content = Buffer.concat(chunks).toString('utf8');
    members.push({ name, mode, mtime: (mtime?.getTime() ?? 0) / 1000, type: type ?? 'file', content });
  }
  return members;
}
