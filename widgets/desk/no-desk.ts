import type { DeskFile } from '../engine/desk/model.ts';

/** Stands in for the words for staff until they are there: an answer must not wait for them. */
export const noDesk: DeskFile = {
  version: '',
  compiledOn: '',
  staffNotes: {},
  confusions: {},
  directLines: {},
  plans: {},
  notices: [],
  translations: { en: { services: {}, emergencies: {}, lifeEvents: {} } },
  texts: {},
};
