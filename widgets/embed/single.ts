/** The element in one file, data and all, for a host that allows one file. */
import { data } from 'loket:data';
import { defineLoket } from './define-loket.ts';
import { LoketView } from './loket-view.tsx';

defineLoket(async (host) => new LoketView(host, data, async () => undefined));
