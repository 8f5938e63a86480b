/** What a page does when it is ready: say how old it is, and keep the loket for when there is no connection. */
import { askWorker, container } from '../../widgets/offline/ask-worker.ts';
import { keepLoket } from '../../widgets/offline/register.ts';
import { watchState } from './state.ts';

watchState();

const rest = () => void askWorker({ kind: 'rest' });
rest();
container()?.addEventListener('controllerchange', rest);

// A page with a field first fetches what it needs itself.
const field = document.querySelector<HTMLElement>('[data-ask], [data-desk]');
if (!field || 'calm' in field.dataset) void keepLoket();
else field.addEventListener('calm', () => void keepLoket(), { once: true });
