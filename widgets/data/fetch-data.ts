/** A data file could not be had; the message names it. */
export class DataError extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file} could not be loaded`, { cause });
    this.name = 'DataError';
  }
}

/**
 * Fetches a data file of this build; its address holds the version, so that page and data
 * always belong together. Throws a `DataError`.
 */
export async function fetchText(file: string): Promise<string> {
  try {
    const answer = await fetch(`${document.documentElement.dataset['root']}${file}`);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return await answer.text();
  } catch (error) {
    throw new DataError(file, error);
  }
}

/** The same, read. Throws a `DataError`. */
export async function fetchData<T>(file: string): Promise<T> {
  return readData<T>(file, await fetchText(file));
}

/** What a data file holds; its name is for the message. Throws a `DataError`. */
export function readData<T>(file: string, text: string): T {
  try {
    // Made by the build that made this page: the shape is its promise.
    return JSON.parse(text) as T;
  } catch (error) {
    throw new DataError(file, error);
  }
}
