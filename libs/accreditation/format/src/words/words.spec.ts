import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_KINDS, LEFT_OUT_REASONS, type RemedyCode } from '@standing/accreditation/requirements';
import { amountIn } from './amount.js';
import { leftOutSentence, leftOutTexts } from './left-out.js';
import { remedySentence } from './remedy-sentence.js';
import { remedyMessages } from './remedy.messages.js';

const remedies = (Object.keys(remedyMessages) as RemedyCode[]).flatMap((code) =>
  EVIDENCE_KINDS.flatMap((kind) =>
    (['MINUTES', 'DAYS', 'NONE'] as const).flatMap((unit) =>
      [null, '2026-06-15'].map((by) => {
        const remedy = { code, amount: 90, by };
        const sentence = (language: 'fr' | 'en') => remedySentence({ unit, kind }, remedy, language);
        return [`${code} ${kind} ${unit}`, sentence('fr'), sentence('en')] as const;
      }),
    ),
  ),
);

const reasons = Object.entries(leftOutTexts).map(([code, { fr, en }]) => [code, fr, en] as const);

function faultsIn(fr: string, en: string): string[] {
  return [fr, en].flatMap((text) => {
    const whole = /^[A-ZÀÉ«“].*\.$/u.test(text) && !/undefined|null|'/.test(text);
    const set = text !== fr || !/[^\u202f][;:!?»]|«[^\u202f]/u.test(text);
    return whole && set ? [] : [text];
  });
}

describe('the sentences of decisions', () => {
  it('are whole ones in both languages', () => {
    expect([...remedies, ...reasons].flatMap(([code, fr, en]) => faultsIn(fr, en).map((text) => [code, text]))).toEqual(
      [],
    );
    expect(remedies.length).toBeGreaterThan(2000);
  });

  it('have one for every reason why evidence does not count', () => {
    expect(LEFT_OUT_REASONS.filter((reason) => !(reason in leftOutTexts))).toEqual([]);
  });

  it('are the words of the scheme where it has its own', () => {
    const says = { fr: 'Selon l’article 3.', en: 'By article 3.' };

    expect(leftOutSentence({ reason: 'ACCREDITATION_CONDITION_NOT_MET', says }, 'fr')).toBe(says.fr);
    expect(leftOutSentence({ reason: 'ACCREDITATION_CONDITION_NOT_MET', says: null }, 'en')).toBe(
      leftOutTexts.ACCREDITATION_CONDITION_NOT_MET.en,
    );
    expect(leftOutSentence({ reason: null, says: null }, 'en')).toBeNull();
  });

  it.each([
    ['MINUTES', 45, '45 min', '45 min'],
    ['MINUTES', 120, '2 h', '2 h'],
    ['MINUTES', 65, '1 h 05', '1 h 5 min'],
    ['DAYS', 1, '1 jour', '1 day'],
    ['DAYS', 30, '30 jours', '30 days'],
    ['ITEMS', 3, '3', '3'],
  ] as const)('write %s %d as %s and %s', (unit, amount, fr, en) => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');

    expect([plain(amountIn('fr', unit, amount)), plain(amountIn('en', unit, amount))]).toEqual([fr, en]);
  });

  it('write days as they are said', () => {
    const remedy = { code: 'WAIT', amount: 3, by: '2026-06-15' } as const;

    expect(remedySentence({ unit: 'DAYS', kind: 'practice' }, remedy, 'fr')).toContain('le 15 juin 2026.');
    expect(remedySentence({ unit: 'DAYS', kind: 'practice' }, remedy, 'en')).toContain('on 15 June 2026.');
  });

  it.each([
    ['time has no beginning', 'DAYS', 'practice', 'Log a first session: time runs from it.'],
    [
      'the event before it is missing',
      'MINUTES',
      'practice',
      'Nothing counts yet: what this requirement counts from has not happened.',
    ],
    [
      'time runs from something else',
      'DAYS',
      'training',
      'Nothing counts yet: what this requirement counts from has not happened.',
    ],
  ] as const)('tell whoever has to begin that %s', (_, unit, kind, sentence) => {
    expect(remedySentence({ unit, kind }, { code: 'BEGIN', amount: null, by: null }, 'en')).toBe(sentence);
  });
});
