// What the first part of the script says; other parts bring their own words.
import { action, ask, card, nav, place, widget } from '../../content/ui/nl.json?first';

export const words = { action, ask, card, nav, place, widget };
