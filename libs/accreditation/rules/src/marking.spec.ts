import { describe, expect, it } from '@jest/globals';
import type { AssessmentStatus } from './assessment.js';
import { type Marked, refusalsToMark, refusalsToSubmit } from './marking.js';

const text = (word: string) => ({ fr: `${word} fr`, en: `${word} en` });
const criteria = [
  { code: 'ethics', title: text('ethics') },
  { code: 'listening', title: text('listening') },
];
const met: Marked = { criterion: 'ethics', mark: 'MET', reason: null, wouldSatisfy: null };
const shown = (refusals: readonly { code: string; path?: string }[]) =>
  refusals.map(({ code, path }) => [code, path].filter(Boolean).join(' '));

describe('marking a criterion', () => {
  it.each<[string, AssessmentStatus, Partial<Marked>, string[]]>([
    ['as met, without a word', 'open', {}, []],
    ['as not yet met, with both texts', 'open', { mark: 'NOT_YET', reason: 'r', wouldSatisfy: 'w' }, []],
    [
      'as not yet met, without any',
      'open',
      { mark: 'NOT_YET', reason: ' ' },
      ['ACCREDITATION_REASON_MISSING reason', 'ACCREDITATION_WOULD_SATISFY_MISSING wouldSatisfy'],
    ],
    ['with a question', 'open', { mark: 'ASK', reason: 'How?' }, []],
    ['with a question that is not put', 'open', { mark: 'ASK' }, ['ACCREDITATION_REASON_MISSING reason']],
    ['with 2000 characters', 'open', { reason: 'a'.repeat(2000) }, []],
    [
      'with more',
      'open',
      { reason: 'a'.repeat(2001), wouldSatisfy: 'a'.repeat(2001) },
      ['ACCREDITATION_TEXT_TOO_LONG reason', 'ACCREDITATION_TEXT_TOO_LONG wouldSatisfy'],
    ],
    ['that the level does not ask', 'open', { criterion: 'dance' }, ['ACCREDITATION_CRITERION_UNKNOWN']],
    ['before the file is open', 'assigned', {}, ['ACCREDITATION_SHEET_NOT_OPEN']],
    ['after it was submitted', 'submitted', {}, ['ACCREDITATION_SHEET_SUBMITTED']],
  ])('%s', (_, status, changes, codes) => {
    expect(shown(refusalsToMark(status, criteria, { ...met, ...changes }))).toEqual(codes);
  });
});

describe('submitting a sheet', () => {
  const all = [met, { ...met, criterion: 'listening' }];
  it.each<[string, AssessmentStatus, Marked[], string[]]>([
    ['with a mark on each criterion', 'open', all, []],
    ['with one left', 'open', [met], ['ACCREDITATION_CRITERION_UNMARKED criteria.listening']],
    [
      'with none',
      'open',
      [],
      ['ACCREDITATION_CRITERION_UNMARKED criteria.ethics', 'ACCREDITATION_CRITERION_UNMARKED criteria.listening'],
    ],
    ['twice', 'submitted', all, ['ACCREDITATION_SHEET_SUBMITTED']],
  ])('%s', (_, status, marks, codes) => {
    expect(shown(refusalsToSubmit(status, criteria, marks))).toEqual(codes);
  });

  it('names the criterion in the reader’s words', () => {
    const [refusal] = refusalsToSubmit('open', criteria, [met]);

    expect(refusal?.params).toEqual({ criterion: 'listening', fr: 'listening fr', en: 'listening en' });
  });
});
