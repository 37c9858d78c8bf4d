/** How can a zip file hold the same in fewer bytes? Its streams are deflated again, with more patience than is usual. */
import { crc32, inflateRawSync } from "node:zlib";
import { deflateAsync } from "@gfx/zopfli";

/** Records of a zip file and where they hold what (PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const local = { signature: 0x04034b50, length: 30 };
const central = { signature: 0x02014b50, length: 46 };
const end = { signature: 0x06054b50, length: 22 };

const deflated = 8;
/** Flag: checksum and sizes follow the data, since the one who wrote did not know them yet. */
const sizesFollow = 0x8;

interface Entry {
  /** The record in the directory, with the name and whatever follows it. */
  readonly record: Buffer;
  readonly name: Buffer;
  readonly data: Buffer;
}

/**
 * The zip file with the same entries in the same order, with the same names and dates, and the same contents but for
 * what `rewrite` makes of them. The same bytes come out for the same bytes put in.
 * @param zip one without a comment of its own and smaller than 4 GiB, as `vsce` writes it
 * @param rewrite what is to stand in an entry of that name instead of its data; as it is if not given
 * @param iterations how often a better way is looked for; beyond 15 next to nothing is found
 * @throws where the file is damaged, and where what was deflated does not give back what it was made of
 */
export async function recompressZip(
  zip: Buffer,
  rewrite: (name: string, data: Buffer) => Buffer = (_, data) => data,
  iterations = 15,
): Promise<Buffer> {
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const { record, name, data } of entriesOf(zip)) {
    const write = (content: Buffer) => rewrite(name.toString(), content);
    const smaller = record.readUInt16LE(10) === deflated ? await deflateAgain(data, record, write, iterations) : data;
    record.writeUInt16LE(record.readUInt16LE(8) & ~sizesFollow, 8);
    record.writeUInt32LE(smaller.length, 20);
    record.writeUInt32LE(offset, 42);
    records.push(record);

    const header = Buffer.alloc(local.length);
    header.writeUInt32LE(local.signature, 0);
    record.copy(header, 4, 6, 28); // version, flags, method, time, checksum and sizes lie there in the same order
    header.writeUInt16LE(name.length, 26);
    files.push(header, name, smaller);
    offset += header.length + name.length + smaller.length;
  }
  const directory = Buffer.concat(records);
  const tail = Buffer.from(zip.subarray(-end.length));
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, tail]);
}

function entriesOf(zip: Buffer): readonly Entry[] {
  const tail = zip.length - end.length;
  if (tail < 0 || zip.readUInt32LE(tail) !== end.signature) throw new Error("The zip file's end was not found.");
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(tail + 16);
  for (let count = zip.readUInt16LE(tail + 10); count > 0; count--) {
    const start = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(at) !== central.signature || zip.readUInt32LE(start) !== local.signature)
      throw new Error("The zip file's directory is damaged.");
    const nameLength = zip.readUInt16LE(at + 28);
    const length = central.length + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const from = start + local.length + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    entries.push({
      record: Buffer.from(zip.subarray(at, at + length)),
      name: zip.subarray(at + central.length, at + central.length + nameLength),
      data: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
    });
    at += length;
  }
  return entries;
}

/** Writes the checksum and the size of what is rewritten into the record. */
async function deflateAgain(
  stream: Buffer,
  record: Buffer,
  write: (content: Buffer) => Buffer,
  iterations: number,
): Promise<Buffer> {
  const read = inflateRawSync(stream);
  if (crc32(read) !== record.readUInt32LE(16)) throw new Error("An entry of the zip file is damaged.");
  const data = write(read);
  record.writeUInt32LE(crc32(data), 16);
  record.writeUInt32LE(data.length, 24);
  // As many blocks as pay: the bundles are long, and hold words of many languages.
  const options = { numiterations: iterations, blocksplittingmax: 0 };
  const smaller = Buffer.from(await deflateAsync(data, options));
  if (!inflateRawSync(smaller).equals(data)) throw new Error("An entry of the zip file was not deflated well.");
  return smaller.length < stream.length || data !== read ? smaller : stream;
}
