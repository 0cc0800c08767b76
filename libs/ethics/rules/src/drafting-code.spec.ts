import { describe, expect, it } from '@jest/globals';
import { type CodeDraft, LONGEST_TEXT, MOST_PARTS, NO_DRAFT, refusalsToKeep } from './drafting-code.js';

const text = (fr: string, en = fr) => ({ fr, en });
const clause = (code: string, words = text('x')) => ({ code, text: words });
const draft = (changes: Partial<CodeDraft> = {}): CodeDraft => ({
  edition: '2',
  title: text('Code'),
  validFrom: null,
  sections: [{ code: 'A', title: text('A'), clauses: [clause('A-1')] }],
  ...changes,
});
const codesOf = (of: CodeDraft) => refusalsToKeep(of).map(({ code }) => code);
const long = 'x'.repeat(LONGEST_TEXT + 1);

describe('a draft of the code', () => {
  it('may lack anything', () => {
    expect(codesOf(NO_DRAFT)).toEqual([]);
    expect(codesOf(draft({ sections: [{ code: '', title: text(''), clauses: [] }] }))).toEqual([]);
  });

  it('holds so many sections and clauses together', () => {
    const clauses = Array.from({ length: MOST_PARTS - 1 }, (_, at) => clause(`A-${at}`));
    const full = draft({ sections: [{ code: 'A', title: text('A'), clauses }] });
    const more = draft({ sections: [...full.sections, { code: 'B', title: text('B'), clauses: [] }] });

    expect(codesOf(full)).toEqual([]);
    expect(refusalsToKeep(more)).toEqual([
      { code: 'ETHICS_CODE_DRAFT_TOO_LARGE', params: { most: MOST_PARTS }, path: 'sections' },
    ]);
  });

  it.each([
    ['its name', draft({ edition: long })],
    ['its French title', draft({ title: text(long, 'x') })],
    ['its English title', draft({ title: text('x', long) })],
    ['a section’s code', draft({ sections: [{ code: long, title: text('A'), clauses: [] }] })],
    ['a section’s French title', draft({ sections: [{ code: 'A', title: text(long, 'x'), clauses: [] }] })],
    ['a section’s English title', draft({ sections: [{ code: 'A', title: text('x', long), clauses: [] }] })],
    ['a clause’s code', draft({ sections: [{ code: 'A', title: text('A'), clauses: [clause(long)] }] })],
    [
      'a French clause',
      draft({ sections: [{ code: 'A', title: text('A'), clauses: [clause('A', text(long, 'x'))] }] }),
    ],
    [
      'an English clause',
      draft({ sections: [{ code: 'A', title: text('A'), clauses: [clause('A', text('x', long))] }] }),
    ],
  ])('keeps no text in %s that is longer than any of a code', (_, of) => {
    expect(codesOf(of)).toEqual(['ETHICS_CODE_TEXT_TOO_LONG']);
  });

  it('keeps the longest', () => {
    expect(codesOf(draft({ title: text('x'.repeat(LONGEST_TEXT)) }))).toEqual([]);
  });
});
