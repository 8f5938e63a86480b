import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 2026 in the notation of MS-DOS, so that the same files always give the same archive. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const DEFLATE = 8;
/** Names are UTF-8. */
const UTF8 = 0x800;

/**
 * A ZIP archive of files by their path.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(content, { level: 9 });
    // What both kinds of head say, in the same order.
    const about = Buffer.alloc(26);
    for (const [at, value] of [20, UTF8, DEFLATE, 0, DATE].entries()) about.writeUInt16LE(value, at * 2);
    for (const [at, value] of [crc32(content), packed.length, content.length].entries())
      about.writeUInt32LE(value, 10 + at * 4);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([word(0x04034b50), about, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([word(0x02014b50), Buffer.from([20, 0]), about, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, word(0x06054b50), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
