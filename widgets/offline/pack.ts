/**
 * Pages that are kept together. Keeping a page alone would leave a trail of what was read
 * on the device; a pack holds dozens of neighbours, and is fetched in one request.
 */
export interface Pack {
  /** Language and folder, and a number when the folder needs several: `nl/gemeenten-2`. */
  readonly name: string;
  /** Holds a fingerprint of the content, so that it never changes. */
  readonly url: string;
  /** Paths of its first and last page, in the order of `byPath`. */
  readonly from: string;
  readonly to: string;
  readonly pages: number;
  /** As it travels, compressed. */
  readonly bytes: number;
}

/** Path of a page, with a slash at both ends, → its HTML. */
export type PackPages = Readonly<Record<string, string>>;

/** The pack that holds a page if any does: pages of one folder stand in it in order. */
export function packOf(packs: readonly Pack[], path: string): Pack | undefined {
  return packs.find(
    ({ from, to }) => folderOf(from) === folderOf(path) && byPath(from, path) <= 0 && byPath(path, to) <= 0,
  );
}

/** Language and first part of a path: `/en/diensten/paspoort/` → `en/diensten`. Pages that stand alone share one. */
export function folderOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const language = parts[0] === 'en' ? 'en' : 'nl';
  const [folder, ...rest] = language === 'en' ? parts.slice(1) : parts;
  return `${language}/${folder === undefined || (rest.length === 0 && !LISTED.has(folder)) ? 'overig' : folder}`;
}

/** Lists that belong to the pages below them. */
const LISTED = new Set(['brieven', 'gemeenten', 'organisaties', 'provincies', 'situaties', 'waterschappen']);

/** The same order on every device, whatever its language. */
export function byPath(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
