import { FeedError } from './problem.ts';

/** Letters that come about when UTF-8 was read as Windows-1252 and saved again: `Ã©` for é. */
const MANGLED = /[ÃÂ][\u0080-\u00bf]/;

/**
 * The text of an XML file in the encoding that it says it has, UTF-8 when it says nothing.
 * Throws a `FeedError` when the bytes are something else: guessing would change names.
 */
export function decodeXml(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  const decoder = decoderFor(declared);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new FeedError(
      `De feed zegt ${declared} te zijn, maar is dat niet. Sla hem op als UTF-8, of laat de eerste regel zeggen wat hij is.`,
    );
  }
  const mangled = MANGLED.exec(text);
  if (mangled) {
    throw new FeedError(
      `Op regel ${lineOf(text, mangled.index)} staat "${mangled[0]}": de feed is ooit met een verkeerde tekenset opgeslagen. Maak hem opnieuw.`,
    );
  }
  return text;
}

/** Number of the line on which an offset stands, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  return /<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new FeedError(`De feed zegt de tekenset "${encoding}" te hebben. Die bestaat niet.`);
  }
}
