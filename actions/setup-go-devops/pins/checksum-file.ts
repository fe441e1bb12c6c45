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
export function digestIn(text: string, asset: string): string | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [only = ''] = lines;
  if (lines.length === 1 && sha256.test(only)) return only.toLowerCase();
  const found = new Set<string>();
  for (const line of lines) {
    const [hex, name] = fields(line);
    if (name.split('/').at(-1) === asset) found.add(hex.toLowerCase());
  }
  const [digest] = found;
  return found.size === 1 ? digest : undefined;
}

function fields(line: string): [hex: string, name: string] {
  const gnu = gnuLine.exec(line);
  if (gnu !== null) return [gnu[1] ?? '', gnu[2] ?? ''];
  const bsd = bsdLine.exec(line);
  return [bsd?.[2] ?? '', bsd?.[1] ?? ''];
}
