import { crc32, deflateRawSync } from "node:zlib";

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** 2.0: deflate and folders. */
const version = 20;
/** Names are UTF-8. */
const flags = 1 << 11;
/** 1 January 1980, midnight: the first there is, so that the same files make the same archive. */
const [time, date] = [0, (1 << 5) | 1];
/** Below that the archive needs none of the fields for large ones. */
const mostBytes = 2 ** 32 - 1;
const mostFiles = 2 ** 16 - 1;

/**
 * A zip archive: the same bytes for the same files, whenever and wherever it is made, in the order of their paths.
 * @param {readonly { readonly path: string, readonly content: Uint8Array }[]} files paths with "/" between folders
 * @returns {Buffer}
 * @throws Error where it would need more than 4 GB or 65,535 files
 * @see PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = Buffer.from(path, "utf8");
    const deflated = deflateRawSync(content, { level: 9 });
    const isSmaller = deflated.length < content.length;
    const packed = isSmaller ? deflated : content;
    const fields = fieldsOf({ content, packed, method: isSmaller ? 8 : 0, name });
    const local = [number(signatures.local, 4), fields, number(0, 2), name, packed];
    // Attributes: none, and of a plain file.
    const central = [
      number(signatures.central, 4),
      number(version, 2),
      fields,
      zeros(12),
      number(offset, 4),
      name,
    ];
    parts.push(...local);
    directory.push(...central);
    offset += lengthOf(local);
  }
  const directoryBytes = lengthOf(directory);
  if (files.length > mostFiles || offset + directoryBytes > mostBytes)
    throw new Error(`An archive of ${files.length} files and ${offset} bytes needs a newer form of zip`);
  const count = number(files.length, 2);
  const end = [
    number(signatures.end, 4),
    zeros(4),
    count,
    count,
    number(directoryBytes, 4),
    number(offset, 4),
    zeros(2),
  ];
  return Buffer.concat([...parts, ...directory, ...end]);
}

/** What stands alike before a file and in the directory: 24 bytes, from the version needed to the length of the name. */
function fieldsOf({ content, packed, method, name }) {
  return Buffer.concat([
    number(version, 2),
    number(flags, 2),
    number(method, 2),
    number(time, 2),
    number(date, 2),
    number(crc32(content), 4),
    number(packed.length, 4),
    number(content.length, 4),
    number(name.length, 2),
  ]);
}

function number(value, bytes) {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

const zeros = (bytes) => Buffer.alloc(bytes);

const lengthOf = (buffers) => buffers.reduce((sum, { length }) => sum + length, 0);
