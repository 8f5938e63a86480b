import { gzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * A compressed tar archive of files below `package/`, as npm packs them.
 * https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */
export function tarball(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const content = Buffer.from(text);
    return [head(`package/${path}`, content.length), content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

/** Throws a `RangeError` for a path that does not fit. */
function head(path: string, size: number): Buffer {
  if (Buffer.byteLength(path) > 100) throw new RangeError(`"${path}" is too long for an archive`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(path, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  // 1 January 2026: the same files always give the same archive.
  block.write(octal(Date.UTC(2026, 0, 1) / 1000, 12), 136);
  // The sum is taken with spaces in its own place.
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  );
  return block;
}
