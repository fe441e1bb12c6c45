/** What the policy asks of an executable. */
interface ElfFacts {
  /** e_machine: the processor. */
  machine: number;
  /** True when it names a dynamic loader (PT_INTERP), which a distroless static image does not have. */
  interpreter: boolean;
}

const programInterpreter = 3;

/**
 * Reads the header and the program headers of an ELF file (System V ABI, chapters 4 and 5).
 *
 * @returns undefined when the bytes are no ELF file
 */
export function readElf(bytes: Uint8Array): ElfFacts | undefined {
  if (bytes.length < 64 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== 0x7f454c46) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes[4] === 2;
  const little = bytes[5] === 1;
  const tableOffset = wide ? Number(view.getBigUint64(32, little)) : view.getUint32(28, little);
  const entrySize = view.getUint16(wide ? 54 : 42, little);
  const entries = view.getUint16(wide ? 56 : 44, little);
  if (tableOffset + entries * entrySize > bytes.length) return undefined;
  const types = Array.from({ length: entries }, (_, index) =>
    view.getUint32(tableOffset + index * entrySize, little),
  );
  return { machine: view.getUint16(18, little), interpreter: types.includes(programInterpreter) };
}
