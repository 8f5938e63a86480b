/**
 * The place that the reader chose, for this visit or, only when asked, on this device; and
 * the event by which every part of a page learns of a change.
 */
import type { Place } from '../engine/place/model.ts';
import { type Keep, readStored, removeStored, writeStored } from './storage.ts';

const key = 'loket.place';
const changed = 'loket:place';
const keeps: readonly Keep[] = ['visit', 'device'];

/** Survives a denied storage for as long as the page is open. */
let onThisPage: Place | undefined;

export function currentPlace(): Place | undefined {
  return onThisPage ?? parse(readStored('visit', key)) ?? parse(readStored('device', key));
}

/** Whether the place will still be known at the next visit. */
export function isRemembered(): boolean {
  return parse(readStored('device', key)) !== undefined;
}

export function choosePlace(place: Place, { remember }: { readonly remember: boolean }): void {
  const text = JSON.stringify(place);
  onThisPage = place;
  writeStored('visit', key, text);
  if (remember) writeStored('device', key, text);
  else removeStored('device', key);
  announce();
}

export function forgetPlace(): void {
  onThisPage = undefined;
  for (const keep of keeps) removeStored(keep, key);
  announce();
}

/** Calls the listener on each change, not for the place as it is now. Returns how to stop. */
export function onPlaceChange(listener: (place: Place | undefined) => void): () => void {
  const hear = (): void => listener(currentPlace());
  document.addEventListener(changed, hear);
  return () => document.removeEventListener(changed, hear);
}

function announce(): void {
  document.dispatchEvent(new CustomEvent(changed));
}

/** Storage can hold anything: an older form, or what another page wrote. */
function parse(text: string | undefined): Place | undefined {
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPlace(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { gemeente, waterschap, postcode } = value as Readonly<Record<string, unknown>>;
  const optional = (field: unknown): boolean => field === undefined || typeof field === 'string';
  return typeof gemeente === 'string' && /^gm\d{4}$/.test(gemeente) && optional(waterschap) && optional(postcode);
}
