// Named imports, so that the bundle holds these parts of the file and no more.
import { action, ask, card, local, nav } from '../../content/ui/nl.json';

export const messages = { action, ask, card, local, nav };
