import { describe, expect, it } from '@jest/globals';
import { CASE_FUNCTIONS } from '../functions.js';
import { LONGEST_NOTE, MOST_NOTES, type Noter, NOTERS, readsNote, refusalsToNote } from './notes.js';

const codes = (text: string, own = 0, isNew = true) => refusalsToNote(text, { isNew, own }).map(({ code }) => code);

describe('what is noted beside the file of a case', () => {
  it('says something, on a page at the most', () => {
    expect(codes('Ask her about March.')).toEqual([]);
    expect(codes('x'.repeat(LONGEST_NOTE))).toEqual([]);
    expect(codes(' \n ')).toEqual(['COMPLAINTS_NOTE_MISSING']);
    expect(codes('x'.repeat(LONGEST_NOTE + 1))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
  });

  it('is one of so many at the most, and what is there can still be rewritten', () => {
    expect(codes('One.', MOST_NOTES - 1)).toEqual([]);
    expect(codes('One.', MOST_NOTES)).toEqual(['COMPLAINTS_NOTES_FULL']);
    expect(codes('One.', MOST_NOTES, false)).toEqual([]);
  });

  it('is for those who work on the case, and for no party', () => {
    const others = CASE_FUNCTIONS.filter((name) => !NOTERS.some((one) => one === name));
    expect(others).toEqual([
      ...[
        'complainant',
        'respondent',
        'presenter',
        'legal-adviser',
        'sanction-monitor',
        'witness',
        'identity-custodian',
      ],
    ]);
  });

  it('is read by its author alone where it is shared with nobody, whatever anybody holds', () => {
    const note = { authorId: 'me', sharedWith: null };
    expect(readsNote({ personId: 'me', functions: [] }, note)).toBe(true);
    expect(readsNote({ personId: 'other', functions: CASE_FUNCTIONS }, note)).toBe(false);
  });

  it('section 6.2: is read by those of the function that it is shared with, and by no other function', () => {
    for (const sharedWith of NOTERS) {
      const reads = (functions: readonly Noter[]) =>
        readsNote({ personId: 'other', functions }, { authorId: 'me', sharedWith });
      expect(NOTERS.filter((name) => reads([name]))).toEqual([sharedWith]);
      expect(reads(NOTERS.filter((name) => name !== sharedWith))).toBe(false);
    }
  });
});
