import { type Content, type InFile, inFiles } from '../read.ts';
import type { Folder } from '../schema.ts';

/** Folders whose entries say what is true, and so can be compared with a source. */
export type AccountableFolder = Exclude<Folder, 'questions'>;

/** What their entries have in common, and what only some have. */
export interface Accountable {
  readonly checked?: { readonly on: string } | undefined;
  readonly sensitive?: boolean;
  readonly cost?: { readonly text: string } | undefined;
  readonly term?: { readonly text: string } | undefined;
}

export function accountable(content: Content): Record<AccountableFolder, readonly InFile<Accountable>[]> {
  return {
    services: inFiles('services', content.services),
    organisations: inFiles('organisations', content.organisations),
    'life-events': inFiles('life-events', content.lifeEvents),
    letters: inFiles('letters', content.letters),
    elsewhere: inFiles('elsewhere', content.elsewhere),
    emergencies: inFiles('emergencies', content.emergencies),
  };
}

/** An entry as editors name it: its file without the ending. */
export function nameOf({ file }: Pick<InFile<unknown>, 'file'>): string {
  return file.replace(/\.yaml$/, '');
}
