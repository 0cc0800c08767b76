import { describe, expect, it } from '@jest/globals';
import {
  type LineChange,
  refusalsToAdd,
  refusalsToChange,
  withAddedLine,
  withLine,
  withMovedLine,
} from './changing.js';
import { AS_THE_CORE, type CharterDraft, type CharterLine, linesOf } from './draft.js';
import { core } from './given.js';

const words = { fr: 'Je questionne', en: null };
const none = { fr: null, en: ' ' };

const change = (code: string, changes: Partial<LineChange>): LineChange => ({
  code,
  choice: 'reworded',
  words: none,
  reason: null,
  ...changes,
});
const lineOf = (code: string, draft: CharterDraft = AS_THE_CORE): CharterLine =>
  linesOf(core, draft).find((line) => line.code === code)!;
const codes = (draft: CharterDraft) => linesOf(core, draft).map(({ code }) => code);

describe('changing a line of the charter', () => {
  it.each<[string, string, Partial<LineChange>, string[]]>([
    ['keeping a line', 'RC-1.B1', { choice: 'kept' }, []],
    ['keeping a locked line', 'RC-5.B1', { choice: 'kept' }, []],
    ['words in one language', 'RC-1.B1', { words }, []],
    ['no words', 'RC-1.B1', {}, ['ETHICS_CHARTER_WORDS_MISSING']],
    ['as many letters as there may be', 'RC-1.B1', { words: { fr: null, en: 'x'.repeat(300) } }, []],
    ['one letter too many', 'RC-1.B1', { words: { fr: null, en: 'x'.repeat(301) } }, ['ETHICS_CHARTER_LINE_TOO_LONG']],
    ['other words for a locked line', 'RC-5.B1', { words }, ['ETHICS_CHARTER_LINE_LOCKED']],
    [
      'leaving a locked line out, with a reason',
      'RC-5.B1',
      { choice: 'left-out', reason: 'x' },
      ['ETHICS_CHARTER_LINE_LOCKED'],
    ],
    ['leaving out what no clause asks for', 'RC-1.B1', { choice: 'left-out' }, []],
    ['leaving out what a clause asks for', 'RC-1.B2', { choice: 'left-out' }, ['ETHICS_CHARTER_REASON_MISSING']],
    ['a blank reason', 'RC-1.B2', { choice: 'left-out', reason: ' ' }, ['ETHICS_CHARTER_REASON_MISSING']],
    ['a reason', 'RC-1.B2', { choice: 'left-out', reason: 'Never asked of me' }, []],
    [
      'a reason without end',
      'RC-1.B2',
      { choice: 'left-out', reason: 'x'.repeat(501) },
      ['ETHICS_CHARTER_REASON_TOO_LONG'],
    ],
  ])('%s', (_, code, changes, refusals) => {
    expect(refusalsToChange(lineOf(code), change(code, changes)).map((refusal) => refusal.code)).toEqual(refusals);
  });

  it('shows the words of the coach beside those of the body', () => {
    const draft = withLine(AS_THE_CORE, change('RC-1.B1', { words: { fr: ' Je questionne ', en: '' } }));

    expect(lineOf('RC-1.B1', draft)).toMatchObject({
      choice: 'reworded',
      core: { en: 'I ask', fr: 'I ask (fr)' },
      words: { fr: 'Je questionne', en: null },
    });
  });

  it('takes the place of what was chosen before, and goes back to the body’s words', () => {
    const reworded = withLine(AS_THE_CORE, change('RC-1.B1', { words }));
    const leftOut = withLine(reworded, change('RC-1.B1', { choice: 'left-out', words }));

    expect(lineOf('RC-1.B1', leftOut)).toMatchObject({ choice: 'left-out', words: null });
    expect(withLine(leftOut, change('RC-1.B1', { choice: 'kept' }))).toEqual(AS_THE_CORE);
  });
});

describe('a line of the coach’s own', () => {
  it('comes last of its commitment, is reworded, and goes when it is left out', () => {
    const draft = withAddedLine(AS_THE_CORE, 'RC-1', words);
    const other = withLine(draft, change('OWN-1', { words: { fr: 'Autre', en: 'Other' } }));

    expect(codes(draft)).toEqual(['RC-1.B1', 'RC-1.B2', 'RC-1.B3', 'OWN-1', 'RC-5.B1']);
    expect(lineOf('OWN-1', other)).toMatchObject({ choice: 'added', core: null, words: { fr: 'Autre', en: 'Other' } });
    expect(codes(withLine(other, change('OWN-1', { choice: 'left-out' })))).not.toContain('OWN-1');
    expect(withLine(other, change('OWN-1', { choice: 'kept' }))).toEqual(other);
  });

  it('never takes a code that another had', () => {
    const gone = withLine(withAddedLine(AS_THE_CORE, 'RC-1', words), change('OWN-1', { choice: 'left-out' }));

    expect(withAddedLine(gone, 'RC-1', words).added.map(({ code }) => code)).toEqual(['OWN-2']);
  });

  it('is refused without words, and when there are twenty', () => {
    const line = { code: 'OWN-1', commitment: 'RC-1', words };
    const full = { ...AS_THE_CORE, added: Array.from({ length: 20 }, () => line) };

    expect(refusalsToAdd(AS_THE_CORE, none).map(({ code }) => code)).toEqual(['ETHICS_CHARTER_WORDS_MISSING']);
    expect(refusalsToAdd({ ...full, added: full.added.slice(1) }, words)).toEqual([]);
    expect(refusalsToAdd(full, words).map(({ code }) => code)).toEqual(['ETHICS_CHARTER_FULL']);
  });
});

describe('moving a line', () => {
  const move = (draft: CharterDraft, code: string, direction: 'up' | 'down') =>
    withMovedLine(core, draft, lineOf(code, draft), direction);

  it('changes places with its neighbour, within its commitment', () => {
    const draft = move(AS_THE_CORE, 'RC-1.B3', 'up');

    expect(codes(draft)).toEqual(['RC-1.B1', 'RC-1.B3', 'RC-1.B2', 'RC-5.B1']);
    expect(codes(move(draft, 'RC-1.B3', 'down'))).toEqual(['RC-1.B1', 'RC-1.B2', 'RC-1.B3', 'RC-5.B1']);
  });

  it('stays at the end where it is', () => {
    expect(move(AS_THE_CORE, 'RC-1.B1', 'up')).toEqual(AS_THE_CORE);
    expect(move(AS_THE_CORE, 'RC-1.B3', 'down')).toEqual(AS_THE_CORE);
  });

  it('leaves a line that is added later the last', () => {
    expect(codes(withAddedLine(move(AS_THE_CORE, 'RC-1.B3', 'up'), 'RC-1', words))[3]).toBe('OWN-1');
  });
});
