// Named imports, so that the bundle holds these parts of the file and no more.
import { action, ask, card, local, nav, place, widget } from '../../content/ui/en.json';

export const words = { action, ask, card, local, nav, place, widget };
