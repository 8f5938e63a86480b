import { describe, expect, it } from 'vitest';
import { changedSince, daysBetween, seenToday } from '../../widgets/engine/desk/changed.ts';
import { noticesFor } from '../../widgets/engine/desk/notices.ts';
import { parseStaffNote } from '../../widgets/engine/desk/staff-note.ts';
import { real } from '../route/real.ts';

describe('a note for staff', () => {
  it('is parted into what to check and what not to promise', () => {
    expect(
      parseStaffNote(
        'Vraag naar leeftijd en partner. Wijs op de dag van melding, want die telt. Beloof geen bedrag en geen recht. Zeg niets over de kans. Wie geen adres heeft, gaat naar een andere gemeente.',
      ),
    ).toEqual({
      check: [
        'Vraag naar leeftijd en partner.',
        'Wijs op de dag van melding, want die telt.',
        'Wie geen adres heeft, gaat naar een andere gemeente.',
      ],
      avoid: ['Beloof geen bedrag en geen recht.', 'Zeg niets over de kans.'],
    });
  });

  it('loses no sentence of any service, and of most says what not to promise', () => {
    const notes = Object.values(real.compiled.desk.staffNotes);
    expect(notes.length).toBeGreaterThan(400);
    for (const note of notes) {
      const { check, avoid } = parseStaffNote(note);
      expect([...check, ...avoid].join('').length).toBeGreaterThan(note.length - [...check, ...avoid].length * 2);
    }
    const withAvoid = notes.filter((note) => parseStaffNote(note).avoid.length > 0).length;
    expect(withAvoid / notes.length).toBeGreaterThan(0.6);
  });
});

describe('notices', () => {
  const notice = (id: string, from: string, until: string, gemeenten?: string[]) => ({
    id,
    title: id,
    text: id,
    from,
    until,
    ...(gemeenten && { gemeenten }),
  });
  const all = [
    notice('later', '2026-12-01', '2026-12-31'),
    notice('ours', '2026-11-01', '2026-11-30', ['gm0344']),
    notice('now', '2026-11-22', '2026-11-22'),
    notice('past', '2026-10-01', '2026-11-21'),
  ];

  it('are shown from their first to their last day, what ends first on top', () => {
    expect(noticesFor(all, '2026-11-22', 'gm0344').map(({ id }) => id)).toEqual(['now', 'ours']);
  });

  it('of a gemeente are only for its own staff', () => {
    expect(noticesFor(all, '2026-11-22', 'gm0363').map(({ id }) => id)).toEqual(['now']);
    expect(noticesFor(all, '2026-11-22', undefined).map(({ id }) => id)).toEqual(['now']);
  });
});

describe('what changed since the last shift', () => {
  it('is nothing at first, then what reads differently, all day long', () => {
    const monday = seenToday(undefined, { 1: 'a', 2: 'b' }, '2026-11-23');
    expect(changedSince(monday.before, monday.texts)).toEqual([]);
    const tuesday = seenToday(monday, { 1: 'a', 2: 'c', 3: 'd' }, '2026-11-24');
    expect(changedSince(tuesday.before, tuesday.texts)).toEqual([2, 3]);
    const afterLunch = seenToday(tuesday, tuesday.texts, '2026-11-24');
    expect(changedSince(afterLunch.before, afterLunch.texts)).toEqual([2, 3]);
    const wednesday = seenToday(afterLunch, afterLunch.texts, '2026-11-25');
    expect(changedSince(wednesday.before, wednesday.texts)).toEqual([]);
  });

  it('counts days over the end of summer time', () => {
    expect(daysBetween('2026-10-20', '2026-10-28')).toBe(8);
  });
});
