import { describe, expect, it } from '@jest/globals';
import { ALWAYS, type Ladder, lackingFor, NO_LADDER, rungOf } from './ladder.js';
import { notCleared, protectedLines, toClear } from './protected-lines.js';

const TODAY = '2026-11-22';
const ready: Ladder = { ...NO_LADDER, agreementId: 'agreement', limit: 'SERIOUS_HARM', toldOn: '2026-11-20' };
const BREACH = { limit: 'ONGOING_BREACH', agreed: 'To end it', agreedUntil: '2026-11-21' } as const;
const ALL = [...ALWAYS, 'ONGOING_BREACH', 'EVIDENCE_FRAUD'] as const;

describe('what a supervisor does before something of supervision is referred', () => {
  it.each<[string, Partial<Ladder>, readonly string[]]>([
    ['nothing is said', NO_LADDER, ['supervisee', 'limit', 'told']],
    ['all is', {}, []],
    ['a limit is meant that both did not sign', { limit: 'EVIDENCE_FRAUD' }, ['limit-not-agreed']],
    ['the supervisee was not told', { toldOn: null }, ['told']],
    ['nobody was told and the reason is blank', { toldOn: null, untoldBecause: ' ' }, ['told']],
    ['telling would be dangerous', { toldOn: null, untoldBecause: 'Threats' }, []],
  ])('is lacking when %s', (_, changes, lacking) => {
    expect(lackingFor({ ...ready, ...changes }, ALWAYS, TODAY)).toEqual(lacking);
  });

  it.each<[string, Partial<Ladder>, readonly string[]]>([
    ['the time is over', BREACH, []],
    ['its last day is today', { ...BREACH, agreedUntil: TODAY }, ['time-not-over']],
    ['no day was agreed', { ...BREACH, agreedUntil: null }, ['agreed-time']],
    ['nothing was agreed', { ...BREACH, agreed: ' ' }, ['agreed-time']],
    ['nothing was agreed, and the limit is another', { limit: 'EVIDENCE_FRAUD' }, []],
  ])('of a breach that goes on when %s', (_, changes, lacking) => {
    expect(lackingFor({ ...ready, ...changes }, ALL, TODAY)).toEqual(lacking);
  });

  it.each<[string, Partial<Ladder>]>([
    ['noted', {}],
    ['explored', { explored: 'x' }],
    ['agreed', { explored: 'x', agreed: 'x' }],
    ['rechecked', { agreed: 'x', rechecked: 'x' }],
    ['consulted', { rechecked: 'x', consulted: 'x' }],
    ['told', { consulted: 'x', toldOn: TODAY }],
    ['resolved', { toldOn: TODAY, outcome: 'resolved' }],
    ['refer', { outcome: 'refer' }],
  ])('is %s', (rung, changes) => {
    expect(rungOf({ ...NO_LADDER, ...changes })).toBe(rung);
  });
});

describe('a protected referral', () => {
  const day = (written: string) => `day ${written}`;

  it('has a line of each thing that was written, and why nobody was told only where nobody was', () => {
    const entry = { text: ' Hours that were not held ', clauses: ['SV-3'], edition: '2026' };
    const ladder = { ...ready, ...BREACH, untoldBecause: 'An old reason' };

    expect(protectedLines(entry, ladder, day).map(({ line, text }) => `${line}: ${text}`)).toEqual([
      'facts: Hours that were not held',
      'clauses: SV-3 (2026)',
      'agreed: To end it (day 2026-11-21)',
      'told: day 2026-11-20',
    ]);
    expect(protectedLines({ ...entry, text: '', clauses: [] }, { ...NO_LADDER, untoldBecause: 'x' }, day)).toEqual([
      { line: 'untold', text: 'x' },
    ]);
  });

  it('names the supervisee, and what tells of anybody else has to be answered for', () => {
    const texts = ['Inès Morel and Paul Dubois met', 'at Lumen SARL; write to her@example.org'];
    const found = toClear(texts, 'Inès Morel');

    expect(found.map(({ kind, found: what }) => `${kind}: ${what}`)).toEqual([
      'contact: her@example.org',
      'name: Paul Dubois',
      'organisation: Lumen SARL',
    ]);
    expect(notCleared(found, ['Paul Dubois', 'Lumen SARL', 'her@example.org'])).toEqual([found[0]]);
    expect(notCleared(found.slice(1), ['Paul Dubois'])).toEqual([found[2]]);
  });
});
