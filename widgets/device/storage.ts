/**
 * Storage of this device that may be full, switched off or forbidden. Reading then finds
 * nothing and writing does nothing: the loket works, it only remembers less.
 */
export type Keep = 'visit' | 'device';

function storage(keep: Keep): Storage | undefined {
  // The mere mention of a forbidden storage throws.
  try {
    return keep === 'device' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

export function readStored(keep: Keep, key: string): string | undefined {
  try {
    return storage(keep)?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeStored(keep: Keep, key: string, value: string): void {
  try {
    storage(keep)?.setItem(key, value);
  } catch {
    // Full or forbidden: nothing that the reader has to know.
  }
}

export function removeStored(keep: Keep, key: string): void {
  try {
    storage(keep)?.removeItem(key);
  } catch {
    // What cannot be reached was not stored either.
  }
}
