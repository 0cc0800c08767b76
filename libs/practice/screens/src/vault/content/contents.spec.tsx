/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Contents, read, withEntry, withoutEntry, write } from './contents.js';
import { type Entry, newEntry, NO_CONCERN } from './entry.js';
import { erasedOn, withoutOld } from './erasing.js';
import { merged } from './merge.js';
import { mayReferDirectly, stepOf } from './steps.js';

const anEntry = (text: string, changes: Partial<Entry> = {}): Entry => ({
  ...newEntry('log', '2026-11-22'),
  text,
  ...changes,
});
const texts = (contents: Contents) => contents.map(({ text }) => text).sort();

describe('what is in a vault', () => {
  it('is read as it was written', () => {
    const kinds = ['concern', 'supervisee', 'safeguarding', 'lifting'] as const;
    const contents = [anEntry('one'), ...kinds.map((kind) => newEntry(kind, '2026-11-22'))];

    expect(read(write(contents))).toEqual(contents);
    expect(write(read(write(contents)))).toBe(write(contents));
  });

  it('is read as it was written before it knew of safeguarding, lifting and supervisees, and again as the same', () => {
    const { safeguarding: _, lifting: __, ladder: ___, ...before } = anEntry('one');
    const old = JSON.stringify({ version: 1, entries: [before] });
    const contents = read(old);

    expect(contents).toEqual([{ ...before, safeguarding: null, lifting: null, ladder: null }]);
    expect(merged(contents, read(write(contents)), read(old))).toEqual(contents);
  });

  it('begins safeguarding and a lifting with what they ask, and nothing else with it', () => {
    expect(newEntry('safeguarding', '2026-11-22')).toMatchObject({ about: 'client', safeguarding: { arranged: [] } });
    expect(newEntry('lifting', '2026-11-22')).toMatchObject({ lifting: { onDay: '2026-11-22' }, safeguarding: null });
    expect(newEntry('log', '2026-11-22')).toMatchObject({ safeguarding: null, lifting: null, ladder: null });
  });

  it('has the entry changed last first, and knows which that is', () => {
    const [one, other] = [anEntry('one'), anEntry('other')];
    const contents = withEntry(withEntry(withEntry([], one), other), { ...one, text: 'one more' });

    expect(contents.map(({ text, edited }) => [text, edited])).toEqual([
      ['one more', 3],
      ['other', 2],
    ]);
    expect(withoutEntry(contents, one.id)).toHaveLength(1);
  });
});

describe('two devices that changed the same vault', () => {
  const base = [anEntry('a', { edited: 1 }), anEntry('b', { edited: 2 })];
  const [a, b] = base as [Entry, Entry];

  it('both keep what each of them added or changed', () => {
    const mine = withEntry(withEntry(base, { ...a, text: 'a mine' }), anEntry('new mine'));
    const theirs = withEntry(withEntry(base, { ...b, text: 'b theirs' }), anEntry('new theirs'));

    expect(texts(merged(base, mine, theirs))).toEqual(['a mine', 'b theirs', 'new mine', 'new theirs']);
  });

  it('keep both versions of what both changed, the later under its name', () => {
    const mine = withEntry(base, { ...a, text: 'a mine' });
    const theirs = withEntry(withEntry(base, b), { ...a, text: 'a theirs, later' });
    const both = merged(base, mine, theirs);

    expect(texts(both)).toEqual(['a mine', 'a theirs, later', 'b']);
    expect(both.find(({ id }) => id === a.id)?.text).toBe('a theirs, later');
  });

  it('do not bring back what one of them erased, unless the other changed it', () => {
    const mine = withoutEntry(base, a.id);

    expect(texts(merged(base, mine, base))).toEqual(['b']);
    expect(texts(merged(base, base, mine))).toEqual(['b']);
    expect(texts(merged(base, mine, withEntry(base, { ...a, text: 'a theirs' })))).toEqual(['a theirs', 'b']);
    expect(texts(merged(base, withEntry(base, { ...a, text: 'a mine' }), mine))).toEqual(['a mine', 'b']);
  });

  it('lose nothing that either wrote, and change nothing where only one wrote', () => {
    const changes = fc.array(fc.record({ at: fc.nat({ max: 3 }), text: fc.string({ minLength: 1, maxLength: 6 }) }), {
      maxLength: 6,
    });
    const all = ['a', 'b', 'c', 'd'].map((text, edited) => anEntry(text, { edited }));
    const changed = (made: readonly { at: number; text: string }[]) =>
      made.reduce<Contents>((contents, { at, text }) => withEntry(contents, { ...all[at]!, text }), all);
    fc.assert(
      fc.property(changes, changes, (ours, others) => {
        const [mine, theirs] = [changed(ours), changed(others)];
        const isMine = mine.filter((entry) => entry.edited > 3).map(({ text }) => text);
        const isTheirs = theirs.filter((entry) => entry.edited > 3).map(({ text }) => text);
        expect(texts(merged(all, mine, theirs))).toEqual(expect.arrayContaining([...isMine, ...isTheirs]));
        expect(texts(merged(all, mine, all))).toEqual(texts(mine));
        expect(texts(merged(all, all, theirs))).toEqual(texts(theirs));
      }),
    );
  });
});

describe('what speaks of a colleague', () => {
  it('is kept for twelve months from the day on which it was begun, and nothing else is erased', () => {
    const contents = [
      anEntry('colleague', { about: 'colleague', begunOn: '2025-11-23' }),
      anEntry('old colleague', { about: 'colleague', begunOn: '2025-11-22' }),
      anEntry('old client', { about: 'client', begunOn: '2015-01-01' }),
    ];
    const { kept, erased } = withoutOld(contents, '2026-11-22');

    expect([texts(kept), erased]).toEqual([['colleague', 'old client'], 1]);
  });

  it('has a day that the calendar has', () => {
    expect(erasedOn({ about: 'colleague', begunOn: '2028-02-29' })).toBe('2029-03-01');
    expect(erasedOn({ about: 'supplier', begunOn: '2028-02-28' })).toBeNull();
  });
});

describe('a concern', () => {
  it('goes from the note to its end, step by step', () => {
    const concerns = [
      NO_CONCERN,
      { ...NO_CONCERN, checked: true },
      { ...NO_CONCERN, checked: true, consulted: 'my supervisor' },
      { ...NO_CONCERN, checked: true, challengedOn: '2026-11-22' },
      { ...NO_CONCERN, outcome: 'resolved' as const },
      { ...NO_CONCERN, outcome: 'unresolved' as const },
    ];

    expect(concerns.map(stepOf)).toEqual(['note', 'safe', 'consult', 'challenge', 'resolved', 'unresolved']);
  });

  it('may be referred without speaking to the person for any one of the alarms, and for none otherwise', () => {
    expect(mayReferDirectly({ ...NO_CONCERN, alarms: ['reprisal'] })).toBe(true);
    expect(mayReferDirectly({ ...NO_CONCERN, checked: true })).toBe(false);
  });
});
