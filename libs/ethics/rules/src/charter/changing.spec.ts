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
    ['as many letters as there may be', 'RC-1.B1', { words: { fr: null, en: ` ${'x'.repeat(300)} ` } }, []],
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
    ['as long a reason as there may be', 'RC-1.B2', { choice: 'left-out', reason: ` ${'x'.repeat(500)} ` }, []],
    [
      'a reason without end',
      'RC-1.B2',
      { choice: 'left-out', reason: 'x'.repeat(501) },
      ['ETHICS_CHARTER_REASON_TOO_LONG'],
    ],
  ])('%s', (_, code, changes, refusals) => {
    expect(refusalsToChange(lineOf(code), change(code, changes)).map((refusal) => refusal.code)).toEqual(refusals);
  });

  it.each<[string, Partial<LineChange>, object]>([
    [
      'a word too many',
      { words: { fr: null, en: 'x'.repeat(301) } },
      { code: 'ETHICS_CHARTER_LINE_TOO_LONG', params: { longest: 300 }, path: 'en' },
    ],
    [
      'no reason',
      { choice: 'left-out' },
      { code: 'ETHICS_CHARTER_REASON_MISSING', params: { code: 'DV-3' }, path: 'reason' },
    ],
    [
      'too long a reason',
      { choice: 'left-out', reason: 'x'.repeat(501) },
      { code: 'ETHICS_CHARTER_REASON_TOO_LONG', params: { longest: 500 }, path: 'reason' },
    ],
  ])('says at which field %s is, and what is asked', (_, changes, refusal) => {
    expect(refusalsToChange(lineOf('RC-1.B2'), change('RC-1.B2', changes))).toEqual([refusal]);
  });

  it('changes that line alone', () => {
    const reworded = withLine(AS_THE_CORE, change('RC-1.B1', { words }));
    const both = withLine(reworded, change('RC-1.B2', { choice: 'left-out', reason: 'x' }));

    expect(linesOf(core, both).map(({ choice }) => choice)).toEqual(['reworded', 'left-out', 'kept', 'kept']);
  });

  it('keeps a reason with what is left out, without the spaces around it, and with nothing else', () => {
    const reasonOf = (changes: Partial<LineChange>) =>
      lineOf('RC-1.B1', withLine(AS_THE_CORE, change('RC-1.B1', changes))).reason;

    expect(reasonOf({ choice: 'left-out', reason: ' Said elsewhere ' })).toBe('Said elsewhere');
    expect(reasonOf({ choice: 'left-out', reason: ' ' })).toBeNull();
    expect(reasonOf({ words, reason: 'Said elsewhere' })).toBeNull();
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
    expect(lineOf('OWN-1', other)).toMatchObject({
      choice: 'added',
      core: null,
      words: { fr: 'Autre', en: 'Other' },
      locked: false,
    });
    expect(codes(withLine(other, change('OWN-1', { choice: 'left-out' })))).not.toContain('OWN-1');
    expect(withLine(other, change('OWN-1', { choice: 'kept' }))).toEqual(other);
  });

  it('is kept without the spaces around its words, and changed alone', () => {
    const spaced = withAddedLine(AS_THE_CORE, 'RC-1', { fr: ' Je relis ', en: ' ' });
    const two = withAddedLine(spaced, 'RC-1', words);
    const other = withLine(two, change('OWN-2', { words: { fr: 'Autre', en: null } }));

    expect(other.added.map((line) => line.words)).toEqual([
      { fr: 'Je relis', en: null },
      { fr: 'Autre', en: null },
    ]);
    expect(withLine(two, change('OWN-2', { choice: 'left-out' })).added).toEqual(spaced.added);
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

  it('leaves every other commitment in the order that it was given, and names each line once', () => {
    const two = withAddedLine(move(AS_THE_CORE, 'RC-1.B3', 'up'), 'RC-5', words);
    const moved = move(move(move(two, 'OWN-1', 'up'), 'RC-1.B3', 'down'), 'RC-1.B3', 'up');

    expect(codes(moved)).toEqual(['RC-1.B1', 'RC-1.B3', 'RC-1.B2', 'OWN-1', 'RC-5.B1']);
    expect([...moved.order].sort()).toEqual(codes(moved).sort());
  });

  it('stays at the end where it is', () => {
    expect(move(AS_THE_CORE, 'RC-1.B1', 'up')).toEqual(AS_THE_CORE);
    expect(move(AS_THE_CORE, 'RC-1.B3', 'down')).toEqual(AS_THE_CORE);
  });

  it('leaves a line that is added later the last', () => {
    expect(codes(withAddedLine(move(AS_THE_CORE, 'RC-1.B3', 'up'), 'RC-1', words))[3]).toBe('OWN-1');
  });
});
