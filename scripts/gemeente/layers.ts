import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gemeente } from '../../widgets/engine/place/model.ts';
import { placeSlug } from '../../widgets/engine/place/slug.ts';
import { type Compiled, compile } from '../content/compile.ts';
import { layerFileName } from '../content/local/check.ts';
import { type Drift, driftOf } from '../content/local/drift.ts';
import { withFingerprints } from '../content/local/edit.ts';
import { filledForm } from '../content/local/form.ts';
import { nameOfLine, openLines } from '../content/local/plan-lines.ts';
import { starterLayer } from '../content/local/starter.ts';
import { takenQuestions } from '../content/local/taken.ts';
import { formatMistake } from '../content/mistake.ts';
import { nearest } from '../content/nearest.ts';

/** What was asked cannot be done; the message says in Dutch why, and what can. */
export class WrongInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongInput';
  }
}

/** The layers of a content folder, to be made and changed. */
export interface Layers {
  readonly compiled: Compiled;
  /** By code, name or the address of its page. Throws `WrongInput`. */
  find(name: string): Gemeente;
  /** Path of the file of a gemeente, whether it is there or not. */
  path(gemeente: Gemeente): string;
  /** Text of a layer; undefined when there is none. */
  read(gemeente: Gemeente): string | undefined;
  /** Replaces a layer as a whole. */
  write(gemeente: Gemeente, text: string): void;
  remove(gemeente: Gemeente): void;
  /** The file to begin with, or a layer that is under way with what is filled in and what is open. */
  form(gemeente: Gemeente): string;
  /** Writes the fingerprints of the national text, by service or as `verbouwen.leges`; returns the path. Throws `WrongInput`. */
  seen(gemeente: Gemeente, names: readonly string[]): string;
  drift(gemeente: Gemeente): Drift;
}

/** Throws `WrongInput` when the national content itself is not right. */
export function loadLayers({ content: folder, date }: { readonly content: string; readonly date: string }): Layers {
  const compilation = compile(folder, date);
  if (!compilation.ok)
    throw new WrongInput(`De inhoud klopt niet:\n${compilation.mistakes.map(formatMistake).join('\n')}`);
  const { compiled } = compilation;
  const { gemeenten } = compiled.registers;
  const path = (gemeente: Gemeente) => join(folder, layerFileName(gemeente));
  const read = (gemeente: Gemeente) => (existsSync(path(gemeente)) ? readFileSync(path(gemeente), 'utf8') : undefined);
  const write = (gemeente: Gemeente, text: string) => {
    mkdirSync(dirname(path(gemeente)), { recursive: true });
    writeFileSync(`${path(gemeente)}.new`, text);
    renameSync(`${path(gemeente)}.new`, path(gemeente));
  };
  return {
    compiled,
    path,
    read,
    write,
    remove: (gemeente) => rmSync(path(gemeente)),
    find: (name) => findGemeente(gemeenten, name),
    form(gemeente) {
      const text = read(gemeente);
      if (text === undefined) return starterLayer(gemeente, compiled.content);
      return filledForm(text, gemeente, { content: compiled.content, mistakes: compiled.local.mistakes });
    },
    seen(gemeente, names) {
      const text = read(gemeente);
      if (text === undefined)
        throw new WrongInput(`${gemeente.name} heeft nog geen laag. Begin met: npm run gemeente -- ${gemeente.id}`);
      const lines = new Set(openLines(compiled.content).map(nameOfLine));
      const unknown = names.filter((name) => !compiled.content.services[name] && !lines.has(name));
      if (unknown.length > 0) throw new WrongInput(`Deze diensten of regels bestaan niet: ${unknown.join(', ')}.`);
      write(gemeente, withFingerprints(text, compiled.content, names.length > 0 ? new Set(names) : undefined));
      return path(gemeente);
    },
    drift(gemeente) {
      const layer = compiled.local.layers.find((each) => each.gemeente === gemeente.id);
      const { mistakes } = compiled.local;
      const context = { content: compiled.content, today: date, mistakes, taken: takenQuestions(compiled) };
      return driftOf(gemeente, layer, context);
    },
  };
}

function findGemeente(gemeenten: readonly Gemeente[], name: string): Gemeente {
  const wanted = name.trim().toLowerCase();
  const found = gemeenten.find(
    ({ id, slug, name: own, officialName }) =>
      wanted === id || slug === placeSlug(wanted) || [own, officialName].some((each) => each?.toLowerCase() === wanted),
  );
  if (found) return found;
  const meant = nearest(
    wanted,
    gemeenten.flatMap(({ id, name: own }) => [id, own.toLowerCase()]),
  );
  throw new WrongInput(
    `Gemeente "${name}" bestaat niet.${meant ? ` Bedoelde u ${meant}?` : ' Geef de code (gm0344) of de naam.'}`,
  );
}
