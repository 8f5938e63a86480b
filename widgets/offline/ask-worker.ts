import type { Ask } from './names.ts';

/** A worker that was just replaced never answers. */
const patience = 3_000;

/** Asks the service worker of this page something, or another one. Undefined when there is none, or it does not answer. */
export async function askWorker<T>(
  ask: Ask,
  worker: ServiceWorker | null | undefined = container()?.controller,
): Promise<T | undefined> {
  if (!worker) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // What comes back is written by the worker of the same build.
    port1.onmessage = ({ data }) => resolve(data as T);
    worker.postMessage(ask, [port2]);
    setTimeout(() => resolve(undefined), patience);
  });
}

/** Absent in an old browser, and where storage is forbidden; there the mere mention may throw. */
export function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
