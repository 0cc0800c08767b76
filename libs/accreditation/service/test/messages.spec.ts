import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_KINDS, LEFT_OUT_REASONS, type RemedyCode } from '@standing/accreditation/requirements';
import { accreditation } from '../src/index.js';
import { amountIn } from '../src/words/amount.js';
import { remedySentence } from '../src/words/remedy-sentence.js';
import { remedyMessages } from '../src/words/remedy.messages.js';

const params = {
  ...{ level: 'one', what: 'Ce texte manque.', version: '1', last: '2026-06-15', kind: 'cpd' },
  ...{ since: '2026-06-15', until: '2028-06-14', from: '2028-06-15', reference: 'CC-2026-7K3Q9MX', most: 120 },
  ...{ status: 'awarded', line: 'hours', fr: 'Heures', en: 'Hours' },
};
const refusals = Object.entries(accreditation.messages).map(
  ([code, { fr, en }]) => [code, fr(params), en(params)] as const,
);

const remedies = (Object.keys(remedyMessages) as RemedyCode[]).flatMap((code) =>
  EVIDENCE_KINDS.flatMap((kind) =>
    [null, '2026-06-15'].map((by) => {
      const remedy = { code, amount: 90, by: by ?? (code === 'WAIT' || code === 'PAST' ? '2026-06-15' : null) };
      const line = { unit: 'MINUTES', kind } as const;
      return [`${code} ${kind}`, remedySentence(line, remedy, 'fr'), remedySentence(line, remedy, 'en')] as const;
    }),
  ),
);

describe('the sentences of accreditation', () => {
  it.each([...refusals, ...remedies])('%s is a whole sentence in both languages', (_, fr, en) => {
    for (const text of [fr, en]) {
      expect(text).toMatch(/^[A-ZÀÉ«“].*\.$/u);
      expect(text).not.toMatch(/undefined|null|'/);
    }
    expect(fr).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/u);
  });

  it('have one for every reason why evidence does not count', () => {
    expect(LEFT_OUT_REASONS.filter((reason) => accreditation.messages[reason] === undefined)).toEqual([]);
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
});
