import { container } from './ask-worker.ts';

interface Connection {
  /** The reader asked the browser to be sparing. */
  readonly saveData?: boolean;
}

/**
 * Lets this device keep the loket for when there is no connection. To be called when the
 * page has what it needs itself. False where it is not possible, or not wanted: the loket then
 * works with a connection only.
 */
export async function keepLoket(): Promise<boolean> {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  const workers = container();
  if (!workers || (connection?.saveData && !workers.controller)) return false;
  return workers.register('/sw.js', { updateViaCache: 'none' }).then(
    () => true,
    () => false,
  );
}
