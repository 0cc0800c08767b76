import { describe, expect, it } from '@jest/globals';
import { contractItemsOf, type Item } from './items.js';
import type { Mark } from './marking.js';
import { setAsideUntil } from './setting-aside.js';
import { type RecordToWatch, type Signal, signalsOf } from './signals.js';
import type { EngagementTerms } from './terms.js';

const noTerms: EngagementTerms = {
  sponsor: null,
  prescriber: null,
  country: null,
  agreedMinutes: null,
  agreedUntil: null,
  sponsorReceives: null,
};
const mark = (item: Item, answer: Mark['answer'] = null, onDay = '2026-01-10'): Mark => ({
  id: `${item} ${onDay}`,
  item,
  answer,
  onDay,
});
const whole = (tripartite = false) => contractItemsOf(tripartite).map((item) => mark(item));
const consent = mark('consent-supervision', 'given');
const calm: RecordToWatch = {
  startedOn: '2026-01-10',
  endedOn: null,
  minutes: 300,
  terms: null,
  marks: [...whole(), consent],
};
const seen = (changes: Partial<RecordToWatch>, today = '2026-11-22', others: RecordToWatch[] = []) =>
  signalsOf({ ...calm, ...changes }, others, today);

describe('what is worth a thought of an engagement', () => {
  it('is nothing where all is marked and nothing was agreed on', () => {
    expect(seen({})).toEqual([]);
  });

  it.each<[string, Partial<RecordToWatch>, string, Signal[]]>([
    ['half the agreed time is logged', { terms: { ...noTerms, agreedMinutes: 600 } }, '2026-11-22', []],
    [
      'more than half is logged without a review',
      { minutes: 301, terms: { ...noTerms, agreedMinutes: 600 } },
      '2026-11-22',
      ['interim-review-due'],
    ],
    [
      'it runs far beyond the agreed time',
      { minutes: 901, terms: { ...noTerms, agreedMinutes: 600 }, marks: [...calm.marks, mark('interim-review')] },
      '2026-11-22',
      ['beyond-agreed-length'],
    ],
    ['half its days are over', { terms: { ...noTerms, agreedUntil: '2026-03-11' } }, '2026-02-09', []],
    ['a day more', { terms: { ...noTerms, agreedUntil: '2026-03-11' } }, '2026-02-10', ['interim-review-due']],
    [
      'half as many days again are over',
      { terms: { ...noTerms, agreedUntil: '2026-03-11' }, marks: [...calm.marks, mark('interim-review')] },
      '2026-04-11',
      ['beyond-agreed-length'],
    ],
    ['it is thirty days old with nothing marked', { marks: [] }, '2026-02-09', []],
    ['it is older', { marks: [] }, '2026-02-10', ['contract-incomplete', 'supervision-consent-missing']],
    [
      'a sponsor joins, and with them more to agree on',
      { terms: { ...noTerms, sponsor: 'Usine Nord', sponsorReceives: 'nothing' } },
      '2026-11-22',
      ['contract-incomplete'],
    ],
    [
      'the consent to supervision was refused',
      { marks: [...whole(), mark('consent-supervision', 'refused')] },
      '2026-11-22',
      [],
    ],
    [
      'it was withdrawn',
      { marks: [...calm.marks, mark('consent-supervision', 'withdrawn', '2026-05-01')] },
      '2026-11-22',
      ['supervision-consent-withdrawn'],
    ],
    ['it ended with nothing marked', { marks: [], endedOn: '2026-06-01' }, '2026-11-22', []],
    [
      'the day is over until which files are kept',
      { endedOn: '2026-02-01', marks: [mark('files-kept-until', null, '2026-11-21')] },
      '2026-11-22',
      ['retention-passed'],
    ],
    [
      'they are kept until today',
      { endedOn: '2026-02-01', marks: [mark('files-kept-until', null, '2026-11-22')] },
      '2026-11-22',
      [],
    ],
    [
      'they are destroyed',
      { endedOn: '2026-02-01', marks: [mark('files-kept-until', null, '2026-11-21'), mark('files-destroyed')] },
      '2026-11-22',
      [],
    ],
  ])('when %s', (_, changes, today, expected) => {
    expect(seen(changes, today)).toEqual(expected);
  });

  it('is one sponsor of several clients, as long as both engagements go on', () => {
    const sponsored = (sponsor: string, endedOn: string | null = null): RecordToWatch => ({
      ...calm,
      endedOn,
      terms: { ...noTerms, sponsor, sponsorReceives: 'nothing' },
      marks: [...whole(true), consent],
    });

    expect(seen(sponsored('Usine Nord'), '2026-11-22', [sponsored(' usine nord')])).toEqual(['sponsor-of-several']);
    expect(seen(sponsored('Usine Nord'), '2026-11-22', [sponsored('Usine Sud'), calm])).toEqual([]);
    expect(seen(sponsored('Usine Nord'), '2026-11-22', [sponsored('Usine Nord', '2026-10-01')])).toEqual([]);
  });

  it('stays away for thirty days once it is set aside', () => {
    expect(setAsideUntil('2026-11-01')).toBe('2026-11-30');
  });
});
