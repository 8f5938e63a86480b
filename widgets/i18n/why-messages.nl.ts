// A copy of the file of which the bundle holds this part and no more: it travels apart from the others.
import { why } from '../../content/ui/nl.json?why';

export const messages = { why };
